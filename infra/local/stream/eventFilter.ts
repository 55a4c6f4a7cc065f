/**
 * Lambda's event filter patterns: an object follows the record's shape, a leaf is a list of
 * alternatives (values, `prefix`, `suffix`, `exists`, `anything-but`, `numeric`,
 * `equals-ignore-case`), and `$or` takes whole patterns.
 * Source: AWS Lambda developer guide, "Control which events Lambda sends to your function".
 */
export function matches(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((one) => matchesOne(one, value));
  return Object.entries(pattern as Record<string, unknown>).every(([name, inner]) =>
    name === '$or'
      ? (inner as unknown[]).some((alternative) => matches(alternative, value))
      : matchesField(inner, fieldOf(value, name)),
  );
}

const fieldOf = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** A list in the event matches when one of its elements does. */
function matchesField(pattern: unknown, value: unknown): boolean {
  if (!Array.isArray(value)) return matches(pattern, value);
  return value.some((element) => matches(pattern, element));
}

function matchesOne(alternative: unknown, value: unknown): boolean {
  if (alternative === null || typeof alternative !== 'object') return value === alternative;
  const [[operator, operand] = ['', undefined]] = Object.entries(alternative);
  const test = operators[operator];
  if (!test) throw new Error(`filter operator ${operator} is not known`);
  return test(operand, value);
}

const operators: Readonly<Record<string, (operand: unknown, value: unknown) => boolean>> = {
  exists: (operand, value) => operand === isLeaf(value),
  prefix: (operand, value) => typeof value === 'string' && value.startsWith(String(operand)),
  suffix: (operand, value) => typeof value === 'string' && value.endsWith(String(operand)),
  'equals-ignore-case': (operand, value) =>
    typeof value === 'string' && value.toLowerCase() === String(operand).toLowerCase(),
  'anything-but': (operand, value) =>
    isLeaf(value) && ![operand].flat().some((one) => matchesOne(one, value)),
  numeric: (operand, value) => typeof value === 'number' && isInRange(operand as unknown[], value),
};

/** `exists` looks at leaves only; a nested object does not count. */
const isLeaf = (value: unknown): boolean =>
  value !== undefined && (value === null || typeof value !== 'object');

/** `['>', 0, '<=', 5]`: every pair must hold. */
function isInRange(condition: readonly unknown[], value: number): boolean {
  for (let at = 0; at < condition.length; at += 2) {
    const compare = comparisons[String(condition[at])];
    if (!compare?.(value, Number(condition[at + 1]))) return false;
  }
  return true;
}

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};
