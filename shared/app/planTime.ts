import type { PersonRef } from '../../events/schema/envelope.ts';
import { unitsTakingPart } from '../domain/dissemination/round.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import {
  isGiven,
  type TimeAct,
  type TimeAsked,
  type TimeGiven,
  type TimeRefusal,
  timeRefusal,
} from '../domain/programmes/timeGiven.ts';
import { cleanText } from '../domain/text/vietnamese.ts';
import type { Moment } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { onceMore } from './onceMore.ts';

interface TimeRequest {
  readonly tenant: string;
  readonly programme: Programme;
  readonly unitId: string;
  readonly reason: string;
  readonly by: PersonRef;
  readonly moment: Moment;
  readonly commandId: string;
}

export type TimeOutcome =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: TimeRefusal };

const done = { accepted: true } as const;

const actOf = ({ by, moment, commandId, reason }: TimeRequest): TimeAct => ({
  by,
  at: moment.now,
  commandId,
  reason: cleanText(reason),
});

/** Gives a unit that takes part more time, or takes what comes after the one-year bar. */
export const giveTime =
  ({ planTime, organisation }: Needs<'planTime' | 'organisation'>) =>
  (request: TimeRequest, asked: TimeAsked): Promise<TimeOutcome> =>
    onceMore(async () => {
      const { tenant, programme, unitId, moment } = request;
      const [before, registered] = await Promise.all([
        planTime.of(tenant, programme.id, unitId),
        organisation.units(tenant, moment.today),
      ]);
      if (before.given.some(({ granted }) => granted.commandId === request.commandId)) return done;
      const { units, privateUnits } = programme.eligibility;
      const takesPart = unitsTakingPart(units, privateUnits, registered);
      if (!takesPart.some(({ id }) => id === unitId))
        return { accepted: false, refusal: { because: 'no_such_unit' } };
      const granted = actOf(request);
      const { today } = moment;
      const refusal = timeRefusal(programme, asked, { reason: granted.reason, today });
      if (refusal) return { accepted: false, refusal };
      const given: TimeGiven = { number: before.given.length + 1, ...asked, granted };
      await planTime.save(tenant, programme.id, { ...before, given: [...before.given, given] });
      return done;
    });

export type RevokeOutcome = 'revoked' | 'not_found' | 'over' | 'empty';

/** Takes the time back; it stays on record with both reasons. */
export const revokeTime =
  ({ planTime }: Needs<'planTime'>) =>
  (request: TimeRequest, number: number): Promise<RevokeOutcome> =>
    onceMore(async () => {
      const { tenant, programme, unitId, moment } = request;
      const before = await planTime.of(tenant, programme.id, unitId);
      const found = before.given.find((one) => one.number === number);
      if (!found) return 'not_found';
      const revoked = actOf(request);
      const answer = whyNot(found, revoked, moment.today);
      if (answer) return answer;
      const given = before.given.map((one) => (one === found ? { ...one, revoked } : one));
      await planTime.save(tenant, programme.id, { ...before, given });
      return 'revoked';
    });

function whyNot(
  found: TimeGiven,
  { commandId, reason }: TimeAct,
  today: string,
): RevokeOutcome | undefined {
  if (found.revoked?.commandId === commandId) return 'revoked';
  if (!isGiven(found, today)) return 'over';
  return reason === '' ? 'empty' : undefined;
}
