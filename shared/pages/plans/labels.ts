import type { BasisRefusal } from '../../domain/programmes/planBases.ts';
import type {
  DateRefusal,
  DuplicateNumber,
  IssueRefusal,
  PlanStage,
} from '../../domain/programmes/planLife.ts';
import { paperName } from '../../domain/programmes/planPaper.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { Tone } from '../labels/statuses.ts';
import type { FieldError } from '../pageContext.ts';

export const stageLabels: Readonly<Record<PlanStage, string>> = {
  draft: 'Dự thảo, chưa có số và ngày',
  numbered: 'Đã ban hành',
  amended: 'Đã ban hành, bản sửa đổi',
};

export const stageTones: Readonly<Record<PlanStage, Tone>> = {
  draft: 'waiting',
  numbered: 'good',
  amended: 'good',
};

export const paperLine = ({ instrument }: Programme): string => paperName(instrument);

export const planLabels: Readonly<Record<string, string>> = {
  symbol: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  signer: 'Người ký',
  evidence: 'Căn cứ',
  file: 'Tệp',
  on: 'Ngày đúng',
  unit: 'Đơn vị',
  title: 'Vấn đề cần giải quyết',
  description: 'Mô tả',
  lastDay: 'Nhận đến hết ngày',
  years: 'Số năm dời',
  from: 'Mở đăng ký',
  to: 'Đóng đăng ký',
  url: 'Địa chỉ',
  until: 'Đến hết ngày',
  reason: 'Lý do',
  place: 'Căn cứ',
  source: 'Nguồn',
};

const error = (field: string, words: string): FieldError => ({
  field,
  message: `${planLabels[field] ?? field}: ${words}`,
});

export function issueError(refusal: IssueRefusal | DuplicateNumber): FieldError {
  switch (refusal.because) {
    case 'empty':
      return error(refusal.field, 'chưa có nội dung.');
    case 'not_a_day':
      return error('issuedOn', 'không phải là một ngày có thật.');
    case 'in_future':
      return error('issuedOn', 'không được sau hôm nay; ghi khi văn bản đã ban hành.');
    case 'too_early':
      return error('issuedOn', `phải sau ${shortDate(refusal.after)}, ngày kế hoạch đã ghi.`);
    case 'number_incomplete':
      return error('symbol', 'ghi đủ số của văn bản, ví dụ 125/KH-SYT, không dùng dấu “…”.');
    case 'issued_already':
      return {
        field: '',
        message: 'Kế hoạch đã có số và ngày. Cần sửa thì phát hành bản tiếp theo từ tệp kế hoạch.',
      };
    case 'same_number':
      return error(
        'symbol',
        `cùng năm, đơn vị này đã có văn bản mang số đó: “${refusal.plans.join('”, “')}”. Nếu đúng là hai văn bản khác loại, hãy đánh dấu ô xác nhận rồi ghi lại (chọn lại tệp nếu có).`,
      );
  }
}

export function basisError({ because }: BasisRefusal): FieldError {
  switch (because) {
    case 'no_such_basis':
      return error('place', 'hãy chọn một căn cứ mà kế hoạch nêu.');
    case 'nothing_to_read':
      return error('file', 'hãy gửi tệp, dán chữ hoặc ghi trang chính thức.');
    case 'not_an_address':
      return error('url', 'phải là địa chỉ bắt đầu bằng https://.');
    case 'empty':
      return error('source', 'chưa có nội dung.');
  }
}

export function dateError(refusal: DateRefusal): FieldError {
  switch (refusal.because) {
    case 'no_such_paper':
      return { field: '', message: 'Văn bản này không có ngày nào cần xác nhận.' };
    case 'not_claimed':
      return error('on', 'hãy chọn một trong các ngày mà văn bản đã ghi.');
    case 'empty':
      return error('evidence', 'chưa có nội dung.');
    case 'confirmed_already':
      return { field: '', message: 'Ngày của văn bản này đã có người xác nhận.' };
  }
}
