import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { occurrencesOf } from '../../shared/domain/calendar/deadlines.ts';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import type { Programme, Step } from '../../shared/domain/programmes/programme.ts';
import { routeOf } from '../../shared/domain/programmes/tracks.ts';
import { describeProgramme } from '../../shared/programmes/describeProgramme.ts';
import { parseHolidays } from '../../shared/programmes/holidays.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';

const folder = 'shared/programmes';
const files = readdirSync(folder).filter((name) => /^[A-Z].*\.yaml$/.test(name));

function planOf(id: string): Programme {
  const file = join(folder, `${id}.yaml`);
  const { programme, problems } = parseProgramme(readFileSync(file, 'utf8'), file);
  if (!programme) throw new Error(JSON.stringify(problems));
  return programme;
}

const table = join(folder, 'holidays.yaml');
const { years = {} } = parseHolidays(readFileSync(table, 'utf8'), table);
const linesOf = (plan: Programme, heading: string): readonly string[] =>
  describeProgramme(plan, workingCalendar(years), years).find((part) => part.heading === heading)
    ?.lines ?? [];

test('the five plans are five files', () => {
  expect(files.sort()).toEqual([
    'BD-TDKT-2014.yaml',
    'DN-TD-2024.yaml',
    'HCM-BTH-2023.yaml',
    'HCM-SYT-2023.yaml',
    'NT-CCHC-2025.yaml',
  ]);
});

test('no code asks which programme it is', () => {
  const ids = files.map((name) => name.replace('.yaml', ''));
  const tracked = execFileSync('git', ['ls-files', 'shared', 'functions'], { encoding: 'utf8' });
  const code = tracked.split('\n').filter((path) => /\.tsx?$/.test(path));
  const asking = code.filter((path) =>
    ids.some((id) => readFileSync(path, 'utf8').includes(`'${id}'`)),
  );
  expect(asking).toEqual([]);
});

const stepOf = ({ route }: Programme, id: string): Step | undefined =>
  route.find((step) => step.id === id);
const dueOf = (plan: Programme, id: string) => {
  const deadline = plan.deadlines?.find((one) => one.id === id);
  if (!deadline) throw new Error(`no deadline ${id}`);
  return occurrencesOf(deadline, plan.valid ?? plan.window);
};

describe('the letter and the city’s plan (HCM-SYT-2023)', () => {
  const plan = planOf('HCM-SYT-2023');

  test('check 26: both claimed dates of Plan 5337 are kept until one is confirmed', () => {
    const [city] = plan.relatedInstruments ?? [];
    expect(city).toMatchObject({ symbol: '5337/KH-UBND', issuedOn: '' });
    expect(city?.issuedOnClaims?.map(({ on }) => on)).toEqual(['2023-10-18', '2023-10-28']);
    const related = linesOf(plan, 'Kế hoạch').find((line) => line.startsWith('Liên quan'));
    expect(related).toContain('18/10/2023');
    expect(related).toContain('28/10/2023');
    expect(linesOf(plan, 'Điều kiện chưa đủ')).toContain('Ngày của 5337/KH-UBND chưa ai xác nhận.');
  });

  test('the review before 15/12/2023 has its last good day on the 14th', () => {
    expect(dueOf(plan, 'review-9317')).toEqual([{ lastDay: '2023-12-14' }]);
    expect(dueOf(plan, 'conference')).toEqual([{ from: '2023-10-01', lastDay: '2023-12-31' }]);
  });

  test('seven working days to decide, five to report, seven to evaluate, three to notify', () => {
    expect(stepOf(plan, 'decision-73')?.limit).toMatchObject({ workingDays: 7, since: 'received' });
    expect(stepOf(plan, 'implementation-73')).toMatchObject({
      completionLimit: { workingDays: 5 },
    });
    expect(stepOf(plan, 'evaluation-73')?.limit).toMatchObject({
      workingDays: 7,
      since: 'completed',
    });
    expect(stepOf(plan, 'notice-73')?.limit).toMatchObject({ workingDays: 3 });
  });

  test('the party committee is asked before the decision and before the result is judged', () => {
    const ids = routeOf(plan, 'decree_73').map(({ id }) => id);
    expect(ids.indexOf('party-73')).toBeLessThan(ids.indexOf('decision-73'));
    expect(ids.indexOf('party-result-73')).toBeLessThan(ids.indexOf('evaluation-73'));
    expect(stepOf(plan, 'party-73')).toMatchObject({ parts: [{ onPaper: true }] });
  });

  test('whoever appraised the legality does not supervise', () => {
    expect(stepOf(plan, 'implementation-73')?.apartFrom).toEqual(['legality-73']);
  });

  test('protection is promised to managers alone', () => {
    const [managers, , everybody] = plan.tracks ?? [];
    expect(managers?.protection).toContain('Điều 11');
    expect(everybody?.protection).toBeUndefined();
    const shown = JSON.stringify([everybody?.programmeName, routeOf(plan, 'encouragement')]);
    expect(shown).not.toMatch(/bảo vệ|73\/2023/);
  });
});

describe('the initiatives of administrative reform (NT-CCHC-2025)', () => {
  const plan = planOf('NT-CCHC-2025');

  test('the plan has no number and no day yet, and is usable', () => {
    expect(plan.instrument).toMatchObject({
      symbol: '…/KH-SYT',
      issuedOn: '',
      printedDate: 'ngày … tháng … năm 2025',
    });
  });

  test('the dossier goes up from 1 to 5 December 2025, and never again without a successor', () => {
    expect(dueOf(plan, 'dossier-to-home-affairs')).toEqual([
      { from: '2025-12-01', lastDay: '2025-12-05' },
    ]);
    const later = { ...plan, valid: { from: '2026-01-01', to: '2026-12-31' } };
    expect(linesOf(later, 'Các mốc thời gian').join('\n')).toContain(
      'Từ 01/12/2026 đến hết 05/12/2026, là ngày nghỉ: ngày làm việc cuối là 04/12/2026.',
    );
    const over = { ...plan, valid: { from: '2025-01-01', to: '2025-11-30' } };
    expect(linesOf(over, 'Các mốc thời gian').join('\n')).toContain('cần kế hoạch kế tiếp');
  });

  test('eight fields, four kinds of solution, five conditions of novelty', () => {
    const [field, kind] = plan.form.choices ?? [];
    expect(field?.options).toHaveLength(8);
    expect(kind?.options).toHaveLength(4);
    const screening = stepOf(plan, 'screening');
    const parts = screening?.type === 'appraisal' ? screening.parts : [];
    expect(parts[0]?.questions?.map(({ id }) => id)).toEqual(['N1', 'N2', 'N3', 'N4', 'N5']);
  });

  test('three months to recognise, one year to apply', () => {
    expect(stepOf(plan, 'council')?.limit).toMatchObject({
      months: 3,
      after: 'first_application_ended_on',
    });
    expect(plan.form.firstApplication).toMatchObject({ barMonths: 12, warnFromMonth: 10 });
  });

  test('what must stay secret is marked', () => {
    const secret = plan.form.sections.filter(({ confidential }) => confidential);
    expect(secret.map(({ id }) => id)).toEqual(['secret']);
  });
});

describe('the movement of 2024 (DN-TD-2024)', () => {
  const plan = planOf('DN-TD-2024');

  test('private facilities take part, and the window waits for the day of issue', () => {
    expect(plan.eligibility.privateUnits).toBe(true);
    expect(plan.window).toMatchObject({ to: '2024-12-25', opensOnIssue: true });
  });

  test('end, report and anniversary are three dates', () => {
    expect(
      plan.deadlines?.flatMap(({ id }) => dueOf(plan, id)).map(({ lastDay }) => lastDay),
    ).toEqual(['2024-12-25', '2024-12-31', '2025-02-27']);
  });

  test('all units are to be reached', () => {
    expect(plan.targets).toMatchObject([{ id: 'unit_coverage', atLeast: 100, unit: 'percent' }]);
  });
});

describe('the emulation framework (BD-TDKT-2014)', () => {
  const plan = planOf('BD-TDKT-2014');

  test('number and day are lost, and the plan knows what it comes after', () => {
    expect(plan.instrument).toMatchObject({ symbol: '', issuedOn: '', issuedAfter: '2014-10-21' });
  });

  test('one or two exemplars in each unit, everybody reached', () => {
    expect(plan.targets).toMatchObject([
      { id: 'exemplars_per_unit', atLeast: 1, atMost: 2 },
      { atLeast: 100 },
      { atLeast: 100 },
    ]);
  });

  test('receivers have their purposes', () => {
    const purposes = plan.instrument.recipients.map(({ purpose }) => purpose);
    expect(purposes.slice(0, 6)).toEqual([
      'report',
      'report',
      'report',
      'coordinate',
      'coordinate',
      'carry_out',
    ]);
  });
});

test.each(files)('%s says where the system does not carry it out yet', (file) => {
  const plan = planOf(file.replace('.yaml', ''));
  const later = plan.route.filter(({ type }) => type === 'planned').map(({ name }) => name);
  const told = linesOf(plan, 'Điều kiện chưa đủ').filter((line) =>
    line.includes('hồ sơ dừng ở đó'),
  );
  expect(told).toHaveLength(later.length);
});
