import { addDays } from '../../../shared/domain/calendar/days.ts';
import { occurrencesOf, type Span } from '../../../shared/domain/calendar/deadlines.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/workingDays.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { routeOf } from '../../../shared/domain/programmes/tracks.ts';
import type { Period } from '../liveDays.ts';

/** A version of the plan and the day on which it comes. */
export interface Cycle {
  readonly programme: Programme;
  readonly launchedOn: string;
  /** Registrations come in from the day after; a version without its number takes none. */
  readonly takesDossiers: boolean;
  /** The version before it gets its number and day, nothing else. */
  readonly numbers?: true;
}

/** A plan without an end that asks for something every year is rehearsed for so many years. */
const openEndedYears = 2;

/** Without a last day, and with something that comes every year: each year has its own version. */
export const isOpenEnded = ({ valid, deadlines = [] }: Programme): boolean =>
  valid === undefined && deadlines.some(({ when }) => /yearly$/.test(when.operator));

/** The versions of a plan in the order of their launches, asked of the plan itself. */
export function cyclesOf(programme: Programme, calendar: WorkingCalendar): readonly Cycle[] {
  const years = isOpenEnded(programme) ? openEndedYears : 1;
  return Array.from({ length: years }, (_, year) => yearLater(programme, year)).flatMap(
    (version): Cycle[] => {
      const launchedOn = firstWorkingDay(version.window.from, calendar);
      if (!isUnnumbered(version)) return [{ programme: version, launchedOn, takesDossiers: true }];
      const issuedOn = calendar.addWorkingDays(launchedOn, daysUntilIssue);
      return [
        { programme: version, launchedOn, takesDossiers: false },
        {
          programme: numbered(version, issuedOn),
          launchedOn: issuedOn,
          takesDossiers: true,
          numbers: true,
        },
      ];
    },
  );
}

/** A plan that opens on its day of issue waits so many working days for its number. */
const daysUntilIssue = 2;

const isUnnumbered = ({ window, instrument }: Programme): boolean =>
  window.opensOnIssue === true && instrument.issuedOn === '';

/** The plan as its administrator completes it once it has its number and day. */
function numbered({ instrument, ...programme }: Programme, issuedOn: string): Programme {
  const { printedDate: _, ...paper } = instrument;
  const symbol = paper.symbol.replace('…', '05');
  return { ...programme, instrument: { ...paper, symbol, issuedOn, numberIncomplete: false } };
}

export function yearLater(programme: Programme, years: number): Programme {
  const later = (day: string): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  const { window } = programme;
  return {
    ...programme,
    window: {
      ...window,
      from: later(window.from),
      to: later(window.to),
      ...(window.hardTo && { hardTo: later(window.hardTo) }),
    },
  };
}

const firstWorkingDay = (day: string, calendar: WorkingCalendar): string =>
  calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);

/**
 * From the first day of the first window to the last of: the end of the last window and the time that
 * the route's own limits take after it, the last deadline, the end of the plan's validity.
 */
export function periodOfCycles(cycles: readonly Cycle[], calendar: WorkingCalendar): Period {
  const first = cycles[0]?.programme;
  const last = cycles.at(-1)?.programme;
  if (!first || !last) throw new Error('a plan has a version');
  const from = first.window.from;
  const span: Span = last.valid ?? { from, to: `${last.window.to.slice(0, 4)}-12-31` };
  const ends = [
    calendar.addWorkingDays(last.window.hardTo ?? last.window.to, workingDaysOfRoute(last)),
    ...(last.deadlines ?? []).flatMap((deadline) =>
      occurrencesOf(deadline, span).map(({ lastDay }) => lastDay),
    ),
    span.to,
  ];
  return { from, to: addDays(ends.sort().at(-1) ?? span.to, 1) };
}

/** The longest track's limits in working days, one after the other. */
export const workingDaysOfRoute = (programme: Programme): number =>
  Math.max(
    ...(programme.tracks ?? [undefined]).map((track) =>
      routeOf(programme, track?.id).reduce(
        (sum, { limit }) => sum + (limit && 'workingDays' in limit ? limit.workingDays : 0),
        0,
      ),
    ),
  );
