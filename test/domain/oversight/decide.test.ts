import type { CaseFact } from '../../../events/schema/caseEvents.ts';
import type { OversightCommand } from '../../../shared/domain/oversight/commands.ts';
import {
  decideOversight,
  maySee,
  nextFindingReminder,
} from '../../../shared/domain/oversight/decide.ts';
import { evolveCase } from '../../../shared/domain/oversight/evolve.ts';
import type { OversightCase } from '../../../shared/domain/oversight/state.ts';
import {
  answered,
  answerTo,
  caseContext,
  caseEvent,
  inspectionAfter,
  inspector,
  misuseAfter,
  planner,
  raised,
  raisedToo,
  suspicion,
  visit,
  ward,
  weekdays,
} from '../../support/cases.ts';

const recordVisit = (changes: object = {}): OversightCommand => ({
  type: 'recordInspection',
  ...visit.data,
  ...changes,
});
const raise = (changes: object = {}): OversightCommand => ({
  type: 'raiseFinding',
  text: 'Chưa phổ biến.',
  responsible: ward,
  workingDays: 9,
  ...changes,
});
const answer = (text: string): OversightCommand => ({
  type: 'answerFinding',
  findingId: 'f1',
  answer: text,
});
const note = (text: string): OversightCommand => ({ type: 'addMisuseNote', text });
const open = inspectionAfter(raised);
const replied = inspectionAfter(raised, answered);
const needsText = 'Cần ghi nội dung, tối đa 10.000 ký tự.';

describe('what an accepted command keeps', () => {
  test.each<[string, OversightCommand, OversightCase | undefined, CaseFact]>([
    ['a visit as it was recorded', recordVisit(), undefined, visit],
    [
      'a misuse case as it was opened',
      { type: 'openMisuseCase', ...suspicion.data },
      undefined,
      suspicion,
    ],
    [
      'why a finding was reopened',
      { type: 'reopenFinding', findingId: 'f1', reason: 'Thiếu danh sách ký.' },
      replied,
      { type: 'FindingReopened', data: { findingId: 'f1', reason: 'Thiếu danh sách ký.' } },
    ],
    [
      'with which note a finding was closed',
      { type: 'closeFinding', findingId: 'f1', note: 'Đạt.' },
      replied,
      { type: 'FindingClosed', data: { findingId: 'f1', note: 'Đạt.' } },
    ],
    [
      'the words of a note',
      note('Đã xem hồ sơ.'),
      misuseAfter(),
      { type: 'MisuseNoteAdded', data: { text: 'Đã xem hồ sơ.' } },
    ],
    [
      'the verdict and its reason',
      { type: 'concludeMisuse', verdict: 'substantiated', reason: 'Đủ chứng từ.' },
      misuseAfter(),
      { type: 'MisuseConcluded', data: { verdict: 'substantiated', reason: 'Đủ chứng từ.' } },
    ],
  ])('is %s', (_, command, state, fact) => {
    expect(answerTo(command, state)).toEqual([fact]);
  });

  test('is what the responsible person answered', () => {
    expect(answerTo(answer('Đã phổ biến 18/9.'), open, caseContext(ward))).toEqual([answered]);
  });

  test('is for a new finding its number in the record and a due day that says how it was counted', () => {
    expect(answerTo(raise(), open)).toEqual([
      {
        type: 'FindingRaised',
        data: {
          findingId: 'f2',
          text: 'Chưa phổ biến.',
          responsible: ward,
          due: {
            on: '2023-09-22',
            clause: 'Kế hoạch mục III.6',
            computed: '9 ngày làm việc kể từ 11/09/2023, không tính ngày đầu',
          },
        },
      },
    ]);
  });
});

describe('limits that are still good', () => {
  test.each([1, 120])('a finding may have a term of %d working days', (workingDays) => {
    expect(answerTo(raise({ workingDays }), open)).toMatchObject([{ type: 'FindingRaised' }]);
  });

  test('a visit may be recorded on its own day', () => {
    expect(answerTo(recordVisit({ visitedOn: '2023-09-11' }), undefined)).toMatchObject([
      { type: 'InspectionRecorded' },
    ]);
  });

  test('a text may have ten thousand characters and not one more', () => {
    expect(answerTo(note('a'.repeat(10_000)), misuseAfter())).toMatchObject([
      { type: 'MisuseNoteAdded' },
    ]);
    expect(answerTo(note('a'.repeat(10_001)), misuseAfter())).toMatchObject({ field: 'text' });
  });
});

describe('a refused command says which field is wrong and how', () => {
  test.each<[string, string, OversightCommand, OversightCase | undefined]>([
    ['place', needsText, recordVisit({ place: '' }), undefined],
    [
      'visitedOn',
      'Ngày kiểm tra không có trong lịch.',
      recordVisit({ visitedOn: '2023-02-30' }),
      undefined,
    ],
    ['visitedOn', 'Ngày kiểm tra chưa đến.', recordVisit({ visitedOn: '2023-09-12' }), undefined],
    ['inspectors', 'Cần ít nhất một người kiểm tra.', recordVisit({ inspectors: [] }), undefined],
    ['account', needsText, { type: 'openMisuseCase', ...suspicion.data, account: '' }, undefined],
    ['text', needsText, raise({ text: ' ' }), open],
    ['workingDays', 'Thời hạn từ 1 đến 120 ngày làm việc.', raise({ workingDays: 0 }), open],
    [
      'findingId',
      'Không có kiến nghị này trong biên bản.',
      { type: 'closeFinding', findingId: 'f9', note: 'Đạt.' },
      open,
    ],
    ['reason', needsText, { type: 'reopenFinding', findingId: 'f1', reason: '' }, replied],
    ['note', needsText, { type: 'closeFinding', findingId: 'f1', note: '' }, replied],
    ['text', needsText, note(' '), misuseAfter()],
    [
      'reason',
      needsText,
      { type: 'concludeMisuse', verdict: 'unfounded', reason: '' },
      misuseAfter(),
    ],
  ])('%s: %s', (field, problem, command, state) => {
    expect(answerTo(command, state)).toEqual({ because: 'invalid_field', field, problem });
  });

  test('an answer without words is refused to the responsible person too', () => {
    expect(answerTo(answer(' '), open, caseContext(ward))).toEqual({
      because: 'invalid_field',
      field: 'answer',
      problem: needsText,
    });
  });
});

test.each<OversightCommand>([
  raise(),
  answer('Đã phổ biến.'),
  { type: 'remindFindings' },
  note('Đã xem hồ sơ.'),
  { type: 'concludeMisuse', verdict: 'unfounded', reason: 'Đủ chứng từ.' },
])('$type needs a case that exists', (command) => {
  expect(answerTo(command, undefined)).toEqual({ because: 'not_in_this_state' });
});

describe('who may see a case', () => {
  test('is each of the people who answer for one of its findings', () => {
    const both = inspectionAfter(raised, raisedToo);
    expect([ward, planner].map(({ personId }) => maySee(both, personId, false))).toEqual([
      true,
      true,
    ]);
    expect(maySee(inspectionAfter(), ward.personId, false)).toBe(false);
  });

  test('is none of the several people whom a suspicion concerns', () => {
    const both = misuseAfter();
    const concerned = { ...both, concerns: [planner, ward] };
    expect(
      [planner, ward, inspector].map(({ personId }) => maySee(concerned, personId, true)),
    ).toEqual([false, false, true]);
  });
});

describe('reminders of findings', () => {
  const remindedOn = (on: string, offset: number) =>
    evolveCase(
      open,
      caseEvent({ type: 'FindingReminded', data: { findingId: 'f1', offset } }, 3, inspector, on),
    );
  const remind = (state: OversightCase, today: string) =>
    decideOversight({ type: 'remindFindings' }, state, {
      ...caseContext(inspector, today),
      system: true,
    });
  const next = (state: OversightCase, today: string) => {
    if (state.kind !== 'inspection') throw new Error('not an inspection');
    return nextFindingReminder(state, today, weekdays);
  };

  test.each([
    ['2023-09-19', -3],
    ['2023-09-22', 0],
    ['2023-09-25', 1],
    ['2023-09-27', 3],
  ])('fall due on %s, %d working days from the due day', (today, offset) => {
    expect(remind(open, today)).toEqual({
      accepted: true,
      facts: [{ type: 'FindingReminded', data: { findingId: 'f1', offset } }],
    });
  });

  test('come again on the next day of the ladder, and never twice on one day', () => {
    const early = remindedOn('2023-09-19', -3);
    expect(remind(early, '2023-09-22')).toMatchObject({ facts: [{ data: { offset: 0 } }] });
    expect(remind(early, '2023-09-19')).toMatchObject({ refusal: { because: 'nothing_due' } });
  });

  test('are made for each finding that is due and for no other', () => {
    const both = inspectionAfter(raised, raisedToo);
    expect(remind(both, '2023-09-15')).toMatchObject({
      facts: [{ data: { findingId: 'f2', offset: 0 } }],
    });
    expect(remind(both, '2023-09-22')).toMatchObject({
      facts: [{ data: { findingId: 'f1', offset: 0 } }, { data: { findingId: 'f2', offset: 3 } }],
    });
  });

  test.each([
    ['2023-09-19', '2023-09-22'],
    ['2023-09-20', '2023-09-22'],
    ['2023-09-21', '2023-09-22'],
  ])('that was sent early leaves, seen on %s, the due day %s for the next', (today, day) => {
    expect(next(remindedOn('2023-09-19', -3), today)).toBe(day);
  });

  test('end with the last day of the ladder', () => {
    expect(next(remindedOn('2023-09-27', 3), '2023-09-28')).toBeUndefined();
  });

  test('of several findings begin with the earliest', () => {
    expect(next(inspectionAfter(raised, raisedToo), '2023-09-11')).toBe('2023-09-12');
    expect(next(inspectionAfter(raisedToo, raised), '2023-09-11')).toBe('2023-09-12');
  });
});
