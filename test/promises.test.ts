import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/promises.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d+ \|/.test(line));

test('each of the 22 promises has its row, in order, and a state', () => {
  expect(rows.map((row) => Number(row.split(' | ')[0]?.slice(2)))).toEqual(
    Array.from({ length: 22 }, (_, at) => at + 1),
  );
  for (const row of rows) expect(row.split(' | ')[2]).toMatch(/^(kept|partly|not yet)$/);
});

test('a promise that is kept names its proof', () => {
  const kept = rows.filter((row) => row.split(' | ')[2] === 'kept');
  for (const row of kept) expect(row).toMatch(/`test\/[\w/]+\.test\.tsx?`/);
});

test('every test that is named exists, with the sentence that is quoted', () => {
  const named = [...page.matchAll(/`(test\/[\w/]+\.test\.tsx?)`(?: “([^”]+)”)?/g)];
  expect(named.length).toBeGreaterThan(15);
  for (const [, file = '', sentence = ''] of named) {
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    expect(readFileSync(join(root, file), 'utf8')).toContain(sentence);
  }
});
