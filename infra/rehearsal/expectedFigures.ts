import type { FigureId } from '../../events/schema/reportFigures.ts';
import type { WorkingCalendar } from '../../shared/domain/calendar/workingDays.ts';
import type { Debt } from './ledger.ts';
import type { Plot } from './season.ts';
import type { Step } from './standing.ts';

export interface Told {
  readonly plot: Plot;
  readonly steps: readonly Step[];
  readonly debts: readonly Debt[];
}

interface Range {
  readonly from: string;
  readonly to: string;
}

type Count = (told: InRange) => number;

/** One submitted proposal as its people knew it at the end of the last day. */
interface InRange extends Told {
  readonly range: Range;
  readonly calendar: WorkingCalendar;
  /** Inside the period. */
  readonly inside: readonly Step[];
  readonly last: (type: Step['type']) => Step | undefined;
}

/** Every figure of a report, counted from what the people did. */
export function expectedFigures(
  all: readonly Told[],
  range: Range,
  calendar: WorkingCalendar,
): Readonly<Record<FigureId, number>> {
  const known = all
    .map((told) => ({ ...told, steps: told.steps.filter(({ on }) => on <= range.to) }))
    .filter(({ steps }) => steps.some(({ type }) => type === 'submit'))
    .map((told): InRange => {
      const inside = told.steps.filter(({ on }) => on >= range.from);
      const last = (type: Step['type']) => inside.findLast((step) => step.type === type);
      return { ...told, range, calendar, inside, last };
    });
  const entries = Object.entries(counts).map(([id, count]) => [
    id,
    known.reduce((sum, told) => sum + count(told), 0),
  ]);
  return Object.fromEntries(entries) as Record<FigureId, number>;
}

const one = (is: unknown): number => (is ? 1 : 0);
const did =
  (type: Step['type'], detail: Readonly<Record<string, string>> = {}): Count =>
  ({ last }) => {
    const step = last(type);
    return one(
      step && Object.entries(detail).every(([name, value]) => step.detail[name] === value),
    );
  };
const stands =
  (type: Step['type'], undoneBy: Step['type']): Count =>
  ({ steps, last }) => {
    const step = last(type);
    return one(step && !steps.slice(steps.indexOf(step)).some((later) => later.type === undoneBy));
  };
const isNow =
  (status: Step['after']): Count =>
  ({ steps }) =>
    one(steps.at(-1)?.after === status);

const worstFirst = ['unfavourable', 'favourable_with_conditions', 'favourable'];

function appraisedAs({ steps, range }: InRange): string | undefined {
  const given = new Map(
    steps.filter(({ type }) => type === 'appraise').map((step) => [step.detail.part, step]),
  );
  const isRecent = [...given.values()].some(({ on }) => on >= range.from);
  if (given.size < 2 || !isRecent) return undefined;
  return worstFirst.find((finding) =>
    [...given.values()].some(({ detail }) => detail.finding === finding),
  );
}

const appraised =
  (finding: string): Count =>
  (told) =>
    one(appraisedAs(told) === finding);

const milestones =
  (late: boolean): Count =>
  ({ inside }) =>
    inside.filter(
      ({ type, detail }) => type === 'milestone' && (detail.on ?? '') > (detail.due ?? '') === late,
    ).length;

const progress =
  (late: boolean): Count =>
  ({ steps, range, calendar }) => {
    const first = new Map(
      steps
        .filter(({ type }) => type === 'progress')
        .toReversed()
        .map((step) => [step.detail.period ?? '', step]),
    );
    return [...first].filter(
      ([period, { on }]) => on >= range.from && on > progressDue(period, calendar) === late,
    ).length;
  };

const progressDays = 5;

export const progressDue = (month: string, calendar: WorkingCalendar): string =>
  calendar.addWorkingDays(lastDayOf(month), progressDays);

const lastDayOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** Tasks of several colleagues are one. */
const overdue: Count = ({ debts, range }) =>
  new Set(
    debts
      .filter(
        ({ due, since, closedOn }) =>
          due < range.to && since <= range.to && (closedOn === undefined || closedOn > range.to),
      )
      .map(({ kind, of, due }) => `${kind} ${of} ${due}`),
  ).size;

const counts: Readonly<Record<FigureId, Count>> = {
  registered: did('submit'),
  urgent: did('submit', { urgent: 'yes' }),
  returned: did('return'),
  received: did('receive'),
  withdrawn: did('withdraw'),
  refused: stands('refuse', 'take_back'),
  appraised: (told) => one(appraisedAs(told)),
  favourable: appraised('favourable'),
  favourable_with_conditions: appraised('favourable_with_conditions'),
  unfavourable: appraised('unfavourable'),
  voted: ({ last }) => one(last('vote_passed') ?? last('vote_failed')),
  vote_not_passed: ({ inside }) =>
    one(inside.findLast(({ type }) => /^vote_(passed|failed)$/.test(type))?.type === 'vote_failed'),
  allowed_despite_vote: stands('allow', 'take_back'),
  agreed_pending_document: isNow('agreed_pending_document'),
  approved: did('record'),
  implementing: isNow('implementing'),
  milestones_on_time: milestones(false),
  milestones_late: milestones(true),
  progress_on_time: progress(false),
  progress_late: progress(true),
  progress_skipped: ({ inside }) => inside.filter(({ type }) => type === 'skip_progress').length,
  completed: stands('completion', 'return_completion'),
  evaluated_completed: (told) =>
    did('evaluate', { result: 'completed' })(told) +
    did('evaluate', { result: 'outstanding' })(told),
  evaluated_partly: did('evaluate', { result: 'partly_completed' }),
  evaluated_not: did('evaluate', { result: 'not_completed' }),
  outstanding: did('evaluate', { result: 'outstanding' }),
  nominated: did('nominate'),
  overdue,
  overridden: () => 0,
  recommending: did('record'),
};
