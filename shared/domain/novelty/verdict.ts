import type { PersonRef } from '../../../events/schema/envelope.ts';
import { isAuthor } from '../dossier/people.ts';
import type { Dossier } from '../dossier/state.ts';
import { substance } from '../dossier/words.ts';
import type { Programme, RoleId } from '../programmes/programme.ts';
import { cleanLine, cleanText } from '../text/vietnamese.ts';

/** The three different duplicate checks; no one figure stands for all (NT-CCHC-2025, mục II.3.a). */
export const noveltyConditions = ['N2', 'N3', 'N4'] as const;
export type NoveltyCondition = (typeof noveltyConditions)[number];

export const noveltyFindings = ['duplicate', 'related', 'not_duplicate'] as const;
export type NoveltyFinding = (typeof noveltyFindings)[number];

/** A dossier as papers and mails name it. */
export interface Work {
  readonly number?: string;
  readonly title: string;
  readonly unitName: string;
}

export const workOf = ({ number, content, unitName }: Dossier): Work => ({
  ...(number && { number }),
  title: content.title,
  unitName,
});

/** What the dossier was held against: another dossier, or something from outside the system. */
export type Compared =
  | (Work & {
      readonly kind: 'dossier';
      readonly dossierId: string;
      readonly unitId: string;
      readonly lead: PersonRef;
    })
  | { readonly kind: 'other'; readonly text: string };

/** What a named appraiser found for one condition. It stays; a later one stands beside it. */
export interface NoveltyVerdict {
  readonly tenant: string;
  readonly dossierId: string;
  /** As it was named then. */
  readonly judged: Work;
  /** 1 for the dossier's first verdict. */
  readonly number: number;
  readonly condition: NoveltyCondition;
  readonly finding: NoveltyFinding;
  readonly compared?: Compared;
  readonly evidence: string;
  readonly by: PersonRef;
  readonly at: string;
  /** The content that was judged. */
  readonly contentVersion: number;
  readonly commandId: string;
}

export type GivenVerdict = Pick<
  NoveltyVerdict,
  'condition' | 'finding' | 'compared' | 'evidence' | 'by' | 'at' | 'commandId'
>;

export type VerdictRefusal =
  | { readonly because: 'not_in_this_state' }
  | { readonly because: 'own_dossier' }
  | { readonly because: 'not_yours' }
  | { readonly because: 'evidence_too_short'; readonly fewest: number }
  | { readonly because: 'compared_missing' }
  | { readonly because: 'compared_with_itself' };

export type VerdictDecision =
  | { readonly accepted: true; readonly verdict: NoveltyVerdict }
  | { readonly accepted: false; readonly refusal: VerdictRefusal };

/** Whether the latest word of a person on these two and the registry (N2) is that they are the same. */
export function foundSame(
  verdicts: readonly NoveltyVerdict[],
  one: string,
  other: string,
): boolean {
  const pair = new Set([one, other]);
  const last = verdicts
    .filter(
      ({ condition, dossierId, compared }) =>
        condition === 'N2' &&
        compared?.kind === 'dossier' &&
        dossierId !== compared.dossierId &&
        pair.has(dossierId) &&
        pair.has(compared.dossierId),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  return last?.finding === 'duplicate';
}

/** @param roles of whoever judges, `assignee` among them when the current step was given to that person */
export function mayJudge(
  { current }: Dossier,
  { route }: Programme,
  roles: readonly RoleId[],
): boolean {
  const responsible = route.flatMap((step) => {
    if (step.type === 'intake') return [step.responsible];
    return step.type === 'appraisal' ? step.parts.map((part) => part.responsible) : [];
  });
  const isAtIt =
    current.kind === 'step' && ['intake', 'appraisal'].includes(current.state.type)
      ? ['assignee']
      : [];
  return [...responsible, ...isAtIt].some((role) => roles.includes(role));
}

interface Bench {
  readonly dossier: Dossier;
  /** `mayJudge` said so. */
  readonly judges: boolean;
  /** How many verdicts the dossier has. */
  readonly earlier: number;
}

/** Records what a person found. Nothing is computed: likeness is looked at, never counted. */
export function judge(given: GivenVerdict, { dossier, judges, earlier }: Bench): VerdictDecision {
  const refusal = refusalOf(given, dossier, judges);
  if (refusal) return { accepted: false, refusal };
  const { tenant, id, contentVersion } = dossier;
  const { evidence, compared } = given;
  const verdict: NoveltyVerdict = {
    ...given,
    tenant,
    dossierId: id,
    judged: workOf(dossier),
    number: earlier + 1,
    ...(compared && { compared: tidied(compared) }),
    evidence: cleanText(evidence),
    contentVersion,
  };
  return { accepted: true, verdict };
}

const tidied = (compared: Compared): Compared =>
  compared.kind === 'other' ? { ...compared, text: cleanLine(compared.text) } : compared;

function refusalOf(
  { finding, compared, evidence, by }: GivenVerdict,
  dossier: Dossier,
  judges: boolean,
): VerdictRefusal | undefined {
  if (dossier.current.kind === 'draft') return { because: 'not_in_this_state' };
  if (isAuthor(dossier, by)) return { because: 'own_dossier' };
  if (!judges) return { because: 'not_yours' };
  if (compared?.kind === 'dossier' && compared.dossierId === dossier.id)
    return { because: 'compared_with_itself' };
  if (finding !== 'not_duplicate' && !compared) return { because: 'compared_missing' };
  if (cleanText(evidence).length < substance)
    return { because: 'evidence_too_short', fewest: substance };
  return undefined;
}
