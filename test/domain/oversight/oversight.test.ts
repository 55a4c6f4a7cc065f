import type { CaseFact } from '../../../events/schema/caseEvents.ts';
import type { OversightCommand } from '../../../shared/domain/oversight/commands.ts';
import {
  decideOversight,
  maySee,
  nextFindingReminder,
} from '../../../shared/domain/oversight/decide.ts';
import { evolveCase } from '../../../shared/domain/oversight/evolve.ts';
import type { Inspection, OversightCase } from '../../../shared/domain/oversight/state.ts';
import {
  weekdays as calendar,
  caseContext as context,
  caseEvent as eventOf,
  caseAfter as given,
  inspector,
  planner,
  raised,
  suspicion,
  visit,
  ward,
} from '../../support/cases.ts';

const facts = (
  state: OversightCase | undefined,
  command: OversightCommand,
  by = inspector,
  today?: string,
) => {
  const decision = decideOversight(command, state, context(by, today));
  return decision.accepted ? decision.facts.map(({ type }) => type) : decision.refusal.because;
};

describe('an inspection visit', () => {
  test('is recorded by an inspecting body, not by the ward that was visited', () => {
    const { type: _, ...rest } = { type: 'x', ...visit.data };
    const command = { type: 'recordInspection', ...rest } as OversightCommand;
    expect(facts(undefined, command)).toEqual(['InspectionRecorded']);
    expect(facts(undefined, command, ward)).toBe('not_yours');
  });

  test.each([
    ['place', { place: ' ' }],
    ['visitedOn', { visitedOn: '2023-02-30' }],
    ['visitedOn', { visitedOn: '2023-09-12' }],
    ['inspectors', { inspectors: [] }],
  ])('is refused with the field %s named', (field, wrong) => {
    const command = { type: 'recordInspection', ...visit.data, ...wrong } as OversightCommand;
    expect(decideOversight(command, undefined, context())).toMatchObject({
      refusal: { because: 'invalid_field', field },
    });
  });

  test('turns what it found into a case with somebody responsible and a due day that says why', () => {
    const decision = decideOversight(
      { type: 'raiseFinding', text: 'Chưa phổ biến.', responsible: ward, workingDays: 9 },
      given(visit),
      context(),
    );
    expect(
      facts(
        given(visit),
        { type: 'raiseFinding', text: 'x', responsible: ward, workingDays: 9 },
        ward,
      ),
    ).toBe('not_yours');
    expect(decision).toMatchObject({
      facts: [
        {
          type: 'FindingRaised',
          data: { findingId: 'f1', due: { on: '2023-09-22', clause: 'Kế hoạch mục III.6' } },
        },
      ],
    });
  });

  test.each([0, 121, 1.5])('refuses a term of %p working days', (workingDays) => {
    const command: OversightCommand = {
      type: 'raiseFinding',
      text: 'x',
      responsible: ward,
      workingDays,
    };
    expect(facts(given(visit), command)).toBe('invalid_field');
  });

  test('a finding is answered by the responsible person, then closed or reopened by an inspector', () => {
    const answer: OversightCommand = {
      type: 'answerFinding',
      findingId: 'f1',
      answer: 'Đã phổ biến 18/9.',
    };
    const close: OversightCommand = { type: 'closeFinding', findingId: 'f1', note: 'Đạt.' };
    const reopen: OversightCommand = {
      type: 'reopenFinding',
      findingId: 'f1',
      reason: 'Thiếu danh sách ký.',
    };
    const open = given(visit, raised);
    expect(facts(open, answer)).toBe('not_yours');
    expect(facts(open, close)).toBe('not_in_this_state');
    expect(facts(open, answer, ward)).toEqual(['FindingAnswered']);

    const answered = given(visit, raised, {
      type: 'FindingAnswered',
      data: { findingId: 'f1', answer: 'Đã phổ biến 18/9.' },
    });
    expect(facts(answered, answer, ward)).toBe('not_in_this_state');
    expect(facts(answered, close, ward)).toBe('not_yours');
    expect(facts(answered, close)).toEqual(['FindingClosed']);
    expect(facts(answered, reopen)).toEqual(['FindingReopened']);
  });

  test.each([
    ['raiseFinding', { type: 'raiseFinding', text: '', responsible: ward, workingDays: 5 }],
    ['answerFinding', { type: 'answerFinding', findingId: 'f9', answer: 'x' }],
  ] as const)('%s without its text or its finding changes nothing', (_, command) => {
    expect(
      facts(given(visit, raised), command, command.type === 'answerFinding' ? ward : inspector),
    ).toBe('invalid_field');
  });

  test.each([
    { type: 'answerFinding', findingId: 'f1', answer: ' ' },
    { type: 'closeFinding', findingId: 'f2', note: ' ' },
    { type: 'reopenFinding', findingId: 'f2', reason: ' ' },
  ] as const)('$type needs words', (command) => {
    const second: CaseFact = { ...raised, data: { ...raised.data, findingId: 'f2' } } as CaseFact;
    const answered: CaseFact = {
      type: 'FindingAnswered',
      data: { findingId: 'f2', answer: 'Đã làm.' },
    };
    const by = command.type === 'answerFinding' ? ward : inspector;
    expect(facts(given(visit, raised, second, answered), command, by)).toBe('invalid_field');
  });

  test('missed reminders collapse into the latest one and an answer stops them', () => {
    const remind: OversightCommand = { type: 'remindFindings' };
    const system = (today: string, state = given(visit, raised)) =>
      decideOversight(remind, state, { ...context(inspector, today), system: true });
    expect(system('2023-09-18')).toMatchObject({ refusal: { because: 'nothing_due' } });
    expect(system('2023-09-19')).toMatchObject({ facts: [{ data: { offset: -3 } }] });
    expect(system('2023-09-27')).toMatchObject({ facts: [{ data: { offset: 3 } }] });
    const reminded = evolveCase(
      given(visit, raised),
      eventOf(
        { type: 'FindingReminded', data: { findingId: 'f1', offset: -3 } },
        3,
        inspector,
        '2023-09-19',
      ),
    );
    expect(system('2023-09-20', reminded)).toMatchObject({ refusal: { because: 'nothing_due' } });
    const answered = given(visit, raised, {
      type: 'FindingAnswered',
      data: { findingId: 'f1', answer: 'x' },
    });
    expect(system('2023-09-22', answered)).toMatchObject({ refusal: { because: 'nothing_due' } });
    expect(facts(given(visit, raised), remind)).toBe('not_yours');
  });

  test('a finding reopened after its last reminder is reminded of again', () => {
    const last = eventOf(
      { type: 'FindingReminded', data: { findingId: 'f1', offset: 3 } },
      3,
      inspector,
      '2023-09-27',
    );
    const reopened = eventOf(
      { type: 'FindingReopened', data: { findingId: 'f1', reason: 'Thiếu danh sách ký.' } },
      4,
      inspector,
      '2023-09-28',
    );
    const state = [last, reopened].reduce(evolveCase, given(visit, raised)) as Inspection;
    expect(nextFindingReminder(state, '2023-09-29', calendar)).toBe('2023-09-29');
    expect(
      decideOversight({ type: 'remindFindings' }, state, {
        ...context(inspector, '2023-09-29'),
        system: true,
      }),
    ).toMatchObject({ facts: [{ data: { findingId: 'f1', offset: 3 } }] });
  });

  test('the next reminder is today when one is owed, else the next rung, else never', () => {
    const open = given(visit, raised) as Inspection;
    expect(nextFindingReminder(open, '2023-09-11', calendar)).toBe('2023-09-19');
    expect(nextFindingReminder(open, '2023-09-19', calendar)).toBe('2023-09-19');
    const closed = given(visit, raised, {
      type: 'FindingClosed',
      data: { findingId: 'f1', note: 'Đạt.' },
    }) as Inspection;
    expect(nextFindingReminder(closed, '2023-09-11', calendar)).toBeUndefined();
  });

  test('is seen by the inspecting bodies and by whoever answers for a finding', () => {
    const seen = given(visit, raised) as Inspection;
    expect(maySee(seen, inspector.personId, true)).toBe(true);
    expect(maySee(seen, ward.personId, false)).toBe(true);
    expect(maySee(seen, 'p-khac', false)).toBe(false);
  });
});

describe('a misuse case', () => {
  const command = { type: 'openMisuseCase', ...suspicion.data } as OversightCommand;

  test('is opened by an inspecting body with an account of what happened', () => {
    expect(facts(undefined, command)).toEqual(['MisuseCaseOpened']);
    expect(facts(undefined, command, ward)).toBe('not_yours');
    expect(facts(undefined, { ...command, account: '' } as OversightCommand)).toBe('invalid_field');
  });

  test('check 30: is invisible outside the inspecting bodies, and to whoever it concerns', () => {
    const open = given(suspicion) as OversightCase;
    expect(maySee(open, inspector.personId, true)).toBe(true);
    expect(maySee(open, ward.personId, false)).toBe(false);
    expect(maySee(open, planner.personId, true)).toBe(false);
    expect(facts(open, { type: 'addMisuseNote', text: 'Đã xem hồ sơ.' }, planner)).toBe(
      'not_yours',
    );
  });

  test('gathers notes until it is concluded with a reason', () => {
    const open = given(suspicion);
    expect(facts(open, { type: 'addMisuseNote', text: 'Đã xem hồ sơ.' })).toEqual([
      'MisuseNoteAdded',
    ]);
    expect(facts(open, { type: 'addMisuseNote', text: '' })).toBe('invalid_field');
    expect(facts(open, { type: 'concludeMisuse', verdict: 'unfounded', reason: '' })).toBe(
      'invalid_field',
    );
    expect(
      facts(open, { type: 'concludeMisuse', verdict: 'unfounded', reason: 'Đủ chứng từ.' }),
    ).toEqual(['MisuseConcluded']);
    const concluded = given(
      suspicion,
      {
        type: 'MisuseNoteAdded',
        data: { text: 'Đã xem hồ sơ.' },
      },
      { type: 'MisuseConcluded', data: { verdict: 'unfounded', reason: 'Đủ chứng từ.' } },
    );
    expect(concluded).toMatchObject({
      notes: [{ text: 'Đã xem hồ sơ.' }],
      conclusion: { on: '2023-09-11' },
    });
    expect(facts(concluded, { type: 'addMisuseNote', text: 'x' })).toBe('not_in_this_state');
  });
});

test('a command meant for the other kind of case, or for a case that exists already, is refused', () => {
  expect(facts(given(visit), { type: 'addMisuseNote', text: 'x' })).toBe('not_in_this_state');
  expect(facts(given(suspicion), { type: 'remindFindings' })).toBe('not_in_this_state');
  expect(facts(given(visit), { type: 'recordInspection', ...visit.data } as OversightCommand)).toBe(
    'not_in_this_state',
  );
  expect(
    facts(given(suspicion), { type: 'openMisuseCase', ...suspicion.data } as OversightCommand),
  ).toBe('not_in_this_state');
});

test('events that cannot follow each other are an error, never a silent state', () => {
  expect(() => given(raised)).toThrow('cannot open');
  expect(() => given(visit, suspicion)).toThrow('does not belong');
  expect(() => given(suspicion, raised)).toThrow('does not belong');
});

test('a reopened finding is open again and says why', () => {
  expect(
    given(visit, raised, {
      type: 'FindingReopened',
      data: { findingId: 'f1', reason: 'Thiếu danh sách ký.' },
    }),
  ).toMatchObject({ findings: [{ status: 'open', reopenedBecause: 'Thiếu danh sách ký.' }] });
});
