import { noticesOf } from '../../../shared/domain/notifications/policy.ts';
import {
  act,
  director,
  evaluated,
  givenIn,
  hospital,
  mau,
  play,
  records,
} from '../../support/dossiers.ts';
import { evaluationStep, hospitalPlan } from '../../support/programmes.ts';

const route = hospitalPlan.route.flatMap((step) =>
  step.id === 'evaluation'
    ? [
        { ...evaluationStep, next: { evaluated: 'notice' } },
        {
          id: 'notice',
          type: 'notice' as const,
          name: 'Thông báo kết quả',
          responsible: 'records_office',
          limit: { workingDays: 3, clause: 'Nghị định 73/2023/NĐ-CP' },
          next: { notified: 'nomination' },
          escalateTo: [],
        },
      ]
    : [step],
);
const programme = { ...hospitalPlan, route };
const world = { ...hospital, programme };
const document = {
  symbol: '45/TB-BVTMHH',
  issuedOn: '2023-08-25',
  signer: { name: 'Đặng Văn Giám Đốc', title: 'GIÁM ĐỐC' },
};
const record = (by = records, more: object = {}) =>
  act(by, { type: 'recordDocument', document: { ...document, ...more } }, '2023-08-25');

test('the result is to be notified in writing within the days of the decree', () => {
  const { dossier } = givenIn(world, ...evaluated);
  expect(dossier?.current).toMatchObject({
    stepId: 'notice',
    assignees: { main: [records] },
    due: { on: '2023-08-28', clause: 'Nghị định 73/2023/NĐ-CP' },
  });
});

test('recording the notice ends the step and keeps the paper', () => {
  givenIn(world, ...evaluated)
    .when(record())
    .leadsTo(
      { type: 'NoticeRecorded', data: { document: { symbol: '45/TB-BVTMHH' } } },
      { type: 'StepStarted', data: { stepId: 'nomination' } },
    )
    .leaves({ findings: { notice: { symbol: '45/TB-BVTMHH', issuedOn: '2023-08-25' } } });
});

test('the notice is the recorder’s, with a number and a day that has come', () => {
  const after = givenIn(world, ...evaluated);
  after.when(record(director)).isRefused('not_yours');
  after.when(record(records, { symbol: ' ' })).isRefused('reason_required', { field: 'symbol' });
  after
    .when(record(records, { issuedOn: '2023-08-26' }))
    .isRefused('invalid_field', { field: 'issuedOn', problem: 'in_future' });
  after.when(act(records, { type: 'receive' }, '2023-08-25')).isRefused('not_in_this_state');
});

test('the author hears of the notice, the recorder gets a receipt', () => {
  const event = play([...evaluated, record()], world).events.find(
    ({ type }) => type === 'NoticeRecorded',
  );
  if (!event) throw new Error('no notice');
  expect(noticesOf(event, programme).map(({ template, to }) => [template, to.name])).toEqual([
    ['decision_receipt', records.name],
    ['progress_of_dossier', mau.name],
  ]);
});
