import type { CommandOf, Context } from '../dossier/commands.ts';
import { invalid, refuse } from '../dossier/decision.ts';
import { required, substance } from '../dossier/words.ts';
import { cleanText } from '../text/vietnamese.ts';
import { allowed, mustActFor, peopleOf, peopleOfAll } from './seats.ts';
import { end, type Here, type StepDecision, type StepKind, stay } from './stepKind.ts';

/** Conditions must be named, and an author must learn why not. */
const opinionCharacters = { favourable: 0, favourable_with_conditions: 1, unfavourable: substance };

type HereAppraising = Here<'appraisal'>;

const openParts = ({ step, state }: HereAppraising): string[] =>
  step.parts.map(({ id }) => id).filter((id) => !state.opinions[id]);

/** Several offices look at the dossier side by side; the step ends with the last finding. */
export const appraisal: StepKind<'appraisal'> = {
  outcomes: ['appraised'],
  parts: (step) =>
    step.parts.map(({ id, responsible }) => ({ id, role: responsible, needs: 'always' })),
  begin: () => ({ type: 'appraisal', opinions: {} }),

  decide: (command, here, context) =>
    command.type === 'appraise' ? appraise(command, here, context) : refuse('not_in_this_state'),

  evolve: (state, event) => {
    switch (event.type) {
      case 'AppraisalGiven': {
        const { part, finding, opinion, person } = event.data;
        return { ...state, opinions: { ...state.opinions, [part]: { finding, opinion, person } } };
      }
      // An opinion holds for the text it was given on.
      case 'Resubmitted':
        return { ...state, opinions: {} };
      default:
        return state;
    }
  },

  obligations: (here) =>
    openParts(here).map((part) => ({
      id: `appraisal:${here.step.id}:${here.open.round}:${part}`,
      kind: 'appraisal',
      stepId: here.step.id,
      who: peopleOf(here, part),
      due: here.open.due,
      since: here.open.clockSince,
    })),
  actions: (here, person) => allowed(['appraise'], peopleOfAll(here, openParts(here)), person),
  reviewers: (here) => peopleOfAll(here, openParts(here)),
  status: () => 'appraising',
};

function appraise(
  command: CommandOf<'appraise'>,
  here: HereAppraising,
  { by }: Context,
): StepDecision {
  const { part, finding } = command;
  if (!here.step.parts.some(({ id }) => id === part)) return invalid('part', 'unknown_value');
  const refused = mustActFor(here, part, by);
  if (refused) return refused;
  if (here.state.opinions[part]) return refuse('already_decided');
  const opinion = cleanText(command.opinion);
  const lacking = required('opinion', opinion, opinionCharacters[finding]);
  if (lacking) return lacking;
  const given = {
    type: 'AppraisalGiven',
    data: { stepId: here.step.id, part, finding, opinion, person: by },
  } as const;
  const others = openParts(here).filter((id) => id !== part);
  return others.length === 0 ? end('appraised', given) : stay(given);
}
