import { dueAfter } from '../calendar/due.ts';
import type { CommandOf, Context } from '../dossier/commands.ts';
import { refuse } from '../dossier/decision.ts';
import { firstRefusal, required } from '../dossier/words.ts';
import { cleanText } from '../text/vietnamese.ts';
import { allowed, mustActFor, peopleOf } from './seats.ts';
import { end, goTo, type Here, type StepDecision, type StepKind } from './stepKind.ts';

type HereEvaluating = Here<'evaluation'>;

/** Was it carried out as decided, and did it stand out? */
export const evaluation: StepKind<'evaluation'> = {
  outcomes: ['evaluated'],
  parts: (step) => [{ id: 'main', role: step.responsible, needs: 'always' }],
  begin: () => ({ type: 'evaluation' }),

  decide: (command, here, context) => {
    switch (command.type) {
      case 'evaluate':
        return evaluate(command, here, context);
      case 'returnCompletion':
        return returnCompletion(command, here, context);
      default:
        return refuse('not_in_this_state');
    }
  },

  evolve: (state) => state,
  obligations: (here) => [
    {
      id: `evaluation:${here.step.id}:${here.open.round}`,
      kind: 'evaluation',
      stepId: here.step.id,
      who: peopleOf(here, 'main'),
      due: here.open.due,
      since: here.open.clockSince,
    },
  ],
  actions: (here, person) =>
    allowed(
      implementationBefore(here) ? ['evaluate', 'returnCompletion'] : ['evaluate'],
      peopleOf(here, 'main'),
      person,
    ),
  reviewers: (here) => peopleOf(here, 'main'),
  status: () => 'evaluating',
};

function evaluate(
  command: CommandOf<'evaluate'>,
  here: HereEvaluating,
  { by }: Context,
): StepDecision {
  const { result, outstanding } = command;
  const opinion = cleanText(command.opinion);
  const data = { stepId: here.step.id, result, outstanding, opinion };
  return (
    firstRefusal(mustActFor(here, 'main', by), required('opinion', opinion)) ??
    end('evaluated', { type: 'Evaluated', data })
  );
}

function returnCompletion(
  command: CommandOf<'returnCompletion'>,
  here: HereEvaluating,
  { by, today, calendar }: Context,
): StepDecision {
  const before = implementationBefore(here);
  if (!before) return refuse('not_in_this_state');
  const reasons = cleanText(command.reasons);
  const refused = firstRefusal(mustActFor(here, 'main', by), required('reasons', reasons));
  if (refused) return refused;
  const due = dueAfter(today, before.completionLimit, calendar);
  const data = { stepId: here.step.id, reasons, due };
  return goTo(before.id, { type: 'CompletionReturned', data });
}

/** The implementation that this evaluation judges. */
const implementationBefore = ({ programme, step }: HereEvaluating) =>
  programme.route
    .filter((one) => one.type === 'implementation')
    .find(({ next }) => Object.values(next).includes(step.id));
