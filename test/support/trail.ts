import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestDeps } from './hospital.ts';
import { tenant } from './hospital.ts';

const program = join(import.meta.dirname, '..', '..', 'infra', 'tools', 'verify-audit.mjs');

/** Runs the checking program on a file as whoever got it would. */
export function verify(text: string, ...options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'nhat-ky-'));
  const file = join(folder, 'nhat-ky.jsonl');
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, file, ...options], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { status, said: stdout + stderr };
}

/** What both readers of the stream do to every event of a dossier, so that the chain may have it. */
export async function finishEvents(deps: TestDeps, dossierId = 'd-1'): Promise<void> {
  for (const event of await deps.dossiers.history(tenant, dossierId)) {
    await deps.boards.project(event);
    await deps.outbox.tell([], { tenant, eventId: event.id });
  }
}

/** Everything in the chain, oldest first, with its text. */
export async function wholeChain(deps: Pick<TestDeps, 'trail'>) {
  const head = await deps.trail.head(tenant);
  const range = { first: 1, last: head?.number ?? 0, before: '' };
  return deps.trail.entries(tenant, range, () => true);
}
