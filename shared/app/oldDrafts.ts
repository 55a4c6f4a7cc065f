import type { PersonRef } from '../../events/schema/envelope.ts';
import { addDays } from '../domain/calendar/days.ts';
import { authorsOf, writersOf } from '../domain/dossier/people.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import {
  keptUntil,
  removalDay,
  toldDaysBefore,
  wasNeverHandedIn,
} from '../domain/retention/draft.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { MailStatus, Moment, OutboxMail } from '../ports.ts';
import type { Needs } from './dependencies.ts';

export type DraftNeeds = Needs<'boards' | 'dossiers' | 'outbox' | 'keptMonths'>;

/** A draft whose writers are to be told, or were, that it is not kept much longer. */
export interface OldDraft {
  readonly draft: Dossier;
  readonly until: string;
}

/** Drafts of plans that ended long ago; a unit without drafts is not looked at. */
export async function oldDrafts(
  deps: DraftNeeds,
  tenant: string,
  programmes: readonly Programme[],
  { today }: Moment,
): Promise<readonly OldDraft[]> {
  const found: OldDraft[] = [];
  for (const programme of programmes)
    for (const draft of await draftsOf(deps, tenant, programme, today)) {
      const history = await deps.dossiers.recorded(tenant, draft.id);
      const until = keptUntil(history, programme.valid?.to, deps.keptMonths.draft);
      if (isNear(until, today)) found.push({ draft, until });
    }
  return found;
}

/** None as long as the plan itself keeps them. */
async function draftsOf(
  { boards, dossiers, keptMonths }: DraftNeeds,
  tenant: string,
  { id, valid }: Programme,
  today: string,
): Promise<readonly Dossier[]> {
  if (!isNear(keptUntil([], valid?.to, keptMonths.draft), today)) return [];
  const units = (await boards.counts(tenant, id)).filter(({ status }) => status === 'draft');
  const all = await Promise.all(units.map(({ unitId }) => dossiers.ofUnit(tenant, id, unitId)));
  return all.flat().filter(wasNeverHandedIn);
}

const isNear = (until: string | undefined, today: string): until is string =>
  until !== undefined && today >= addDays(until, -toldDaysBefore);

/** Tells whoever may write in the draft, once for each day until which it is kept. */
export async function tellWriters(
  { outbox, keptMonths }: DraftNeeds,
  old: OldDraft,
  moment: Moment,
): Promise<void> {
  const facts: FactsOf<'draft_expiring'> = {
    dossier: factsOfDraft(old.draft),
    removedOn: removalDay(old.until, moment.today),
    keptMonths: keptMonths.draft,
  };
  await outbox.add(writersOf(old.draft).map((to) => mailOf(old, to, facts, moment)));
}

/** Somebody who may write in it was told, by a mail that left, of a day that has come. */
export async function writersKnow(
  { outbox }: DraftNeeds,
  old: OldDraft,
  { today }: Moment,
): Promise<boolean> {
  const mails = await Promise.all(
    writersOf(old.draft).map((to) => outbox.find(old.draft.tenant, mailId(old, to))),
  );
  return mails.some((mail) => mail && hasLeft.has(mail.status) && announced(mail) <= today);
}

const hasLeft: ReadonlySet<MailStatus> = new Set<MailStatus>(['sent', 'delayed', 'delivered']);

const never = '9999-12-31';
const announced = ({ facts: { removedOn } }: OutboxMail): string =>
  typeof removedOn === 'string' ? removedOn : never;

const mailId = ({ draft, until }: OldDraft, { personId }: PersonRef): string =>
  `${draft.id}#until-${until}#draft_expiring#${personId}`;

const mailOf = (
  old: OldDraft,
  to: PersonRef,
  facts: FactsOf<'draft_expiring'>,
  { now }: Moment,
): OutboxMail => ({
  tenant: old.draft.tenant,
  id: mailId(old, to),
  template: 'draft_expiring',
  to,
  thread: old.draft.id,
  dossierId: old.draft.id,
  unitId: old.draft.unitId,
  facts,
  createdAt: now,
  status: 'pending',
  attempts: 0,
});

const factsOfDraft = (draft: Dossier): FactsOf<'draft_expiring'>['dossier'] => ({
  title: draft.content.title,
  programmeName: draft.programmeName,
  unitName: draft.unitName,
  status: 'draft',
  urgent: draft.content.urgent,
  authors: authorsOf(draft).map(({ name }) => name),
});
