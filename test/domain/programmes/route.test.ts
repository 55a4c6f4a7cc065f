import * as fc from 'fast-check';
import type { Step } from '../../../shared/domain/programmes/programme.ts';
import { routeProblems } from '../../../shared/domain/programmes/route.ts';
import { outcomesOf } from '../../../shared/domain/steps/index.ts';
import {
  appraisalStep,
  decisionStep,
  evaluationStep,
  hospitalPlan,
  implementationStep,
  intakeStep,
  nominationStep,
} from '../../support/programmes.ts';
import { holds } from '../../support/properties.ts';

const [intake, ...rest] = hospitalPlan.route;
const routeOf = (...route: readonly Step[]) => ({ route });

test("the hospital's plan has a sound route", () => {
  expect(routeProblems(hospitalPlan)).toEqual([]);
});

test('a route needs a step', () => {
  expect(routeProblems(routeOf())).toEqual([{ stepId: '', problem: 'no_steps' }]);
});

test('an outcome without a next step is named', () => {
  const halfIntake = { ...intakeStep, next: { received: 'appraisal' } };
  expect(routeProblems(routeOf(halfIntake, ...rest))).toEqual([
    { stepId: 'intake', problem: 'missing_outcome', detail: 'refused' },
  ]);
});

test('an outcome that the step cannot have is named', () => {
  const next = { ...intakeStep.next, lost: 'end:refused' };
  expect(routeProblems(routeOf({ ...intakeStep, next }, ...rest))).toEqual([
    { stepId: 'intake', problem: 'unknown_outcome', detail: 'lost' },
  ]);
});

test('a next step that does not exist is named, and so is an unknown end', () => {
  const next = { received: 'appraisal', refused: 'end:forgotten' };
  expect(routeProblems(routeOf({ ...intakeStep, next }, ...rest))).toEqual([
    { stepId: 'intake', problem: 'unknown_next', detail: 'end:forgotten' },
  ]);
});

test('two steps with one id are named once', () => {
  const again = { ...nominationStep };
  expect(routeProblems(routeOf(intake ?? intakeStep, ...rest, again))).toEqual([
    { stepId: 'nomination', problem: 'duplicate_id' },
  ]);
});

test('a step that nothing leads to is named', () => {
  const short = { ...appraisalStep, next: { appraised: 'implementation' } };
  expect(
    routeProblems(
      routeOf(intakeStep, short, decisionStep, implementationStep, evaluationStep, nominationStep),
    ),
  ).toEqual([{ stepId: 'decision', problem: 'unreachable' }]);
});

test('a step that only such a step leads to is named as well', () => {
  const short = { ...intakeStep, next: { received: 'end:archived', refused: 'end:refused' } };
  expect(routeProblems(routeOf(short, evaluationStep, nominationStep))).toEqual([
    { stepId: 'evaluation', problem: 'unreachable' },
    { stepId: 'nomination', problem: 'unreachable' },
  ]);
});

test('steps that lead in a circle are dead ends', () => {
  const round = { ...evaluationStep, next: { evaluated: 'implementation' } };
  expect(
    routeProblems(routeOf(intakeStep, appraisalStep, decisionStep, implementationStep, round)).map(
      ({ stepId, problem }) => [stepId, problem],
    ),
  ).toEqual([
    ['implementation', 'dead_end'],
    ['evaluation', 'dead_end'],
  ]);
});

const templates = hospitalPlan.route;
const ids = ['a', 'b', 'c', 'd'];
const anyRoute = fc
  .array(fc.constantFrom(...templates), { minLength: 1, maxLength: 4 })
  .chain((steps) =>
    fc.tuple(
      ...steps.map((step, at) =>
        fc
          .tuple(
            ...outcomesOf(step.type).map(() =>
              fc.constantFrom(...ids, 'end:archived', 'end:refused'),
            ),
          )
          .map(
            (targets): Step => ({
              ...step,
              id: ids[at] ?? 'a',
              next: Object.fromEntries(
                outcomesOf(step.type).map((outcome, n) => [outcome, targets[n] ?? 'end:archived']),
              ),
            }),
          ),
      ),
    ),
  );

/** Walks at random, as dossiers do. */
function walk(route: readonly Step[], choices: readonly number[]): string {
  let at = route[0];
  for (const choice of choices) {
    const targets = Object.values(at?.next ?? {});
    const target = targets[choice % targets.length] ?? '';
    if (target.startsWith('end:')) return target;
    at = route.find(({ id }) => id === target);
  }
  return at?.id ?? 'lost';
}

const canEnd = (route: readonly Step[], from: string, seen: readonly string[] = []): boolean =>
  from.startsWith('end:') ||
  (!seen.includes(from) &&
    Object.values(route.find(({ id }) => id === from)?.next ?? {}).some((target) =>
      canEnd(route, target, [...seen, from]),
    ));

test('on a route without problems nobody gets lost and everybody can come to an end', () => {
  holds(
    fc.property(anyRoute, fc.array(fc.nat(5), { maxLength: 12 }), (route, choices) => {
      fc.pre(routeProblems({ route }).length === 0);
      const place = walk(route, choices);
      expect(canEnd(route, place)).toBe(true);
    }),
    300,
  );
});

test('a route with a dead end never passes', () => {
  holds(
    fc.property(anyRoute, (route) => {
      const stuck = route.some(({ id }) => !canEnd(route, id));
      fc.pre(stuck);
      expect(routeProblems({ route })).not.toEqual([]);
    }),
    300,
  );
});
