import {
  act,
  appraise,
  deputies,
  director,
  given,
  mau,
  outsider,
  personnel,
  planning,
  receive,
  received,
  records,
} from '../../support/dossiers.ts';

const legality = appraise(personnel, 'legality');
const feasibility = appraise(planning, 'feasibility', '2023-06-09');

test('the first finding waits for the other part', () => {
  given(...received)
    .when(legality)
    .leadsTo({
      type: 'AppraisalGiven',
      data: {
        stepId: 'appraisal',
        part: 'legality',
        finding: 'favourable',
        opinion: 'Đồng ý',
        person: personnel,
      },
    })
    .leaves({
      current: { stepId: 'appraisal', state: { opinions: { legality: { person: personnel } } } },
    });
});

test('the last finding hands the dossier to the leaders', () => {
  given(...received, legality)
    .when(feasibility)
    .leadsTo('AppraisalGiven', {
      type: 'StepStarted',
      data: {
        stepId: 'decision',
        assignees: {
          head_of_unit: [director],
          deputy_head: deputies,
          head: [director],
          recorder: [records],
        },
        due: { on: '2023-06-20', clause: 'Điều 8 khoản 1 Nghị định 73/2023/NĐ-CP' },
      },
    })
    .leaves({
      findings: {
        appraisals: [
          { part: 'legality', on: '2023-06-08' },
          { part: 'feasibility', on: '2023-06-09' },
        ],
      },
    });
});

test('an unfavourable finding is handed on too: the leaders decide', () => {
  const opinion = 'Trái với quy định về vận chuyển máu tại thông tư hiện hành.';
  given(...received, legality)
    .when(appraise(planning, 'feasibility', '2023-06-09', 'unfavourable', opinion))
    .leadsTo('AppraisalGiven', 'StepStarted');
});

test('an unfavourable finding needs an opinion of substance, a conditional one its conditions', () => {
  const say = (
    finding: 'unfavourable' | 'favourable_with_conditions' | 'favourable',
    opinion: string,
  ) => given(...received).when(appraise(personnel, 'legality', '2023-06-08', finding, opinion));
  say('unfavourable', 'a'.repeat(29)).isRefused('reason_required', { field: 'opinion' });
  say('unfavourable', 'a'.repeat(30)).leadsTo('AppraisalGiven');
  say('favourable_with_conditions', ' ').isRefused('reason_required', { field: 'opinion' });
  say('favourable_with_conditions', 'Có thẻ').leadsTo('AppraisalGiven');
  say('favourable', '').leadsTo('AppraisalGiven');
  say('favourable', 'a'.repeat(5001)).isRefused('invalid_field', { problem: 'too_long' });
});

test('each part belongs to its office, and is answered once', () => {
  given(...received)
    .when(appraise(personnel, 'feasibility'))
    .isRefused('not_yours');
  given(...received)
    .when(appraise(outsider, 'legality'))
    .isRefused('not_yours');
  given(...received)
    .when(appraise(mau, 'legality'))
    .isRefused('own_dossier');
  given(...received, legality)
    .when(legality)
    .isRefused('already_decided');
  given(...received)
    .when(appraise(personnel, 'beauty'))
    .isRefused('invalid_field', { field: 'part', problem: 'unknown_value' });
  given(...received)
    .when(receive)
    .isRefused('not_in_this_state');
});

test('an office that has given its finding no longer returns or asks', () => {
  const ask = act(personnel, { type: 'ask', question: 'Vì sao?' }, '2023-06-09');
  given(...received)
    .when(ask)
    .leadsTo('QuestionAsked');
  given(...received, legality)
    .when(ask)
    .isRefused('not_yours');
});

test('after a revision both offices look again; the new finding replaces the old', () => {
  const again = [
    act(planning, { type: 'return', reasons: 'Chưa rõ nguồn lực' }, '2023-06-08'),
    act(mau, { type: 'resubmit', content: { title: 'Tên rõ hơn' } }, '2023-06-12'),
  ];
  given(...received, legality, ...again)
    .when(
      appraise(personnel, 'legality', '2023-06-13', 'favourable_with_conditions', 'Bổ sung mẫu'),
    )
    .leadsTo('AppraisalGiven')
    .leaves({
      findings: {
        appraisals: [{ part: 'legality', on: '2023-06-13', finding: 'favourable_with_conditions' }],
      },
    });
});
