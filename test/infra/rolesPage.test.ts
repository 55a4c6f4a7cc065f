import { readFileSync } from 'node:fs';
import { rolesPage } from '../../infra/tools/rolesPage.ts';

test('docs/roles.md says what the table of rights says; `npm run roles` writes it', () => {
  expect(readFileSync('docs/roles.md', 'utf8')).toBe(rolesPage());
});
