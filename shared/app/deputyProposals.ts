import type { PersonRef } from '../../events/schema/envelope.ts';
import {
  answered,
  type DeputyProposal,
  daysLeft,
  isWaiting,
  type ProposeRefusal,
  proposeDeputy,
} from '../domain/organisation/deputyProposal.ts';
import type { Link, Moment } from '../ports.ts';
import {
  type DelegationNeeds,
  delegationFacts,
  type GiveOutcome,
  type GiveRequest,
  giveDeputy,
} from './delegations.ts';
import type { Needs } from './dependencies.ts';
import { endedMails, proposalMail } from './deputyProposalMails.ts';
import { checkCode, type DecideNeeds, isTooFast, type LinkRefusal } from './links.ts';
import { readToken } from './linkToken.ts';
import { viewOf } from './linkView.ts';
import { onceMore } from './onceMore.ts';

export type ProposeOutcome =
  | { readonly accepted: true; readonly proposal: DeputyProposal }
  | { readonly accepted: false; readonly refusal: ProposeRefusal };

/** Records a deputy for a leader who has to confirm it, and asks the leader by mail. */
export const proposeForLeader =
  (deps: DelegationNeeds) =>
  (request: GiveRequest): Promise<ProposeOutcome> =>
    onceMore(async () => {
      const { tenant, personId, commandId, moment } = request;
      const [facts, before] = await Promise.all([
        delegationFacts(deps, request),
        deps.delegations.proposal(tenant, personId),
      ]);
      if (before?.proposed.commandId === commandId) return { accepted: true, proposal: before };
      const decision = proposeDeputy(facts, before);
      if (!decision.accepted) return decision;
      const { proposal: after } = decision;
      await deps.delegations.propose({ before, after, mails: [proposalMail(after, moment)] });
      return decision;
    });

export type AnswerOutcome = GiveOutcome | 'ended' | 'not_waiting';

interface AnswerRequest {
  readonly tenant: string;
  readonly personId: string;
  readonly number: number;
  readonly by: PersonRef;
  readonly agrees: boolean;
  readonly moment: Moment;
  readonly commandId: string;
}

/** The leader's own word: yes gives the delegation as if the leader had set it, no ends the proposal. */
export const answerProposal =
  (deps: DelegationNeeds) =>
  async (request: AnswerRequest): Promise<AnswerOutcome> => {
    const { tenant, personId, number, by, agrees, moment, commandId } = request;
    const proposal = await deps.delegations.proposal(tenant, personId);
    if (proposal?.number !== number) return 'not_waiting';
    if (!agrees) return endProposal(deps)({ tenant, personId, number, by, moment, commandId });
    if (!isWaiting(proposal, moment.today) && proposal.answer?.commandId !== commandId)
      return 'not_waiting';
    return giveDeputy(deps)({
      tenant,
      personId,
      by,
      commandId,
      moment,
      deputyId: proposal.deputy.personId,
      ...daysLeft(proposal, moment.today),
      programmeId: proposal.programme?.id ?? 'all',
      reason: proposal.reason,
      confirms: proposal,
    });
  };

/** Ends what waits: the leader says no, or the assistant takes it back. */
export const endProposal =
  ({ delegations }: Needs<'delegations'>) =>
  ({
    tenant,
    personId,
    number,
    by,
    moment,
    commandId,
  }: Omit<AnswerRequest, 'agrees'>): Promise<'ended' | 'not_waiting'> =>
    onceMore(async () => {
      const before = await delegations.proposal(tenant, personId);
      if (before?.number !== number) return 'not_waiting';
      if (before.answer?.commandId === commandId) return 'ended';
      if (!isWaiting(before, moment.today)) return 'not_waiting';
      const after = answered(before, 'ended', { by, at: moment.now, commandId });
      await delegations.propose({ before, after, mails: endedMails(after, by, moment) });
      return 'ended';
    });

type LinkDeps = DecideNeeds & DelegationNeeds;

/** What the mailed link leads to while the proposal waits; changes nothing. */
export const readProposalLink =
  (deps: LinkDeps) =>
  async (
    token: string,
    moment: Moment,
  ): Promise<{ readonly link: Link; readonly proposal: DeputyProposal } | undefined> => {
    const content = readToken(await deps.secret(), token, ['deputise']);
    const view = content && (await viewOf(deps, content, moment));
    if (view?.state !== 'open') return undefined;
    const { link } = view;
    const proposal = await deps.delegations.proposal(link.tenant, link.personId);
    return proposal?.number === link.proposal && proposal && isWaiting(proposal, moment.today)
      ? { link, proposal }
      : undefined;
  };

export interface ProposalDecision {
  readonly token: string;
  /** The code printed in the mail. */
  readonly code: string;
  readonly agrees: boolean;
  readonly moment: Moment;
  readonly commandId: string;
}

export type ProposalLinkOutcome =
  | { readonly because: 'dead_link' }
  | Extract<LinkRefusal, { because: 'wrong_code' | 'too_fast' }>
  | { readonly because: 'answered'; readonly outcome: AnswerOutcome };

/** Answers in the name of the link's leader, with the same care as a decision on a dossier. */
export const answerByLink =
  (deps: LinkDeps) =>
  async ({ token, code, ...answer }: ProposalDecision): Promise<ProposalLinkOutcome> => {
    const found = await readProposalLink(deps)(token, answer.moment);
    if (!found) return { because: 'dead_link' };
    const { link, proposal } = found;
    if (isTooFast(link, answer.moment)) return { because: 'too_fast' };
    const wrong = await checkCode(deps, link, { code, moment: answer.moment });
    if (wrong) {
      const { refusal } = wrong;
      return refusal.because === 'wrong_code' ? refusal : { because: 'dead_link' };
    }
    const { tenant, personId, personName: name } = link;
    const { number } = proposal;
    const outcome = await answerProposal(deps)({
      ...answer,
      tenant,
      personId,
      number,
      by: { personId, name },
    });
    return { because: 'answered', outcome };
  };
