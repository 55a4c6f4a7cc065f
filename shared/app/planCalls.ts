import { createHash } from 'node:crypto';
import type { PersonRef } from '../../events/schema/envelope.ts';
import { unitsTakingPart } from '../domain/dissemination/round.ts';
import { type CallRefusal, callRefusal, type PlanCall } from '../domain/programmes/call.ts';
import { cleanLine, cleanText } from '../domain/text/vietnamese.ts';
import type { OutboxMail } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import type { PlanAct, PlanOutcome } from './planLife.ts';
import { planNewsMail } from './planNewsMail.ts';

export interface CallFacts {
  readonly title: string;
  readonly description: string;
  readonly unitIds: readonly string[];
  readonly lastDay: string;
}

type CallNeeds = Needs<'planCalls' | 'organisation' | 'outbox'>;

/** The same form sent twice is the same call. */
const callIdOf = ({ tenant, commandId }: PlanAct): string =>
  `dh-${createHash('sha256').update(`${tenant}\n${commandId}`).digest('hex').slice(0, 16)}`;

/** Posts a problem for units to answer, and mails their officers. */
export const postCall =
  (deps: CallNeeds) =>
  async (act: PlanAct, facts: CallFacts): Promise<PlanOutcome<CallRefusal>> => {
    const { tenant, programme, by, moment } = act;
    const { units, privateUnits } = programme.eligibility;
    const { window } = programme;
    const registered = await deps.organisation.units(tenant, moment.today);
    const asked = unitsTakingPart(units, privateUnits, registered).filter(({ id }) =>
      facts.unitIds.includes(id),
    );
    const days = { today: moment.today, last: window.hardTo ?? window.to };
    const refusal = callRefusal({ units: asked, lastDay: facts.lastDay }, days);
    if (refusal) return { accepted: false, refusal };
    const id = callIdOf(act);
    const call: PlanCall = {
      id,
      version: 1,
      title: cleanLine(facts.title),
      description: cleanText(facts.description),
      units: asked,
      lastDay: facts.lastDay,
      by,
      at: moment.now,
    };
    if (!(await deps.planCalls.find(tenant, programme.id, id)))
      await deps.planCalls.save(tenant, programme.id, call);
    await deps.outbox.add(await mailsOf(deps, act, call));
    return { accepted: true };
  };

/** To whoever receives a unit's dossiers; to its head where nobody does. */
async function mailsOf(
  { organisation }: CallNeeds,
  act: PlanAct,
  { id, title, description, units, lastDay }: PlanCall,
): Promise<readonly OutboxMail[]> {
  const { tenant, programme, moment } = act;
  const receivers = programme.route.flatMap((step) =>
    step.type === 'intake' ? [step.responsible] : [],
  );
  const call = { callId: id, title, description, lastDay };
  const perUnit = await Promise.all(
    units.map(async (unit) => {
      const staffing = await organisation.staffing(tenant, unit.id, moment.today);
      const officers = receivers.flatMap((role) => staffing[role] ?? []);
      const people = officers.length > 0 ? officers : (staffing.head_of_unit ?? []);
      return once(people).map((to) => planNewsMail(act, to, { news: 'call', unit, call }));
    }),
  );
  return perUnit.flat();
}

const once = (people: readonly PersonRef[]): readonly PersonRef[] => [
  ...new Map(people.map((one) => [one.personId, one])).values(),
];

export type CloseOutcome = 'closed' | 'not_found' | 'not_yours';

/** Its author ends a call before its last day. */
export const closeCall =
  ({ planCalls }: Needs<'planCalls'>) =>
  async ({ tenant, programme, by, moment }: PlanAct, id: string): Promise<CloseOutcome> => {
    const call = await planCalls.find(tenant, programme.id, id);
    if (!call) return 'not_found';
    if (call.by.personId !== by.personId) return 'not_yours';
    if (call.closed) return 'closed';
    const closed = { by, at: moment.now };
    await planCalls.save(tenant, programme.id, { ...call, version: call.version + 1, closed });
    return 'closed';
  };
