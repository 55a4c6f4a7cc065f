import type { Template } from '../../ports.ts';

/** What a mail was about, in the delivery record. */
export const templateLabels: Readonly<Record<Template, string>> = {
  sign_in: 'Liên kết đăng nhập',
  draft_unfinished: 'Nhắc bản nháp chưa gửi',
  consent_request: 'Đề nghị xác nhận đồng tác giả',
  receipt: 'Giấy biên nhận hồ sơ',
  task: 'Việc cần xử lý',
  returned: 'Hồ sơ được trả lại',
  question: 'Câu hỏi về hồ sơ',
  progress_of_dossier: 'Hồ sơ chuyển bước',
  decision_receipt: 'Xác nhận ý kiến đã ghi',
  handled_by_other: 'Việc đã có người xử lý',
  reminder: 'Nhắc hạn',
  escalation: 'Báo cấp trên việc quá hạn',
  report: 'Báo cáo',
  report_failed: 'Báo cáo chưa gửi được',
  finding: 'Kết luận kiểm tra',
  misuse_case: 'Vụ việc lợi dụng chính sách',
  bad_address: 'Địa chỉ thư không nhận được',
  amended: 'Nội dung hồ sơ được sửa đổi',
  transfer_request: 'Đề nghị tiếp nhận người chuyển công tác',
  transfer_outcome: 'Kết quả đề nghị chuyển công tác',
  plan_reading: 'Kế hoạch cần đọc',
  novelty_verdict: 'Kết luận về trùng lặp',
  delegation: 'Ủy quyền xử lý việc',
  test_send: 'Thư gửi thử',
};
