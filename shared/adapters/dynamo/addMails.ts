import type { TransactWriteItem, Update } from '@aws-sdk/client-dynamodb';
import { VersionConflict } from '../../errors.ts';
import type { Outbox, OutboxMail } from '../../ports.ts';
import { eventKeyOf } from './eventItem.ts';
import { markOf } from './eventMark.ts';
import { toItem } from './mailItem.ts';
import { pause } from './pause.ts';
import { type Tables, transact, updateAlone } from './table.ts';

/** Mails of one transaction; the rest of the 100 actions stays free for the mark. */
const mailsAtOnce = 90;
const attempts = 8;

interface Addition {
  readonly mails: readonly OutboxMail[];
  /**
   * Marks the event as told.
   * @param last the projection was there first, so the mark takes the event out of the todo index
   */
  readonly mark?: (last: boolean) => TransactWriteItem;
  readonly last: boolean;
}

export const addMails =
  (tables: Tables): Outbox['add'] =>
  (mails) =>
    addInPortions(tables, { mails, last: false });

/**
 * Adds mails, the mark with the last of them: an event is told when all its mails are there. Making mails
 * takes so long that the projection was mostly there first.
 */
export const tellMails =
  (tables: Tables): Outbox['tell'] =>
  (mails, told) =>
    mails.length === 0
      ? markAlone(tables, told)
      : addInPortions(tables, {
          mails,
          mark: (last) => ({ Update: toldMark(tables, told, last) }),
          last: true,
        });

interface Told {
  readonly tenant: string;
  readonly eventId: string;
}

const toldMark = ({ records }: Tables, { tenant, eventId }: Told, last: boolean): Update =>
  markOf({ table: records, tenant }, eventKeyOf(tenant, eventId), 'told', last);

/** An event that tells nobody anything needs no transaction: to set a mark twice is to set it once. */
async function markAlone(tables: Tables, told: Told): Promise<void> {
  let last = false;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const refused = await updateAlone(tables, toldMark(tables, told, last));
    if (!refused) return;
    if (refused === 'TransactionConflict') await pause(attempt);
    else last = !last;
  }
  throw new VersionConflict('the mark kept meeting other writers');
}

async function addInPortions(tables: Tables, { mails, ...marking }: Addition): Promise<void> {
  let from = 0;
  for (; from + mailsAtOnce < mails.length; from += mailsAtOnce)
    await addAll(tables, { mails: mails.slice(from, from + mailsAtOnce), last: false });
  await addAll(tables, { mails: mails.slice(from), ...marking });
}

async function addAll(tables: Tables, addition: Addition): Promise<void> {
  let left = addition;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const actions = actionsOf(tables, left);
    const reasons = actions.length === 0 ? undefined : await transact(tables, actions);
    if (!reasons) return;
    left = withoutRefused(left, reasons);
    if (reasons.includes('TransactionConflict')) await pause(attempt);
  }
  throw new VersionConflict('mails and mark kept meeting other writers');
}

const actionsOf = ({ outbox }: Tables, { mails, mark, last }: Addition): TransactWriteItem[] => [
  ...mails.map((mail) => ({
    Put: { TableName: outbox, Item: toItem(mail), ConditionExpression: 'attribute_not_exists(pk)' },
  })),
  ...(mark ? [mark(last)] : []),
];

/** Mails that exist stay as they are; a refused mark means that the other consumer came or went. */
function withoutRefused({ mails, mark, last }: Addition, reasons: readonly string[]): Addition {
  const refused = (place: number): boolean => reasons[place] === 'ConditionalCheckFailed';
  return {
    mails: mails.filter((_, place) => !refused(place)),
    ...(mark && { mark }),
    last: mark && refused(mails.length) ? !last : last,
  };
}
