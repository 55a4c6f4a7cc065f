import { actionsFor } from '../../../shared/domain/dossier/actions.ts';
import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import { nextAttention } from '../../../shared/domain/dossier/reminders.ts';
import { duesOf } from '../../../shared/domain/dossier/standStill.ts';
import { calendar } from '../../support/calendar.ts';
import {
  act,
  administrator,
  agreed,
  appraise,
  approved,
  deputy,
  dossierAfter,
  frozen,
  given,
  lifted,
  mau,
  milestones,
  personnel,
  progress,
  quality,
  received,
  submit,
  submitted,
  tick,
  urgentDraft,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const stopped = [...received, frozen];

test('whoever’s receipt it was freezes the dossier, once, and only by its link', () => {
  given(...received)
    .when(frozen)
    .leadsTo({ type: 'DossierFrozen', data: { seq: 4, what: 'Received', stepId: 'intake' } })
    .leaves({ frozen: { on: '2023-06-07', by: quality, what: 'Received' } });
  given(...received)
    .when({ ...frozen, channel: 'web' })
    .isRefused('not_yours');
  given(...stopped)
    .when(frozen)
    .isRefused('frozen');
});

test('nothing goes on while it is frozen, except talking', () => {
  given(...stopped)
    .when(appraise(personnel, 'legality'))
    .isRefused('frozen');
  given(...stopped)
    .when(act(mau, { type: 'withdraw', reason: 'Thôi' }, '2023-06-08'))
    .isRefused('frozen');
  given(...stopped)
    .when(act(tick, { type: 'remind' }, '2023-06-19'))
    .isRefused('frozen');
  given(...stopped)
    .when(act(mau, { type: 'comment', text: 'Vì sao?' }, '2023-06-08'))
    .leadsTo('Commented');
  const dossier = dossierAfter(stopped);
  expect(actionsFor(dossier, hospitalPlan, personnel, [])).toEqual(['comment']);
  expect(nextAttention(dossier, hospitalPlan, calendar)).toBeUndefined();
});

test('the head or an administrator lets it go on as it stands', () => {
  for (const by of [undefined, administrator])
    given(...stopped)
      .when(lifted(false, by))
      .leadsTo('FreezeLifted');
  const after = dossierAfter([...stopped, lifted(false)]);
  expect(after.frozen).toBeUndefined();
  expect(after.current).toMatchObject({ kind: 'step', stepId: 'appraisal' });
  expect(nextAttention(after, hospitalPlan, calendar)).toBeDefined();
});

const laterLifted = (on: string, takeBack = false) => ({ ...lifted(takeBack), on });

test('while it is frozen nothing has a last day', () => {
  const owed = obligations(dossierAfter(stopped), hospitalPlan);
  expect(owed.map(({ kind, due }) => [kind, due])).toEqual([
    ['appraisal', undefined],
    ['appraisal', undefined],
  ]);
});

test('the days of the freeze do not count: what was left runs on from its end', () => {
  const due = {
    on: '2023-06-28',
    clause: 'nội bộ',
    computed:
      'còn 6 ngày làm việc khi hồ sơ tạm dừng từ 07/06/2023; tính tiếp 6 ngày làm việc kể từ 20/06/2023, không tính ngày đầu',
  };
  expect(dossierAfter(received).current).toMatchObject({ due: { on: '2023-06-15' } });
  given(...stopped)
    .when(laterLifted('2023-06-20'))
    .leadsTo({ type: 'FreezeLifted', data: { resumed: { step: due } } })
    .leaves({ current: { due } });
});

test('a freeze that ends on its own day moves nothing', () => {
  given(...stopped)
    .when(laterLifted('2023-06-07'))
    .leadsTo({ type: 'FreezeLifted', data: { resumed: {} } })
    .leaves({ current: { due: { on: '2023-06-15' } } });
});

test('a limit that was used up before leaves one day', () => {
  given(...received, { ...frozen, on: '2023-06-20' })
    .when(laterLifted('2023-06-26'))
    .leaves({ current: { due: { on: '2023-06-27' } } });
});

test('nobody is reminded of the old last day afterwards', () => {
  const after = dossierAfter([...stopped, laterLifted('2023-06-20')]);
  expect(nextAttention(after, hospitalPlan, calendar)).toBe('2023-06-23');
  given(...stopped, laterLifted('2023-06-20'))
    .when(act(tick, { type: 'remind' }, '2023-06-21'))
    .isRefused('nothing_due');
});

test('what the author owes, and what an urgent dossier owes, stands still too', () => {
  const returned = act(quality, { type: 'return', reasons: 'Bổ sung' }, '2023-06-06');
  const stop = { ...frozen, on: '2023-06-08' };
  const urgent = [...urgentDraft, submit(), returned, stop, laterLifted('2023-06-15')];
  expect(dossierAfter(urgent.slice(0, -2))).toMatchObject({
    paperwork: { due: { on: '2023-06-12' } },
    current: { waiting: { due: { on: '2023-06-13' } } },
  });
  expect(dossierAfter(urgent)).toMatchObject({
    paperwork: { due: { on: '2023-06-19' } },
    current: { waiting: { due: { on: '2023-06-20' }, workingDaysLeft: 2 } },
  });
});

test('so do the signed decision, progress and the completion report', () => {
  const signing = [...agreed, { ...frozen, on: '2023-06-13' }, laterLifted('2023-06-20')];
  expect(dossierAfter(agreed).current).toMatchObject({
    state: { documentDue: { on: '2023-06-15' } },
  });
  expect(dossierAfter(signing).current).toMatchObject({
    state: { documentDue: { on: '2023-06-22' } },
  });
  const working = [
    ...approved,
    act(mau, { type: 'setMilestones', milestones }, '2023-06-16'),
    progress('2023-06', '2023-07-03'),
  ];
  const before = duesOf(dossierAfter(working));
  expect(Object.keys(before).sort()).toEqual(['completion', 'progress:2023-06']);
  const after = duesOf(
    dossierAfter([...working, { ...frozen, on: '2023-07-05' }, laterLifted('2023-07-12')]),
  );
  expect(before['progress:2023-06']?.on).toBe('2023-07-10');
  expect(after['progress:2023-06']?.on).toBe('2023-07-17');
  expect([before.completion?.on, after.completion?.on]).toEqual(['2023-08-17', '2023-08-24']);
});

test('nobody else does, and not without a reason, and not when nothing is frozen', () => {
  given(...stopped)
    .when(lifted(false, deputy(1)))
    .isRefused('not_yours');
  given(...stopped)
    .when(lifted(true, quality))
    .isRefused('not_yours');
  const { command } = lifted(false);
  given(...stopped)
    .when({ ...lifted(false), command: { ...command, reason: ' ' } as typeof command })
    .isRefused('reason_required');
  given(...received)
    .when(lifted(false))
    .isRefused('not_in_this_state');
});

test('taking the decision back begins its step anew', () => {
  given(...stopped)
    .when(lifted(true))
    .leadsTo(
      { type: 'FreezeLifted', data: { takenBack: true, reportedBy: quality } },
      { type: 'DecisionTakenBack', data: { stepId: 'intake' } },
      { type: 'StepStarted', data: { stepId: 'intake', round: 2 } },
    )
    .leaves({ current: { stepId: 'intake' } });
});

test('a refusal that was not the office’s is taken back, too', () => {
  const refused = act(
    quality,
    { type: 'refuse', reason: 'Ngoài phạm vi chương trình' },
    '2023-06-06',
  );
  const { command } = frozen;
  const disowned = { ...frozen, command: { ...command, what: 'Refused' } as typeof command };
  const after = dossierAfter([...submitted, refused, disowned, lifted(true)]);
  expect(after.current).toMatchObject({ kind: 'step', stepId: 'intake', round: 2 });
  expect(after.findings.refusedOn).toBeUndefined();
});

test('after the document is recorded a decision is not taken back, only let stand', () => {
  given(...approved, { ...frozen, on: '2023-06-20' })
    .when({ ...lifted(true), on: '2023-06-21' })
    .isRefused('next_level_acted');
  given(...approved, { ...frozen, on: '2023-06-20' })
    .when({ ...lifted(false), on: '2023-06-21' })
    .leadsTo('FreezeLifted');
});
