import type { Organisation } from '../ports.ts';
import type { Needs } from './dependencies.ts';

/** A unit's record or its holders, by the unit's id. */
type Asked = `${'unit' | 'staffing'} ${string}`;

/** Kinds whose questions are kept in mind; a warm function meets fewer. */
const mostKinds = 1_000;

const habits = new WeakMap<Organisation, Map<string, readonly Asked[]>>();

/**
 * Asks an organisation about its units the way one command does: each question once, and what a command
 * of the same kind asked last time all together at the beginning, instead of one after another as the
 * answers lead on. Only the questions are kept in mind; every answer is read anew, and a question that no
 * longer leads anywhere is asked for nothing.
 */
export async function askedAhead<T>(
  { organisation }: Needs<'organisation'>,
  { tenant, kind, on }: { readonly tenant: string; readonly kind: string; readonly on: string },
  work: (deps: Needs<'organisation'>) => Promise<T>,
): Promise<T> {
  const known = habits.get(organisation) ?? new Map<string, readonly Asked[]>();
  habits.set(organisation, known);
  const units = new Map<string, ReturnType<Organisation['unit']>>();
  const staffings = new Map<string, ReturnType<Organisation['staffing']>>();
  const asked = new Set<Asked>();
  const unit = (id: string) => once(units, id, () => organisation.unit(tenant, id, on));
  const staffing = (id: string) => once(staffings, id, () => organisation.staffing(tenant, id, on));
  for (const one of known.get(kind) ?? []) {
    const [what, id = ''] = one.split(' ', 2);
    // whoever really asks hears of a failure; nobody may
    (what === 'unit' ? unit(id) : staffing(id)).catch(() => {});
  }
  const done = await work({
    organisation: {
      ...organisation,
      unit: (_tenant, id) => {
        asked.add(`unit ${id}`);
        return unit(id);
      },
      staffing: (_tenant, id) => {
        asked.add(`staffing ${id}`);
        return staffing(id);
      },
    },
  });
  if (known.size >= mostKinds) known.clear();
  known.set(kind, [...asked]);
  return done;
}

function once<T>(found: Map<string, Promise<T>>, id: string, ask: () => Promise<T>): Promise<T> {
  const before = found.get(id);
  if (before) return before;
  const asking = ask();
  found.set(id, asking);
  return asking;
}
