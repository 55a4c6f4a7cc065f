import type { Obligation } from '../../../events/schema/envelope.ts';
import { isDay } from '../calendar/days.ts';
import { fixedDue } from '../calendar/due.ts';
import type { Command, CommandOf, CommandType, Context } from '../dossier/commands.ts';
import { invalid, refuse } from '../dossier/decision.ts';
import { isWriter, leadOf } from '../dossier/people.ts';
import { firstRefusal, optional, required, tidy } from '../dossier/words.ts';
import { cleanText } from '../text/vietnamese.ts';
import { amend } from './amendment.ts';
import { reachMilestone, setMilestones } from './milestones.ts';
import {
  acceptProgress,
  answered,
  periodOfObligation,
  progressObligations,
  reportProgress,
  returnProgress,
  skipProgress,
} from './progress.ts';
import { allowed, mustActFor, peopleOf } from './seats.ts';
import { end, type Here, type StateByType, type StepDecision, type StepKind } from './stepKind.ts';

type HereCarryingOut = Here<'implementation'>;
type Milestones = StateByType['implementation']['milestones'];

/** The author carries the approved proposal out and reports; the reviewer accepts or returns. */
export const implementation: StepKind<'implementation'> = {
  outcomes: ['completed'],
  parts: (step) => [{ id: 'reviewer', role: step.reviewer, needs: 'always' }],
  begin: () => ({ type: 'implementation', milestones: [], progress: {} }),

  decide: (command, here, context) => {
    switch (command.type) {
      case 'acceptProgress':
        return mustActFor(here, 'reviewer', context.by) ?? acceptProgress(command, here);
      case 'returnProgress':
        return mustActFor(here, 'reviewer', context.by) ?? returnProgress(command, here, context);
      default:
        return byTheLead(command, here, context);
    }
  },

  evolve: (state, event) => {
    switch (event.type) {
      case 'MilestonesSet': {
        const { milestones, completionDue } = event.data;
        return { ...state, milestones: keepReached(milestones, state.milestones), completionDue };
      }
      case 'MilestoneReached': {
        const { milestoneId, on, completionDue } = event.data;
        const milestones = state.milestones.map((one) =>
          one.id === milestoneId ? { ...one, reachedOn: on } : one,
        );
        return { ...state, milestones, completionDue: completionDue ?? state.completionDue };
      }
      case 'ProgressReported': {
        const { stepId: _, period, ...report } = event.data;
        return answered(state, period, { ...report, status: 'reported', on: event.on });
      }
      case 'ProgressAccepted': {
        const { period } = event.data;
        const report = { ...state.progress[period], status: 'accepted', on: event.on } as const;
        return answered(state, period, { ...report, due: undefined });
      }
      case 'ProgressReturned': {
        const { period, reasons, due } = event.data;
        const report = { ...state.progress[period], status: 'returned', on: event.on } as const;
        return answered(state, period, { ...report, reason: reasons, due });
      }
      case 'ProgressSkipped': {
        const { period, reason } = event.data;
        return answered(state, period, { status: 'skipped', reason, on: event.on });
      }
      case 'CompletionReported':
        return { ...state, completionReturned: undefined, progressOwed: undefined };
      case 'Reminded': {
        const { kind, id, due } = event.data.obligation;
        if (kind !== 'progress_report') return state;
        const period = periodOfObligation(id);
        return state.progress[period] ? state : { ...state, progressOwed: { period, due } };
      }
      default:
        return state;
    }
  },

  obligations: (here) => [
    ...milestoneObligations(here),
    ...progressObligations(here),
    completionObligation(here),
  ],
  actions: (here, person) => [
    ...allowed(['acceptProgress', 'returnProgress'], reviewersWithWork(here), person),
    ...(isWriter(here.dossier, person) ? leadActions(here) : []),
  ],
  reviewers: () => [],
  status: () => 'implementing',
};

function byTheLead(command: Command, here: HereCarryingOut, context: Context): StepDecision {
  if (!isWritersCommand(command)) return refuse('not_in_this_state');
  if (!isWriter(here.dossier, context.by)) return refuse('not_yours');
  switch (command.type) {
    case 'setMilestones':
      return setMilestones(command, here, context);
    case 'reachMilestone':
      return reachMilestone(command, here, context);
    case 'reportProgress':
      return reportProgress(command, here, context);
    case 'skipProgress':
      return skipProgress(command, here, context);
    case 'amend':
      return amend(command, here, context);
    case 'reportCompletion':
      return reportCompletion(command, here, context);
  }
}

const leadsCommands = [
  'setMilestones',
  'reachMilestone',
  'reportProgress',
  'skipProgress',
  'amend',
  'reportCompletion',
] as const;

type LeadsCommand = CommandOf<(typeof leadsCommands)[number]>;

const isWritersCommand = (command: Command): command is LeadsCommand =>
  leadsCommands.some((type) => type === command.type);

const leadActions = ({ state }: HereCarryingOut): CommandType[] =>
  leadsCommands.filter(
    (type) => type !== 'reachMilestone' || state.milestones.some(({ reachedOn }) => !reachedOn),
  );

const reviewersWithWork = (here: HereCarryingOut) =>
  Object.values(here.state.progress).some(({ status }) => status === 'reported')
    ? peopleOf(here, 'reviewer')
    : [];

/** Plan S0 III.4: strengths, limits, volume and quality; without them nobody can evaluate. */
function reportCompletion(
  command: CommandOf<'reportCompletion'>,
  here: HereCarryingOut,
  { today }: Context,
): StepDecision {
  const { finishedOn, achieved, limits, volume, quality, lessons } = command;
  const refused = firstRefusal(
    isDay(finishedOn) ? undefined : invalid('finishedOn', 'not_a_day'),
    finishedOn > today ? invalid('finishedOn', 'in_future') : undefined,
    required('achieved', achieved),
    required('limits', limits),
    required('volume', volume),
    required('quality', quality),
    optional('lessons', lessons),
  );
  if (refused) return refused;
  return end('completed', {
    type: 'CompletionReported',
    data: {
      stepId: here.step.id,
      finishedOn,
      achieved: cleanText(achieved),
      limits: cleanText(limits),
      volume: cleanText(volume),
      quality: cleanText(quality),
      lessons: tidy(lessons),
    },
  });
}

const keepReached = (milestones: Milestones, before: Milestones): Milestones =>
  milestones.map((one) => ({
    ...one,
    reachedOn: before.find(({ id }) => id === one.id)?.reachedOn,
  }));

const milestoneObligations = ({ step, state, open, dossier }: HereCarryingOut): Obligation[] =>
  state.milestones
    .filter(({ reachedOn }) => !reachedOn)
    .map(({ id, due }) => ({
      id: `milestone:${step.id}:${id}`,
      kind: 'milestone',
      stepId: step.id,
      who: leadOf(dossier.content.authors),
      due: fixedDue(due, 'nội bộ', 'ngày tác giả đăng ký trong lộ trình thực hiện'),
      since: open.startedOn,
    }));

const completionObligation = ({ step, state, open, dossier }: HereCarryingOut): Obligation => ({
  id: `completion_report:${step.id}:${open.round}`,
  kind: 'completion_report',
  stepId: step.id,
  who: leadOf(dossier.content.authors),
  due: state.completionReturned?.due ?? state.completionDue ?? open.due,
  since: open.clockSince,
});
