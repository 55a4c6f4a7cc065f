import { lastDayOfMonth } from '../calendar/days.ts';
import type { Day, WorkingCalendar } from '../calendar/workingDays.ts';
import type { ImplementationStep, Programme } from '../programmes/programme.ts';

/** Last day of a progress period: `2023-07` or `2023-Q3`. */
export function lastDayOfPeriod(period: string): Day {
  const [year, part] = period.split('-') as [string, string];
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  return lastDayOfMonth(Number(year), month);
}

/** `tháng 7/2023`, `quý III/2023`. */
export function progressPeriodName(period: string): string {
  const [year, part] = period.split('-') as [string, string];
  const quarter = ['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1];
  return part.startsWith('Q') ? `quý ${quarter}/${year}` : `tháng ${Number(part)}/${year}`;
}

/** Last good day of a progress report; none when the step is not an implementation of this programme. */
export function progressDue(
  programme: Programme,
  stepId: string,
  period: string,
  calendar: WorkingCalendar,
): Day | undefined {
  const step = programme.route.find(
    (one): one is ImplementationStep => one.id === stepId && one.type === 'implementation',
  );
  return step && calendar.addWorkingDays(lastDayOfPeriod(period), step.progressLimit.workingDays);
}
