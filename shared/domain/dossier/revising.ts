import type { DossierFact } from '../../../events/schema/dossierEvents.ts';
import type { Due } from '../../../events/schema/envelope.ts';
import { dueAfter, dueAfterPause } from '../calendar/due.ts';
import type { Step, WorkingDayLimit } from '../programmes/programme.ts';
import { hereIn, reviewersHere, stepOf } from '../steps/index.ts';
import { mustBeOneOf } from '../steps/seats.ts';
import { cleanText } from '../text/vietnamese.ts';
import { missingFrom } from './checklist.ts';
import type { CommandOf, Context } from './commands.ts';
import { broughtUpTo, mergeChanges } from './content.ts';
import { accept, type Decision, type Refused, refuse, refuseWith } from './decision.ts';
import { fixedAfterSubmission } from './fixed.ts';
import { paperworkDone } from './paperwork.ts';
import { isWriter } from './people.ts';
import { propose } from './proposal.ts';
import type { Dossier, OpenStep, Waiting } from './state.ts';
import { firstRefusal, required } from './words.ts';

/** Sends the dossier back with reasons; the step's clock stands still until it comes again. */
export function returnToAuthor(
  command: CommandOf<'return'>,
  dossier: Dossier,
  open: OpenStep,
  context: Context,
): Decision {
  const step = stepOf(context.programme, open.stepId);
  if (!('maxReturns' in step)) return refuse('not_in_this_state');
  const reasons = cleanText(command.reasons);
  const { maxReturns: max, revisionLimit } = step;
  const refused = firstRefusal(
    mustReview(dossier, open, context),
    open.returns >= max ? refuseWith({ because: 'returns_used_up', max }) : undefined,
    required('reasons', reasons),
  );
  if (refused) return refused;
  const { today, calendar } = context;
  return accept({
    type: 'Returned',
    data: {
      stepId: step.id,
      reasons,
      round: open.returns + 1,
      due: dueAfter(today, revisionLimit, calendar),
      workingDaysLeft: daysLeft(open, context),
    },
  });
}

/** Asks the author one question; the clock stands still until the answer. */
export function ask(
  command: CommandOf<'ask'>,
  dossier: Dossier,
  open: OpenStep,
  context: Context,
): Decision {
  const step = stepOf(context.programme, open.stepId);
  const question = cleanText(command.question);
  const refused = firstRefusal(mustReview(dossier, open, context), required('question', question));
  if (refused) return refused;
  const limit = answerLimit(step);
  const due = limit && dueAfter(context.today, limit, context.calendar);
  const workingDaysLeft = daysLeft(open, context);
  return accept({
    type: 'QuestionAsked',
    data: { stepId: step.id, question, due, workingDaysLeft },
  });
}

const answerLimit = (step: Step): WorkingDayLimit | undefined =>
  'revisionLimit' in step
    ? step.revisionLimit
    : step.limit && 'workingDays' in step.limit
      ? step.limit
      : undefined;

function mustReview(dossier: Dossier, open: OpenStep, { programme, by }: Context) {
  const here = hereIn(open, dossier, programme);
  if (here.type === 'decision' && here.state.phase !== 'voting') return refuse('already_decided');
  return mustBeOneOf(reviewersHere(here), dossier, by);
}

const daysLeft = ({ due }: OpenStep, { calendar, today }: Context): number =>
  due ? calendar.workingDaysBetween(today, due.on) : 0;

/** The revised dossier comes back; what was saved since the return counts as part of the revision. */
export function resubmit(
  command: CommandOf<'resubmit'>,
  dossier: Dossier,
  open: OpenStep,
  context: Context,
): Decision {
  const { waiting } = open;
  const { programme } = context;
  if (waiting?.for !== 'revision') return refuse('not_in_this_state');
  if (!isWriter(dossier, context.by)) return refuse('not_yours');
  const asked = propose(dossier.content, command.content, programme);
  if (!asked.ok) return asked.refused;
  const { after } = asked.proposal;
  const changes = broughtUpTo(after, mergeChanges(waiting.changes, asked.proposal.changes));
  const missing = missingFrom(after, programme, { urgent: after.urgent });
  const refused = firstRefusal(
    changes.length === 0 ? refuse('unchanged') : undefined,
    fixedAfterSubmission(asked.proposal.changes),
    missing.length > 0 ? refuseWith({ because: 'incomplete', missing }) : undefined,
  );
  if (refused) return refused;
  const contentVersion = dossier.contentVersion + 1;
  const due = resumed(open, waiting, context);
  const resubmitted: DossierFact = {
    type: 'Resubmitted',
    data: { stepId: open.stepId, changes, contentVersion, due },
  };
  return accept(resubmitted, ...paperworkDone(dossier, after, contentVersion, programme));
}

export function answer(
  command: CommandOf<'answer'>,
  dossier: Dossier,
  open: OpenStep,
  context: Context,
): Decision {
  const { waiting } = open;
  if (waiting?.for !== 'answer') return refuse('not_in_this_state');
  const text = cleanText(command.answer);
  const refused: Refused | undefined = firstRefusal(
    isWriter(dossier, context.by) ? undefined : refuse('not_yours'),
    required('answer', text),
  );
  if (refused) return refused;
  const due = resumed(open, waiting, context);
  return accept({ type: 'QuestionAnswered', data: { stepId: open.stepId, answer: text, due } });
}

/** The days that the author needed are given back to the step. */
function resumed(
  { due }: OpenStep,
  { since, workingDaysLeft }: Waiting,
  { today, calendar }: Context,
): Due | undefined {
  return (
    due &&
    dueAfterPause(today, { why: 'author', since, workingDaysLeft, clause: due.clause }, calendar)
  );
}
