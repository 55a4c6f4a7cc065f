import { nextAttention } from '../../../shared/domain/dossier/reminders.ts';
import { statusOf } from '../../../shared/domain/dossier/status.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { calendar } from '../../support/calendar.ts';
import { act, givenIn, hospital, quality, received } from '../../support/dossiers.ts';
import { hospitalPlan, intakeStep } from '../../support/programmes.ts';

const programme: Programme = {
  ...hospitalPlan,
  form: {
    ...hospitalPlan.form,
    days: [{ id: 'trial_ended', label: 'Ngày kết thúc áp dụng lần đầu', required: false }],
  },
  route: [
    { ...intakeStep, next: { received: 'council', refused: 'end:refused' } },
    {
      id: 'council',
      type: 'planned' as const,
      name: 'Hội đồng sáng kiến xét',
      what: 'council' as const,
      limit: {
        months: 3,
        since: 'received' as const,
        after: 'trial_ended',
        clause: 'Điều 7 khoản 1 Nghị định 13/2012/NĐ-CP',
      },
      next: { done: 'end:archived' },
      escalateTo: [],
    },
  ],
};
const world = { ...hospital, programme };

test('a dossier waits where the plan goes on and the system does not, and nobody owes anything', () => {
  const { dossier } = givenIn(world, ...received);
  if (!dossier) throw new Error('no dossier');
  expect(dossier.current).toMatchObject({ stepId: 'council', assignees: {} });
  expect(statusOf(dossier)).toBe('awaiting_next_step');
  expect(nextAttention(dossier, programme, calendar)).toBeUndefined();
  givenIn(world, ...received)
    .when(act(quality, { type: 'receive' }, '2023-06-07'))
    .isRefused('not_in_this_state');
});

test('three months run from acceptance', () => {
  const { dossier } = givenIn(world, ...received);
  expect(dossier?.current).toMatchObject({
    due: {
      on: '2023-09-06',
      clause: 'Điều 7 khoản 1 Nghị định 13/2012/NĐ-CP',
      computed: '03 tháng kể từ 06/06/2023',
    },
  });
});
