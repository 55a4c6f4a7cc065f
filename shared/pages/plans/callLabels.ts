import type { CallRefusal } from '../../domain/programmes/call.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { FieldError } from '../pageContext.ts';

/** Why a call cannot be posted, at its field. */
export function callError(refusal: CallRefusal): FieldError {
  switch (refusal.because) {
    case 'no_units':
      return { field: 'units', message: 'Đơn vị: hãy chọn ít nhất một đơn vị tham gia kế hoạch.' };
    case 'not_a_day':
      return { field: 'lastDay', message: 'Nhận đến hết ngày: không phải là một ngày có thật.' };
    case 'in_past':
      return { field: 'lastDay', message: 'Nhận đến hết ngày: không được trước hôm nay.' };
    case 'after_window':
      return {
        field: 'lastDay',
        message: `Nhận đến hết ngày: kế hoạch chỉ nhận đăng ký đến hết ${shortDate(refusal.last)}.`,
      };
  }
}
