import { shortDate } from '../../domain/text/formats.ts';
import type { Every, When } from './when.ts';

const everyNames: Readonly<Record<Every, string>> = {
  month: 'hằng tháng',
  quarter: 'hằng quý',
  half_year: '6 tháng một lần',
  year: 'hằng năm',
};

/** `05/12` of `12-05`. */
const monthDayText = (day: string): string => day.split('-').toReversed().join('/');

function computed(when: When): string {
  switch (when.operator) {
    case 'before':
      return `ngày cuối còn hợp lệ ${shortDate(when.to)}`;
    case 'by':
      return `chậm nhất ${shortDate(when.to)}`;
    case 'window':
      return `từ ${when.from ? shortDate(when.from) : 'ngày ban hành'} đến hết ${shortDate(when.to)}`;
    case 'yearly_window':
      return `từ ${monthDayText(when.from)} đến hết ${monthDayText(when.to)} mỗi năm`;
    case 'quarter':
    case 'within_year':
      return `${shortDate(when.from)} – ${shortDate(when.to)}`;
    case 'recurring':
      return when.every ? everyNames[when.every] : 'định kỳ, không nói bao lâu một lần';
    case 'relative':
      return when.workingDays ? `${when.workingDays} ngày làm việc` : 'tính từ ngày ban hành';
    case 'ongoing':
      return 'không có hạn cuối';
    case 'soon':
      return 'không có ngày';
    case 'event':
      return shortDate(when.on);
  }
}

/** The printed words beside what was computed from them. */
export const whenText = (when: When): string =>
  `“${when.words}” → ${computed(when)}${when.fuzzy ? ', ước tính' : ''}`;
