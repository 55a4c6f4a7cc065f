import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import type { Content } from '../../../shared/domain/dossier/state.ts';
import {
  type Act,
  act,
  appraise,
  approved,
  completed,
  completion,
  deputies,
  director,
  dossierAfter,
  given,
  givenIn,
  hospital,
  mau,
  milestones,
  outsider,
  personnel,
  planning,
  progress,
  quality,
  receive,
  recordDocument,
  sharedBy,
  submit,
  thu,
  tick,
  urgentDraft,
  vote,
  votes,
  words,
} from '../../support/dossiers.ts';
import {
  decisionStep,
  hospitalPlan,
  implementationStep,
  withStep,
} from '../../support/programmes.ts';

const set = (list: readonly (typeof milestones)[number][] = milestones, by = mau) =>
  act(by, { type: 'setMilestones', milestones: list }, '2023-06-16');
const reach = (milestoneId: string, on: string, today = on, note?: string) =>
  act(mau, { type: 'reachMilestone', milestoneId, on, note }, today);
const accept = (period: string, by = quality) =>
  act(by, { type: 'acceptProgress', period }, '2023-07-06');
const giveBack = (period: string, by = quality, reasons = 'Thiếu số liệu') =>
  act(by, { type: 'returnProgress', period, reasons }, '2023-07-06');
const skip = (period: string, by = mau, reason = 'Chờ mua sắm') =>
  act(by, { type: 'skipProgress', period, reason }, '2023-07-06');
const [m1, m2] = milestones;
const owed = (acts: readonly Act[], world = hospital) =>
  obligations(dossierAfter(acts, world), world.programme);

describe('milestones', () => {
  test('are the author’s plan; the completion report is counted from the last', () => {
    given(...approved)
      .when(set())
      .leadsTo({
        type: 'MilestonesSet',
        data: { stepId: 'implementation', milestones, completionDue: { on: '2023-08-17' } },
      })
      .leaves({ current: { state: { milestones, completionDue: { on: '2023-08-17' } } } });
  });

  test('each is owed until it is reached', () => {
    expect(owed([...approved, set(), reach('m1', '2023-07-07')])).toMatchObject([
      {
        id: 'milestone:implementation:m2',
        kind: 'milestone',
        stepId: 'implementation',
        who: [mau],
        due: { on: '2023-08-10', clause: 'nội bộ' },
        since: '2023-06-15',
      },
      { kind: 'completion_report', due: { on: '2023-08-17' } },
    ]);
  });

  test('reaching the last one starts the clock of the completion report', () => {
    given(...approved, set(), reach('m2', '2023-07-20'))
      .when(reach('m1', '2023-07-05', '2023-07-21', ' Xong '))
      .leadsTo({
        type: 'MilestoneReached',
        data: {
          stepId: 'implementation',
          milestoneId: 'm1',
          on: '2023-07-05',
          note: 'Xong',
          completionDue: { on: '2023-07-27' },
        },
      })
      .leaves({
        current: {
          state: {
            milestones: [{ reachedOn: '2023-07-05' }, { reachedOn: '2023-07-20' }],
            completionDue: { on: '2023-07-27' },
          },
        },
      });
    given(...approved, set())
      .when(reach('m1', '2023-07-05'))
      .leadsTo({ type: 'MilestoneReached', data: { completionDue: undefined } })
      .leaves({ current: { state: { completionDue: { on: '2023-08-17' } } } });
  });

  test('may be planned anew; what has been reached stays', () => {
    const later = m1 && m2 ? [m1, { ...m2, due: '2023-09-15' }] : [];
    const reached = [...approved, set(), reach('m1', '2023-07-05')];
    given(...reached)
      .when(set(later))
      .leaves({
        current: { state: { milestones: [{ reachedOn: '2023-07-05' }, { due: '2023-09-15' }] } },
      });
    for (const lost of [
      later.slice(1),
      later.map((one) => ({ ...one, title: 'Khác' })),
      later.map((one) => ({ ...one, due: '2023-09-15' })),
    ]) {
      given(...reached)
        .when(set(lost))
        .isRefused('invalid_field', { field: 'milestones', problem: 'already_reached' });
    }
    given(...reached)
      .when(set())
      .isRefused('unchanged');
  });

  test.each([
    ['milestones', 'empty', []],
    ['milestones', 'duplicate', [m1, m1]],
    ['milestones.0.id', 'empty', [{ ...m1, id: '' }]],
    ['milestones.0.title', 'empty', [{ ...m1, title: ' ' }]],
    ['milestones.0.title', 'too_long', [{ ...m1, title: 'a'.repeat(301) }]],
    ['milestones.0.due', 'not_a_day', [{ ...m1, due: '2023-02-29' }]],
    ['milestones', 'too_many', Array.from({ length: 51 }, (_, n) => ({ ...m1, id: `m${n}` }))],
  ])('%s is refused as %s', (field, problem, list) => {
    given(...approved)
      .when(set(list as typeof milestones))
      .isRefused('invalid_field', { field, problem });
  });

  test('fifty with the longest title are taken', () => {
    const title = 'a'.repeat(300);
    const list = Array.from({ length: 50 }, (_, n) => ({ id: `m${n}`, title, due: '2023-07-10' }));
    given(...approved)
      .when(set(list))
      .leadsTo('MilestonesSet');
  });

  test('are reached once, on a day that has come', () => {
    const planned = [...approved, set()];
    given(...planned)
      .when(reach('m9', '2023-07-05'))
      .isRefused('invalid_field', { field: 'milestoneId', problem: 'unknown_value' });
    given(...planned)
      .when(reach('m1', '2023-07-06', '2023-07-05'))
      .isRefused('invalid_field', { field: 'on', problem: 'in_future' });
    given(...planned)
      .when(reach('m1', '05/07/2023', '2023-07-05'))
      .isRefused('invalid_field', { field: 'on', problem: 'not_a_day' });
    given(...planned)
      .when(reach('m1', '2023-07-05', '2023-07-05', 'a'.repeat(5001)))
      .isRefused('invalid_field', { field: 'note', problem: 'too_long' });
    given(...planned, reach('m1', '2023-07-05'))
      .when(reach('m1', '2023-07-05'))
      .isRefused('already_decided');
  });

  test('are nobody else’s', () => {
    given(...approved)
      .when(set(milestones, quality))
      .isRefused('not_yours');
  });
});

describe('progress reports', () => {
  test('go to the reviewer, who owes an answer', () => {
    given(...approved)
      .when(progress('2023-06', '2023-07-03'))
      .leadsTo({
        type: 'ProgressReported',
        data: {
          stepId: 'implementation',
          period: '2023-06',
          percent: 40,
          done: 'Đã soạn quy trình',
          due: { on: '2023-07-10' },
        },
      });
    expect(owed([...approved, progress('2023-06', '2023-07-03')])).toMatchObject([
      {
        id: 'progress_review:implementation:2023-06',
        kind: 'progress_review',
        who: [quality],
        due: { on: '2023-07-10' },
        since: '2023-07-03',
      },
      { kind: 'completion_report' },
    ]);
  });

  test('are accepted', () => {
    const reported = [...approved, progress('2023-06', '2023-07-03')];
    given(...reported)
      .when(accept('2023-06'))
      .leadsTo({ type: 'ProgressAccepted', data: { period: '2023-06' } })
      .leaves({
        current: {
          state: { progress: { '2023-06': { status: 'accepted', percent: 40, due: undefined } } },
        },
      });
    expect(owed([...reported, accept('2023-06')]).map(({ kind }) => kind)).toEqual([
      'completion_report',
    ]);
  });

  test('are returned with reasons, and reported again', () => {
    const reported = [...approved, progress('2023-06', '2023-07-03')];
    given(...reported)
      .when(giveBack('2023-06'))
      .leadsTo({
        type: 'ProgressReturned',
        data: { period: '2023-06', reasons: 'Thiếu số liệu', due: { on: '2023-07-13' } },
      })
      .leaves({
        current: {
          state: {
            progress: { '2023-06': { status: 'returned', reason: 'Thiếu số liệu', percent: 40 } },
          },
        },
      });
    expect(owed([...reported, giveBack('2023-06')])).toMatchObject([
      {
        id: 'progress_report:implementation:2023-06',
        kind: 'progress_report',
        who: [mau],
        due: { on: '2023-07-13' },
        since: '2023-07-06',
      },
      { kind: 'completion_report' },
    ]);
    given(...reported, giveBack('2023-06'))
      .when(progress('2023-06', '2023-07-10'))
      .leadsTo('ProgressReported');
    given(...reported, giveBack('2023-06'))
      .when(skip('2023-06'))
      .leadsTo('ProgressSkipped');
    given(...reported)
      .when(giveBack('2023-06', quality, ''))
      .isRefused('reason_required', { field: 'reasons' });
  });

  test('are skipped by the author with a reason; there is nothing to accept then', () => {
    given(...approved)
      .when(skip('2023-06'))
      .leadsTo({ type: 'ProgressSkipped', data: { period: '2023-06', reason: 'Chờ mua sắm' } })
      .leaves({
        current: {
          state: { progress: { '2023-06': { status: 'skipped', reason: 'Chờ mua sắm' } } },
        },
      });
    given(...approved, skip('2023-06'))
      .when(accept('2023-06'))
      .isRefused('already_decided');
    given(...approved)
      .when(skip('2023-06', mau, ''))
      .isRefused('reason_required', { field: 'reason' });
    expect(owed([...approved, skip('2023-06')]).map(({ kind }) => kind)).toEqual([
      'completion_report',
    ]);
  });

  test('are for periods from the approval to today, once', () => {
    given(...approved)
      .when(progress('2023-05', '2023-07-03'))
      .isRefused('invalid_field', { field: 'period', problem: 'out_of_range' });
    given(...approved)
      .when(progress('2023-08', '2023-07-31'))
      .isRefused('invalid_field', { field: 'period', problem: 'in_future' });
    given(...approved)
      .when(progress('tháng 6', '2023-07-03'))
      .isRefused('invalid_field', { field: 'period', problem: 'unknown_value' });
    given(...approved)
      .when(progress('2023-07', '2023-07-31'))
      .leadsTo('ProgressReported');
    const reported = [...approved, progress('2023-06', '2023-07-03')];
    given(...reported)
      .when(progress('2023-06', '2023-07-04'))
      .isRefused('already_decided');
    given(...reported)
      .when(skip('2023-06'))
      .isRefused('already_decided');
  });

  test('are quarterly where the plan says so', () => {
    const quarterly = {
      ...hospital,
      programme: withStep({ ...implementationStep, progressEvery: 'quarter' }),
    };
    givenIn(quarterly, ...approved)
      .when(progress('2023-Q2', '2023-07-03'))
      .leadsTo('ProgressReported');
    givenIn(quarterly, ...approved)
      .when(progress('2023-06', '2023-07-03'))
      .isRefused('invalid_field', { problem: 'unknown_value' });
  });

  test('have a percentage and say what was done', () => {
    const report = (more: object) =>
      given(...approved).when(
        act(
          mau,
          { type: 'reportProgress', period: '2023-06', percent: 40, done: 'Việc', ...more },
          '2023-07-03',
        ),
      );
    for (const percent of [-1, 101, 12.5]) {
      report({ percent }).isRefused('invalid_field', { field: 'percent', problem: 'out_of_range' });
    }
    for (const percent of [0, 100]) report({ percent }).leadsTo('ProgressReported');
    report({ done: '' }).isRefused('reason_required', { field: 'done' });
    report({ difficulties: 'a'.repeat(5001) }).isRefused('invalid_field', {
      field: 'difficulties',
    });
    report({ difficulties: ' Thiếu xe ' }).leadsTo({
      type: 'ProgressReported',
      data: { difficulties: 'Thiếu xe' },
    });
  });

  test('are written by the lead and judged by the reviewer', () => {
    const reported = [...approved, progress('2023-06', '2023-07-03')];
    given(...approved)
      .when(progress('2023-06', '2023-07-03', thu))
      .isRefused('not_yours');
    given(...reported)
      .when(accept('2023-06', outsider))
      .isRefused('not_yours');
    given(...reported)
      .when(accept('2023-06', mau))
      .isRefused('own_dossier');
    given(...reported)
      .when(giveBack('2023-06', outsider))
      .isRefused('not_yours');
    given(...approved)
      .when(accept('2023-06'))
      .isRefused('invalid_field', { field: 'period', problem: 'unknown_value' });
    given(...reported, accept('2023-06'))
      .when(giveBack('2023-06'))
      .isRefused('already_decided');
  });
});

describe('the completion report', () => {
  test('goes to the evaluation, and the work done is kept', () => {
    given(...approved, set())
      .when(act(mau, { ...completion, lessons: ' Cần hai xe ' }, '2023-08-21'))
      .leadsTo(
        {
          type: 'CompletionReported',
          data: {
            stepId: 'implementation',
            finishedOn: '2023-08-20',
            achieved: 'Thời gian điều phối giảm một nửa',
            limits: 'Chưa có xe chuyên dụng',
            volume: 'Đủ 5 chỉ tiêu',
            quality: 'Không có đơn vị máu hỏng',
            lessons: 'Cần hai xe',
          },
        },
        { type: 'StepStarted', data: { stepId: 'evaluation', assignees: { main: [quality] } } },
      )
      .leaves({
        findings: {
          completion: { on: '2023-08-21', finishedOn: '2023-08-20' },
          implementation: { milestones },
        },
      });
  });

  test.each(['achieved', 'limits', 'volume', 'quality'])('says %s', (field) => {
    given(...approved)
      .when(act(mau, { ...completion, [field]: ' ' }, '2023-08-21'))
      .isRefused('reason_required', { field });
  });

  test('is about work that is finished', () => {
    const finishedOn = (day: string) =>
      given(...approved).when(act(mau, { ...completion, finishedOn: day }, '2023-08-21'));
    finishedOn('2023-08-22').isRefused('invalid_field', {
      field: 'finishedOn',
      problem: 'in_future',
    });
    finishedOn('2023-8-1').isRefused('invalid_field', {
      field: 'finishedOn',
      problem: 'not_a_day',
    });
    finishedOn('2023-08-21').leadsTo('CompletionReported', 'StepStarted');
    given(...approved)
      .when(act(mau, { ...completion, lessons: 'a'.repeat(5001) }, '2023-08-21'))
      .isRefused('invalid_field', { field: 'lessons' });
  });

  test('is owed from the beginning; a limit of the step sets its day', () => {
    expect(owed(approved)).toEqual([
      {
        id: 'completion_report:implementation:1',
        kind: 'completion_report',
        stepId: 'implementation',
        who: [mau],
        due: undefined,
        since: '2023-06-15',
      },
    ]);
    const limited = withStep({ ...implementationStep, limit: { workingDays: 60, clause: 'x' } });
    expect(owed(approved, { ...hospital, programme: limited })).toMatchObject([
      { due: { on: '2023-09-11' } },
    ]);
  });

  test('is nobody else’s', () => {
    given(...approved)
      .when(act(thu, completion, '2023-08-21'))
      .isRefused('not_yours');
    given(...approved)
      .when(receive)
      .isRefused('not_in_this_state');
  });
});

describe('amending', () => {
  const amend = (content: Partial<Content>, by = mau, on = '2023-06-20') =>
    act(by, { type: 'amend', content }, on);
  const small = { sections: { I: words('Mục đích rõ hơn') } };
  const large = { sections: { 'V.3': words('Giải pháp khác') } };

  test('a small change only informs', () => {
    given(...approved)
      .when(amend(small))
      .leadsTo({
        type: 'Amended',
        data: { material: false, contentVersion: 2, changes: [{ field: 'sections.I' }] },
      })
      .leaves({ contentVersion: 2, current: { stepId: 'implementation' } });
  });

  test.each([
    ['a section under a material heading', large],
    ['a material field', { title: 'Tên khác' }],
    ['risks', { risks: [{ risk: 'Khác', remedy: 'Khác' }] }],
  ])('%s asks for the decision again', (_, content) => {
    given(...approved)
      .when(amend(content))
      .leadsTo(
        { type: 'Amended', data: { material: true } },
        { type: 'StepStarted', data: { stepId: 'decision', round: 2 } },
      );
  });

  test('an amendment approved again goes on where the work was left', () => {
    const working = [...approved, set(), progress('2023-06', '2023-06-19')];
    const again = [
      ...working,
      amend(large),
      ...[director, ...deputies].map((by) => vote(by, 'for', '2023-06-21')),
    ];
    expect(dossierAfter([...working, amend(large)]).findings.implementation).toMatchObject({
      milestones,
    });
    given(...again)
      .when(recordDocument('2023-06-23'))
      .leadsTo('DocumentRecorded', {
        type: 'StepStarted',
        data: { stepId: 'implementation', round: 2 },
      })
      .leaves({
        current: {
          startedOn: '2023-06-23',
          state: { milestones, progress: { '2023-06': { status: 'reported' } } },
        },
        findings: { approvedOn: '2023-06-15' },
      });
  });

  test('needs the lead, a change, a complete dossier and what was promised', () => {
    given(...approved)
      .when(amend(small, quality))
      .isRefused('not_yours');
    given(...approved)
      .when(amend({}))
      .isRefused('unchanged');
    given(...approved)
      .when(amend({ title: '' }))
      .isRefused('incomplete', {
        missing: [{ field: 'title' }],
      });
    given(...approved)
      .when(amend({ title: 'a'.repeat(301) }))
      .isRefused('invalid_field');
    given(...approved)
      .when(amend({ declared: false }))
      .isRefused('invalid_field', { field: 'declared', problem: 'fixed_after_submission' });
  });

  test('a new co-author is asked afterwards', () => {
    const joined = [...approved, amend({ authors: sharedBy([mau, 50], [thu, 50]) })];
    expect(owed(joined)).toMatchObject([
      { kind: 'completion_report' },
      { id: `consent:${thu.personId}`, kind: 'consent', who: [thu], due: undefined },
    ]);
    const no = act(thu, { type: 'answerAsCoAuthor', consents: false }, '2023-06-21');
    given(...joined, no)
      .when(amend(small))
      .leadsTo('Amended');
  });

  test('pays the paperwork of an urgent dossier', () => {
    const urgent = [
      ...urgentDraft,
      submit(),
      receive,
      appraise(personnel, 'legality'),
      appraise(planning, 'feasibility'),
      ...votes('for', 'for', 'for', 'for', 'for', 'for'),
      recordDocument(),
    ];
    const rest = { sections: { I: words('Mục đích'), 'VII.2': words('Tổ chức') } };
    const risks = [{ risk: 'Chậm', remedy: 'Gọi xe' }];
    given(...urgent)
      .when(amend(rest))
      .leadsTo('Amended');
    given(...urgent, amend({ ...rest, sections: { I: words('Mục đích') } }))
      .when(amend({ ...rest, risks }))
      .leadsTo('Amended', 'PaperworkCompleted', 'StepStarted');
    given(
      ...urgent,
      amend({ risks }),
      ...[director, ...deputies].map((by) => vote(by, 'for', '2023-06-21')),
      recordDocument('2023-06-22'),
    )
      .when(amend(rest, mau, '2023-06-23'))
      .leadsTo('Amended', 'PaperworkCompleted');
  });

  test('a route without a decision has nobody to ask again', () => {
    const [intake, appraisal, , ...rest] = hospitalPlan.route;
    const undecided = {
      ...hospital,
      programme: {
        ...hospitalPlan,
        route: [
          ...(intake && appraisal
            ? [intake, { ...appraisal, next: { appraised: 'implementation' } } as typeof appraisal]
            : []),
          ...rest,
          decisionStep,
        ],
      },
    };
    const begun = [
      ...approved.slice(0, 4),
      appraise(personnel, 'legality'),
      appraise(planning, 'feasibility'),
    ];
    givenIn(undecided, ...begun)
      .when(amend(large))
      .leadsTo({ type: 'Amended', data: { material: false } });
    givenIn(undecided, ...begun)
      .when(progress('2023-06', '2023-07-03'))
      .leadsTo('ProgressReported');
    givenIn(undecided, ...begun)
      .when(progress('2023-05', '2023-07-03'))
      .isRefused('invalid_field', { problem: 'out_of_range' });
  });

  test('is for work that goes on', () => {
    given(...completed)
      .when(amend(small, mau, '2023-08-22'))
      .isRefused('not_in_this_state');
  });
});

describe('a progress report that the tick has asked for', () => {
  const remind = (on: string) => act(tick, { type: 'remind' }, on);
  const asked = [...approved, remind('2023-07-04')];

  test('is owed until the author reports or skips', () => {
    expect(owed(asked)).toMatchObject([
      {
        id: 'progress_report:implementation:2023-06',
        kind: 'progress_report',
        who: [mau],
        due: { on: '2023-07-07' },
        since: '2023-06-30',
      },
      { kind: 'completion_report' },
    ]);
    expect(owed([...asked, progress('2023-06', '2023-07-05')]).map(({ kind }) => kind)).toEqual([
      'progress_review',
      'completion_report',
    ]);
    expect(owed([...asked, skip('2023-06')]).map(({ kind }) => kind)).toEqual([
      'completion_report',
    ]);
  });

  test('is let go when a later period is reported, and stays when an earlier one is', () => {
    const july = [...asked, progress('2023-07', '2023-07-31')];
    expect(owed(july).map(({ id }) => id)).not.toContain('progress_report:implementation:2023-06');
    const august = [...approved, remind('2023-08-03'), progress('2023-06', '2023-08-04')];
    expect(owed(august).map(({ id }) => id)).toContain('progress_report:implementation:2023-07');
  });

  test('ends with the completion report', () => {
    const after = dossierAfter([...asked, act(mau, completion, '2023-08-21')]);
    expect(after.findings.implementation?.progressOwed).toBeUndefined();
    expect(
      dossierAfter([
        ...asked,
        act(mau, completion, '2023-08-21'),
        act(quality, { type: 'returnCompletion', reasons: 'Thiếu' }, '2023-08-22'),
      ]).current,
    ).toMatchObject({ state: { progressOwed: undefined } });
  });
});

test('a reminder of anything else asks for no progress report', () => {
  const planned = [...approved, set(), progress('2023-06', '2023-06-30'), accept('2023-06')];
  const reminded = [...planned, act(tick, { type: 'remind' }, '2023-07-10')];
  expect(dossierAfter(reminded).current).toMatchObject({ state: { progressOwed: undefined } });
});
