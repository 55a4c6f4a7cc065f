import type { DossierFact } from '../../../events/schema/dossierEvents.ts';
import type { Obligation, PersonRef } from '../../../events/schema/envelope.ts';
import type { Context } from '../dossier/commands.ts';
import { overseersOf } from '../dossier/freeze.ts';
import { obligations } from '../dossier/obligations.ts';
import { authorsOf, unique, without } from '../dossier/people.ts';
import type { Dossier } from '../dossier/state.ts';
import type { Programme } from '../programmes/programme.ts';
import { isOwedByStaff } from './staffKinds.ts';

/** One command: the dossier before and after it, and everything that happened in between. */
export interface Happening {
  readonly before: Dossier | undefined;
  readonly after: Dossier;
  readonly facts: readonly DossierFact[];
}

/**
 * People who are no authors, owe nothing now and must still hear of a fact: everybody who had a vote
 * when it ended, the deciders and the reviewer when something small was amended (and the office that keeps
 * the register when that moves a last day), and whoever lost a task to the command. The last are named on its first fact only, so that they hear of it once.
 */
export function othersOf(fact: DossierFact, happening: Happening, context: Context): PersonRef[] {
  const { after } = happening;
  // whoever proposed a merger hears that it came to nothing, with other work on the dossier or not
  const owing =
    fact.type === 'MergeCalledOff' ? [] : peopleOf(obligations(after, context.programme));
  return without(unique(concerned(fact, happening, context)), [
    context.by,
    ...authorsOf(after),
    ...owing,
  ]);
}

function concerned(fact: DossierFact, happening: Happening, context: Context): PersonRef[] {
  switch (fact.type) {
    case 'VoteConcluded':
      return votersOf(happening.before, context.programme);
    case 'DossierFrozen':
      return overseersOf(context);
    case 'FreezeLifted':
      return [...overseersOf(context), ...relieved(fact, happening, context)];
    case 'MergeAgreed':
      return [];
    case 'MergeCalledOff':
      return partiesTo(happening.before);
    case 'Merged':
      return [...partiesTo(happening.before), ...tasksIn(happening.before, context)];
    case 'Amended':
      if (fact.data.material) return relieved(fact, happening, context);
      return fact.data.due
        ? [...informed(happening, context), ...intakeOffice(context)]
        : informed(happening, context);
    default:
      return relieved(fact, happening, context);
  }
}

const peopleOf = (owed: readonly Obligation[]): PersonRef[] => owed.flatMap(({ who }) => who);

function relieved(
  fact: DossierFact,
  { before, facts }: Happening,
  { programme }: Context,
): PersonRef[] {
  const isFirst = facts[0] === fact;
  const endsVote = facts.some(({ type }) => type === 'VoteConcluded');
  return isFirst && !endsVote ? tasksIn(before, { programme }) : [];
}

const tasksIn = (before: Dossier | undefined, { programme }: Pick<Context, 'programme'>) =>
  before ? peopleOf(obligations(before, programme).filter(isOwedByStaff)) : [];

/** The leads of both dossiers, and whoever proposed to merge them. */
const partiesTo = (before: Dossier | undefined): PersonRef[] =>
  before?.merge ? [...before.merge.asked, before.merge.by] : [];

function votersOf(before: Dossier | undefined, programme: Programme): PersonRef[] {
  if (before?.current.kind !== 'step') return [];
  const { stepId, assignees } = before.current;
  const step = programme.route.find(({ id }) => id === stepId);
  return step?.type === 'decision' ? step.voters.flatMap((role) => assignees[role] ?? []) : [];
}

const intakeOffice = ({ programme, staffing }: Context): PersonRef[] =>
  programme.route.flatMap((step) =>
    step.type === 'intake' ? (staffing[step.responsible] ?? []) : [],
  );

/** Whoever would decide today, and whoever reviews the work. */
function informed({ after }: Happening, { programme, staffing }: Context): PersonRef[] {
  const deciders = programme.route.flatMap((step) =>
    step.type === 'decision' ? [...step.voters, step.head] : [],
  );
  const reviewers =
    after.current.kind === 'step' ? Object.values(after.current.assignees).flat() : [];
  return [...deciders.flatMap((role) => staffing[role] ?? []), ...reviewers];
}
