import type { Link, Moment } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { readToken, secretHash } from './linkToken.ts';

/** The mail whose code stands in for the cookie that a browser did not keep. */
export interface SecondMail {
  readonly token: string;
  /** The answer that is sent with the code. */
  readonly answer: string;
}

/**
 * Against what a code of the second mail is checked. It holds for one answer by one link, and with that for its
 * person, dossier, content version and permits; what the first link can no longer do, the second cannot either.
 */
export async function secondLinkOf(
  { secret, links }: Needs<'secret' | 'links'>,
  link: Link,
  { token, answer }: SecondMail,
  { now }: Moment,
): Promise<Pick<Link, 'hash' | 'codeHash'> | undefined> {
  const content = readToken(await secret(), token, ['confirm']);
  if (content?.tenant !== link.tenant) return undefined;
  const hash = secretHash(content.secret);
  const second = await links.find(content.tenant, hash);
  // its mail has not left, so that nobody knows the code: whatever is typed is wrong
  if (!second) return { hash, codeHash: '' };
  const isFor = second.confirms?.link === link.hash && second.confirms.answer === answer;
  return isFor && now <= second.expiresAt ? second : undefined;
}
