import { decide } from '../../../shared/domain/dossier/decide.ts';
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
  contextOf,
  deputies,
  director,
  dossierAfter,
  drafted,
  given,
  givenIn,
  hospital,
  mau,
  milestones,
  nominated,
  progress,
  quality,
  records,
  save,
  sharedBy,
  staffing,
  submit,
  submitted,
  thu,
  tick,
  urgentDraft,
  vote,
  type World,
} from '../../support/dossiers.ts';
import { decidedBy, hospitalPlan, intakeStep, withStep } from '../../support/programmes.ts';

const remind = (on: string, by = tick): Act => act(by, { type: 'remind' }, on);
const plain = (offset: number, to = [quality]) => ({
  type: 'Reminded' as const,
  data: { level: 0, offset, to },
});
const escalated = (level: number, offset: number, to = deputies) => ({
  type: 'Reminded' as const,
  data: { level, offset, to },
});
const attention = (acts: readonly Act[], world: World = hospital, after?: string) =>
  nextAttention(dossierAfter(acts, world), world.programme, calendar, after);
const remindersOf = (reminders: Partial<Programme['reminders']>): World => ({
  ...hospital,
  programme: { ...hospitalPlan, reminders: { ...hospitalPlan.reminders, ...reminders } },
});
const everyDay = (from: string, days: number): string[] =>
  Array.from({ length: days }, (_, n) =>
    new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10),
  );

/** What the tick makes when it runs on each of the days. */
function ticks(acts: readonly Act[], days: readonly string[], world: World = hospital) {
  return days.reduce<{ acts: readonly Act[]; made: string[] }>(
    (so, day) => {
      const facts = (() => {
        try {
          return givenIn(world, ...so.acts)
            .when(remind(day))
            .facts();
        } catch {
          return [];
        }
      })();
      const made = facts.flatMap((fact) =>
        fact.type === 'Reminded' ? [`${day} ${fact.data.obligation.kind} ${fact.data.level}`] : [],
      );
      return made.length === 0
        ? so
        : { acts: [...so.acts, remind(day)], made: [...so.made, ...made] };
    },
    { acts, made: [] },
  ).made;
}

describe('the ladder of the intake, due on Thursday 8 June', () => {
  test('nobody is reminded on the day it was given to him', () => {
    given(...submitted)
      .when(remind('2023-06-05'))
      .isRefused('nothing_due');
    given(...submitted)
      .when(remind('2023-06-06'))
      .isRefused('nothing_due');
  });

  test('one day before, on the day, after it, and upwards one level at a time', () => {
    expect(ticks(submitted, everyDay('2023-06-05', 30))).toEqual([
      '2023-06-07 intake 0',
      '2023-06-08 intake 0',
      '2023-06-09 intake 0',
      '2023-06-12 intake 1',
      '2023-06-13 intake 0',
      '2023-06-15 intake 2',
    ]);
  });

  test('each reminder says what is owed, until when and why', () => {
    given(...submitted)
      .when(remind('2023-06-07'))
      .leadsTo({
        type: 'Reminded',
        data: {
          offset: -1,
          level: 0,
          to: [quality],
          obligation: {
            id: 'intake:intake:1',
            kind: 'intake',
            who: [quality],
            due: {
              on: '2023-06-08',
              clause: 'nội bộ',
              computed: '3 ngày làm việc kể từ 05/06/2023, không tính ngày đầu',
            },
          },
        },
      })
      .leaves({
        reminded: {
          'intake:intake:1': { rung: -1, level: 0, on: '2023-06-07', dueOn: '2023-06-08' },
        },
      });
  });

  test('missed rungs become one reminder, and the levels still come one a day', () => {
    given(...submitted)
      .when(remind('2023-06-20'))
      .leadsTo(plain(8), escalated(1, 8));
    given(...submitted, remind('2023-06-20'))
      .when(remind('2023-06-20'))
      .isRefused('nothing_due');
    given(...submitted, remind('2023-06-20'))
      .when(remind('2023-06-21'))
      .leadsTo(escalated(2, 9, [director]));
    given(...submitted, remind('2023-06-20'), remind('2023-06-21'))
      .when(remind('2023-06-22'))
      .isRefused('nothing_due');
  });

  test('the act itself stops it', () => {
    const receive = act(quality, { type: 'receive' }, '2023-06-06');
    given(...submitted, receive)
      .when(remind('2023-06-08'))
      .isRefused('nothing_due');
  });

  test('twice on one day is once', () => {
    given(...submitted, remind('2023-06-07'))
      .when(remind('2023-06-07'))
      .isRefused('nothing_due');
  });

  test('only the system reminds', () => {
    given(...submitted)
      .when(remind('2023-06-07', quality))
      .isRefused('not_yours');
  });

  test('on a weekend nobody is reminded; what was missed waits for Monday', () => {
    const days = ['2023-06-10', '2023-06-11', '2023-06-12'];
    expect(ticks(submitted, days)).toEqual(['2023-06-12 intake 0', '2023-06-12 intake 1']);
    given(...submitted)
      .when(remind('2023-06-10'))
      .isRefused('nothing_due');
  });
});

describe('escalation', () => {
  const late = '2023-06-12';

  test('skips a level that nobody holds', () => {
    const noDeputies = { ...hospital, staffing: { ...staffing, deputy_head: [] } };
    givenIn(noDeputies, ...submitted)
      .when(remind(late))
      .leadsTo(plain(2), escalated(2, 2, [director]));
    givenIn(noDeputies, ...submitted, remind(late))
      .when(remind('2023-06-15'))
      .leadsTo(plain(5));
  });

  test('says nothing while nobody holds any of the roles', () => {
    const nobody = { ...hospital, staffing: { quality_office: [quality] } };
    givenIn(nobody, ...submitted)
      .when(remind(late))
      .leadsTo(plain(2));
  });

  test('tells a superior who was named on the day of the plain reminder on that very day', () => {
    const nobody = { ...hospital, staffing: { quality_office: [quality] } };
    const reminded = dossierAfter([...submitted, remind(late)], nobody);
    const context = contextOf(remind(late), 'c-later', hospital);
    expect(decide({ type: 'remind' }, reminded, context)).toMatchObject({
      facts: [escalated(1, 2)],
    });
  });

  test('does not tell people about themselves', () => {
    const all = { ...hospital, programme: decidedBy({ kind: 'all' }) };
    givenIn(all, ...appraised)
      .when(remind('2023-06-21'))
      .leadsTo(plain(2, [director, ...deputies]));
    givenIn(all, ...appraised, vote(director, 'for'))
      .when(remind('2023-06-21'))
      .leadsTo(plain(2, deputies), escalated(1, 2, [director]));
  });

  test('ends with the last level of the step, or of the plan', () => {
    const short = {
      ...hospital,
      programme: withStep({ ...intakeStep, escalateTo: ['deputy_head'] }),
    };
    expect(
      ticks(submitted, everyDay('2023-06-08', 20), short).filter((one) => !one.endsWith(' 0')),
    ).toEqual(['2023-06-12 intake 1']);
    expect(
      ticks(submitted, everyDay('2023-06-08', 20), remindersOf({ escalateAfter: [2] })).filter(
        (one) => !one.endsWith(' 0'),
      ),
    ).toEqual(['2023-06-12 intake 1']);
  });

  test('goes on without those who owe, when they have become authors', () => {
    const own = [
      ...submitted,
      act(quality, { type: 'return', reasons: 'Thiếu' }, '2023-06-06'),
      save({ authors: sharedBy([mau, 60], [quality, 40]) }, '2023-06-07'),
      act(quality, { type: 'answerAsCoAuthor', consents: true }, '2023-06-07'),
      act(mau, { type: 'resubmit', content: {} }, '2023-06-07'),
    ];
    given(...own)
      .when(remind('2023-06-13'))
      .leadsTo(escalated(1, 2));
    expect(attention(own)).toBe('2023-06-13');
  });
});

describe('while the author owes something', () => {
  const returned = [...submitted, act(quality, { type: 'return', reasons: 'Thiếu' }, '2023-06-06')];

  test('the step waits, and the author has his own ladder without superiors', () => {
    expect(ticks(returned, everyDay('2023-06-06', 30))).toEqual([
      '2023-06-08 revision 0',
      '2023-06-12 revision 0',
      '2023-06-13 revision 0',
      '2023-06-14 revision 0',
      '2023-06-16 revision 0',
    ]);
    given(...returned)
      .when(remind('2023-06-08'))
      .leadsTo(plain(-3, [mau]));
  });

  test('afterwards the step’s ladder begins anew with its new day', () => {
    const back = [
      ...submitted,
      remind('2023-06-07'),
      act(quality, { type: 'return', reasons: 'Thiếu' }, '2023-06-08'),
      act(mau, { type: 'resubmit', content: { title: 'Tên khác' } }, '2023-06-20'),
    ];
    expect(dossierAfter(back).current).toMatchObject({ due: { on: '2023-06-21' } });
    given(...back)
      .when(remind('2023-06-20'))
      .isRefused('nothing_due');
    given(...back)
      .when(remind('2023-06-21'))
      .leadsTo(plain(0));
  });

  test('a question without a limit is not reminded of', () => {
    const timeless = { ...hospital, programme: withStep({ ...intakeStep, limit: undefined }) };
    givenIn(timeless, ...submitted)
      .when(remind('2023-09-08'))
      .isRefused('nothing_due');
    expect(attention(submitted, timeless)).toBeUndefined();
  });
});

describe('drafts and co-authors', () => {
  const two = [...drafted, save({ authors: sharedBy([mau, 60], [thu, 40]) })];

  test('an unfinished draft is reminded of until the window ends, the last time on a working day', () => {
    expect(ticks(drafted, everyDay('2023-12-20', 20))).toEqual([
      '2023-12-26 finish_draft 0',
      '2023-12-28 finish_draft 0',
      '2023-12-29 finish_draft 0',
    ]);
    given(...drafted)
      .when(remind('2023-12-29'))
      .leadsTo({
        type: 'Reminded',
        data: {
          to: [mau],
          offset: 0,
          obligation: {
            id: 'finish_draft',
            due: {
              on: '2023-12-31',
              clause: 'Mục IV: trong năm 2023',
              computed: 'ngày cuối của thời gian đăng ký',
            },
          },
        },
      });
  });

  test('so is a consent', () => {
    given(...two)
      .when(remind('2023-12-28'))
      .leadsTo(plain(-1, [mau]), {
        type: 'Reminded',
        data: { to: [thu], obligation: { id: `consent:${thu.personId}`, kind: 'consent' } },
      });
    expect(ticks(two, ['2024-01-02', '2024-01-05'])).toEqual([
      '2024-01-02 finish_draft 0',
      '2024-01-02 consent 0',
    ]);
  });

  test('owed paperwork is reminded of beside the step', () => {
    const urgent = [...urgentDraft, submit(), act(quality, { type: 'receive' }, '2023-06-06')];
    expect(dossierAfter(urgent).paperwork?.due?.on).toBe('2023-06-12');
    given(...urgent)
      .when(remind('2023-06-12'))
      .leadsTo(
        { type: 'Reminded', data: { obligation: { kind: 'appraisal' }, offset: -3 } },
        { type: 'Reminded', data: { obligation: { kind: 'appraisal' }, offset: -3 } },
        {
          type: 'Reminded',
          data: {
            to: [mau],
            obligation: { id: 'paperwork', kind: 'paperwork', since: '2023-06-05' },
          },
        },
      );
  });
});

describe('the work itself', () => {
  test('milestones, the document and the evaluation are reminded of', () => {
    const planned = [
      ...approved,
      act(mau, { type: 'setMilestones', milestones }, '2023-06-16'),
      progress('2023-06', '2023-06-30'),
      act(quality, { type: 'acceptProgress', period: '2023-06' }, '2023-06-30'),
    ];
    given(...planned)
      .when(remind('2023-07-10'))
      .leadsTo({ type: 'Reminded', data: { to: [mau], obligation: { kind: 'milestone' } } });
    given(...agreed)
      .when(remind('2023-06-14'))
      .leadsTo(plain(-1, [records]));
    given(...completed)
      .when(remind('2023-08-30'))
      .leadsTo(plain(0, [quality]));
  });

  test('an ended month is asked for once its report comes near', () => {
    given(...approved)
      .when(remind('2023-07-03'))
      .isRefused('nothing_due');
    given(...approved)
      .when(remind('2023-07-04'))
      .leadsTo({
        type: 'Reminded',
        data: {
          offset: -3,
          level: 0,
          to: [mau],
          obligation: {
            id: 'progress_report:implementation:2023-06',
            due: {
              on: '2023-07-07',
              computed: '5 ngày làm việc kể từ 30/06/2023, không tính ngày đầu',
            },
          },
        },
      })
      .leaves({ current: { state: { progressOwed: { period: '2023-06' } } } });
  });

  test('what else is owed is reminded of beside an ended month', () => {
    const planned = act(
      mau,
      { type: 'setMilestones', milestones: [{ id: 'm', title: 'Tập huấn', due: '2023-07-07' }] },
      '2023-06-16',
    );
    given(...approved, planned)
      .when(remind('2023-07-07'))
      .leadsTo(
        { type: 'Reminded', data: { offset: 0, obligation: { kind: 'milestone' } } },
        { type: 'Reminded', data: { offset: 0, obligation: { kind: 'progress_report' } } },
      );
  });

  test('the latest ended month counts: an older one is let go', () => {
    const june = [...approved, remind('2023-07-04')];
    given(...june)
      .when(remind('2023-08-02'))
      .leadsTo({
        type: 'Reminded',
        data: { level: 0, obligation: { id: 'progress_report:implementation:2023-07' } },
      })
      .leaves({ current: { state: { progressOwed: { period: '2023-07' } } } });
    given(...june, remind('2023-08-02'))
      .when(remind('2023-08-03'))
      .isRefused('nothing_due');
    given(...june)
      .when(remind('2023-07-06'))
      .leadsTo({
        type: 'Reminded',
        data: { obligation: { id: 'progress_report:implementation:2023-06' } },
      });
  });

  test('a reported or returned month is not asked for again', () => {
    given(...approved, progress('2023-06', '2023-06-30'))
      .when(remind('2023-07-04'))
      .leadsTo({ type: 'Reminded', data: { obligation: { kind: 'progress_review' } } });
    const returned = [
      ...approved,
      progress('2023-06', '2023-06-30'),
      act(quality, { type: 'returnProgress', period: '2023-06', reasons: 'Thiếu' }, '2023-07-03'),
    ];
    given(...returned)
      .when(remind('2023-07-07'))
      .leadsTo({
        type: 'Reminded',
        data: {
          to: [mau],
          obligation: { id: 'progress_report:implementation:2023-06', due: { on: '2023-07-10' } },
        },
      })
      .leaves({ current: { state: { progressOwed: undefined } } });
  });

  test('the month of the approval is the first', () => {
    given(...approved)
      .when(remind('2023-06-20'))
      .isRefused('nothing_due');
  });

  test('nothing is owed once the dossier has ended', () => {
    given(...nominated)
      .when(remind('2023-12-29'))
      .isRefused('not_in_this_state');
    expect(attention(nominated)).toBeUndefined();
  });
});
