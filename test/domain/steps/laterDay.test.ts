import { actionsFor } from '../../../shared/domain/dossier/actions.ts';
import { noticesOf } from '../../../shared/domain/notifications/policy.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import {
  act,
  appraise,
  givenIn,
  hospital,
  mau,
  outsider,
  personnel,
  planning,
  play,
  quality,
  received,
} from '../../support/dossiers.ts';
import { appraisalStep, hospitalPlan, intakeStep } from '../../support/programmes.ts';

const clause = 'Điều 7 khoản 1 Nghị định 13/2012/NĐ-CP';
const label = 'Ngày kết thúc áp dụng lần đầu';
const council = {
  id: 'council',
  type: 'planned' as const,
  name: 'Hội đồng sáng kiến xét',
  what: 'council' as const,
  limit: { months: 3, since: 'received' as const, after: 'trial_ended', clause },
  next: { done: 'end:archived' },
  escalateTo: [],
};
const programme: Programme = {
  ...hospitalPlan,
  form: {
    ...hospitalPlan.form,
    days: [
      { id: 'trial_began', label: 'Ngày áp dụng lần đầu', required: false },
      { id: 'trial_ended', label, required: false },
    ],
    firstApplication: { began: 'trial_began', barMonths: 12, warnFromMonth: 10, clause: 'Điều 5' },
  },
  route: [intakeStep, { ...appraisalStep, next: { appraised: 'council' } }, council],
};
const world = { ...hospital, programme };
/** Accepted on 6 June; the council begins on 8 June. */
const waiting = [...received, appraise(personnel, 'legality'), appraise(planning, 'feasibility')];
const ended = (day: string, on = '2023-08-01', by = mau) =>
  act(by, { type: 'amend', content: { days: { trial_ended: day } } }, on);
const due = (on: string, computed: string) => ({ on, clause, computed });

test('check 13: three months run from acceptance, however late the council begins', () => {
  expect(givenIn(world, ...waiting).dossier?.current).toMatchObject({
    startedOn: '2023-06-08',
    due: due('2023-09-06', '03 tháng kể từ 06/06/2023'),
  });
});

test('check 13: the end of first application, recorded later, moves the last day and says why', () => {
  const why = `03 tháng kể từ 30/07/2023 (${label}, sau ngày 06/06/2023)`;
  givenIn(world, ...waiting)
    .when(ended('2023-07-30'))
    .leadsTo({ type: 'Amended', data: { material: false, due: due('2023-10-30', why) } })
    .leaves({ current: { stepId: 'council', due: due('2023-10-30', why) }, contentVersion: 2 });
});

test('check 13: a day before acceptance, or one taken back, lets acceptance count again', () => {
  const back = due('2023-09-06', '03 tháng kể từ 06/06/2023');
  for (const day of ['2023-05-20', ''])
    givenIn(world, ...waiting, ended('2023-07-30'))
      .when(ended(day, '2023-08-02'))
      .leaves({ current: { due: back } });
});

test('nothing but that day changes, and it is a day that can be', () => {
  const when = (one: ReturnType<typeof act>) => givenIn(world, ...waiting).when(one);
  when(act(mau, { type: 'amend', content: { title: 'Tên khác' } }, '2023-08-01')).isRefused(
    'invalid_field',
    { field: 'title', problem: 'fixed_after_submission' },
  );
  when(ended('2023-08-02')).isRefused('invalid_field', { problem: 'in_future' });
  when(ended('hôm qua')).isRefused('invalid_field', { problem: 'not_a_day' });
  when(ended('')).isRefused('unchanged');
  when(ended('2023-07-30', '2023-08-01', outsider)).isRefused('not_yours');
  when(ended('2023-07-30', '2023-08-01', quality)).isRefused('not_yours');
  const begun = act(
    mau,
    { type: 'saveDraft', content: { days: { trial_began: '2023-03-01' } } },
    '2023-06-02',
  );
  const [start, save, ...later] = waiting;
  if (!start || !save) throw new Error('no draft');
  givenIn(world, start, save, begun, ...later)
    .when(ended('2023-02-01'))
    .isRefused('invalid_field', { field: 'days.trial_ended', problem: 'out_of_range' });
});

test('the author is offered it while the step lasts, nobody else', () => {
  const { dossier } = givenIn(world, ...waiting);
  if (!dossier) throw new Error('no dossier');
  expect(actionsFor(dossier, programme, mau, [])).toContain('amend');
  expect(actionsFor(dossier, programme, quality, [])).not.toContain('amend');
  const { dossier: before } = givenIn(world, ...received);
  if (!before) throw new Error('no dossier');
  expect(actionsFor(before, programme, mau, [])).not.toContain('amend');
  givenIn(world, ...received)
    .when(ended('2023-06-06', '2023-06-07'))
    .isRefused('not_in_this_state');
});

test('the office that keeps the register is told of the new day with its reason', () => {
  const { events } = play([...waiting, ended('2023-07-30')], world);
  const [event] = events.slice(-1);
  if (!event) throw new Error('no event');
  const told = noticesOf(event, programme).find(({ to }) => to.personId === quality.personId);
  expect(told).toMatchObject({
    template: 'amended',
    facts: { deed: { changed: [label], due: { on: '2023-10-30' } } },
  });
});
