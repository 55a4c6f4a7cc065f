import { readFileSync } from 'node:fs';
import { type Lock, licencesPage, mistakesInPackages } from '../../infra/tools/packages.ts';

const lockOf = (packages: Lock['packages']): Lock => ({ packages: { '': {}, ...packages } });

test('a version that may move by itself is told by package', () => {
  const wanted = { dependencies: { hono: '^4.13.19', zod: '4.6.7' }, overrides: { 'a-b': '1' } };
  expect(mistakesInPackages(wanted, lockOf({}))).toEqual([
    'package.json: hono "^4.13.19" is not one exact version',
    'package.json: a-b "1" is not one exact version',
  ]);
});

test('a licence that nobody agreed to is told, and what is shipped is judged more strictly than a tool', () => {
  const lock = lockOf({
    'node_modules/lent': { license: 'GPL-3.0-only' },
    'node_modules/nameless': {},
    'node_modules/inside': { license: 'MPL-2.0' },
    'node_modules/tool': { license: 'MPL-2.0', dev: true },
    'node_modules/tool/node_modules/fine': { license: 'MIT', dev: true },
  });
  expect(mistakesInPackages({}, lock)).toEqual([
    'lent: licence GPL-3.0-only is not agreed on for what is shipped',
    'nameless: licence not named is not agreed on for what is shipped',
    'inside: licence MPL-2.0 is not agreed on for what is shipped',
  ]);
});

test('a script that runs at install is allowed only from the agreed list', () => {
  const lock = lockOf({
    'node_modules/esbuild': { license: 'MIT', dev: true, hasInstallScript: true },
    'node_modules/a/node_modules/miner': { license: 'MIT', hasInstallScript: true },
  });
  expect(mistakesInPackages({}, lock)).toEqual([
    'miner: runs a script when installed and is not on the agreed list',
  ]);
});

test('the page of licences lists what is shipped by name, and no tool', () => {
  const page = licencesPage(
    lockOf({
      'node_modules/zod': { version: '4.6.7', license: 'MIT' },
      'node_modules/hono': { version: '4.13.19', license: 'MIT' },
      'node_modules/jest': { version: '30.5.2', license: 'MIT', dev: true },
    }),
  );
  expect(page).toContain('| hono | 4.13.19 | MIT |\n| zod | 4.6.7 | MIT |\n');
  expect(page).not.toContain('jest');
});

test('I131 a version that is only a few days old is not installed', () => {
  const days = /^min-release-age=(\d+)$/m.exec(readFileSync('.npmrc', 'utf8'))?.[1];
  expect(Number(days)).toBeGreaterThanOrEqual(3);
});
