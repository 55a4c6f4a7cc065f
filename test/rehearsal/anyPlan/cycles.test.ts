import { cyclesOf, periodOfCycles } from '../../../infra/rehearsal/anyPlan/cycles.ts';
import { shippedHolidays, shippedProgramme } from '../../../infra/rehearsal/sampleFiles.ts';
import { workingCalendar } from '../../../shared/domain/calendar/workingCalendar.ts';

const calendar = workingCalendar(shippedHolidays());
const cyclesIn = (id: string) => cyclesOf(shippedProgramme(id), calendar);

describe('the versions that a rehearsal launches', () => {
  test('are one for a plan with an end, on the first working day of its window', () => {
    const [only, ...others] = cyclesIn('NT-CCHC-2025');
    expect([only?.launchedOn, only?.takesDossiers, others.length]).toEqual(['2025-01-02', true, 0]);
  });

  test('are a year apart for a plan without an end that asks for something every year', () => {
    const windows = cyclesIn('BD-TDKT-2014').map(({ programme: { window } }) => window);
    expect(windows.map(({ from, to }) => [from, to])).toEqual([
      ['2015-01-05', '2015-03-31'],
      ['2016-01-05', '2016-03-31'],
    ]);
  });

  test('are two where the plan opens on its day of issue: first without a number, then with it', () => {
    const [blank, numbered] = cyclesIn('DN-TD-2024');
    expect([blank?.takesDossiers, blank?.programme.instrument.issuedOn]).toEqual([false, '']);
    expect(numbered).toMatchObject({
      launchedOn: '2024-06-05',
      takesDossiers: true,
      numbers: true,
      programme: { instrument: { symbol: '05/KH-SYT', issuedOn: '2024-06-05' } },
    });
  });
});

describe('the rehearsed period', () => {
  test.each([
    ['NT-CCHC-2025', '2025-01-02', '2026-01-01'],
    ['DN-TD-2024', '2024-06-01', '2025-03-01'],
    ['BD-TDKT-2014', '2015-01-05', '2017-01-01'],
  ])('of %s ends after its last day, deadline or limit', (id, from, to) => {
    expect(periodOfCycles(cyclesIn(id), calendar)).toEqual({ from, to });
  });

  test('goes on for as long as the route’s own limits take after the last registration', () => {
    expect(periodOfCycles(cyclesIn('HCM-SYT-2023'), calendar).to > '2025-01-31').toBe(true);
  });
});
