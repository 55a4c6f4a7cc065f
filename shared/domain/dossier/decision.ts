import type { DossierFact } from '../../../events/schema/dossierEvents.ts';
import type { Refusal } from './commands.ts';

/** What the rules answer to a command: what happened, or why not. */
export type Decision =
  | { readonly accepted: true; readonly facts: readonly DossierFact[] }
  | Refused;

export interface Refused {
  readonly accepted: false;
  readonly refusal: Refusal;
}

/** Refusals that need no more than their name. */
type PlainRefusal = Exclude<Refusal['because'], WithDetails['because']>;
type WithDetails = Extract<
  Refusal,
  | { missing: unknown }
  | { began: unknown }
  | { from: unknown }
  | { role: unknown }
  | { max: unknown }
  | { field: unknown }
>;

export const accept = (...facts: readonly DossierFact[]): Decision => ({ accepted: true, facts });

export const refuseWith = (refusal: Refusal): Refused => ({ accepted: false, refusal });

export const refuse = (because: PlainRefusal): Refused => refuseWith({ because });

/** A field whose value cannot be taken; `problem` is one word of the messages' dictionary. */
export const invalid = (field: string, problem: FieldProblem): Refused =>
  refuseWith({ because: 'invalid_field', field, problem });

export type FieldProblem =
  | 'empty'
  | 'too_long'
  | 'too_many'
  | 'unknown_value'
  | 'duplicate'
  | 'out_of_range'
  | 'not_a_day'
  | 'in_future'
  | 'too_late'
  | 'no_lead'
  | 'more_than_one_lead'
  | 'groups_not_allowed'
  | 'already_reached'
  | 'not_owed'
  | 'fixed_after_submission'
  | 'shows_consent';
