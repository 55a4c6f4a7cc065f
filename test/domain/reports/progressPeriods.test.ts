import { progressDue, progressPeriodName } from '../../../shared/domain/reports/progressPeriods.ts';
import { intakeStep } from '../../support/programmes.ts';
import { plan, weekdaysOnly } from './sampleYear.ts';

test.each([
  ['2023-01', 'tháng 1/2023'],
  ['2023-12', 'tháng 12/2023'],
  ['2023-Q1', 'quý I/2023'],
  ['2023-Q2', 'quý II/2023'],
  ['2023-Q3', 'quý III/2023'],
  ['2023-Q4', 'quý IV/2023'],
])('the period %s is called "%s"', (period, name) => {
  expect(progressPeriodName(period)).toBe(name);
});

test.each([
  ['2023-07', '2023-08-07'],
  ['2023-Q2', '2023-07-07'],
])('a report of %s is due on %s, five working days after its end', (period, due) => {
  expect(progressDue(plan, 'implementation', period, weekdaysOnly)).toBe(due);
});

test('no day is set by a step that is not carried out, or that the plan does not have', () => {
  const programme = { ...plan, route: [intakeStep, ...plan.route] };
  expect(progressDue(programme, 'intake', '2023-07', weekdaysOnly)).toBeUndefined();
  expect(progressDue(programme, 'gone', '2023-07', weekdaysOnly)).toBeUndefined();
  expect(progressDue(programme, 'implementation', '2023-07', weekdaysOnly)).toBe('2023-08-07');
});
