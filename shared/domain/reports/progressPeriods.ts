import { endOfPeriod } from '../calendar/periods.ts';
import type { Day, WorkingCalendar } from '../calendar/workingDays.ts';
import type { ImplementationStep, Programme } from '../programmes/programme.ts';

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
  return step && calendar.addWorkingDays(endOfPeriod(period), step.progressLimit.workingDays);
}
