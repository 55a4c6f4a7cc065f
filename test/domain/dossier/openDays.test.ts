import type { Context } from '../../../shared/domain/dossier/commands.ts';
import { decide } from '../../../shared/domain/dossier/decide.ts';
import { contextOf, dossierAfter, drafted, hospital, submit } from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const draft = dossierAfter(drafted);
const submitOn = (on: string, window: object, exception?: Context['exception']) => {
  const programme = { ...hospitalPlan, window: { ...hospitalPlan.window, ...window } };
  const context = { ...contextOf(submit(on), 'c-now', { ...hospital, programme }), exception };
  const decision = decide({ type: 'submit', number: 'BTH-2023-0001' }, draft, context);
  if (!decision.accepted) return decision.refusal;
  const [handedIn] = decision.facts;
  return handedIn?.type === 'Submitted' && handedIn.data.late ? 'late' : 'on time';
};

test('check 2: both ends of the window are good days', () => {
  const window = { from: '2023-06-05', to: '2023-06-09' };
  expect(submitOn('2023-06-05', window)).toBe('on time');
  expect(submitOn('2023-06-09', window)).toBe('on time');
  expect(submitOn('2023-06-10', window)).toMatchObject({
    because: 'outside_window',
    from: '2023-06-05',
    to: '2023-06-09',
  });
});

test('check 1: “trước ngày 15/12” accepts the 14th and not the 15th', () => {
  const window = {
    from: '2023-06-05',
    to: '2023-12-14',
    printed: 'trước ngày 15 tháng 12 năm 2023',
  };
  expect(submitOn('2023-12-14', window)).toBe('on time');
  expect(submitOn('2023-12-15', window)).toMatchObject({ because: 'outside_window' });
});

test('between the announced and the hard date a registration is taken and marked late', () => {
  const window = { to: '2023-06-09', hardTo: '2023-06-16' };
  expect(submitOn('2023-06-10', window)).toBe('late');
  expect(submitOn('2023-06-16', window)).toBe('late');
  expect(submitOn('2023-06-17', window)).toMatchObject({ to: '2023-06-16' });
});

test('a unit that was given time may still hand in, and no longer', () => {
  const window = { to: '2023-06-09', hardTo: '2023-06-16' };
  const given = { until: '2023-06-30', liftsTimeBar: false };
  expect(submitOn('2023-06-30', window, given)).toBe('late');
  expect(submitOn('2023-07-03', window, given)).toMatchObject({ to: '2023-06-30' });
  expect(submitOn('2023-06-16', window, { until: '2023-06-12', liftsTimeBar: false })).toBe('late');
});
