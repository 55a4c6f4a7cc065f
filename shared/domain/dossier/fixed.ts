import type { Change } from '../../../events/schema/envelope.ts';
import { invalid, type Refused } from './decision.ts';

/** What the author stood for when submitting; a revision cannot take it back. */
const fixedFields: readonly string[] = [
  'channel',
  'declared',
  'committed',
  'urgent',
  'urgentReason',
];

/** Refuses a change of what was settled by submitting. */
export function fixedAfterSubmission(changes: readonly Change[]): Refused | undefined {
  const fixed = changes.find(({ field }) => fixedFields.includes(field));
  return fixed && invalid(fixed.field, 'fixed_after_submission');
}
