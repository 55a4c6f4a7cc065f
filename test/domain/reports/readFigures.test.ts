import {
  byDepartment,
  byObstacle,
  byStatus,
  count,
  listOf,
  wholeUnit,
} from '../../../shared/domain/reports/readFigures.ts';
import { figuresOf, proposalOf, registered } from './madeFigures.ts';
import { fact, plan } from './sampleYear.ts';

const refused = (id: string, changes: object) =>
  proposalOf(
    id,
    [registered('2023-07-03', id), ['2023-07-20', fact.refused(), 'refused']],
    changes,
  );
const figures = figuresOf([
  refused('a', { department: 'Khoa Vi sinh', obstacles: ['unclear', 'outdated'] }),
  proposalOf('b', [registered('2023-07-03', 'b')], { department: 'Khoa Dược', obstacles: [] }),
  refused('c', { department: undefined, obstacles: ['unclear'] }),
  refused('d', { department: 'Khoa Vi sinh', obstacles: ['not_regulated'] }),
]);

test('a figure is the length of the list behind it, which shows the dossiers themselves', () => {
  expect([
    count(figures, 'registered'),
    count(figures, 'refused'),
    count(figures, 'approved'),
  ]).toEqual([4, 3, 0]);
  expect(listOf(figures, 'refused')).toMatchObject([
    {
      on: '2023-07-20',
      detail: 'Chưa đủ cơ sở pháp lý',
      dossier: { id: 'a', title: 'Giải pháp a' },
    },
    { dossier: { id: 'c' } },
    { dossier: { id: 'd' } },
  ]);
});

test('each department has its own counts, and the unit itself a line of its own', () => {
  expect(wholeUnit).toBe('Cấp đơn vị');
  expect(byDepartment(figures, ['registered', 'refused'])).toEqual([
    { name: 'Cấp đơn vị', counts: [1, 1] },
    { name: 'Khoa Dược', counts: [1, 0] },
    { name: 'Khoa Vi sinh', counts: [2, 2] },
  ]);
});

test('each obstacle class has its own counts, under the name that the plan gives it', () => {
  const [notRegulated, unclear, overlapping, outdated] = plan.obstacleClasses.map(
    ({ name }) => name,
  );
  expect(byObstacle(figures, ['refused', 'received'])).toEqual([
    { name: notRegulated, counts: [1, 0] },
    { name: unclear, counts: [2, 0] },
    { name: overlapping, counts: [0, 0] },
    { name: outdated, counts: [1, 0] },
  ]);
});

test('each status that a dossier had at the cut-off stands once with its dossiers', () => {
  const stood = byStatus(figures).map(({ status, dossiers }) => [
    status,
    dossiers.map(({ id }) => id),
  ]);
  expect(stood).toEqual([
    ['refused', ['a', 'c', 'd']],
    ['registered', ['b']],
  ]);
});
