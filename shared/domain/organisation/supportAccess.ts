import type { PersonRef } from '../../../events/schema/envelope.ts';

/** Role of somebody who looks after the software, while an access runs; nobody can be given it otherwise. */
export const supportRole = 'software_support';

/** Hours that an access may last. */
export const supportHours = { least: 1, most: 8 } as const;

/** Hours in which the second administrator may agree; then it has to be asked for anew. */
export const answerHours = 24;

/** Who did it, when, and by which click. */
export interface SupportAct {
  readonly by: PersonRef;
  readonly at: string;
  readonly commandId: string;
}

/** For whom an access is asked, why, and for how long. */
export interface SupportWish {
  readonly name: string;
  readonly email: string;
  readonly reason: string;
  readonly hours: number;
}

interface Asked {
  readonly tenant: string;
  /** 1 for the first of the department. */
  readonly number: number;
  /** The department, as it was called. */
  readonly unit: { readonly id: string; readonly name: string };
  readonly wish: SupportWish;
  readonly asked: SupportAct;
  /** Moment from which nobody can agree any more. */
  readonly answerBy: string;
}

interface Agreed extends Asked {
  readonly agreed: SupportAct;
  /** Moment from which nothing can be read any more. */
  readonly until: string;
  /** Pages opened so far. */
  readonly opened: number;
}

export type WaitingAccess = Asked & { readonly status: 'waiting' };
export type RunningAccess = Agreed & { readonly status: 'running' };
export type EndedAccess = Agreed & {
  readonly status: 'ended';
  readonly endedAt: string;
  /** Whose doing the end was; nobody's when the time was over. */
  readonly ended?: SupportAct;
};

/** That somebody who does not belong to the department reads it for some hours. */
export type SupportAccess =
  | WaitingAccess
  | (Asked & { readonly status: 'declined'; readonly declined: SupportAct })
  | RunningAccess
  | EndedAccess;

export type SupportStanding = SupportAccess['status'] | 'lapsed';

/** How the access stands at that moment, whether or not anybody has closed it. */
export function standingAt(access: SupportAccess, now: string): SupportStanding {
  if (access.status === 'waiting') return now < access.answerBy ? 'waiting' : 'lapsed';
  return access.status === 'running' && now >= access.until ? 'ended' : access.status;
}

export type SupportRefusal = {
  readonly because:
    | 'open_already'
    | 'no_second'
    | 'of_the_department'
    | 'same_person'
    | 'not_waiting'
    | 'not_running';
};

export type SupportDecision =
  | { readonly accepted: true; readonly access: SupportAccess }
  | { readonly accepted: false; readonly refusal: SupportRefusal };

const refuse = (because: SupportRefusal['because']): SupportDecision => ({
  accepted: false,
  refusal: { because },
});

interface AskFacts extends Omit<Asked, 'number'> {
  readonly last: SupportAccess | undefined;
  /** Other administrators of the department, who read mail of their own. */
  readonly seconds: readonly PersonRef[];
  /** The address belongs to somebody of the department. */
  readonly registered: boolean;
}

/** Asks for an access, one at a time; it lets nobody in before a second administrator agrees. */
export function askSupport({ last, seconds, registered, ...asked }: AskFacts): SupportDecision {
  const standing = last && standingAt(last, asked.asked.at);
  if (standing === 'waiting' || standing === 'running') return refuse('open_already');
  if (registered) return refuse('of_the_department');
  if (seconds.length === 0) return refuse('no_second');
  return {
    accepted: true,
    access: { ...asked, number: (last?.number ?? 0) + 1, status: 'waiting' },
  };
}

interface AgreeFacts {
  readonly act: SupportAct;
  /** Moment at which the access ends by itself. */
  readonly until: string;
  /** Whoever agrees is whoever asked, by person or by mailbox. */
  readonly samePerson: boolean;
  readonly registered: boolean;
}

/** Another administrator agrees, and the time begins. */
export function agreeToSupport(
  access: SupportAccess,
  { act, until, samePerson, registered }: AgreeFacts,
): SupportDecision {
  if (access.status !== 'waiting' || standingAt(access, act.at) !== 'waiting')
    return refuse('not_waiting');
  if (samePerson) return refuse('same_person');
  if (registered) return refuse('of_the_department');
  return {
    accepted: true,
    access: { ...access, status: 'running', agreed: act, until, opened: 0 },
  };
}

/** An administrator does not agree, or whoever asked takes it back. */
export const declineSupport = (access: SupportAccess, act: SupportAct): SupportDecision =>
  access.status === 'waiting' && standingAt(access, act.at) === 'waiting'
    ? { accepted: true, access: { ...access, status: 'declined', declined: act } }
    : refuse('not_waiting');

/** Closes what runs: by an administrator while there is time left, by itself afterwards. */
export function endSupport(
  access: SupportAccess,
  now: string,
  act: SupportAct | undefined,
): SupportDecision {
  const over = standingAt(access, now) === 'ended';
  if (access.status !== 'running' || !(over || act)) return refuse('not_running');
  const end = over || !act ? { endedAt: access.until } : { endedAt: now, ended: act };
  return { accepted: true, access: { ...access, status: 'ended', ...end } };
}

/** The click by which the access came to stand as it does. */
export function lastActOn(access: SupportAccess): SupportAct | undefined {
  switch (access.status) {
    case 'waiting':
      return access.asked;
    case 'declined':
      return access.declined;
    case 'running':
      return access.agreed;
    case 'ended':
      return access.ended;
  }
}

/** Id of the person who reads under an access; a new one each time, so that the trail tells them apart. */
export const supportPersonId = (number: number): string => `ho-tro-${number}`;
