import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { NoveltyEntry } from '../../domain/novelty/entry.ts';
import type { NoveltyVerdict } from '../../domain/novelty/verdict.ts';
import { VersionConflict } from '../../errors.ts';
import type { Act, Novelty } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import { dossierPk } from './dossierItem.ts';
import { isConditionFailed } from './failure.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import * as mailItem from './mailItem.ts';
import { below, type Key, keyOf, N, queryAll, type Tables, transact } from './table.ts';

const yearPk = (tenant: string, year: string): string => tenantKey(tenant, 'NOVELTY', year);
const revisionsPk = (tenant: string): string => tenantKey(tenant, 'NOVELTY');
const entryKey = ({ tenant, year, dossierId }: NoveltyEntry): Key => ({
  pk: yearPk(tenant, year),
  sk: `DOSSIER#${dossierId}`,
});
/** The database takes so many items at once. */
const portion = 25;

const given = 'VERDICT#';
const named = 'NAMED#';

const verdictKey = ({ tenant, dossierId, number }: NoveltyVerdict): Key => ({
  pk: dossierPk(tenant, dossierId),
  sk: `${given}${String(number).padStart(4, '0')}`,
});

const entry = ownBody<NoveltyEntry>(() => ({
  dossierId: z.string(),
  year: z.string(),
  listed: z.boolean(),
  title: z.string(),
  gist: z.array(z.string()),
}));
const verdict = ownBody<NoveltyVerdict>(() => ({
  dossierId: z.string(),
  number: z.number(),
  condition: z.string(),
  finding: z.string(),
}));

type Older = Parameters<Novelty['keepOlder']>[1][number];

const olderNote = (
  records: string,
  { tenant, act, before, after }: Older & { readonly tenant: string; readonly act: Act },
) =>
  noteAction(records, {
    ...act,
    tenant,
    kind: 'older_initiative_saved',
    subject: { id: after.dossierId, name: after.title },
    ...(after.unitId && { unitId: after.unitId }),
    ...(before && { before: told(before) }),
    after: told(after),
  });

/** As the list had it. */
const told = ({ title, unitName, older }: NoveltyEntry) => ({ title, unitName, ...older });

/** What the search for similar work reads, and what people found, in the `records` table. */
export function dynamoNovelty(tables: Tables): Novelty {
  const { records, client } = tables;
  const touch = (tenant: string, year: string) =>
    client.call('UpdateItem', {
      TableName: records,
      Key: keyOf({ pk: revisionsPk(tenant), sk: year }),
      UpdateExpression: 'ADD revision :one',
      ExpressionAttributeValues: { ':one': N(1) },
    });
  const verdictsBelow = async (tenant: string, dossierId: string, prefix: string) => {
    const items = await queryAll(tables, below(records, dossierPk(tenant, dossierId), prefix));
    return items.map((item) => dataOf(item, verdict));
  };
  return {
    keep: async (kept) => {
      await putUnlessNewer(tables, kept);
      // after the entry, so that whoever reads the new number reads the new entry; again when it was kept before
      await touch(kept.tenant, kept.year);
    },

    keepOlder: async (tenant, changes, act) => {
      const keepOne = async ({ before, after }: Older): Promise<void> => {
        const Item = withData(keyOf(entryKey(after)), JSON.stringify(after));
        const put = { Put: { TableName: records, Item } };
        if (await transact(tables, [put, olderNote(records, { tenant, act, before, after })]))
          throw new VersionConflict();
      };
      for (let from = 0; from < changes.length; from += portion)
        await Promise.all(changes.slice(from, from + portion).map(keepOne));
      for (const year of new Set(changes.map(({ after }) => after.year))) await touch(tenant, year);
    },

    revisions: async (tenant) => {
      const items = await queryAll(tables, below(records, revisionsPk(tenant)));
      return new Map(items.map(({ sk, revision }) => [sk?.S ?? '', Number(revision?.N)]));
    },

    ofYears: async (tenant, years) => {
      const perYear = await Promise.all(
        years.map((year) => queryAll(tables, below(records, yearPk(tenant, year)))),
      );
      return perYear
        .flat()
        .map((item) => dataOf(item, entry))
        .filter(({ listed }) => listed);
    },

    verdictsOn: (tenant, dossierId) => verdictsBelow(tenant, dossierId, given),
    naming: (tenant, dossierId) => verdictsBelow(tenant, dossierId, named),

    commit: async ({ verdict: one, mails }) => {
      const actions = [
        ...verdictActions(records, one),
        verdictNote(records, one),
        ...mails.map((mail) => putNew(tables.outbox, mailItem.toItem(mail))),
      ];
      if (await transact(tables, actions)) throw new VersionConflict();
    },
  };
}

async function putUnlessNewer({ client, records }: Tables, kept: NoveltyEntry): Promise<void> {
  await client
    .call('PutItem', {
      TableName: records,
      Item: withData({ ...keyOf(entryKey(kept)), version: N(kept.version) }, JSON.stringify(kept)),
      ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': N(kept.version) },
    })
    .catch((error: unknown) => {
      if (!isConditionFailed(error)) throw error;
    });
}

const putNew = (
  TableName: string,
  Item: ReturnType<typeof mailItem.toItem>,
): TransactWriteItem => ({
  Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
});

const verdictNote = (records: string, after: NoveltyVerdict) => {
  const { tenant, by, at, dossierId, judged } = after;
  const subject = { id: dossierId, name: judged.title };
  const about = { kind: 'novelty_verdict_given', subject } as const;
  return noteAction(records, { tenant, by, at, channel: 'web', ...about, after });
};

/** The verdict with its dossier, and once more with the dossier that it names, without the evidence. */
function verdictActions(table: string, one: NoveltyVerdict): TransactWriteItem[] {
  const own = putNew(table, withData(keyOf(verdictKey(one)), JSON.stringify(one)));
  if (one.compared?.kind !== 'dossier') return [own];
  const key = {
    pk: dossierPk(one.tenant, one.compared.dossierId),
    sk: `${named}${one.at}#${one.dossierId}#${one.number}`,
  };
  const told = { ...one, evidence: '' };
  return [own, putNew(table, withData(keyOf(key), JSON.stringify(told)))];
}
