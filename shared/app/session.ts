import type { Holding, Moment, Person } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { secretHash } from './linkToken.ts';
import { mayEnter } from './mayEnter.ts';

const readSession = (token: string): { tenant: string; hash: string } | undefined => {
  const [, tenant, random] = /^([a-z0-9-]{1,63})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  return tenant && random ? { tenant, hash: secretHash(random) } : undefined;
};

type SessionNeeds = Needs<'sessions' | 'organisation'>;

async function openSession({ sessions }: SessionNeeds, sessionToken: string, { now }: Moment) {
  const read = readSession(sessionToken);
  const session = read && (await sessions.find(read.tenant, read.hash));
  return session && session.expiresAt >= now ? session : undefined;
}

/** The person a browser is signed in as; undefined when the session or the person’s time ended, or the person left. */
export const personOfSession =
  (deps: SessionNeeds) =>
  async (sessionToken: string, moment: Moment): Promise<Person | undefined> => {
    const session = await openSession(deps, sessionToken, moment);
    const person = session && (await deps.organisation.person(session.tenant, session.personId));
    return person && mayEnter(person, moment.now) ? person : undefined;
  };

/** The same with the roles that the person holds today, read in one go. */
export const holderOfSession =
  (deps: SessionNeeds) =>
  async (
    sessionToken: string,
    moment: Moment,
  ): Promise<{ readonly person: Person; readonly holdings: readonly Holding[] } | undefined> => {
    const session = await openSession(deps, sessionToken, moment);
    if (!session) return undefined;
    const { tenant, personId } = session;
    const [person, holdings] = await Promise.all([
      deps.organisation.person(tenant, personId),
      deps.organisation.rolesOf(tenant, personId, moment.today),
    ]);
    return person && mayEnter(person, moment.now) ? { person, holdings } : undefined;
  };

export const signOut =
  ({ sessions }: Needs<'sessions'>) =>
  async (sessionToken: string): Promise<void> => {
    const read = readSession(sessionToken);
    if (read) await sessions.end(read.tenant, read.hash);
  };
