import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { reservedNames } from '../../../functions/http/reservedFields.ts';

test('of the pages only that of a person and that of a year’s days off have a field of a reserved name', () => {
  const field = new RegExp(`\\bname="(${reservedNames.join('|')})"`, 'g');
  const found = globSync('{shared,functions}/**/*.tsx')
    .sort()
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(field)].map(([, name]) => [basename(file), name]),
    );
  expect(found).toEqual([
    ['holidayPages.tsx', 'state'],
    ['personPage.tsx', 'role'],
    ['personPage.tsx', 'role'],
  ]);
});
