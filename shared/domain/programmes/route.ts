import { isEnding } from '../steps/enter.ts';
import { outcomesOf } from '../steps/index.ts';
import type { Programme, Step } from './programme.ts';

export interface RouteProblem {
  /** Id of the step; empty when the route as a whole is wrong. */
  readonly stepId: string;
  readonly problem:
    | 'no_steps'
    | 'duplicate_id'
    | 'missing_outcome'
    | 'unknown_outcome'
    | 'unknown_next'
    | 'unreachable'
    | 'dead_end';
  /** Outcome or target concerned. */
  readonly detail?: string;
}

/** Everything that would let a dossier get lost on this route; an empty list is a sound route. */
export function routeProblems({
  route,
  tracks = [],
}: Pick<Programme, 'route' | 'tracks'>): RouteProblem[] {
  const first = route[0];
  if (!first) return [{ stepId: '', problem: 'no_steps' }];
  const starts = tracks.length > 0 ? tracks.map(({ start }) => start) : [first.id];
  const reachable = reachableFrom(starts, route);
  const reachesEnd = stepsWithAWayOut(route);
  return [
    ...route.flatMap((step, at) => [...duplicate(step, at, route), ...problemsOfStep(step, route)]),
    ...route
      .filter(({ id }) => !reachable.has(id))
      .map(({ id }): RouteProblem => ({ stepId: id, problem: 'unreachable' })),
    ...route
      .filter(({ id }) => !reachesEnd.has(id))
      .map(({ id }): RouteProblem => ({ stepId: id, problem: 'dead_end' })),
  ];
}

const duplicate = ({ id }: Step, at: number, route: readonly Step[]): RouteProblem[] =>
  route.findIndex((step) => step.id === id) < at ? [{ stepId: id, problem: 'duplicate_id' }] : [];

function problemsOfStep({ id, type, next }: Step, route: readonly Step[]): RouteProblem[] {
  const outcomes = outcomesOf(type);
  const found = (problem: RouteProblem['problem']) => (detail: string) => ({
    stepId: id,
    problem,
    detail,
  });
  const isKnown = (target: string) => isEnding(target) || route.some((step) => step.id === target);
  return [
    ...outcomes.filter((outcome) => next[outcome] === undefined).map(found('missing_outcome')),
    ...Object.keys(next)
      .filter((outcome) => !outcomes.includes(outcome))
      .map(found('unknown_outcome')),
    ...Object.values(next)
      .filter((target) => !isKnown(target))
      .map(found('unknown_next')),
  ];
}

function reachableFrom(ids: readonly string[], route: readonly Step[]): ReadonlySet<string> {
  const seen = new Set(ids);
  // A set visits what is added while it is walked.
  for (const id of seen) {
    for (const step of route) {
      if (step.id === id) for (const target of Object.values(step.next)) seen.add(target);
    }
  }
  return seen;
}

function stepsWithAWayOut(route: readonly Step[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const _ of route) {
    for (const { id, next } of route) {
      const leads = Object.values(next).some((target) => isEnding(target) || out.has(target));
      if (leads) out.add(id);
    }
  }
  return out;
}
