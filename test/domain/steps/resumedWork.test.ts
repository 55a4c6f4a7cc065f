import { nextAttention } from '../../../shared/domain/dossier/reminders.ts';
import { calendar } from '../../support/calendar.ts';
import {
  type Act,
  act,
  approved,
  deputies,
  director,
  dossierAfter,
  given,
  mau,
  progress,
  recordDocument,
  tick,
  vote,
  words,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const remind = (on: string): Act => act(tick, { type: 'remind' }, on);

/** A material change is voted on from the end of June; the work goes on in July. */
const resumed = [
  ...approved,
  act(
    mau,
    { type: 'amend', content: { sections: { 'V.3': words('Giải pháp khác') } } },
    '2023-06-29',
  ),
  ...[director, ...deputies].map((by) => vote(by, 'for', '2023-07-03')),
  recordDocument('2023-07-04'),
];

test('a month that ended during the new vote is not asked for when the work goes on', () => {
  given(...resumed)
    .when(remind('2023-07-05'))
    .isRefused('nothing_due');
  expect(nextAttention(dossierAfter(resumed), hospitalPlan, calendar)).not.toBe('2023-07-05');
});

test('the month in which the work went on is asked for', () => {
  given(...resumed)
    .when(remind('2023-08-02'))
    .leadsTo({
      type: 'Reminded',
      data: { to: [mau], obligation: { id: 'progress_report:implementation:2023-07' } },
    });
});

test('the author may still report the month before the vote', () => {
  given(...resumed)
    .when(progress('2023-06', '2023-07-05'))
    .leadsTo({ type: 'ProgressReported', data: { period: '2023-06' } });
});
