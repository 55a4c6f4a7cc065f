import { readFileSync } from 'node:fs';
import { holidayProblems, parseHolidays } from '../../shared/programmes/holidays.ts';

const text = readFileSync('shared/programmes/holidays.yaml', 'utf8');
const years = () => {
  const { years, problems } = parseHolidays(text, 'holidays.yaml');
  if (!years) throw new Error(JSON.stringify(problems));
  return years;
};
const daysOff = (year: string) => years()[year]?.holidays.map(({ on }) => on.slice(5)) ?? [];

describe('days off in Vietnam', () => {
  test('are seeded for the years of the plans; what no notice was compared with is provisional', () => {
    expect(Object.entries(years()).map(([year, { confirmed }]) => [year, confirmed])).toEqual([
      ['2015', false],
      ['2016', false],
      ['2017', false],
      ['2023', true],
      ['2024', true],
      ['2025', true],
      ['2026', true],
      ['2027', false],
    ]);
    for (const table of Object.values(years())) expect(table.source.length).toBeGreaterThan(20);
  });

  test('in 2023: Tết from 20 to 26 January, five days at the end of April, Monday 4 September', () => {
    expect(daysOff('2023')).toEqual(
      expect.arrayContaining(['01-20', '01-26', '04-29', '05-02', '05-03', '09-01', '09-04']),
    );
    expect(daysOff('2023')).not.toContain('01-27');
  });

  test('swapped days are off and their Saturdays are worked', () => {
    expect(daysOff('2024')).toContain('04-29');
    expect(daysOff('2025')).toContain('05-02');
    expect(daysOff('2026')).toEqual(expect.arrayContaining(['01-02', '08-31', '11-24']));
    expect(Object.values(years()).flatMap((table) => table.workingSaturdays)).toEqual([
      '2024-05-04',
      '2025-04-26',
      '2026-01-10',
      '2026-08-22',
    ]);
  });

  test('Culture Day is off from 2026 only', () => {
    expect(['2025', '2026', '2027'].map((year) => daysOff(year).includes('11-24'))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('a year as an administrator enters it', () => {
  const year = () => ({
    confirmed: true,
    source: 'Thông báo mẫu',
    holidays: ['01-01', '04-30', '05-01', '09-02'].map((day) => ({
      on: `2028-${day}`,
      name: 'Nghỉ lễ',
    })),
    workingSaturdays: ['2028-01-08'],
  });

  test('is accepted when it is whole', () => {
    expect(holidayProblems('2028', year())).toEqual([]);
  });

  test.each([
    [
      'a day of another year',
      { workingSaturdays: ['2027-01-09'] },
      ['workingSaturdays', 0],
      'Ngày 2027-01-09 không thuộc năm 2028.',
    ],
    [
      'a day twice',
      { workingSaturdays: ['2028-01-08', '2028-01-08'] },
      ['workingSaturdays', 1],
      'Ngày 2028-01-08 ghi hai lần.',
    ],
    [
      'a worked Tuesday',
      { workingSaturdays: ['2028-01-11'] },
      ['workingSaturdays', 0],
      'Ngày 2028-01-11 không phải cuối tuần.',
    ],
    [
      'a day both worked and off',
      { workingSaturdays: ['2028-01-01'] },
      ['workingSaturdays', 0],
      'Ngày 2028-01-01 vừa nghỉ vừa làm bù.',
    ],
    [
      'no holiday on 2 September',
      { holidays: year().holidays.slice(0, 3) },
      ['holidays'],
      'Thiếu ngày nghỉ 2028-09-02.',
    ],
    ['no source', { source: '' }, ['source'], 'Để trống.'],
    [
      'a day without a name',
      { holidays: [{ on: '2028-01-01' }] },
      ['holidays', 0, 'name'],
      'Thiếu trường này.',
    ],
  ])('is refused with %s', (_name, part, path, problem) => {
    expect(holidayProblems('2028', { ...year(), ...part })).toContainEqual(
      expect.objectContaining({ path, problem }),
    );
  });
});

test('a mistake in the holiday file is named with its line', () => {
  const broken = text.replace('on: 2024-04-18', 'on: 2025-04-18');
  expect(parseHolidays(broken, 'holidays.yaml').problems).toEqual([
    expect.objectContaining({
      line: broken.slice(0, broken.indexOf('2025-04-18')).split('\n').length,
      field: '2024.holidays[8].on',
      problem: 'Ngày 2025-04-18 không thuộc năm 2024.',
    }),
  ]);
});

test('a group that is no year is refused', () => {
  expect(parseHolidays('nam-nay: {}', 'holidays.yaml').problems).toEqual([
    expect.objectContaining({ line: 1, problem: 'Tên nhóm phải là một năm.' }),
  ]);
});
