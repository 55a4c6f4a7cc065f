import { refuse } from '../dossier/decision.ts';
import { firstRefusal } from '../dossier/words.ts';
import { problemsInPaper, tidyPaper } from './issuedPaper.ts';
import { allowed, mustActFor, peopleOf } from './seats.ts';
import { end, type StepKind } from './stepKind.ts';

/** The author is told in writing; the notice counts once its number, day and signer are recorded. */
export const notice: StepKind<'notice'> = {
  outcomes: ['notified'],
  parts: (step) => [{ id: 'main', role: step.responsible, needs: 'always' }],
  begin: () => ({ type: 'notice' }),

  decide: (command, here, { by, today }) => {
    if (command.type !== 'recordDocument') return refuse('not_in_this_state');
    const data = { stepId: here.step.id, document: tidyPaper(command.document) };
    return (
      firstRefusal(mustActFor(here, 'main', by), ...problemsInPaper(command.document, today)) ??
      end('notified', { type: 'NoticeRecorded', data })
    );
  },

  evolve: (state) => state,
  obligations: (here) => [
    {
      id: `document:${here.step.id}:${here.open.round}`,
      kind: 'document',
      stepId: here.step.id,
      who: peopleOf(here, 'main'),
      due: here.open.due,
      since: here.open.clockSince,
    },
  ],
  actions: (here, person) => allowed(['recordDocument'], peopleOf(here, 'main'), person),
  reviewers: () => [],
  status: () => 'notifying',
};
