import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type RetentionLine,
  removedByExpiry,
  removedByRun,
} from '../../../shared/domain/retention/policy.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/retention.md'), 'utf8');

function time(keeps: RetentionLine['keeps']): string {
  if ('months' in keeps) return `${keeps.months} months`;
  if (keeps.days === 0) return 'no longer';
  return keeps.days === 1 ? '1 day' : `${keeps.days} days`;
}

const row = ([kind, { what, keeps, from, removed, why }]: readonly [string, RetentionLine]) =>
  `| ${[`\`${kind}\``, what, time(keeps), from, removed, why].join(' | ')} |`;

test('the page has the lines of the policy, and no others', () => {
  const lines = page.split('\n').filter((line) => /^\| `/.test(line));
  const policy = { ...removedByRun, ...removedByExpiry };
  expect(lines).toEqual(Object.entries<RetentionLine>(policy).map(row));
});
