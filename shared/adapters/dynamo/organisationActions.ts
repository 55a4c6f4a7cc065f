import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Holding, Person } from '../../ports.ts';
import { codeKey, holdingItem, holdingKeys, personItem, placesOf } from './organisationItems.ts';
import { type Item, type Key, keyOf, S } from './table.ts';

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
