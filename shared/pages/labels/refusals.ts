import type { Refusal } from '../../domain/dossier/commands.ts';
import type { FieldProblem } from '../../domain/dossier/decision.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { fieldLabel } from './fields.ts';
import { missingSentence } from './missing.ts';
import { roleLabel } from './roles.ts';

const problems: Readonly<Record<FieldProblem, string>> = {
  empty: 'chưa có nội dung',
  too_long: 'quá dài',
  too_many: 'quá nhiều',
  unknown_value: 'không có trong danh sách',
  duplicate: 'bị trùng',
  out_of_range: 'ngoài giới hạn cho phép',
  not_a_day: 'không phải là một ngày có thật',
  in_future: 'không được ở sau hôm nay',
  too_late: 'không ở trước ngày mà kế hoạch cho phép',
  no_lead: 'phải có một tác giả chính',
  more_than_one_lead: 'chỉ được có một tác giả chính',
  groups_not_allowed: 'chương trình chỉ nhận cá nhân, không nhận nhóm',
  already_reached: 'đã được báo hoàn thành',
  not_owed: 'không thuộc phần còn phải làm',
  fixed_after_submission: 'không sửa được sau khi đã gửi',
  shows_consent: 'là giấy đồng ý đã ghi nhận của đồng tác giả, không bỏ được',
};

/** Problems found by looking people up, besides those that the rules find. */
const peopleProblems: Readonly<Record<string, string>> = {
  unknown_person: 'không có người này trong danh sách nhân sự đang làm việc',
  other_unit: 'người này thuộc đơn vị khác',
  not_eligible: 'người này không thuộc đối tượng tham gia chương trình',
};

const isKnown = (problem: string): problem is FieldProblem => problem in problems;

/** What is wrong with one field, in words. */
export const problemLabel = (problem: string): string =>
  isKnown(problem) ? problems[problem] : (peopleProblems[problem] ?? 'không hợp lệ');

/** Why the rules say no and what to do about it; a new refusal without a sentence does not compile. */
export function refusalSentence(refusal: Refusal, programme?: Programme): string {
  switch (refusal.because) {
    case 'not_in_this_state':
      return 'Hồ sơ không còn ở bước cho phép việc này. Xin xem lại tình trạng hồ sơ.';
    case 'not_yours':
      return 'Việc này thuộc người khác theo phân công của chương trình.';
    case 'own_dossier':
      return 'Ông/Bà là tác giả của hồ sơ nên không được xử lý hồ sơ của chính mình.';
    case 'incomplete':
      return `Hồ sơ còn thiếu ${refusal.missing.length} nội dung: ${refusal.missing.map(missingSentence).join('; ')}.`;
    case 'outside_window':
      return `Chương trình nhận đăng ký từ ${shortDate(refusal.from)} đến hết ${shortDate(refusal.to)} (${refusal.clause}). Bản nháp vẫn được giữ; nếu đơn vị có lý do, xin đề nghị quản trị của cơ quan ban hành gia hạn, hoặc chờ kỳ sau.`;
    case 'not_eligible':
      return 'Ông/Bà hoặc đơn vị không thuộc đối tượng tham gia của chương trình này. Đối tượng tham gia ghi ở trang của chương trình; nếu có nhầm lẫn về đơn vị hoặc diện lao động, xin báo người quản trị nhân sự sửa.';
    case 'time_barred':
      return `Đã quá thời hạn nộp đơn: áp dụng lần đầu ngày ${shortDate(refusal.began)}, ngày cuối được nộp là ${shortDate(refusal.lastDay)} (${refusal.clause}). Nếu có lý do chính đáng, xin báo người quản trị ghi nhận cho nộp muộn.`;
    case 'role_unfilled':
      return unfilledSentence(refusal, programme);
    case 'waiting_for_author':
      return 'Hồ sơ đang chờ tác giả bổ sung hoặc trả lời; xin chờ tác giả gửi lại.';
    case 'returns_used_up':
      return `Hồ sơ đã được trả lại ${refusal.max} lần, là số lần tối đa; nay cần quyết định.`;
    case 'reason_required':
      return `${fieldLabel(refusal.field, programme)}: cần ghi rõ trước khi thực hiện.`;
    case 'invalid_field':
      return `${fieldLabel(refusal.field, programme)}: ${problemLabel(refusal.problem)}.`;
    case 'unchanged':
      return 'Nội dung chưa có gì thay đổi so với bản trước.';
    case 'already_decided':
      return 'Việc này đã được quyết định trước đó.';
    case 'vote_still_open':
      return 'Biểu quyết còn trong thời hạn và còn người chưa bỏ phiếu.';
    case 'frozen':
      return 'Hồ sơ đang tạm dừng vì có người báo việc đã ghi không phải do mình làm; chờ quản trị hoặc người đứng đầu xem xét.';
    case 'not_found_same':
      return 'Chưa có kết luận nào của người thẩm định rằng hai hồ sơ này trùng nhau (điều kiện N2), hoặc kết luận mới nhất đã khác.';
    case 'reviewer_joins':
      return 'Một người đang xử lý hồ sơ còn lại sẽ thành tác giả của hồ sơ đó. Xin giao việc ấy cho người khác trước khi gộp.';
    case 'next_level_acted':
      return 'Cấp tiếp theo đã xử lý nên không rút lại được nữa.';
    case 'nothing_due':
      return 'Hôm nay không có việc nào cần nhắc.';
  }
}

type Unfilled = Extract<Refusal, { readonly because: 'role_unfilled' }>;

function unfilledSentence({ role, on, closed }: Unfilled, programme?: Programme): string {
  const when = on ? `Ngày ${shortDate(on)} chưa` : 'Chưa';
  const lacking = `${when} có ai giữ vai trò “${programme?.roles?.find(({ id }) => id === role)?.name ?? roleLabel(role)}” của đơn vị`;
  return closed
    ? `${lacking}: ${closed.unitName} đã ngừng từ ${shortDate(closed.since)} và chưa ghi đơn vị nào tiếp tục hồ sơ. Xin báo quản trị của Sở ghi đơn vị tiếp tục.`
    : `${lacking}. Xin báo người quản trị phân công trước.`;
}
