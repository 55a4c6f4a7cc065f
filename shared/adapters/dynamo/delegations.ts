import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type Delegation, handOverOn, lastAct } from '../../domain/organisation/delegation.ts';
import type { DeputyProposal } from '../../domain/organisation/deputyProposal.ts';
import { VersionConflict } from '../../errors.ts';
import type {
  Delegated,
  DelegationCommit,
  Delegations,
  OutboxMail,
  ProposalCommit,
} from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import { dataOf, numberOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import * as mailItem from './mailItem.ts';
import { personPk } from './organisationItems.ts';
import {
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

const delegationsKey = (tenant: string, personId: string): Key => ({
  pk: personPk(tenant, personId),
  sk: 'DELEGATIONS',
});
const proposalKey = (tenant: string, personId: string): Key => ({
  pk: personPk(tenant, personId),
  sk: 'DEPUTY_PROPOSAL',
});
const attentionPk = (tenant: string): string => tenantKey(tenant, 'DELEGATION_ATTENTION');

const body = ownBody<Pick<Delegated, 'personId' | 'given'>>(() => ({
  personId: z.string(),
  given: z.array(z.looseObject({ number: z.number() })),
}));

const proposalBody = ownBody<DeputyProposal>(() => ({
  number: z.number(),
  from: z.string(),
  to: z.string(),
}));

/** Whoever only received something has an item without a body. */
const fromItem = (personId: string, item: Item | undefined): Delegated => ({
  personId,
  version: numberOf(item ?? {}, 'version'),
  given: item?.data ? dataOf(item, body).given : [],
  principals: item?.principals?.SS ?? [],
});

/** What people gave to their deputies, one item a person; enough for pages and mails that only ask. */
export const delegationsOf =
  (tables: Pick<Tables, 'client' | 'records'>): Delegations['of'] =>
  async (tenant, personId) =>
    fromItem(personId, await getItem(tables, tables.records, delegationsKey(tenant, personId)));

/** Delegations in `records` with their mails in `outbox`. */
export const dynamoDelegations = (tables: Tables): Delegations => ({
  of: delegationsOf(tables),
  toHandOver: async (tenant, upTo) => {
    const query = inIndex(tables.records, 'todo', attentionPk(tenant), `${upTo}$`);
    return (await queryAll(tables, query)).map((item) => dataOf(item, body).personId);
  },
  commit: async (change) => {
    if (await transact(tables, actionsOf(tables, change))) throw new VersionConflict();
  },
  proposal: async (tenant, personId) => {
    const item = await getItem(tables, tables.records, proposalKey(tenant, personId));
    return item && dataOf(item, proposalBody);
  },
  propose: async ({ mails, ...change }) => {
    const actions = [...proposalActions(tables.records, change), ...mails.map(mailAction(tables))];
    if (await transact(tables, actions)) throw new VersionConflict();
  },
});

const mailAction =
  ({ outbox }: Tables) =>
  (mail: OutboxMail): TransactWriteItem => ({
    Put: {
      TableName: outbox,
      Item: mailItem.toItem(mail),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });

/** The last state that was read must still be there; its changes are in the audit trail. */
function proposalActions(
  table: string,
  { before, after }: Omit<ProposalCommit, 'mails'>,
): TransactWriteItem[] {
  const { tenant, principal, proposed, answer } = after;
  const { by, at } = answer ?? proposed;
  const subject = { id: principal.personId, name: principal.name };
  const about = { kind: 'delegation_changed', subject, channel: 'web' } as const;
  const item = withData(
    keyOf(proposalKey(tenant, principal.personId)),
    JSON.stringify(after satisfies DeputyProposal),
  );
  return [
    {
      Put: {
        TableName: table,
        Item: { ...item, stage: S(stageOf(after)) },
        ...(before
          ? {
              ConditionExpression: 'stage = :before',
              ExpressionAttributeValues: { ':before': S(stageOf(before)) },
            }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    },
    noteAction(table, { tenant, by, at, ...about, before, after }),
  ];
}

/** Differs after every change. */
const stageOf = ({ number, answer }: DeputyProposal): string =>
  `${number}#${answer?.outcome ?? 'waiting'}`;

function actionsOf(tables: Tables, change: DelegationCommit): TransactWriteItem[] {
  const { records } = tables;
  const { tenant, before, given, mails } = change;
  const newDeputies = given.slice(before.given.length).map(({ deputy }) => deputy.personId);
  return [
    giverAction(records, change),
    ...noteActions(records, change),
    ...newDeputies.map((deputyId) => receiverAction(records, tenant, before.personId, deputyId)),
    ...(change.proposal ? proposalActions(records, change.proposal) : []),
    ...mails.map(mailAction(tables)),
  ];
}

/** One note for each delegation that somebody gave or took back. */
const noteActions = (records: string, { tenant, before, given }: DelegationCommit) =>
  given.flatMap((after, place) => {
    const old = before.given[place];
    if (old && lastAct(old) === lastAct(after)) return [];
    const { by, at } = lastAct(after);
    const subject = { id: after.principal.personId, name: after.principal.name };
    const about = { kind: 'delegation_changed', subject, channel: 'web' } as const;
    return [noteAction(records, { tenant, by, at, ...about, before: old, after })];
  });

function giverAction(
  table: string,
  { tenant, before: { personId, version }, given }: DelegationCommit,
): TransactWriteItem {
  const waitsFrom = handOverOn(given);
  const { v, data } = withData(
    {},
    JSON.stringify({ personId, given: [...given] satisfies Delegation[] }),
  );
  return {
    Update: {
      TableName: table,
      Key: keyOf(delegationsKey(tenant, personId)),
      UpdateExpression: `SET v = :v, #data = :data, version = :next${
        waitsFrom ? ', todoPk = :todoPk, todoSk = :todoSk' : ' REMOVE todoPk, todoSk'
      }`,
      ConditionExpression: version === 0 ? 'attribute_not_exists(version)' : 'version = :version',
      ExpressionAttributeNames: { '#data': 'data' },
      ExpressionAttributeValues: {
        ...(v && { ':v': v }),
        ...(data && { ':data': data }),
        ':next': N(version + 1),
        ...(version > 0 && { ':version': N(version) }),
        ...(waitsFrom && {
          ':todoPk': S(attentionPk(tenant)),
          ':todoSk': S(`${waitsFrom}#${personId}`),
        }),
      },
    },
  };
}

/** Whoever receives is counted too, so that two who name each other at once cannot both succeed. */
const receiverAction = (
  table: string,
  tenant: string,
  giverId: string,
  deputyId: string,
): TransactWriteItem => ({
  Update: {
    TableName: table,
    Key: keyOf(delegationsKey(tenant, deputyId)),
    UpdateExpression: 'ADD version :one, principals :giver',
    ExpressionAttributeValues: { ':one': N(1), ':giver': { SS: [giverId] } },
  },
});
