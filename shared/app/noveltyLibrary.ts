import type { NoveltyEntry } from '../domain/novelty/entry.ts';
import { type WorkSearch, workSearch } from '../novelty/workSearch.ts';
import type { Novelty } from '../ports.ts';

/** All works of a department, ready to be searched. */
interface Library {
  readonly entries: ReadonlyMap<string, NoveltyEntry>;
  readonly works: WorkSearch;
}

interface Kept extends Library {
  readonly entries: Map<string, NoveltyEntry>;
  /** Year -> its revision when it was last read. */
  readonly read: Map<string, number>;
}

type Reads = Pick<Novelty, 'revisions' | 'ofYears'>;

/** Lives as long as the function is warm: its port is made once. */
const libraries = new WeakMap<Reads, Map<string, Kept>>();

/**
 * The department's library as it is now: years in which nothing changed since the last search are not
 * read again, works that are as they were are not reckoned again.
 * @param years read the first time, changed or not
 */
export async function libraryOf(
  novelty: Reads,
  tenant: string,
  years: readonly string[],
): Promise<Library> {
  const ofPort = libraries.get(novelty) ?? new Map<string, Kept>();
  libraries.set(novelty, ofPort);
  const library = ofPort.get(tenant) ?? {
    entries: new Map(),
    works: workSearch(),
    read: new Map(),
  };
  ofPort.set(tenant, library);
  const revisions = await novelty.revisions(tenant);
  const changed = [...new Set([...years, ...revisions.keys()])].filter(
    (year) => library.read.get(year) !== (revisions.get(year) ?? 0),
  );
  if (changed.length === 0) return library;
  take(library, changed, await novelty.ofYears(tenant, changed));
  for (const year of changed) library.read.set(year, revisions.get(year) ?? 0);
  return library;
}

function take({ entries, works }: Kept, years: readonly string[], found: readonly NoveltyEntry[]) {
  const still = new Set(found.map(({ dossierId }) => dossierId));
  for (const { dossierId, year } of [...entries.values()])
    if (years.includes(year) && !still.has(dossierId)) {
      entries.delete(dossierId);
      works.remove(dossierId);
    }
  for (const entry of found) {
    const { dossierId, version } = entry;
    if (entries.get(dossierId)?.version === version) continue;
    entries.set(dossierId, entry);
    works.put(dossierId, entry);
  }
}
