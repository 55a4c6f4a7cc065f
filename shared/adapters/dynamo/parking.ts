import * as z from 'zod/mini';
import type { ParkedRecord, Parking } from '../../ports.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { below, type Item, keyOf, putItem, queryAll, type Tables } from './table.ts';

const parkedPk = (tenant: string): string => tenantKey(tenant, 'PARKED');

const toItem = (record: ParkedRecord): Item =>
  withData(
    keyOf({ pk: parkedPk(record.tenant), sk: `${record.at}#${record.id}` }),
    JSON.stringify(record),
  );

const body = ownBody<ParkedRecord>(() => ({
  tenant: z.string(),
  id: z.string(),
  consumer: z.string(),
  reason: z.string(),
}));

/** Parked records lie in the table whose stream they came from: its consumers may write there. */
export const dynamoParking = (tables: Tables, table: 'records' | 'outbox'): Parking => ({
  park: async (record) => {
    await putItem(tables, tables[table], toItem(record));
  },
  list: async (tenant) =>
    (await queryAll(tables, below(tables[table], parkedPk(tenant)))).map((item) =>
      dataOf(item, body),
    ),
});
