import { expectedEscalations, expectedReminders } from '../../infra/rehearsal/expectedReminders.ts';
import type { Debt } from '../../infra/rehearsal/ledger.ts';
import { shippedHolidays, shippedProgramme } from '../../infra/rehearsal/sampleFiles.ts';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';

const rules = {
  programme: shippedProgramme('HCM-BTH-2023'),
  calendar: workingCalendar(shippedHolidays()),
  to: '2023-06-30',
  holders: (role: string) => (role === 'deputy_head' ? ['deputy'] : ['director']),
};

/** Received on Monday 5 June, to be answered by Thursday 8 June. */
const intake: Debt = {
  plot: 'P01',
  kind: 'intake',
  of: '',
  who: 'officer',
  due: '2023-06-08',
  since: '2023-06-05',
};

describe('the reminders that a debt calls for', () => {
  test('come before, on and after its day, never on the day it began', () => {
    expect(expectedReminders([intake], rules)).toEqual([
      '2023-06-07 P01 intake officer',
      '2023-06-08 P01 intake officer',
      '2023-06-09 P01 intake officer',
      '2023-06-13 P01 intake officer',
    ]);
  });

  test('end with the day on which it was paid: the tick runs before office hours', () => {
    expect(expectedReminders([{ ...intake, closedOn: '2023-06-08' }], rules)).toEqual([
      '2023-06-07 P01 intake officer',
      '2023-06-08 P01 intake officer',
    ]);
  });

  test('are made up for once, on the next working day, when the due day comes nearer', () => {
    const nearer = { ...intake, since: '2023-05-29', dueSetOn: '2023-06-07' };
    expect(expectedReminders([nearer], rules)).toEqual([
      '2023-06-08 P01 intake officer',
      '2023-06-09 P01 intake officer',
      '2023-06-13 P01 intake officer',
    ]);
  });

  test('go one level up two and five working days after it', () => {
    expect(expectedEscalations([intake, { ...intake, who: 'colleague' }], rules)).toEqual([
      '2023-06-12 P01 intake deputy',
      '2023-06-15 P01 intake director',
    ]);
  });

  test('go to nobody about himself, and not above authors about a revision', () => {
    expect(expectedEscalations([{ ...intake, kind: 'vote', who: 'director' }], rules)).toEqual([]);
    expect(expectedEscalations([{ ...intake, kind: 'revision' }], rules)).toEqual([]);
  });
});
