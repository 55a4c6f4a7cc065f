import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolesPage } from './rolesPage.ts';

writeFileSync(fileURLToPath(new URL('../../docs/roles.md', import.meta.url)), rolesPage());
