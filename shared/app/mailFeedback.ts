import type { MailFeedback } from '../../events/schema/mailFeedback.ts';
import type { MailStatus, Moment, OutboxMail } from '../ports.ts';
import { type BadAddressNeeds, tellOfBadAddress } from './badAddress.ts';
import { askDeputies } from './deputyMails.ts';
import { addressFor } from './mailAddress.ts';
import { mailAnew } from './mailAnew.ts';
import { readMailReference } from './mailReference.ts';

const statusOf: Readonly<Record<Exclude<MailFeedback['kind'], 'other'>, MailStatus>> = {
  sent: 'sent',
  delayed: 'delayed',
  delivered: 'delivered',
  bounced: 'bounced',
  complained: 'complained',
  rejected: 'rejected',
};

/**
 * Takes news about a mail. A late or repeated notification cannot move it back. An address that is
 * gone for good, or whose owner complained, gets no more mail; the officer is told and the person's
 * second address is tried.
 */
export const takeMailFeedback =
  (deps: BadAddressNeeds) =>
  async (feedback: MailFeedback, moment: Moment): Promise<void> => {
    const ours = feedback.reference && readMailReference(feedback.reference);
    if (!ours || feedback.kind === 'other') return;
    if (wantsMail.has(feedback.kind) && !(await takeInFull(deps, ours, feedback, moment))) return;
    const { kind, sesId } = feedback;
    await deps.outbox.mark(ours.tenant, ours.id, { status: statusOf[kind], sesId });
  };

/** News that is more than a mark; the rest is marked without reading the mail. */
const wantsMail: ReadonlySet<MailFeedback['kind']> = new Set(['sent', 'bounced', 'complained']);

/** @returns whether the mail is to be marked: SES says of each that it took it, and its answer to the sender said so already. */
async function takeInFull(
  deps: BadAddressNeeds,
  { tenant, id }: { readonly tenant: string; readonly id: string },
  feedback: MailFeedback,
  moment: Moment,
): Promise<boolean> {
  const { kind } = feedback;
  const mail = await deps.outbox.find(tenant, id);
  if (!mail) return false;
  if (kind === 'bounced' || kind === 'complained')
    await notReached(deps, mail, { ...feedback, kind }, moment);
  return kind !== 'sent' || mail.status !== 'sent';
}

async function notReached(
  deps: BadAddressNeeds,
  mail: OutboxMail,
  { kind, permanent, addresses }: MailFeedback & { kind: 'bounced' | 'complained' },
  moment: Moment,
): Promise<void> {
  if (permanent || kind === 'complained')
    for (const address of addresses) await deps.outbox.suppress(mail.tenant, address, kind);
  const secondTried =
    kind === 'bounced' && (await mailToSecondAddress(deps, mail, addresses, moment));
  await tellOfBadAddress(deps, {
    mail,
    address: mail.address ?? addresses[0] ?? '',
    problem: kind,
    ...(!permanent && kind === 'bounced' && { reason: 'temporary' }),
    secondTried,
    deputies: await askDeputies(deps, mail, moment),
    moment,
  });
}

const secondMark = '#second';

/**
 * The same mail again, now that the first address is closed; its link is another one, as strong as the first.
 * A page waits for the code of a `confirm` link and knows no other: whoever asks again gets it there.
 */
async function mailToSecondAddress(
  deps: BadAddressNeeds,
  mail: OutboxMail,
  bounced: readonly string[],
  { now }: Moment,
): Promise<boolean> {
  if (mail.id.endsWith(secondMark) || mail.link?.purpose === 'confirm') return false;
  const next = await addressFor(deps, mail);
  if ('problem' in next || bounced.includes(next.address)) return false;
  await deps.outbox.add([{ ...mailAnew(mail, now), id: `${mail.id}${secondMark}` }]);
  return true;
}
