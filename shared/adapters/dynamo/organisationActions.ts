import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { VersionConflict } from '../../errors.ts';
import type { Holding, Person, RecordChange } from '../../ports.ts';
import {
  codeKey,
  type Holder,
  holdsItem,
  personItem,
  placesOf,
  profileItem,
  profileKey,
  readUnit,
  roleItem,
  unitItem,
  unitKey,
} from './organisationItems.ts';
import { getItem, type Item, type Key, keyOf, N, S, type Tables } from './table.ts';

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

/** Grows with every holding of the person, so that a profile is not saved past one that it does not know. */
const heldCount = 'held';

/**
 * Puts a profile in the place of the one that was read, provided that the person holds no role that was
 * saved since.
 */
export function profileAction(
  records: string,
  next: Person,
  stored: Item | undefined,
): TransactWriteItem {
  const count = stored?.[heldCount];
  const Put = {
    TableName: records,
    Item: { ...profileItem(next), ...(count && { [heldCount]: count }) },
  };
  if (!stored?.data) return { Put: { ...Put, ConditionExpression: 'attribute_not_exists(pk)' } };
  return {
    Put: {
      ...Put,
      ConditionExpression: `#data = :stored AND ${count ? '#held = :held' : 'attribute_not_exists(#held)'}`,
      ExpressionAttributeNames: { '#data': 'data', '#held': heldCount },
      ExpressionAttributeValues: { ':stored': stored.data, ...(count && { ':held': count }) },
    },
  };
}

/** Both entries of a holding; the one under the unit tells who the holder is. */
export const holdingActions = (
  records: string,
  holding: Holding,
  holder: Holder | undefined,
): TransactWriteItem[] => [
  put(records, roleItem(holding, holder)),
  put(records, holdsItem(holding)),
];

/** Lets a holding in only while its holder's profile is the one that it tells of; without one it tells nothing. */
export const countedActions = (
  TableName: string,
  { tenant, personId }: Holding,
  stored: Item | undefined,
): readonly TransactWriteItem[] =>
  stored?.data
    ? [
        {
          Update: {
            TableName,
            Key: keyOf(profileKey(tenant, personId)),
            UpdateExpression: 'ADD #held :one',
            ConditionExpression: '#data = :stored',
            ExpressionAttributeNames: { '#data': 'data', '#held': heldCount },
            ExpressionAttributeValues: { ':stored': stored.data, ':one': N(1) },
          },
        },
      ]
    : [];

/** Tells the holdings of a person under their units when their holder is called or counted otherwise now. */
export const holderActions = (
  records: string,
  next: Person,
  old: Person | undefined,
  held: readonly Holding[],
): readonly TransactWriteItem[] =>
  !old || (old.name === next.name && old.active === next.active)
    ? []
    : held.map((holding) => put(records, roleItem(holding, next)));

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
