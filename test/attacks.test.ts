import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/attacks.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => {
    const [number, , , state = '', proof = ''] = line.slice(2).split(' | ');
    return { number: Number(number), state, proof };
  });

/** Every second sample from one number to another. */
const everySecond = (from: number, to: number) =>
  Array.from({ length: (to - from) / 2 + 1 }, (_, at) => from + 2 * at);

test('links, scanners, browser, departments, files, floods, cloud and logs have all their samples, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual([
    ...everySecond(1, 41),
    ...everySecond(83, 131),
    ...everySecond(167, 171),
  ]);
});

test('what is shown names its proof, and what is not names none', () => {
  for (const { number, state, proof } of rows) {
    expect([number, state]).toEqual([number, expect.stringMatching(/^(held|partly|not yet)$/)]);
    expect([number, /`test\/[\w/]+\.test\.ts` “/.test(proof)]).toEqual([
      number,
      state !== 'not yet',
    ]);
  }
});

test('every test that is named exists, with each sentence that is quoted', () => {
  const named = [...page.matchAll(/`(test\/[\w/]+\.test\.ts)`((?:,? “[^”]+”)+)/g)];
  expect(named.length).toBeGreaterThan(50);
  for (const [, file = '', sentences = ''] of named) {
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    const source = readFileSync(join(root, file), 'utf8');
    for (const [, sentence = ''] of sentences.matchAll(/“([^”]+)”/g))
      expect([file, sentence, source.includes(sentence)]).toEqual([file, sentence, true]);
  }
});
