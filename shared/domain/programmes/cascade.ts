import type { StoredFile } from '../../../events/schema/dossierEvents.ts';
import type { PersonRef } from '../../../events/schema/envelope.ts';
import { isDay } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';
import { publicationRefusal } from '../dissemination/publication.ts';
import { isIssued } from './planLife.ts';
import type { Programme } from './programme.ts';

/** A plan of a unit that exists on paper only; a later entry corrects an earlier one, and both stay. */
export interface PaperPlan {
  /** 1 for the unit's first. */
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: Day;
  readonly url?: string;
  readonly file?: StoredFile;
  readonly by: PersonRef;
  readonly at: string;
  readonly commandId: string;
}

/** The department asked a unit for its plan. */
export interface Chase {
  readonly on: Day;
  readonly by: PersonRef;
  readonly at: string;
  /** Who was mailed. */
  readonly to: readonly PersonRef[];
}

export interface PaperFacts {
  readonly symbol: string;
  readonly issuedOn: string;
  readonly url?: string;
  readonly hasFile: boolean;
}

export type PaperRefusal = {
  readonly because:
    | 'no_number'
    | 'not_a_day'
    | 'day_ahead'
    | 'no_proof'
    | 'not_an_address'
    | 'not_https'
    | 'too_long';
};

/** Why a paper cannot be recorded so; nothing when it can. */
export function paperRefusal(
  { symbol, issuedOn, url, hasFile }: PaperFacts,
  today: Day,
): PaperRefusal | undefined {
  if (!/\d/.test(symbol)) return { because: 'no_number' };
  if (!isDay(issuedOn)) return { because: 'not_a_day' };
  if (issuedOn > today) return { because: 'day_ahead' };
  if (url === undefined) return hasFile ? undefined : { because: 'no_proof' };
  const wrong = publicationRefusal({ url, on: today }, { today, last: undefined });
  switch (wrong?.because) {
    case 'not_https':
    case 'too_long':
    case 'not_an_address':
      return { because: wrong.because };
    default:
      return undefined;
  }
}

/** `9317/KH-SYT` of `9317/KH-SYT ngày 30/12/2022`. */
export const symbolIn = (citation: string): string => /^\S+/.exec(citation.trim())?.[0] ?? '';

const citedBy = ({ parentInstruments, relatedInstruments = [] }: Programme): readonly string[] => [
  ...parentInstruments.map(symbolIn),
  ...relatedInstruments
    .filter(({ relation }) => relation === 'implements')
    .map(({ symbol }) => symbol),
];

/** Names the plan as its parent, or cites its complete number. */
export function isChildOf(child: Programme, parent: Programme): boolean {
  if (child.id === parent.id) return false;
  if (child.parentProgramme !== undefined) return child.parentProgramme === parent.id;
  const { symbol, numberIncomplete } = parent.instrument;
  return symbol !== '' && !numberIncomplete && citedBy(child).includes(symbol);
}

/** Plans that cite the same paper, which is none of the plans themselves. */
export interface Siblings {
  readonly symbol: string;
  readonly plans: readonly Programme[];
}

/** Papers above the plan that are not in the system, with the other plans that cite them. */
export function siblingsOf(plan: Programme, all: readonly Programme[]): readonly Siblings[] {
  const known = new Set(all.map(({ instrument }) => instrument.symbol));
  return [...new Set(citedBy(plan))]
    .filter((symbol) => !known.has(symbol))
    .map((symbol) => ({
      symbol,
      plans: all.filter((other) => other.id !== plan.id && citedBy(other).includes(symbol)),
    }))
    .filter(({ plans }) => plans.length > 0);
}

export type CascadeStanding =
  | { readonly kind: 'issued'; readonly on: Day; readonly symbol: string }
  | { readonly kind: 'draft' }
  | { readonly kind: 'missing' };

/** Where a unit stands: by its own plan in the system, else by the paper that it recorded last. */
export function standingOf(
  unitId: string,
  children: readonly Programme[],
  paper: PaperPlan | undefined,
): CascadeStanding {
  const own = children.filter(({ issuer }) => issuer.unitId === unitId);
  const issued = own.find(isIssued);
  if (issued) {
    const { symbol, issuedOn, issuedAfter } = issued.instrument;
    return { kind: 'issued', on: issuedOn || (issuedAfter ?? ''), symbol };
  }
  if (paper) return { kind: 'issued', on: paper.issuedOn, symbol: paper.symbol };
  return own.length > 0 ? { kind: 'draft' } : { kind: 'missing' };
}

const rank = { missing: 0, draft: 1, issued: 2 };

/** Who has nothing first, then drafts, then whoever issued last. */
export function worstStandingFirst(a: CascadeStanding, b: CascadeStanding): number {
  if (a.kind === 'issued' && b.kind === 'issued') return b.on.localeCompare(a.on);
  return rank[a.kind] - rank[b.kind];
}

export type ChaseRefusal = {
  readonly because: 'chased_today' | 'issued_already' | 'no_head' | 'no_such_unit';
};
