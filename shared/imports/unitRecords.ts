import { changedFrom, corrected } from '../domain/organisation/correct.ts';
import { planReorganisation } from '../domain/organisation/reorganise.ts';
import { factsOf, type Inheritance, type UnitRecord } from '../domain/organisation/unit.ts';
import { predecessorsOf } from '../domain/organisation/unitOn.ts';
import { unitsById } from '../domain/organisation/unitTree.ts';
import type { Unit } from '../ports.ts';
import { headerOf } from './columns.ts';
import type { Existing } from './existing.ts';
import type { RowDraft } from './rowDraft.ts';

/** A row of the unit table: the unit as it is from a day on, and whom it follows. */
export interface UnitRow extends Unit {
  /** First day of what the row says; it corrects what is recorded when left out. */
  readonly from?: string;
  readonly predecessors: readonly string[];
  /** What becomes of the predecessors' open dossiers. */
  readonly dossiers: Inheritance;
}

const basis = 'Nhập từ tệp';

/** Units that ended in this one on the row's day, in order of their ids. */
export const recordedPredecessors = (
  { records }: Pick<Existing, 'records'>,
  id: string,
  from: string | undefined,
): readonly string[] =>
  predecessorsOf(records, id)
    .filter(({ succession }) => succession.on === from && succession.dossiers !== undefined)
    .map((one) => one.from.id)
    .toSorted();

/** The records that the rows change; a row whose predecessors do not fit gets a message. */
export function recordsAfter(
  drafts: readonly RowDraft<UnitRow>[],
  { records }: Pick<Existing, 'records'>,
  today: string,
): readonly UnitRecord[] {
  const stored = unitsById(records);
  const next = new Map(stored);
  for (const { after } of drafts)
    if (after) next.set(after.id, recordOf(after, stored.get(after.id), today));
  for (const draft of drafts) endPredecessors(draft, { records }, next);
  return [...next.values()].filter(
    (record) => JSON.stringify(record) !== JSON.stringify(stored.get(record.id)),
  );
}

function recordOf(row: UnitRow, stored: UnitRecord | undefined, today: string): UnitRecord {
  const { from, predecessors: _predecessors, dossiers: _dossiers, ...unit } = row;
  if (!stored)
    return {
      tenant: unit.tenant,
      id: unit.id,
      ...factsOf(unit),
      ...(from && { since: from }),
    };
  return from && from !== stored.since
    ? changedFrom(stored, from, unit, basis)
    : corrected(stored, from ?? today, unit);
}

function endPredecessors(
  { after, messages }: RowDraft<UnitRow>,
  existing: Pick<Existing, 'records'>,
  next: Map<string, UnitRecord>,
): void {
  const on = after?.from;
  if (!after || on === undefined) return;
  const known = recordedPredecessors(existing, after.id, on);
  const unitIds = after.predecessors.filter((id) => !known.includes(id));
  if (unitIds.length === 0) return;
  const plan = planReorganisation(
    { kind: 'merge', on, basis, unitIds, into: { id: after.id }, dossiers: after.dossiers },
    { records: [...next.values()], people: new Map() },
  );
  if (plan.accepted) for (const one of plan.records) next.set(one.after.id, one.after);
  else
    messages.push({
      column: headerOf('units', 'predecessor'),
      problem: `Không ghi được đơn vị tiền thân ${unitIds.join(', ')} vào ngày này.`,
      remedy:
        'Xem lịch sử của các đơn vị đó; một đơn vị chỉ kết thúc một lần, sau mọi thay đổi khác.',
    });
}
