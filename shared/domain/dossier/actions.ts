import type { PersonRef } from '../../../events/schema/envelope.ts';
import { rolesWith } from '../organisation/rights.ts';
import type { Programme, RoleId } from '../programmes/programme.ts';
import { actionsHere, hereIn, reviewersHere } from '../steps/index.ts';
import { mayRecordLaterDay } from '../steps/laterDay.ts';
import type { CommandType } from './commands.ts';
import { isEditable } from './drafting.ts';
import { includesPerson, isAuthor, isWriter } from './people.ts';
import { mayStandIn } from './standIns.ts';
import type { Dossier, OpenStep } from './state.ts';
import { isWithdrawable } from './withdraw.ts';

/** What this person may ask of the dossier now; a page shows these and nothing else. */
export function actionsFor(
  dossier: Dossier,
  programme: Programme,
  person: PersonRef,
  roles: readonly RoleId[],
): CommandType[] {
  const { current } = dossier;
  if (current.kind === 'ended') return [];
  if (dossier.frozen) return ['comment'];
  return [
    ...(isWriter(dossier, person) ? actionsOfLead(dossier, programme) : []),
    ...actionsOfCoAuthor(dossier, person),
    ...(current.kind === 'step' ? actionsOfReviewer(dossier, current, programme, person) : []),
    ...(rolesWith('reassign').some((role) => roles.includes(role)) ? (['reassign'] as const) : []),
    'comment',
  ];
}

/** What a deputy may do in another's place: nothing that is an author's, and no second vote. */
export function actionsOfDeputy(
  dossier: Dossier,
  programme: Programme,
  deputy: PersonRef,
  principal: PersonRef,
): CommandType[] {
  const { current } = dossier;
  if (current.kind !== 'step' || dossier.frozen) return [];
  const all = actionsOfReviewer(dossier, current, programme, principal);
  const [mayVote] = mayStandIn([deputy], dossier, programme, 'vote');
  return mayVote ? all : all.filter((type) => type !== 'vote' && type !== 'takeBackVote');
}

function actionsOfLead(dossier: Dossier, programme: Programme): CommandType[] {
  const { attachments, content, current, paperwork } = dossier;
  const waiting = current.kind === 'step' ? current.waiting?.for : undefined;
  const isCarriedOut = current.kind === 'step' && current.state.type === 'implementation';
  const list: [boolean, CommandType][] = [
    [isEditable(dossier), 'saveDraft'],
    [isEditable(dossier) || isCarriedOut, 'addAttachment'],
    [isEditable(dossier) && dossier.attachments.length > 0, 'removeAttachment'],
    [
      attachments.length > 0 && content.authors.some(({ consent }) => consent === 'pending'),
      'recordPaperConsent',
    ],
    [current.kind === 'draft', 'submit'],
    [waiting === 'revision', 'resubmit'],
    [waiting === 'answer', 'answer'],
    [current.kind === 'step' && paperwork !== undefined, 'completePaperwork'],
    [
      current.kind === 'step' && !waiting && mayRecordLaterDay(hereIn(current, dossier, programme)),
      'amend',
    ],
    [isWithdrawable(dossier), 'withdraw'],
  ];
  return list.filter(([may]) => may).map(([, type]) => type);
}

function actionsOfCoAuthor({ content, current }: Dossier, person: PersonRef): CommandType[] {
  const author = content.authors.find((one) => one.person.personId === person.personId);
  const mayAnswer =
    author && !author.lead && (current.kind === 'draft' || author.consent === 'pending');
  return mayAnswer ? ['answerAsCoAuthor'] : [];
}

function actionsOfReviewer(
  dossier: Dossier,
  open: OpenStep,
  programme: Programme,
  person: PersonRef,
): CommandType[] {
  if (open.waiting) return [];
  const here = hereIn(open, dossier, programme);
  const own = actionsHere(here, person);
  const reviews = !isAuthor(dossier, person) && includesPerson(reviewersHere(here), person);
  if (!reviews) return own;
  const canReturn = 'maxReturns' in here.step && open.returns < here.step.maxReturns;
  return [...own, ...(canReturn ? (['return'] as const) : []), 'ask'];
}
