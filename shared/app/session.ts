import type { Moment, Person } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { secretHash } from './linkToken.ts';
import { mayEnter } from './mayEnter.ts';

const readSession = (token: string): { tenant: string; hash: string } | undefined => {
  const [, tenant, random] = /^([a-z0-9-]{1,63})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  return tenant && random ? { tenant, hash: secretHash(random) } : undefined;
};

/** The person a browser is signed in as; undefined when the session or the person’s time ended, or the person left. */
export const personOfSession =
  ({ sessions, organisation }: Needs<'sessions' | 'organisation'>) =>
  async (sessionToken: string, moment: Moment): Promise<Person | undefined> => {
    const read = readSession(sessionToken);
    const session = read && (await sessions.find(read.tenant, read.hash));
    if (!session || session.expiresAt < moment.now) return undefined;
    const person = await organisation.person(session.tenant, session.personId);
    return person && mayEnter(person, moment.now) ? person : undefined;
  };

export const signOut =
  ({ sessions }: Needs<'sessions'>) =>
  async (sessionToken: string): Promise<void> => {
    const read = readSession(sessionToken);
    if (read) await sessions.end(read.tenant, read.hash);
  };
