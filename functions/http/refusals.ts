import type { Refusal } from '../../shared/domain/dossier/commands.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { missingSentence } from '../../shared/pages/labels/missing.ts';
import { refusalSentence } from '../../shared/pages/labels/refusals.ts';
import type { FieldError } from '../../shared/pages/pageContext.ts';
import type { PageStatus } from './responses.tsx';

/** The status of each refusal; a new one without a line does not compile. */
const statuses: Readonly<Record<Refusal['because'], PageStatus>> = {
  not_in_this_state: 409,
  not_yours: 403,
  own_dossier: 403,
  incomplete: 422,
  outside_window: 422,
  not_eligible: 403,
  time_barred: 422,
  role_unfilled: 409,
  waiting_for_author: 409,
  returns_used_up: 409,
  reason_required: 422,
  invalid_field: 422,
  unchanged: 422,
  already_decided: 409,
  vote_still_open: 409,
  next_level_acted: 409,
  frozen: 409,
  not_found_same: 409,
  reviewer_joins: 409,
  nothing_due: 409,
};

export const refusalStatus = ({ because }: Refusal): PageStatus => statuses[because];

/** A refusal as errors of the form that caused it. */
export function refusalErrors(refusal: Refusal, programme?: Programme): readonly FieldError[] {
  if (refusal.because === 'incomplete')
    return refusal.missing.map((missing) => ({
      field: missing.field,
      message: `${missingSentence(missing)}.`,
    }));
  const field = 'field' in refusal ? refusal.field : '';
  return [{ field, message: refusalSentence(refusal, programme) }];
}
