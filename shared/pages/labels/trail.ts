import type { AuditNoteKind } from '../../../events/schema/auditNotes.ts';
import type { CaseEventType } from '../../../events/schema/caseEvents.ts';
import { isNote, isOfCase, type Trailed, type Withheld } from '../../domain/audit/trailed.ts';
import { eventLabels } from './events.ts';

const noteLabels: Readonly<Record<AuditNoteKind, string>> = {
  unit_saved: 'Lưu đơn vị',
  person_saved: 'Lưu nhân sự',
  role_saved: 'Giao hoặc kết thúc vai trò',
  transfer_changed: 'Chuyển công tác',
  delegation_changed: 'Ủy quyền hoặc rút ủy quyền',
  plan_version_saved: 'Phát hành bản kế hoạch',
  plan_record_added: 'Ghi số, ngày của kế hoạch',
  plan_time_changed: 'Gia hạn hoặc rút gia hạn',
  unit_plan_changed: 'Kế hoạch riêng của đơn vị',
  plan_call_changed: 'Đặt hàng, kết thúc đặt hàng',
  wording_saved: 'Sửa lời thư',
  holidays_saved: 'Lưu bảng ngày nghỉ',
  novelty_verdict_given: 'Kết luận trùng lặp',
  older_initiative_saved: 'Nhập sáng kiến cũ',
  briefing_recorded: 'Ghi buổi phổ biến',
  publication_recorded: 'Ghi nơi công bố kế hoạch',
  code_printed: 'In mã xác nhận tại buổi họp',
  trail_exported: 'Xuất nhật ký',
  export_refused: 'Bị từ chối xuất nhật ký',
  former_holder_tried: 'Dùng liên kết của người không còn giữ việc',
  support_access_changed: 'Quyền xem của hỗ trợ kỹ thuật',
  support_opened: 'Hỗ trợ kỹ thuật mở trang',
  counter_differs: 'Đếm lại hồ sơ thấy khác số đang giữ',
  retention_applied: 'Xóa dữ liệu hết hạn lưu',
};

const caseLabels: Readonly<Record<CaseEventType, string>> = {
  InspectionRecorded: 'Ghi cuộc kiểm tra',
  FindingRaised: 'Nêu kiến nghị kiểm tra',
  FindingAnswered: 'Trả lời kiến nghị',
  FindingReopened: 'Yêu cầu làm lại kiến nghị',
  FindingClosed: 'Kết thúc kiến nghị',
  FindingReminded: 'Nhắc kiến nghị',
  MisuseCaseOpened: 'Mở vụ việc',
  MisuseNoteAdded: 'Ghi thêm về vụ việc',
  MisuseConcluded: 'Kết luận vụ việc',
};

export function trailLabel(one: Trailed): string {
  if (isNote(one)) return noteLabels[one.kind];
  return isOfCase(one) ? caseLabels[one.type] : eventLabels[one.type];
}

export const withheldLabels: Readonly<Record<Withheld, string>> = {
  other_unit: '(đơn vị khác, chỉ có mã băm)',
  misuse_case: '(chỉ bốn bộ phận được xem, chỉ có mã băm)',
  draft: '(bản nháp chưa gửi, chỉ có mã băm)',
  newer: '(việc của một bản phần mềm mới hơn, chỉ có mã băm)',
  gone: '(KHÔNG CÒN trong kho dữ liệu, chỉ có mã băm)',
};
