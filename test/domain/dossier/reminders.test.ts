import { nextAttention } from '../../../shared/domain/dossier/reminders.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { calendar } from '../../support/calendar.ts';
import {
  type Act,
  act,
  agreed,
  appraised,
  approved,
  completed,
  director,
  dossierAfter,
  drafted,
  givenIn,
  hospital,
  mau,
  progress,
  quality,
  submit,
  submitted,
  tick,
  vote,
  type World,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const remind = (on: string, by = tick): Act => act(by, { type: 'remind' }, on);
const attention = (acts: readonly Act[], world: World = hospital, after?: string) =>
  nextAttention(dossierAfter(acts, world), world.programme, calendar, after);
const remindersOf = (reminders: Partial<Programme['reminders']>): World => ({
  ...hospital,
  programme: { ...hospitalPlan, reminders: { ...hospitalPlan.reminders, ...reminders } },
});

describe('the day of next attention', () => {
  test('is the next rung', () => {
    expect(attention(drafted)).toBe('2023-12-26');
    expect(attention(submitted)).toBe('2023-06-07');
    expect(attention([...submitted, remind('2023-06-07')])).toBe('2023-06-08');
    expect(attention([...submitted, remind('2023-06-13')])).toBe('2023-06-15');
  });

  test('stays in the past when it was missed, unless a later one is asked for', () => {
    expect(attention(submitted, hospital, '2023-06-20')).toBe('2023-06-21');
    expect(attention(submitted, hospital, '2023-06-06')).toBe('2023-06-07');
    expect(attention(submitted, hospital, '2023-06-07')).toBe('2023-06-08');
  });

  test('is the day after, when another level is overdue', () => {
    expect(attention([...submitted, remind('2023-06-20')])).toBe('2023-06-21');
  });

  test('is the day after the first level, when the second has come on the same day', () => {
    expect(attention([...submitted, remind('2023-06-15')])).toBe('2023-06-16');
  });

  test('stays on the day on which no superior could be told', () => {
    const nobody = { ...hospital, staffing: { quality_office: [quality] } };
    expect(attention([...submitted, remind('2023-06-12')], nobody)).toBe('2023-06-12');
  });

  test('is none when everybody has been told', () => {
    expect(attention([...submitted, remind('2023-06-20'), remind('2023-06-21')])).toBeUndefined();
  });

  test('is none without a ladder', () => {
    const silent = remindersOf({ before: [], onTheDay: false, after: [], escalateAfter: [] });
    expect(attention(submitted, silent)).toBeUndefined();
    expect(attention(approved, silent)).toBeUndefined();
  });

  test('comes with the next month’s report', () => {
    expect(attention(approved)).toBe('2023-07-04');
    expect(attention([...approved, remind('2023-07-04')])).toBe('2023-07-06');
    const june = [
      ...approved,
      progress('2023-06', '2023-07-03'),
      act(quality, { type: 'acceptProgress', period: '2023-06' }, '2023-07-03'),
    ];
    expect(attention(june)).toBe('2023-08-02');
    expect(
      attention([...approved, remind('2023-08-02'), remind('2023-08-15'), remind('2023-08-16')]),
    ).toBe('2023-09-06');
  });

  test.each([
    ['the milestone', '2023-06-28', '2023-06-23'],
    ['the report of the month', '2023-11-30', '2023-07-04'],
  ])('is that of %s, when it is the earliest of several', (_, due, day) => {
    const set: Act['command'] = {
      type: 'setMilestones',
      milestones: [{ id: 'm', title: 'Tập huấn', due }],
    };
    expect(attention([...approved, act(mau, set, '2023-06-16')])).toBe(day);
  });

  test('always makes something happen, whatever was missed', () => {
    const voted = [...appraised, vote(director, 'for')];
    const stories = [submitted, voted, agreed, approved, completed, drafted];
    for (const story of stories) {
      let acts: readonly Act[] = story;
      for (let n = 0; n < 12; n += 1) {
        const day = attention(acts);
        if (day === undefined || day > '2024-01-31') break;
        expect(
          givenIn(hospital, ...acts)
            .when(remind(day))
            .facts().length,
        ).toBeGreaterThan(0);
        acts = [...acts, remind(day)];
      }
    }
  });
});

test('months reported out of order are all behind', () => {
  const both = ['2023-07', '2023-06'].flatMap((period) => [
    progress(period, '2023-07-31'),
    act(quality, { type: 'acceptProgress', period }, '2023-07-31'),
  ]);
  expect(attention([...approved, ...both])).toBe('2023-09-06');
});

describe('at the end of the last year in the holiday table', () => {
  const early2025 = { ...hospitalPlan, window: { ...hospitalPlan.window, to: '2024-12-31' } };
  const lastYear: World = { ...hospital, programme: early2025 };
  const inDecember = (acts: readonly Act[]): Act[] =>
    acts.map((one) => ({ ...one, on: one.on.replace('2023-06', '2024-12') }));

  test('a dossier is still received, and looked at when the new year begins', () => {
    const late = inDecember(drafted).concat(submit('2024-12-25'), remind('2024-12-31'));
    expect(dossierAfter(late, lastYear).current).toMatchObject({ due: { on: '2024-12-30' } });
    expect(attention(late, lastYear)).toBe('2025-01-01');
  });

  test('work goes on although the day of its next report cannot be counted yet', () => {
    expect(attention(inDecember(approved), lastYear)).toBe('2025-01-01');
  });

  test('any other failure is not hidden', () => {
    const broken = {
      ...calendar,
      isWorkingDay: () => {
        throw new Error('broken calendar');
      },
    };
    const dossier = dossierAfter(submitted);
    expect(() => nextAttention(dossier, hospitalPlan, broken)).toThrow('broken calendar');
  });
});
