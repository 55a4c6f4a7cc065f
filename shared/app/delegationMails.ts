import type { Delegation } from '../domain/organisation/delegation.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { Moment, OutboxMail } from '../ports.ts';

/** Tells the person and the deputy that a delegation was given or revoked. */
export function delegationMails(
  delegation: Delegation,
  news: FactsOf<'delegation'>['news'],
  { now }: Moment,
): readonly OutboxMail[] {
  const { tenant, principal, deputy, number, from, to, programme, reason } = delegation;
  const act = delegation.revoked ?? delegation.given;
  const thread = `delegation-${principal.personId}-${number}`;
  return [principal, deputy].map((one) => {
    const facts: FactsOf<'delegation'> = {
      news,
      principal: principal.name,
      deputy: deputy.name,
      from,
      to,
      ...(programme && { programmeName: programme.name }),
      reason,
      by: act.by.name,
      toDeputy: one === deputy,
    };
    return {
      tenant,
      id: `${thread}#${news}#${one.personId}`,
      template: 'delegation',
      to: one,
      thread,
      facts,
      createdAt: now,
      status: 'pending',
      attempts: 0,
    };
  });
}
