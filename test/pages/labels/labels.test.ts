import type { Refusal } from '../../../shared/domain/dossier/commands.ts';
import { commandSlugs } from '../../../shared/pages/labels/commands.ts';
import { fieldLabel } from '../../../shared/pages/labels/fields.ts';
import { refusalSentence } from '../../../shared/pages/labels/refusals.ts';
import { sectionTitle } from '../../../shared/pages/labels/sections.ts';
import { maskedAddress, maskedName } from '../../../shared/pages/masked.ts';
import { localTime } from '../../../shared/pages/time.ts';

test('no two commands share an address', () => {
  const slugs = Object.values(commandSlugs);
  expect(new Set(slugs).size).toBe(slugs.length);
});

test.each<[Refusal, string]>([
  [
    { because: 'outside_window', from: '2023-05-31', to: '2023-12-31', clause: 'Mục IV' },
    'Chương trình nhận đăng ký từ 31/05/2023 đến hết 31/12/2023 (Mục IV). Bản nháp vẫn được giữ; nếu đơn vị có lý do, xin đề nghị quản trị của cơ quan ban hành gia hạn, hoặc chờ kỳ sau.',
  ],
  [
    { because: 'role_unfilled', role: 'personnel_office', on: '2023-06-06' },
    'Ngày 06/06/2023 chưa có ai giữ vai trò “Phòng Tổ chức cán bộ” của đơn vị. Xin báo người quản trị phân công trước.',
  ],
  [
    {
      because: 'role_unfilled',
      role: 'personnel_office',
      on: '2023-06-06',
      closed: { unitName: 'Bệnh viện quận 1', since: '2023-06-01' },
    },
    'Ngày 06/06/2023 chưa có ai giữ vai trò “Phòng Tổ chức cán bộ” của đơn vị: Bệnh viện quận 1 đã ngừng từ 01/06/2023 và chưa ghi đơn vị nào tiếp tục hồ sơ. Xin báo quản trị của Sở ghi đơn vị tiếp tục.',
  ],
  [
    { because: 'invalid_field', field: 'risks.2.remedy', problem: 'too_long' },
    'Phương án khắc phục (dòng 3): quá dài.',
  ],
  [
    { because: 'invalid_field', field: 'authors', problem: 'other_unit' },
    'Tác giả và tỷ lệ đóng góp: người này thuộc đơn vị khác.',
  ],
  [
    { because: 'returns_used_up', max: 3 },
    'Hồ sơ đã được trả lại 3 lần, là số lần tối đa; nay cần quyết định.',
  ],
  [
    {
      because: 'incomplete',
      missing: [{ field: 'title', problem: 'empty', label: 'Tên đề án, kế hoạch' }],
    },
    'Hồ sơ còn thiếu 1 nội dung: Tên đề án, kế hoạch: chưa có nội dung.',
  ],
])('a refusal says the rule and the remedy (%#)', (refusal, sentence) => {
  expect(refusalSentence(refusal)).toBe(sentence);
});

test.each([
  ['V', 'GIẢI PHÁP', 'V. GIẢI PHÁP'],
  ['V.1', 'Thực trạng', '1. Thực trạng'],
  ['V.1.a', 'Mặt được', 'a) Mặt được'],
  ['IV.legal', 'cơ sở pháp lý', 'Cơ sở pháp lý'],
  ['VII.1', 'Nguồn lực.', '1. Nguồn lực'],
])('section %s is printed as the plan prints it', (id, heading, title) => {
  expect(
    sectionTitle({
      id,
      heading,
      text: true,
      required: true,
      essential: true,
      maximumCharacters: 1,
    }),
  ).toBe(title);
});

test('fields are named by their last part', () => {
  expect(fieldLabel('document.signer.name')).toBe('Họ và tên');
  expect(fieldLabel('unknown')).toBe('unknown');
});

test('names and addresses are masked, not hidden', () => {
  expect(maskedName('Nguyễn Văn Mẫu')).toBe('Nguyễn V*** M***');
  expect(maskedAddress('mau@benhvien.example')).toBe('m***@benhvien.example');
  expect(maskedAddress('@')).toBe('***');
});

test('an instant reads as the hour in Vietnam', () => {
  expect(localTime('2023-12-31T17:30:00.000Z')).toBe('00:30 ngày 01/01/2024');
});
