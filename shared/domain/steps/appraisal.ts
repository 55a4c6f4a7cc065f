import type { CommandOf, Context } from '../dossier/commands.ts';
import { invalid, refuse } from '../dossier/decision.ts';
import { opinionOf } from './opinion.ts';
import { allowed, mustActFor, peopleOf, peopleOfAll } from './seats.ts';
import { end, type Here, type StepDecision, type StepKind, stay } from './stepKind.ts';

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
        const { stepId: _, part, ...opinion } = event.data;
        return { ...state, opinions: { ...state.opinions, [part]: opinion } };
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
  context: Context,
): StepDecision {
  const part = here.step.parts.find(({ id }) => id === command.part);
  if (!part) return invalid('part', 'unknown_value');
  const { by } = context;
  const refused = mustActFor(here, part.id, by);
  if (refused) return refused;
  if (here.state.opinions[part.id]) return refuse('already_decided');
  const opinion = opinionOf(command, part, context);
  if ('accepted' in opinion) return opinion;
  const given = {
    type: 'AppraisalGiven',
    data: { stepId: here.step.id, part: part.id, person: by, ...opinion },
  } as const;
  const others = openParts(here).filter((id) => id !== part.id);
  return others.length === 0 ? end('appraised', given) : stay(given);
}
