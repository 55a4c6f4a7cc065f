import type { PersonRef } from '../../events/schema/envelope.ts';
import { addDays, weekdayOf } from '../domain/calendar/days.ts';
import { rolesWith } from '../domain/organisation/rights.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { ChainPlace, Checkpoint, Moment, OutboxMail } from '../ports.ts';
import { departmentsOf, holdersIn } from './departmentStaff.ts';
import type { Needs } from './dependencies.ts';

/**
 * Once a week in which something happened: mails the head of the audit chain to the department's
 * administrators and inspectors, so that whoever changes the chain later is contradicted by their
 * mailboxes. The links since the mail before are reckoned again first.
 */
export const mailCheckpoint =
  ({ trail, organisation }: Needs<'trail' | 'organisation'>) =>
  async (tenant: string, moment: Moment): Promise<void> => {
    const week = mondayOf(moment.today);
    const before = await trail.lastCheckpoint(tenant);
    const head = await trail.head(tenant);
    if ((before && before.week >= week) || !head || isSame(before, head)) return;
    const broken = await trail.brokenSince(tenant, before ?? { number: 0, link: '' });
    const checkpoint: Checkpoint = { ...head, week };
    const units = departmentsOf(await organisation.units(tenant, moment.today));
    const readers = await holdersIn(organisation, units, rolesWith('keep_trail'), moment.today);
    const facts: FactsOf<'audit_checkpoint'> = {
      number: head.number,
      place: placeOf(head),
      at: head.at,
      added: Math.max(0, head.number - (before?.number ?? 0)),
      ...(before && { before: placeOf(before) }),
      ...(broken !== undefined && { broken }),
    };
    const mails = readers.map((to) => mailOf(tenant, to, { week, facts, moment }));
    await trail.keepCheckpoint(tenant, checkpoint, mails);
  };

const placeOf = ({ number, link }: ChainPlace): string => `${number}:${link}`;

const isSame = (
  before: Checkpoint | undefined,
  head: Pick<Checkpoint, 'number' | 'link'>,
): boolean => before?.number === head.number && before.link === head.link;

const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7));

function mailOf(
  tenant: string,
  to: PersonRef,
  made: {
    readonly week: string;
    readonly facts: FactsOf<'audit_checkpoint'>;
    readonly moment: Moment;
  },
): OutboxMail {
  return {
    tenant,
    id: `audit-${made.week}#audit_checkpoint#${to.personId}`,
    template: 'audit_checkpoint',
    to,
    thread: `audit-${made.week}`,
    facts: made.facts,
    createdAt: made.moment.now,
    status: 'pending',
    attempts: 0,
  };
}
