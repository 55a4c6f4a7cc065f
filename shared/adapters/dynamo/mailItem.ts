import * as z from 'zod/mini';
import { Unreadable } from '../../errors.ts';
import type { MailStatus, OutboxMail } from '../../ports.ts';
import { dossierPk } from './dossierItem.ts';
import { dataOf, numberOf, ownBody, textOf, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { type Item, type Key, keyOf, N, S } from './table.ts';

export const mailKey = (tenant: string, id: string): Key => ({
  pk: tenantKey(tenant, 'MAIL', id),
  sk: 'MAIL',
});
export const unsentPk = (tenant: string): string => tenantKey(tenant, 'MAIL');
/** Mails that are done with and still have their text. */
export const textPk = (tenant: string): string => tenantKey(tenant, 'MAIL_TEXT');
export const badPk = (tenant: string, unitId: string): string => tenantKey(tenant, 'BAD', unitId);

/** News about a mail only moves forward: a repeated or late notification cannot move it back. */
export const rankOf: Readonly<Record<MailStatus, number>> = {
  pending: 0,
  claimed: 1,
  unknown: 2,
  sent: 3,
  delayed: 4,
  delivered: 5,
  rejected: 6,
  suppressed: 6,
  bounced: 7,
  complained: 8,
};

type Changing =
  | 'status'
  | 'attempts'
  | 'sesId'
  | 'address'
  | 'reason'
  | 'repeat'
  | 'maker'
  | 'textRemoved';

export function toItem(mail: OutboxMail): Item {
  const { status, attempts, sesId, address, reason, repeat, maker, textRemoved, ...fixed } = mail;
  return withData(
    {
      ...keyOf(mailKey(mail.tenant, mail.id)),
      status: S(status),
      rank: N(rankOf[status]),
      attempts: N(attempts),
      todoPk: S(unsentPk(mail.tenant)),
      todoSk: S(`${mail.createdAt}#${mail.id}`),
      ...(mail.dossierId && {
        listPk: S(dossierPk(mail.tenant, mail.dossierId)),
        listSk: S(`${mail.createdAt}#${mail.id}`),
      }),
      ...(sesId && { sesId: S(sesId) }),
      ...(address && { address: S(address) }),
      ...(reason && { reason: S(reason) }),
      ...(repeat && { repeat: { BOOL: true } }),
      ...(maker && { maker: S(maker) }),
      ...(textRemoved && { textRemoved: { BOOL: true } }),
    },
    JSON.stringify(fixed),
  );
}

const body = ownBody<Omit<OutboxMail, Changing>>(() => ({
  tenant: z.string(),
  id: z.string(),
  template: z.string(),
  to: z.looseObject({ personId: z.string(), name: z.string() }),
  thread: z.string(),
  facts: z.record(z.string(), z.unknown()),
  createdAt: z.string(),
}));

function statusOf(item: Item): MailStatus {
  const status = textOf(item, 'status') ?? '';
  if (status in rankOf) return status as MailStatus;
  throw new Unreadable('unknown status');
}

export function fromItem(item: Item): OutboxMail {
  const [sesId, address, reason] = ['sesId', 'address', 'reason'].map((one) => textOf(item, one));
  return {
    ...dataOf(item, body),
    status: statusOf(item),
    attempts: numberOf(item, 'attempts'),
    ...(sesId && { sesId }),
    ...(address && { address }),
    ...(reason && { reason }),
    ...(item.repeat?.BOOL && { repeat: true }),
    ...(textOf(item, 'maker') === 'notify' && { maker: 'notify' }),
    ...(item.textRemoved?.BOOL && { textRemoved: true }),
  };
}

/** Body of the mail without all that words it: what it was, to whom and when. */
export function textlessBody(item: Item): string {
  const { tenant, id, template, to, thread, dossierId, unitId, createdAt, actingFor } = dataOf(
    item,
    body,
  );
  const kept = { tenant, id, template, to, thread, dossierId, unitId, createdAt, actingFor };
  return JSON.stringify({ ...kept, facts: {} });
}

/** Points from the unit's list of bad addresses to the mail that showed it. */
export const badAddressItem = (mail: OutboxMail, unitId: string): Item => ({
  pk: S(mailKey(mail.tenant, mail.id).pk),
  sk: S('BAD'),
  listPk: S(badPk(mail.tenant, unitId)),
  listSk: S(`${mail.createdAt}#${mail.id}`),
});
