import type { PersonRef } from '../../events/schema/envelope.ts';
import {
  type Briefing,
  type BriefingFacts,
  type BriefingRefusal,
  dayRefusal,
  recordBriefing,
} from '../domain/dissemination/briefing.ts';
import { join, leave, type MemberRefusal } from '../domain/dissemination/member.ts';
import {
  type Publication,
  type PublicationRefusal,
  publicationRefusal,
} from '../domain/dissemination/publication.ts';
import type { Place, Round } from '../domain/dissemination/round.ts';
import { firstStep, remindChain } from '../domain/dissemination/spread.ts';
import type { Moment, OutboxMail } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { readingMail } from './disseminationMails.ts';
import { registeredOf } from './disseminationSpread.ts';
import { onceMore } from './onceMore.ts';
import { planRead } from './planRead.ts';

/** An officer's act on the part of a round that is the own unit's. */
export interface UnitAct {
  readonly place: Place;
  readonly by: PersonRef;
  readonly moment: Moment;
  /** Makes a double click one act. */
  readonly commandId: string;
}

export type UnitOutcome<R> =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: R };

const done = { accepted: true } as const;
const notFrozen = { accepted: false, refusal: { because: 'not_frozen' } } as const;
type NotFrozen = { readonly because: 'not_frozen' };

/** Writes down where and when the unit published the plan; earlier entries stay. */
export const publish =
  ({ dissemination }: Needs<'dissemination'>) =>
  (
    { place, by, moment, commandId }: UnitAct,
    entered: Pick<Publication, 'url' | 'on'>,
  ): Promise<UnitOutcome<PublicationRefusal | NotFrozen>> =>
    onceMore(async () => {
      const [frozen, entries] = await Promise.all([
        dissemination.coverage(place),
        dissemination.publications(place),
      ]);
      if (!frozen) return notFrozen;
      if (entries.some((entry) => entry.commandId === commandId)) return done;
      const last = entries.at(-1);
      const refusal = publicationRefusal(entered, { today: moment.today, last });
      if (refusal) return { accepted: false, refusal };
      const number = (last?.number ?? 0) + 1;
      await dissemination.savePublication(place, {
        ...entered,
        number,
        by,
        at: moment.now,
        commandId,
      });
      return done;
    });

/** Writes a meeting into the unit's log, or replaces an entry by a corrected one. */
export const brief =
  ({ dissemination }: Needs<'dissemination'>) =>
  (
    { place, by, moment, commandId }: UnitAct,
    facts: BriefingFacts,
    { round, replaces }: { readonly round: Round; readonly replaces?: number },
  ): Promise<UnitOutcome<BriefingRefusal | NotFrozen>> =>
    onceMore(async () => {
      const [frozen, log] = await Promise.all([
        dissemination.coverage(place),
        dissemination.briefings(place),
      ]);
      if (!frozen) return notFrozen;
      if (log.some((entry) => entry.commandId === commandId)) return done;
      const members = await membersOf(dissemination, place, [
        ...facts.named,
        ...namedIn(log, replaces),
      ]);
      const decision = recordBriefing(
        facts,
        {
          log,
          members,
          withoutMail: frozen.counts.withoutMail,
          launchedOn: round.openedOn,
          today: moment.today,
          by,
          at: moment.now,
          commandId,
        },
        replaces,
      );
      if (!decision.accepted) return decision;
      await dissemination.saveBriefing(place, decision.entry, decision);
      return done;
    });

const namedIn = (log: readonly Briefing[], number: number | undefined): readonly string[] =>
  log.find((entry) => entry.number === number)?.named ?? [];

async function membersOf(
  { member }: Needs<'dissemination'>['dissemination'],
  place: Place,
  ids: readonly string[],
) {
  const found = await Promise.all([...new Set(ids)].map((id) => member(place, id)));
  return found.filter((one) => one !== undefined);
}

export interface Moving extends UnitAct {
  readonly round: Round;
  readonly staffCode: string;
  readonly on: string;
  readonly move: 'joined' | 'left';
}

export type MoveRefusal = MemberRefusal | NotFrozen | { readonly because: 'no_such_person' };

/** Adds who came after the launch, with a mail of their own, or takes off who left. */
export const moveMember =
  (deps: Needs<'dissemination' | 'organisation' | 'programmes'>) =>
  (moving: Moving): Promise<UnitOutcome<MoveRefusal>> =>
    onceMore(() => tryToMove(deps, moving));

async function tryToMove(
  deps: Needs<'dissemination' | 'organisation' | 'programmes'>,
  { place, round, by, moment, staffCode, on, move }: Moving,
): Promise<UnitOutcome<MoveRefusal>> {
  const { dissemination } = deps;
  const frozen = await dissemination.coverage(place);
  if (!frozen) return notFrozen;
  const wrongDay = dayRefusal(on, { launchedOn: round.openedOn, today: moment.today });
  if (wrongDay) return { accepted: false, refusal: wrongDay };
  const person = await personOf(deps, place, staffCode, move);
  if (!person) return { accepted: false, refusal: { because: 'no_such_person' } };
  const before = await dissemination.member(place, person.personId);
  const entry = { on, by, at: moment.now };
  const decision =
    move === 'joined' ? join(person, before, entry) : leave(before, { ...entry, move: 'left' });
  if (!decision.accepted) return decision;
  const { member } = decision;
  const mails = before || !member.hasMail ? [] : await mailTo(deps, place, round, person, moment);
  await dissemination.saveMembers(place, [{ before, after: member }], mails);
  return done;
}

/** By staff code: of those who work here now; who leaves may be gone already, and is sought on the list. */
async function personOf(
  { organisation, dissemination }: Needs<'organisation' | 'dissemination'>,
  place: Place,
  staffCode: string,
  move: Moving['move'],
) {
  const { tenant, unitId } = place;
  if (move === 'left')
    return (await dissemination.members(place)).find((member) => member.staffCode === staffCode);
  const found = await organisation.personByStaffCode(tenant, unitId, staffCode);
  return found?.active ? registeredOf(found) : undefined;
}

async function mailTo(
  { programmes }: Needs<'programmes'>,
  place: Place,
  round: Round,
  { personId, name }: { readonly personId: string; readonly name: string },
  { now }: Moment,
): Promise<readonly OutboxMail[]> {
  const { tenant, programmeId, version } = place;
  const read = await planRead({ programmes })(tenant, programmeId, version);
  const unit = round.units.find(({ id }) => id === place.unitId);
  return read && unit
    ? [readingMail({ place, unit, programme: read.programme, at: now }, { personId, name })]
    : [];
}

export type RemindRefusal =
  | NotFrozen
  | { readonly because: 'reminded_today' }
  | { readonly because: 'everybody_read' };

/** Mails everybody of the unit once more who has not confirmed, at most once a day. */
export const remindUnit =
  ({ dissemination }: Needs<'dissemination'>) =>
  async (
    { place, moment }: Pick<UnitAct, 'place' | 'moment'>,
    round: Round,
  ): Promise<UnitOutcome<RemindRefusal>> => {
    const frozen = await dissemination.coverage(place);
    if (!frozen) return notFrozen;
    if (frozen.remindedOn === moment.today)
      return { accepted: false, refusal: { because: 'reminded_today' } };
    if (frozen.counts.read >= frozen.counts.withMail)
      return { accepted: false, refusal: { because: 'everybody_read' } };
    const { tenant, programmeId, version, unitId } = place;
    const chain = remindChain(unitId, moment.today);
    const unit = round.units.findIndex(({ id }) => id === unitId);
    const step = firstStep(
      { tenant, programmeId, version, chain, at: moment.now },
      { do: 'mail', unit, again: moment.today },
    );
    return (await dissemination.remind(place, moment.today, step))
      ? done
      : { accepted: false, refusal: { because: 'reminded_today' } };
  };
