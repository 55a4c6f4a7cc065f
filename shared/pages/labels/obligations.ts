import type { Obligation } from '../../../events/schema/envelope.ts';

type Kind = Obligation['kind'];

/** What is owed, as the person who owes it reads it. */
export const obligationLabels: Readonly<Record<Kind, string>> = {
  finish_draft: 'Hoàn thiện và gửi bản nháp',
  consent: 'Xác nhận là đồng tác giả',
  paperwork: 'Bổ sung phần hồ sơ còn thiếu của hồ sơ khẩn',
  revision: 'Bổ sung, sửa chữa rồi gửi lại',
  answer: 'Trả lời câu hỏi',
  intake: 'Tiếp nhận hoặc trả lại hồ sơ',
  appraisal: 'Cho ý kiến thẩm định',
  vote: 'Biểu quyết',
  head_decision: 'Người đứng đầu quyết định sau biểu quyết',
  document: 'Ghi số, ngày và người ký của văn bản',
  milestone: 'Hoàn thành mốc công việc',
  progress_report: 'Báo cáo tiến độ',
  progress_review: 'Xem báo cáo tiến độ',
  completion_report: 'Báo cáo kết quả thực hiện',
  evaluation: 'Đánh giá kết quả',
  nomination: 'Xét đề nghị khen thưởng',
  merge: 'Trả lời đề nghị gộp hồ sơ',
};

/** The same for somebody else: "chờ Nguyễn Văn Mẫu …". */
export const obligationActs: Readonly<Record<Kind, string>> = {
  finish_draft: 'hoàn thiện bản nháp',
  consent: 'xác nhận đồng tác giả',
  paperwork: 'bổ sung phần còn thiếu',
  revision: 'bổ sung, sửa chữa',
  answer: 'trả lời câu hỏi',
  intake: 'tiếp nhận hồ sơ',
  appraisal: 'thẩm định',
  vote: 'biểu quyết',
  head_decision: 'quyết định sau biểu quyết',
  document: 'ghi văn bản phê duyệt',
  milestone: 'hoàn thành mốc công việc',
  progress_report: 'báo cáo tiến độ',
  progress_review: 'xem báo cáo tiến độ',
  completion_report: 'báo cáo kết quả thực hiện',
  evaluation: 'đánh giá kết quả',
  nomination: 'xét đề nghị khen thưởng',
  merge: 'trả lời đề nghị gộp hồ sơ',
};
