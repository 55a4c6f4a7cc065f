import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { wrongCodesAllowed } from '../../domain/approvals/linkRules.ts';
import { expiryDays } from '../../domain/retention/expiryDays.ts';
import type { Link, Links } from '../../ports.ts';
import { dataOf, numberOf, ownBody, textOf, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import {
  getItem,
  type Item,
  type Key,
  keyOf,
  N,
  putNew,
  S,
  type Tables,
  updateIf,
} from './table.ts';

const linkKey = (tenant: string, hash: string): Key => ({
  pk: tenantKey(tenant, 'LINK', hash),
  sk: 'LINK',
});

const toItem = ({ wrongCodes, usedAt, ...fixed }: Link): Item =>
  withData(
    {
      ...keyOf(linkKey(fixed.tenant, fixed.hash)),
      wrongCodes: N(wrongCodes),
      ...(usedAt && { usedAt: S(usedAt) }),
      expiresAt: N(Math.floor(Date.parse(fixed.expiresAt) / 1000) + expiryDays.link * 86_400),
    },
    JSON.stringify(fixed),
  );

const body = ownBody<Omit<Link, 'wrongCodes' | 'usedAt'>>(() => ({
  tenant: z.string(),
  hash: z.string(),
  purpose: z.enum(['decide', 'confirm', 'sign_in', 'report', 'disown', 'deputise']),
  personId: z.string(),
  permits: z.array(z.string()),
  expiresAt: z.string(),
  codeHash: z.string(),
  mailId: z.string(),
  mailedAt: z.string(),
}));

function fromItem(item: Item): Link {
  const usedAt = textOf(item, 'usedAt');
  return {
    ...dataOf(item, body),
    wrongCodes: numberOf(item, 'wrongCodes'),
    ...(usedAt && { usedAt }),
  };
}

const use = (table: string, tenant: string, hash: string, at: string) => ({
  TableName: table,
  Key: keyOf(linkKey(tenant, hash)),
  UpdateExpression: 'SET usedAt = :at',
  ConditionExpression:
    'attribute_exists(pk) AND attribute_not_exists(usedAt) AND wrongCodes < :max',
  ExpressionAttributeValues: { ':at': S(at), ':max': N(wrongCodesAllowed) },
});

/** Uses the link in the same transaction as what it decides. */
export const useLinkAction = (
  table: string,
  tenant: string,
  hash: string,
  at: string,
): TransactWriteItem => ({ Update: use(table, tenant, hash, at) });

/** Marks the link as one whose person had lost the task when it was tried; a second time is refused. */
export const formerHolderAction = (
  TableName: string,
  { tenant, hash }: Pick<Link, 'tenant' | 'hash'>,
  at: string,
): TransactWriteItem => ({
  Update: {
    TableName,
    Key: keyOf(linkKey(tenant, hash)),
    UpdateExpression: 'SET formerHolderToldAt = :at',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(formerHolderToldAt)',
    ExpressionAttributeValues: { ':at': S(at) },
  },
});

/** Mailed links: hashes only, gone some months after they expire. */
export const dynamoLinks = (tables: Tables): Links => ({
  save: async (link) => {
    await putNew(tables, tables.records, toItem(link));
  },

  find: async (tenant, hash) => {
    const item = await getItem(tables, tables.records, linkKey(tenant, hash));
    return item && fromItem(item);
  },

  countWrongCode: async (tenant, hash) => {
    const { Attributes } = await tables.client.call('UpdateItem', {
      TableName: tables.records,
      Key: keyOf(linkKey(tenant, hash)),
      UpdateExpression: 'ADD wrongCodes :one',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':one': N(1) },
      ReturnValues: 'UPDATED_NEW',
    });
    return numberOf(Attributes ?? {}, 'wrongCodes');
  },

  use: (tenant, hash, at) => updateIf(tables, use(tables.records, tenant, hash, at)),
});
