import { randomBytes } from 'node:crypto';
import type { PersonRef } from '../../events/schema/envelope.ts';
import { sessionHours, signInMinutes, wrongCodesAllowed } from '../domain/approvals/linkRules.ts';
import type { Link, Moment, Person } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { addOneOf, expiryOf, hourlyIds } from './freshLink.ts';
import { later } from './later.ts';
import { codeHash, readToken, same, secretHash } from './linkToken.ts';
import { mayEnter } from './mayEnter.ts';

/**
 * Mails a sign-in link to everybody registered under the address. Nothing tells the asker whether
 * there was anybody; a shared mailbox is no identity and gets none.
 */
export const requestSignIn =
  ({ organisation, outbox }: Needs<'organisation' | 'outbox'>) =>
  async ({ tenant, email, moment }: { tenant: string; email: string; moment: Moment }) => {
    const people = await organisation.peopleByEmail(tenant, email);
    for (const { id, name } of people.filter((one) => mayHaveIdentity(one, moment)))
      await mailSignIn({ outbox }, tenant, { personId: id, name }, moment);
  };

const mayHaveIdentity = (person: Person, { now }: Moment): boolean =>
  mayEnter(person, now) && !person.sharedMailbox;

/** Mails a sign-in link to the person's registered address. @returns `too_many` after three in an hour. */
export const mailSignIn = (
  { outbox }: Needs<'outbox'>,
  tenant: string,
  to: PersonRef,
  moment: Moment,
): Promise<'mailed' | 'too_many'> =>
  addOneOf(outbox, hourlyIds(`sign-in#${to.personId}`, moment), {
    tenant,
    id: '',
    template: 'sign_in',
    to,
    thread: `sign-in-${to.personId}`,
    facts: { minutes: signInMinutes },
    link: { purpose: 'sign_in', permits: [], expiresAt: expiryOf('sign_in', moment.now) },
    createdAt: moment.now,
    status: 'pending',
    attempts: 0,
  });

export type SignIn =
  | {
      readonly sessionToken: string;
      readonly personId: string;
      /** Looks after the software, and has no desk. */
      readonly onlyReads: boolean;
    }
  | { readonly refused: 'wrong_code' | 'dead_link' };

/** Turns a mailed sign-in link and its code into a session, once. */
export const signIn =
  ({
    secret,
    links,
    organisation,
    sessions,
  }: Needs<'secret' | 'links' | 'organisation' | 'sessions'>) =>
  async ({
    token,
    code,
    moment,
  }: {
    token: string;
    code: string;
    moment: Moment;
  }): Promise<SignIn> => {
    const content = readToken(await secret(), token, ['sign_in']);
    const link = content && (await links.find(content.tenant, secretHash(content.secret)));
    if (!link || !isAlive(link, moment)) return { refused: 'dead_link' };
    if (!same(codeHash(link.hash, code), link.codeHash)) {
      await links.countWrongCode(link.tenant, link.hash);
      return { refused: 'wrong_code' };
    }
    const person = await organisation.person(link.tenant, link.personId);
    if (
      !person ||
      !mayEnter(person, moment.now) ||
      !(await links.use(link.tenant, link.hash, moment.now))
    )
      return { refused: 'dead_link' };
    const random = randomBytes(32).toString('base64url');
    await sessions.save(secretHash(random), {
      tenant: link.tenant,
      personId: person.id,
      expiresAt: sessionEnd(person, moment),
    });
    return {
      sessionToken: `${link.tenant}.${random}`,
      personId: person.id,
      onlyReads: person.support !== undefined,
    };
  };

/** A session outlives nobody's time. */
function sessionEnd({ support }: Person, { now }: Moment): string {
  const end = later(now, sessionHours * 3_600_000);
  return support && support.until < end ? support.until : end;
}

const isAlive = ({ usedAt, wrongCodes, expiresAt }: Link, { now }: Moment): boolean =>
  usedAt === undefined && wrongCodes < wrongCodesAllowed && now <= expiresAt;
