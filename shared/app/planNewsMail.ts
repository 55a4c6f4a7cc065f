import type { PersonRef } from '../../events/schema/envelope.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { OutboxMail } from '../ports.ts';
import type { PlanAct } from './planLife.ts';

type News =
  | { readonly news: 'missing'; readonly unit: { readonly id: string; readonly name: string } }
  | {
      readonly news: 'call';
      readonly unit: { readonly id: string; readonly name: string };
      readonly call: NonNullable<FactsOf<'plan_news'>['call']>;
    };

/** Asks somebody of a unit for its own plan, or for answers to a call; once a day and matter. */
export function planNewsMail(
  { tenant, programme, by, moment }: Omit<PlanAct, 'channel' | 'commandId'>,
  to: PersonRef,
  about: News,
): OutboxMail {
  const facts: FactsOf<'plan_news'> = {
    programmeId: programme.id,
    programmeName: programme.name,
    unitName: about.unit.name,
    by: by.name,
    ...(about.news === 'call' && { call: about.call }),
  };
  const matter = about.news === 'call' ? about.call.callId : `missing-${about.unit.id}`;
  const thread = `plan-${programme.id}-${matter}`;
  return {
    tenant,
    id: `${thread}-${moment.today}#plan_news#${to.personId}`,
    template: 'plan_news',
    to,
    thread: `${thread}-${to.personId}`,
    unitId: about.unit.id,
    facts,
    createdAt: moment.now,
    status: 'pending',
    attempts: 0,
  };
}
