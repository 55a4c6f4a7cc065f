import { refuse } from '../dossier/decision.ts';
import { firstRefusal, required } from '../dossier/words.ts';
import { cleanText } from '../text/vietnamese.ts';
import { allowed, mustActFor, peopleOf } from './seats.ts';
import { end, type StepKind } from './stepKind.ts';

/** The personnel office puts what stood out on the list for commendation, or says why not. */
export const nomination: StepKind<'nomination'> = {
  outcomes: ['nominated', 'not_nominated'],
  parts: (step) => [{ id: 'main', role: step.responsible, needs: 'always' }],
  begin: () => ({ type: 'nomination' }),

  decide: (command, here, { by }) => {
    const stepId = here.step.id;
    switch (command.type) {
      case 'nominate': {
        const form = cleanText(command.form);
        const reason = cleanText(command.reason);
        return (
          firstRefusal(
            mustActFor(here, 'main', by),
            required('form', form),
            required('reason', reason),
          ) ?? end('nominated', { type: 'Nominated', data: { stepId, form, reason } })
        );
      }
      case 'declineNomination': {
        const reason = cleanText(command.reason);
        return (
          firstRefusal(mustActFor(here, 'main', by), required('reason', reason)) ??
          end('not_nominated', { type: 'NotNominated', data: { stepId, reason } })
        );
      }
      default:
        return refuse('not_in_this_state');
    }
  },

  evolve: (state) => state,
  obligations: (here) => [
    {
      id: `nomination:${here.step.id}:${here.open.round}`,
      kind: 'nomination',
      stepId: here.step.id,
      who: peopleOf(here, 'main'),
      due: here.open.due,
      since: here.open.clockSince,
    },
  ],
  actions: (here, person) =>
    allowed(['nominate', 'declineNomination'], peopleOf(here, 'main'), person),
  reviewers: () => [],
  status: () => 'nominating',
};
