import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import {
  type Act,
  act,
  approved,
  completion,
  dossierAfter,
  given,
  hospital,
  mau,
  milestones,
  quality,
  receive,
  thu,
} from '../../support/dossiers.ts';
import { implementationStep, withStep } from '../../support/programmes.ts';

const set = (list: readonly (typeof milestones)[number][] = milestones, by = mau) =>
  act(by, { type: 'setMilestones', milestones: list }, '2023-06-16');
const owed = (acts: readonly Act[], world = hospital) =>
  obligations(dossierAfter(acts, world), world.programme);

describe('the completion report', () => {
  test('goes to the evaluation, and the work done is kept', () => {
    given(...approved, set())
      .when(act(mau, { ...completion, lessons: ' Cần hai xe ' }, '2023-08-21'))
      .leadsTo(
        {
          type: 'CompletionReported',
          data: {
            stepId: 'implementation',
            finishedOn: '2023-08-20',
            achieved: 'Thời gian điều phối giảm một nửa',
            limits: 'Chưa có xe chuyên dụng',
            volume: 'Đủ 5 chỉ tiêu',
            quality: 'Không có đơn vị máu hỏng',
            lessons: 'Cần hai xe',
          },
        },
        { type: 'StepStarted', data: { stepId: 'evaluation', assignees: { main: [quality] } } },
      )
      .leaves({
        findings: {
          completion: { on: '2023-08-21', finishedOn: '2023-08-20' },
          implementation: { milestones },
        },
      });
  });

  test.each(['achieved', 'limits', 'volume', 'quality'])('says %s', (field) => {
    given(...approved)
      .when(act(mau, { ...completion, [field]: ' ' }, '2023-08-21'))
      .isRefused('reason_required', { field });
  });

  test('is about work that is finished', () => {
    const finishedOn = (day: string) =>
      given(...approved).when(act(mau, { ...completion, finishedOn: day }, '2023-08-21'));
    finishedOn('2023-08-22').isRefused('invalid_field', {
      field: 'finishedOn',
      problem: 'in_future',
    });
    finishedOn('2023-8-1').isRefused('invalid_field', {
      field: 'finishedOn',
      problem: 'not_a_day',
    });
    finishedOn('2023-08-21').leadsTo('CompletionReported', 'StepStarted');
    given(...approved)
      .when(act(mau, { ...completion, lessons: 'a'.repeat(5001) }, '2023-08-21'))
      .isRefused('invalid_field', { field: 'lessons' });
  });

  test('is owed from the beginning; a limit of the step sets its day', () => {
    expect(owed(approved)).toEqual([
      {
        id: 'completion_report:implementation:1',
        kind: 'completion_report',
        stepId: 'implementation',
        who: [mau],
        due: undefined,
        since: '2023-06-15',
      },
    ]);
    const limited = withStep({ ...implementationStep, limit: { workingDays: 60, clause: 'x' } });
    expect(owed(approved, { ...hospital, programme: limited })).toMatchObject([
      { due: { on: '2023-09-11' } },
    ]);
  });

  test('is nobody else’s', () => {
    given(...approved)
      .when(act(thu, completion, '2023-08-21'))
      .isRefused('not_yours');
    given(...approved)
      .when(receive)
      .isRefused('not_in_this_state');
  });
});
