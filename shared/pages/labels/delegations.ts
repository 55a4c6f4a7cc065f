import { type Delegation, mostInChain } from '../../domain/organisation/delegation.ts';
import type { ProposeRefusal } from '../../domain/organisation/deputyProposal.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { FieldError } from '../pageContext.ts';

/** `từ 12/06/2023 đến hết 23/06/2023`. */
export const daysOf = ({ from, to }: Pick<Delegation, 'from' | 'to'>): string =>
  `từ ${shortDate(from)} đến hết ${shortDate(to)}`;

export const scopeOf = ({ programme }: Pick<Delegation, 'programme'>): string =>
  programme?.name ?? 'Tất cả chương trình';

/** A refused delegation, at its field. */
export function delegationError(refusal: ProposeRefusal): FieldError {
  const at = (field: string, message: string): FieldError => ({ field, message });
  switch (refusal.because) {
    case 'holds_no_role':
      return at('', 'Người này không giữ vai trò nào nên không có việc để ủy quyền.');
    case 'unknown_deputy':
      return at('who', 'Người được ủy quyền: không có người này, hoặc đã nghỉ.');
    case 'oneself':
      return at('who', 'Người được ủy quyền: không ủy quyền cho chính mình được.');
    case 'other_unit':
      return at('who', 'Người được ủy quyền: phải là người cùng đơn vị.');
    case 'no_own_address':
      return at(
        'who',
        'Người được ủy quyền: chưa có hộp thư riêng nên không nhận được liên kết; hãy chọn người khác.',
      );
    case 'no_such_day':
      return at('from', 'Từ ngày, đến ngày: không phải là một ngày có thật.');
    case 'day_passed':
      return at('from', 'Từ ngày: không được trước hôm nay.');
    case 'ends_before_it_begins':
      return at('to', 'Đến hết ngày: không được trước ngày bắt đầu.');
    case 'ends_too_late':
      return at('to', `Đến hết ngày: muộn nhất là ${shortDate(refusal.last)}.`);
    case 'unknown_programme':
      return at('programme', 'Phạm vi: hãy chọn một mục trong danh sách.');
    case 'reason_missing':
      return at('reason', 'Lý do: chưa có nội dung.');
    case 'overlaps':
      return at(
        'from',
        `Từ ngày: đã ủy quyền cho ${refusal.other.deputy.name} ${daysOf(refusal.other)}; hãy thu hồi trước hoặc chọn ngày khác.`,
      );
    case 'waits_already':
      return at('', 'Đã có một đề nghị đang chờ lãnh đạo này xác nhận.');
    case 'oneself_as_assistant':
      return at('', 'Ông/Bà tự đặt người xử lý thay mình ở trang Ủy quyền khi vắng mặt.');
    case 'circle':
      return at(
        'who',
        'Người được ủy quyền: trong những ngày này người đó lại ủy quyền về cho người này, thành vòng tròn.',
      );
    case 'chain_too_long':
      return at(
        'who',
        `Người được ủy quyền: chuỗi ủy quyền nối tiếp có nhiều nhất ${mostInChain} người; hãy chọn người không ủy quyền tiếp.`,
      );
  }
}
