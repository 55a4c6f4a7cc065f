import { follow } from '../steps/enter.ts';
import { decideHere, hereIn } from '../steps/index.ts';
import { mayRecordLaterDay, recordLaterDay } from '../steps/laterDay.ts';
import type { Here, StepDecision } from '../steps/stepKind.ts';
import { cleanText } from '../text/vietnamese.ts';
import type { Command, CommandOf, Context } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import {
  addAttachment,
  answerAsCoAuthor,
  recordPaperConsent,
  removeAttachment,
  saveDraft,
  startDraft,
} from './drafting.ts';
import { disown, liftFreeze } from './freeze.ts';
import { answerMerge, callOffMerge, proposeMerge, takeIn } from './merging.ts';
import { completePaperwork } from './paperwork.ts';
import { reassign } from './reassign.ts';
import { remind } from './remind.ts';
import { answer, ask, resubmit, returnToAuthor } from './revising.ts';
import type { Dossier, OpenStep } from './state.ts';
import { submit } from './submit.ts';
import { withdraw } from './withdraw.ts';
import { required } from './words.ts';

export type { Decision } from './decision.ts';

/**
 * What happens when somebody asks this of a dossier: facts, or a refusal that changes nothing.
 * @throws {MissingHolidayYear} when a date falls into a year without a holiday table.
 */
export function decide(command: Command, dossier: Dossier | undefined, context: Context): Decision {
  if (command.type === 'startDraft') return startDraft(command, dossier, context);
  if (!dossier) return refuse('not_in_this_state');
  if (command.type === 'disown') return disown(command, dossier, context);
  if (command.type === 'liftFreeze') return liftFreeze(command, dossier, context);
  if (dossier.frozen && command.type !== 'comment') return refuse('frozen');
  return dossier.current.kind === 'ended'
    ? refuse('not_in_this_state')
    : whileOpen(command, dossier, context);
}

function whileOpen(command: Command, dossier: Dossier, context: Context): Decision {
  switch (command.type) {
    case 'saveDraft':
      return saveDraft(command, dossier, context);
    case 'addAttachment':
      return addAttachment(command, dossier, context);
    case 'removeAttachment':
      return removeAttachment(command, dossier, context);
    case 'answerAsCoAuthor':
      return answerAsCoAuthor(command, dossier, context);
    case 'recordPaperConsent':
      return recordPaperConsent(command, dossier, context);
    case 'submit':
      return submit(command, dossier, context);
    case 'completePaperwork':
      return completePaperwork(command, dossier, context);
    case 'withdraw':
      return withdraw(command, dossier, context);
    case 'comment':
      return comment(command);
    case 'reassign':
      return reassign(command, dossier, context);
    case 'proposeMerge':
      return proposeMerge(command, dossier, context);
    case 'answerMerge':
      return answerMerge(command, dossier, context);
    case 'callOffMerge':
      return callOffMerge(command, dossier, context);
    case 'takeIn':
      return takeIn(dossier, context);
    case 'remind':
      return remind(dossier, context);
    default:
      return dossier.current.kind === 'step'
        ? inStep(command, dossier, dossier.current, context)
        : refuse('not_in_this_state');
  }
}

function comment(command: CommandOf<'comment'>): Decision {
  const text = cleanText(command.text);
  return required('text', text) ?? accept({ type: 'Commented', data: { text } });
}

function inStep(command: Command, dossier: Dossier, open: OpenStep, context: Context): Decision {
  if (command.type === 'resubmit') return resubmit(command, dossier, open, context);
  if (command.type === 'answer') return answer(command, dossier, open, context);
  if (command.type === 'takeBackDecision' && open.state.type !== 'decision') {
    return refuse(dossier.findings.approvedOn ? 'next_level_acted' : 'not_in_this_state');
  }
  if (open.waiting) return refuse('waiting_for_author');
  if (command.type === 'return') return returnToAuthor(command, dossier, open, context);
  if (command.type === 'ask') return ask(command, dossier, open, context);
  const here = hereIn(open, dossier, context.programme);
  return follow(decidePlace(command, here, context), open.stepId, dossier, context);
}

const decidePlace = (command: Command, here: Here, context: Context): StepDecision =>
  command.type === 'amend' && mayRecordLaterDay(here)
    ? recordLaterDay(command, here, context)
    : decideHere(command, here, context);
