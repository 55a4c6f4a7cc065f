import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesPage } from './packages.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

writeFileSync(join(root, 'docs/licences.md'), licencesPage(lock));
console.log('docs/licences.md is up to date.');
