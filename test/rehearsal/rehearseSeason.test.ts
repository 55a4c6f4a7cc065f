import type { Act } from '../../infra/rehearsal/ledger.ts';
import { sampleOrganisation } from '../../infra/rehearsal/organisation.ts';
import { shippedHolidays } from '../../infra/rehearsal/sampleFiles.ts';
import { seasonOf } from '../../infra/rehearsal/season.ts';
import { stepsOf } from '../../infra/rehearsal/standing.ts';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';

const organisation = sampleOrganisation({ seed: 7, people: 60 });
const options = { seed: 7, from: '2023-06-01', to: '2023-09-29', proposals: 26 };
const season = () => seasonOf(options, organisation, workingCalendar(shippedHolidays()));
const [plot] = season();
if (!plot) throw new Error('the season is empty');

const leaders = { head: 'director', voters: ['director', 'd1', 'd2', 'd3'] };
const act = (type: Act['type'], by: string, detail: Act['detail'] = {}): Act => ({
  type,
  plot: 'P01',
  by,
  on: '2023-06-05',
  detail,
});
const toVote = [
  act('draft', 'lead'),
  act('submit', 'lead'),
  act('receive', 'officer'),
  act('appraise', 'a', { part: 'legality' }),
  act('appraise', 'b', { part: 'feasibility' }),
];
const votes = (...all: readonly string[]): Act[] =>
  all.map((vote, at) => act('vote', leaders.voters[at] ?? '', { vote }));
const endOf = (acts: readonly Act[]): string | undefined =>
  stepsOf(plot, acts, leaders).at(-1)?.after;

describe('what became of a proposal, by the people’s own ledger', () => {
  test('two opinions bring it before the leaders', () => {
    expect(endOf(toVote.slice(0, 4))).toBe('appraising');
    expect(endOf(toVote)).toBe('deciding');
  });

  test('over half passes, a tie follows the head, silence is no consent', () => {
    expect(endOf([...toVote, ...votes('for', 'for', 'for', 'against')])).toBe(
      'agreed_pending_document',
    );
    expect(endOf([...toVote, ...votes('for', 'for', 'against', 'against')])).toBe(
      'agreed_pending_document',
    );
    expect(endOf([...toVote, ...votes('against', 'against', 'for', 'for')])).toBe(
      'vote_not_passed',
    );
    expect(
      endOf([...toVote, ...votes('for', 'for', 'abstain'), act('close_vote', 'director')]),
    ).toBe('vote_not_passed');
  });

  test('a revision gives it back to the step that asked for it', () => {
    expect(endOf([...toVote.slice(0, 3), act('return', 'a'), act('resubmit', 'lead')])).toBe(
      'appraising',
    );
  });
});

describe('the season', () => {
  test('is the same for the same seed and tells every story', () => {
    expect(season()).toEqual(season());
    expect(new Set(season().map(({ story }) => story)).size).toBe(26);
  });

  test('lets nobody be unreachable who writes another proposal', () => {
    const bouncing = season().find(({ coAuthor }) => coAuthor === 'bounces')?.authors[1]?.person;
    const others = season().filter(({ coAuthor }) => coAuthor !== 'bounces');
    expect(bouncing?.email).toBeDefined();
    expect(others.flatMap(({ authors }) => authors.map(({ person }) => person.id))).not.toContain(
      bouncing?.id,
    );
  });
});
