import { unitOn, unitsOn } from '../../domain/organisation/unitOn.ts';
import { compareNames } from '../../domain/text/vietnamese.ts';
import { InvalidInput, VersionConflict } from '../../errors.ts';
import type { Holding, Organisation, Person, UnitRecord } from '../../ports.ts';
import { textOf } from './itemData.ts';
import { holdingActions, placeActions, put, recordAction } from './organisationActions.ts';
import {
  emailPk,
  personPk,
  profileItem,
  profileKey,
  readHolding,
  readPerson,
  readUnit,
  unitItem,
  unitKey,
  unitPk,
  unitsPk,
} from './organisationItems.ts';
import { below, getItem, getItems, putItem, queryAll, type Tables, transact } from './table.ts';

const lasts = ({ from, to }: Holding, on: string): boolean => from <= on && (!to || on <= to);

/** Units, people and the roles they hold, in the `records` table. */
export function dynamoOrganisation(tables: Tables): Organisation {
  const { records } = tables;

  const person = async (tenant: string, id: string): Promise<Person | undefined> => {
    const item = await getItem(tables, records, profileKey(tenant, id));
    return item && readPerson(item);
  };

  /** Profiles in order of name. */
  const people = async (tenant: string, ids: readonly string[]): Promise<readonly Person[]> => {
    const keys = [...new Set(ids)].map((id) => profileKey(tenant, id));
    const found = (await getItems(tables, records, keys)).map(readPerson);
    return found.sort((a, b) => compareNames(a.name, b.name));
  };

  const holdings = async (pk: string, prefix: string, on: string): Promise<readonly Holding[]> =>
    (await queryAll(tables, below(records, pk, prefix)))
      .map(readHolding)
      .filter((one) => lasts(one, on));

  const unitRecords = async (tenant: string): Promise<readonly UnitRecord[]> =>
    (await queryAll(tables, below(records, unitsPk(tenant)))).map(readUnit);

  const staffing: Organisation['staffing'] = async (tenant, unitId, on) => {
    const held = await holdings(unitPk(tenant, unitId), 'ROLE#', on);
    const holders = await people(
      tenant,
      held.map(({ personId }) => personId),
    );
    const roles = [...new Set(held.map(({ role }) => role))];
    return Object.fromEntries(
      roles.map((role) => {
        const ids = new Set(
          held.filter((one) => one.role === role).map(({ personId }) => personId),
        );
        const present = holders.filter(({ id, active }) => active && ids.has(id));
        return [role, present.map(({ id, name }) => ({ personId: id, name, role }))];
      }),
    );
  };

  /** Moves a person's entries from where they were to where they belong now, all or none. */
  const savePerson = async (next: Person): Promise<void> => {
    const old = await person(next.tenant, next.id);
    const reasons = await transact(tables, [
      put(records, profileItem(next)),
      ...placeActions(records, next, old),
    ]);
    if (reasons?.includes('ConditionalCheckFailed')) throw new InvalidInput('staffCode', 'taken');
    if (reasons) throw new VersionConflict();
  };

  const saveHolding = async (holding: Holding): Promise<void> => {
    if (await transact(tables, holdingActions(records, holding))) throw new VersionConflict();
  };

  return {
    person,
    personByStaffCode: async (tenant, unitId, code) => {
      const item = await getItem(tables, records, {
        pk: unitPk(tenant, unitId),
        sk: `CODE#${code}`,
      });
      return item && person(tenant, textOf(item, 'person') ?? '');
    },
    peopleByEmail: async (tenant, email) => {
      const items = await queryAll(tables, below(records, emailPk(tenant, email)));
      return people(
        tenant,
        items.map((item) => textOf(item, 'person') ?? ''),
      );
    },
    peopleOf: async (tenant, unitId) => {
      const items = await queryAll(tables, below(records, unitPk(tenant, unitId), 'PERSON#'));
      return items.map(readPerson).sort((a, b) => compareNames(a.name, b.name));
    },
    unit: async (tenant, id, on) => {
      const item = await getItem(tables, records, unitKey(tenant, id));
      return item && unitOn(readUnit(item), on);
    },
    units: async (tenant, on) => unitsOn(await unitRecords(tenant), on),
    unitRecords,
    holders: async (tenant, unitId, role, on) => {
      const held = await holdings(unitPk(tenant, unitId), `ROLE#${role}#`, on);
      const holders = await people(
        tenant,
        held.map(({ personId }) => personId),
      );
      return holders
        .filter(({ active }) => active)
        .map(({ id, name }) => ({ personId: id, name, role }));
    },
    staffing,
    rolesOf: (tenant, personId, on) => holdings(personPk(tenant, personId), 'HOLDS#', on),
    holdingsOf: async (tenant, personId) =>
      (await queryAll(tables, below(records, personPk(tenant, personId), 'HOLDS#'))).map(
        readHolding,
      ),
    save: async ({ units = [], people: changed = [], holdings: held = [] }) => {
      await each(units, async (unit) => void (await putItem(tables, records, unitItem(unit))));
      await each(changed, savePerson);
      await each(held, saveHolding);
    },
    saveRecords: async (changed) => {
      const actions = await Promise.all(changed.map((change) => recordAction(tables, change)));
      if (await transact(tables, actions)) throw new VersionConflict();
    },
  };
}

const atOnce = 8;

async function each<T>(values: readonly T[], save: (value: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < values.length; from += atOnce)
    await Promise.all(values.slice(from, from + atOnce).map(save));
}
