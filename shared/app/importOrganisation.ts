import type { PersonRef } from '../../events/schema/envelope.ts';
import { administratorRole } from '../domain/dossier/administratorRole.ts';
import { unitsOn } from '../domain/organisation/unitOn.ts';
import { unitsById, upFrom } from '../domain/organisation/unitTree.ts';
import type { Existing } from '../imports/existing.ts';
import { personFor } from '../imports/planHoldings.ts';
import { planImport, rowsOf } from '../imports/planImport.ts';
import { codeIn, keyOf, newPersonId, unitIn } from '../imports/planPeople.ts';
import { readTables, type SentFile } from '../imports/readTables.ts';
import type { RowReport } from '../imports/rowDraft.ts';
import { type Sheet, sheetsOf } from '../imports/sheets.ts';
import type { FileRefusal } from '../imports/unreadableFile.ts';
import type { Holding, Moment, Person, Unit } from '../ports.ts';
import { assignableRoles } from './assignableRoles.ts';
import type { Needs } from './dependencies.ts';

export interface ImportRequest {
  readonly tenant: string;
  readonly file: SentFile;
  /** Only says what would happen. */
  readonly dryRun: boolean;
  readonly by: PersonRef;
  readonly moment: Moment;
}

export type ImportResult =
  | {
      readonly understood: true;
      readonly saved: boolean;
      readonly rows: readonly RowReport[];
      readonly counts: Readonly<Record<RowReport['status'], number>>;
      /** Headers of the file that were not read. */
      readonly ignoredColumns: readonly string[];
    }
  | { readonly understood: false; readonly refusal: FileRefusal };

type ImportNeeds = Needs<'organisation' | 'programmes'>;

const notAdministrator: FileRefusal = {
  problem: 'Chỉ quản trị của đơn vị hoặc của Sở Y tế được nhập danh sách.',
  remedy: 'Gửi tệp cho quản trị của đơn vị.',
};

/**
 * Takes units, people and roles from a CSV or XLSX file: all rows or, when one is wrong, none.
 * The same file again changes nothing.
 */
export const importOrganisation =
  (deps: ImportNeeds) =>
  async ({ tenant, file, dryRun, by, moment }: ImportRequest): Promise<ImportResult> => {
    const sender = await senderOf(deps, tenant, by, moment);
    if (!sender) return { understood: false, refusal: notAdministrator };
    const read = readTables(file);
    if ('refusal' in read) return { understood: false, refusal: read.refusal };
    const found = sheetsOf(read.tables);
    if ('refusal' in found) return { understood: false, refusal: found.refusal };
    const existing = await existingFor(deps, tenant, found.sheets, {
      ...sender,
      today: moment.today,
    });
    const { rows, changes } = planImport(found.sheets, existing);
    const saves = !dryRun && changes !== undefined;
    if (saves) await deps.organisation.save(changes, { by, at: moment.now, channel: 'import' });
    return {
      understood: true,
      saved: saves,
      rows,
      counts: countsOf(rows),
      ignoredColumns: found.sheets.flatMap(({ ignored }) => ignored),
    };
  };

interface Sender {
  readonly unitId: string;
  readonly administers: readonly string[];
}

async function senderOf(
  { organisation }: Needs<'organisation'>,
  tenant: string,
  { personId }: PersonRef,
  { today }: Moment,
): Promise<Sender | undefined> {
  const person = await organisation.person(tenant, personId);
  if (!person?.active) return undefined;
  const held = await organisation.rolesOf(tenant, personId, today);
  const administers = held
    .filter(({ role }) => role === administratorRole)
    .map((one) => one.unitId);
  return administers.length > 0 ? { unitId: person.unitId, administers } : undefined;
}

async function existingFor(
  { organisation, programmes }: ImportNeeds,
  tenant: string,
  sheets: readonly Sheet[],
  sender: Sender & Pick<Moment, 'today'>,
): Promise<Existing> {
  const records = await organisation.unitRecords(tenant);
  const units = unitsOn(records, sender.today);
  const defaultUnitId = sender.unitId;
  const people = (
    await eachOf(unitsNamed(sheets, units, defaultUnitId), (id) =>
      organisation.peopleOf(tenant, id),
    )
  ).flat();
  const addresses = new Set(
    rowsOf(sheets, 'people').map(({ values }) => (values.email ?? '').toLowerCase()),
  );
  addresses.delete('');
  const byAddress = await eachOf([...addresses], (email) =>
    organisation.peopleByEmail(tenant, email),
  );
  const plans = await programmes.list(tenant);
  return {
    tenant,
    records,
    today: sender.today,
    people,
    byAddress: byAddress.flat(),
    formerHolders: await formerHolders(organisation, { tenant, defaultUnitId, people }, sheets),
    holdings: await holdingsNamed(organisation, tenant, sheets, units, people),
    roles: assignableRoles(plans),
    administers: sender.administers,
    defaultUnitId,
  };
}

/** Who is stored under the ids that new rows would be given. */
async function formerHolders(
  organisation: ImportNeeds['organisation'],
  known: {
    readonly tenant: string;
    readonly defaultUnitId: string;
    readonly people: readonly Person[];
  },
  sheets: readonly Sheet[],
): Promise<readonly Person[]> {
  const stored = new Set(known.people.map(keyOf));
  const ids = rowsOf(sheets, 'people').flatMap(({ values }) => {
    const row = { unitId: unitIn(values, known), staffCode: codeIn(values) };
    return stored.has(keyOf(row)) ? [] : [newPersonId(row.unitId, row.staffCode)];
  });
  const found = await eachOf([...new Set(ids)], (id) => organisation.person(known.tenant, id));
  return found.filter((person) => person !== undefined);
}

/** Stored units that the file speaks of, and those above them. */
function unitsNamed(sheets: readonly Sheet[], units: readonly Unit[], defaultUnitId: string) {
  const tree = unitsById(units);
  const named = [...rowsOf(sheets, 'people'), ...rowsOf(sheets, 'holdings')].map(({ values }) =>
    unitIn(values, { defaultUnitId }),
  );
  return [...new Set(named.flatMap((id) => upFrom(tree, id).map((unit) => unit.id)))];
}

/** Roles that the people of the role table hold already, on any day of the table. */
async function holdingsNamed(
  organisation: ImportNeeds['organisation'],
  tenant: string,
  sheets: readonly Sheet[],
  units: readonly Unit[],
  people: readonly Person[],
): Promise<readonly Holding[]> {
  const tree = unitsById(units);
  const byCode = new Map(people.map((person) => [keyOf(person), person]));
  const persons = new Set(
    rowsOf(sheets, 'holdings').flatMap(({ values }) => {
      const unitId = (values.unit ?? '').toLowerCase();
      return personFor(tree, byCode, unitId, codeIn(values))?.id ?? [];
    }),
  );
  return (await eachOf([...persons], (id) => organisation.holdingsOf(tenant, id))).flat();
}

const atOnce = 16;

async function eachOf<T, R>(items: readonly T[], load: (item: T) => Promise<R>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < items.length; at += atOnce)
    found.push(...(await Promise.all(items.slice(at, at + atOnce).map(load))));
  return found;
}

function countsOf(rows: readonly RowReport[]) {
  const count = (status: RowReport['status']) => rows.filter((row) => row.status === status).length;
  return {
    new: count('new'),
    update: count('update'),
    unchanged: count('unchanged'),
    error: count('error'),
  };
}
