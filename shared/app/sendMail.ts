import { TryAgainLater, Unreadable } from '../errors.ts';
import type { Render } from '../messages/compose.ts';
import { factsSchemas } from '../messages/facts.ts';
import { WrongMailFacts } from '../messages/wrongMailFacts.ts';
import type {
  LinkPurpose,
  Mail,
  Moment,
  OutboxMail,
  SendOutcome,
  Template,
  TemplateWording,
} from '../ports.ts';
import { type BadAddressNeeds, tellOfBadAddress } from './badAddress.ts';
import type { Needs } from './dependencies.ts';
import type { DeputyNeeds } from './deputies.ts';
import { askDeputies } from './deputyMails.ts';
import { issueLink } from './issueLink.ts';
import { type Address, type AddressProblem, addressFor } from './mailAddress.ts';
import { mailReference } from './mailReference.ts';
import type { Turn } from './turns.ts';

/**
 * Seconds of machine time that a mailer may keep a mail. Longer than the longest SES call; a mail
 * still claimed after that may have left.
 */
export const leaseSeconds = 60;

type SendNeeds = BadAddressNeeds &
  DeputyNeeds &
  Needs<'links' | 'wordings' | 'secret' | 'sendMail' | 'publicUrl'>;

export type Sent = 'sent' | 'rejected' | 'unknown' | 'skipped';

/** Where a mail goes and what it says, or why it cannot be sent. */
type Ready =
  | { readonly to: Address; readonly words: Mail }
  | { readonly problem: AddressProblem | 'wrong_facts' };

/**
 * Gets a mail ready: everything that can fail harmlessly, so that a crash leaves the mail waiting. Its
 * link is stored before anybody can hold it; a mail that is then never sent leaves a link that nobody has.
 * @param render knows at least the templates of the mails that are sent with it
 */
export const readyMail =
  (deps: SendNeeds, render: Render) =>
  async (mail: OutboxMail): Promise<Ready> => {
    const [to, wording, link] = await Promise.all([
      addressFor(deps, mail),
      wordingOf(deps, mail),
      mail.link && linkOf(deps, mail, mail.link),
    ]);
    if ('problem' in to) return to;
    const words = wordsOf(render, deps.publicUrl, mail, { wording, link });
    return words ? { to, words } : { problem: 'wrong_facts' };
  };

/** Who sends a mail, at which moment of the system, and when its turn is. */
interface Sending {
  readonly owner: string;
  readonly moment: Moment;
  /** Getting ready waits for no turn, so that the mails of a batch read together. */
  readonly turn: Turn;
  /** The mail as it was got ready already. */
  readonly ready?: Promise<Ready> | undefined;
}

/**
 * Sends one mail of the outbox, as it was when it began to wait: whether it still does is settled by
 * the claim. Between claim and answer it may have left, and is treated so.
 * @throws {Unreadable} for a template of a later release.
 * @throws {TryAgainLater} when SES surely did not take it: the mail is free again for the next try.
 */
export const sendMail =
  (deps: SendNeeds, render: Render) =>
  async (mail: OutboxMail, { owner, moment, turn, ready }: Sending): Promise<Sent> => {
    const { tenant, id } = mail;
    // A later release knows it: parked, the mail waits for that one instead of being rejected for good.
    if (!(mail.template in factsSchemas)) throw new Unreadable('mail of an unknown template');
    const found = await (ready ?? readyMail(deps, render)(mail));
    if ('problem' in found)
      return found.problem === 'wrong_facts'
        ? reject(deps, mail, found.problem)
        : notSent(deps, mail, found.problem, moment);
    return turn(async () => {
      if (!(await deps.outbox.claim(tenant, id, owner, leaseSeconds))) return 'skipped';
      const outcome = await deps.sendMail({
        to: found.to,
        mail: found.words,
        thread: mail.thread,
        reference: mailReference(tenant, id),
      });
      return settle(deps, mail, { outcome, address: found.to.address, moment });
    });
  };

/** The unit's own words for the mail. */
const wordingOf = async (
  { wordings }: Needs<'wordings'>,
  mail: OutboxMail,
): Promise<TemplateWording | undefined> =>
  mail.unitId === undefined
    ? undefined
    : wordings.find(mail.tenant, wordedTemplate(mail), mail.unitId);

function wordsOf(
  render: Render,
  publicUrl: string,
  mail: OutboxMail,
  { link, wording }: { link: IssuedLink | undefined; wording: TemplateWording | undefined },
): Mail | undefined {
  try {
    return render(mail, {
      publicUrl,
      ...(link && { link }),
      ...(wording && { wording }),
      ...(mail.repeat && { repeated: true }),
    });
  } catch (error) {
    if (error instanceof WrongMailFacts) return undefined;
    throw error;
  }
}

/** A test mail carries the words of the template that it shows. */
const wordedTemplate = ({ template, facts }: OutboxMail): Template =>
  template === 'test_send'
    ? (factsSchemas.test_send.safeParse(facts).data?.template ?? template)
    : template;

interface IssuedLink {
  readonly url: string;
  readonly code: string;
}

/** Links that decide nothing and need no code lead to their own pages at once. */
const doors: Partial<Record<LinkPurpose, string>> = { read: '/pho-bien/doc' };

async function linkOf(
  { secret, links, publicUrl }: SendNeeds,
  { tenant, id: mailId, createdAt: mailedAt, to: person, actingFor }: OutboxMail,
  request: NonNullable<OutboxMail['link']>,
): Promise<IssuedLink> {
  const issued = { tenant, mailId, mailedAt, request, person, ...(actingFor && { actingFor }) };
  const { link, token, code } = issueLink(await secret(), issued);
  if (!request.reading) await links.save(link);
  return { url: `${publicUrl}${doors[request.purpose] ?? '/q'}/${token}`, code };
}

interface Attempt {
  readonly outcome: SendOutcome;
  readonly address: string;
  readonly moment: Moment;
}

async function settle(
  deps: SendNeeds,
  mail: OutboxMail,
  { outcome, address, moment }: Attempt,
): Promise<Sent> {
  const { tenant, id } = mail;
  switch (outcome.kind) {
    case 'sent':
      await deps.outbox.mark(tenant, id, { status: 'sent', sesId: outcome.sesId, address });
      return 'sent';
    case 'throttled':
      await deps.outbox.release(tenant, id);
      throw new TryAgainLater('SES takes no more mail for the moment');
    case 'rejected': {
      const { reason } = outcome;
      await tellOfBadAddress(deps, {
        mail,
        address,
        problem: 'rejected',
        reason,
        secondTried: false,
        moment,
      });
      await deps.outbox.mark(tenant, id, { status: 'rejected', reason, address });
      return 'rejected';
    }
    case 'unknown':
      await deps.outbox.mark(tenant, id, { status: 'unknown', address });
      return 'unknown';
  }
}

const reject = async (
  { outbox }: SendNeeds,
  { tenant, id }: OutboxMail,
  reason: string,
): Promise<Sent> => {
  const status = reason === 'suppressed' ? 'suppressed' : 'rejected';
  await outbox.mark(tenant, id, { status, reason });
  return 'rejected';
};

/**
 * Nobody to send to. The officer hears of it when the person was asked to do something; mere news for
 * an address that came back is listed on the unit's board, and the officer heard when it came back.
 */
async function notSent(
  deps: SendNeeds,
  mail: OutboxMail,
  problem: AddressProblem,
  moment: Moment,
): Promise<Sent> {
  const now = await deps.outbox.find(mail.tenant, mail.id);
  if (now?.status !== 'pending' && now?.status !== 'claimed') return 'skipped';
  if (!mail.link) return reject(deps, mail, problem);
  await tellOfBadAddress(deps, {
    mail,
    address: '',
    problem: problem === 'suppressed' ? 'suppressed' : 'rejected',
    reason: problem,
    secondTried: false,
    deputies: await askDeputies(deps, mail, moment),
    moment,
  });
  return reject(deps, mail, problem);
}
