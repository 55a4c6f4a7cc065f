import * as z from 'zod/mini';
import type { Holding, Person, UnitRecord } from '../../ports.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { type Item, type Key, keyOf } from './table.ts';

export const unitsPk = (tenant: string): string => tenantKey(tenant, 'UNITS');
export const unitPk = (tenant: string, unitId: string): string => tenantKey(tenant, 'UNIT', unitId);
export const personPk = (tenant: string, id: string): string => tenantKey(tenant, 'PERSON', id);
export const emailPk = (tenant: string, email: string): string =>
  tenantKey(tenant, 'EMAIL', email.trim().toLowerCase());

export const unitKey = (tenant: string, id: string): Key => ({
  pk: unitsPk(tenant),
  sk: `UNIT#${id}`,
});
export const profileKey = (tenant: string, id: string): Key => ({
  pk: personPk(tenant, id),
  sk: 'PROFILE',
});
export const codeKey = ({ tenant, unitId, staffCode }: Person): Key => ({
  pk: unitPk(tenant, unitId),
  sk: `CODE#${staffCode}`,
});

/** Where a person is found besides the profile: under the unit, the staff code and the address. */
export const placesOf = (person: Person): readonly Key[] => [
  { pk: unitPk(person.tenant, person.unitId), sk: `PERSON#${person.id}` },
  codeKey(person),
  ...(person.email ? [{ pk: emailPk(person.tenant, person.email), sk: person.id }] : []),
];

/** A holding is stored twice: under its unit for who decides, under its person for what they may do. */
export const holdingKeys = ({ tenant, unitId, role, personId, from }: Holding): readonly Key[] => [
  { pk: unitPk(tenant, unitId), sk: `ROLE#${role}#${personId}#${from}` },
  { pk: personPk(tenant, personId), sk: `HOLDS#${role}#${unitId}#${from}` },
];

export const personItem = (key: Key, person: Person): Item =>
  withData(keyOf(key), JSON.stringify(person));
export const profileItem = (person: Person): Item =>
  personItem(profileKey(person.tenant, person.id), person);
export const unitItem = (unit: UnitRecord): Item =>
  withData(keyOf(unitKey(unit.tenant, unit.id)), JSON.stringify(unit));
export const holdingItem = (key: Key, holding: Holding): Item =>
  withData(keyOf(key), JSON.stringify(holding));

const person = ownBody<Person>(() => ({
  tenant: z.string(),
  id: z.string(),
  name: z.string(),
  unitId: z.string(),
  active: z.boolean(),
  sharedMailbox: z.boolean(),
}));
const unit = ownBody<UnitRecord>(() => ({
  tenant: z.string(),
  id: z.string(),
  type: z.string(),
  name: z.string(),
}));
const holding = ownBody<Holding>(() => ({
  tenant: z.string(),
  unitId: z.string(),
  role: z.string(),
  personId: z.string(),
  from: z.string(),
}));

export const readPerson = (item: Item): Person => dataOf(item, person);
export const readUnit = (item: Item): UnitRecord => dataOf(item, unit);
export const readHolding = (item: Item): Holding => dataOf(item, holding);
