import type {
  AnswerRefusal,
  Obstacle,
  ProposalRefusal,
  Transfer,
} from '../../domain/organisation/transfer.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { FieldError } from '../pageContext.ts';
import { localTime } from '../time.ts';
import type { Tone } from './statuses.ts';

export const transferLabels: Readonly<Record<Transfer['status'], string>> = {
  open: 'Chờ trả lời',
  accepted: 'Đã nhận, chờ đến ngày',
  declined: 'Bị từ chối',
  withdrawn: 'Đã rút',
  lapsed: 'Hết hiệu lực',
  carried_out: 'Đã chuyển',
  obstructed: 'Không chuyển được',
};

export const transferTones: Readonly<Record<Transfer['status'], Tone>> = {
  open: 'waiting',
  accepted: 'waiting',
  declined: 'bad',
  withdrawn: 'neutral',
  lapsed: 'neutral',
  carried_out: 'good',
  obstructed: 'bad',
};

/** After “vì”. */
export const obstacleWords: Readonly<Record<Obstacle, string>> = {
  person_left: 'người này không còn làm việc',
  moved_meanwhile: 'người này không còn ở đơn vị cũ',
  unit_closed: 'đơn vị tiếp nhận không còn hoạt động',
  staff_code_taken: 'mã nhân viên định tại đơn vị mới là của người khác',
};

/** Who answered and when, or that nobody did. */
export function answerSentence(transfer: Transfer): string {
  switch (transfer.status) {
    case 'open':
      return 'Chưa ai trả lời.';
    case 'lapsed':
      return 'Không ai trả lời trước khi hết ngày đầu tại đơn vị mới.';
    case 'accepted':
      return `${answerer(transfer)} đã nhận${at(transfer)}; sẽ chuyển vào ${shortDate(transfer.firstDay)}.`;
    case 'carried_out':
      return `${answerer(transfer)} đã nhận${at(transfer)}; đã chuyển.`;
    case 'obstructed':
      return `${answerer(transfer)} đã nhận${at(transfer)}; không chuyển được, vì ${obstacleWords[transfer.obstacle]}.`;
    case 'declined':
      return `${answerer(transfer)} đã từ chối${at(transfer)}.`;
    case 'withdrawn':
      return `${answerer(transfer)} đã rút đề nghị${at(transfer)}.`;
  }
}

type Answered = Extract<Transfer, { readonly answered: unknown }>;
const answerer = ({ answered }: Answered): string => answered.by.name;
const at = ({ answered }: Answered): string => ` lúc ${localTime(answered.at)}`;

/** A refused proposal, at its field. */
export function proposalError(refusal: ProposalRefusal): FieldError {
  const at = (field: string, message: string): FieldError => ({ field, message });
  const { because } = refusal;
  switch (because) {
    case 'person_left':
      return at('', 'Người này không còn làm việc nên không chuyển được.');
    case 'own_transfer':
      return at('', 'Không tự đề nghị chuyển chính mình được; nhờ quản trị khác hoặc cấp trên.');
    case 'moved_meanwhile':
      return at('', 'Người này vừa chuyển sang đơn vị khác; xin tải lại trang.');
    case 'already_pending':
      return at('', pendingSentence(refusal.transfer));
    case 'unknown_unit':
      return at('unit', 'Đơn vị tiếp nhận: hãy chọn một đơn vị trong danh sách.');
    case 'same_unit':
      return at('unit', 'Đơn vị tiếp nhận: người này đang làm việc tại chính đơn vị đó.');
    case 'not_an_institution':
      return at(
        'unit',
        'Đơn vị tiếp nhận: hãy chọn đơn vị, không chọn khoa hay phòng; khoa, phòng sửa bằng cách nhập danh sách.',
      );
    case 'nobody_to_answer':
      return at('unit', 'Đơn vị tiếp nhận: chưa có quản trị nào trả lời được đề nghị này.');
    case 'no_such_day':
      return at('firstDay', 'Ngày đầu tại đơn vị mới: không phải là một ngày có thật.');
    case 'day_passed':
      return at('firstDay', 'Ngày đầu tại đơn vị mới: không được trước hôm nay.');
    case 'day_too_far':
      return at(
        'firstDay',
        `Ngày đầu tại đơn vị mới: muộn nhất là ${shortDate(refusal.last)}, một năm kể từ hôm nay.`,
      );
  }
}

const pendingSentence = ({ proposed, to }: Transfer): string =>
  `Đang có một đề nghị chuyển người này về ${to.name}, do ${proposed.by.name} lập lúc ${localTime(proposed.at)}; đề nghị đó phải xong hoặc được rút trước.`;

/** A refused answer, at its field. */
export function answerError(refusal: AnswerRefusal): FieldError {
  switch (refusal.because) {
    case 'already_closed':
      return {
        field: '',
        message: `Đề nghị này không còn chờ trả lời. ${answerSentence(refusal.transfer)}`,
      };
    case 'own_transfer':
      return { field: '', message: 'Không tự trả lời đề nghị về chính mình được.' };
    case 'day_passed':
      return {
        field: '',
        message:
          'Ngày đầu tại đơn vị mới đã qua nên không nhận được nữa; nhờ đơn vị cũ đề nghị lại.',
      };
    case 'staff_code_taken':
      return {
        field: 'staffCode',
        message: 'Mã nhân viên: đã là của người khác trong đơn vị; hãy ghi mã khác.',
      };
    default:
      return { field: '', message: `Không nhận được, vì ${obstacleWords[refusal.because]}.` };
  }
}
