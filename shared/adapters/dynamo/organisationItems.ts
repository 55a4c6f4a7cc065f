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
const roleKey = ({ tenant, unitId, role, personId, from }: Holding): Key => ({
  pk: unitPk(tenant, unitId),
  sk: `ROLE#${role}#${personId}#${from}`,
});
export const holdsKey = ({ tenant, unitId, role, personId, from }: Holding): Key => ({
  pk: personPk(tenant, personId),
  sk: `HOLDS#${role}#${unitId}#${from}`,
});

/** What a holding under its unit knows of who holds it, as the profile has it. */
export type Holder = Pick<Person, 'name' | 'active'>;

/** A holding under its unit; without its holder when an older release wrote it. */
export interface HeldRole extends Holding {
  readonly holder?: Holder;
}

export const personItem = (key: Key, person: Person): Item =>
  withData(keyOf(key), JSON.stringify(person));
export const profileItem = (person: Person): Item =>
  personItem(profileKey(person.tenant, person.id), person);
export const unitItem = (unit: UnitRecord): Item =>
  withData(keyOf(unitKey(unit.tenant, unit.id)), JSON.stringify(unit));
export const holdsItem = (holding: Holding): Item =>
  withData(keyOf(holdsKey(holding)), JSON.stringify(holding));
export const roleItem = (holding: Holding, person: Holder | undefined): Item => {
  const holder = person && { name: person.name, active: person.active };
  return withData(
    keyOf(roleKey(holding)),
    JSON.stringify({ ...holding, ...(holder && { holder }) }),
  );
};

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
const heldRole = ownBody<HeldRole>(() => ({
  tenant: z.string(),
  unitId: z.string(),
  role: z.string(),
  personId: z.string(),
  from: z.string(),
  holder: z.optional(z.looseObject({ name: z.string(), active: z.boolean() })),
}));

export const readPerson = (item: Item): Person => dataOf(item, person);
export const readUnit = (item: Item): UnitRecord => dataOf(item, unit);
export const readHolding = (item: Item): Holding => dataOf(item, heldRole);
export const readHeldRole = (item: Item): HeldRole => dataOf(item, heldRole);
