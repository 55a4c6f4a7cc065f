import type { DossierFact } from '../../../events/schema/dossierEvents.ts';
import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { Context } from '../dossier/commands.ts';
import { accept, type Decision, refuseWith } from '../dossier/decision.ts';
import { authorsOf, without } from '../dossier/people.ts';
import type { Dossier } from '../dossier/state.ts';
import type { Step } from '../programmes/programme.ts';
import { partsOf, stepOf } from './index.ts';
import { lastDayOf } from './lastDay.ts';
import { seatOf } from './seats.ts';
import type { Part, StepDecision } from './stepKind.ts';

const endings = {
  'end:archived': 'archived',
  'end:refused': 'refused',
  'end:withdrawn': 'withdrawn',
} as const;

export const isEnding = (target: string): target is keyof typeof endings =>
  Object.hasOwn(endings, target);

/** Adds to a step's own facts what the route makes of its outcome. Refuses `role_unfilled`. */
export function follow(
  decided: StepDecision,
  stepId: string,
  dossier: Dossier,
  context: Context,
): Decision {
  if (!decided.accepted) return decided;
  const { facts, outcome, enter } = decided;
  const target = outcome === undefined ? enter : nextOf(stepId, outcome, context);
  if (target === undefined) return accept(...facts);
  const entered = enterStep(target, dossier, context);
  return entered.accepted ? accept(...facts, ...entered.facts) : entered;
}

function nextOf(stepId: string, outcome: string, { programme }: Context): string {
  const next = stepOf(programme, stepId).next[outcome];
  if (next === undefined) throw new Error(`step ${stepId} has nothing after ${outcome}`);
  return next;
}

/** Begins a step with its people and its clock, or closes the dossier. Refuses `role_unfilled`. */
export function enterStep(target: string, dossier: Dossier, context: Context): Decision {
  if (isEnding(target)) {
    return accept({ type: 'DossierClosed', data: { outcome: endings[target] } });
  }
  const step = stepOf(context.programme, target);
  const assigned = assign(step, partsOf(step), dossier, context);
  if ('unfilled' in assigned) {
    return refuseWith({ because: 'role_unfilled', role: assigned.unfilled });
  }
  const started: DossierFact = {
    type: 'StepStarted',
    data: {
      stepId: step.id,
      stepType: step.type,
      assignees: assigned.assignees,
      due: lastDayOf(step, context.today, dossier, context),
      round: (dossier.rounds[step.id] ?? 0) + 1,
    },
  };
  return accept(started);
}

type Assigned = { readonly assignees: Record<string, PersonRef[]> } | { readonly unfilled: string };

/** Who takes each part: the role's holders without authors and those who must stay apart, else the administrator's stand-ins. */
function assign(step: Step, parts: readonly Part[], dossier: Dossier, context: Context): Assigned {
  const seated = parts.map((part) => ({
    part,
    people: candidates(step, part, dossier, context),
  }));
  const together = seated.filter(({ part }) => part.needs === 'together');
  const nobodyTogether = together.every(({ people }) => people.length === 0);
  const lacking = seated.find(({ part, people }) => {
    if (people.length > 0) return false;
    if (part.needs === 'together') return nobodyTogether;
    return part.needs === 'always' || holders(part, context).length === 0;
  });
  if (lacking) return { unfilled: lacking.part.role };
  return { assignees: Object.fromEntries(seated.map(({ part, people }) => [part.id, people])) };
}

const holders = ({ role }: Part, { staffing }: Context): readonly PersonRef[] =>
  staffing[role] ?? [];

export function candidates(
  { id, apartFrom = [] }: Step,
  part: Part,
  dossier: Dossier,
  context: Context,
): PersonRef[] {
  const barred = [...authorsOf(dossier), ...barredFrom({ apartFrom }, dossier)];
  const own = without(holders(part, context), barred);
  return own.length > 0 ? own : without(dossier.standIns[`${id}:${part.id}`] ?? [], barred);
}

/** Who gave an opinion in a step that this one is to be kept apart from, and in whose place. */
export const barredFrom = (
  { apartFrom = [] }: Pick<Step, 'apartFrom'>,
  { findings }: Dossier,
): PersonRef[] =>
  findings.appraisals
    .filter(({ stepId }) => apartFrom.includes(stepId))
    .flatMap(({ person }) => [person, seatOf(person)]);
