import { tooFastSeconds, wrongCodesAllowed } from '../domain/approvals/linkRules.ts';
import type { Command, Refusal } from '../domain/dossier/commands.ts';
import { LinkUsed } from '../errors.ts';
import type { Link, Moment } from '../ports.ts';
import { type ActNeeds, actOnDossier, type Outcome } from './actOnDossier.ts';
import type { Needs } from './dependencies.ts';
import { mailFreshLink } from './freshLink.ts';
import { later } from './later.ts';
import { codeHash, readToken, same, type TokenContent } from './linkToken.ts';
import { type LinkNeeds, type LinkView, unknownLink, viewOf } from './linkView.ts';
import { type SecondMail, secondLinkOf } from './secondMail.ts';
import { mailSignIn } from './signIn.ts';

export { freshLink } from './freshLink.ts';
export type { LinkView } from './linkView.ts';

/** Looks at a mailed link; changes nothing. A wrong MAC costs no read. */
export const readLink =
  (deps: LinkNeeds & Needs<'secret'>) =>
  async (token: string, moment: Moment): Promise<LinkView> => {
    const content = readToken(await deps.secret(), token, [
      'decide',
      'sign_in',
      'report',
      'disown',
      'deputise',
    ]);
    return content ? viewOf(deps, content, moment) : unknownLink;
  };

export interface LinkDecision {
  readonly token: string;
  /** The code printed in the mail's body, or in the second mail where there is one. */
  readonly code: string;
  /** The mail whose code confirms the answer where the browser cannot. */
  readonly second?: SecondMail;
  readonly command: Command;
  readonly moment: Moment;
  readonly commandId: string;
  /** Who is signed in where the answer comes from. */
  readonly signedInAs?: string;
  /** What the link led to when this request looked; looked up when left out. */
  readonly seen?: LinkView;
}

export type LinkRefusal =
  | { readonly because: 'wrong_code'; readonly left: number }
  /** The second mail is too old, or for another answer or link. */
  | { readonly because: 'dead_code' }
  /** Sent within seconds of the mail: asked again, nothing counted. */
  | { readonly because: 'too_fast' }
  /** The step asks for somebody signed in; a mail that lets the person do so is on its way. */
  | { readonly because: 'sign_in_first'; readonly mailed: boolean }
  | { readonly because: 'dead_link'; readonly view: LinkView };

interface Refused<R = LinkRefusal | Refusal> {
  readonly accepted: false;
  readonly refusal: R;
  readonly dossier?: undefined;
}

export type LinkOutcome = Outcome | Refused;

export type DecideNeeds = ActNeeds & LinkNeeds & Needs<'secret' | 'outbox'>;

/** Decides in the name of the link's person, at most once, and only what the mail offered. */
export const decideByLink =
  (deps: DecideNeeds) =>
  async (decision: LinkDecision): Promise<LinkOutcome> => {
    const content = readToken(await deps.secret(), decision.token, ['decide']);
    if (!content) return dead(unknownLink);
    const view = decision.seen ?? (await viewOf(deps, content, decision.moment));
    if (view.state === 'dead') return answeredBefore(view, decision) ?? dead(view);
    return (await refusalOf(deps, view, decision)) ?? act(deps, view, decision, content);
  };

/** What is asked of a link before it decides, or before it mails a code for its answer. */
export type Attempt = Omit<LinkDecision, 'token' | 'commandId' | 'seen'>;

/** Why an open link does not decide this: too soon after the mail, with a wrong code, or not offered. */
export async function refusalOf(
  deps: DecideNeeds,
  view: OpenLink,
  decision: Attempt,
): Promise<Refused | undefined> {
  const { link } = view;
  if (isTooFast(link, decision.moment)) return tooFast;
  const { second } = decision;
  const mailed = second ? await secondLinkOf(deps, link, second, decision.moment) : link;
  if (!mailed) return deadCode;
  const wrong = await checkCode(deps, link, decision, mailed);
  if (wrong) return wrong;
  if (!link.permits.includes(decision.command.type)) return refused({ because: 'not_yours' });
  return needsSignIn(view, decision.signedInAs) ? askToSignIn(deps, link, decision) : undefined;
}

export type OpenLink = Extract<LinkView, { state: 'open' }>;

/** Whether the link alone does not decide: the step is of high stakes, and nobody or another is signed in. */
export function needsSignIn(
  { link, dossier, programme }: OpenLink,
  signedInAs: string | undefined,
): boolean {
  const current = dossier?.current;
  const stepId = current?.kind === 'step' ? current.stepId : undefined;
  const step = programme?.route.find(({ id }) => id === stepId);
  return step?.highStakes === true && signedInAs !== link.personId;
}

/** The second mail goes out when somebody who knows the code of the first means to decide. */
async function askToSignIn(
  deps: DecideNeeds,
  { tenant, personId, personName: name }: Link,
  { moment }: Attempt,
): Promise<Refused> {
  const mailed = await mailSignIn(deps, tenant, { personId, name }, moment);
  const refusal = { because: 'sign_in_first', mailed: mailed === 'mailed' } as const;
  return { accepted: false, refusal };
}

const refused = (refusal: Refusal): Refused => ({ accepted: false, refusal });
const dead = (view: LinkView): Refused => ({
  accepted: false,
  refusal: { because: 'dead_link', view },
});

const tooFast: Refused = { accepted: false, refusal: { because: 'too_fast' } };
const deadCode: Refused = { accepted: false, refusal: { because: 'dead_code' } };

/** A clock that stands before the mail says nothing of haste. */
export const isTooFast = ({ mailedAt }: Link, { now }: Moment): boolean =>
  mailedAt <= now && now < later(mailedAt, tooFastSeconds * 1000);

/** A double click: the first of the two used the link. */
const answeredBefore = (view: LinkView, { commandId }: LinkDecision): LinkOutcome | undefined =>
  view.dossier?.commandIds.includes(commandId)
    ? { accepted: true, dossier: view.dossier }
    : undefined;

/**
 * The fifth wrong code locks the link and mails a fresh one to the person, whoever was typing.
 * @param mailed whose code is asked for; wrong ones count on the link all the same
 */
export async function checkCode(
  deps: DecideNeeds,
  link: Link,
  { code, moment }: Pick<LinkDecision, 'code' | 'moment'>,
  mailed: Pick<Link, 'hash' | 'codeHash'> = link,
): Promise<Refused<LinkRefusal> | undefined> {
  if (same(codeHash(mailed.hash, code), mailed.codeHash)) return undefined;
  const wrongCodes = await deps.links.countWrongCode(link.tenant, link.hash);
  if (wrongCodes === wrongCodesAllowed) await mailFreshLink(deps, link, moment);
  const left = Math.max(0, wrongCodesAllowed - wrongCodes);
  return { accepted: false, refusal: { because: 'wrong_code', left } };
}

async function act(
  deps: DecideNeeds,
  { link, dossier }: OpenLink,
  { command, moment, commandId }: LinkDecision,
  content: TokenContent,
): Promise<LinkOutcome> {
  const { tenant, dossierId, personId, personName: name, actingFor } = link;
  if (dossierId === undefined) return dead(unknownLink);
  try {
    const outcome = await actOnDossier(deps)({
      tenant,
      dossierId,
      command,
      by: { personId, name },
      moment,
      commandId,
      channel: 'link',
      usesLink: link.hash,
      ...(actingFor && { actingFor }),
      ...(dossier && { seen: { dossier } }),
    });
    return outcome.accepted ? outcome : await refusedOrTooLate(deps, outcome, content, moment);
  } catch (error) {
    if (error instanceof LinkUsed) return dead(await viewOf(deps, content, moment));
    throw error;
  }
}

/** What was decided a moment ago is told as the page of a dead link tells it, with name and day. */
async function refusedOrTooLate(
  deps: DecideNeeds,
  outcome: LinkOutcome,
  content: TokenContent,
  moment: Moment,
): Promise<LinkOutcome> {
  const view = await viewOf(deps, content, moment);
  return view.state === 'dead' ? dead(view) : outcome;
}
