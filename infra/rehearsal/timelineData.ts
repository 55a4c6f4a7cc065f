import type { Obligation, Status } from '../../events/schema/envelope.ts';
import { dayOf } from './evidence.ts';
import type { Debt } from './ledger.ts';
import { daysBetween } from './liveDays.ts';
import type { Rehearsal } from './rehearsed.ts';
import type { Story } from './season.ts';

/** A stretch of days in one status, as shares of the whole period. */
export interface Stretch {
  readonly status: Status;
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly length: number;
}

export interface Lane {
  readonly plot: Story;
  readonly stretches: readonly Stretch[];
  readonly ended?: Status;
}

export interface Month {
  readonly month: string;
  readonly acts: number;
  readonly mails: number;
}

export interface Dates {
  readonly kind: Obligation['kind'];
  readonly met: number;
  readonly missed: number;
  readonly open: number;
}

export function monthsOf({ evidence }: Rehearsal): readonly Month[] {
  const { period, ledger, system } = evidence;
  const months = [...new Set(daysBetween(period.from, period.to).map((day) => day.slice(0, 7)))];
  const mails = system.sent.flatMap(({ cause }) => (cause ? [dayOf(cause.createdAt)] : []));
  const inMonth = (days: readonly string[], month: string): number =>
    days.filter((day) => day.startsWith(month)).length;
  return months.map((month) => ({
    month,
    acts: inMonth(
      ledger.acts.map(({ on }) => on),
      month,
    ),
    mails: inMonth(mails, month),
  }));
}

/** Where in the period a day lies, from 0 to 1. */
export const placeIn = ({ from, to }: { from: string; to: string }, day: string): number =>
  (Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from) + 86_400_000);

const final: readonly Status[] = ['refused', 'withdrawn', 'merged', 'archived', 'award_proposed'];

export function lanesOf({ evidence }: Rehearsal): readonly Lane[] {
  const { plots, steps, period } = evidence;
  return plots.map((plot) => {
    const own = steps.get(plot.key) ?? [];
    const changes = own.filter(({ after }, at) => after !== own[at - 1]?.after);
    const last = changes.at(-1)?.after;
    const stretches = changes
      .filter(({ after }) => !final.includes(after))
      .map(({ after, on }, at): Stretch => {
        const to = changes[at + 1]?.on ?? period.to;
        const start = placeIn(period, on);
        return {
          status: after,
          from: on,
          to,
          start,
          length: Math.max(placeIn(period, to) - start, 0.003),
        };
      });
    return { plot, stretches, ...(last && final.includes(last) ? { ended: last } : {}) };
  });
}

/** Tasks of several colleagues count once. */
export function datesOf({ evidence }: Rehearsal): readonly Dates[] {
  const { ledger, period } = evidence;
  const tasks = new Map<string, Debt>();
  for (const debt of ledger.debts.filter(({ replaced }) => !replaced))
    tasks.set([debt.plot, debt.kind, debt.of, debt.due].join(' '), debt);
  const all = [...tasks.values()];
  return [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const own = all.filter((debt) => debt.kind === kind);
    const missed = own.filter(({ due, closedOn }) => (closedOn ?? period.to) > due).length;
    const open = own.filter(({ due, closedOn }) => !closedOn && period.to <= due).length;
    return { kind, met: own.length - missed - open, missed, open };
  });
}
