import { unitOn, unitsOn } from '../../domain/organisation/unitOn.ts';
import { compareNames } from '../../domain/text/vietnamese.ts';
import type { Holding, Organisation, Person, UnitRecord } from '../../ports.ts';
import { textOf } from './itemData.ts';
import {
  emailPk,
  personPk,
  profileKey,
  readHolding,
  readPerson,
  readUnit,
  unitKey,
  unitPk,
  unitsPk,
} from './organisationItems.ts';
import { below, getItem, getItems, queryAll, type Tables } from './table.ts';

/** Units whose holders of the last time are kept in mind; a warm function meets fewer. */
const mostGuesses = 1_000;

const byName = (a: Person, b: Person): number => compareNames(a.name, b.name);

const lasts = ({ from, to }: Holding, on: string): boolean => from <= on && (!to || on <= to);

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

  const guesses = new Map<string, readonly string[]>();

  /**
   * Holdings of a unit and the profiles of whoever holds them. Whoever held one when it was last asked is
   * read along with the holdings, not after them; the answer is made of what was read now alone.
   */
  const heldBy = async (tenant: string, unitId: string, prefix: string, on: string) => {
    const pk = unitPk(tenant, unitId);
    const guessed = guesses.get(`${pk}/${prefix}`) ?? [];
    const [held, along] = await Promise.all([holdings(pk, prefix, on), people(tenant, guessed)]);
    const ids = [...new Set(held.map(({ personId }) => personId))];
    const missing = ids.filter((id) => !guessed.includes(id));
    if (guesses.size >= mostGuesses) guesses.clear();
    guesses.set(`${pk}/${prefix}`, ids);
    const all = missing.length === 0 ? along : [...along, ...(await people(tenant, missing))];
    return { held, holders: all.filter(({ id }) => ids.includes(id)).sort(byName) };
  };

  const staffing: Organisation['staffing'] = async (tenant, unitId, on) => {
    const { held, holders } = await heldBy(tenant, unitId, 'ROLE#', on);
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
      const { holders } = await heldBy(tenant, unitId, `ROLE#${role}#`, on);
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
  };
}

/** The same where saving is refused. */
export const readOnlyOrganisation = (tables: Tables): Organisation => ({
  ...organisationReads(tables),
  save: refuse,
  saveRecords: refuse,
});

const refuse = () => Promise.reject(new Error('this function may not change the organisation'));
