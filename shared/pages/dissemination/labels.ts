import type { BriefingKind, BriefingRefusal } from '../../domain/dissemination/briefing.ts';
import type { MemberRefusal } from '../../domain/dissemination/member.ts';
import type { PrintRefusal } from '../../domain/dissemination/printedCode.ts';
import { mostDaysAhead } from '../../domain/dissemination/printedCode.ts';
import { longestAddress, type PublicationRefusal } from '../../domain/dissemination/publication.ts';
import type { FieldError } from '../pageContext.ts';

export const briefingKindLabels: Readonly<Record<BriefingKind, string>> = {
  shift_meeting: 'Họp giao ban',
  training: 'Tập huấn',
  party_cell_meeting: 'Sinh hoạt chi bộ',
  other: 'Khác',
};

type Refusal =
  | BriefingRefusal
  | MemberRefusal
  | PrintRefusal
  | PublicationRefusal
  | {
      readonly because: 'not_frozen' | 'no_such_person' | 'reminded_today' | 'everybody_read';
    };

/** Field and sentence for what the rules refuse. */
export function refusalError(refusal: Refusal): FieldError {
  switch (refusal.because) {
    case 'no_such_day':
      return at('on', 'Ngày: không phải là một ngày có thật.');
    case 'day_ahead':
      return at('on', 'Ngày: chưa đến, nên chưa ghi được.');
    case 'before_launch':
      return at('on', 'Ngày: trước khi kế hoạch được phát hành.');
    case 'day_passed':
      return at('on', 'Ngày: đã qua.');
    case 'day_too_far':
      return at('on', `Ngày: chỉ in trước nhiều nhất ${mostDaysAhead} ngày.`);
    case 'nobody_there':
      return at('headCount', 'Số người dự: phải có ít nhất một người.');
    case 'more_without_mail_than_there':
      return at('withoutMail', 'Người không có thư điện tử: nhiều hơn số người dự.');
    case 'more_than_without_mail':
      return at(
        'withoutMail',
        `Người không có thư điện tử: danh sách của đơn vị chỉ có ${refusal.most} người như vậy.`,
      );
    case 'more_named_than_there':
      return at(
        'withoutMail',
        `Người không có thư điện tử: ít hơn số người được nêu tên (${refusal.named}).`,
      );
    case 'too_many_named':
      return at(
        'named',
        `Người được nêu tên: mỗi lần ghi nhiều nhất ${refusal.most} người; xin ghi thêm một lần nữa cho những người còn lại.`,
      );
    case 'not_without_mail':
      return at(
        'named',
        'Người được nêu tên: có người không thuộc danh sách không có thư điện tử.',
      );
    case 'no_such_entry':
      return at('', 'Không có lần ghi này.');
    case 'already_replaced':
      return at('', 'Lần ghi này vừa được thay bằng lần ghi khác. Xin tải lại trang.');
    case 'not_https':
      return at('url', 'Địa chỉ: phải bắt đầu bằng https://.');
    case 'not_an_address':
      return at('url', 'Địa chỉ: không đúng dạng một địa chỉ trang thông tin điện tử.');
    case 'too_long':
      return at('url', `Địa chỉ: quá dài, nhiều nhất ${longestAddress} ký tự.`);
    case 'same_as_before':
      return at('url', 'Địa chỉ và ngày giống lần ghi trước; không có gì để ghi thêm.');
    case 'not_frozen':
      return at('', 'Danh sách của đơn vị đang được lập. Xin thử lại sau ít phút.');
    case 'no_such_person':
    case 'not_listed':
      return at('staffCode', 'Mã nhân viên: không có trong danh sách của đơn vị.');
    case 'already_listed':
      return at('staffCode', 'Mã nhân viên: đã có trong danh sách.');
    case 'already_reached':
      return at(
        'staffCode',
        'Mã nhân viên: người này đã được phổ biến nên vẫn giữ trong danh sách.',
      );
    case 'reminded_today':
      return at('', 'Hôm nay đã gửi nhắc cho đơn vị này; mỗi ngày chỉ gửi một lần.');
    case 'everybody_read':
      return at('', 'Mọi người có thư điện tử của đơn vị đều đã xác nhận; không còn ai để nhắc.');
    case 'left_the_list':
    case 'already_confirmed':
    case 'not_confirmed':
      return at('', 'Việc này đã được làm. Xin tải lại trang.');
  }
}

const at = (field: string, message: string): FieldError => ({ field, message });
