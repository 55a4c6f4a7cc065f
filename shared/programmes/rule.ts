import type { Programme } from '../domain/programmes/programme.ts';
import type { Path, ValueProblem } from './yamlSource.ts';

/** What contradicts itself in a plan whose shape is right. */
export type Rule = (programme: Programme) => readonly ValueProblem[];

export const wrong = (path: Path, problem: string, remedy: string): ValueProblem => ({
  path,
  problem,
  remedy,
});

/** Second and later places of a value that must be there once only. */
export function repeated(path: Path, ids: readonly string[]): readonly ValueProblem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [wrong([...path, index, 'id'], `Mã "${id}" đã dùng ở trên.`, 'Đặt mã khác cho mục này.')],
  );
}
