import type { MailStatus, Outbox, OutboxMail } from '../../ports.ts';
import { addMails, tellMails } from './addMails.ts';
import { noteAction } from './auditNote.ts';
import { dossierPk } from './dossierItem.ts';
import { textOf, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { formerHolderAction } from './links.ts';
import { badAddressItem, badPk, fromItem, mailKey, toItem } from './mailItem.ts';
import { mailMoves } from './mailMoves.ts';
import {
  getItem,
  getItems,
  inIndex,
  type Key,
  keyOf,
  putItem,
  queryAll,
  type Tables,
  transact,
  updateIf,
} from './table.ts';

const suppressedKey = (tenant: string, address: string): Key => ({
  pk: tenantKey(tenant, 'SUPPRESSED', address.trim().toLowerCase()),
  sk: 'SUPPRESSED',
});

const badStatuses: ReadonlySet<MailStatus> = new Set<MailStatus>([
  'bounced',
  'complained',
  'suppressed',
]);
/** Reasons of a rejected mail that lie in the person's address. */
const badReasons: ReadonlySet<string> = new Set([
  'no_address',
  'shared_mailbox',
  'invalid_address',
]);

/** What was mailed about a dossier; enough for its page, which only asks. */
export const mailsOfDossier =
  (tables: Tables): Outbox['ofDossier'] =>
  async (tenant, dossierId) =>
    (await queryAll(tables, inIndex(tables.outbox, 'list', dossierPk(tenant, dossierId)))).map(
      fromItem,
    );

/** Mails to be sent, in the `outbox` table. */
export function dynamoOutbox(tables: Tables): Outbox {
  const { outbox } = tables;
  const moves = (tenant: string, id: string) => mailMoves(outbox, tenant, id);

  const find = async (tenant: string, id: string): Promise<OutboxMail | undefined> => {
    const item = await getItem(tables, outbox, mailKey(tenant, id));
    return item && fromItem(item);
  };

  return {
    add: addMails(tables),
    tell: tellMails(tables),
    find,

    tellOfFormerHolder: async (mails, link, note) => {
      const refused = await transact(tables, [
        formerHolderAction(tables.records, link, note.at),
        noteAction(tables.records, note),
        ...mails.map((mail) => ({
          Put: {
            TableName: outbox,
            Item: toItem(mail),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        })),
      ]);
      return refused === undefined;
    },

    claim: (tenant, id, owner, leaseSeconds) =>
      updateIf(tables, moves(tenant, id).claim(owner, Date.now(), leaseSeconds)),
    release: async (tenant, id) => void (await updateIf(tables, moves(tenant, id).release())),
    wake: (tenant, id) => updateIf(tables, moves(tenant, id).wake()),
    presumeLost: (tenant, id) => updateIf(tables, moves(tenant, id).presumeLost(Date.now())),
    resend: (tenant, id, seconds) =>
      updateIf(tables, moves(tenant, id).resend(Date.now() - seconds * 1000)),
    giveUp: (tenant, id, seconds) =>
      updateIf(tables, moves(tenant, id).giveUp(Date.now() - seconds * 1000)),

    mark: async (tenant, id, outcome) => {
      const marked = await updateIf(tables, moves(tenant, id).mark(outcome, Date.now()));
      const bad = badStatuses.has(outcome.status) || badReasons.has(outcome.reason ?? '');
      if (!marked || !bad) return;
      const mail = await find(tenant, id);
      if (mail?.unitId) await putItem(tables, outbox, badAddressItem(mail, mail.unitId));
    },

    ofDossier: mailsOfDossier(tables),

    badAddresses: async (tenant, unitId) => {
      const pointers = await queryAll(tables, inIndex(outbox, 'list', badPk(tenant, unitId)));
      const keys = pointers.map((item) => ({ pk: textOf(item, 'pk') ?? '', sk: 'MAIL' }));
      const mails = (await getItems(tables, outbox, keys)).map(fromItem);
      // what has lost its address says nothing of one
      return mails
        .filter(({ textRemoved }) => !textRemoved)
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    },

    suppress: async (tenant, address, reason) => {
      const key = keyOf(suppressedKey(tenant, address));
      await putItem(tables, outbox, withData(key, JSON.stringify({ reason })));
    },
    isSuppressed: async (tenant, address) =>
      (await getItem(tables, outbox, suppressedKey(tenant, address))) !== undefined,
  };
}
