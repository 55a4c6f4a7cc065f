import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import { statusOf } from '../../../shared/domain/dossier/status.ts';
import {
  type Act,
  act,
  administrator,
  agreed,
  appraise,
  appraised,
  appraisedBy,
  approved,
  decisionDocument,
  deputies,
  deputy,
  director,
  dossierAfter,
  given,
  givenIn,
  hospital,
  outsider,
  personnel,
  planning,
  receive,
  received,
  recordDocument,
  records,
  staffing,
  submittedBy,
  vote,
  votes,
} from '../../support/dossiers.ts';
import { decidedBy, decisionStep, hospitalPlan, withStep } from '../../support/programmes.ts';

const down = votes('against', 'against', 'against', 'against', 'against', 'against');
const votedDown = [...appraised, ...down];
const allow = (by = director, reason = 'Cần thiết cho người bệnh') =>
  act(by, { type: 'allowDespiteVote', reason }, '2023-06-13');
const refuse = (by = director, reason = 'Chưa đủ nguồn lực') =>
  act(by, { type: 'refuse', reason }, '2023-06-13');
const takeBack = (by = director, reason = 'Có thông tin mới', on = '2023-06-13') =>
  act(by, { type: 'takeBackDecision', reason }, on);
const takeBackVote = (by = director) => act(by, { type: 'takeBackVote' }, '2023-06-12');
const close = (on = '2023-06-21', by = director) => act(by, { type: 'closeVote' }, on);

describe('voting', () => {
  test('each leader has one vote; the vote goes on until all have voted', () => {
    given(...appraised)
      .when(act(deputy(1), { type: 'vote', vote: 'for', remark: ' Nên làm ' }, '2023-06-12'))
      .leadsTo({
        type: 'VoteCast',
        data: { stepId: 'decision', voter: deputy(1), vote: 'for', remark: 'Nên làm' },
      })
      .leaves({
        current: {
          state: {
            phase: 'voting',
            votes: { [deputy(1).personId]: { vote: 'for', remark: 'Nên làm' } },
          },
        },
      });
    given(...appraised, vote(deputy(1), 'for'))
      .when(vote(deputy(1), 'against'))
      .isRefused('already_decided');
  });

  test('the last vote ends it: over half passes, and the document is owed', () => {
    given(...appraised, ...votes('for', 'for', 'for', 'for', 'against'))
      .when(vote(deputy(5), 'abstain'))
      .leadsTo('VoteCast', {
        type: 'VoteConcluded',
        data: {
          stepId: 'decision',
          rule: 'collective_leadership',
          voters: 6,
          for: 4,
          against: 1,
          abstain: 1,
          silent: 0,
          passed: true,
          tieFollowedHead: false,
          recused: [],
          documentDue: { on: '2023-06-15', clause: 'nội bộ' },
        },
      })
      .leaves({
        current: {
          stepId: 'decision',
          state: { phase: 'agreed_pending_document', documentDue: { on: '2023-06-15' } },
        },
        findings: { agreedOn: '2023-06-12', vote: { for: 4, passed: true } },
      });
  });

  test('check 25: agreement alone is not approval', () => {
    const dossier = dossierAfter(agreed);
    expect(statusOf(dossier)).toBe('agreed_pending_document');
    expect(dossier.findings.approvedOn).toBeUndefined();
  });

  test('check 10: 3 for and 3 against goes with the head', () => {
    given(...appraised, ...votes('for', 'for', 'for', 'against', 'against'))
      .when(vote(deputy(5), 'against'))
      .leaves({
        current: { state: { phase: 'agreed_pending_document', result: { tieFollowedHead: true } } },
      });
    given(...appraised, ...votes('against', 'for', 'for', 'for', 'against'))
      .when(vote(deputy(5), 'against'))
      .leaves({ current: { state: { phase: 'vote_not_passed' } } });
  });

  test('check 10: 2 of 6 fails, but that is no refusal, and the head may allow in writing', () => {
    const two = [...appraised, ...votes('for', 'for', 'against', 'against', 'against', 'against')];
    expect(dossierAfter(two)).toMatchObject({
      current: { stepId: 'decision', state: { phase: 'vote_not_passed' } },
      findings: { vote: { for: 2, passed: false } },
    });
    expect(dossierAfter(two).findings.agreedOn).toBeUndefined();
    given(...two)
      .when(allow())
      .leadsTo({
        type: 'AllowedDespiteVote',
        data: { reason: 'Cần thiết cho người bệnh', documentDue: { on: '2023-06-16' } },
      })
      .leaves({
        current: {
          state: {
            phase: 'agreed_pending_document',
            allowedDespiteVote: 'Cần thiết cho người bệnh',
            documentDue: { on: '2023-06-16' },
          },
        },
        findings: { agreedOn: '2023-06-13', allowedDespiteVote: 'Cần thiết cho người bệnh' },
      });
  });

  test('check 11: the proposing deputy is not in the denominator', () => {
    const proposal = appraisedBy(deputy(1));
    expect(dossierAfter(proposal).current).toMatchObject({
      assignees: { deputy_head: deputies.slice(1) },
    });
    given(...proposal)
      .when(vote(deputy(1), 'for'))
      .isRefused('own_dossier');
    const four = [vote(director, 'for'), vote(deputy(2), 'for'), vote(deputy(3), 'for')];
    given(...proposal, ...four, vote(deputy(4), 'against'))
      .when(vote(deputy(5), 'against'))
      .leadsTo('VoteCast', {
        type: 'VoteConcluded',
        data: { voters: 5, for: 3, passed: true, recused: [deputy(1)] },
      });
  });

  test('an outsider has no vote, nor has a dossier under appraisal', () => {
    given(...appraised)
      .when(vote(outsider, 'for'))
      .isRefused('not_yours');
    given(...received)
      .when(vote(director, 'for'))
      .isRefused('not_in_this_state');
    given(...appraised)
      .when(appraise(personnel, 'legality'))
      .isRefused('not_in_this_state');
  });

  test('a remark has its limit', () => {
    given(...appraised)
      .when(act(director, { type: 'vote', vote: 'for', remark: 'a'.repeat(5001) }, '2023-06-12'))
      .isRefused('invalid_field', { field: 'remark', problem: 'too_long' });
  });

  test('somebody with two of the voting roles has one vote', () => {
    const both = { ...hospital, staffing: { ...staffing, deputy_head: [director, deputy(1)] } };
    givenIn(both, ...appraised, vote(director, 'for'))
      .when(vote(deputy(1), 'for'))
      .leadsTo('VoteCast', { type: 'VoteConcluded', data: { voters: 2, for: 2 } });
  });

  test('leaders without deputies still decide', () => {
    const alone = { ...hospital, staffing: { ...staffing, deputy_head: [] } };
    givenIn(alone, ...appraised)
      .when(vote(director, 'for'))
      .leadsTo('VoteCast', { type: 'VoteConcluded', data: { voters: 1, passed: true } });
  });
});

describe('taking a vote back', () => {
  test('is possible until the vote is concluded', () => {
    given(...appraised, vote(director, 'for'), vote(deputy(1), 'for'))
      .when(takeBackVote())
      .leadsTo({ type: 'VoteTakenBack', data: { stepId: 'decision', voter: director } })
      .leaves({ current: { state: { votes: { [deputy(1).personId]: { vote: 'for' } } } } });
    const after = given(...appraised, vote(director, 'for'))
      .when(takeBackVote())
      .after();
    expect(after.current).toMatchObject({ state: { votes: {} } });
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

describe('closing an overdue vote', () => {
  const half = [...appraised, ...votes('for', 'for', 'for')];

  test('is the head’s, after the last good day; silence is not consent', () => {
    given(...half)
      .when(close())
      .leadsTo({
        type: 'VoteConcluded',
        data: { voters: 6, for: 3, silent: 3, passed: false, documentDue: undefined },
      })
      .leaves({ current: { state: { phase: 'vote_not_passed' } } });
    given(...half)
      .when(close('2023-06-19'))
      .isRefused('vote_still_open');
    given(...half)
      .when(close('2023-06-21', deputy(1)))
      .isRefused('not_yours');
    given(...agreed)
      .when(close())
      .isRefused('already_decided');
  });

  test('the last good day itself is still open', () => {
    expect(dossierAfter(half).current).toMatchObject({ due: { on: '2023-06-19' } });
    given(...half)
      .when(close('2023-06-20'))
      .leadsTo('VoteConcluded');
  });

  test('a vote without a limit is closed when the head thinks fit', () => {
    const timeless = { ...hospital, programme: withStep({ ...decisionStep, limit: undefined }) };
    givenIn(timeless, ...half)
      .when(close('2023-06-13'))
      .leadsTo('VoteConcluded');
  });
});

describe('after a failed vote', () => {
  test('only the head answers, with a reason', () => {
    given(...votedDown)
      .when(allow(deputy(1)))
      .isRefused('not_yours');
    given(...votedDown)
      .when(allow(director, ''))
      .isRefused('reason_required', { field: 'reason' });
    given(...votedDown)
      .when(refuse())
      .leadsTo(
        { type: 'Refused', data: { stepId: 'decision', reason: 'Chưa đủ nguồn lực' } },
        { type: 'DossierClosed', data: { outcome: 'refused' } },
      )
      .leaves({ findings: { refusedOn: '2023-06-13' } });
  });

  test('not before it has failed, and not after it has passed', () => {
    given(...appraised)
      .when(allow())
      .isRefused('vote_still_open');
    given(...appraised)
      .when(refuse())
      .isRefused('vote_still_open');
    given(...agreed)
      .when(refuse())
      .isRefused('already_decided');
    given(...votedDown, allow())
      .when(allow())
      .isRefused('already_decided');
  });

  test('no more votes are cast', () => {
    given(...votedDown)
      .when(vote(director, 'for'))
      .isRefused('already_decided');
  });
});

describe('check 9: a head’s own proposal never goes to himself', () => {
  const own = appraisedBy(director);
  const tied = [
    ...own,
    vote(deputy(1), 'for'),
    vote(deputy(2), 'for'),
    vote(deputy(3), 'against'),
    vote(deputy(4), 'against'),
  ];

  test('he is out of the count and nobody breaks a tie', () => {
    expect(dossierAfter(own).current).toMatchObject({ assignees: { head_of_unit: [], head: [] } });
    given(...tied)
      .when(vote(deputy(5), 'abstain'))
      .leadsTo('VoteCast', {
        type: 'VoteConcluded',
        data: { voters: 5, passed: false, tieFollowedHead: false, recused: [director] },
      });
    const four = { ...hospital, staffing: { ...staffing, deputy_head: deputies.slice(0, 4) } };
    expect(dossierAfter(tied, four).current).toMatchObject({
      state: { phase: 'vote_not_passed', result: { passed: false, tieFollowedHead: false } },
    });
  });

  test('his powers pass to nobody', () => {
    const failed = [...tied, vote(deputy(5), 'against')];
    given(...failed)
      .when(allow())
      .isRefused('own_dossier');
    given(...failed)
      .when(refuse())
      .isRefused('own_dossier');
    given(...failed)
      .when(takeBack())
      .isRefused('own_dossier');
    given(...own)
      .when(close('2023-07-21'))
      .isRefused('own_dossier');
    given(...failed)
      .when(allow(deputy(1)))
      .isRefused('not_yours');
  });

  test('the administrator can name the superior head, who then answers', () => {
    const failed = [...tied, vote(deputy(5), 'against')];
    const superior = act(
      administrator,
      { type: 'reassign', part: 'head', to: outsider, reason: 'Cấp trên trực tiếp' },
      '2023-06-13',
    );
    given(...failed, superior)
      .when(allow(outsider))
      .leadsTo('AllowedDespiteVote');
  });

  test('alone in the leadership he has no one to decide', () => {
    const alone = { ...hospital, staffing: { ...staffing, deputy_head: [] } };
    givenIn(alone, ...submittedBy(director), receive, appraise(personnel, 'legality'))
      .when(appraise(planning, 'feasibility'))
      .isRefused('role_unfilled', { role: 'head_of_unit' });
  });
});

describe('an unfilled leadership', () => {
  const last = appraise(planning, 'feasibility');
  const before = [...received, appraise(personnel, 'legality')];
  const without = (role: string, programme = hospitalPlan) =>
    givenIn({ ...hospital, programme, staffing: { ...staffing, [role]: [] } }, ...before).when(
      last,
    );

  test('no head at all and no recorder are named', () => {
    const voters = decidedBy({ kind: 'all' }, ['deputy_head']);
    without('head_of_unit', voters).isRefused('role_unfilled', { role: 'head_of_unit' });
    without('records_office').isRefused('role_unfilled', { role: 'records_office' });
  });

  test('one per group needs somebody in each group', () => {
    without('deputy_head', decidedBy({ kind: 'one_per_group' })).isRefused('role_unfilled', {
      role: 'deputy_head',
    });
  });
});

describe('other rules', () => {
  const decided = (rule: Parameters<typeof decidedBy>[0], ...acts: Act[]) =>
    dossierAfter([...appraised, ...acts], { ...hospital, programme: decidedBy(rule) }).current;

  test('one: the first answer decides', () => {
    expect(decided({ kind: 'one' }, vote(deputy(3), 'for'))).toMatchObject({
      state: { phase: 'agreed_pending_document' },
    });
    expect(decided({ kind: 'one' }, vote(deputy(3), 'against'))).toMatchObject({
      state: { phase: 'vote_not_passed' },
    });
  });

  test('at least two: the second voice in favour decides', () => {
    const rule = { kind: 'at_least', of: 2 } as const;
    expect(decided(rule, vote(director, 'for'))).toMatchObject({ state: { phase: 'voting' } });
    expect(decided(rule, vote(director, 'for'), vote(deputy(1), 'for'))).toMatchObject({
      state: { phase: 'agreed_pending_document' },
    });
  });

  test('one per group: each role speaks', () => {
    const rule = { kind: 'one_per_group' } as const;
    expect(decided(rule, vote(deputy(1), 'for'), vote(deputy(2), 'for'))).toMatchObject({
      state: { phase: 'voting' },
    });
    expect(decided(rule, vote(deputy(1), 'for'), vote(director, 'for'))).toMatchObject({
      state: { phase: 'agreed_pending_document' },
    });
  });

  test('all: one voice missing is too many', () => {
    expect(
      decided({ kind: 'all' }, ...votes('for', 'for', 'for', 'for', 'for', 'abstain')),
    ).toMatchObject({ state: { phase: 'vote_not_passed' } });
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
    ['symbol', 'reason_required', { symbol: ' ' }],
    ['symbol', 'invalid_field', { symbol: 'a'.repeat(201) }],
    ['issuedOn', 'invalid_field', { issuedOn: '2023-02-30' }],
    ['issuedOn', 'invalid_field', { issuedOn: '2023-06-16' }],
    ['signer.name', 'reason_required', { signer: { name: '', title: 'GIÁM ĐỐC' } }],
    ['signer.title', 'reason_required', { signer: { name: 'A', title: '' } }],
  ] as const)('%s is refused as %s', (field, because, more) => {
    given(...agreed)
      .when(document(more))
      .isRefused(because, { field });
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
