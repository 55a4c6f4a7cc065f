import type { PersonRef } from '../../events/schema/envelope.ts';
import type { Link, LinkRequest } from '../ports.ts';
import { codeHash, codeOf, secretHash, secretOf, writeToken } from './linkToken.ts';
import { readingSecret } from './readingSecret.ts';
import type { SigningKeys } from './signingKeys.ts';

export interface IssuedLink {
  /** What is stored: hashes only. */
  readonly link: Link;
  /** What the address in the mail carries. */
  readonly token: string;
  /** What the mail's body says. */
  readonly code: string;
}

/** Makes the link of a mail; a repeat of the same mail gets the same link and code. */
export function issueLink(
  keys: SigningKeys,
  mail: {
    readonly tenant: string;
    readonly mailId: string;
    readonly request: LinkRequest;
    readonly person: PersonRef;
    /** When the mail was made, UTC. */
    readonly mailedAt: string;
    /** Whose deputy the person is in this matter. */
    readonly actingFor?: PersonRef;
  },
): IssuedLink {
  const { tenant, mailId, mailedAt, request, person, actingFor } = mail;
  const { purpose, expiresAt } = request;
  const secret = request.reading
    ? readingSecret(request.reading, person.personId)
    : secretOf(keys.current, purpose, mailId);
  const hash = secretHash(secret);
  const code = codeOf(keys.current, purpose, mailId);
  return {
    link: {
      ...request,
      tenant,
      hash,
      personId: person.personId,
      personName: person.name,
      codeHash: codeHash(hash, code),
      wrongCodes: 0,
      mailId,
      mailedAt,
      ...(actingFor && { actingFor }),
    },
    token: writeToken(keys.current, { tenant, purpose, secret, expiresAt }),
    code,
  };
}
