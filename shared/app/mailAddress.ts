import type { OutboxMail, Person } from '../ports.ts';
import type { Needs } from './dependencies.ts';

export type AddressProblem = 'no_address' | 'shared_mailbox' | 'left' | 'suppressed';

export interface Address {
  readonly name: string;
  readonly address: string;
}

export type MailAddress = Address | { readonly problem: AddressProblem };

/**
 * Where a mail to a person goes: the first of the two registered addresses that did not come back.
 * A group mailbox gets copies only: a mail that lets its reader act goes to a personal address or nowhere.
 */
export async function addressFor(
  { organisation, outbox }: Needs<'organisation' | 'outbox'>,
  { tenant, to, link }: OutboxMail,
): Promise<MailAddress> {
  const person = await organisation.person(tenant, to.personId);
  if (!person?.active) return { problem: 'left' };
  const { addresses, problem } = usableAddresses(person, link !== undefined);
  for (const address of addresses)
    if (!(await outbox.isSuppressed(tenant, address))) return { name: person.name, address };
  return { problem: addresses.length > 0 ? 'suppressed' : problem };
}

/** Whether a mail that lets its reader act can go to the person at all. */
export const hasOwnAddress = (person: Person): boolean =>
  usableAddresses(person, true).addresses.length > 0;

function usableAddresses(
  { email, secondEmail, sharedMailbox }: Person,
  identity: boolean,
): { addresses: readonly string[]; problem: AddressProblem } {
  const first = email && !(sharedMailbox && identity) ? [email] : [];
  return {
    addresses: [...first, ...(secondEmail ? [secondEmail] : [])],
    problem: email ? 'shared_mailbox' : 'no_address',
  };
}
