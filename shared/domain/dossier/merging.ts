import type { EventData } from '../../../events/schema/dossierEvents.ts';
import type { PersonRef } from '../../../events/schema/envelope.ts';
import { dueAfter } from '../calendar/due.ts';
import { mayJudge } from '../novelty/verdict.ts';
import type { WorkingDayLimit } from '../programmes/programme.ts';
import { seatOf } from '../steps/seats.ts';
import { cleanText } from '../text/vietnamese.ts';
import type { CommandOf, Context } from './commands.ts';
import { changesBetween } from './content.ts';
import { accept, type Decision, type Refused, refuse, refuseWith } from './decision.ts';
import { isMergeable, isMerged, openMerge, unanswered } from './openMerge.ts';
import { authorsOf, includesPerson, isAuthor, leadOf, unique, without } from './people.ts';
import type { Author, Dossier } from './state.ts';
import { firstRefusal, required } from './words.ts';

/** Time for the leads to answer; no plan sets one, so the house does. */
const answerLimit: WorkingDayLimit = { workingDays: 5, clause: 'nội bộ' };

/** Holders of the roles that appraise and take in, and whoever was given that work. */
export function mayMerge(
  dossier: Dossier,
  { by, programme, staffing }: Pick<Context, 'by' | 'programme' | 'staffing'>,
): boolean {
  const seat = seatOf(by);
  const roles = Object.entries(staffing)
    .filter(([, people]) => includesPerson(people ?? [], seat))
    .map(([role]) => role);
  const { current } = dossier;
  const assigned =
    current.kind === 'step' && includesPerson(Object.values(current.assignees).flat(), seat);
  return mayJudge(dossier, programme, assigned ? [...roles, 'assignee'] : roles);
}

/** Asks both leads whether this dossier may go into another one that a person found to be the same. */
export function proposeMerge(
  command: CommandOf<'proposeMerge'>,
  dossier: Dossier,
  context: Context,
): Decision {
  const { by, merging, today, calendar } = context;
  if (!mayMerge(dossier, context)) return refuse('not_yours');
  if (!merging || dossier.merge) return refuse('not_in_this_state');
  const { other } = merging;
  const reason = cleanText(command.reason);
  const shares = sharesOf(command, dossier, other);
  const refused = firstRefusal(
    isAuthor(dossier, by) || isAuthor(other, by) ? refuse('own_dossier') : undefined,
    obstacleTo(dossier, other, shares),
    merging.foundSame ? undefined : refuse('not_found_same'),
    required('reason', reason),
  );
  if (refused) return refused;
  const leads = [dossier, other].flatMap(({ content }) => leadOf(content.authors));
  return accept({
    type: 'MergeProposed',
    data: {
      into: named(other),
      shares,
      asked: unique(leads),
      reason,
      due: dueAfter(today, answerLimit, calendar),
    },
  });
}

/** One lead's answer; the last yes merges, the first no ends the proposal, also after an own yes. */
export function answerMerge(
  command: CommandOf<'answerMerge'>,
  dossier: Dossier,
  { by, merging }: Context,
): Decision {
  const proposal = openMerge(dossier);
  if (!proposal) return refuse('not_in_this_state');
  if (by.actingFor || !includesPerson(proposal.asked, by)) return refuse('not_yours');
  if (!command.agrees) return ended(command.reason);
  if (includesPerson(proposal.agreed, by)) return refuse('unchanged');
  const obstacle = merging
    ? obstacleTo(dossier, merging.other, proposal.shares)
    : refuse('not_in_this_state');
  if (obstacle) return obstacle;
  const { into, shares, reason } = proposal;
  const agreed = { type: 'MergeAgreed', data: { into } } as const;
  const isLast = without(unanswered(proposal), [by]).length === 0;
  return isLast
    ? accept(agreed, { type: 'Merged', data: { into, shares, reason } })
    : accept(agreed);
}

/** The office takes its proposal back. */
export function callOffMerge(
  command: CommandOf<'callOffMerge'>,
  dossier: Dossier,
  context: Context,
): Decision {
  if (!dossier.merge) return refuse('not_in_this_state');
  return mayMerge(dossier, context) ? ended(command.reason) : refuse('not_yours');
}

function ended(words: string): Decision {
  const reason = cleanText(words);
  return required('reason', reason) ?? accept({ type: 'MergeCalledOff', data: { reason } });
}

/** The surviving dossier's side of a merger, in the same transaction: the authors of both, with their new shares. */
export function takeIn(dossier: Dossier, { merging }: Context): Decision {
  const gone = merging?.other;
  const proposal = gone?.merge;
  if (!gone || !isMerged(gone) || !proposal) return refuse('not_in_this_state');
  const obstacle =
    proposal.into.dossierId === dossier.id
      ? refusalOf(dossier, gone, proposal.shares)
      : refuse('not_in_this_state');
  if (obstacle) return obstacle;
  const { content } = dossier;
  const authors = proposal.shares.map(({ person, share }) =>
    authorWith(share, person, content.authors),
  );
  return accept({
    type: 'OtherTakenIn',
    data: {
      from: named(gone),
      joined: joining(gone, dossier),
      changes: changesBetween(content, { ...content, authors }),
    },
  });
}

/** Both leads agreed to the shares, so that nobody is asked about a share again. */
function authorWith(share: number, person: PersonRef, before: readonly Author[]): Author {
  const earlier = before.find((author) => author.person.personId === person.personId);
  return { person, share, lead: earlier?.lead ?? false, consent: earlier?.consent ?? 'given' };
}

const named = ({ id, number, content }: Dossier): EventData<'MergeProposed'>['into'] => ({
  dossierId: id,
  ...(number && { number }),
  title: content.title,
});

const joining = (gone: Dossier, surviving: Dossier): PersonRef[] =>
  without(authorsOf(gone), authorsOf(surviving));

/** Everybody who would be an author, the surviving dossier's first. */
export const authorsTogether = (gone: Dossier, surviving: Dossier): PersonRef[] => [
  ...authorsOf(surviving),
  ...joining(gone, surviving),
];

type Shares = EventData<'MergeProposed'>['shares'];

const sharesOf = ({ shares }: CommandOf<'proposeMerge'>, gone: Dossier, surviving: Dossier) =>
  authorsTogether(gone, surviving).flatMap((person): Shares => {
    const found = shares.find(({ personId }) => personId === person.personId);
    return found ? [{ person, share: found.share }] : [];
  });

const obstacleTo = (gone: Dossier, surviving: Dossier, shares: Shares): Refused | undefined =>
  isMergeable(gone) ? refusalOf(surviving, gone, shares) : refuse('not_in_this_state');

export type ApartBecause = 'other_place' | 'past_appraisal' | 'other_merge';

/** Why the one cannot take in the other, whoever proposes it with whatever shares. */
export function apartBecause(surviving: Dossier, gone: Dossier): ApartBecause | undefined {
  const isSamePlace =
    surviving.id !== gone.id &&
    surviving.unitId === gone.unitId &&
    surviving.programmeId === gone.programmeId &&
    surviving.track === gone.track;
  if (!isSamePlace) return 'other_place';
  if (!isMergeable(surviving)) return 'past_appraisal';
  return surviving.merge ? 'other_merge' : undefined;
}

/** Why the one cannot take in the other as things stand now. */
function refusalOf(surviving: Dossier, gone: Dossier, shares: Shares): Refused | undefined {
  if (surviving.frozen) return refuse('frozen');
  if (apartBecause(surviving, gone)) return refuse('not_in_this_state');
  return firstRefusal(sharesRefused(shares, gone, surviving), reviewerJoins(gone, surviving));
}

/** Whoever appraises the surviving dossier would appraise an own one. */
const reviewerJoins = (gone: Dossier, { current, ...surviving }: Dossier): Refused | undefined =>
  current.kind === 'step' &&
  Object.values(current.assignees)
    .flat()
    .some((person) => includesPerson(joining(gone, { ...surviving, current }), person))
    ? refuse('reviewer_joins')
    : undefined;

const isWholePercent = (share: number): boolean =>
  Number.isInteger(share) && share >= 1 && share <= 100;

/** A share for each author of both, as they are now, in whole per cent, 100 in all. */
function sharesRefused(shares: Shares, gone: Dossier, surviving: Dossier): Refused | undefined {
  const people = shares.map(({ person }) => person);
  const isComplete =
    people.length === authorsTogether(gone, surviving).length &&
    without(authorsTogether(gone, surviving), people).length === 0;
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  return isComplete && total === 100 && shares.every(({ share }) => isWholePercent(share))
    ? undefined
    : refuseWith({
        because: 'incomplete',
        missing: [{ field: 'shares', problem: 'shares_not_100', label: 'Tỷ lệ đóng góp' }],
      });
}
