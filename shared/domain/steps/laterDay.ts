import type { CommandOf, Context } from '../dossier/commands.ts';
import { invalid, refuse } from '../dossier/decision.ts';
import { isWriter } from '../dossier/people.ts';
import { propose } from '../dossier/proposal.ts';
import { dayOfLimit, lastDayOf } from './lastDay.ts';
import { type Here, type StepDecision, stay } from './stepKind.ts';

/**
 * Records the day on which the step's limit hangs when it becomes known or proves wrong later, and
 * reckons the limit anew (Decree 13/2012 Art. 7.1). Nothing else changes in a step under way.
 */
export function recordLaterDay(
  command: CommandOf<'amend'>,
  { step, open, dossier }: Here,
  context: Context,
): StepDecision {
  const field = dayOfLimit(step) ?? '';
  if (!isWriter(dossier, context.by)) return refuse('not_yours');
  const asked = propose(dossier.content, command.content, context.programme);
  if (!asked.ok) return asked.refused;
  const { changes, after } = asked.proposal;
  const other = changes.find((change) => change.field !== field);
  if (other) return invalid(other.field, 'fixed_after_submission');
  const day = after.days[field.slice('days.'.length)] ?? '';
  const began = after.days[context.programme.form.firstApplication?.began ?? ''];
  if (changes.length === 0) return refuse('unchanged');
  if (day > context.today) return invalid(field, 'in_future');
  if (day !== '' && began && day < began) return invalid(field, 'out_of_range');
  return stay({
    type: 'Amended',
    data: {
      changes,
      contentVersion: dossier.contentVersion + 1,
      material: false,
      due: lastDayOf(step, open.startedOn, { ...dossier, content: after }, context),
    },
  });
}

export const mayRecordLaterDay = ({ step, type }: Here): boolean =>
  type !== 'implementation' && dayOfLimit(step) !== undefined;
