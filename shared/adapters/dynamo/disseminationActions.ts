import type { TransactWriteItem, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import { addedBy, type Counts, type MemberChange } from '../../domain/dissemination/member.ts';
import type { Place } from '../../domain/dissemination/round.ts';
import type { SpreadStep } from '../../domain/dissemination/spread.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import type { Act, Opening } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import { countNames, memberItem, roundItem, stepItem } from './disseminationItems.ts';
import { coverageKey } from './disseminationKeys.ts';
import { type Item, keyOf, N, S, type Tables } from './table.ts';

const isNew = 'attribute_not_exists(pk)';

export const putNewAction = (TableName: string, item: Item): TransactWriteItem => ({
  Put: { TableName, Item: item, ConditionExpression: isNew },
});

/** Who put that version of the plan in force. */
export const versionNote = (
  TableName: string,
  after: Programme,
  { tenant, by, at, channel }: Act & { readonly tenant: string },
): TransactWriteItem =>
  noteAction(TableName, {
    tenant,
    by,
    at,
    channel,
    kind: 'plan_version_saved',
    subject: { id: `${after.id}#${after.version}`, name: after.name },
    unitId: after.issuer.unitId,
    after,
  });

/** A member as read, replaced. */
export const memberAction = (
  TableName: string,
  place: Place,
  { before, after }: MemberChange,
): TransactWriteItem =>
  before
    ? {
        Put: {
          TableName,
          Item: memberItem(place, after),
          ConditionExpression: 'revision = :before',
          ExpressionAttributeValues: { ':before': N(before.revision) },
        },
      }
    : putNewAction(TableName, memberItem(place, after));

/** Freezes a closed list by writing down what its members add up to. */
export const countedOnce = (
  TableName: string,
  place: Place,
  counts: Counts,
): UpdateItemCommandInput => ({
  TableName,
  Key: keyOf(coverageKey(place)),
  UpdateExpression: `SET ${countNames.map((name) => `#${name} = :${name}`).join(', ')}`,
  ConditionExpression: 'attribute_not_exists(#frozen)',
  ExpressionAttributeNames: Object.fromEntries(countNames.map((name) => [`#${name}`, name])),
  ExpressionAttributeValues: Object.fromEntries(
    countNames.map((name) => [`:${name}`, N(counts[name])]),
  ) as Item,
});

interface CoverageChange {
  readonly set?: Readonly<Record<string, Item[string]>>;
  readonly add?: Partial<Counts>;
  /** With its values; the unit's list must be frozen in any case. */
  readonly condition?: string;
  readonly values?: Item;
}

/** Changes the unit's counters, which are there since its list was frozen. */
export function coverageAction(
  TableName: string,
  place: Place,
  { set = {}, add = {}, condition, values = {} }: CoverageChange,
): TransactWriteItem {
  const sets = Object.keys(set);
  const adds = countNames.filter((name) => add[name]);
  const attributes = [...sets, ...adds];
  const clause = (word: string, names: readonly string[], sign: string) =>
    names.length > 0 ? `${word} ${names.map((name) => `#${name}${sign}:${name}`).join(', ')}` : '';
  return {
    Update: {
      TableName,
      Key: keyOf(coverageKey(place)),
      UpdateExpression: `${clause('SET', sets, ' = ')} ${clause('ADD', adds, ' ')}`.trim(),
      ConditionExpression: ['attribute_exists(frozen)', condition].filter(Boolean).join(' AND '),
      ExpressionAttributeNames: Object.fromEntries(attributes.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(sets.map((name) => [`:${name}`, set[name]])),
        ...Object.fromEntries(adds.map((name) => [`:${name}`, N(add[name] ?? 0)])),
        ...values,
      } as Item,
    },
  };
}

/** The changed members with what they add to the counters; no counter is touched when nothing is added. */
export function memberActions(
  TableName: string,
  place: Place,
  changes: readonly MemberChange[],
): TransactWriteItem[] {
  const add = addedBy(changes);
  const counted = countNames.some((name) => add[name] !== 0);
  return [
    ...changes.map((change) => memberAction(TableName, place, change)),
    ...(counted ? [coverageAction(TableName, place, { add })] : []),
  ];
}

export const stepDone = (
  TableName: string,
  key: { readonly pk: string; readonly sk: string },
): TransactWriteItem => ({
  Update: {
    TableName,
    Key: keyOf(key),
    UpdateExpression: 'SET #status = :done REMOVE todoPk, todoSk',
    ConditionExpression: '#status = :waiting',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':done': S('done'), ':waiting': S('waiting') },
  },
});

/** The round and the first step of its fan-out, where one begins. */
export const openingActions = (
  { records, outbox }: Tables,
  opening: Opening | undefined,
): TransactWriteItem[] =>
  opening ? [putNewAction(records, roundItem(opening.round)), newStep(outbox, opening.step)] : [];

export const newStep = (TableName: string, step: SpreadStep): TransactWriteItem =>
  putNewAction(TableName, stepItem(step));
