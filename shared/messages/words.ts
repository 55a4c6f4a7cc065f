import type { EventType } from '../../events/schema/dossierEvents.ts';
import type { Obligation, Status } from '../../events/schema/envelope.ts';
import type { CommandType } from '../domain/dossier/commands.ts';

/** Vietnamese first, English second. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What a person is asked to do, after "Đề nghị Ông/Bà" and "Please". */
export const asks: Readonly<Record<Obligation['kind'], Words>> = {
  finish_draft: {
    vi: 'hoàn thiện bản nháp và gửi hồ sơ trong thời hạn đăng ký',
    en: 'finish your draft and submit it within the registration period',
  },
  consent: {
    vi: 'xác nhận có là đồng tác giả của đề xuất này hay không',
    en: 'say whether you are a co-author of this proposal',
  },
  paperwork: {
    vi: 'bổ sung các phần còn thiếu của hồ sơ đã gửi theo diện cấp bách',
    en: 'complete the parts still owed on the urgent dossier',
  },
  revision: {
    vi: 'bổ sung, sửa chữa hồ sơ theo yêu cầu rồi gửi lại',
    en: 'revise the dossier as requested and submit it again',
  },
  answer: { vi: 'trả lời câu hỏi về hồ sơ', en: 'answer the question about the dossier' },
  intake: {
    vi: 'kiểm tra và tiếp nhận hồ sơ, hoặc trả lại kèm lý do',
    en: 'check and receive the dossier, or return it with reasons',
  },
  appraisal: { vi: 'cho ý kiến thẩm định về hồ sơ', en: 'give your appraisal of the dossier' },
  vote: {
    vi: 'biểu quyết về hồ sơ',
    en: 'vote on the dossier',
  },
  head_decision: {
    vi: 'với trách nhiệm người đứng đầu, quyết định cho phép thực hiện kèm lý do, hoặc không phê duyệt',
    en: 'decide, as head of the unit, whether to allow it nevertheless (with reasons) or to refuse it',
  },
  document: {
    vi: 'ghi số, ngày, người ký và tệp của văn bản đã ký',
    en: 'enter the number, date, signer and file of the signed decision',
  },
  milestone: { vi: 'hoàn thành và báo mốc công việc', en: 'reach the milestone and report it' },
  progress_report: {
    vi: 'gửi báo cáo tiến độ của kỳ',
    en: 'send the progress report of the period',
  },
  progress_review: {
    vi: 'xem báo cáo tiến độ để chấp nhận hoặc trả lại',
    en: 'accept or return the progress report',
  },
  completion_report: {
    vi: 'gửi báo cáo kết quả thực hiện',
    en: 'send the completion report',
  },
  evaluation: { vi: 'đánh giá kết quả thực hiện', en: 'evaluate the result' },
  nomination: {
    vi: 'xét việc đề nghị khen thưởng',
    en: 'consider a nomination for commendation',
  },
  merge: {
    vi: 'đồng ý hoặc không đồng ý gộp hai hồ sơ được kết luận là trùng nhau',
    en: 'agree or not to merge the two dossiers that were found to be the same',
  },
};

/** What a person must know beside what is asked. */
export const askNotes: Readonly<Partial<Record<Obligation['kind'], Words>>> = {
  vote: {
    vi: 'Không trả lời không được tính là đồng ý.',
    en: 'Silence does not count as consent.',
  },
  head_decision: {
    vi: 'Biểu quyết chưa đạt chưa phải là từ chối; nếu cho phép, quyết định phải bằng văn bản.',
    en: 'A failed vote is not a refusal; to allow it takes a written decision.',
  },
  merge: {
    vi: 'Chỉ gộp khi tác giả chính của cả hai hồ sơ đồng ý; đến lúc đó ai đã đồng ý vẫn rút lại được.',
    en: 'Nothing is merged unless the leads of both agree; until then an agreement can be taken back.',
  },
  document: {
    vi: 'Hồ sơ chỉ được phê duyệt từ khi văn bản được ghi.',
    en: 'The dossier is approved only once the document is recorded.',
  },
};

/** What happened, after the name of whoever did it. */
export const deeds: Readonly<Record<EventType, Words>> = {
  DraftStarted: { vi: 'đã lập bản nháp', en: 'started a draft' },
  DraftSaved: { vi: 'đã lưu bản nháp', en: 'saved the draft' },
  AttachmentAdded: { vi: 'đã thêm tệp đính kèm', en: 'added a file' },
  AttachmentRemoved: { vi: 'đã bỏ tệp đính kèm', en: 'removed a file' },
  CoAuthorAnswered: { vi: 'đã trả lời về việc đồng tác giả', en: 'answered as co-author' },
  Submitted: { vi: 'đã gửi hồ sơ', en: 'submitted the dossier' },
  PaperworkCompleted: { vi: 'đã bổ sung phần còn thiếu', en: 'completed the missing parts' },
  Withdrawn: { vi: 'đã rút hồ sơ', en: 'withdrew the dossier' },
  StepStarted: { vi: 'đã chuyển hồ sơ sang bước mới', en: 'moved the dossier to a new step' },
  Reassigned: { vi: 'đã giao người khác xử lý', en: 'assigned the task to somebody else' },
  Received: { vi: 'đã tiếp nhận hồ sơ', en: 'received the dossier' },
  Returned: {
    vi: 'đã trả lại hồ sơ để bổ sung, sửa chữa',
    en: 'returned the dossier for revision',
  },
  Resubmitted: { vi: 'đã gửi lại hồ sơ đã sửa', en: 'submitted the revised dossier' },
  QuestionAsked: { vi: 'đã hỏi tác giả', en: 'asked the author a question' },
  QuestionAnswered: { vi: 'đã trả lời câu hỏi', en: 'answered the question' },
  Commented: { vi: 'đã ghi ý kiến trao đổi', en: 'left a comment' },
  AppraisalGiven: { vi: 'đã cho ý kiến thẩm định', en: 'gave an appraisal' },
  VoteCast: { vi: 'đã biểu quyết', en: 'voted' },
  VoteTakenBack: { vi: 'đã rút lại phiếu biểu quyết', en: 'took back the vote' },
  VoteConcluded: { vi: 'đã kết thúc biểu quyết', en: 'concluded the vote' },
  AllowedDespiteVote: {
    vi: 'đã cho phép thực hiện dù biểu quyết chưa đạt',
    en: 'allowed the proposal despite the vote',
  },
  Refused: { vi: 'đã không phê duyệt hồ sơ', en: 'refused the dossier' },
  DecisionTakenBack: { vi: 'đã rút lại quyết định', en: 'took back the decision' },
  DocumentRecorded: {
    vi: 'đã ghi văn bản phê duyệt đã ký',
    en: 'recorded the signed decision',
  },
  NoticeRecorded: {
    vi: 'đã ghi văn bản thông báo kết quả',
    en: 'recorded the written notice of the result',
  },
  MilestonesSet: { vi: 'đã đặt các mốc công việc', en: 'set the milestones' },
  MilestoneReached: { vi: 'đã báo hoàn thành mốc công việc', en: 'reached a milestone' },
  ProgressReported: { vi: 'đã gửi báo cáo tiến độ', en: 'reported progress' },
  ProgressAccepted: { vi: 'đã chấp nhận báo cáo tiến độ', en: 'accepted the progress report' },
  ProgressReturned: { vi: 'đã trả lại báo cáo tiến độ', en: 'returned the progress report' },
  ProgressSkipped: {
    vi: 'đã bỏ qua báo cáo tiến độ của kỳ',
    en: 'skipped the progress report of the period',
  },
  Amended: { vi: 'đã sửa đổi nội dung hồ sơ', en: 'amended the dossier' },
  CompletionReported: {
    vi: 'đã gửi báo cáo kết quả thực hiện',
    en: 'reported the completion',
  },
  CompletionReturned: {
    vi: 'đã trả lại báo cáo kết quả thực hiện',
    en: 'returned the completion report',
  },
  Evaluated: { vi: 'đã đánh giá kết quả thực hiện', en: 'evaluated the result' },
  Nominated: { vi: 'đã đề nghị khen thưởng', en: 'nominated the work for commendation' },
  NotNominated: {
    vi: 'đã không đề nghị khen thưởng',
    en: 'did not nominate the work for commendation',
  },
  Reminded: { vi: 'đã nhắc việc', en: 'sent a reminder' },
  DossierFrozen: {
    vi: 'đã báo không phải mình thực hiện một việc; hồ sơ tạm dừng',
    en: 'reported that something was not their doing; the dossier is frozen',
  },
  FreezeLifted: { vi: 'đã chấm dứt việc tạm dừng hồ sơ', en: 'lifted the freeze of the dossier' },
  MergeProposed: { vi: 'đã đề nghị gộp hồ sơ', en: 'proposed to merge the dossier' },
  MergeAgreed: { vi: 'đã đồng ý gộp hồ sơ', en: 'agreed to the merger' },
  MergeCalledOff: { vi: 'đã chấm dứt việc gộp hồ sơ', en: 'ended the merger' },
  Merged: { vi: 'đã gộp hồ sơ vào hồ sơ kia', en: 'merged the dossier into the other one' },
  OtherTakenIn: { vi: 'đã gộp hồ sơ kia vào hồ sơ này', en: 'merged the other dossier into it' },
  DossierClosed: { vi: 'đã kết thúc hồ sơ', en: 'closed the dossier' },
};

export const statusesInEnglish: Readonly<Record<Status, string>> = {
  draft: 'draft',
  registered: 'registered, waiting for intake',
  revision_requested: 'revision requested',
  appraising: 'being appraised',
  deciding: 'being voted on',
  vote_not_passed: 'vote not passed, waiting for the head',
  agreed_pending_document: 'agreed, waiting for the signed document',
  implementing: 'being carried out',
  evaluating: 'being evaluated',
  nominating: 'being considered for commendation',
  award_proposed: 'proposed for commendation',
  notifying: 'waiting for the written notice of the result',
  awaiting_next_step: 'waiting for the next step of the plan',
  archived: 'archived',
  refused: 'refused',
  withdrawn: 'withdrawn',
  merged: 'merged into another',
};

/** Buttons in English; only what a mailed link can permit. */
export const commandsInEnglish: Readonly<Partial<Record<CommandType, string>>> = {
  answerAsCoAuthor: 'answer as co-author',
  answerMerge: 'answer on the merger',
  recordPaperConsent: 'record a consent on paper',
  answer: 'answer',
  receive: 'receive',
  return: 'return for revision',
  refuse: 'refuse',
  ask: 'ask the author',
  appraise: 'appraise',
  vote: 'vote',
  allowDespiteVote: 'allow despite the vote',
  acceptProgress: 'accept the report',
  returnProgress: 'return the report',
  evaluate: 'evaluate',
  returnCompletion: 'return the report',
  nominate: 'nominate',
  declineNomination: 'do not nominate',
};
