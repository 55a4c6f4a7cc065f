import { occurrences } from '../../../../infra/local/time/cronExpression.ts';

const zone = 'Asia/Ho_Chi_Minh';
const between = (expression: string, after: string, until: string, timeZone = zone): string[] =>
  occurrences(expression, timeZone, Date.parse(after), Date.parse(until)).map((at) =>
    new Date(at).toISOString().slice(0, 16),
  );

test('seven in the morning in Vietnam is midnight UTC, across the leap day', () => {
  expect(between('cron(0 7 * * ? *)', '2024-02-28T00:00:00Z', '2024-03-01T00:00:00Z')).toEqual([
    '2024-02-29T00:00',
    '2024-03-01T00:00',
  ]);
});

test.each([
  ['every quarter of an hour', 'cron(0/15 * * * ? *)', 4 * 24],
  ['weekdays by name', 'cron(0 7 ? * MON-FRI *)', 1],
  ['a weekday that this day is not', 'cron(0 7 ? * SAT *)', 0],
  ['two hours', 'cron(0 7,19 * * ? *)', 2],
  ['a rate', 'rate(6 hours)', 4],
])('%s: %s', (_, expression, count) => {
  expect(between(expression, '2024-02-28T16:59:59Z', '2024-02-29T16:59:59Z')).toHaveLength(count);
});

test.each([
  ['the last day of the month', 'cron(0 7 L * ? *)', ['2024-01-31', '2024-02-29', '2024-03-31']],
  ['a day of some months', 'cron(0 7 15 1/2 ? *)', ['2024-01-15', '2024-03-15']],
  ['the third Friday', 'cron(0 7 ? * 6#3 *)', ['2024-01-19', '2024-02-16', '2024-03-15']],
  ['the last Friday', 'cron(0 7 ? * FRIL *)', ['2024-01-26', '2024-02-23', '2024-03-29']],
  ['another year', 'cron(0 7 1 * ? 2025)', []],
])('%s: %s', (_, expression, days) => {
  expect(
    between(expression, '2023-12-31T17:00:00Z', '2024-03-31T16:59:00Z').map((at) =>
      at.slice(0, 10),
    ),
  ).toEqual(days);
});

test('the start is left out and the end taken in, so that nothing fires twice', () => {
  const at = (after: string, until: string) => between('cron(0 7 * * ? *)', after, until);
  expect(at('2024-03-01T00:00:00Z', '2024-03-01T23:59:00Z')).toEqual([]);
  expect(at('2024-02-29T23:59:59Z', '2024-03-01T00:00:00Z')).toHaveLength(1);
});

test('one moment, given in the zone', () => {
  expect(
    between('at(2024-06-15T08:30:00)', '2024-06-01T00:00:00Z', '2024-07-01T00:00:00Z'),
  ).toEqual(['2024-06-15T01:30']);
});

test('zones with summer time follow their clock', () => {
  const days = between(
    'cron(0 7 * * ? *)',
    '2024-03-30T00:00:00Z',
    '2024-04-01T00:00:00Z',
    'Europe/Berlin',
  );
  expect(days).toEqual(['2024-03-30T06:00', '2024-03-31T05:00']);
});

test.each(['cron(0 7 * *)', 'cron(61 7 * * ? *)', 'every day', 'rate(5 fortnights)'])(
  '%s is refused',
  (expression) => {
    expect(() => between(expression, '2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z')).toThrow();
  },
);
