import { countsOf, type Member } from '../domain/dissemination/member.ts';
import { placeIn, type Round, type RoundUnit } from '../domain/dissemination/round.ts';
import {
  type Portions,
  type SpreadStep,
  type SpreadTask,
  stepAfter,
} from '../domain/dissemination/spread.ts';
import { Unreadable } from '../errors.ts';
import type { OutboxMail, Person } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { readingMail } from './disseminationMails.ts';
import { hasOwnAddress } from './mailAddress.ts';
import { planRead } from './planRead.ts';

export type SpreadNeeds = Needs<'dissemination' | 'organisation' | 'outbox' | 'programmes'>;

/**
 * Does one portion of a fan-out and stores the next. Everything it stores has a key made from what it
 * is, so a portion that was interrupted anywhere is simply done again.
 */
export const spread =
  (deps: SpreadNeeds, portions: Portions) =>
  async (step: SpreadStep): Promise<void> => {
    const { tenant, programmeId, version, task } = step;
    const round = await deps.dissemination.round(tenant, programmeId, version);
    if (!round)
      throw new Unreadable(`no round ${programmeId} ${version} for a step of its fan-out`);
    const next =
      task.do === 'list'
        ? await listUnits(deps, round, task.unit, portions)
        : await mailMembers(deps, round, { ...step, task }, portions);
    await deps.dissemination.finish(step, next && stepAfter(step, next));
  };

/** Freezes unit after unit; the mails begin when every list is there. */
async function listUnits(
  { dissemination, organisation }: SpreadNeeds,
  round: Round,
  from: number,
  portions: Portions,
): Promise<SpreadTask | undefined> {
  let listed = 0;
  for (const [place, { id, name }] of round.units.entries()) {
    if (place < from) continue;
    if (listed >= portions.listed) return { do: 'list', unit: place };
    const people = await organisation.peopleOf(round.tenant, id);
    const members = people.filter(({ active }) => active).map(memberOf);
    await dissemination.freeze(placeIn(round, id), name, members);
    listed += members.length;
  }
  return { do: 'mail', unit: 0 };
}

export const registeredOf = (person: Person) => ({
  personId: person.id,
  name: person.name,
  staffCode: person.staffCode,
  hasMail: hasOwnAddress(person),
});

const memberOf = (person: Person): Member => ({
  ...registeredOf(person),
  revision: 1,
  briefings: [],
  moves: [],
});

type MailTask = Extract<SpreadTask, { do: 'mail' }>;

/** Mails the next members who have not confirmed; a plan with a newer text is read no more. */
async function mailMembers(
  { dissemination, outbox, programmes }: SpreadNeeds,
  round: Round,
  { at, task }: Omit<SpreadStep, 'task'> & { readonly task: MailTask },
  portions: Portions,
): Promise<SpreadTask | undefined> {
  const { tenant, programmeId, version } = round;
  const read = await planRead({ programmes })(tenant, programmeId, version);
  if (!read || read.superseded) return undefined;
  const { programme } = read;
  const mails: OutboxMail[] = [];
  let next: MailTask | undefined = task;
  for (let room = portions.mailed; room > 0 && next; ) {
    const unit: RoundUnit | undefined = round.units[next.unit];
    if (!unit) break;
    const place = placeIn(round, unit.id);
    const page = await dissemination.membersAfter(place, next.after, room);
    const about = { place, unit, programme, at, again: task.again };
    mails.push(...page.filter(owesReading).map((member) => readingMail(about, member)));
    next = page.length < room ? unitAfter(next) : { ...next, after: page.at(-1)?.personId };
    room -= page.length;
  }
  await outbox.add(mails);
  return next && next.unit < round.units.length ? next : undefined;
}

/** A reminder is for one unit only. */
const unitAfter = ({ unit, again }: MailTask): MailTask | undefined =>
  again === undefined ? { do: 'mail', unit: unit + 1 } : undefined;

/** Has an address, is on the list and has not confirmed. */
const owesReading = (member: Member): boolean => {
  const { withMail, read } = countsOf(member);
  return withMail > read;
};
