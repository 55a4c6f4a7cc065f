import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import { allow, takeBack, votedDown } from '../../support/decisions.ts';
import {
  type Act,
  act,
  agreed,
  appraised,
  approved,
  decisionDocument,
  deputies,
  deputy,
  director,
  dossierAfter,
  given,
  outsider,
  received,
  recordDocument,
  records,
  vote,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const takeBackVote = (by = director) => act(by, { type: 'takeBackVote' }, '2023-06-12');

describe('taking a vote back', () => {
  test('is possible until the vote is concluded', () => {
    given(...appraised, vote(director, 'for'), vote(deputy(1), 'for'))
      .when(takeBackVote())
      .leadsTo({ type: 'VoteTakenBack', data: { stepId: 'decision', voter: director } })
      .leaves({ current: { state: { votes: { [deputy(1).personId]: { vote: 'for' } } } } });
    const after = given(...appraised, vote(director, 'for'))
      .when(takeBackVote())
      .after();
    expect(after.current).toHaveProperty('state.votes', {});
    given(...agreed)
      .when(takeBackVote())
      .isRefused('already_decided');
  });

  test('needs a vote of one’s own', () => {
    given(...appraised)
      .when(takeBackVote())
      .isRefused('unchanged');
    given(...appraised)
      .when(takeBackVote(outsider))
      .isRefused('not_yours');
  });
});

describe('taking the decision back', () => {
  test('begins a new round of voting with a new clock', () => {
    given(...agreed)
      .when(takeBack())
      .leadsTo(
        { type: 'DecisionTakenBack', data: { stepId: 'decision', reason: 'Có thông tin mới' } },
        {
          type: 'StepStarted',
          data: { stepId: 'decision', round: 2, due: { on: '2023-06-22' } },
        },
      );
    const after = given(...agreed)
      .when(takeBack())
      .after();
    expect(after.current).toMatchObject({ state: { phase: 'voting', votes: {} }, round: 2 });
    expect(after.findings).not.toHaveProperty('vote');
    expect(after.findings).not.toHaveProperty('agreedOn');
  });

  test('also undoes what the head allowed himself', () => {
    const after = given(...votedDown, allow())
      .when(takeBack())
      .after();
    expect(after.findings).not.toHaveProperty('allowedDespiteVote');
    const yes = [director, ...deputies].map((by) => vote(by, 'for', '2023-06-14'));
    expect(dossierAfter([...votedDown, allow(), takeBack(), ...yes]).findings).toMatchObject({
      agreedOn: '2023-06-14',
      allowedDespiteVote: undefined,
    });
  });

  test('is the head’s, with a reason, and not while the vote is open', () => {
    given(...agreed)
      .when(takeBack(deputy(1)))
      .isRefused('not_yours');
    given(...agreed)
      .when(takeBack(director, ''))
      .isRefused('reason_required', { field: 'reason' });
    given(...appraised)
      .when(takeBack())
      .isRefused('vote_still_open');
    given(...votedDown)
      .when(takeBack())
      .leadsTo('DecisionTakenBack', 'StepStarted');
  });

  test('ends with the next level’s act', () => {
    given(...approved)
      .when(takeBack(director, 'Có thông tin mới', '2023-06-16'))
      .isRefused('next_level_acted');
    given(...received)
      .when(takeBack())
      .isRefused('not_in_this_state');
  });
});

describe('recording the document', () => {
  test('number, date and signer approve; the work begins', () => {
    given(...agreed)
      .when(recordDocument())
      .leadsTo(
        {
          type: 'DocumentRecorded',
          data: { stepId: 'decision', document: decisionDocument },
        },
        { type: 'StepStarted', data: { stepId: 'implementation', round: 1, due: undefined } },
      )
      .leaves({
        findings: { approvedOn: '2023-06-15', decision: { symbol: '123/QĐ-BVTMHH' } },
      });
  });

  test('is the recorder’s, once the leaders have agreed', () => {
    given(...agreed)
      .when(recordDocument('2023-06-15', director))
      .isRefused('not_yours');
    given(...appraised)
      .when(recordDocument())
      .isRefused('not_in_this_state');
    given(...votedDown)
      .when(recordDocument())
      .isRefused('not_in_this_state');
    given(...approved)
      .when(recordDocument())
      .isRefused('not_in_this_state');
  });

  const document = (more: object) =>
    act(
      records,
      { type: 'recordDocument', document: { ...decisionDocument, ...more } },
      '2023-06-15',
    );

  test.each([
    ['symbol', { symbol: ' ' }],
    ['signer.name', { signer: { name: '', title: 'GIÁM ĐỐC' } }],
    ['signer.title', { signer: { name: 'A', title: '' } }],
  ] as const)('a document without %s is refused', (field, more) => {
    given(...agreed)
      .when(document(more))
      .isRefused('reason_required', { field });
  });

  const longest = 'a'.repeat(200);

  test.each([
    ['symbol', 'too_long', { symbol: `${longest}a` }],
    ['issuedOn', 'not_a_day', { issuedOn: '2023-02-30' }],
    ['issuedOn', 'in_future', { issuedOn: '2023-06-16' }],
    ['signer.name', 'too_long', { signer: { name: `${longest}a`, title: 'GIÁM ĐỐC' } }],
    ['signer.title', 'too_long', { signer: { name: 'A', title: `${longest}a` } }],
  ] as const)('%s is refused as %s', (field, problem, more) => {
    given(...agreed)
      .when(document(more))
      .isRefused('invalid_field', { field, problem });
  });

  test('the longest symbol, name and title are taken', () => {
    given(...agreed)
      .when(document({ symbol: longest, signer: { name: longest, title: longest } }))
      .leadsTo('DocumentRecorded', 'StepStarted');
  });

  test('symbols are free text, on one line, and the file comes with it', () => {
    const file = { fileId: 'f9', name: 'qd.pdf', type: 'application/pdf', bytes: 99 };
    given(...agreed)
      .when(
        document({
          symbol: '9…/KH\r\n-QLCL',
          issuedOn: '2023-06-15',
          signer: { name: ' Đặng  Văn ', title: 'PHÓ GIÁM ĐỐC', authority: 'KT. GIÁM ĐỐC' },
          file,
        }),
      )
      .leadsTo(
        {
          type: 'DocumentRecorded',
          data: {
            document: {
              symbol: '9…/KH -QLCL',
              signer: { name: 'Đặng Văn', title: 'PHÓ GIÁM ĐỐC', authority: 'KT. GIÁM ĐỐC' },
              file,
            },
          },
        },
        'StepStarted',
      );
  });
});

test('each phase owes its own thing', () => {
  const owed = (acts: readonly Act[]) => obligations(dossierAfter(acts), hospitalPlan);
  expect(owed([...appraised, vote(director, 'for')])).toEqual([
    {
      id: 'vote:decision:1',
      kind: 'vote',
      stepId: 'decision',
      who: deputies,
      due: expect.objectContaining({ on: '2023-06-19' }),
      since: '2023-06-08',
    },
  ]);
  expect(owed(votedDown)).toEqual([
    {
      id: 'head_decision:decision:1',
      kind: 'head_decision',
      stepId: 'decision',
      who: [director],
      due: expect.objectContaining({ on: '2023-06-19' }),
      since: '2023-06-12',
    },
  ]);
  expect(owed(agreed)).toEqual([
    {
      id: 'document:decision:1',
      kind: 'document',
      stepId: 'decision',
      who: [records],
      due: expect.objectContaining({ on: '2023-06-15' }),
      since: '2023-06-12',
    },
  ]);
  expect(owed([...agreed, takeBack()])).toMatchObject([{ id: 'vote:decision:2' }]);
});
