import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FunctionName, manifest } from '../functions/manifest.ts';
import { templatesOf } from './support/assembly.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const names = Object.keys(manifest) as FunctionName[];

test('every function of the manifest has an entry, and every entry is in the manifest', () => {
  const entries = globSync('functions/lambda/*.ts', { cwd: root }).map((file) =>
    basename(file, '.ts'),
  );
  expect(entries.sort()).toEqual(names.map((name) => manifest[name].entry).sort());
});

test('every function of the manifest is in the template, and no other', async () => {
  const { app } = await templatesOf('local');
  const deployed = app
    .of('AWS::Lambda::Function')
    .map(
      ({ Properties }) =>
        Properties.Tags.find(({ Key }: { Key: string }) => Key === 'function').Value,
    );
  expect(deployed.sort()).toEqual([...names].sort());
});

test('every script of package.json starts a file that exists', async () => {
  const { default: packageFile } = await import('../package.json', { with: { type: 'json' } });
  for (const [name, line] of Object.entries(packageFile.scripts)) {
    const file = /^tsx (\S+)/.exec(line)?.[1];
    expect({ name, exists: !file || existsSync(join(root, file)) }).toEqual({ name, exists: true });
  }
});
