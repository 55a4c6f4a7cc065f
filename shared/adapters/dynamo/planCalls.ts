import * as z from 'zod/mini';
import type { PlanCall } from '../../domain/programmes/call.ts';
import { VersionConflict } from '../../errors.ts';
import type { PlanCalls } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import {
  below,
  getItem,
  type Item,
  type Key,
  keyOf,
  N,
  putItem,
  putVersionAction,
  queryAll,
  type Tables,
  transact,
} from './table.ts';

const planPk = (tenant: string, programmeId: string): string =>
  tenantKey(tenant, 'PLAN', programmeId);
export const answerKey = (
  tenant: string,
  programmeId: string,
  callId: string,
  dossierId: string,
): Key => ({ pk: planPk(tenant, programmeId), sk: `ANSWER#${callId}#${dossierId}` });

const body = ownBody<PlanCall>(() => ({ id: z.string(), units: z.array(z.looseObject({})) }));
const fromItem = (item: Item): PlanCall => dataOf(item, body);
const answer = ownBody<{ readonly dossierId: string }>(() => ({ dossierId: z.string() }));

/** Calls of a plan, and which dossiers were begun as answers to them. */
export const dynamoPlanCalls = (tables: Tables): PlanCalls => ({
  find: async (tenant, programmeId, id) => {
    const key = { pk: planPk(tenant, programmeId), sk: `CALL#${id}` };
    const item = await getItem(tables, tables.records, key);
    return item && fromItem(item);
  },
  ofPlan: async (tenant, programmeId) => {
    const query = below(tables.records, planPk(tenant, programmeId), 'CALL#');
    return (await queryAll(tables, query)).map(fromItem);
  },
  save: async (tenant, programmeId, call) => {
    const key = { pk: planPk(tenant, programmeId), sk: `CALL#${call.id}` };
    const item = withData(
      { ...keyOf(key), version: N(call.version) },
      JSON.stringify(call satisfies PlanCall),
    );
    const { by, at } = call.closed ?? call;
    const refused = await transact(tables, [
      putVersionAction(tables.records, item, call.version - 1),
      noteAction(tables.records, {
        tenant,
        by,
        at,
        channel: 'web',
        kind: 'plan_call_changed',
        subject: { id: call.id, name: call.title },
        after: call,
      }),
    ]);
    if (refused) throw new VersionConflict();
  },
  answered: async (tenant, programmeId, callId, dossierId) => {
    const key = answerKey(tenant, programmeId, callId, dossierId);
    await putItem(tables, tables.records, withData(keyOf(key), JSON.stringify({ dossierId })));
  },
  answers: async (tenant, programmeId, callId) => {
    const query = below(tables.records, planPk(tenant, programmeId), `ANSWER#${callId}#`);
    return (await queryAll(tables, query)).map((item) => dataOf(item, answer).dossierId);
  },
});
