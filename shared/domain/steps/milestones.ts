import type { Due } from '../../../events/schema/envelope.ts';
import { isDay } from '../calendar/days.ts';
import { dueAfter } from '../calendar/due.ts';
import type { CommandOf, Context } from '../dossier/commands.ts';
import { same } from '../dossier/content.ts';
import { invalid, type Refused, refuse } from '../dossier/decision.ts';
import { firstRefusal, optional, tidy } from '../dossier/words.ts';
import { cleanLine } from '../text/vietnamese.ts';
import { type Here, type StateByType, type StepDecision, stay } from './stepKind.ts';

type HereCarryingOut = Here<'implementation'>;
type Milestone = StateByType['implementation']['milestones'][number];

export const maximumMilestones = 50;
/** Longest title of a milestone, in characters. */
const maximumTitle = 300;

/** The whole list at once; what has been reached stays as it was. */
export function setMilestones(
  command: CommandOf<'setMilestones'>,
  here: HereCarryingOut,
  context: Context,
): StepDecision {
  const milestones = command.milestones.map(({ id, title, due }) => ({
    id,
    title: cleanLine(title),
    due,
  }));
  const before = here.state.milestones;
  const refused = firstRefusal(
    ...problemsIn(milestones),
    before.filter(({ reachedOn }) => reachedOn).every((one) => milestones.some(isLike(one)))
      ? undefined
      : invalid('milestones', 'already_reached'),
    same(
      milestones,
      before.map(({ id, title, due }) => ({ id, title, due })),
    )
      ? refuse('unchanged')
      : undefined,
  );
  if (refused) return refused;
  const completionDue = afterLastOf(
    milestones.map(({ due }) => due),
    here,
    context,
  );
  return stay({ type: 'MilestonesSet', data: { stepId: here.step.id, milestones, completionDue } });
}

const isLike = (a: Milestone) => (b: Milestone) =>
  a.id === b.id && a.title === b.title && a.due === b.due;

function problemsIn(milestones: readonly Milestone[]): (Refused | undefined)[] {
  const ids = milestones.map(({ id }) => id);
  return [
    milestones.length > 0 ? undefined : invalid('milestones', 'empty'),
    milestones.length <= maximumMilestones ? undefined : invalid('milestones', 'too_many'),
    new Set(ids).size === ids.length ? undefined : invalid('milestones', 'duplicate'),
    ...milestones.flatMap(({ id, title, due }, at) => [
      id === '' ? invalid(`milestones.${at}.id`, 'empty') : undefined,
      title === '' ? invalid(`milestones.${at}.title`, 'empty') : undefined,
      title.length > maximumTitle ? invalid(`milestones.${at}.title`, 'too_long') : undefined,
      isDay(due) ? undefined : invalid(`milestones.${at}.due`, 'not_a_day'),
    ]),
  ];
}

export function reachMilestone(
  command: CommandOf<'reachMilestone'>,
  here: HereCarryingOut,
  context: Context,
): StepDecision {
  const { milestoneId, on } = command;
  const milestone = here.state.milestones.find(({ id }) => id === milestoneId);
  if (!milestone) return invalid('milestoneId', 'unknown_value');
  const refused = firstRefusal(
    milestone.reachedOn ? refuse('already_decided') : undefined,
    isDay(on) ? undefined : invalid('on', 'not_a_day'),
    on > context.today ? invalid('on', 'in_future') : undefined,
    optional('note', command.note),
  );
  if (refused) return refused;
  const others = here.state.milestones.filter(({ id }) => id !== milestoneId);
  const reached = others.flatMap(({ reachedOn }) => reachedOn ?? []);
  const isLast = reached.length === others.length;
  const completionDue = isLast ? afterLastOf([...reached, on], here, context) : undefined;
  const note = tidy(command.note);
  return stay({
    type: 'MilestoneReached',
    data: { stepId: here.step.id, milestoneId, on, note, completionDue },
  });
}

/** Decree 73/2023: the report follows within days of finishing. */
function afterLastOf(days: readonly string[], here: HereCarryingOut, { calendar }: Context): Due {
  const last = days.reduce((a, b) => (a > b ? a : b));
  return dueAfter(last, here.step.completionLimit, calendar);
}
