import type { DossierEvent, DossierFact } from '../../../events/schema/dossierEvents.ts';
import type { Obligation, PersonRef, Status } from '../../../events/schema/envelope.ts';
import type { Command, CommandType, Context } from '../dossier/commands.ts';
import type { Refused } from '../dossier/decision.ts';
import type { Dossier, OpenStep, StepState } from '../dossier/state.ts';
import type { Programme, RoleId, Step, StepType } from '../programmes/programme.ts';

type ByType<U extends { readonly type: string }> = { [T in U['type']]: Extract<U, { type: T }> };
export type StepByType = ByType<Step>;
export type StateByType = ByType<StepState>;

/** A dossier standing in a step of one type. */
export type Here<T extends StepType = StepType> = {
  [K in T]: {
    readonly type: K;
    readonly step: StepByType[K];
    readonly state: StateByType[K];
    readonly open: OpenStep;
    readonly dossier: Dossier;
    readonly programme: Programme;
  };
}[T];

/** A place in a step and the role whose holders take it; authors never do. */
export interface Part {
  readonly id: string;
  readonly role: RoleId;
  /**
   * `always`: somebody must be left; `together`: somebody must be left in all parts of this kind;
   * `held`: the role must be held, but its holder may be the author and then stands aside.
   */
  readonly needs: 'always' | 'together' | 'held';
}

/** What a step answers; the caller follows the outcome or enters the named step. */
export type StepDecision =
  | {
      readonly accepted: true;
      readonly facts: readonly DossierFact[];
      /** The step ends this way; the route says what comes next. */
      readonly outcome?: string;
      /** A step to enter against the direction of the route. */
      readonly enter?: string;
    }
  | Refused;

/** Everything the engine must know of one step type. */
export interface StepKind<T extends StepType> {
  /** Every way in which the step can end; each needs its `next` in the route. */
  readonly outcomes: readonly string[];
  readonly parts: (step: StepByType[T]) => readonly Part[];
  readonly begin: () => StateByType[T];
  readonly decide: (command: Command, here: Here<T>, context: Context) => StepDecision;
  readonly evolve: (state: StateByType[T], event: DossierEvent) => StateByType[T];
  /** What is owed while the author owes nothing. */
  readonly obligations: (here: Here<T>) => Obligation[];
  readonly actions: (here: Here<T>, person: PersonRef) => CommandType[];
  /** Who may return the dossier or ask its author now. */
  readonly reviewers: (here: Here<T>) => PersonRef[];
  readonly status: (state: StateByType[T]) => Status;
}

export const end = (outcome: string, ...facts: readonly DossierFact[]): StepDecision => ({
  accepted: true,
  facts,
  outcome,
});

export const stay = (...facts: readonly DossierFact[]): StepDecision => ({
  accepted: true,
  facts,
});

export const goTo = (enter: string, ...facts: readonly DossierFact[]): StepDecision => ({
  accepted: true,
  facts,
  enter,
});
