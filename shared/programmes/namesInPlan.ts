import type { Programme } from '../domain/programmes/programme.ts';
import { type Rule, wrong } from './rule.ts';
import type { Path, ValueProblem } from './yamlSource.ts';

/** A name that is used where something of that name must exist. */
interface Use {
  readonly path: Path;
  readonly name: string | undefined;
}

const unknown = (uses: readonly Use[], known: readonly string[], what: string): ValueProblem[] =>
  uses.flatMap(({ path, name }) =>
    name === undefined || known.includes(name)
      ? []
      : [wrong(path, `Không có ${what} "${name}".`, `Sửa mã, hoặc thêm ${what} này vào kế hoạch.`)],
  );

const stepUses = ({ tracks = [], route }: Programme): Use[] => [
  ...tracks.map(({ start }, at) => ({ path: ['tracks', at, 'start'], name: start })),
  ...route.flatMap(({ apartFrom = [] }, at) =>
    apartFrom.map((name, index) => ({ path: ['route', at, 'apartFrom', index], name })),
  ),
];

const dayUses = ({ tracks = [], route, form }: Programme): Use[] => [
  ...tracks.map(({ sentBefore }, at) => ({
    path: ['tracks', at, 'sentBefore', 'day'],
    name: sentBefore?.day,
  })),
  ...route.map(({ limit }, at) => ({
    path: ['route', at, 'limit', 'after'],
    name: limit && 'after' in limit ? limit.after : undefined,
  })),
  { path: ['form', 'firstApplication', 'began'], name: form.firstApplication?.began },
];

/** Steps and days that the plan names elsewhere are there. */
export const namesInPlan: Rule = (programme) => [
  ...unknown(
    stepUses(programme),
    programme.route.map(({ id }) => id),
    'bước',
  ),
  ...unknown(
    dayUses(programme),
    (programme.form.days ?? []).map(({ id }) => id),
    'ngày',
  ),
];
