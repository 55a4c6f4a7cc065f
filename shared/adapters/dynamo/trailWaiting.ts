import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { type ChainedEntry, entryHash } from './auditChain.ts';
import { unchainedPk } from './auditNote.ts';
import { textOf } from './itemData.ts';
import { getItems, type Item, inIndex, keyOf, S, type Tables } from './table.ts';

/** Entries of one segment; the segment and their marks are one transaction of at most 100 actions and 4 MB. */
const mostTogether = 90;
const mostBytes = 2_000_000;

/** The oldest entries that wait for the chain; read again by key, because the index may lag behind. */
export async function waitingEntries(
  tables: Tables,
  tenant: string,
): Promise<readonly ChainedEntry[]> {
  const pk = unchainedPk(tenant);
  const query = { ...inIndex(tables.records, 'todo', pk), Limit: mostTogether };
  const { Items = [] } = await tables.client.call('Query', query);
  const keys = Items.map((item) => ({
    pk: textOf(item, 'pk') ?? '',
    sk: textOf(item, 'sk') ?? '',
  }));
  const items = await getItems(tables, tables.records, keys);
  return fitting(items.filter((item) => textOf(item, 'todoPk') === pk)).map(entryOf);
}

/** As many as one transaction holds, one at least. */
function fitting(items: readonly Item[]): readonly Item[] {
  let bytes = 0;
  const over = items.findIndex((item) => {
    bytes += Buffer.byteLength(textOf(item, 'data') ?? '');
    return bytes > mostBytes;
  });
  return over < 0 ? items : items.slice(0, Math.max(over, 1));
}

function entryOf(item: Item): ChainedEntry {
  const [pk = '', sk = '', text = ''] = ['pk', 'sk', 'data'].map((name) => textOf(item, name));
  const unitId = textOf(item, 'unit') ?? unitIn(text);
  return { pk, sk, hash: entryHash(text), ...(unitId !== undefined && { unitId }) };
}

/** A note names its unit, an event of a dossier the one after it. */
function unitIn(text: string): string | undefined {
  try {
    const { unitId, after } = JSON.parse(text) as {
      unitId?: unknown;
      after?: { unitId?: unknown };
    };
    const named = unitId ?? after?.unitId;
    return typeof named === 'string' ? named : undefined;
  } catch {
    // whatever was done to the text, it must not hold up the chain
    return undefined;
  }
}

/** Takes the entries out of the list of what waits; refused for one that somebody else chained. */
export const chainedActions = (
  TableName: string,
  tenant: string,
  entries: readonly ChainedEntry[],
): readonly TransactWriteItem[] =>
  entries.map(({ pk, sk }) => ({
    Update: {
      TableName,
      Key: keyOf({ pk, sk }),
      UpdateExpression: 'REMOVE todoPk, todoSk',
      ConditionExpression: 'todoPk = :unchained',
      ExpressionAttributeValues: { ':unchained': S(unchainedPk(tenant)) },
    },
  }));
