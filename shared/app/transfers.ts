import {
  type AnswerRefusal,
  answerTransfer,
  type ProposalRefusal,
  proposeTransfer,
  settleTransfer,
  type Transfer,
  type TransferAct,
  type TransferAnswer,
} from '../domain/organisation/transfer.ts';
import { isPart } from '../domain/organisation/unit.ts';
import type { Moment, Person } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { onceMore } from './onceMore.ts';
import { type Realm, unitOf } from './realm.ts';
import { administratorsOf, movedMails, outcomeMails, requestMails } from './transferMails.ts';
import { moveOf } from './transferMove.ts';

export type TransferNeeds = Needs<'organisation' | 'transfers'>;

interface Request {
  readonly realm: Realm;
  readonly act: TransferAct;
  readonly moment: Moment;
}

export interface ProposalRequest extends Request {
  readonly person: Person;
  /** Where the person worked when the page was opened. */
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly firstDay: string;
}

export type TransferOutcome<R> =
  | { readonly accepted: true; readonly transfer: Transfer }
  | { readonly accepted: false; readonly refusal: R };

type NotFound = { readonly because: 'not_found' };

/** Proposes to move a person of the realm and asks the administrators of the receiving unit by mail. */
export const askToTransfer =
  (deps: TransferNeeds) =>
  (request: ProposalRequest): Promise<TransferOutcome<ProposalRefusal | NotFound>> =>
    onceMore(() => tryToPropose(deps, request));

async function tryToPropose(
  deps: TransferNeeds,
  request: ProposalRequest,
): Promise<TransferOutcome<ProposalRefusal | NotFound>> {
  const { realm, act, moment, person, toUnitId, firstDay } = request;
  const from = unitOf(realm, request.fromUnitId);
  if (!from) return { accepted: false, refusal: { because: 'not_found' } };
  const { tenant } = person;
  const [units, earlier] = await Promise.all([
    deps.organisation.units(tenant, moment.today),
    deps.transfers.ofPerson(tenant, person.id),
  ]);
  const last = earlier.at(-1);
  if (last?.proposed.commandId === act.commandId) return { accepted: true, transfer: last };
  const to = units.find(({ id }) => id === toUnitId);
  const asked = to ? await administratorsOf(deps, units, to.id, moment.today) : [];
  const decision = proposeTransfer({
    tenant,
    person,
    from,
    to: to && { ...to, isPart: isPart(to) },
    firstDay,
    asked,
    last,
    act,
    today: moment.today,
  });
  if (decision.accepted)
    await deps.transfers.commit({
      before: undefined,
      after: decision.transfer,
      mails: requestMails(decision.transfer, person, asked),
    });
  return decision;
}

interface AnswerRequest extends Request {
  readonly tenant: string;
  readonly personId: string;
  readonly number: number;
  readonly answer: TransferAnswer;
}

/** Accepts or declines for the receiving unit, or takes the proposal back for the giving one. */
export const replyToTransfer =
  (deps: TransferNeeds) =>
  (request: AnswerRequest): Promise<TransferOutcome<AnswerRefusal | NotFound>> =>
    onceMore(() => tryToAnswer(deps, request));

async function tryToAnswer(
  deps: TransferNeeds,
  request: AnswerRequest,
): Promise<TransferOutcome<AnswerRefusal | NotFound>> {
  const { tenant, personId, number, realm, answer: given, act, moment } = request;
  const before = await deps.transfers.find(tenant, personId, number);
  if (!before || !mayGive(given, before, realm))
    return { accepted: false, refusal: { because: 'not_found' } };
  if ('answered' in before && before.answered.commandId === act.commandId)
    return { accepted: true, transfer: before };
  const { move, obstacle } =
    given.type === 'accept' ? await moveOf(deps, before, given.staffCode) : {};
  const decision = answerTransfer(before, given, { act, today: moment.today, obstacle });
  if (!decision.accepted) return decision;
  const done = settleTransfer(decision.transfer, { ...moment, obstacle });
  const after = done ?? decision.transfer;
  const asked = given.type === 'withdraw' ? await askedFor(deps, after, moment) : [];
  await deps.transfers.commit({
    before,
    after,
    mails: [...outcomeMails(after, asked, moment.now), ...movedMails(after, moment.now)],
    ...(done && move && { move }),
  });
  return { accepted: true, transfer: after };
}

const askedFor = async (deps: TransferNeeds, { tenant, to }: Transfer, { today }: Moment) =>
  administratorsOf(deps, await deps.organisation.units(tenant, today), to.id, today);

const mayGive = ({ type }: TransferAnswer, { from, to }: Transfer, realm: Realm): boolean =>
  unitOf(realm, type === 'withdraw' ? from.id : to.id) !== undefined;

/**
 * Does what the day asks of a transfer: carries out an accepted one, lets an unanswered one lapse.
 * @returns whether anything was to be done; a second time there is not.
 */
export const settleOnItsDay =
  (deps: TransferNeeds) =>
  (transfer: Transfer, moment: Moment): Promise<boolean> =>
    onceMore(() => tryToSettle(deps, transfer, moment));

async function tryToSettle(
  deps: TransferNeeds,
  { tenant, person, number }: Transfer,
  moment: Moment,
): Promise<boolean> {
  const before = await deps.transfers.find(tenant, person.id, number);
  const { move, obstacle } =
    before?.status === 'accepted' ? await moveOf(deps, before, before.staffCode) : {};
  const after = before && settleTransfer(before, { ...moment, obstacle });
  if (!after) return false;
  await deps.transfers.commit({
    before,
    after,
    mails:
      after.status === 'carried_out'
        ? movedMails(after, moment.now)
        : outcomeMails(after, [], moment.now),
    ...(move && { move }),
  });
  return true;
}
