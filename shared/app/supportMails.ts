import type { PersonRef } from '../../events/schema/envelope.ts';
import { rolesWith } from '../domain/organisation/rights.ts';
import {
  type EndedAccess,
  type RunningAccess,
  type SupportAccess,
  supportPersonId,
} from '../domain/organisation/supportAccess.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { Moment, Organisation, OutboxMail } from '../ports.ts';
import { departmentsOf, holdersIn } from './departmentStaff.ts';

type Facts = FactsOf<'support_access'>;

function mailOf(
  access: SupportAccess,
  to: PersonRef,
  told: Pick<Facts, 'news'> & Partial<Facts>,
  { now }: Moment,
): OutboxMail {
  const { tenant, number, unit, wish, asked } = access;
  const thread = `support-${number}`;
  return {
    tenant,
    id: `${thread}-${told.news}#support_access#${to.personId}`,
    template: 'support_access',
    to,
    thread,
    facts: {
      ...wish,
      unitName: unit.name,
      askedBy: asked.by.name,
      administers: true,
      ...told,
    } satisfies Facts,
    createdAt: now,
    status: 'pending',
    attempts: 0,
  };
}

/** Asks those who may agree. */
export const askedMails = (
  access: SupportAccess,
  seconds: readonly PersonRef[],
  moment: Moment,
): readonly OutboxMail[] =>
  seconds.map((to) => mailOf(access, to, { news: 'asked', answerBy: access.answerBy }, moment));

interface Reader {
  readonly to: PersonRef;
  readonly administers: boolean;
}

/** Whoever keeps the audit trail of the department. */
async function keepersOf(
  organisation: Organisation,
  tenant: string,
  { today }: Moment,
): Promise<readonly Reader[]> {
  const units = departmentsOf(await organisation.units(tenant, today));
  const [administrators, keepers] = await Promise.all([
    holdersIn(organisation, units, rolesWith('administer'), today),
    holdersIn(organisation, units, rolesWith('keep_trail'), today),
  ]);
  const ids = new Set(administrators.map(({ personId }) => personId));
  return keepers.map((to) => ({ to, administers: ids.has(to.personId) }));
}

/** The administrators hear that it came to nothing, but for whoever declined. */
export async function declinedMails(
  organisation: Organisation,
  access: SupportAccess,
  by: PersonRef,
  moment: Moment,
): Promise<readonly OutboxMail[]> {
  const keepers = await keepersOf(organisation, access.tenant, moment);
  return keepers
    .filter(({ to, administers }) => administers && to.personId !== by.personId)
    .map(({ to }) => mailOf(access, to, { news: 'declined', answeredBy: by.name }, moment));
}

/** The department hears who reads until when, and that person how. */
export async function begunMails(
  organisation: Organisation,
  access: RunningAccess,
  moment: Moment,
): Promise<readonly OutboxMail[]> {
  const { tenant, number, wish, agreed, until } = access;
  const told = { answeredBy: agreed.by.name, until };
  const support = { personId: supportPersonId(number), name: wish.name };
  const keepers = await keepersOf(organisation, tenant, moment);
  return [
    mailOf(access, support, { ...told, news: 'welcome', administers: false }, moment),
    ...keepers.map(({ to, administers }) =>
      mailOf(access, to, { ...told, news: 'begun', administers }, moment),
    ),
  ];
}

/** The department hears how many pages were opened. */
export async function endedMails(
  organisation: Organisation,
  access: EndedAccess,
  moment: Moment,
): Promise<readonly OutboxMail[]> {
  const { tenant, agreed, until, endedAt, ended, opened } = access;
  const told = {
    news: 'ended',
    answeredBy: agreed.by.name,
    until,
    endedAt,
    opened,
    ...(ended && { endedBy: ended.by.name }),
  } as const;
  const keepers = await keepersOf(organisation, tenant, moment);
  return keepers.map(({ to, administers }) => mailOf(access, to, { ...told, administers }, moment));
}
