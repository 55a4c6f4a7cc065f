import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { Unreadable } from '../../errors.ts';
import { textOf } from './itemData.ts';
import { textlessBody, textPk } from './mailItem.ts';
import { countTaken } from './retentionCount.ts';
import { type Item, inIndex, keyOf, S, type Tables, transact } from './table.ts';

/** Mails of one transaction, which has 100 actions at most and counts besides. */
const mostTogether = 90;

/** Takes the text out of old mails, oldest first. @returns of how many; the rest is found the next time. */
export async function emptyMails(
  tables: Tables,
  tenant: string,
  before: string,
  most: number,
): Promise<number> {
  let emptied = 0;
  let start: Item | undefined;
  do {
    const page = await tables.client.call('Query', {
      ...inIndex(tables.outbox, 'todo', textPk(tenant), before),
      Limit: Math.min(mostTogether, most - emptied),
      ...(start && { ExclusiveStartKey: start }),
    });
    emptied += await emptyTogether(tables, tenant, page.Items ?? []);
    start = page.LastEvaluatedKey;
  } while (start && emptied < most);
  return emptied;
}

/** The index may lag behind: what has no text any more is left out of a second try. */
async function emptyTogether(
  tables: Tables,
  tenant: string,
  mails: readonly Item[],
): Promise<number> {
  let actions = mails.flatMap((mail) => emptyAction(tables.outbox, tenant, mail));
  for (const _try of ['first', 'second']) {
    if (actions.length === 0) return 0;
    const count = countTaken(tables.records, tenant, 'mail_text', { records: actions.length });
    const reasons = await transact(tables, [count, ...actions]);
    if (!reasons) return actions.length;
    actions = actions.filter((_, place) => reasons[place + 1] === 'None');
  }
  return 0;
}

/** None for a mail that cannot be read: what of it is text nobody can say. */
function emptyAction(TableName: string, tenant: string, mail: Item): TransactWriteItem[] {
  const [pk = '', sk = ''] = ['pk', 'sk'].map((one) => textOf(mail, one));
  const body = bodyWithoutText(mail);
  if (body === undefined) return [];
  return [
    {
      Update: {
        TableName,
        Key: keyOf({ pk, sk }),
        UpdateExpression:
          'SET #data = :data, textRemoved = :yes REMOVE todoPk, todoSk, address, reason',
        ConditionExpression: 'todoPk = :kept',
        ExpressionAttributeNames: { '#data': 'data' },
        ExpressionAttributeValues: {
          ':data': S(body),
          ':yes': { BOOL: true },
          ':kept': S(textPk(tenant)),
        },
      },
    },
  ];
}

function bodyWithoutText(mail: Item): string | undefined {
  try {
    return textlessBody(mail);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
