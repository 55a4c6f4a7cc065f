import { lastWorkingDay, occurrencesOf } from '../../shared/domain/calendar/deadlines.ts';
import type { AnyEvidence } from './evidence.ts';

/** One day that the plan itself names, as reckoned for the rehearsed period. */
export interface PlanDay {
  readonly name: string;
  /** The plan's own words. */
  readonly printed: string;
  readonly from?: string;
  readonly lastDay: string;
  /** The last working day on or before it. */
  readonly working: string;
  /** The issuer's own earlier day. */
  readonly internal?: string;
}

/** The plan's own deadlines that fall into the period, in order. */
export const planDaysIn = ({ programme, calendar, period }: AnyEvidence): readonly PlanDay[] =>
  (programme.deadlines ?? [])
    .flatMap((deadline) => {
      const { name, printed, internal } = deadline;
      return occurrencesOf(deadline, programme.valid ?? period).map((one) => ({
        name,
        printed,
        ...one,
        working: lastWorkingDay(one.lastDay, calendar),
        ...(internal && { internal: internal.on }),
      }));
    })
    .filter(({ lastDay }) => lastDay >= period.from && lastDay <= period.to)
    .toSorted((a, b) => a.lastDay.localeCompare(b.lastDay));
