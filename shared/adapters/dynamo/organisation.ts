import type { AuditNote } from '../../../events/schema/auditNotes.ts';
import { InvalidInput, VersionConflict } from '../../errors.ts';
import type { Act, Holding, Organisation, Person, RecordChange, UnitRecord } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import { holdingActions, placeActions, put, recordAction } from './organisationActions.ts';
import {
  holdingKeys,
  profileItem,
  profileKey,
  readHolding,
  readPerson,
  readUnit,
  unitItem,
  unitKey,
} from './organisationItems.ts';
import { organisationReads } from './organisationReads.ts';
import { getItem, type Item, type Key, type Tables, transact } from './table.ts';

/** Units, people and the roles they hold, in the `records` table; each change with its note. */
export function dynamoOrganisation(tables: Tables): Organisation {
  const { records } = tables;

  const stored = async <T>(key: Key, read: (item: Item) => T) => {
    const item = await getItem(tables, records, key);
    return item && read(item);
  };

  const saveUnit = async (after: UnitRecord, act: Act | undefined): Promise<void> => {
    const before = act && (await stored(unitKey(after.tenant, after.id), readUnit));
    const actions = [put(records, unitItem(after)), ...unitNotes(records, { before, after }, act)];
    if (await transact(tables, actions)) throw new VersionConflict();
  };

  /** Moves a person's entries from where they were to where they belong now, all or none. */
  const savePerson = async (next: Person, act: Act | undefined): Promise<void> => {
    const old = await stored(profileKey(next.tenant, next.id), readPerson);
    const reasons = await transact(tables, [
      put(records, profileItem(next)),
      ...placeActions(records, next, old),
      ...personNotes(records, { before: old, after: next }, act),
    ]);
    if (reasons?.includes('ConditionalCheckFailed')) throw new InvalidInput('staffCode', 'taken');
    if (reasons) throw new VersionConflict();
  };

  const saveHolding = async (holding: Holding, act: Act | undefined): Promise<void> => {
    const [key] = holdingKeys(holding);
    const before = act && key && (await stored(key, readHolding));
    const notes = holdingNotes(records, { before, after: holding }, act);
    if (await transact(tables, [...holdingActions(records, holding), ...notes]))
      throw new VersionConflict();
  };

  return {
    ...organisationReads(tables),
    save: async ({ units = [], people: changed = [], holdings: held = [] }, act) => {
      await each(units, (unit) => saveUnit(unit, act));
      await each(changed, (person) => savePerson(person, act));
      await each(held, (holding) => saveHolding(holding, act));
    },
    saveRecords: async (changed, act) => {
      const actions = await Promise.all(changed.map((change) => recordAction(tables, change)));
      const notes = changed.flatMap((change) => unitNotes(records, change, act));
      if (await transact(tables, [...actions, ...notes])) throw new VersionConflict();
    },
  };
}

type Change<T> = { readonly before: T | undefined; readonly after: T };

/** The note of a change, if it is somebody's doing. */
const notesOf = <T extends { readonly tenant: string }>(
  records: string,
  act: Act | undefined,
  told: Pick<AuditNote, 'kind' | 'subject' | 'unitId'> & Change<T>,
) => (act ? [noteAction(records, { ...act, tenant: told.after.tenant, ...told })] : []);

const unitNotes = (records: string, { before, after }: RecordChange, act: Act | undefined) =>
  notesOf(records, act, {
    kind: 'unit_saved',
    subject: { id: after.id, name: after.name },
    unitId: after.id,
    before,
    after,
  });

const personNotes = (records: string, { before, after }: Change<Person>, act: Act | undefined) =>
  notesOf(records, act, {
    kind: 'person_saved',
    subject: { id: after.id, name: after.name },
    unitId: after.unitId,
    before,
    after,
  });

const holdingNotes = (records: string, { before, after }: Change<Holding>, act: Act | undefined) =>
  notesOf(records, act, {
    kind: 'role_saved',
    subject: { id: after.personId },
    unitId: after.unitId,
    before,
    after,
  });

const atOnce = 8;

async function each<T>(values: readonly T[], save: (value: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < values.length; from += atOnce)
    await Promise.all(values.slice(from, from + atOnce).map(save));
}
