import type { Status } from '../../../events/schema/envelope.ts';

/** Where a dossier stands, in the words of the hospital. */
export const statusLabels: Readonly<Record<Status, string>> = {
  draft: 'Bản nháp',
  registered: 'Đã đăng ký, chờ tiếp nhận',
  revision_requested: 'Yêu cầu bổ sung, sửa chữa',
  appraising: 'Đang thẩm định',
  deciding: 'Đang lấy biểu quyết',
  vote_not_passed: 'Biểu quyết chưa đạt, chờ người đứng đầu',
  agreed_pending_document: 'Đã đồng ý, chờ văn bản',
  implementing: 'Đang triển khai',
  evaluating: 'Đang đánh giá kết quả',
  nominating: 'Đang xét đề nghị khen thưởng',
  award_proposed: 'Đã đề nghị khen thưởng',
  notifying: 'Chờ thông báo kết quả bằng văn bản',
  awaiting_next_step: 'Chờ bước kế tiếp của kế hoạch',
  archived: 'Đã kết thúc, lưu hồ sơ',
  refused: 'Không phê duyệt',
  withdrawn: 'Đã rút',
  merged: 'Đã gộp vào hồ sơ khác',
};

/** How a status is coloured; the word is always shown too. */
export type Tone = 'neutral' | 'active' | 'waiting' | 'good' | 'bad';

export const statusTones: Readonly<Record<Status, Tone>> = {
  draft: 'neutral',
  registered: 'active',
  revision_requested: 'waiting',
  appraising: 'active',
  deciding: 'active',
  vote_not_passed: 'waiting',
  agreed_pending_document: 'waiting',
  implementing: 'good',
  evaluating: 'active',
  nominating: 'active',
  award_proposed: 'good',
  notifying: 'active',
  awaiting_next_step: 'waiting',
  archived: 'neutral',
  refused: 'bad',
  withdrawn: 'neutral',
  merged: 'neutral',
};

/** The order in which boards and counts list the statuses. */
export const statusOrder: readonly Status[] = [
  'draft',
  'registered',
  'revision_requested',
  'appraising',
  'deciding',
  'vote_not_passed',
  'agreed_pending_document',
  'implementing',
  'evaluating',
  'notifying',
  'nominating',
  'award_proposed',
  'awaiting_next_step',
  'archived',
  'refused',
  'withdrawn',
  'merged',
];
