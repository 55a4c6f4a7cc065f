import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { VersionConflict } from '../../errors.ts';
import type { Holding, Person, RecordChange } from '../../ports.ts';
import {
  codeKey,
  holdingItem,
  holdingKeys,
  personItem,
  placesOf,
  readUnit,
  unitItem,
  unitKey,
} from './organisationItems.ts';
import { getItem, type Item, type Key, keyOf, S, type Tables } from './table.ts';

const nameOf = ({ pk, sk }: Key): string => `${pk}/${sk}`;

export const put = (table: string, item: Item): TransactWriteItem => ({
  Put: { TableName: table, Item: item },
});

/** Moves a person's entries besides the profile from where they were to where they belong now. */
export function placeActions(
  records: string,
  next: Person,
  old: Person | undefined,
): readonly TransactWriteItem[] {
  const places = placesOf(next);
  const kept = new Set(places.map(nameOf));
  const gone = old ? placesOf(old).filter((key) => !kept.has(nameOf(key))) : [];
  const code = nameOf(codeKey(next));
  return [
    ...places.map((key) => {
      const item = { ...personItem(key, next), person: S(next.id) };
      return nameOf(key) === code ? putUnlessTaken(records, item, next.id) : put(records, item);
    }),
    ...gone.map((key) => ({ Delete: { TableName: records, Key: keyOf(key) } })),
  ];
}

const putUnlessTaken = (table: string, item: Item, personId: string): TransactWriteItem => ({
  Put: {
    TableName: table,
    Item: item,
    ConditionExpression: 'attribute_not_exists(pk) OR person = :person',
    ExpressionAttributeValues: { ':person': S(personId) },
  },
});

export const holdingActions = (records: string, holding: Holding): TransactWriteItem[] =>
  holdingKeys(holding).map((key) => put(records, holdingItem(key, holding)));

/** Puts a unit's record in the place of the one that was read. @throws {VersionConflict} when it is another. */
export async function recordAction(
  tables: Tables,
  { before, after }: RecordChange,
): Promise<TransactWriteItem> {
  const Put = { TableName: tables.records, Item: unitItem(after) };
  if (!before) return { Put: { ...Put, ConditionExpression: 'attribute_not_exists(pk)' } };
  const stored = await getItem(tables, tables.records, unitKey(before.tenant, before.id));
  if (!stored?.data || JSON.stringify(readUnit(stored)) !== JSON.stringify(before))
    throw new VersionConflict();
  return {
    Put: {
      ...Put,
      ConditionExpression: '#data = :stored',
      ExpressionAttributeNames: { '#data': 'data' },
      ExpressionAttributeValues: { ':stored': stored.data },
    },
  };
}
