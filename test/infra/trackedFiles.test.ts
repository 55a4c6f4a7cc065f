import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  lockMistakes,
  mistakesInTrackedFiles,
  textMistakes,
} from '../../infra/tools/trackedFiles.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

test('no tracked file knows the machine it was written on', () => {
  expect(mistakesInTrackedFiles(root)).toEqual([]);
});

test('a lock file that names an address is told by package', () => {
  const lock = {
    packages: { '': {}, 'node_modules/hono': { resolved: 'https://mirror.example/hono.tgz' } },
  };
  expect(lockMistakes(JSON.stringify(lock))).toEqual([
    'package-lock.json: node_modules/hono names its address https://mirror.example/hono.tgz',
  ]);
});

test('a path of one machine is told by file', () => {
  expect(
    textMistakes('docs/a.md', 'see /srv/nam/sang-kien/README.md', '/srv/nam/sang-kien'),
  ).toEqual(['docs/a.md: holds the path /srv/nam/sang-kien of one machine']);
});

test('only the public registry may be named', () => {
  expect(textMistakes('.npmrc', 'registry=https://registry.npmjs.org/', root)).toEqual([]);
  expect(textMistakes('.npmrc', '@sang:registry = https://mirror.example/npm', root)).toEqual([
    '.npmrc: names the registry https://mirror.example/npm',
  ]);
});
