import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';
import { survives, text } from './outside.ts';

const folder = join(import.meta.dirname, '../../shared/programmes');
const plans = globSync('*-*-*.yaml', { cwd: folder }).map((file) =>
  readFileSync(join(folder, file), 'utf8').split('\n'),
);
/** Small parts of real plans, so that thousands are read in seconds; a whole file has hundreds of lines. */
const excerpts = plans.flatMap((lines) =>
  Array.from({ length: Math.ceil(lines.length / 25) }, (_, part) =>
    lines.slice(part * 25, part * 25 + 25),
  ),
);

const brokenPlan = fc
  .tuple(
    fc.constantFrom(...excerpts),
    fc.array(
      fc.tuple(fc.nat(), fc.oneof(text, fc.constantFrom('- x', '  a: [', '&a *a', '!!js x'))),
      {
        maxLength: 4,
      },
    ),
  )
  .map(([lines, edits]) => {
    const copy = [...lines];
    for (const [at, other] of edits) copy[at % copy.length] = other;
    return copy.join('\n');
  });

test('a plan file is a plan without a mistake, or every mistake has its line, its field and its remedy', () => {
  survives(
    fc.property(fc.oneof(brokenPlan, text), (content) => {
      const { programme, problems } = parseProgramme(content, 'ke-hoach.yaml');
      expect(programme === undefined).toBe(problems !== undefined);
      for (const { line, remedy } of problems ?? []) {
        expect(line).toBeGreaterThan(0);
        expect(remedy).not.toBe('');
      }
    }),
  );
});
