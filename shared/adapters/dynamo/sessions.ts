import * as z from 'zod/mini';
import type { Session, Sessions } from '../../ports.ts';
import { type Body, bodyOf, dataOf, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { getItem, type Item, type Key, keyOf, N, putItem, type Tables } from './table.ts';

const sessionKey = (tenant: string, hash: string): Key => ({
  pk: tenantKey(tenant, 'SESSION', hash),
  sk: 'SESSION',
});

const toItem = (hash: string, session: Session): Item =>
  withData(
    {
      ...keyOf(sessionKey(session.tenant, hash)),
      expiresAt: N(Math.ceil(Date.parse(session.expiresAt) / 1000)),
    },
    JSON.stringify(session),
  );

const body: Body<Session> = bodyOf(() =>
  z.object({
    tenant: z.string(),
    personId: z.string(),
    expiresAt: z.string(),
  }),
);

/** Signed-in browsers by the hash of their cookie. */
export const dynamoSessions = (tables: Tables): Sessions => ({
  save: async (hash, session) => {
    await putItem(tables, tables.records, toItem(hash, session));
  },
  find: async (tenant, hash) => {
    const item = await getItem(tables, tables.records, sessionKey(tenant, hash));
    return item && dataOf(item, body);
  },
  end: async (tenant, hash) => {
    await tables.client.call('DeleteItem', {
      TableName: tables.records,
      Key: keyOf(sessionKey(tenant, hash)),
    });
  },
});
