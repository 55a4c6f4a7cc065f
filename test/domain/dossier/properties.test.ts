import * as fc from 'fast-check';
import { parseDossierEvent } from '../../../events/schema/dossierEvents.ts';
import { evolve } from '../../../shared/domain/dossier/evolve.ts';
import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import { nextAttention } from '../../../shared/domain/dossier/reminders.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import { statusOf } from '../../../shared/domain/dossier/status.ts';
import { calendar } from '../../support/calendar.ts';
import { deputies, merging, quality, staffing, type World } from '../../support/dossiers.ts';
import { decidedBy, hospitalPlan } from '../../support/programmes.ts';
import { holds } from '../../support/properties.ts';
import {
  beginning,
  beginningsCount,
  type Move,
  offersOf,
  type Telling,
  type Told,
  tell,
} from '../../support/stories.ts';

const programmes = [
  hospitalPlan,
  decidedBy({ kind: 'one' }),
  decidedBy({ kind: 'all' }),
  decidedBy({ kind: 'at_least', of: 2 }),
  decidedBy({ kind: 'one_per_group' }),
  { ...hospitalPlan, eligibility: { ...hospitalPlan.eligibility, groups: false } },
];
const staffs = [
  { ...staffing, deputy_head: deputies.slice(0, 2) },
  staffing,
  { ...staffing, deputy_head: [] },
  { ...staffing, personnel_office: [quality] },
];

const worldOf = (programme: number, staff: number): World => ({
  ...merging,
  programme: programmes[programme] ?? hospitalPlan,
  staffing: staffs[staff] ?? staffing,
});

/** Fewer while mutants are hunted: each of them tells the stories again. */
const storiesTold = process.env.STRYKER_MUTATOR_WORKER === undefined ? 120 : 20;

const anyMove: fc.Arbitrary<Move> = fc.record({
  pick: fc.nat(997),
  choice: fc.nat(997),
  daysLater: fc.constantFrom(0, 0, 0, 1, 3, 9),
  wild: fc.constantFrom(false, false, false, true),
});
const anyStory = fc.array(anyMove, { minLength: 1, maxLength: 40 });
const anyStart = fc.tuple(
  fc.nat(programmes.length - 1),
  fc.nat(staffs.length - 1),
  fc.nat(beginningsCount - 1),
);

const isOpen = ({ current }: Dossier) => current.kind !== 'ended';

/** Somebody owes something or may do something, and each debt has one name. */
function somebodyIsInCharge(dossier: Dossier, world: World): void {
  const owed = obligations(dossier, world.programme);
  const ids = owed.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const inCharge = owed.some(({ who }) => who.length > 0) || offersOf(dossier, world).length > 0;
  expect(inCharge).toBe(isOpen(dossier));
  expect(owed.length > 0).toBe(isOpen(dossier));
}

const ofOffices = [
  'intake',
  'appraisal',
  'vote',
  'head_decision',
  'document',
  'evaluation',
  'nomination',
];

/** Nobody judges an own dossier, and nothing is carried out without a recorded document. */
function nothingImpossible(dossier: Dossier, world: World): void {
  const { authors } = dossier.content;
  const ids = authors.map(({ person }) => person.personId);
  const judging = obligations(dossier, world.programme)
    .filter(({ kind }) => ofOffices.includes(kind))
    .flatMap(({ who }) => who.map(({ personId }) => personId));
  expect(judging.filter((id) => ids.includes(id))).toEqual([]);
  expect(authors.filter(({ lead }) => lead)).toHaveLength(1);
  if (['implementing', 'evaluating', 'nominating', 'award_proposed'].includes(statusOf(dossier))) {
    expect(dossier.findings).toMatchObject({
      decision: expect.anything(),
      approvedOn: expect.anything(),
    });
  }
}

/** Who was offered a command is never told that it is not his; its parameters may still be wrong. */
function offersAreMeant({ offered, command, answer }: Told): void {
  if (!offered || command.type === 'appraise' || command.type === 'reassign') return;
  expect(['not_yours', 'own_dossier', 'waiting_for_author', 'not_in_this_state']).not.toContain(
    answer,
  );
}

function check(told: Told, world: World): void {
  const { dossier } = told;
  if (!dossier) throw new Error('the story has no dossier');
  somebodyIsInCharge(dossier, world);
  nothingImpossible(dossier, world);
  offersAreMeant(told);
  const attention = nextAttention(dossier, world.programme, calendar);
  if (!isOpen(dossier)) expect(attention).toBeUndefined();
}

test('no story reaches an impossible state, throws, or leaves an open dossier to nobody', () => {
  holds(
    fc.property(anyStart, anyStory, ([programme, staff, start], story) => {
      const world = worldOf(programme, staff);
      story.reduce<Telling>(
        (so, move) => {
          const told = tell(so, move, world);
          check(told, world);
          return told;
        },
        beginning(start, world),
      );
    }),
    storiesTold,
  );
});

test('replaying the stored events of any story gives the stored state', () => {
  holds(
    fc.property(anyStart, anyStory, ([programme, staff, start], story) => {
      const world = worldOf(programme, staff);
      const { dossier, events } = story.reduce<Telling>(
        (so, move) => tell(so, move, world),
        beginning(start, world),
      );
      const stored: unknown[] = JSON.parse(JSON.stringify(events));
      const replayed = stored.map(parseDossierEvent).reduce<Dossier | undefined>(evolve, undefined);
      expect(replayed).toEqual(dossier);
      expect(dossier?.version).toBe(events.length);
    }),
    storiesTold,
  );
});

test('such stories reach every status', () => {
  const world = worldOf(0, 0);
  const stories = fc.sample(fc.array(anyMove, { minLength: 15, maxLength: 15 }), {
    numRuns: 240,
    seed: 2023,
  });
  const seen = new Set<string>();
  for (const [at, story] of stories.entries()) {
    story.reduce<Telling>(
      (so, move) => {
        const told = tell(so, { ...move, wild: false }, world);
        if (told.dossier) seen.add(statusOf(told.dossier));
        return told;
      },
      beginning(at % beginningsCount, world),
    );
  }
  expect([...seen].toSorted()).toEqual([
    'agreed_pending_document',
    'appraising',
    'archived',
    'award_proposed',
    'deciding',
    'draft',
    'evaluating',
    'implementing',
    'merged',
    'nominating',
    'refused',
    'registered',
    'revision_requested',
    'vote_not_passed',
    'withdrawn',
  ]);
});
