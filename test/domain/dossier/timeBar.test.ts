import type { Context } from '../../../shared/domain/dossier/commands.ts';
import { decide } from '../../../shared/domain/dossier/decide.ts';
import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import { timeBarOf } from '../../../shared/domain/dossier/timeBar.ts';
import {
  contextOf,
  dossierAfter,
  fullContent,
  hospital,
  save,
  started,
  submit,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const clause = 'Điều 5 khoản 2 Nghị định 13/2012/NĐ-CP';
const programme = {
  ...hospitalPlan,
  form: {
    ...hospitalPlan.form,
    days: [{ id: 'applied', label: 'Ngày áp dụng lần đầu', required: true }],
    firstApplication: { began: 'applied', barMonths: 12, warnFromMonth: 10, clause },
  },
};
const world = { ...hospital, programme };
const draftApplied = (applied: string) =>
  dossierAfter([...started, save({ ...fullContent, days: { applied } })], world);

const submitOn = (on: string, applied: string, exception?: Context['exception']) => {
  const context = { ...contextOf(submit(on), 'c-now', world), exception };
  return decide({ type: 'submit', number: 'BTH-2023-0001' }, draftApplied(applied), context);
};

test('check 14: an application filed thirteen months after first application is stopped with the reason', () => {
  expect(submitOn('2023-06-20', '2022-05-20')).toEqual({
    accepted: false,
    refusal: { because: 'time_barred', began: '2022-05-20', lastDay: '2023-05-20', clause },
  });
});

test('the same day a year later is the last good day', () => {
  expect(submitOn('2023-06-20', '2022-06-20').accepted).toBe(true);
  expect(submitOn('2023-06-20', '2022-06-19').accepted).toBe(false);
});

test('a late application with a recorded reason goes through', () => {
  const exception = { until: '2023-12-31', liftsTimeBar: true };
  expect(submitOn('2023-06-20', '2022-05-20', exception).accepted).toBe(true);
  expect(submitOn('2023-06-20', '2022-05-20', { ...exception, liftsTimeBar: false }).accepted).toBe(
    false,
  );
});

test('what is to be applied only later cannot be handed in', () => {
  expect(submitOn('2023-06-20', '2023-06-21')).toMatchObject({
    refusal: { because: 'invalid_field', field: 'days.applied', problem: 'in_future' },
  });
});

test('the author is warned from the tenth month, and the draft is due by the bar', () => {
  const draft = draftApplied('2022-09-15');
  expect(timeBarOf(draft.content, programme)).toEqual({
    began: '2022-09-15',
    warnFrom: '2023-07-15',
    lastDay: '2023-09-15',
    clause,
  });
  expect(obligations(draft, programme)[0]).toMatchObject({
    kind: 'finish_draft',
    due: {
      on: '2023-09-15',
      clause,
      computed: '12 tháng kể từ ngày áp dụng lần đầu 15/09/2022',
    },
  });
});

test('the window’s end stays the last day when it comes before the bar, or when nothing was applied', () => {
  for (const applied of ['2023-05-02', ''])
    expect(obligations(draftApplied(applied), programme)[0]?.due?.on).toBe('2023-12-31');
  expect(timeBarOf(draftApplied('').content, programme)).toBeUndefined();
  expect(timeBarOf(draftApplied('2023-05-02').content, hospitalPlan)).toBeUndefined();
});
