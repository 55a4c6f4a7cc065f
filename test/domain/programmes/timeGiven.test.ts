import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import {
  exceptionOn,
  type TimeAsked,
  type TimeGiven,
  timeRefusal,
} from '../../../shared/domain/programmes/timeGiven.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const act = {
  by: { personId: 'p-admin', name: 'Trịnh Quản Trị' },
  at: '2023-06-01T02:00:00.000Z',
  commandId: 'command-1',
  reason: 'Chuyển trụ sở',
};
const given = (until: string, more: Partial<TimeGiven> = {}): TimeGiven => ({
  number: 1,
  until,
  liftsTimeBar: false,
  granted: act,
  ...more,
});

test('what is in force on a day counts as one: the latest day, and the bar lifted by any', () => {
  const all = [given('2023-07-10'), given('2023-07-05', { liftsTimeBar: true })];
  expect(exceptionOn(all, '2023-07-05')).toEqual({ until: '2023-07-10', liftsTimeBar: true });
  expect(exceptionOn(all, '2023-07-06')).toEqual({ until: '2023-07-10', liftsTimeBar: false });
  expect(exceptionOn(all, '2023-07-11')).toBeUndefined();
  expect(exceptionOn([given('2023-07-10', { revoked: act })], '2023-07-05')).toBeUndefined();
});

const plan = (more: Partial<Programme['form']> = {}) => ({
  window: { from: '2023-06-01', to: '2023-06-09', hardTo: '2023-06-16', clause: 'IV' },
  form: { ...hospitalPlan.form, ...more },
});
const barred = plan({
  firstApplication: { began: 'began', barMonths: 12, warnFromMonth: 10, clause: 'Điều 5' },
});
const refusal = (asked: Partial<TimeAsked>, of = barred, reason = 'Mất điện') =>
  timeRefusal(
    of,
    { until: '2023-06-30', liftsTimeBar: false, ...asked },
    {
      reason,
      today: '2023-06-10',
    },
  );

test('time must reach beyond the hard date, or lift a bar that the plan has', () => {
  expect(refusal({})).toBeUndefined();
  expect(refusal({ until: '2023-06-16' })).toEqual({
    because: 'gives_nothing',
    last: '2023-06-16',
  });
  expect(refusal({ until: '2023-06-17' })).toBeUndefined();
  expect(refusal({ until: '2023-06-16', liftsTimeBar: true })).toBeUndefined();
  expect(refusal({ liftsTimeBar: true }, plan())).toEqual({ because: 'no_time_bar' });
});

test('a day that is none, is over or is more than a year away is refused, and so is silence', () => {
  expect(refusal({ until: '30/6' })).toEqual({ because: 'not_a_day' });
  expect(refusal({ until: '2023-06-09' })).toEqual({ because: 'in_past' });
  expect(refusal({ until: '2024-06-10' })).toBeUndefined();
  expect(refusal({ until: '2024-06-11' })).toEqual({ because: 'too_far', last: '2024-06-10' });
  expect(refusal({}, barred, '')).toEqual({ because: 'empty' });
});
