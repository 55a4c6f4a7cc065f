import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const publicRegistry = 'https://registry.npmjs.org/';

/**
 * What must not be in a file that others clone: where a package came from on one machine, and
 * where that machine keeps its work. @returns one line per mistake.
 */
export function mistakesInTrackedFiles(root: string): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const files = stdout.split('\0').filter((file) => file && existsSync(join(root, file)));
  return files.flatMap((file) => {
    const content = readFileSync(join(root, file), 'utf8');
    return file === 'package-lock.json' ? lockMistakes(content) : textMistakes(file, content, root);
  });
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
}

/** With `resolved` in it a lock file works only where that address answers. */
export function lockMistakes(content: string): string[] {
  const { packages } = JSON.parse(content) as Lock;
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([name, { resolved }]) => `package-lock.json: ${name} names its address ${resolved}`);
}

export function textMistakes(file: string, content: string, root: string): string[] {
  const here = [root, homedir()].filter((path) => path.length > 2 && path !== '/root');
  const paths = here.filter((path) => content.includes(`${path}/`));
  const registries = [...content.matchAll(/^\s*(?:\/\/|@[\w-]+:)?registry\s*=\s*(\S+)/gm)]
    .map(([, address = '']) => address)
    .filter((address) => address !== publicRegistry);
  return [
    ...paths.map((path) => `${file}: holds the path ${path} of one machine`),
    ...registries.map((address) => `${file}: names the registry ${address}`),
  ];
}
