import type { DossierFact } from '../../../events/schema/dossierEvents.ts';
import { othersOf } from '../../../shared/domain/notifications/others.ts';
import {
  act,
  agreed,
  appraised,
  approved,
  contextOf,
  deputies,
  director,
  dossierAfter,
  drafted,
  hospital,
  mau,
  planning,
  quality,
  received,
  save,
  sharedBy,
  started,
  submitted,
  thu,
  votes,
} from '../../support/dossiers.ts';

const context = contextOf(act(director, { type: 'closeVote' }, '2023-06-30'), 'c-now', hospital);
const concluded = (stepId: string): DossierFact => ({
  type: 'VoteConcluded',
  data: {
    stepId,
    rule: 'collective_leadership',
    voters: 6,
    for: 1,
    against: 0,
    abstain: 0,
    silent: 5,
    passed: false,
    tieFollowedHead: false,
    recused: [],
  },
});
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

describe('others who hear of a fact', () => {
  test('everybody who had a vote, but whoever closed it', () => {
    const before = dossierAfter(appraised);
    const after = dossierAfter([...appraised, ...votes('for', 'for', 'for', 'for', 'for', 'for')]);
    const fact = concluded('decision');
    expect(names(othersOf(fact, { before, after, facts: [fact] }, context))).toEqual(
      names(deputies),
    );
  });

  test('nobody when a vote ended where there was no vote', () => {
    const fact = concluded('decision');
    for (const before of [undefined, dossierAfter(drafted), dossierAfter(received)])
      expect(
        othersOf(fact, { before, after: dossierAfter(received), facts: [fact] }, context),
      ).toEqual([]);
  });

  test('whoever had a vote, where a role of the step has nobody', () => {
    const before = dossierAfter(appraised);
    if (before.current.kind !== 'step') throw new Error('not in a step');
    const current = { ...before.current, assignees: { head_of_unit: [mau, quality] } };
    const fact = concluded('decision');
    const lonely = { before: { ...before, current }, after: before, facts: [fact] };
    expect(othersOf(fact, lonely, context)).toEqual([quality]);
  });

  test('whoever lost a task, and only on the first fact of the command', () => {
    const before = dossierAfter(submitted);
    const after = dossierAfter(received);
    const first: DossierFact = { type: 'Received', data: { stepId: 'intake' } };
    const second: DossierFact = { type: 'Commented', data: { text: 'x' } };
    const facts = [first, second];
    expect(othersOf(first, { before, after, facts }, context)).toEqual([quality]);
    expect(othersOf(second, { before, after, facts }, context)).toEqual([]);
  });

  test('nobody at the start of a draft', () => {
    const fact: DossierFact = { type: 'Commented', data: { text: 'x' } };
    const after = dossierAfter(started);
    expect(othersOf(fact, { before: undefined, after, facts: [fact] }, context)).toEqual([]);
  });

  test('deciders and reviewer of a small amendment, each once', () => {
    const after = dossierAfter(approved);
    const fact: DossierFact = {
      type: 'Amended',
      data: { changes: [], contentVersion: 2, material: false },
    };
    const by = contextOf(act(mau, { type: 'amend', content: {} }, '2023-07-03'), 'c-now', hospital);
    const told = othersOf(fact, { before: after, after, facts: [fact] }, by);
    expect(names(told)).toEqual([director.name, ...names(deputies), quality.name]);
  });

  test('deciders alone, when roles are unfilled and the dossier has ended', () => {
    const fact: DossierFact = {
      type: 'Amended',
      data: { changes: [], contentVersion: 2, material: false },
    };
    const after = dossierAfter([
      ...submitted,
      act(mau, { type: 'withdraw', reason: 'Gộp đề án' }, '2023-06-06'),
    ]);
    const few = { ...context, by: planning, staffing: { head_of_unit: [director] } };
    expect(othersOf(fact, { before: after, after, facts: [fact] }, few)).toEqual([director]);
  });

  test('nobody who only held a vote, when the first vote of the command ended it', () => {
    const before = dossierAfter(appraised);
    const after = dossierAfter(agreed);
    const cast: DossierFact = {
      type: 'VoteCast',
      data: { stepId: 'decision', voter: director, vote: 'for' },
    };
    const happening = { before, after, facts: [cast, concluded('decision')] };
    expect(othersOf(cast, happening, context)).toEqual([]);
  });

  test('nobody when a vote ended in a step that the programme no longer has', () => {
    const before = dossierAfter(appraised);
    const route = hospital.programme.route.filter(({ type }) => type !== 'decision');
    const fact = concluded('decision');
    const without = { ...context, programme: { ...hospital.programme, route } };
    const after = dossierAfter([
      ...submitted,
      act(mau, { type: 'withdraw', reason: 'Gộp đề án' }, '2023-06-06'),
    ]);
    expect(othersOf(fact, { before, after, facts: [fact] }, without)).toEqual([]);
  });

  test('nobody who owed something as an author and is one no longer', () => {
    const before = dossierAfter([...drafted, save({ authors: sharedBy([mau, 60], [thu, 40]) })]);
    const fact: DossierFact = { type: 'DraftSaved', data: { changes: [] } };
    const happening = { before, after: dossierAfter(drafted), facts: [fact] };
    expect(othersOf(fact, happening, context)).toEqual([]);
  });
});
