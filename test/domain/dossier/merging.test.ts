import * as fc from 'fast-check';
import { parseDossierEvent } from '../../../events/schema/dossierEvents.ts';
import type { PersonRef } from '../../../events/schema/envelope.ts';
import { applyFacts } from '../../../shared/domain/dossier/apply.ts';
import { decide } from '../../../shared/domain/dossier/decide.ts';
import { evolve } from '../../../shared/domain/dossier/evolve.ts';
import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import { duesOf } from '../../../shared/domain/dossier/standStill.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import { statusOf } from '../../../shared/domain/dossier/status.ts';
import {
  type Act,
  act,
  answerMerge,
  appraise,
  appraised,
  appraisedBy,
  contextOf,
  dossierAfter,
  drafted,
  frozen,
  givenIn,
  mau,
  merging,
  outsider,
  personnel,
  planning,
  play,
  proposeMerge,
  quality,
  received,
  sameWork,
  submitted,
  submittedBy,
  tenant,
  thu,
  vidu,
  type World,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';
import { holds } from '../../support/properties.ts';

const proposed = [...received, proposeMerge()];
const halfAgreed = [...proposed, answerMerge(mau)];
const agreed = [...halfAgreed, answerMerge(vidu)];
const withOther = (other: Dossier, foundSame = true): World => ({
  ...merging,
  merging: { other, foundSame },
});

/** The dossier that goes on, after the other has ended. */
function takenInBy(gone: Dossier, surviving: Dossier = sameWork) {
  const world = withOther(gone);
  const context = contextOf(act(vidu, { type: 'takeIn' }, '2023-06-08'), 'c-in', world);
  const decision = decide({ type: 'takeIn' }, surviving, context);
  return decision.accepted
    ? applyFacts(surviving, decision.facts, context, tenant, surviving.id)
    : decision.refusal.because;
}

describe('proposing', () => {
  test('the office asks the leads of both, with the shares of all', () => {
    givenIn(merging, ...received)
      .when(proposeMerge())
      .leadsTo({
        type: 'MergeProposed',
        data: {
          into: { dossierId: 'd-2', number: 'BTH-2023-0001', title: sameWork.content.title },
          shares: [
            { person: vidu, share: 60 },
            { person: mau, share: 40 },
          ],
          asked: [mau, vidu],
          due: { on: '2023-06-14', clause: 'nội bộ' },
        },
      });
  });

  test('each lead owes an answer, and whoever gave one owes it no more', () => {
    const owedIn = (acts: readonly Act[]) =>
      obligations(dossierAfter(acts, merging), hospitalPlan)
        .filter(({ kind }) => kind === 'merge')
        .map(({ who }) => who.map(({ name }) => name).join());
    expect(owedIn(proposed)).toEqual([mau.name, vidu.name]);
    expect(owedIn(halfAgreed)).toEqual([vidu.name]);
  });

  test('only where a person found the two to be the same', () => {
    givenIn(withOther(sameWork, false), ...received)
      .when(proposeMerge())
      .isRefused('not_found_same');
  });

  test('only by those who take in or appraise, and by no author', () => {
    givenIn(merging, ...received)
      .when(proposeMerge(outsider))
      .isRefused('not_yours');
    const { content } = sameWork;
    const authors = content.authors.map((author) => ({ ...author, person: quality }));
    givenIn(withOther({ ...sameWork, content: { ...content, authors } }), ...received)
      .when(proposeMerge(quality))
      .isRefused('own_dossier');
  });

  test.each<[string, Partial<Dossier>]>([
    ['of another unit', { unitId: 'hcm-nd1' }],
    ['of another plan', { programmeId: 'HCM-SYT-2023' }],
    ['that goes another way', { track: 'managers' }],
    ['that is itself', { id: 'd-1' }],
    ['that is to go elsewhere', { merge: dossierAfter(proposed, merging).merge }],
    ['that is a draft', { current: dossierAfter(drafted).current }],
    ['that is being decided', { current: dossierAfter(appraisedBy(vidu)).current }],
  ])('never into one %s', (_, part) => {
    givenIn(withOther({ ...sameWork, ...part }), ...received)
      .when(proposeMerge())
      .isRefused('not_in_this_state');
  });

  test('never of a dossier that is being decided', () => {
    givenIn(merging, ...appraised)
      .when(proposeMerge())
      .isRefused('not_in_this_state');
  });

  test.each([
    [40, 50],
    [0, 100],
    [39.5, 60.5],
  ])('%s and %s are no shares', (mine, theirs) => {
    givenIn(merging, ...received)
      .when(proposeMerge(quality, mine, theirs))
      .isRefused('incomplete', { missing: [{ field: 'shares', problem: 'shares_not_100' }] });
  });

  test('nobody who appraises the other one may become its author', () => {
    const other = { ...dossierAfter([...submittedBy(vidu)]), id: 'd-2' };
    const open = other.current.kind === 'step' ? other.current : undefined;
    const reviewing = open && { ...other, current: { ...open, assignees: { main: [mau] } } };
    givenIn(withOther(reviewing ?? other), ...received)
      .when(proposeMerge())
      .isRefused('reviewer_joins');
  });

  test('one proposal at a time', () => {
    givenIn(merging, ...proposed)
      .when(proposeMerge())
      .isRefused('not_in_this_state');
  });

  test('says why', () => {
    const { command } = proposeMerge();
    givenIn(merging, ...received)
      .when(act(quality, { ...command, reason: ' ' } as typeof command, '2023-06-07'))
      .isRefused('reason_required', { field: 'reason' });
  });
});

describe('answering', () => {
  test('one yes merges nothing', () => {
    givenIn(merging, ...proposed)
      .when(answerMerge(mau))
      .leadsTo('MergeAgreed')
      .leaves({ current: { kind: 'step' } });
  });

  test('the second yes ends the dossier with its reason', () => {
    const { merge } = dossierAfter(proposed, merging);
    givenIn(merging, ...halfAgreed)
      .when(answerMerge(vidu))
      .leadsTo('MergeAgreed', { type: 'Merged', data: { into: merge?.into } })
      .leaves({ current: { kind: 'ended', outcome: 'merged', reason: merge?.reason } });
    expect(statusOf(dossierAfter(agreed, merging))).toBe('merged');
    expect(obligations(dossierAfter(agreed, merging), hospitalPlan)).toEqual([]);
  });

  test('one yes is enough of somebody who leads both', () => {
    const both = withOther({ ...dossierAfter(submittedBy(mau)), id: 'd-2' });
    const alone = { personId: mau.personId, share: 100 };
    const { command } = proposeMerge();
    const propose = act(quality, { ...command, shares: [alone] } as typeof command, '2023-06-07');
    givenIn(both, ...received, propose)
      .when(answerMerge(mau))
      .leadsTo('MergeAgreed', 'Merged');
  });

  test('a yes can be taken back until the second one', () => {
    givenIn(merging, ...halfAgreed)
      .when(answerMerge(mau, false, 'Đã nghĩ lại'))
      .leadsTo({ type: 'MergeCalledOff', data: { reason: 'Đã nghĩ lại' } })
      .leaves({ merge: undefined });
    givenIn(merging, ...agreed)
      .when(answerMerge(mau, false, 'Đã nghĩ lại'))
      .isRefused('not_in_this_state');
  });

  test('a no needs words, a second yes says nothing new', () => {
    givenIn(merging, ...proposed)
      .when(answerMerge(vidu, false))
      .isRefused('reason_required', { field: 'reason' });
    givenIn(merging, ...halfAgreed)
      .when(answerMerge(mau))
      .isRefused('unchanged');
  });

  test('nobody answers for a lead, a deputy neither', () => {
    for (const by of [thu, quality, { ...thu, actingFor: mau }, { ...mau, actingFor: vidu }])
      givenIn(merging, ...proposed)
        .when(answerMerge(by))
        .isRefused('not_yours');
  });

  test.each<[string, Partial<Dossier>]>([
    ['was decided on', { current: dossierAfter(appraisedBy(vidu)).current }],
    ['was withdrawn', { current: { kind: 'ended', outcome: 'withdrawn', on: '2023-06-07' } }],
  ])('nothing is merged into a dossier that %s meanwhile', (_, part) => {
    const { dossier } = play(halfAgreed, merging);
    const context = contextOf(answerMerge(vidu), 'c-x', withOther({ ...sameWork, ...part }));
    expect(decide(answerMerge(vidu).command, dossier, context)).toMatchObject({
      refusal: { because: 'not_in_this_state' },
    });
  });

  test('nothing is merged with shares that leave out an author of today', () => {
    const author = { person: thu, share: 10, lead: false, consent: 'given' as const };
    const { content } = sameWork;
    const grown = { ...sameWork, content: { ...content, authors: [...content.authors, author] } };
    const { dossier } = play(halfAgreed, merging);
    const context = contextOf(answerMerge(vidu), 'c-x', withOther(grown));
    expect(decide(answerMerge(vidu).command, dossier, context)).toMatchObject({
      refusal: { because: 'incomplete' },
    });
  });

  test('a frozen dossier takes nothing in', () => {
    const { frozen: freeze } = dossierAfter([...received, frozen]);
    const { dossier } = play(halfAgreed, merging);
    const world = withOther({ ...sameWork, frozen: freeze });
    expect(
      decide(answerMerge(vidu).command, dossier, contextOf(answerMerge(vidu), 'c', world)),
    ).toEqual({ accepted: false, refusal: { because: 'frozen' } });
  });
});

describe('calling off', () => {
  const callOff = (by: typeof quality, reason = 'Đề nghị nhầm') =>
    act(by, { type: 'callOffMerge', reason }, '2023-06-08');

  test('the office may, with its reason, and then propose anew', () => {
    givenIn(merging, ...halfAgreed)
      .when(callOff(quality))
      .leadsTo({ type: 'MergeCalledOff', data: { reason: 'Đề nghị nhầm' } });
    givenIn(merging, ...halfAgreed, callOff(quality))
      .when(proposeMerge())
      .leadsTo('MergeProposed');
  });

  test('nobody else, and nothing that was not proposed', () => {
    givenIn(merging, ...halfAgreed)
      .when(callOff(thu))
      .isRefused('not_yours');
    givenIn(merging, ...received)
      .when(callOff(quality))
      .isRefused('not_in_this_state');
  });
});

test('a proposal holds nothing up, and lapses when the dossier is decided on', () => {
  const decided = [
    ...halfAgreed,
    appraise(personnel, 'legality'),
    appraise(planning, 'feasibility'),
  ];
  expect(statusOf(dossierAfter(decided, merging))).toBe('deciding');
  givenIn(merging, ...decided)
    .when(answerMerge(vidu))
    .isRefused('not_in_this_state');
});

test('a freeze stops the clock of the answers too', () => {
  expect(duesOf(dossierAfter(proposed, merging))).toHaveProperty('merge');
});

describe('the dossier that goes on', () => {
  test('has the authors of both with the shares that the leads agreed to, its own lead and text', () => {
    const taken = takenInBy(dossierAfter(agreed, merging));
    expect(taken).toMatchObject({
      after: {
        content: {
          title: sameWork.content.title,
          authors: [
            { person: vidu, share: 60, lead: true, consent: 'given' },
            { person: mau, share: 40, lead: false, consent: 'given' },
          ],
        },
        contentVersion: sameWork.contentVersion,
        current: sameWork.current,
        takenIn: [{ dossierId: 'd-1', on: '2023-06-08' }],
      },
      events: [{ type: 'OtherTakenIn', data: { joined: [mau] } }],
    });
  });

  test('takes in nothing that has not ended for it', () => {
    expect(takenInBy(dossierAfter(halfAgreed, merging))).toBe('not_in_this_state');
    expect(takenInBy(dossierAfter(agreed, merging), { ...sameWork, id: 'd-3' })).toBe(
      'not_in_this_state',
    );
    expect(takenInBy(dossierAfter(submitted))).toBe('not_in_this_state');
  });

  /** The dossier and its events after answers in any order; refused ones change nothing. */
  function answered(given: readonly { by: PersonRef; agrees: boolean }[], share: number) {
    const acts = [...received, proposeMerge(quality, share, 100 - share)];
    return given.reduce(
      (so, { by, agrees }, at) => {
        const one = answerMerge(by, agrees, 'Đã nghĩ lại');
        const context = contextOf(one, `a-${at}`, merging);
        const decision = decide(one.command, so.dossier, context);
        if (!decision.accepted) return so;
        const done = applyFacts(so.dossier, decision.facts, context, tenant, 'd-1');
        return { dossier: done.after, events: [...so.events, ...done.events] };
      },
      play(acts, merging),
    );
  }

  const anyAnswers = fc.array(
    fc.record({ by: fc.constantFrom(mau, vidu, thu, quality), agrees: fc.boolean() }),
    { maxLength: 8 },
  );

  test('whatever is answered in whatever order, both merge or neither, and no author is lost', () => {
    holds(
      fc.property(anyAnswers, fc.integer({ min: 1, max: 99 }), (given, share) => {
        const { dossier } = answered(given, share);
        if (!dossier) throw new Error('nothing happened');
        const taken = takenInBy(dossier);
        expect(typeof taken === 'object').toBe(statusOf(dossier) === 'merged');
        if (typeof taken !== 'object') return;
        const { authors } = taken.after.content;
        expect(authors.map(({ person }) => person)).toEqual([vidu, mau]);
        expect(authors.reduce((sum, one) => sum + one.share, 0)).toBe(100);
        expect(authors.filter(({ lead }) => lead)).toHaveLength(1);
      }),
    );
  });

  test('replaying the stored events gives the stored state', () => {
    holds(
      fc.property(anyAnswers, (given) => {
        const { dossier, events } = answered(given, 40);
        const stored: unknown[] = JSON.parse(JSON.stringify(events));
        const replayed = stored
          .map(parseDossierEvent)
          .reduce<Dossier | undefined>(evolve, undefined);
        expect(replayed).toEqual(dossier);
      }),
    );
  });
});
