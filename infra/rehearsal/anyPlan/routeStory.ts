import type { Obligation } from '../../../events/schema/envelope.ts';
import type { Story } from '../season.ts';

type Kind = Obligation['kind'];

/** What happens to one dossier at whatever steps its route has. */
export interface Traits {
  readonly story: string;
  /** What the office that receives does, one after the other. */
  readonly intake: readonly ('receive' | 'return' | 'refuse' | 'ask')[];
  /** An appraiser gives it back once, where the step allows that. */
  readonly returnsAppraisal: boolean;
  readonly finding: 'favourable' | 'favourable_with_conditions' | 'unfavourable';
  /** `silent`: the last deputy says nothing and the head ends the vote. */
  readonly vote: 'for' | 'against' | 'silent';
  readonly head: 'allow' | 'refuse';
  readonly returnsProgress: boolean;
  readonly returnsCompletion: boolean;
  readonly result: 'completed' | 'partly_completed' | 'not_completed' | 'outstanding';
  readonly nominates: boolean;
  /** What is done only after reminders and a word to the superior. */
  readonly late?: Kind;
  readonly ending: 'complete' | 'withdraw' | 'abandon_draft';
  /** The submission is refused, for this reason of the plan. */
  readonly refusedFor?: 'time_barred' | 'outside_window' | 'too_late_for_track';
  /** The author is warned before handing it in. */
  readonly warned?: true;
}

export interface RouteStory extends Story, Traits {
  /** Which launch of the plan it belongs to, from 0. */
  readonly cycle: number;
}

export const plain: Traits = {
  story: 'thuận lợi',
  intake: ['receive'],
  returnsAppraisal: false,
  finding: 'favourable',
  vote: 'for',
  head: 'allow',
  returnsProgress: false,
  returnsCompletion: false,
  result: 'completed',
  nominates: false,
  ending: 'complete',
};

/** What must happen to somebody in every rehearsal, the most telling first. */
export const told: readonly Partial<Traits>[] = [
  { story: 'thuận lợi, vượt trội', result: 'outstanding', nominates: true },
  { story: 'trả lại một lần', intake: ['return', 'receive'] },
  { story: 'thẩm định muộn, phải nhắc và báo cấp trên', late: 'appraisal' },
  { story: 'không được tiếp nhận', intake: ['refuse'] },
  { story: 'biểu quyết chưa đạt, người đứng đầu cho phép', vote: 'against', head: 'allow' },
  { story: 'được hỏi thêm trước khi tiếp nhận', intake: ['ask', 'receive'] },
  { story: 'tiếp nhận muộn', late: 'intake' },
  { story: 'biểu quyết chưa đạt, không phê duyệt', vote: 'against', head: 'refuse' },
  { story: 'báo cáo bị trả lại', returnsProgress: true, returnsCompletion: true },
  { story: 'một phiếu im lặng, người đứng đầu kết thúc biểu quyết', vote: 'silent' },
  { story: 'tác giả bổ sung muộn', intake: ['return', 'receive'], late: 'revision' },
  { story: 'tác giả rút', ending: 'withdraw' },
  { story: 'bản nháp bỏ dở', ending: 'abandon_draft' },
  { story: 'báo cáo tiến độ muộn', late: 'progress_report' },
  { story: 'trả lại ở bước thẩm định', returnsAppraisal: true },
  { story: 'ghi văn bản muộn', late: 'document' },
  { story: 'có điều kiện không đạt', finding: 'unfavourable' },
  { story: 'mốc công việc trễ', late: 'milestone', result: 'partly_completed' },
];
