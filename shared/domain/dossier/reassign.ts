import type { Step } from '../programmes/programme.ts';
import { candidates } from '../steps/enter.ts';
import { partsOf } from '../steps/index.ts';
import type { Part } from '../steps/stepKind.ts';
import { cleanText } from '../text/vietnamese.ts';
import type { CommandOf, Context } from './commands.ts';
import { accept, type Decision, invalid, type Refused, refuse } from './decision.ts';
import { includesPerson, isAuthor } from './people.ts';
import type { Dossier } from './state.ts';
import { firstRefusal, required } from './words.ts';

/**
 * The administrator's rescue when nobody can act: gives a part of the current step, or an unfilled
 * part of a later one, to one person. Flagged when that person does not hold the role.
 */
export function reassign(
  command: CommandOf<'reassign'>,
  dossier: Dossier,
  context: Context,
): Decision {
  if (!context.administrator) return refuse('not_yours');
  const { current } = dossier;
  const stepId = command.stepId ?? (current.kind === 'step' ? current.stepId : undefined);
  const step = context.programme.route.find(({ id }) => id === stepId);
  if (!step) return invalid('stepId', 'unknown_value');
  const part = partsOf(step).find(({ id }) => id === command.part);
  if (!part) return invalid('part', 'unknown_value');
  const { to } = command;
  const reason = cleanText(command.reason);
  const refused = firstRefusal(
    isAuthor(dossier, to) ? refuse('own_dossier') : undefined,
    mustNeedRescue(step, part, dossier, context),
    required('reason', reason),
  );
  if (refused) return refused;
  const flagged = !includesPerson(context.staffing[part.role] ?? [], to);
  const data = { stepId: step.id, part: part.id, to: [to], reason, flagged };
  return accept({ type: 'Reassigned', data });
}

/** A later step that its own role can fill needs no stand-in. */
function mustNeedRescue(
  step: Step,
  part: Part,
  dossier: Dossier,
  context: Context,
): Refused | undefined {
  const { current } = dossier;
  if (current.kind === 'step' && current.stepId === step.id) return undefined;
  const alone = candidates(step, part, { ...dossier, standIns: {} }, context).length === 0;
  return alone ? undefined : refuse('not_in_this_state');
}
