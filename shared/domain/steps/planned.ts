import { refuse } from '../dossier/decision.ts';
import type { StepKind } from './stepKind.ts';

/** What a plan asks for and the system does not carry out yet: the dossier waits, and nobody owes anything. */
export const planned: StepKind<'planned'> = {
  outcomes: ['done'],
  parts: () => [],
  begin: () => ({ type: 'planned' }),
  decide: () => refuse('not_in_this_state'),
  evolve: (state) => state,
  obligations: () => [],
  actions: () => [],
  reviewers: () => [],
  status: () => 'awaiting_next_step',
};
