import {
  lastWorkingDay,
  type Occurrence,
  occurrencesOf,
  type Span,
} from '../domain/calendar/deadlines.ts';
import type { WorkingCalendar } from '../domain/calendar/workingDays.ts';
import type { Deadline, Programme, Target } from '../domain/programmes/programme.ts';
import { shortDate } from '../domain/text/formats.ts';
import type { DescriptionPart } from './descriptionPart.ts';

/** The plan's dates in its own words and as they are reckoned, and the numbers it wants reached. */
export function describeDates(
  programme: Programme,
  calendar: WorkingCalendar | undefined,
): DescriptionPart[] {
  const { deadlines = [], targets = [], window, valid } = programme;
  const span = valid ?? window;
  return [
    {
      heading: 'Các mốc thời gian',
      lines: deadlines.flatMap((deadline) => describe(deadline, span, calendar)),
    },
    { heading: 'Chỉ tiêu', lines: targets.map(targetLine) },
  ].filter(({ lines }) => lines.length > 0);
}

function describe(deadline: Deadline, span: Span, calendar: WorkingCalendar | undefined): string[] {
  const { name, from, to, printed, clause, internal } = deadline;
  const occurrences = occurrencesOf(deadline, span);
  return [
    `${name}: ${from} → ${to}; "${printed}" (${clause}).`,
    ...occurrences.map((one) => `   ${reckoned(one, calendar)}`),
    ...(isRecurring(deadline) && occurrences.length === 0
      ? ['   Không rơi vào thời gian hiệu lực: cần kế hoạch kế tiếp.']
      : []),
    ...(internal ? [`   Mốc nội bộ: ${shortDate(internal.on)} (${internal.clause}).`] : []),
  ];
}

const isRecurring = ({ when }: Deadline): boolean =>
  when.operator === 'yearly' || when.operator === 'half_yearly';

/** `Từ 01/12/2026 đến hết 05/12/2026, là thứ Bảy: ngày làm việc cuối là 04/12/2026.` */
function reckoned({ from, lastDay }: Occurrence, calendar: WorkingCalendar | undefined): string {
  const days = from && from !== lastDay ? `Từ ${shortDate(from)} đến hết` : 'Ngày cuối';
  const working = calendar ? lastWorkingDay(lastDay, calendar) : lastDay;
  const shift =
    working === lastDay ? '' : `, là ngày nghỉ: ngày làm việc cuối là ${shortDate(working)}`;
  return `${days} ${shortDate(lastDay)}${shift}.`;
}

const targetLine = ({ name, atLeast, atMost, unit, clause }: Target): string => {
  const amount = atMost === undefined ? `${atLeast}` : `${atLeast} đến ${atMost}`;
  return `${name}: ${amount}${unit === 'percent' ? '%' : ''} (${clause}).`;
};
