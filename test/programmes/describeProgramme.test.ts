import { readFileSync } from 'node:fs';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { describeProgramme } from '../../shared/programmes/describeProgramme.ts';
import { type HolidayTable, parseHolidays } from '../../shared/programmes/holidays.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';

const read = (name: string) => readFileSync(`shared/programmes/${name}`, 'utf8');
const plan = parseProgramme(read('HCM-BTH-2023.yaml'), 'plan').programme as Programme;
const seeded = parseHolidays(read('holidays.yaml'), 'holidays').years as Record<
  string,
  HolidayTable
>;

const linesUnder = (heading: string, programme = plan, years = seeded): readonly string[] =>
  describeProgramme(programme, workingCalendar(years), years).find(
    (part) => part.heading === heading,
  )?.lines ?? [];

const stepsFrom = (from: string) =>
  linesUnder('Các bước, thời hạn và thư', { ...plan, window: { ...plan.window, from } });

describe('a plan in words', () => {
  test('says who issued it, when, and on what grounds', () => {
    const text = linesUnder('Kế hoạch').join(' ');
    expect(text).toContain('Bệnh viện Truyền máu Huyết học, thuộc Sở Y tế Thành phố Hồ Chí Minh');
    expect(text).toContain('KH 9…/KH-QLCL');
    expect(text).toContain('ngày 31/05/2023');
    expect(text).toContain('9317/KH-SYT ngày 30/12/2022');
    expect(text).toContain('không có thời hạn của Nghị định 73/2023');
  });

  test('shows each limit with its clause and how its day is found', () => {
    expect(stepsFrom('2023-05-31')).toContain(
      '   Thời hạn: 3 ngày làm việc (nội bộ). Ví dụ: bắt đầu 31/05/2023 (không tính ngày đầu) thì hạn cuối là 05/06/2023.',
    );
  });

  test('names the holidays that a date steps over', () => {
    expect(stepsFrom('2023-08-31')).toContain(
      '   Thời hạn: 3 ngày làm việc (nội bộ). Ví dụ: bắt đầu 31/08/2023 (không tính ngày đầu) thì hạn cuối là 07/09/2023, không tính Quốc khánh, Quốc khánh (nghỉ bù).',
    );
  });

  test('says at each step who is mailed and who hears when it stays overdue', () => {
    const text = linesUnder('Các bước, thời hạn và thư').join('\n');
    expect(text).toContain('Phòng Quản lý chất lượng nhận thư giao việc');
    expect(text).toContain('Phòng Tổ chức cán bộ nhận thư thẩm định: tính pháp lý.');
    expect(text).toContain('Phòng Kế hoạch tổng hợp nhận thư thẩm định: tính khả thi.');
    expect(text).toContain(
      'Giám đốc bệnh viện, Phó Giám đốc bệnh viện mỗi người nhận thư biểu quyết',
    );
    expect(text).toContain('chỉ khi đó hồ sơ mới được duyệt');
    expect(text).toContain('"thành công, vượt trội"');
    expect(text).toContain('Quá hạn thì báo lần lượt: Phó Giám đốc bệnh viện, Giám đốc bệnh viện.');
  });

  test('says which report is owed to whom, when, and on which days', () => {
    const text = linesUnder('Báo cáo phải gửi').join('\n');
    expect(text).toContain(
      'Báo cáo tổng kết: gửi ngày 14/12/2023, số liệu từ 15/12/2022 đến hết 13/12/2023',
    );
    expect(text).toContain('Đầu mối của Sở Y tế (Sở Y tế)');
  });

  test('repeats that an urgent dossier needs approval too', () => {
    expect(linesUnder('Đăng ký').join(' ')).toContain('Hồ sơ khẩn vẫn phải được duyệt.');
  });
});

describe('what a plan still lacks', () => {
  test('is the whole number in the hospital plan', () => {
    expect(linesUnder('Điều kiện chưa đủ')).toEqual([
      'Số của kế hoạch chưa đủ (9…/KH-QLCL): bổ sung khi có bản rõ.',
    ]);
  });

  test('is the holiday table of the year after the window, and no date is made up then', () => {
    const { '2024': _, ...without } = seeded;
    expect(linesUnder('Điều kiện chưa đủ', plan, without)).toContain(
      'Chưa có bảng ngày nghỉ năm 2024: hệ thống không tính được thời hạn rơi vào năm này.',
    );
    expect(linesUnder('Các bước, thời hạn và thư', plan, without).join(' ')).not.toContain('Ví dụ');
  });

  test('is a notice when the table of a year is provisional', () => {
    const next = {
      ...plan,
      window: { ...plan.window, from: '2026-01-01', to: '2026-12-31' },
      reports: [],
    };
    expect(linesUnder('Điều kiện chưa đủ', next)).toContain(
      'Bảng ngày nghỉ năm 2027 mới là tạm tính.',
    );
  });

  test('is number and date while the plan is not issued', () => {
    const draft = {
      ...plan,
      instrument: { ...plan.instrument, symbol: '', issuedOn: '', numberIncomplete: false },
    };
    expect(linesUnder('Điều kiện chưa đủ', draft)).toEqual([
      'Kế hoạch chưa có số và ngày ban hành.',
    ]);
    expect(linesUnder('Kế hoạch', draft).join(' ')).toContain('chưa có số');
  });

  test('is nothing when all is there', () => {
    const whole = {
      ...plan,
      instrument: { ...plan.instrument, symbol: '91/KH-QLCL', numberIncomplete: false },
    };
    expect(linesUnder('Điều kiện chưa đủ', whole)).toEqual(['Không có.']);
  });
});
