import type { Programme } from '../domain/programmes/programme.ts';
import type { Path, ValueProblem } from './yamlSource.ts';

/** What contradicts itself in a plan whose shape is right. */
export type Rule = (programme: Programme) => readonly ValueProblem[];

export const wrong = (path: Path, problem: string, remedy: string): ValueProblem => ({
  path,
  problem,
  remedy,
});
