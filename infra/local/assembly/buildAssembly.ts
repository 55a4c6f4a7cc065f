import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assembly } from './assembly.ts';
import { readAssembly } from './readAssembly.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * The stage's assembly, bundled and synthesised anew when something it is made from has changed.
 * @throws with what the build said when it fails.
 */
export async function buildAssembly(folder: string, stage = 'local'): Promise<Assembly> {
  await runProgram('infra/local/assembly/child.ts', [stage, resolve(folder)]);
  return readAssembly(folder);
}

/** A program of the project ended badly; the message is what it said. */
export class ProgramFailed extends Error {}

/** Runs one of the project's programs to its end. @throws {ProgramFailed} */
export function runProgram(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('node', ['--import', 'tsx', file, ...args], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', PATH: pathWithOwnNode(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString('utf8'));
      else reject(new ProgramFailed(`${file} failed:\n${Buffer.concat([...output, ...errors])}`));
    });
  });
}

const pathWithOwnNode = (): string =>
  [resolve(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(
    process.platform === 'win32' ? ';' : ':',
  );
