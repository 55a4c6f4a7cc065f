import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const requirements = join(root, 'infra/emulator/requirements.txt');

/** Python or its packages cannot be had on this machine. */
export class NoPython extends Error {}

export interface Python {
  /** Path of a command that the packages brought. */
  readonly command: (name: string) => string;
}

/** A virtual environment under `.build/`, made once for each list of packages. @throws {NoPython} */
export function preparedPython(python = process.env.PYTHON ?? 'python3'): Python {
  const mark = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(root, '.build', `python-${mark}`);
  const done = join(folder, 'complete');
  const command = (name: string): string => join(folder, 'bin', name);
  if (existsSync(done)) return { command };
  rmSync(folder, { recursive: true, force: true });
  run(python, ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))'], 'Python 3.11 or later');
  run(python, ['-m', 'venv', folder], 'the module venv (Debian: python3-venv)');
  run(
    command('pip'),
    ['install', '--quiet', '--disable-pip-version-check', '--require-hashes', '-r', requirements],
    'the packages of infra/emulator/requirements.txt',
  );
  writeFileSync(done, '');
  return { command };
}

const minutes = 60_000;

function run(program: string, args: readonly string[], needed: string): void {
  const { status, error, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 10 * minutes,
  });
  if (status === 0) return;
  const why = (error?.message ?? stderr ?? '').trim().split('\n').slice(-3).join('\n');
  throw new NoPython(`cannot have ${needed}: ${why || `exit code ${status}`}`);
}
