import { readFileSync } from 'node:fs';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';

const text = readFileSync('shared/programmes/HCM-BTH-2023.yaml', 'utf8');

/** The plan with one place changed. */
function changed(from: string | RegExp, to: string): string {
  const after = text.replace(from, to);
  if (after === text) throw new Error(`nothing to change: ${from}`);
  return after;
}

const problemsOf = (source: string) => parseProgramme(source, 'ke-hoach.yaml').problems ?? [];
const lineOf = (source: string, part: string) =>
  source.slice(0, source.indexOf(part)).split('\n').length;

describe('a mistake in a programme file is named with line, field and remedy', () => {
  const mistakes: readonly (readonly [string, string | RegExp, string, string, string])[] = [
    ['a wrong type', 'version: 1', 'version: một', 'version', 'Sai kiểu giá trị.'],
    [
      'a day that does not exist',
      'to: 2023-12-31',
      'to: 2023-02-30',
      'window.to',
      'Không phải là ngày có thật.',
    ],
    [
      'an unknown field',
      'code: BTH',
      'code: BTH\ncolour: red',
      'colour',
      'Không có trường nào tên là "colour".',
    ],
    [
      'an unknown step type',
      'type: intake',
      'type: intak',
      'route[0].type',
      'Giá trị không có trong danh mục.',
    ],
    [
      'an unknown personnel class',
      '[public_employee,',
      '[nurse,',
      'eligibility.people[0]',
      'Giá trị không có trong danh mục.',
    ],
    [
      'a limit of no days',
      'workingDays: 3, ',
      'workingDays: 0, ',
      'route[0].limit.workingDays',
      'Số nhỏ quá.',
    ],
    [
      'a limit without its clause',
      'workingDays: 3, clause: nội bộ',
      'workingDays: 3',
      'route[0].limit.clause',
      'Thiếu trường này.',
    ],
    ['a code with a space', 'code: BTH', 'code: B TH', 'code', 'Cách viết không đúng.'],
    ['an empty list', /voters: \[.*\]/, 'voters: []', 'route[2].voters', 'Để trống.'],
    [
      'a receiver that is nowhere',
      "'department:department_focal'",
      "'so:department_focal'",
      'reports[1].receivers[0]',
      'Cách viết không đúng.',
    ],
    [
      'a role that nobody names',
      'responsible: personnel_office }',
      'responsible: legal }',
      'route[1].parts[0].responsible',
      'Vai trò "legal" không có trong danh sách roles.',
    ],
    [
      'a receiving role that nobody names',
      "'unit:deputy_head'",
      "'unit:vice'",
      'reports[0].receivers[1]',
      'Vai trò "vice" không có trong danh sách roles.',
    ],
    [
      'an inspecting body that nobody names',
      'bodies: [board_of_directors',
      'bodies: [board',
      'oversight.bodies[0]',
      'Vai trò "board" không có trong danh sách roles.',
    ],
    [
      'a section id used twice',
      '- id: V.2',
      '- id: V.3',
      'form.sections[11].id',
      'Mã "V.3" đã dùng ở trên.',
    ],
    [
      'an essential heading without text',
      'id: V.1\n      heading: Thực trạng\n      text: false\n      required: false\n      essential: false',
      'id: V.1\n      heading: Thực trạng\n      text: false\n      required: false\n      essential: true',
      'form.sections[7].required',
      'Mục chỉ có tiêu đề không thể là mục bắt buộc.',
    ],
    [
      'an essential section that is not required',
      /(id: III\n.*\n.*\n.*\n {6})required: true/,
      '$1required: false',
      'form.sections[2].essential',
      'Mục thiết yếu phải là mục bắt buộc.',
    ],
    [
      'a maximum below the minimum',
      'maximumCharacters: 6000',
      'maximumCharacters: 10',
      'form.sections[11].maximumCharacters',
      'Độ dài tối đa nhỏ hơn độ dài tối thiểu.',
    ],
    [
      'more text than one record can hold',
      'maximumCharacters: 6000',
      'maximumCharacters: 9000',
      'form.sections',
      'Các mục cộng lại cho phép 51000 ký tự, nhiều hơn 50000.',
    ],
    [
      'a material field that is not in the form',
      '- sections.VII.1',
      '- sections.IX',
      'form.materialFields[2]',
      'Không có trường "sections.IX" trong mẫu đề cương.',
    ],
    [
      'a date of issue without a number',
      'symbol: 9…/KH-QLCL',
      "symbol: ''",
      'instrument.symbol',
      'Số, ký hiệu và ngày ban hành phải cùng có hoặc cùng để trống.',
    ],
    [
      'a paper that nobody issues',
      'role: issuer',
      'role: drafting_head',
      'instrument.signatories',
      'Không có người ký ban hành.',
    ],
    [
      'a window that closes before it opens',
      'to: 2023-12-31',
      'to: 2023-05-30',
      'window.to',
      'Ngày đóng trước ngày mở.',
    ],
    [
      'registration before the plan is issued',
      'from: 2023-05-31',
      'from: 2023-05-30',
      'window.from',
      'Mở đăng ký trước ngày ban hành kế hoạch.',
    ],
    [
      'a report on days that are not over',
      'dataTo: 2023-12-13',
      'dataTo: 2023-12-14',
      'reports[1].dataTo',
      'Báo cáo được lập buổi sáng, nên ngày gửi phải sau ngày chốt số liệu.',
    ],
    [
      'a reporting period that ends before it begins',
      'dataTo: 2023-09-14',
      'dataTo: 2022-09-14',
      'reports[0].dataTo',
      'Kỳ số liệu kết thúc trước khi bắt đầu.',
    ],
    [
      'a local plan with a limit of Decree 73',
      'workingDays: 3, clause: nội bộ',
      'workingDays: 3, clause: Điều 8 Nghị định 73/2023/NĐ-CP',
      'route[0].limit.clause',
      'Bước này không theo Nghị định 73/2023 nhưng lấy thời hạn của nghị định.',
    ],
    [
      'escalation levels out of order',
      'escalateAfter: [2, 5]',
      'escalateAfter: [5, 2]',
      'reminders.escalateAfter',
      'Các bậc báo cấp trên phải tăng dần.',
    ],
    [
      'more levels than the ladder has',
      'escalateAfter: [2, 5]',
      'escalateAfter: [2]',
      'route[0].escalateTo',
      'Có 2 cấp được báo nhưng reminders.escalateAfter chỉ có 1 bậc.',
    ],
    [
      'an outcome without a next step',
      'received: appraisal, refused',
      'refused',
      'route[0].next',
      'Chưa nói bước nào tiếp theo khi kết quả là "received".',
    ],
    [
      'an outcome that the step does not have',
      'received: appraisal,',
      'received: appraisal, perhaps: appraisal,',
      'route[0].next.perhaps',
      'Loại bước này không có kết quả "perhaps".',
    ],
    [
      'a step used twice',
      'id: appraisal\n',
      'id: decision\n',
      'route[2].id',
      'Mã bước đã dùng ở trên.',
    ],
    [
      'a step that no other leads to',
      'next: { completed: evaluation }',
      'next: { completed: nomination }',
      'route[4]',
      'Không đường nào dẫn đến bước này.',
    ],
    [
      'steps that never end',
      "next: { nominated: 'end:archived', not_nominated: 'end:archived' }",
      'next: { nominated: nomination, not_nominated: nomination }',
      'route[5]',
      'Hồ sơ vào bước này không bao giờ kết thúc.',
    ],
    [
      'a step that leads nowhere',
      'received: appraisal',
      'received: nowhere',
      'route[0].next.received',
      'Không có bước "nowhere".',
    ],
  ];

  test.each(mistakes)('%s', (_name, from, to, field, problem) => {
    const found = problemsOf(changed(from, to));
    expect(found).toContainEqual(
      expect.objectContaining({ file: 'ke-hoach.yaml', field, problem }),
    );
    for (const { line, column, remedy } of found) {
      expect(line).toBeGreaterThan(1);
      expect(column).toBeGreaterThan(0);
      expect(remedy).toMatch(/\.$/);
    }
  });

  test('the line is that of the field', () => {
    const source = changed('to: 2023-12-31', 'to: 2023-02-30');
    expect(problemsOf(source)).toEqual([
      expect.objectContaining({ line: lineOf(source, 'window:'), column: 29 }),
    ]);
  });

  test('all mistakes are named at once, in the order of the file', () => {
    const source = changed('version: 1', 'version: 0').replace('2023-05-31, to', '2023-13-31, to');
    expect(problemsOf(source).map(({ field }) => field)).toEqual(['version', 'window.from']);
  });
});

describe('text that is no YAML', () => {
  test.each([
    [
      'a tab in front of a field',
      'issuer:\n  unitId',
      'issuer:\n\tunitId',
      'Thụt dòng bằng phím Tab.',
    ],
    ['the same field twice', 'code: BTH', 'code: BTH\ncode: BV', 'Một trường được ghi hai lần.'],
    [
      'an alias',
      'code: BTH',
      'code: &a BTH\ncode2: *a',
      'Tệp dùng neo (&) hoặc tham chiếu (*) của YAML.',
    ],
    ['a tag of its own', 'code: BTH', 'code: !js BTH', 'Tệp dùng thẻ (!…) mà hệ thống không đọc.'],
    [
      'a tag of YAML that no plan needs',
      'code: BTH',
      'code: !!binary QlRI',
      'Tệp dùng thẻ (!…) mà hệ thống không đọc.',
    ],
    [
      'a list as the name of a field',
      'code: BTH',
      'code: BTH\n[a, b]: BTH',
      'Tên trường là một danh sách hoặc một nhóm.',
    ],
    [
      'a quotation mark left open',
      "trong năm 2023'",
      'trong năm 2023',
      'Thiếu dấu đóng: nháy, ngoặc hoặc dấu phẩy.',
    ],
  ])('%s', (_name, from, to, problem) => {
    const found = problemsOf(changed(from, to));
    expect(found).toContainEqual(expect.objectContaining({ problem }));
    expect(found[0]?.line).toBeGreaterThan(1);
  });

  test.each([
    ['', 1],
    ['chỉ một câu', 1],
    ['- a\n- b', 1],
    ['null', 1],
  ])('%j is no plan', (source, line) => {
    expect(problemsOf(source)).toEqual([
      expect.objectContaining({ line, remedy: 'Ghi nhóm trường.' }),
    ]);
  });

  test('a file of another kind is refused by its length', () => {
    expect(problemsOf('x'.repeat(200_001))).toEqual([
      expect.objectContaining({ problem: 'Tệp dài hơn 200000 ký tự.' }),
    ]);
  });
});

test('text in decomposed letters is stored composed', () => {
  const { programme } = parseProgramme(text.normalize('NFD'), 'ke-hoach.yaml');
  expect(programme?.issuer.snapshotName).toBe('Bệnh viện Truyền máu Huyết học'.normalize('NFC'));
});

test('a plan that is not issued yet has neither number nor date', () => {
  const draft = changed(
    'symbol: 9…/KH-QLCL\n  numberIncomplete: true\n  issuedOn: 2023-05-31',
    "symbol: ''\n  numberIncomplete: false\n  issuedOn: ''",
  );
  expect(parseProgramme(draft, 'ke-hoach.yaml').programme?.instrument).toMatchObject({
    symbol: '',
    issuedOn: '',
  });
});
