import type { CaseEvent, CaseFact } from '../../events/schema/caseEvents.ts';
import type { Channel, PersonRef } from '../../events/schema/envelope.ts';
import type { WorkingCalendar } from '../domain/calendar/workingDays.ts';
import { rolesWith } from '../domain/organisation/rights.ts';
import type { OversightCommand, OversightRefusal } from '../domain/oversight/commands.ts';
import { decideOversight, nextFindingReminder } from '../domain/oversight/decide.ts';
import { evolveCase } from '../domain/oversight/evolve.ts';
import { caseNoticesOf } from '../domain/oversight/notices.ts';
import type { OversightCase } from '../domain/oversight/state.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import { VersionConflict } from '../errors.ts';
import type { Cases, Moment, Organisation, OutboxMail, Programmes } from '../ports.ts';
import { actingUnit } from './actingUnit.ts';

export interface CaseRequest {
  readonly tenant: string;
  readonly caseId: string;
  readonly command: OversightCommand;
  readonly by: PersonRef;
  readonly system?: boolean;
  readonly moment: Moment;
  readonly commandId: string;
  readonly channel: Channel;
}

export type CaseOutcome =
  | { readonly accepted: true; readonly oversightCase: OversightCase }
  | { readonly accepted: false; readonly refusal: OversightRefusal };

interface CaseDependencies {
  readonly cases: Cases;
  readonly programmes: Programmes;
  readonly organisation: Organisation;
  readonly calendarOf: (tenant: string) => Promise<WorkingCalendar>;
}

/** Holders of the programme's inspecting bodies in the unit on that day, each person once. */
export async function inspectingBodies(
  organisation: Organisation,
  programme: Programme,
  at: { tenant: string; unitId: string; on: string },
): Promise<readonly PersonRef[]> {
  const acting = await actingUnit({ organisation }, at.tenant, at.unitId, at.on);
  if (acting.kind === 'nobody') return [];
  const holders = await Promise.all(
    rolesWith('inspect', programme).map((role) =>
      organisation.holders(at.tenant, acting.id, role, at.on),
    ),
  );
  return [...new Map(holders.flat().map((person) => [person.personId, person])).values()];
}

/**
 * Runs one command on an inspection or misuse case: load, decide, store state, events and mails in
 * one transaction. Retries once when somebody saved first; a command seen before is answered again.
 */
export function actOnCase(deps: CaseDependencies) {
  return async (request: CaseRequest): Promise<CaseOutcome> => {
    try {
      return await attempt(deps, request);
    } catch (error) {
      if (error instanceof VersionConflict) return attempt(deps, request);
      throw error;
    }
  };
}

async function attempt(deps: CaseDependencies, request: CaseRequest): Promise<CaseOutcome> {
  const { tenant, caseId, command, moment } = request;
  const before = await deps.cases.find(tenant, caseId);
  if (before?.commandIds.includes(request.commandId))
    return { accepted: true, oversightCase: before };

  const place = before ?? ('unitId' in command ? command : undefined);
  const programme = place && (await deps.programmes.latest(tenant, place.programmeId));
  if (!programme) return { accepted: false, refusal: { because: 'not_in_this_state' } };

  const bodies = await inspectingBodies(deps.organisation, programme, {
    tenant,
    unitId: place.unitId,
    on: moment.today,
  });
  const calendar = await deps.calendarOf(tenant);
  const decision = decideOversight(command, before, {
    ...moment,
    by: request.by,
    system: request.system ?? false,
    commandId: request.commandId,
    channel: request.channel,
    calendar,
    bodies,
    clause: programme.oversight.clause,
  });
  if (!decision.accepted) return decision;

  const { after, events } = applyFacts(before, decision.facts, request);
  await deps.cases.commit({
    before,
    after,
    events,
    mails: events.flatMap((event) => mailsOf(event, after, bodies)),
    attentionOn:
      after.kind === 'inspection' ? nextFindingReminder(after, moment.today, calendar) : undefined,
  });
  return { accepted: true, oversightCase: after };
}

function applyFacts(
  before: OversightCase | undefined,
  facts: readonly CaseFact[],
  { tenant, caseId, by, moment, channel, commandId }: CaseRequest,
): { after: OversightCase; events: readonly CaseEvent[] } {
  let after = before;
  const events: CaseEvent[] = [];
  for (const fact of facts) {
    const seq = (after?.version ?? 0) + 1;
    const event: CaseEvent = {
      v: 1,
      id: `${caseId}#${String(seq).padStart(6, '0')}`,
      tenant,
      caseId,
      seq,
      at: moment.now,
      on: moment.today,
      by,
      channel,
      commandId,
      ...fact,
    };
    after = evolveCase(after, event);
    events.push(event);
  }
  if (!after) throw new Error('a command was accepted without any fact');
  return { after, events };
}

const mailsOf = (
  event: CaseEvent,
  after: OversightCase,
  bodies: readonly PersonRef[],
): OutboxMail[] =>
  caseNoticesOf(event, after, bodies).map(({ template, to, facts }) => ({
    tenant: event.tenant,
    id: `${event.id}#${template}#${to.personId}`,
    template,
    to,
    thread: event.caseId,
    unitId: after.unitId,
    facts: { ...facts },
    createdAt: event.at,
    status: 'pending',
    attempts: 0,
  }));
