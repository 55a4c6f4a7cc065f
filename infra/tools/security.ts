import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findingsOf } from './security/findings.ts';
import { securityPage } from './security/page.ts';

const page = resolve(dirname(fileURLToPath(import.meta.url)), '../../docs/security.md');
const findings = findingsOf('example');
writeFileSync(page, securityPage(findings));
const bare = findings.filter(({ reason }) => !reason).length;
console.log(`docs/security.md: ${findings.length} findings, ${bare} of them without a reason.`);
process.exitCode = bare === 0 ? 0 : 1;
