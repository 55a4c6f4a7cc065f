import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import {
  type Act,
  act,
  approved,
  completion,
  dossierAfter,
  given,
  givenIn,
  hospital,
  mau,
  milestones,
  outsider,
  progress,
  quality,
  thu,
  tick,
} from '../../support/dossiers.ts';
import { implementationStep, withStep } from '../../support/programmes.ts';

const set = (list: readonly (typeof milestones)[number][] = milestones, by = mau) =>
  act(by, { type: 'setMilestones', milestones: list }, '2023-06-16');
const accept = (period: string, by = quality) =>
  act(by, { type: 'acceptProgress', period }, '2023-07-06');
const giveBack = (period: string, by = quality, reasons = 'Thiếu số liệu') =>
  act(by, { type: 'returnProgress', period, reasons }, '2023-07-06');
const skip = (period: string, by = mau, reason = 'Chờ mua sắm') =>
  act(by, { type: 'skipProgress', period, reason }, '2023-07-06');
const owed = (acts: readonly Act[], world = hospital) =>
  obligations(dossierAfter(acts, world), world.programme);

describe('progress reports', () => {
  test('go to the reviewer, who owes an answer', () => {
    given(...approved)
      .when(progress('2023-06', '2023-07-03'))
      .leadsTo({
        type: 'ProgressReported',
        data: {
          stepId: 'implementation',
          period: '2023-06',
          percent: 40,
          done: 'Đã soạn quy trình',
          due: { on: '2023-07-10' },
        },
      });
    expect(owed([...approved, progress('2023-06', '2023-07-03')])).toMatchObject([
      {
        id: 'progress_review:implementation:2023-06',
        kind: 'progress_review',
        who: [quality],
        due: { on: '2023-07-10' },
        since: '2023-07-03',
      },
      { kind: 'completion_report' },
    ]);
  });

  test('are accepted', () => {
    const reported = [...approved, progress('2023-06', '2023-07-03')];
    given(...reported)
      .when(accept('2023-06'))
      .leadsTo({ type: 'ProgressAccepted', data: { period: '2023-06' } })
      .leaves({
        current: {
          state: { progress: { '2023-06': { status: 'accepted', percent: 40, due: undefined } } },
        },
      });
    expect(owed([...reported, accept('2023-06')]).map(({ kind }) => kind)).toEqual([
      'completion_report',
    ]);
  });

  test('are returned with reasons, and reported again', () => {
    const reported = [...approved, progress('2023-06', '2023-07-03')];
    given(...reported)
      .when(giveBack('2023-06'))
      .leadsTo({
        type: 'ProgressReturned',
        data: { period: '2023-06', reasons: 'Thiếu số liệu', due: { on: '2023-07-13' } },
      })
      .leaves({
        current: {
          state: {
            progress: { '2023-06': { status: 'returned', reason: 'Thiếu số liệu', percent: 40 } },
          },
        },
      });
    expect(owed([...reported, giveBack('2023-06')])).toMatchObject([
      {
        id: 'progress_report:implementation:2023-06',
        kind: 'progress_report',
        who: [mau],
        due: { on: '2023-07-13' },
        since: '2023-07-06',
      },
      { kind: 'completion_report' },
    ]);
    given(...reported, giveBack('2023-06'))
      .when(progress('2023-06', '2023-07-10'))
      .leadsTo('ProgressReported');
    given(...reported, giveBack('2023-06'))
      .when(skip('2023-06'))
      .leadsTo('ProgressSkipped');
    given(...reported)
      .when(giveBack('2023-06', quality, ''))
      .isRefused('reason_required', { field: 'reasons' });
  });

  test('are skipped by the author with a reason; there is nothing to accept then', () => {
    given(...approved)
      .when(skip('2023-06'))
      .leadsTo({ type: 'ProgressSkipped', data: { period: '2023-06', reason: 'Chờ mua sắm' } })
      .leaves({
        current: {
          state: { progress: { '2023-06': { status: 'skipped', reason: 'Chờ mua sắm' } } },
        },
      });
    given(...approved, skip('2023-06'))
      .when(accept('2023-06'))
      .isRefused('already_decided');
    given(...approved)
      .when(skip('2023-06', mau, ''))
      .isRefused('reason_required', { field: 'reason' });
    expect(owed([...approved, skip('2023-06')]).map(({ kind }) => kind)).toEqual([
      'completion_report',
    ]);
  });

  test('are for periods from the approval to today, once', () => {
    given(...approved)
      .when(progress('2023-05', '2023-07-03'))
      .isRefused('invalid_field', { field: 'period', problem: 'out_of_range' });
    given(...approved)
      .when(progress('2023-08', '2023-07-31'))
      .isRefused('invalid_field', { field: 'period', problem: 'in_future' });
    given(...approved)
      .when(progress('tháng 6', '2023-07-03'))
      .isRefused('invalid_field', { field: 'period', problem: 'unknown_value' });
    given(...approved)
      .when(progress('2023-07', '2023-07-31'))
      .leadsTo('ProgressReported');
    const reported = [...approved, progress('2023-06', '2023-07-03')];
    given(...reported)
      .when(progress('2023-06', '2023-07-04'))
      .isRefused('already_decided');
    given(...reported)
      .when(skip('2023-06'))
      .isRefused('already_decided');
  });

  test('are quarterly where the plan says so', () => {
    const quarterly = {
      ...hospital,
      programme: withStep({ ...implementationStep, progressEvery: 'quarter' }),
    };
    givenIn(quarterly, ...approved)
      .when(progress('2023-Q2', '2023-07-03'))
      .leadsTo('ProgressReported');
    givenIn(quarterly, ...approved)
      .when(progress('2023-06', '2023-07-03'))
      .isRefused('invalid_field', { problem: 'unknown_value' });
  });

  test('have a percentage and say what was done', () => {
    const report = (more: object) =>
      given(...approved).when(
        act(
          mau,
          { type: 'reportProgress', period: '2023-06', percent: 40, done: 'Việc', ...more },
          '2023-07-03',
        ),
      );
    for (const percent of [-1, 101, 12.5]) {
      report({ percent }).isRefused('invalid_field', { field: 'percent', problem: 'out_of_range' });
    }
    for (const percent of [0, 100]) report({ percent }).leadsTo('ProgressReported');
    report({ done: '' }).isRefused('reason_required', { field: 'done' });
    report({ difficulties: 'a'.repeat(5001) }).isRefused('invalid_field', {
      field: 'difficulties',
    });
    report({ difficulties: ' Thiếu xe ' }).leadsTo({
      type: 'ProgressReported',
      data: { difficulties: 'Thiếu xe' },
    });
  });

  test('are written by the lead and judged by the reviewer', () => {
    const reported = [...approved, progress('2023-06', '2023-07-03')];
    given(...approved)
      .when(progress('2023-06', '2023-07-03', thu))
      .isRefused('not_yours');
    given(...reported)
      .when(accept('2023-06', outsider))
      .isRefused('not_yours');
    given(...reported)
      .when(accept('2023-06', mau))
      .isRefused('own_dossier');
    given(...reported)
      .when(giveBack('2023-06', outsider))
      .isRefused('not_yours');
    given(...approved)
      .when(accept('2023-06'))
      .isRefused('invalid_field', { field: 'period', problem: 'unknown_value' });
    given(...reported, accept('2023-06'))
      .when(giveBack('2023-06'))
      .isRefused('already_decided');
  });
});

describe('a progress report that the tick has asked for', () => {
  const remind = (on: string) => act(tick, { type: 'remind' }, on);
  const asked = [...approved, remind('2023-07-04')];

  test('is owed until the author reports or skips', () => {
    expect(owed(asked)).toMatchObject([
      {
        id: 'progress_report:implementation:2023-06',
        kind: 'progress_report',
        who: [mau],
        due: { on: '2023-07-07' },
        since: '2023-06-30',
      },
      { kind: 'completion_report' },
    ]);
    expect(owed([...asked, progress('2023-06', '2023-07-05')]).map(({ kind }) => kind)).toEqual([
      'progress_review',
      'completion_report',
    ]);
    expect(owed([...asked, skip('2023-06')]).map(({ kind }) => kind)).toEqual([
      'completion_report',
    ]);
  });

  test('is let go when a later period is reported, and stays when an earlier one is', () => {
    const july = [...asked, progress('2023-07', '2023-07-31')];
    expect(owed(july).map(({ id }) => id)).not.toContain('progress_report:implementation:2023-06');
    const august = [...approved, remind('2023-08-03'), progress('2023-06', '2023-08-04')];
    expect(owed(august).map(({ id }) => id)).toContain('progress_report:implementation:2023-07');
  });

  test('ends with the completion report', () => {
    const after = dossierAfter([...asked, act(mau, completion, '2023-08-21')]);
    expect(after.findings.implementation?.progressOwed).toBeUndefined();
    expect(
      dossierAfter([
        ...asked,
        act(mau, completion, '2023-08-21'),
        act(quality, { type: 'returnCompletion', reasons: 'Thiếu' }, '2023-08-22'),
      ]).current,
    ).toMatchObject({ state: { progressOwed: undefined } });
  });
});

test('a reminder of anything else asks for no progress report', () => {
  const planned = [...approved, set(), progress('2023-06', '2023-06-30'), accept('2023-06')];
  const reminded = [...planned, act(tick, { type: 'remind' }, '2023-07-10')];
  expect(dossierAfter(reminded).current).toMatchObject({ state: { progressOwed: undefined } });
});
