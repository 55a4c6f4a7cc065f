import type { PersonRef } from '../../events/schema/envelope.ts';
import type { DeputyProposal } from '../domain/organisation/deputyProposal.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { Moment, OutboxMail } from '../ports.ts';
import { expiryOf } from './freshLink.ts';

const mailFor = (
  proposal: DeputyProposal,
  to: PersonRef,
  facts: Pick<FactsOf<'delegation'>, 'news' | 'by'>,
  { now }: Moment,
): OutboxMail => {
  const { tenant, principal, deputy, number, from, to: until, programme, reason } = proposal;
  const thread = `deputy-proposal-${principal.personId}-${number}`;
  return {
    tenant,
    id: `${thread}#${facts.news}#${to.personId}`,
    template: 'delegation',
    to,
    thread,
    facts: {
      ...facts,
      principal: principal.name,
      deputy: deputy.name,
      from,
      to: until,
      ...(programme && { programmeName: programme.name }),
      reason,
      toDeputy: false,
    } satisfies FactsOf<'delegation'>,
    createdAt: now,
    status: 'pending',
    attempts: 0,
  };
};

/** Asks the leader, with a link that shows the proposal and a code that lets the leader answer. */
export function proposalMail(proposal: DeputyProposal, moment: Moment): OutboxMail {
  const { principal, proposed, number } = proposal;
  const facts = { news: 'proposed', by: proposed.by.name } as const;
  return {
    ...mailFor(proposal, principal, facts, moment),
    link: {
      purpose: 'deputise',
      proposal: number,
      permits: [],
      expiresAt: expiryOf('deputise', moment.now),
    },
  };
}

/** The leader and the assistant hear that it came to nothing, but for whoever ended it. */
export const endedMails = (
  proposal: DeputyProposal,
  by: PersonRef,
  moment: Moment,
): readonly OutboxMail[] =>
  [proposal.principal, proposal.proposed.by]
    .filter(({ personId }) => personId !== by.personId)
    .map((to) => mailFor(proposal, to, { news: 'proposal_ended', by: by.name }, moment));

/** The assistant hears that the leader confirmed. */
export const confirmedMail = (proposal: DeputyProposal, moment: Moment): OutboxMail =>
  mailFor(
    proposal,
    proposal.proposed.by,
    { news: 'proposal_confirmed', by: proposal.principal.name },
    moment,
  );
