import type { PersonRef } from '../../events/schema/envelope.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import type { LinkRequest } from '../../shared/ports.ts';
import { keys, type TestDeps, tenant } from './hospital.ts';

const usual = '2023-06-12T01:00:00.000Z';
let mails = 0;

interface Mailing {
  readonly person: PersonRef;
  /** What is asked for instead of a vote on `d-1`. */
  readonly more?: Partial<LinkRequest>;
  readonly mailedAt?: string;
  readonly mailId?: string;
}

/** A mail that asks to vote on `d-1`, sent, with its link in somebody's hands. */
export async function mailedVote(
  deps: TestDeps,
  { person, more = {}, mailedAt = usual, mailId = `thu-${++mails}` }: Mailing,
) {
  const request: LinkRequest = {
    purpose: 'decide',
    dossierId: 'd-1',
    contentVersion: (await deps.dossiers.find(tenant, 'd-1'))?.contentVersion ?? 0,
    obligationId: 'vote:decision:1',
    permits: ['vote', 'return', 'ask'],
    expiresAt: '2023-06-26T02:00:00.000Z',
    ...more,
  };
  await deps.outbox.add([
    {
      tenant,
      id: mailId,
      template: 'task',
      to: person,
      thread: 'd-1',
      dossierId: 'd-1',
      facts: {},
      link: request,
      createdAt: mailedAt,
      status: 'sent',
      attempts: 1,
    },
  ]);
  const issued = issueLink(keys, { tenant, mailId, mailedAt, request, person });
  await deps.links.save(issued.link);
  return { ...issued, path: `/q/${issued.token}` };
}
