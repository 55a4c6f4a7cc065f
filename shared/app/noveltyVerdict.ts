import type { PersonRef } from '../../events/schema/envelope.ts';
import { leadOf } from '../domain/dossier/people.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { NoveltyEntry, OlderWork } from '../domain/novelty/entry.ts';
import {
  type Compared,
  type GivenVerdict,
  judge,
  mayJudge,
  type NoveltyVerdict,
  type VerdictDecision,
  workOf,
} from '../domain/novelty/verdict.ts';
import { shortDate } from '../domain/text/formats.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { Moment, OutboxMail, Person } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { type SeenDossier, type SightNeeds, seenDossier } from './dossierView.ts';
import { libraryOf } from './noveltyLibrary.ts';
import { onceMore } from './onceMore.ts';
import { refOf } from './registeredPeople.ts';

type VerdictNeeds = SightNeeds & Needs<'novelty'>;

export interface VerdictRequest extends Pick<GivenVerdict, 'condition' | 'finding' | 'evidence'> {
  readonly person: Person;
  readonly dossierId: string;
  /** Another dossier by its id, or something from outside in words. */
  readonly against: { readonly dossierId?: string; readonly other?: string };
  readonly commandId: string;
  readonly moment: Moment;
}

/** Records a finding on one condition and tells the leads of both dossiers; undefined for who may not see it. */
export const giveNoveltyVerdict =
  (deps: VerdictNeeds) =>
  (request: VerdictRequest): Promise<VerdictDecision | undefined> =>
    onceMore(() => tryToGive(deps, request));

async function tryToGive(
  deps: VerdictNeeds,
  request: VerdictRequest,
): Promise<VerdictDecision | undefined> {
  const { person, dossierId, condition, finding, evidence, commandId, moment } = request;
  const seen = await seenDossier(deps)(person, dossierId, moment);
  if (!seen) return undefined;
  const { dossier, programme, roles } = seen;
  const earlier = await deps.novelty.verdictsOn(person.tenant, dossierId);
  const repeated = earlier.find((one) => one.commandId === commandId);
  if (repeated) return { accepted: true, verdict: repeated };
  const compared = await comparedWith(deps, seen, request);
  const by = refOf(person);
  const decision = judge(
    { condition, finding, evidence, by, at: moment.now, commandId, ...(compared && { compared }) },
    { dossier, judges: mayJudge(dossier, programme, roles), earlier: earlier.length },
  );
  if (decision.accepted)
    await deps.novelty.commit({
      verdict: decision.verdict,
      mails: mailsOf(decision.verdict, dossier, moment.today),
    });
  return decision;
}

/** A dossier that was handed in, whoever may read it: its title, unit and year are no secret; or an older initiative. */
async function comparedWith(
  { dossiers, novelty }: VerdictNeeds,
  { dossier: { tenant } }: SeenDossier,
  { against: { dossierId, other } }: VerdictRequest,
): Promise<Compared | undefined> {
  if (dossierId === undefined) return other ? { kind: 'other', text: other } : undefined;
  const { entries } = await libraryOf(novelty, tenant, []);
  const older = entries.get(dossierId);
  if (older?.older) return { kind: 'other', text: inWords(older, older.older) };
  const found = await dossiers.find(tenant, dossierId);
  const [lead] = found ? leadOf(found.content.authors) : [];
  if (!found?.findings.submittedOn || !lead) return undefined;
  const { unitId } = found;
  return { kind: 'dossier', dossierId, unitId, ...workOf(found), lead };
}

const inWords = ({ title, unitName }: NoveltyEntry, older: OlderWork): string =>
  `${title} (${unitName}, Quyết định số ${older.decisionNumber} ngày ${shortDate(older.decisionDate)})`;

type Facts = FactsOf<'novelty_verdict'>;

/** Both leads, each about the own dossier; the other side's evidence is not theirs to read. */
function mailsOf(verdict: NoveltyVerdict, dossier: Dossier, today: string): readonly OutboxMail[] {
  const { judged, finding, compared, evidence } = verdict;
  if (finding === 'not_duplicate') return [];
  const named = namedIn(compared);
  const common = {
    judged,
    named,
    condition: verdict.condition,
    finding,
    by: verdict.by.name,
    on: today,
  };
  const own = leadOf(dossier.content.authors).map((to) =>
    mailOf(verdict, to, {
      unitId: dossier.unitId,
      facts: { ...common, evidence, yours: true, dossierId: dossier.id },
    }),
  );
  const told = new Set(own.map(({ to }) => to.personId));
  const others =
    compared?.kind === 'dossier' && !told.has(compared.lead.personId)
      ? [
          mailOf(verdict, compared.lead, {
            unitId: compared.unitId,
            facts: { ...common, yours: false, dossierId: compared.dossierId },
          }),
        ]
      : [];
  return [...own, ...others];
}

function namedIn(compared: Compared | undefined): Facts['named'] {
  if (compared?.kind !== 'dossier') return { title: compared?.text ?? '' };
  const { number, title, unitName } = compared;
  return { ...(number && { number }), title, unitName };
}

function mailOf(
  { tenant, dossierId, number, at }: NoveltyVerdict,
  to: PersonRef,
  { unitId, facts }: { readonly unitId: string; readonly facts: Facts },
): OutboxMail {
  return {
    tenant,
    id: `novelty-${dossierId}-${number}#novelty_verdict#${to.personId}`,
    template: 'novelty_verdict',
    to,
    thread: facts.dossierId,
    dossierId: facts.dossierId,
    unitId,
    facts,
    createdAt: at,
    status: 'pending',
    attempts: 0,
  };
}
