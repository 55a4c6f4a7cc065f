import type { StoredFile } from '../../../events/schema/dossierEvents.ts';
import type { Channel, PersonRef } from '../../../events/schema/envelope.ts';
import { isDay } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';
import { cleanLine } from '../text/vietnamese.ts';
import type { Programme, RelatedInstrument } from './programme.ts';

/** A plan is a draft until its paper has a day; every version after the issued one amends it. */
export type PlanStage = 'draft' | 'numbered' | 'amended';

/** The paper was issued; its number and day may be lost or unreadable all the same. */
export const isIssued = ({ instrument }: Programme): boolean =>
  instrument.issuedOn !== '' || instrument.issuedAfter !== undefined;

export function stageOf(programme: Programme, before: Programme | undefined): PlanStage {
  if (!isIssued(programme)) return 'draft';
  return before && isIssued(before) ? 'amended' : 'numbered';
}

/** Number or day can still be recorded: it was never there, is lost or cannot be read whole. */
export const lacksPaper = ({ instrument }: Programme): boolean =>
  instrument.issuedOn === '' || instrument.symbol === '' || instrument.numberIncomplete;

interface RecordBase {
  /** 1 for the plan's first. */
  readonly number: number;
  readonly by: PersonRef;
  readonly at: string;
  readonly channel: Channel;
  /** Where it can be seen that it is so, in a person's words. */
  readonly evidence: string;
  readonly file?: StoredFile;
  readonly commandId: string;
}

/** The paper got its number and day; `version` is the version that carries them. */
export interface IssueRecord extends RecordBase {
  readonly kind: 'issued';
  readonly version: number;
  readonly symbol: string;
  readonly issuedOn: Day;
  readonly signer: string;
}

/** Somebody confirmed which of the days that papers claim is right; what is printed stays. */
export interface DateRecord extends RecordBase {
  readonly kind: 'date_confirmed';
  /** Number of the paper whose day it is. */
  readonly symbol: string;
  readonly on: Day;
}

/** The text of a legal basis was put before everybody, in place of an earlier one. */
export interface BasisRecord extends RecordBase {
  readonly kind: 'basis_published';
  /** As the plan prints it. */
  readonly basis: string;
  readonly text?: StoredFile & { readonly sha256: string };
  readonly original?: StoredFile;
  readonly url?: string;
}

/** It is no longer shown; `evidence` says why. */
export interface BasisTakenDown extends RecordBase {
  readonly kind: 'basis_taken_down';
  readonly basis: string;
}

export type LifeRecord = IssueRecord | DateRecord | BasisRecord | BasisTakenDown;

export interface PaperFacts {
  readonly symbol: string;
  readonly issuedOn: string;
  readonly signer: string;
  readonly evidence: string;
}

export type IssueRefusal =
  | { readonly because: 'empty'; readonly field: keyof PaperFacts }
  | { readonly because: 'not_a_day' }
  | { readonly because: 'in_future' }
  | { readonly because: 'too_early'; readonly after: Day }
  | { readonly because: 'number_incomplete' }
  | { readonly because: 'issued_already' };

/** Why the paper cannot be recorded so; nothing when it can. */
export function issueRefusal(
  programme: Programme,
  facts: PaperFacts,
  today: Day,
): IssueRefusal | undefined {
  const { symbol, issuedOn } = facts;
  const { issuedAfter } = programme.instrument;
  if (!lacksPaper(programme)) return { because: 'issued_already' };
  const empty = (['symbol', 'issuedOn', 'signer', 'evidence'] as const).find(
    (field) => facts[field].trim() === '',
  );
  if (empty) return { because: 'empty', field: empty };
  if (/[…]|\.{3}/u.test(symbol) || !/\d/.test(symbol)) return { because: 'number_incomplete' };
  if (!isDay(issuedOn)) return { because: 'not_a_day' };
  if (issuedOn > today) return { because: 'in_future' };
  if (issuedAfter !== undefined && issuedOn <= issuedAfter)
    return { because: 'too_early', after: issuedAfter };
  return undefined;
}

/** The next version: the same plan with the number and day of its paper. */
export function withPaper(
  programme: Programme,
  { symbol, issuedOn }: Pick<PaperFacts, 'symbol' | 'issuedOn'>,
): Programme {
  const { printedDate: _, issuedAfter: __, ...instrument } = programme.instrument;
  return {
    ...programme,
    version: programme.version + 1,
    instrument: { ...instrument, symbol: cleanLine(symbol), numberIncomplete: false, issuedOn },
  };
}

/** Plans of the same issuer that bear the same number in the same year: it happens, and is worth a second look. */
export const sameNumber = (
  programme: Programme,
  { symbol, issuedOn }: Pick<PaperFacts, 'symbol' | 'issuedOn'>,
  others: readonly Programme[],
): readonly Programme[] =>
  others.filter(
    ({ id, issuer, instrument }) =>
      id !== programme.id &&
      issuer.unitId === programme.issuer.unitId &&
      instrument.symbol.toLowerCase() === cleanLine(symbol).toLowerCase() &&
      instrument.issuedOn.slice(0, 4) === issuedOn.slice(0, 4),
  );

export interface DuplicateNumber {
  readonly because: 'same_number';
  /** Names of the other plans. */
  readonly plans: readonly string[];
}

export type DateRefusal =
  | { readonly because: 'no_such_paper' }
  | { readonly because: 'not_claimed' }
  | { readonly because: 'empty' }
  | { readonly because: 'confirmed_already' };

/** The papers of the plan whose day is claimed twice and not settled. */
export const disputed = ({ relatedInstruments = [] }: Programme): readonly RelatedInstrument[] =>
  relatedInstruments.filter(
    ({ issuedOn, issuedOnClaims = [] }) => issuedOn === '' && issuedOnClaims.length > 0,
  );
