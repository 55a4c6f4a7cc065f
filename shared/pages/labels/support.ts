import type { SupportRefusal, SupportStanding } from '../../domain/organisation/supportAccess.ts';
import type { FieldError } from '../pageContext.ts';
import type { Tone } from './statuses.ts';

export const supportLabels: Readonly<Record<SupportStanding, string>> = {
  waiting: 'Chờ quản trị thứ hai',
  lapsed: 'Không ai trả lời',
  declined: 'Không đồng ý',
  running: 'Đang được xem',
  ended: 'Đã kết thúc',
};

export const supportTones: Readonly<Record<SupportStanding, Tone>> = {
  waiting: 'waiting',
  lapsed: 'neutral',
  declined: 'bad',
  running: 'active',
  ended: 'neutral',
};

const refusals: Readonly<Record<SupportRefusal['because'], FieldError>> = {
  open_already: {
    field: '',
    message: 'Đang có một đề nghị hoặc một quyền xem; xin kết thúc trước khi đề nghị lần khác.',
  },
  no_second: {
    field: '',
    message: 'Sở chưa có quản trị thứ hai với hộp thư riêng để đồng ý; xin giao vai trò trước.',
  },
  of_the_department: {
    field: 'email',
    message:
      'Địa chỉ thư: là của một người trong Sở hoặc đơn vị trực thuộc. Người ấy xem theo vai trò của mình, không qua hỗ trợ kỹ thuật.',
  },
  same_person: {
    field: '',
    message:
      'Người đồng ý phải là một quản trị khác, có hộp thư khác với người đề nghị. Chưa ai được xem.',
  },
  not_waiting: {
    field: '',
    message:
      'Đề nghị này không còn chờ: đã có người trả lời hoặc đã quá hạn. Xin xem tình trạng dưới đây.',
  },
  not_running: { field: '', message: 'Quyền xem này đã kết thúc trước đó.' },
};

export const supportError = ({ because }: SupportRefusal): FieldError => refusals[because];
