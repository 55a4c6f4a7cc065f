import { actionsFor } from '../../../shared/domain/dossier/actions.ts';
import { nextAttention } from '../../../shared/domain/dossier/reminders.ts';
import { calendar } from '../../support/calendar.ts';
import {
  act,
  administrator,
  appraise,
  approved,
  deputy,
  dossierAfter,
  frozen,
  given,
  lifted,
  mau,
  personnel,
  quality,
  received,
  submitted,
  tick,
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
