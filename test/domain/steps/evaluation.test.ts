import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import {
  act,
  appraise,
  completed,
  completion,
  dossierAfter,
  evaluated,
  evaluation,
  given,
  givenIn,
  hospital,
  mau,
  outsider,
  personnel,
  planning,
  quality,
  receive,
  received,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const evaluate = (by = quality, more: object = {}) =>
  act(by, { ...evaluation, ...more }, '2023-08-23');
const giveBack = (by = quality, reasons = 'Thiếu số liệu chất lượng') =>
  act(by, { type: 'returnCompletion', reasons }, '2023-08-23');

test('the result, whether it stood out, and an opinion go to the nomination', () => {
  given(...completed)
    .when(evaluate())
    .leadsTo(
      {
        type: 'Evaluated',
        data: {
          stepId: 'evaluation',
          result: 'completed',
          outstanding: true,
          opinion: 'Hoàn thành vượt mức',
        },
      },
      { type: 'StepStarted', data: { stepId: 'nomination', assignees: { main: [personnel] } } },
    )
    .leaves({
      findings: { evaluation: { on: '2023-08-23', result: 'completed', outstanding: true } },
    });
});

test('it is the office’s, and says why', () => {
  given(...completed)
    .when(evaluate(outsider))
    .isRefused('not_yours');
  given(...completed)
    .when(evaluate(mau))
    .isRefused('own_dossier');
  given(...completed)
    .when(evaluate(quality, { opinion: '' }))
    .isRefused('reason_required', { field: 'opinion' });
  given(...completed)
    .when(receive)
    .isRefused('not_in_this_state');
});

test('a thin completion report goes back, with a new last day', () => {
  given(...completed)
    .when(giveBack())
    .leadsTo(
      {
        type: 'CompletionReturned',
        data: {
          stepId: 'evaluation',
          reasons: 'Thiếu số liệu chất lượng',
          due: { on: '2023-08-30' },
        },
      },
      { type: 'StepStarted', data: { stepId: 'implementation', round: 2 } },
    )
    .leaves({
      current: {
        stepId: 'implementation',
        state: {
          completionReturned: {
            reasons: 'Thiếu số liệu chất lượng',
            due: { on: '2023-08-30' },
          },
        },
      },
    });
  expect(obligations(dossierAfter([...completed, giveBack()]), hospitalPlan)).toMatchObject([
    { id: 'completion_report:implementation:2', due: { on: '2023-08-30' }, since: '2023-08-23' },
  ]);
});

test('the report that comes again is evaluated again', () => {
  const again = [...completed, giveBack(), act(mau, completion, '2023-08-25')];
  expect(dossierAfter(again)).toMatchObject({
    current: { stepId: 'evaluation', round: 2 },
    findings: { implementation: { completionReturned: undefined } },
  });
});

test('returning needs the office and its reasons', () => {
  given(...completed)
    .when(giveBack(outsider))
    .isRefused('not_yours');
  given(...completed)
    .when(giveBack(quality, ''))
    .isRefused('reason_required', { field: 'reasons' });
  given(...evaluated)
    .when(giveBack())
    .isRefused('not_in_this_state');
});

test('a route without an implementation has nothing to send back', () => {
  const [intake, appraisal, , , judged, nominated] = hospitalPlan.route;
  const short = {
    ...hospital,
    programme: {
      ...hospitalPlan,
      route: [
        intake,
        { ...appraisal, next: { appraised: 'evaluation' } },
        judged,
        nominated,
      ].flatMap((step) => (step ? [step as (typeof hospitalPlan.route)[number]] : [])),
    },
  };
  const inEvaluation = [
    ...received,
    appraise(personnel, 'legality'),
    appraise(planning, 'feasibility'),
  ];
  givenIn(short, ...inEvaluation)
    .when(giveBack())
    .isRefused('not_in_this_state');
  givenIn(short, ...inEvaluation)
    .when(evaluate())
    .leadsTo('Evaluated', 'StepStarted');
});
