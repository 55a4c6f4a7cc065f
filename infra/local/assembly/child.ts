/**
 * Bundles the functions and writes a stage's assembly, unless both are as they were. A process of
 * its own, so that the memory of the synthesis does not stay. Arguments: stage, folder.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFunctions } from '../../tools/bundle.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const lockIsStaleAfter = 120_000;

const [, , stage = 'local', folder = ''] = process.argv;
const lock = `${folder}.lock`;
mkdirSync(dirname(folder), { recursive: true });
await takeLock();
try {
  await build();
} finally {
  rmSync(lock, { recursive: true, force: true });
}

async function build(): Promise<void> {
  const bundles = await bundleFunctions();
  const stampFile = join(folder, 'stamp');
  const stamp = stampOf();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const { synthAssembly } = await import('../../tools/synth.ts');
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  await synthAssembly(stage, fresh, { bundle: bundles.directory });
  writeFileSync(join(fresh, 'stamp'), stamp);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/** Everything that the assembly is made from. */
function stampOf(): string {
  const files = globSync(
    ['infra/*.ts', 'infra/constructs/*.ts', 'infra/tools/*.ts', 'infra/stages/*.yaml'],
    { cwd: root },
  );
  const hash = createHash('sha256').update(stage);
  for (const file of [
    '.build/bundles.json',
    'functions/manifest.ts',
    'package-lock.json',
    ...files.sort(),
  ])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Two tests that start at once must not write the same folder. */
async function takeLock(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      if (isStale()) rmSync(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function isStale(): boolean {
  try {
    return Date.now() - statSync(lock).mtimeMs > lockIsStaleAfter;
  } catch {
    return false;
  }
}
