import type { Programme } from '../../domain/programmes/programme.ts';
import { sectionName } from './sections.ts';

const fieldLabels: Readonly<Record<string, string>> = {
  title: 'Tên hồ sơ',
  outputKind: 'Loại sản phẩm',
  channel: 'Nguồn đề xuất',
  obstacles: 'Loại khó khăn, vướng mắc',
  sections: 'Nội dung đề cương',
  risks: 'Rủi ro và phương án khắc phục',
  risk: 'Rủi ro',
  remedy: 'Phương án khắc phục',
  authors: 'Tác giả và tỷ lệ đóng góp',
  share: 'Tỷ lệ đóng góp',
  declared: 'Cam đoan',
  committed: 'Cam kết thực hiện',
  urgent: 'Trường hợp cấp bách',
  urgentReason: 'Lý do cấp bách',
  attachments: 'Tệp đính kèm',
  file: 'Tệp',
  reason: 'Lý do',
  reasons: 'Lý do',
  question: 'Câu hỏi',
  answer: 'Nội dung trả lời',
  text: 'Ý kiến',
  part: 'Phần việc',
  finding: 'Kết luận thẩm định',
  opinion: 'Ý kiến',
  vote: 'Phiếu biểu quyết',
  remark: 'Ghi chú',
  to: 'Người được giao',
  symbol: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  signer: 'Người ký',
  name: 'Họ và tên',
  authority: 'Quyền hạn ký',
  document: 'Văn bản',
  milestones: 'Các mốc công việc',
  milestoneId: 'Mốc công việc',
  due: 'Ngày hoàn thành',
  on: 'Ngày',
  note: 'Ghi chú',
  period: 'Kỳ báo cáo',
  percent: 'Phần trăm hoàn thành',
  done: 'Việc đã làm',
  difficulties: 'Khó khăn',
  finishedOn: 'Ngày hoàn thành',
  achieved: 'Mặt được',
  limits: 'Mặt hạn chế',
  volume: 'Khối lượng chỉ tiêu, nhiệm vụ đã thực hiện',
  quality: 'Chất lượng chỉ tiêu, nhiệm vụ đã thực hiện',
  lessons: 'Bài học kinh nghiệm',
  result: 'Kết quả',
  outstanding: 'Vượt trội',
  form: 'Hình thức khen thưởng',
  consents: 'Trả lời',
  email: 'Thư điện tử',
  code: 'Mã trong thư',
  choice: 'Lựa chọn',
  who: 'Mã nhân viên hoặc thư điện tử',
};

const nameOfSection = (id: string, programme: Programme | undefined): string => {
  const section = programme?.form.sections.find((candidate) => candidate.id === id);
  return section ? sectionName(section) : `Mục ${id}`;
};

/** The choice or day of the form that a path such as `choices.field` names. */
const askedFor = (field: string, { form }: Programme) =>
  form.choices?.find(({ id }) => field === `choices.${id}`) ??
  form.days?.find(({ id }) => field === `days.${id}`);

const isIndex = (part: string | undefined): part is string => /^\d+$/.test(part ?? '');

/** Vietnamese name of a field path such as `sections.V.3`, `risks.2.remedy`, `document.symbol`. */
export function fieldLabel(field: string, programme?: Programme): string {
  if (field.startsWith('sections.'))
    return nameOfSection(field.slice('sections.'.length), programme);
  const asked = programme && askedFor(field, programme);
  if (asked) return asked.label;
  const parts = field.split('.');
  const index = parts.find(isIndex);
  const names = parts.filter((part) => !isIndex(part)).map((part) => fieldLabels[part]);
  const name = names.at(-1) ?? names[0];
  if (!name) return field;
  return index ? `${name} (dòng ${Number(index) + 1})` : name;
}

/** Sections still owed may come as ids or as field paths. */
export const missingSectionName = (field: string, programme: Programme): string =>
  programme.form.sections.some(({ id }) => id === field)
    ? nameOfSection(field, programme)
    : fieldLabel(field, programme);
