import { freshMailsPerHour, linkDays, signInMinutes } from '../domain/approvals/linkRules.ts';
import type { Link, Moment, Outbox, OutboxMail } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { dossierWithProgramme } from './dossierWithProgramme.ts';
import { later } from './later.ts';
import { readToken, secretHash } from './linkToken.ts';
import { type LinkNeeds, mayStillAct, stillOwes } from './linkView.ts';
import { mailAnew } from './mailAnew.ts';

export type FreshLink = 'mailed' | 'too_many' | 'unknown';

/**
 * Mails a new link in place of one that no longer works, to the registered address only.
 * @returns `too_many` after three in an hour; `unknown` when there is nothing left to decide.
 */
export const freshLink =
  (deps: LinkNeeds & Needs<'secret' | 'outbox'>) =>
  async (token: string, moment: Moment): Promise<FreshLink> => {
    const content = readToken(await deps.secret(), token, [
      'decide',
      'sign_in',
      'report',
      'disown',
      'deputise',
    ]);
    const link = content && (await deps.links.find(content.tenant, secretHash(content.secret)));
    return link ? mailFreshLink(deps, link, moment) : 'unknown';
  };

/** @param idsFor ids that the new mail may have, by that of the first one; when all are taken there is none. */
export async function mailFreshLink(
  deps: LinkNeeds & Needs<'outbox'>,
  link: Link,
  moment: Moment,
  idsFor: (root: string, moment: Moment) => readonly string[] = hourlyIds,
): Promise<FreshLink> {
  const original = await deps.outbox.find(link.tenant, link.mailId);
  const contentVersion = await versionStillOwed(deps, link, moment);
  if (!original?.link || contentVersion === 'nothing') return 'unknown';
  return addOneOf(deps.outbox, idsFor(rootOf(original.id), moment), {
    ...mailAnew(original, moment.now),
    link: {
      ...original.link,
      ...(contentVersion !== undefined && { contentVersion }),
      expiresAt: expiryOf(original.link.purpose, moment.now),
    },
  });
}

/** The content version that the person now owes an answer on; links without one stay without. */
async function versionStillOwed(
  deps: LinkNeeds,
  link: Link,
  moment: Moment,
): Promise<number | undefined | 'nothing'> {
  const person = await deps.organisation.person(link.tenant, link.personId);
  if (!person?.active) return 'nothing';
  if (link.dossierId === undefined) return undefined;
  const about = await dossierWithProgramme(deps, link.tenant, link.dossierId);
  if (!about || !stillOwes(link, about.dossier, about.programme)) return 'nothing';
  if (!(await mayStillAct(deps, link, about, moment))) return 'nothing';
  return link.contentVersion === undefined ? undefined : about.dossier.contentVersion;
}

const minutes = 60_000;

export const expiryOf = (purpose: Link['purpose'], now: string): string => {
  const life = purpose === 'sign_in' ? signInMinutes * minutes : linkDays * 24 * 60 * minutes;
  return later(now, life);
};

const freshMark = '#fresh#';
/** The first mail of the request, whichever later one it was: asked for afresh, or after a key was revoked. */
export const rootOf = (mailId: string): string => mailId.split(/#(?:fresh|key)#/)[0] ?? mailId;

/** One id per mail that may go out within this hour; asking again cannot make another. */
export const hourlyIds = (root: string, { now }: Moment): readonly string[] =>
  Array.from(
    { length: freshMailsPerHour },
    (_, n) => `${root}${freshMark}${now.slice(0, 'YYYY-MM-DDTHH'.length)}#${n + 1}`,
  );

/** Adds the mail under the first id that is free. */
export async function addOneOf(
  outbox: Outbox,
  ids: readonly string[],
  mail: OutboxMail,
): Promise<'mailed' | 'too_many'> {
  const id = await freeOne(outbox, mail.tenant, ids);
  if (id === undefined) return 'too_many';
  await outbox.add([{ ...mail, id }]);
  return 'mailed';
}

/** The first of the ids that no mail has. */
export async function freeOne(
  outbox: Outbox,
  tenant: string,
  ids: readonly string[],
): Promise<string | undefined> {
  for (const id of ids) if (!(await outbox.find(tenant, id))) return id;
  return undefined;
}
