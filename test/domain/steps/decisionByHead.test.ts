import { allow, takeBack, votedDown } from '../../support/decisions.ts';
import {
  act,
  administrator,
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
  planning,
  receive,
  received,
  staffing,
  submittedBy,
  vote,
  votes,
} from '../../support/dossiers.ts';
import { decidedBy, decisionStep, hospitalPlan, withStep } from '../../support/programmes.ts';

const refuse = (by = director, reason = 'Chưa đủ nguồn lực') =>
  act(by, { type: 'refuse', reason }, '2023-06-13');
const close = (on = '2023-06-21', by = director) => act(by, { type: 'closeVote' }, on);

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
    given(...appraised, ...votes('for', 'for', 'for'), close())
      .when(vote(deputy(5), 'for', '2023-06-22'))
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
