import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import type { Obligation, PersonRef, Status } from '../../../events/schema/envelope.ts';
import type { Command, CommandType, Context } from '../dossier/commands.ts';
import type { Dossier, OpenStep, StepState } from '../dossier/state.ts';
import type { Programme, Step, StepType } from '../programmes/programme.ts';
import { appraisal } from './appraisal.ts';
import { decision } from './decision.ts';
import { evaluation } from './evaluation.ts';
import { implementation } from './implementation.ts';
import { intake } from './intake.ts';
import { nomination } from './nomination.ts';
import { notice } from './notice.ts';
import { planned } from './planned.ts';
import type { Here, Part, StateByType, StepByType, StepDecision, StepKind } from './stepKind.ts';

/** The registry: a new step type is one file and one line here. */
const stepKinds: { readonly [T in StepType]: StepKind<T> } = {
  intake,
  appraisal,
  decision,
  implementation,
  evaluation,
  nomination,
  notice,
  planned,
};

export const isStepType = (text: string): text is StepType => Object.hasOwn(stepKinds, text);

type StepOf<T extends StepType> = { [K in T]: { readonly type: K } & StepByType[K] }[T];
type StateOf<T extends StepType> = { [K in T]: { readonly type: K } & StateByType[K] }[T];

export const outcomesOf = (type: StepType): readonly string[] => stepKinds[type].outcomes;

export const partsOf = <T extends StepType>(step: StepOf<T>): readonly Part[] =>
  stepKinds[step.type].parts(step);

export const beginStep = (type: StepType): StepState => stepKinds[type].begin();

export const evolveStep = <T extends StepType>(state: StateOf<T>, event: DossierEvent): StepState =>
  stepKinds[state.type].evolve(state, event);

export const statusOfStep = <T extends StepType>(state: StateOf<T>): Status =>
  stepKinds[state.type].status(state);

export const decideHere = <T extends StepType>(
  command: Command,
  here: Here<T>,
  context: Context,
): StepDecision => stepKinds[here.type].decide(command, here, context);

export const owedHere = <T extends StepType>(here: Here<T>): Obligation[] =>
  stepKinds[here.type].obligations(here);

export const actionsHere = <T extends StepType>(here: Here<T>, person: PersonRef): CommandType[] =>
  stepKinds[here.type].actions(here, person);

export const reviewersHere = <T extends StepType>(here: Here<T>): PersonRef[] =>
  stepKinds[here.type].reviewers(here);

/** Where a dossier in an open step stands. @throws when the programme is not the dossier's. */
export function hereIn(open: OpenStep, dossier: Dossier, programme: Programme): Here {
  const step = stepOf(programme, open.stepId);
  const { state } = open;
  const place = { type: step.type, step, state, open, dossier, programme };
  if (!isPlace(place)) throw new Error(`step ${step.id} is no ${state.type}`);
  return place;
}

interface Place {
  readonly type: StepType;
  readonly step: Step;
  readonly state: StepState;
  readonly open: OpenStep;
  readonly dossier: Dossier;
  readonly programme: Programme;
}

const isPlace = (place: Place): place is Here => place.step.type === place.state.type;

/** @throws when the route has no such step: the dossier belongs to another version. */
export function stepOf(programme: Programme, id: string): Step {
  const step = programme.route.find((one) => one.id === id);
  if (!step) throw new Error(`programme ${programme.id} has no step ${id}`);
  return step;
}
