import type { PersonRef } from '../../events/schema/envelope.ts';
import { administratorRole } from '../domain/dossier/administratorRole.ts';
import { obligations } from '../domain/dossier/obligations.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { Link, Moment, OutboxMail } from '../ports.ts';
import { actingStaffing } from './actingUnit.ts';
import type { Needs } from './dependencies.ts';
import { type DossierWithProgramme, dossierWithProgramme } from './dossierWithProgramme.ts';
import { readToken, secretHash } from './linkToken.ts';
import { type LinkNeeds, mayStillAct, seatOf, stillOwes } from './linkView.ts';

type Facts = FactsOf<'former_holder'>;

/**
 * Tells the unit, once for each link, that somebody sent a form by the link of a person who has lost the task
 * since: an entry in the audit trail, and a mail to the administrators. Whoever only looks never comes here.
 */
export const tellOfFormerHolder =
  (deps: LinkNeeds & Needs<'secret' | 'outbox'>) =>
  async (token: string, moment: Moment): Promise<void> => {
    const content = readToken(await deps.secret(), token, ['decide']);
    const link = content && (await deps.links.find(content.tenant, secretHash(content.secret)));
    const about = link && (await dossierWithProgramme(deps, link.tenant, link.dossierId));
    const problem = about && (await problemOf(deps, link, about, moment));
    if (problem) await tell(deps, link, about.dossier, { problem, moment });
  };

/** Why the link's person is not asked any more, unless it is because the matter went on. */
async function problemOf(
  deps: LinkNeeds,
  link: Link,
  about: DossierWithProgramme,
  moment: Moment,
): Promise<Facts['problem'] | undefined> {
  const person = await deps.organisation.person(link.tenant, link.personId);
  if (!person?.active) return 'left';
  if (!stillOwes(link, about.dossier, about.programme))
    return isPassedOn(link, about) ? 'passed_on' : undefined;
  return (await mayStillAct(deps, link, about, moment)) ? undefined : 'delegation_over';
}

/** The task is still there, and is other people's. Whoever did a part of it, such as a vote, keeps the seat. */
function isPassedOn(link: Link, { dossier, programme }: DossierWithProgramme): boolean {
  const { current } = dossier;
  const open = obligations(dossier, programme).some(({ id }) => id === link.obligationId);
  const seats = current.kind === 'step' ? Object.values(current.assignees).flat() : [];
  return open && !seats.some(({ personId }) => personId === seatOf(link));
}

interface Tried {
  readonly problem: Facts['problem'];
  readonly moment: Moment;
}

async function tell(
  deps: LinkNeeds & Needs<'outbox'>,
  link: Link,
  { id, number, unitId, unitName, content, current }: Dossier,
  { problem, moment }: Tried,
): Promise<void> {
  const { tenant, personId, personName, mailId } = link;
  const handedIn = current.kind !== 'draft';
  const facts: Facts = {
    unitName,
    personName,
    problem,
    ...(handedIn && { title: content.title }),
    ...(number !== undefined && { number }),
    at: moment.now,
  };
  const note = {
    tenant,
    at: moment.now,
    by: { personId, name: personName },
    channel: 'link',
    kind: 'former_holder_tried',
    subject: { id, ...(number !== undefined && { name: number }) },
    unitId,
    after: { problem, mailId },
  } as const;
  const administrators = await administratorsOf(deps, link, unitId, moment);
  const mails = administrators.map((to) => mailOf(link, { to, unitId, facts }));
  await deps.outbox.tellOfFormerHolder(mails, link, note);
}

/** Of the unit that owns the dossier, or of whoever carries it on; never the person concerned. */
async function administratorsOf(
  deps: LinkNeeds,
  { tenant, personId }: Link,
  unitId: string,
  { today }: Moment,
): Promise<readonly PersonRef[]> {
  const { [administratorRole]: holders = [] } = await actingStaffing(deps, tenant, unitId, today);
  return holders.filter((one) => one.personId !== personId);
}

const mailOf = (
  { tenant, mailId, personId }: Link,
  { to, unitId, facts }: Pick<OutboxMail, 'to' | 'unitId'> & { readonly facts: Facts },
): OutboxMail => ({
  tenant,
  id: `${mailId}#former_holder#${to.personId}`,
  template: 'former_holder',
  to,
  thread: `former-holder-${personId}`,
  unitId,
  facts,
  createdAt: facts.at,
  status: 'pending',
  attempts: 0,
});
