import type { PersonRef } from '../../events/schema/envelope.ts';
import { addDays } from '../domain/calendar/days.ts';
import { administratorRole } from '../domain/dossier/administratorRole.ts';
import {
  agreeToSupport,
  answerHours,
  askSupport,
  declineSupport,
  endSupport,
  lastActOn,
  type SupportAccess,
  type SupportAct,
  type SupportDecision,
  type SupportWish,
  supportPersonId,
  supportRole,
} from '../domain/organisation/supportAccess.ts';
import type { Moment, Organisation, Person, SupportEntry, Unit } from '../ports.ts';
import { departmentsOf, holdersIn } from './departmentStaff.ts';
import type { Needs } from './dependencies.ts';
import { later } from './later.ts';
import { hasOwnAddress } from './mailAddress.ts';
import { onceMore } from './onceMore.ts';
import { askedMails, begunMails, declinedMails, endedMails } from './supportMails.ts';

export type SupportNeeds = Needs<'organisation' | 'supportAccesses'>;

interface Request {
  readonly tenant: string;
  readonly by: PersonRef;
  readonly moment: Moment;
  readonly commandId: string;
}

const actOf = ({ by, moment, commandId }: Request): SupportAct => ({
  by,
  at: moment.now,
  commandId,
});

const hours = (count: number): number => count * 3_600_000;

interface AskRequest extends Request {
  /** The department itself. */
  readonly unit: Unit;
  readonly wish: SupportWish;
}

/** Asks the other administrators of the department to let somebody read it; lets nobody in yet. */
export const askForSupport =
  (deps: SupportNeeds) =>
  (request: AskRequest): Promise<SupportDecision> =>
    onceMore(async () => {
      const { tenant, unit, wish, moment } = request;
      const act = actOf(request);
      const [earlier, seconds, registered] = await Promise.all([
        deps.supportAccesses.list(tenant),
        secondsBeside(deps.organisation, request, wish.email),
        isRegistered(deps.organisation, tenant, wish.email),
      ]);
      const last = earlier.at(-1);
      if (last?.asked.commandId === act.commandId) return { accepted: true, access: last };
      const decision = askSupport({
        tenant,
        unit: { id: unit.id, name: unit.name },
        wish,
        asked: act,
        answerBy: later(moment.now, hours(answerHours)),
        last,
        seconds,
        registered,
      });
      if (decision.accepted)
        await deps.supportAccesses.commit({
          before: undefined,
          after: decision.access,
          mails: askedMails(decision.access, seconds, moment),
        });
      return decision;
    });

/** Everybody who administers the department itself on that day. */
export const departmentAdministrators = async (
  organisation: Organisation,
  tenant: string,
  on: string,
): Promise<readonly PersonRef[]> =>
  holdersIn(
    organisation,
    departmentsOf(await organisation.units(tenant, on)),
    [administratorRole],
    on,
  );

/** Administrators who may agree: other people with other mailboxes, and not whoever is to be let in. */
export async function secondsBeside(
  organisation: Organisation,
  { tenant, by, moment }: Pick<Request, 'tenant' | 'by' | 'moment'>,
  supportEmail = '',
): Promise<readonly PersonRef[]> {
  const administrators = await departmentAdministrators(organisation, tenant, moment.today);
  const people = await Promise.all(
    administrators.map(({ personId }) => organisation.person(tenant, personId)),
  );
  const asker = await organisation.person(tenant, by.personId);
  return people
    .filter((one) => one !== undefined)
    .filter((one) => hasOwnAddress(one) && !isSame(asker, one))
    .filter((one) => !addressesOf(one).includes(supportEmail.toLowerCase()))
    .map(({ id, name }) => ({ personId: id, name }));
}

/** One person, or one mailbox under two names. */
const isSame = (asker: Person | undefined, one: Person): boolean =>
  !asker ||
  asker.id === one.id ||
  addressesOf(asker).some((address) => addressesOf(one).includes(address));

const addressesOf = ({ email, secondEmail }: Person): readonly string[] =>
  [email, secondEmail].flatMap((address) => (address ? [address.trim().toLowerCase()] : []));

const isRegistered = async (organisation: Organisation, tenant: string, email: string) =>
  (await organisation.peopleByEmail(tenant, email)).some(
    ({ active, support }) => active && !support,
  );

export interface AnswerRequest extends Request {
  readonly number: number;
}

/** A step of an access that is there; a repeated click gets the answer of the first. */
const step =
  (
    deps: SupportNeeds,
    take: (before: SupportAccess, act: SupportAct) => Promise<SupportDecision>,
  ) =>
  (request: AnswerRequest): Promise<SupportDecision> =>
    onceMore(async () => {
      const before = await deps.supportAccesses.find(request.tenant, request.number);
      if (!before) return { accepted: false, refusal: { because: 'not_waiting' } };
      const repeated = lastActOn(before)?.commandId === request.commandId;
      return repeated ? { accepted: true, access: before } : take(before, actOf(request));
    });

/** A second administrator lets the person in, from now on for the hours that were asked. */
export const agreeToLetIn = (deps: SupportNeeds) => (request: AnswerRequest) =>
  step(deps, async (before, act) => {
    const { tenant, moment, by } = request;
    const { organisation } = deps;
    const { wish, asked } = before;
    const [asker, second, registered] = await Promise.all([
      organisation.person(tenant, asked.by.personId),
      organisation.person(tenant, by.personId),
      isRegistered(organisation, tenant, wish.email),
    ]);
    const decision = agreeToSupport(before, {
      act,
      until: later(moment.now, hours(wish.hours)),
      samePerson: !second || isSame(asker, second),
      registered: registered || !second || addressesOf(second).includes(wish.email),
    });
    if (decision.accepted && decision.access.status === 'running') {
      const after = decision.access;
      await deps.supportAccesses.commit({
        before,
        after,
        mails: await begunMails(organisation, after, moment),
        entry: entryOf(after, moment.today, true),
      });
    }
    return decision;
  })(request);

/** An administrator does not agree, or takes back what was asked. */
export const declineToLetIn = (deps: SupportNeeds) => (request: AnswerRequest) =>
  step(deps, async (before, act) => {
    const decision = declineSupport(before, act);
    if (decision.accepted)
      await deps.supportAccesses.commit({
        before,
        after: decision.access,
        mails: await declinedMails(deps.organisation, decision.access, act.by, request.moment),
      });
    return decision;
  })(request);

/** Ends an access at once. */
export const endAtOnce = (deps: SupportNeeds) => (request: AnswerRequest) =>
  step(deps, (before, act) => close(deps, before, request.moment, act))(request);

/** Closes what ended by itself, and tells the department. @returns whether there was anything to close. */
export const closeOverdue =
  (deps: SupportNeeds) =>
  ({ tenant, number }: SupportAccess, moment: Moment): Promise<boolean> =>
    onceMore(async () => {
      const before = await deps.supportAccesses.find(tenant, number);
      return before ? (await close(deps, before, moment, undefined)).accepted : false;
    });

async function close(
  deps: SupportNeeds,
  before: SupportAccess,
  moment: Moment,
  act: SupportAct | undefined,
): Promise<SupportDecision> {
  const decision = endSupport(before, moment.now, act);
  if (decision.accepted && decision.access.status === 'ended') {
    const after = decision.access;
    await deps.supportAccesses.commit({
      before,
      after,
      mails: await endedMails(deps.organisation, after, moment),
      entry: entryOf(after, moment.today, false),
    });
  }
  return decision;
}

/** Whoever reads under the access; the role's days are those of the access, its minutes the person's. */
function entryOf(
  { tenant, number, unit, wish, agreed, until }: SupportAccess & { status: 'running' | 'ended' },
  today: string,
  active: boolean,
): SupportEntry {
  const id = supportPersonId(number);
  return {
    person: {
      tenant,
      id,
      staffCode: id.toUpperCase(),
      name: wish.name,
      title: 'Hỗ trợ kỹ thuật',
      unitId: unit.id,
      personnelClass: 'contract_worker',
      email: wish.email,
      sharedMailbox: false,
      active,
      support: { number, until },
    },
    holding: {
      tenant,
      unitId: unit.id,
      role: supportRole,
      personId: id,
      from: agreed.at.slice(0, 10),
      to: addDays(today, 1),
    },
  };
}
