import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type CaseEvent, parseRecordedCaseEvent } from '../../../events/schema/caseEvents.ts';
import { canonicalJson } from '../../domain/audit/canonicalJson.ts';
import type { OversightCase } from '../../domain/oversight/state.ts';
import { VersionConflict } from '../../errors.ts';
import type { CaseCommit, Cases } from '../../ports.ts';
import { unchainedPk } from './auditNote.ts';
import { anything, dataOf, ownBody, textOf, withData } from './itemData.ts';
import { eventSk, tenantKey } from './keys.ts';
import * as mailItem from './mailItem.ts';
import {
  below,
  getItem,
  type Item,
  inIndex,
  type Key,
  keyOf,
  N,
  queryAll,
  S,
  type Tables,
  transact,
} from './table.ts';

const casePk = (tenant: string, id: string): string => tenantKey(tenant, 'CASE', id);
const caseKey = (tenant: string, id: string): Key => ({ pk: casePk(tenant, id), sk: 'STATE' });
const casesPk = (tenant: string, kind: string, unitId: string): string =>
  tenantKey(tenant, 'CASES', kind, 'UNIT', unitId);
const attentionPk = (tenant: string): string => tenantKey(tenant, 'CASE_ATTENTION');

const toItem = (one: OversightCase, attentionOn: string | undefined): Item =>
  withData(
    {
      ...keyOf(caseKey(one.tenant, one.id)),
      version: N(one.version),
      listPk: S(casesPk(one.tenant, one.kind, one.unitId)),
      listSk: S(`${one.openedOn}#${one.id}`),
      ...(attentionOn && {
        todoPk: S(attentionPk(one.tenant)),
        todoSk: S(`${attentionOn}#${one.id}`),
      }),
    },
    JSON.stringify(one),
  );

const body = ownBody<OversightCase>(() => ({
  tenant: z.string(),
  id: z.string(),
  version: z.number(),
  kind: z.enum(['inspection', 'misuse']),
  unitId: z.string(),
}));
const fromItem = (item: Item): OversightCase => dataOf(item, body);

/** A case's events owe nothing but their place in the audit chain: their mails are stored with them. */
const eventToItem = (event: CaseEvent, unitId: string): Item =>
  withData(
    {
      ...keyOf({ pk: casePk(event.tenant, event.caseId), sk: eventSk(event.seq) }),
      unit: S(unitId),
      todoPk: S(unchainedPk(event.tenant)),
      todoSk: S(`${event.at}#${event.id}`),
    },
    canonicalJson(event),
  );

/** Inspections and misuse cases in `records`, their mails in `outbox`, one transaction over both. */
export function dynamoCases(tables: Tables): Cases {
  const { records } = tables;
  return {
    find: async (tenant, id) => {
      const item = await getItem(tables, records, caseKey(tenant, id));
      return item && fromItem(item);
    },
    commit: async (change) => {
      if (await transact(tables, commitActions(tables, change))) throw new VersionConflict();
    },
    history: async (tenant, id) => {
      const items = await queryAll(tables, below(records, casePk(tenant, id), 'EVENT#'));
      return items.map((item) => parseRecordedCaseEvent(dataOf(item, anything)));
    },
    ofUnit: async (tenant, kind, unitId) => {
      const query = inIndex(records, 'list', casesPk(tenant, kind, unitId));
      return (await queryAll(tables, { ...query, ScanIndexForward: false })).map(fromItem);
    },
    needingAttention: async (tenant, upTo) => {
      const query = inIndex(records, 'todo', attentionPk(tenant), `${upTo}$`);
      const items = await queryAll(tables, query);
      return items.map((item) => (textOf(item, 'todoSk') ?? '').slice('YYYY-MM-DD#'.length));
    },
  };
}

function commitActions({ records, outbox }: Tables, change: CaseCommit): TransactWriteItem[] {
  const { before, after, events, mails, attentionOn } = change;
  const isNew = 'attribute_not_exists(pk)';
  return [
    {
      Put: {
        TableName: records,
        Item: toItem(after, attentionOn),
        ...(before
          ? {
              ConditionExpression: '#version = :before',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': N(before.version) },
            }
          : { ConditionExpression: isNew }),
      },
    },
    ...events.map((event) => ({
      Put: {
        TableName: records,
        Item: eventToItem(event, after.unitId),
        ConditionExpression: isNew,
      },
    })),
    ...mails.map((mail) => ({
      Put: { TableName: outbox, Item: mailItem.toItem(mail), ConditionExpression: isNew },
    })),
  ];
}
