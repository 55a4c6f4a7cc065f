import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../local/dynamo.ts';
import type { Python } from './python.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const account = '000000000000';
export const region = 'ap-southeast-1';

/** The root of the emulated account; everything else comes with a role and is held to its policy. */
export const rootKey = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' } as const;

export interface Emulator {
  readonly url: string;
  readonly knownTypes: ReadonlySet<string>;
  readonly log: string;
  readonly stop: () => Promise<void>;
}

/** Services that the functions reach by an endpoint of their own; they inherit these. */
const endpointsAt = (url: string): Record<string, string> =>
  Object.fromEntries(
    ['DYNAMODB', 'SES', 'S3', 'SECRETS_MANAGER'].map((name) => [`AWS_ENDPOINT_URL_${name}`, url]),
  );

/** Starts MiniStack on a free port of this machine alone, with IAM policies enforced. */
export async function startEmulator(python: Python, folder: string): Promise<Emulator> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = join(folder, 'ministack.log');
  const child = spawn(python.command('ministack'), [], {
    cwd: folder,
    env: {
      ...rootKey,
      ...endpointsAt(url),
      HOME: folder,
      TMPDIR: folder,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
      NODE_PATH: join(root, 'node_modules'),
      AUTH: 'true',
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      LAMBDA_EXECUTOR: 'local',
      IOT_MTLS_ENABLED: '0',
      MINISTACK_REGION: region,
      MINISTACK_ACCOUNT_ID: account,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file);
  child.stderr.pipe(file);
  const stop = stopper(child);
  process.once('exit', () => killGroup(child));
  await healthy(url, child).catch(async (error: Error) => {
    await stop();
    throw error;
  });
  return { url, knownTypes: typesKnownTo(python), log, stop };
}

/** What its CloudFormation can make, as the emulator itself lists it. */
function typesKnownTo(python: Python): ReadonlySet<string> {
  const { stdout } = spawnSync(
    python.command('python'),
    [
      '-c',
      'import json; from ministack.services.cloudformation.provisioners import _RESOURCE_HANDLERS as known; print(json.dumps(sorted(known)))',
    ],
    { encoding: 'utf8', env: { PATH: process.env.PATH } },
  );
  return new Set(JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as string[]);
}

async function healthy(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`MiniStack ended with ${child.exitCode}`);
    const answer = await fetch(`${url}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('MiniStack did not answer within a minute');
}

/** A resource under way keeps it from ending by itself, so it is not asked twice. */
const stopper = (child: ChildProcess) => (): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode) return resolve();
    child.once('exit', () => {
      killGroup(child);
      resolve();
    });
    child.kill('SIGTERM');
    setTimeout(() => killGroup(child), 3_000).unref();
  });

/** With the functions' processes, which are its children. */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // ended before
  }
}
