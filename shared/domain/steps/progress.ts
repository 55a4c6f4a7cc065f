import type { Obligation } from '../../../events/schema/envelope.ts';
import { dueAfter } from '../calendar/due.ts';
import {
  endOfPeriod,
  isPeriod,
  type Period,
  periodAfter,
  periodBefore,
  periodOf,
} from '../calendar/periods.ts';
import type { Day, WorkingCalendar } from '../calendar/workingDays.ts';
import type { CommandOf, Context } from '../dossier/commands.ts';
import { invalid, type Refused, refuse } from '../dossier/decision.ts';
import { leadOf } from '../dossier/people.ts';
import { firstRefusal, optional, required, tidy } from '../dossier/words.ts';
import { cleanText } from '../text/vietnamese.ts';
import { peopleOf } from './seats.ts';
import { type Here, type StepDecision, stay } from './stepKind.ts';

type HereCarryingOut = Here<'implementation'>;

/** Since the approval the author may report. */
const firstPeriod = ({ dossier, open, step }: HereCarryingOut): Period =>
  periodOf(dossier.findings.approvedOn ?? open.startedOn, step.progressEvery);

/** A period that ended while the work rested, as during a new vote on an amendment, is not asked for. */
const firstAsked = ({ open, step }: HereCarryingOut): Period =>
  periodOf(open.startedOn, step.progressEvery);

export function reportProgress(
  command: CommandOf<'reportProgress'>,
  here: HereCarryingOut,
  context: Context,
): StepDecision {
  const { period, percent } = command;
  const refused = firstRefusal(
    mustBeOpen(period, here, context.today),
    Number.isInteger(percent) && percent >= 0 && percent <= 100
      ? undefined
      : invalid('percent', 'out_of_range'),
    required('done', command.done),
    optional('difficulties', command.difficulties),
  );
  if (refused) return refused;
  return stay({
    type: 'ProgressReported',
    data: {
      stepId: here.step.id,
      period,
      percent,
      done: cleanText(command.done),
      difficulties: tidy(command.difficulties),
      due: answerDue(here, context),
    },
  });
}

export function skipProgress(
  command: CommandOf<'skipProgress'>,
  here: HereCarryingOut,
  { today }: Context,
): StepDecision {
  const { period } = command;
  const reason = cleanText(command.reason);
  return (
    firstRefusal(mustBeOpen(period, here, today), required('reason', reason)) ??
    stay({ type: 'ProgressSkipped', data: { stepId: here.step.id, period, reason } })
  );
}

export function acceptProgress(
  { period }: CommandOf<'acceptProgress'>,
  here: HereCarryingOut,
): StepDecision {
  return (
    mustBeReported(period, here) ??
    stay({ type: 'ProgressAccepted', data: { stepId: here.step.id, period } })
  );
}

export function returnProgress(
  command: CommandOf<'returnProgress'>,
  here: HereCarryingOut,
  context: Context,
): StepDecision {
  const { period } = command;
  const reasons = cleanText(command.reasons);
  const due = answerDue(here, context);
  return (
    firstRefusal(mustBeReported(period, here), required('reasons', reasons)) ??
    stay({ type: 'ProgressReturned', data: { stepId: here.step.id, period, reasons, due } })
  );
}

const answerDue = ({ step }: HereCarryingOut, { today, calendar }: Context) =>
  dueAfter(today, step.progressLimit, calendar);

function mustBeOpen(period: Period, here: HereCarryingOut, today: Day): Refused | undefined {
  const { progressEvery } = here.step;
  if (!isPeriod(period, progressEvery)) return invalid('period', 'unknown_value');
  if (period < firstPeriod(here)) return invalid('period', 'out_of_range');
  if (period > periodOf(today, progressEvery)) return invalid('period', 'in_future');
  const status = here.state.progress[period]?.status;
  return status && status !== 'returned' ? refuse('already_decided') : undefined;
}

function mustBeReported(period: Period, here: HereCarryingOut): Refused | undefined {
  const report = here.state.progress[period];
  if (!report) return invalid('period', 'unknown_value');
  return report.status === 'reported' ? undefined : refuse('already_decided');
}

type Evolved = Here<'implementation'>['state'];

/** The state once a period has been answered for: earlier unasked periods are no longer asked for. */
export function answered(
  state: Evolved,
  period: Period,
  report: Evolved['progress'][string],
): Evolved {
  const { progressOwed } = state;
  const owed = progressOwed && progressOwed.period > period ? progressOwed : undefined;
  return { ...state, progress: { ...state.progress, [period]: report }, progressOwed: owed };
}

const idOf = ({ step }: HereCarryingOut, period: Period): string =>
  `progress_report:${step.id}:${period}`;

export const periodOfObligation = (id: string): Period => id.slice(id.lastIndexOf(':') + 1);

/** What is owed for one ended period. */
export function progressObligation(
  here: HereCarryingOut,
  period: Period,
  calendar: WorkingCalendar,
): Obligation {
  const ended = endOfPeriod(period);
  return {
    id: idOf(here, period),
    kind: 'progress_report',
    stepId: here.step.id,
    who: leadOf(here.dossier.content.authors),
    due: dueAfter(ended, here.step.progressLimit, calendar),
    since: ended,
  };
}

/** The latest period that has ended without a word from the author; earlier ones are let go. */
export function latestUnreported(here: HereCarryingOut, today: Day): Period | undefined {
  const latest = periodBefore(periodOf(today, here.step.progressEvery));
  const isOpen = latest >= firstAsked(here) && !here.state.progress[latest];
  return isOpen ? latest : undefined;
}

/** The next period that the tick will ask for. */
export function nextUnasked(here: HereCarryingOut): Period {
  const { progress, progressOwed } = here.state;
  const known = [...Object.keys(progress), ...(progressOwed ? [progressOwed.period] : [])];
  const start = periodBefore(firstAsked(here));
  return periodAfter(known.reduce((a, b) => (a > b ? a : b), start));
}

/** Reports asked for, returned, or waiting for the reviewer. */
export function progressObligations(here: HereCarryingOut): Obligation[] {
  const { progress, progressOwed } = here.state;
  const stepId = here.step.id;
  const author = leadOf(here.dossier.content.authors);
  const asked = progressOwed
    ? [
        {
          id: idOf(here, progressOwed.period),
          kind: 'progress_report' as const,
          stepId,
          who: author,
          due: progressOwed.due,
          since: endOfPeriod(progressOwed.period),
        },
      ]
    : [];
  const known = Object.entries(progress).flatMap(([period, { status, due, on }]): Obligation[] => {
    if (status === 'returned') {
      const id = idOf(here, period);
      return [{ id, kind: 'progress_report', stepId, who: author, due, since: on }];
    }
    if (status !== 'reported') return [];
    const id = `progress_review:${stepId}:${period}`;
    return [
      { id, kind: 'progress_review', stepId, who: peopleOf(here, 'reviewer'), due, since: on },
    ];
  });
  return [...asked, ...known];
}
