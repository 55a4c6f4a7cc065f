import type { Ownership } from '../domain/organisation/unit.ts';
import { unitsOn } from '../domain/organisation/unitOn.ts';
import { unitsById } from '../domain/organisation/unitTree.ts';
import type { Holding, OrganisationChanges, Person } from '../ports.ts';
import type { ImportKind } from './columns.ts';
import type { Existing } from './existing.ts';
import { planHoldings } from './planHoldings.ts';
import { keyOf, planPeople } from './planPeople.ts';
import { planUnits, treeWith } from './planUnits.ts';
import { type RowDraft, type RowReport, reportOf } from './rowDraft.ts';
import type { Sheet, SheetRow } from './sheets.ts';
import { recordsAfter, type UnitRow } from './unitRecords.ts';

export interface ImportPlan {
  /** Every row of the file, in its order. */
  readonly rows: readonly RowReport[];
  /** What to save; nothing as long as one row is wrong: all or none. */
  readonly changes: OrganisationChanges | undefined;
}

type Shown<T> = readonly (readonly [string, (value: T) => string | undefined])[];

const yes = (value: boolean): string => (value ? 'có' : 'không');

const ownershipNames: Readonly<Record<Ownership, string>> = {
  public: 'Công lập',
  non_public: 'Ngoài công lập',
  central: 'Trung ương',
};

const shownOfUnit: Shown<UnitRow> = [
  ['name', ({ name }) => name],
  ['type', ({ type }) => type],
  ['parent', ({ parentId }) => parentId],
  ['code', ({ code }) => code],
  ['province', ({ province }) => province],
  ['place', ({ place }) => place],
  ['email', ({ contactEmail }) => contactEmail],
  ['active', ({ active }) => yes(active)],
  ['ownership', ({ ownership = 'public' }) => ownershipNames[ownership]],
  ['predecessor', ({ predecessors }) => predecessors.join(', ')],
];

const shownOfPerson: Shown<Person> = [
  ['name', ({ name }) => name],
  ['title', ({ title }) => title],
  ['department', ({ departmentId }) => departmentId],
  ['personnelClass', ({ personnelClass }) => personnelClass],
  ['email', ({ email }) => email],
  ['secondEmail', ({ secondEmail }) => secondEmail],
  ['sharedMailbox', ({ sharedMailbox }) => yes(sharedMailbox)],
  ['active', ({ active }) => yes(active)],
  ['managing', ({ managing = false }) => yes(managing)],
  ['managedBy', ({ managedBy }) => managedBy],
];

const shownOfHolding: Shown<Holding> = [['to', ({ to }) => to]];

/** What an import would change and what is wrong with it, row by row; saves nothing. */
export function planImport(sheets: readonly Sheet[], existing: Existing): ImportPlan {
  const units = planUnits(rowsOf(sheets, 'units'), existing);
  const records = recordsAfter(units, existing, existing.today);
  const tree = treeWith(unitsById(unitsOn(existing.records, existing.today)), units);
  const people = planPeople(rowsOf(sheets, 'people'), existing, tree);
  const known = [...existing.people, ...people.flatMap(({ after }) => after ?? [])];
  const byCode = new Map(known.map((person) => [keyOf(person), person]));
  const holdings = planHoldings(rowsOf(sheets, 'holdings'), existing, tree, byCode);
  const rows = [
    ...units.map((draft) => reportOf('units', draft, shownOfUnit)),
    ...people.map((draft) => reportOf('people', draft, shownOfPerson)),
    ...holdings.map((draft) => reportOf('holdings', draft, shownOfHolding)),
  ];
  if (rows.some(({ status }) => status === 'error')) return { rows, changes: undefined };
  const changed = <T>(drafts: readonly RowDraft<T>[], reports: readonly RowReport[]): T[] =>
    drafts.flatMap(({ after }, index) =>
      after !== undefined && reports[index]?.status !== 'unchanged' ? [after] : [],
    );
  const of = (kind: ImportKind) => rows.filter((row) => row.kind === kind);
  return {
    rows,
    changes: {
      units: records,
      people: changed(people, of('people')),
      holdings: changed(holdings, of('holdings')),
    },
  };
}

export const rowsOf = (sheets: readonly Sheet[], kind: ImportKind): readonly SheetRow[] =>
  sheets.filter((sheet) => sheet.kind === kind).flatMap(({ rows }) => rows);
