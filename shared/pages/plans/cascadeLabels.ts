import type { ChaseRefusal, PaperRefusal } from '../../domain/programmes/cascade.ts';
import type { FieldError } from '../pageContext.ts';

const paperErrors: Readonly<Record<PaperRefusal['because'], readonly [string, string]>> = {
  no_number: ['symbol', 'Số, ký hiệu: ghi đủ số của văn bản, ví dụ 45/KH-BV.'],
  not_a_day: ['issuedOn', 'Ngày ban hành: không phải là một ngày có thật.'],
  day_ahead: ['issuedOn', 'Ngày ban hành: không được sau hôm nay.'],
  no_proof: ['url', 'Địa chỉ: ghi địa chỉ trang đăng kế hoạch hoặc chọn tệp.'],
  not_an_address: ['url', 'Địa chỉ: không phải là một địa chỉ trang web.'],
  not_https: ['url', 'Địa chỉ: phải bắt đầu bằng https://.'],
  too_long: ['url', 'Địa chỉ: quá dài.'],
};

/** Why a unit's paper cannot be recorded, at its field. */
export function paperError({ because }: PaperRefusal): FieldError {
  const [field, message] = paperErrors[because];
  return { field, message };
}

/** Why a unit was not asked for its plan. */
export const chaseProblems: Readonly<Record<ChaseRefusal['because'], string>> = {
  chased_today: 'Hôm nay đã nhắc đơn vị này; mỗi ngày nhắc một lần.',
  issued_already: 'Đơn vị đã ban hành kế hoạch, không cần nhắc.',
  no_head: 'Chưa nhắc được: hệ thống chưa ghi ai là thủ trưởng của đơn vị này.',
  no_such_unit: 'Đơn vị này không phải xây dựng kế hoạch theo văn bản này.',
};
