import type { PersonRef } from '../../events/schema/envelope.ts';
import { addDays, isDay } from '../domain/calendar/days.ts';
import type { Act, Moment, TrailRange } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { type Realm, unitOf } from './realm.ts';
import { type TrailFiles, trailFiles } from './trailFiles.ts';
import { readEntries, unitsWithin } from './trailReading.ts';

/** Entries of one export, those kept back included; more would not fit the function's memory. */
export const mostExported = 10_000;

export interface ExportRequest {
  readonly tenant: string;
  readonly by: PersonRef;
  readonly realm: Realm;
  /** Days on which the entries were chained, both included. */
  readonly from: string;
  readonly to: string;
  /** One unit with all below it; everything that the reader may see without. */
  readonly unitId?: string;
  readonly moment: Moment;
}

export type ExportRefusal =
  | { readonly because: 'not_a_day'; readonly field: 'from' | 'to' }
  | { readonly because: 'reversed' | 'no_such_unit' }
  | { readonly because: 'too_many'; readonly count: number };

export type Exported =
  | { readonly made: true; readonly files: TrailFiles }
  | { readonly made: false; readonly refusal: ExportRefusal };

const refused = (refusal: ExportRefusal): Exported => ({ made: false, refusal });

/**
 * The audit trail of some days as two files: one to check, with a line per entry and a hash for what
 * is kept back, and one to read in a spreadsheet. `keep` stores them; that it was done, by whom and of
 * what is an entry itself, and so is an export that was too large.
 */
export const exportTrail =
  (deps: Needs<'trail'>) =>
  async (request: ExportRequest, keep: (files: TrailFiles) => Promise<void>): Promise<Exported> => {
    const wrong = refusalOf(request);
    if (wrong) return refused(wrong);
    const { tenant, from, to, moment, by } = request;
    await deps.trail.extend(tenant, moment.now);
    const range = await deps.trail.range(tenant, startOfDay(from), endOf(to, moment));
    const count = range.last - range.first + 1;
    const act: Act = { by, at: moment.now, channel: 'web' };
    if (count > mostExported) {
      await note(deps, request, act, { kind: 'export_refused', range });
      return refused({ because: 'too_many', count });
    }
    const files = await filesOf(deps, request, range);
    await keep(files);
    await note(deps, request, act, { kind: 'trail_exported', range, files });
    return { made: true, files };
  };

/** The instant at which the day begins in Asia/Ho_Chi_Minh, which knows no summer time. */
const startOfDay = (day: string): string => new Date(`${day}T00:00:00.000+07:00`).toISOString();

/** Nothing was chained after today, and no calendar goes on after the year 9999. */
const endOf = (to: string, { today }: Moment): string =>
  startOfDay(addDays(to < today ? to : today, 1));

function refusalOf({ from, to, unitId, realm }: ExportRequest): ExportRefusal | undefined {
  if (!isDay(from)) return { because: 'not_a_day', field: 'from' };
  if (!isDay(to)) return { because: 'not_a_day', field: 'to' };
  if (to < from) return { because: 'reversed' };
  return unitId !== undefined && !unitOf(realm, unitId) ? { because: 'no_such_unit' } : undefined;
}

async function filesOf(
  deps: Needs<'trail'>,
  { tenant, realm, unitId, from, to, by, moment }: ExportRequest,
  range: TrailRange,
): Promise<TrailFiles> {
  const wanted = unitsWithin(realm, unitId);
  const entries = await readEntries(deps, tenant, range, wanted);
  const head = await deps.trail.head(tenant);
  const about = { tenant, from, to, exportedAt: moment.now, exportedBy: by.personId };
  return trailFiles(
    { ...about, ...(unitId && { unitId }), ...range, ...(head && { head }) },
    entries,
  );
}

interface Told {
  readonly kind: 'trail_exported' | 'export_refused';
  readonly range: TrailRange;
  readonly files?: TrailFiles;
}

const note = (
  { trail }: Needs<'trail'>,
  { tenant, from, to, unitId }: ExportRequest,
  act: Act,
  { kind, range, files }: Told,
): Promise<void> =>
  trail.note({
    ...act,
    tenant,
    kind,
    subject: { id: `${range.first}-${range.last}` },
    ...(unitId && { unitId }),
    after: {
      from,
      to,
      entries: range.last - range.first + 1,
      ...(files && { shown: files.shown, sha256: files.sha256 }),
    },
  });
