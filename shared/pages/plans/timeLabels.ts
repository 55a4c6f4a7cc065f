import type { TimeRefusal } from '../../domain/programmes/timeGiven.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { FieldError } from '../pageContext.ts';

/** Why time cannot be given, at the field that says so. */
export function timeError(refusal: TimeRefusal): FieldError {
  switch (refusal.because) {
    case 'no_such_unit':
      return { field: 'unit', message: 'Đơn vị: hãy chọn một đơn vị tham gia kế hoạch.' };
    case 'not_a_day':
      return { field: 'until', message: 'Đến hết ngày: không phải là một ngày có thật.' };
    case 'in_past':
      return { field: 'until', message: 'Đến hết ngày: không được trước hôm nay.' };
    case 'too_far':
      return {
        field: 'until',
        message: `Đến hết ngày: xa nhất là ${shortDate(refusal.last)}.`,
      };
    case 'gives_nothing':
      return {
        field: 'until',
        message: `Đến hết ngày: kế hoạch đã nhận đến hết ${shortDate(refusal.last)}; hãy chọn ngày sau đó.`,
      };
    case 'no_time_bar':
      return {
        field: 'liftsTimeBar',
        message: 'Kế hoạch này không có thời hạn kể từ lần áp dụng đầu.',
      };
    case 'empty':
      return { field: 'reason', message: 'Lý do: chưa có nội dung.' };
  }
}
