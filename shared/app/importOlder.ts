import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/audit/canonicalJson.ts';
import type { NoveltyEntry } from '../domain/novelty/entry.ts';
import { olderEntryOf, yearOf } from '../domain/novelty/older.ts';
import { type OlderRow, olderKey } from '../imports/olderTable.ts';
import type { Act } from '../ports.ts';
import type { Needs } from './dependencies.ts';

/** What the import does with a row. */
export interface OlderResult {
  readonly row: OlderRow;
  readonly status: 'new' | 'update' | 'unchanged' | 'error';
}

/** What became of a list. */
export interface OlderImported {
  readonly saved: boolean;
  readonly results: readonly OlderResult[];
}

interface OlderImport {
  readonly tenant: string;
  readonly rows: readonly OlderRow[];
  /** Only says what would happen. */
  readonly dryRun: boolean;
  readonly act: Act;
}

/** The same row is the same initiative, whichever file it comes in. */
const idOf = ({ work }: OlderRow): string =>
  `cu-${createHash('sha256').update(olderKey(work)).digest('hex').slice(0, 20)}`;

/** Takes initiatives recognised before this system: all rows or, when one is wrong, none. */
export const importOlder =
  ({ novelty }: Needs<'novelty'>) =>
  async ({ tenant, rows, dryRun, act }: OlderImport): Promise<OlderImported> => {
    const years = [...new Set(rows.filter(isGood).map(({ work }) => yearOf(work)))];
    const kept = new Map(
      (await novelty.ofYears(tenant, years)).map((entry) => [entry.dossierId, entry]),
    );
    const planned = rows.map((row) => planOf(tenant, row, kept));
    const saved = !dryRun && planned.every(({ status }) => status !== 'error');
    if (saved)
      await novelty.keepOlder(
        tenant,
        planned.flatMap(({ change }) => (change ? [change] : [])),
        act,
      );
    return { saved, results: planned.map(({ row, status }) => ({ row, status })) };
  };

const isGood = ({ messages }: OlderRow): boolean => messages.length === 0;

interface Planned extends OlderResult {
  readonly change?: { readonly before?: NoveltyEntry; readonly after: NoveltyEntry };
}

function planOf(tenant: string, row: OlderRow, kept: ReadonlyMap<string, NoveltyEntry>): Planned {
  if (!isGood(row)) return { row, status: 'error' };
  const id = idOf(row);
  const before = kept.get(id);
  const version = before?.version ?? 1;
  const after = olderEntryOf(row.work, { tenant, id, version });
  if (!before) return { row, status: 'new', change: { after } };
  if (canonicalJson(before) === canonicalJson(after)) return { row, status: 'unchanged' };
  return { row, status: 'update', change: { before, after: { ...after, version: version + 1 } } };
}
