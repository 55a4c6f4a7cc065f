import type { PersonRef } from '../../events/schema/envelope.ts';
import {
  type Delegation,
  type DelegationFacts,
  type DelegationRefusal,
  giveDelegation,
  mostInChain,
  revokeDelegation,
} from '../domain/organisation/delegation.ts';
import { answered, type DeputyProposal } from '../domain/organisation/deputyProposal.ts';
import type { Delegated, Delegations, Moment, Person } from '../ports.ts';
import { delegationMails } from './delegationMails.ts';
import type { Needs } from './dependencies.ts';
import { confirmedMail } from './deputyProposalMails.ts';
import { onceMore } from './onceMore.ts';
import { type HandOverNeeds, openRequests } from './openRequests.ts';

export type DelegationNeeds = HandOverNeeds & Needs<'delegations' | 'organisation' | 'programmes'>;

/** So many requests fit into one transaction beside the delegation; more are left to the tick. */
const mostAtOnce = 80;

export interface DelegationRequest {
  readonly tenant: string;
  /** Whose tasks they are. */
  readonly personId: string;
  readonly by: PersonRef;
  readonly commandId: string;
  readonly moment: Moment;
}

export interface GiveRequest extends DelegationRequest {
  readonly deputyId: string | undefined;
  readonly from: string;
  readonly to: string;
  /** `all`, or the id of one programme. */
  readonly programmeId: string;
  readonly reason: string;
  /** What an assistant proposed and the person now confirms. */
  readonly confirms?: DeputyProposal;
}

export type GiveOutcome =
  | { readonly accepted: true; readonly delegation: Delegation }
  | { readonly accepted: false; readonly refusal: DelegationRefusal };

/** Names a deputy; tells both, and hands over what is open when it begins today. */
export const giveDeputy =
  (deps: DelegationNeeds) =>
  (request: GiveRequest): Promise<GiveOutcome> =>
    onceMore(() => tryToGive(deps, request));

async function tryToGive(deps: DelegationNeeds, request: GiveRequest): Promise<GiveOutcome> {
  const { tenant, personId, commandId } = request;
  const [facts, before] = await Promise.all([
    delegationFacts(deps, request),
    deps.delegations.of(tenant, personId),
  ]);
  const done = before.given.find(({ given }) => given.commandId === commandId);
  if (done) return { accepted: true, delegation: done };
  const decision = giveDelegation({ ...facts, given: before.given });
  if (!decision.accepted) return decision;
  return { accepted: true, delegation: await store(deps, before, decision.delegation, request) };
}

/** What is asked, with everything that it depends on. */
export async function delegationFacts(
  deps: DelegationNeeds,
  request: GiveRequest,
): Promise<DelegationFacts> {
  const { tenant, personId, deputyId, programmeId, by, commandId, moment } = request;
  const { organisation, delegations } = deps;
  const [person, deputy, held, { given }, programmes, around] = await Promise.all([
    organisation.person(tenant, personId),
    deputyId === undefined ? undefined : organisation.person(tenant, deputyId),
    organisation.holdingsOf(tenant, personId),
    delegations.of(tenant, personId),
    deps.programmes.list(tenant),
    agreedAround(delegations, tenant, [personId, ...(deputyId ? [deputyId] : [])]),
  ]);
  const programme = programmes.find(({ id }) => id === programmeId);
  return {
    tenant,
    principal: {
      id: personId,
      name: person?.name ?? '',
      unitId: person?.unitId ?? '',
      holdsRole: held.some(({ to }) => !to || to >= moment.today),
    },
    deputy: deputy?.active ? { ...deputy, ownAddress: hasOwnAddress(deputy) } : undefined,
    from: request.from,
    to: request.to,
    programme:
      programmeId === 'all' ? 'all' : programme && { id: programme.id, name: programme.name },
    reason: request.reason,
    given,
    around,
    act: { by, at: moment.now, commandId },
    today: moment.today,
  };
}

async function store(
  deps: DelegationNeeds,
  before: Delegated,
  wanted: Delegation,
  { moment, confirms }: GiveRequest,
): Promise<Delegation> {
  const { tenant } = wanted;
  const delegation = confirms ? { ...wanted, proposedBy: confirms.proposed.by } : wanted;
  const begun = delegation.from <= moment.today;
  const requests = begun ? await openRequests(deps, delegation, moment) : [];
  const fits = begun && requests.length <= mostAtOnce;
  const stored: Delegation = fits ? { ...delegation, handedOver: true } : delegation;
  await deps.delegations.commit({
    tenant,
    before,
    given: [...before.given, stored],
    mails: [
      ...delegationMails(stored, 'given', moment),
      ...(confirms ? [confirmedMail(confirms, moment)] : []),
      ...(fits ? requests : []),
    ],
    ...(confirms && {
      proposal: { before: confirms, after: answered(confirms, 'confirmed', stored.given) },
    }),
  });
  return stored;
}

const hasOwnAddress = ({ email, secondEmail, sharedMailbox }: Person): boolean =>
  (email !== undefined && !sharedMailbox) || secondEmail !== undefined;

/** Everything that the people, those above and those below them agreed, as far as a chain may reach. */
async function agreedAround(
  { of }: Delegations,
  tenant: string,
  people: readonly string[],
): Promise<readonly Delegation[]> {
  const read = new Map<string, Delegated>();
  let next = [...people];
  for (let hop = 0; hop <= mostInChain && next.length > 0; hop++) {
    const found = await Promise.all(next.map((id) => of(tenant, id)));
    for (const one of found) read.set(one.personId, one);
    const met = found.flatMap(({ given, principals }) => [
      ...given.map(({ deputy }) => deputy.personId),
      ...principals,
    ]);
    next = [...new Set(met)].filter((id) => !read.has(id));
  }
  return [...read.values()].flatMap(({ given }) => given);
}

interface RevokeRequest extends DelegationRequest {
  readonly number: number;
}

/** Ends a delegation at once and tells both. @returns `not_found` and `already_over` where there is nothing to end. */
export const revokeDeputy =
  (deps: Needs<'delegations'>) =>
  (request: RevokeRequest): Promise<'revoked' | 'not_found' | 'already_over'> =>
    onceMore(async () => {
      const { tenant, personId, number, by, commandId, moment } = request;
      const before = await deps.delegations.of(tenant, personId);
      const found = before.given.find((one) => one.number === number);
      if (!found) return 'not_found';
      if (found.revoked?.commandId === commandId) return 'revoked';
      const revoked = revokeDelegation(found, { by, at: moment.now, commandId }, moment.today);
      if (!revoked) return 'already_over';
      await deps.delegations.commit({
        tenant,
        before,
        given: before.given.map((one) => (one === found ? revoked : one)),
        mails: delegationMails(revoked, 'revoked', moment),
      });
      return 'revoked';
    });

/** Mails the deputies what is open when their delegation begins. @returns how many requests. */
export const handOver =
  (deps: HandOverNeeds & Needs<'delegations' | 'outbox'>) =>
  (tenant: string, personId: string, moment: Moment): Promise<number> =>
    onceMore(async () => {
      const before = await deps.delegations.of(tenant, personId);
      const begins = ({ from, handedOver, revoked }: Delegation): boolean =>
        !handedOver && !revoked && from <= moment.today;
      const lasting = before.given.filter((one) => begins(one) && one.to >= moment.today);
      const requests = await Promise.all(lasting.map((one) => openRequests(deps, one, moment)));
      const mails = requests.flat();
      await deps.outbox.add(mails);
      await deps.delegations.commit({
        tenant,
        before,
        given: before.given.map((one) => (begins(one) ? { ...one, handedOver: true } : one)),
        mails: [],
      });
      return mails.length;
    });
