import { dayNumber } from '../../shared/domain/calendar/days.ts';
import { MissingHolidayYear } from '../../shared/domain/calendar/workingCalendar.ts';
import type { WorkingCalendar } from '../../shared/domain/calendar/workingDays.ts';
import type { DueWords } from '../../shared/pages/pageContext.ts';

/** Working days ahead from which a due day is shown as near. */
const soonDays = 2;

/** Distance in working days; in calendar days where the holiday table does not reach. */
function distance(
  calendar: WorkingCalendar,
  today: string,
  on: string,
): { days: number; unit: string } {
  try {
    return { days: calendar.workingDaysBetween(today, on), unit: 'ngày làm việc' };
  } catch (error) {
    if (error instanceof MissingHolidayYear)
      return { days: dayNumber(on) - dayNumber(today), unit: 'ngày' };
    throw error;
  }
}

/** Words for a due day as seen today: `còn 2 ngày làm việc`, `hạn hôm nay`, `quá hạn 3 ngày làm việc`. */
export const dueWords =
  (calendar: WorkingCalendar, today: string): DueWords =>
  (on) => {
    if (on === today) return { text: 'hạn hôm nay', late: false, soon: true };
    const { days, unit } = distance(calendar, today, on);
    if (on > today)
      return {
        text: days === 0 ? `còn ít hơn 1 ${unit}` : `còn ${days} ${unit}`,
        late: false,
        soon: days <= soonDays,
      };
    return {
      text: days === 0 ? 'vừa quá hạn' : `quá hạn ${-days} ${unit}`,
      late: true,
      soon: false,
    };
  };
