import { unitOn, unitsOn } from '../../domain/organisation/unitOn.ts';
import { compareNames } from '../../domain/text/vietnamese.ts';
import type { Holding, Organisation, Person, UnitRecord } from '../../ports.ts';
import { textOf } from './itemData.ts';
import {
  emailPk,
  personPk,
  profileKey,
  readHeldRole,
  readHolding,
  readPerson,
  readUnit,
  unitKey,
  unitPk,
  unitsPk,
} from './organisationItems.ts';
import { below, getItem, getItems, queryAll, type Tables } from './table.ts';

const byName = (a: Person, b: Person): number => compareNames(a.name, b.name);

const lasts = ({ from, to }: Holding, on: string): boolean => from <= on && (!to || on <= to);

interface HeldNow {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
}

/** Units, people and the roles they hold, in the `records` table, for whoever only asks. */
export function organisationReads(tables: Tables): Omit<Organisation, 'save' | 'saveRecords'> {
  const { records } = tables;

  const person = async (tenant: string, id: string): Promise<Person | undefined> => {
    const item = await getItem(tables, records, profileKey(tenant, id));
    return item && readPerson(item);
  };

  /** Profiles in order of name. */
  const people = async (tenant: string, ids: readonly string[]): Promise<readonly Person[]> => {
    const keys = [...new Set(ids)].map((id) => profileKey(tenant, id));
    return (await getItems(tables, records, keys)).map(readPerson).sort(byName);
  };

  const holdings = async (pk: string, prefix: string, on: string): Promise<readonly Holding[]> =>
    (await queryAll(tables, below(records, pk, prefix)))
      .map(readHolding)
      .filter((one) => lasts(one, on));

  const unitRecords = async (tenant: string): Promise<readonly UnitRecord[]> =>
    (await queryAll(tables, below(records, unitsPk(tenant)))).map(readUnit);

  /** Who holds a role of the unit on that day, in order of name; profiles are read for older holdings only. */
  const heldBy = async (
    tenant: string,
    unitId: string,
    prefix: string,
    on: string,
  ): Promise<readonly HeldNow[]> => {
    const items = await queryAll(tables, below(records, unitPk(tenant, unitId), prefix));
    const held = items.map(readHeldRole).filter((one) => lasts(one, on));
    const untold = held.filter(({ holder }) => !holder).map(({ personId }) => personId);
    const profiles = new Map((await people(tenant, untold)).map((one) => [one.id, one]));
    return held
      .flatMap(({ role, personId, holder = profiles.get(personId) }) =>
        holder?.active ? [{ personId, name: holder.name, role }] : [],
      )
      .sort((a, b) => compareNames(a.name, b.name));
  };

  const staffing: Organisation['staffing'] = async (tenant, unitId, on) => {
    const roles = new Map<string, Map<string, HeldNow>>();
    for (const one of await heldBy(tenant, unitId, 'ROLE#', on)) {
      const holders = roles.get(one.role) ?? new Map();
      roles.set(one.role, holders.set(one.personId, one));
    }
    return Object.fromEntries([...roles].map(([role, holders]) => [role, [...holders.values()]]));
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
      return items.map(readPerson).sort(byName);
    },
    unit: async (tenant, id, on) => {
      const item = await getItem(tables, records, unitKey(tenant, id));
      return item && unitOn(readUnit(item), on);
    },
    units: async (tenant, on) => unitsOn(await unitRecords(tenant), on),
    unitRecords,
    holders: async (tenant, unitId, role, on) => {
      const held = await heldBy(tenant, unitId, `ROLE#${role}#`, on);
      return [...new Map(held.map((one) => [one.personId, one])).values()];
    },
    staffing,
    rolesOf: (tenant, personId, on) => holdings(personPk(tenant, personId), 'HOLDS#', on),
    holdingsOf: async (tenant, personId) =>
      (await queryAll(tables, below(records, personPk(tenant, personId), 'HOLDS#'))).map(
        readHolding,
      ),
  };
}

/** The same where saving is refused. */
export const readOnlyOrganisation = (tables: Tables): Organisation => ({
  ...organisationReads(tables),
  save: refuse,
  saveRecords: refuse,
});

const refuse = () => Promise.reject(new Error('this function may not change the organisation'));
