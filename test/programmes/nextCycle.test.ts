import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { cycleFindings } from '../../shared/programmes/cycleFindings.ts';
import { parseHolidays } from '../../shared/programmes/holidays.ts';
import { movedDays, nextCycle, yearsLater } from '../../shared/programmes/nextCycle.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';
import { planYaml } from '../../shared/programmes/planYaml.ts';

const folder = 'shared/programmes';
const ids = readdirSync(folder).filter((name) => /^[A-Z].*\.yaml$/.test(name));

function planOf(file: string): Programme {
  const { programme } = parseProgramme(readFileSync(join(folder, file), 'utf8'), file);
  if (!programme) throw new Error(file);
  return programme;
}

const table = join(folder, 'holidays.yaml');
const { years = {} } = parseHolidays(readFileSync(table, 'utf8'), table);
const known = { calendar: workingCalendar(years), years: Object.keys(years) };
const reform = planOf('NT-CCHC-2025.yaml');
const asked = { years: 1, from: '2026-01-05', to: '2026-11-10' };

test('a leap day a year later is the last of February', () => {
  expect(yearsLater('2024-02-29', 1)).toBe('2025-02-28');
  expect(yearsLater('2024-02-29', 4)).toBe('2028-02-29');
  expect(yearsLater('2025-12-05', 1)).toBe('2026-12-05');
});

test('every date moves, the window as entered; number and day of the paper are empty again', () => {
  const next = nextCycle(reform, asked);
  expect(next.version).toBe(reform.version + 1);
  expect(next.window).toMatchObject({ from: '2026-01-05', to: '2026-11-10', hardTo: '2026-11-14' });
  expect(next.valid).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  expect(next.instrument).toMatchObject({ symbol: '', issuedOn: '', numberIncomplete: false });
  expect(Object.keys(next.instrument)).not.toContain('printedDate');
  for (const report of next.reports) {
    const before = reform.reports.find(({ id }) => id === report.id);
    expect(report.on).toBe(yearsLater(before?.on ?? '', 1));
  }
  expect(next.name).not.toContain('2025');
  expect(movedDays(reform, next)).toContain('Mở đăng ký: 02/01/2025 → 05/01/2026');
});

test('a Saturday at the end is told with the last working day before it', () => {
  const { daysOff } = cycleFindings(reform, nextCycle(reform, asked), known);
  expect(daysOff.join('\n')).toMatch(
    /05\/12\/2026 là thứ Bảy, ngày nghỉ; ngày làm việc cuối là 04\/12\/2026/,
  );
});

test('clauses that still name the old year are told one by one', () => {
  const plan = planOf('HCM-BTH-2023.yaml');
  const next = nextCycle(plan, { years: 1, from: '2024-05-31', to: '2024-12-31' });
  const { toFill } = cycleFindings(plan, next, known);
  expect(toFill).toContain('Căn cứ còn ghi năm 2023: “Mục IV: trong năm 2023”.');
});

test('two windows of one plan must not overlap, by the hard date too', () => {
  const overlapping = { years: 1, from: '2025-11-14', to: '2026-11-10' };
  const moved = { ...reform, valid: undefined };
  const refused = (from: string) =>
    cycleFindings(moved, nextCycle(moved, { ...overlapping, from }), known).refused.join();
  expect(refused('2025-11-14')).toContain('trùng với đợt đang chạy (02/01/2025 – 14/11/2025)');
  expect(refused('2025-11-15')).not.toContain('trùng');
});

test('a window beyond the validity, a rule that ended and a year without days off are told', () => {
  const late = nextCycle(reform, { ...asked, to: '2027-01-10' });
  const found = cycleFindings(reform, late, { ...known, years: ['2025'] });
  expect(found.refused.join()).toContain('nằm ngoài thời gian hiệu lực 01/01/2026 – 31/12/2026');
  expect(found.toFill.join()).toContain('Hiệu lực của bản trước hết ngày 31/12/2025');
  expect(found.toFill.join()).toContain('Chưa có bảng ngày nghỉ năm 2026');
  expect(cycleFindings(reform, nextCycle(reform, asked), known).refused).toEqual([]);
});

test.each(ids)('%s written as a file again reads as the same plan', (file) => {
  const plan = planOf(file);
  expect(parseProgramme(planYaml(plan), file).programme).toEqual(plan);
});

test('what a person wrote cannot be taken for YAML', () => {
  const name = 'Kế hoạch: "# &neo *x" {a: 1}\n- không phải danh sách';
  expect(parseProgramme(planYaml({ ...reform, name }), 'x').programme?.name).toBe(name);
});
