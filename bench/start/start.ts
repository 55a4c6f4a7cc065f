import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Benchmark, mediansOf, played } from '../benchmark.ts';
import { lineOf } from '../line.ts';

const readySeconds = 30;
const mostBytes = 1.5e9;
const limitMilliseconds = 240_000;
/** Each start takes half a minute, and its promise is no comparison that noise could turn. */
const starts = 3;

/** The project as it would be checked out, with the packages of this one. */
function checkedOut(): string {
  const root = resolve('.');
  const folder = mkdtempSync(join(tmpdir(), 'sang-kien-start-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root });
  for (const file of files.toString('utf8').split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function round() {
  const folder = checkedOut();
  const began = performance.now();
  const child = spawn('npm', ['start', '--', '--fresh'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const interrupt = (): void => signal(child);
  process.once('exit', interrupt);
  try {
    await said(child, 'Ready after');
    const seconds = (performance.now() - began) / 1000;
    return { seconds, bytes: residentBytes(child.pid ?? 0) };
  } finally {
    await ended(child);
    process.off('exit', interrupt);
    rmSync(folder, { recursive: true, force: true });
  }
}

function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((done, failed) => {
    let text = '';
    const timer = setTimeout(() => failed(new Error(`not ready: ${text}`)), limitMilliseconds);
    const take = (chunk: Buffer): void => {
      text += chunk.toString('utf8');
      if (!text.includes(words)) return;
      clearTimeout(timer);
      done();
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', () => {
      clearTimeout(timer);
      failed(new Error(`npm start ended: ${text}`));
    });
  });
}

/** Stops it as a person does, by Ctrl-C. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.pid === undefined) return done();
    child.removeAllListeners('exit');
    child.once('exit', () => done());
    signal(child);
  });
}

/** Reaches npm and what it started. */
function signal({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGINT');
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
}

/** Resident memory of a process and all below it; memory that several share counts for each. */
function residentBytes(pid: number): number {
  const running = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='])
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line): Running => {
      const [own = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { pid: own, parent, bytes: kilobytes * 1024 };
    });
  const below = (root: number): number =>
    running
      .filter(({ parent }) => parent === root)
      .reduce((sum, one) => sum + one.bytes + below(one.pid), 0);
  return below(pid) + (running.find((one) => one.pid === pid)?.bytes ?? 0);
}

/** `npm start` in a fresh check-out whose packages are installed. */
export const start: Benchmark = {
  promises: ['startReady', 'startMemory'],
  run: async () => {
    const results = await played(starts, round);
    const { seconds, bytes } = mediansOf(results);
    return [
      lineOf(
        'startReady',
        results.map((one) => one.seconds / readySeconds),
        { seconds },
      ),
      lineOf(
        'startMemory',
        results.map((one) => one.bytes / mostBytes),
        { megabytes: bytes / 1e6 },
      ),
    ];
  },
};
