import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import {
  type Act,
  act,
  approved,
  dossierAfter,
  given,
  hospital,
  mau,
  milestones,
  quality,
} from '../../support/dossiers.ts';

const set = (list: readonly (typeof milestones)[number][] = milestones, by = mau) =>
  act(by, { type: 'setMilestones', milestones: list }, '2023-06-16');
const reach = (milestoneId: string, on: string, today = on, note?: string) =>
  act(mau, { type: 'reachMilestone', milestoneId, on, note }, today);
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
        due: {
          on: '2023-08-10',
          clause: 'nội bộ',
          computed: 'ngày tác giả đăng ký trong lộ trình thực hiện',
        },
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
      later.map((one) => ({ ...one, id: `${one.id}-khac` })),
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
    const { current } = dossierAfter([...reached, set(later)]);
    expect(current).toHaveProperty('state.milestones', [
      { ...m1, reachedOn: '2023-07-05' },
      { ...m2, due: '2023-09-15', reachedOn: undefined },
    ]);
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
