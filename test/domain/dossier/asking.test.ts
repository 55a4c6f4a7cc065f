import {
  act,
  completed,
  evaluated,
  given,
  givenIn,
  hospital,
  mau,
  outsider,
  personnel,
  quality,
  save,
  submitted,
  thu,
} from '../../support/dossiers.ts';
import { evaluationStep, withStep } from '../../support/programmes.ts';

const giveBack = (on = '2023-06-06', by = quality, reasons = 'Thiếu căn cứ pháp lý') =>
  act(by, { type: 'return', reasons }, on);
const ask = (on = '2023-06-06', by = quality) =>
  act(by, { type: 'ask', question: 'Ai chịu trách nhiệm?' }, on);
const answer = (on = '2023-06-12', by = mau, text = 'Khoa Huyết học') =>
  act(by, { type: 'answer', answer: text }, on);

describe('asking the author', () => {
  test('stops the clock until the answer', () => {
    given(...submitted)
      .when(ask())
      .leadsTo({
        type: 'QuestionAsked',
        data: {
          stepId: 'intake',
          question: 'Ai chịu trách nhiệm?',
          workingDaysLeft: 2,
          due: { on: '2023-06-13' },
        },
      })
      .leaves({
        current: { waiting: { for: 'answer', text: 'Ai chịu trách nhiệm?' }, returns: 0 },
      });
    given(...submitted, ask())
      .when(answer())
      .leadsTo({
        type: 'QuestionAnswered',
        data: { stepId: 'intake', answer: 'Khoa Huyết học', due: { on: '2023-06-14' } },
      })
      .leaves({ current: { waiting: undefined, due: { on: '2023-06-14' } } });
  });

  test('needs a question and an answer', () => {
    given(...submitted)
      .when(act(quality, { type: 'ask', question: ' ' }, '2023-06-06'))
      .isRefused('reason_required', { field: 'question' });
    given(...submitted, ask())
      .when(answer('2023-06-12', mau, ''))
      .isRefused('reason_required', { field: 'answer' });
  });

  test('is answered by the lead, once, when asked', () => {
    given(...submitted, ask())
      .when(answer('2023-06-12', thu))
      .isRefused('not_yours');
    given(...submitted)
      .when(answer())
      .isRefused('not_in_this_state');
    given(...submitted, giveBack())
      .when(answer())
      .isRefused('not_in_this_state');
    given(...submitted, ask(), answer())
      .when(answer())
      .isRefused('not_in_this_state');
  });

  test('does not open the content for changes', () => {
    given(...submitted, ask())
      .when(save({ title: 'x' }, '2023-06-07'))
      .isRefused('not_in_this_state');
  });

  test('is possible in the evaluation, within its own limit', () => {
    given(...completed)
      .when(ask('2023-08-22'))
      .leadsTo({ type: 'QuestionAsked', data: { due: { on: '2023-08-31' } } });
    const timeless = { ...hospital, programme: withStep({ ...evaluationStep, limit: undefined }) };
    givenIn(timeless, ...completed)
      .when(ask('2023-08-22'))
      .leadsTo({ type: 'QuestionAsked', data: { due: undefined, workingDaysLeft: 0 } });
    given(...evaluated)
      .when(ask('2023-08-24', personnel))
      .isRefused('not_yours');
  });

  test('is for those who look at it now', () => {
    given(...submitted)
      .when(ask('2023-06-06', outsider))
      .isRefused('not_yours');
    given(...submitted)
      .when(ask('2023-06-06', mau))
      .isRefused('own_dossier');
  });
});
