import { refuse } from '../dossier/decision.ts';
import { firstRefusal, required } from '../dossier/words.ts';
import { cleanText } from '../text/vietnamese.ts';
import { allowed, mustActFor, peopleOf } from './seats.ts';
import { end, type StepKind } from './stepKind.ts';

/** The single intake point receives the dossier, returns it with reasons, or refuses it. */
export const intake: StepKind<'intake'> = {
  outcomes: ['received', 'refused'],
  parts: (step) => [{ id: 'main', role: step.responsible, needs: 'always' }],
  begin: () => ({ type: 'intake' }),

  decide: (command, here, { by }) => {
    const stepId = here.step.id;
    switch (command.type) {
      case 'receive':
        return (
          mustActFor(here, 'main', by) ?? end('received', { type: 'Received', data: { stepId } })
        );
      case 'refuse': {
        const reason = cleanText(command.reason);
        return (
          firstRefusal(mustActFor(here, 'main', by), required('reason', reason)) ??
          end('refused', { type: 'Refused', data: { stepId, reason } })
        );
      }
      default:
        return refuse('not_in_this_state');
    }
  },

  evolve: (state) => state,
  obligations: (here) => [
    {
      id: `intake:${here.step.id}:${here.open.round}`,
      kind: 'intake',
      stepId: here.step.id,
      who: peopleOf(here, 'main'),
      due: here.open.due,
      since: here.open.clockSince,
    },
  ],
  actions: (here, person) => allowed(['receive', 'refuse'], peopleOf(here, 'main'), person),
  reviewers: (here) => peopleOf(here, 'main'),
  status: () => 'registered',
};
