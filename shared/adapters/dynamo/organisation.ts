import type { AuditNote } from '../../../events/schema/auditNotes.ts';
import { InvalidInput, VersionConflict } from '../../errors.ts';
import type { Act, Holding, Organisation, Person, RecordChange, UnitRecord } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import {
  countedActions,
  holderActions,
  holdingActions,
  placeActions,
  profileAction,
  put,
  recordAction,
} from './organisationActions.ts';
import {
  holdsKey,
  profileKey,
  readHolding,
  readPerson,
  readUnit,
  unitItem,
  unitKey,
} from './organisationItems.ts';
import { organisationReads } from './organisationReads.ts';
import { pause } from './pause.ts';
import { getItem, type Item, type Key, type Tables, transact } from './table.ts';

/** Units, people and the roles they hold, in the `records` table; each change with its note. */
export function dynamoOrganisation(tables: Tables): Organisation {
  const { records } = tables;
  const reads = organisationReads(tables);

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
    const stored = await getItem(tables, records, profileKey(next.tenant, next.id));
    const old = stored && readPerson(stored);
    const [profile, ...others] =
      (await transact(tables, [
        profileAction(records, next, stored),
        ...placeActions(records, next, old),
        ...holderActions(records, next, old, await reads.holdingsOf(next.tenant, next.id)),
        ...personNotes(records, { before: old, after: next }, act),
      ])) ?? [];
    if (others.includes('ConditionalCheckFailed')) throw new InvalidInput('staffCode', 'taken');
    if (profile) throw new VersionConflict();
  };

  const saveHolding = async (holding: Holding, act: Act | undefined): Promise<void> => {
    const [profile, before] = await Promise.all([
      getItem(tables, records, profileKey(holding.tenant, holding.personId)),
      act && stored(holdsKey(holding), readHolding),
    ]);
    const actions = [
      ...holdingActions(records, holding, profile && readPerson(profile)),
      ...countedActions(records, holding, profile),
      ...holdingNotes(records, { before, after: holding }, act),
    ];
    if (await transact(tables, actions)) throw new VersionConflict();
  };

  return {
    ...reads,
    save: async ({ units = [], people: changed = [], holdings: held = [] }, act) => {
      await each(units, (unit) => saveUnit(unit, act));
      await each(changed, (person) => untilAlone(() => savePerson(person, act)));
      await each(held, (holding) => untilAlone(() => saveHolding(holding, act)));
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

const tries = 6;

/** Holdings of one person meet at the profile; whoever comes second reads it again. */
async function untilAlone(save: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await save();
    } catch (error) {
      if (!(error instanceof VersionConflict) || tried === tries) throw error;
      await pause(tried);
    }
  }
}

const atOnce = 8;

async function each<T>(values: readonly T[], save: (value: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < values.length; from += atOnce)
    await Promise.all(values.slice(from, from + atOnce).map(save));
}
