import type { Obligation, Status } from '../../../events/schema/envelope.ts';
import type { FigureId } from '../../../events/schema/reportFigures.ts';

/** What is owed, as a report's sentence names it. */
export const obligationNames: Readonly<Record<Obligation['kind'], string>> = {
  finish_draft: 'hoàn thành bản thảo',
  consent: 'xác nhận của đồng tác giả',
  paperwork: 'bổ sung thành phần hồ sơ',
  revision: 'chỉnh sửa theo yêu cầu',
  answer: 'trả lời câu hỏi',
  intake: 'tiếp nhận hồ sơ',
  appraisal: 'thẩm định',
  vote: 'biểu quyết',
  head_decision: 'quyết định của người đứng đầu',
  document: 'ban hành văn bản phê duyệt',
  milestone: 'mốc thực hiện',
  progress_report: 'báo cáo tiến độ',
  progress_review: 'xem xét báo cáo tiến độ',
  completion_report: 'báo cáo hoàn thành',
  evaluation: 'đánh giá kết quả',
  nomination: 'xem xét đề nghị khen thưởng',
};

/** Where a dossier stands, as lists and tables name it. */
export const statusNames: Readonly<Record<Status, string>> = {
  draft: 'Bản thảo',
  registered: 'Chờ tiếp nhận',
  revision_requested: 'Đang bổ sung',
  appraising: 'Đang thẩm định',
  deciding: 'Đang biểu quyết',
  vote_not_passed: 'Biểu quyết không thông qua',
  agreed_pending_document: 'Đã đồng ý, chờ văn bản',
  implementing: 'Đang triển khai',
  evaluating: 'Đang đánh giá',
  nominating: 'Đang xét khen thưởng',
  award_proposed: 'Đã đề nghị khen thưởng',
  archived: 'Đã kết thúc, lưu hồ sơ',
  refused: 'Không được phê duyệt',
  withdrawn: 'Tác giả rút hồ sơ',
};

/** The figures as tables name them. */
export const figureNames: Readonly<Record<FigureId, string>> = {
  registered: 'Hồ sơ đăng ký trong kỳ',
  urgent: 'Hồ sơ đăng ký theo diện bức thiết, khẩn cấp',
  returned: 'Hồ sơ trả lại để bổ sung',
  received: 'Hồ sơ được tiếp nhận',
  withdrawn: 'Hồ sơ tác giả rút',
  refused: 'Hồ sơ không được phê duyệt',
  appraised: 'Hồ sơ thẩm định xong',
  favourable: 'Kết quả thẩm định: thuận lợi',
  favourable_with_conditions: 'Kết quả thẩm định: thuận lợi, có điều kiện',
  unfavourable: 'Kết quả thẩm định: không thuận lợi',
  voted: 'Hồ sơ đã biểu quyết',
  vote_not_passed: 'Hồ sơ biểu quyết không thông qua',
  allowed_despite_vote: 'Hồ sơ được người đứng đầu cho phép sau biểu quyết',
  agreed_pending_document: 'Hồ sơ đã đồng ý, chờ ban hành văn bản',
  approved: 'Hồ sơ được phê duyệt bằng văn bản',
  implementing: 'Giải pháp đang triển khai',
  milestones_on_time: 'Mốc thực hiện hoàn thành đúng hạn',
  milestones_late: 'Mốc thực hiện hoàn thành chậm',
  progress_on_time: 'Báo cáo tiến độ nộp đúng hạn',
  progress_late: 'Báo cáo tiến độ nộp chậm',
  progress_skipped: 'Kỳ báo cáo tiến độ được bỏ qua có lý do',
  completed: 'Giải pháp báo cáo hoàn thành',
  evaluated_completed: 'Đánh giá: hoàn thành',
  evaluated_partly: 'Đánh giá: hoàn thành một phần',
  evaluated_not: 'Đánh giá: không hoàn thành',
  outstanding: 'Giải pháp được đánh giá vượt trội',
  nominated: 'Giải pháp được đề nghị khen thưởng',
  overdue: 'Việc quá hạn tại thời điểm chốt số liệu',
  overridden: 'Bước được giao lại ngoài phân công',
  recommending: 'Hồ sơ được phê duyệt có đề xuất, kiến nghị',
};
