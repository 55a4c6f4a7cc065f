import { statusOf } from '../../../shared/domain/dossier/status.ts';
import {
  type Act,
  act,
  agreed,
  appraise,
  appraised,
  appraisedBy,
  deputies,
  deputy,
  director,
  dossierAfter,
  given,
  givenIn,
  hospital,
  outsider,
  personnel,
  received,
  staffing,
  vote,
  votes,
} from '../../support/dossiers.ts';
import { decidedBy } from '../../support/programmes.ts';

const allow = (by = director, reason = 'Cần thiết cho người bệnh') =>
  act(by, { type: 'allowDespiteVote', reason }, '2023-06-13');

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
    expect(decided(rule, vote(director, 'for'))).toMatchObject({ state: { phase: 'voting' } });
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
