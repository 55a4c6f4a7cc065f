import {
  confirmReading,
  type Member,
  type MemberDecision,
  takeBack,
} from '../domain/dissemination/member.ts';
import { leastSecondsToRead } from '../domain/dissemination/reading.ts';
import type { Place } from '../domain/dissemination/round.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Moment } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { secondsShown } from './disseminationStamp.ts';
import { readToken } from './linkToken.ts';
import { onceMore } from './onceMore.ts';
import { planRead } from './planRead.ts';
import { readReadingSecret } from './readingSecret.ts';

export type ReadingNeeds = Needs<'dissemination' | 'organisation' | 'programmes' | 'secret'>;

export type DeadReading = 'unknown' | 'expired' | 'superseded' | 'left';

/** What the bearer of a reading link may see. */
export type ReadingView =
  | {
      readonly state: 'open';
      readonly place: Place;
      readonly member: Member;
      readonly programme: Programme;
    }
  | {
      readonly state: 'dead';
      readonly why: DeadReading;
      /** The plan to read instead of an older version. */
      readonly programmeId?: string;
    };

const unknown: ReadingView = { state: 'dead', why: 'unknown' };

/** Looks at a reading link; changes nothing. A wrong MAC costs no read. */
export const openReading =
  (deps: ReadingNeeds) =>
  async (token: string, moment: Moment): Promise<ReadingView> => {
    const content = readToken(await deps.secret(), token, ['read']);
    const link = content && readReadingSecret(content.secret);
    if (!content || !link) return unknown;
    const { tenant, expiresAt } = content;
    const view = await viewOf(deps, { tenant, ...link.reading }, link.personId);
    const expired = view.state === 'open' && moment.now > expiresAt && !view.member.read;
    return expired ? { state: 'dead', why: 'expired', programmeId: view.place.programmeId } : view;
  };

async function viewOf(deps: ReadingNeeds, place: Place, personId: string): Promise<ReadingView> {
  const { tenant, programmeId, version } = place;
  const [person, member, read] = await Promise.all([
    deps.organisation.person(tenant, personId),
    deps.dissemination.member(place, personId),
    planRead(deps)(tenant, programmeId, version),
  ]);
  if (!person?.active || !member || !read) return unknown;
  if (read.superseded) return { state: 'dead', why: 'superseded', programmeId };
  if (member.leftOn) return { state: 'dead', why: 'left' };
  return { state: 'open', place, member, programme: read.programme };
}

export interface ReadingPost {
  readonly token: string;
  /** What the page carried when it was shown. */
  readonly stamp: string;
  readonly moment: Moment;
}

export type ReadingOutcome =
  | { readonly outcome: 'done'; readonly view: Extract<ReadingView, { state: 'open' }> }
  | { readonly outcome: 'too_soon'; readonly view: Extract<ReadingView, { state: 'open' }> }
  | { readonly outcome: 'dead'; readonly view: Extract<ReadingView, { state: 'dead' }> };

/**
 * Writes down that the person of the link has read the plan; a second time changes nothing. What was
 * pressed within seconds of the page's being shown was not pressed by a reader.
 */
export const confirmByLink =
  (deps: ReadingNeeds) =>
  async (post: ReadingPost): Promise<ReadingOutcome> => {
    const shown = secondsShown(await deps.secret(), post);
    if (shown !== undefined && shown >= leastSecondsToRead)
      return change(deps, post, (member) => confirmReading(member, post.moment.now, 'link'));
    const view = await openReading(deps)(post.token, post.moment);
    if (view.state === 'dead') return { outcome: 'dead', view };
    return { outcome: view.member.read ? 'done' : 'too_soon', view };
  };

/** Takes a confirmation back that the person did not give; the link may be used again. */
export const takeBackByLink =
  (deps: ReadingNeeds) =>
  (post: Pick<ReadingPost, 'token' | 'moment'>): Promise<ReadingOutcome> =>
    change(deps, post, takeBack);

const change = (
  deps: ReadingNeeds,
  { token, moment }: Pick<ReadingPost, 'token' | 'moment'>,
  decide: (member: Member) => MemberDecision,
): Promise<ReadingOutcome> =>
  onceMore(async () => {
    const view = await openReading(deps)(token, moment);
    if (view.state === 'dead') return { outcome: 'dead', view };
    const decision = decide(view.member);
    // refused is only what is so already: the page shows it
    if (!decision.accepted) return { outcome: 'done', view };
    const { member } = decision;
    await deps.dissemination.saveMembers(view.place, [{ before: view.member, after: member }]);
    return { outcome: 'done', view: { ...view, member } };
  });
