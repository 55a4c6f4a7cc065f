import type { Status } from '../../../events/schema/envelope.ts';
import { statusOfStep } from '../steps/index.ts';
import type { Dossier } from './state.ts';

/** The one word that lists and counters show. */
export function statusOf({ current, findings }: Dossier): Status {
  switch (current.kind) {
    case 'draft':
      return 'draft';
    case 'ended':
      return current.outcome === 'archived' && findings.nomination?.nominated
        ? 'award_proposed'
        : current.outcome;
    case 'step':
      return current.waiting?.for === 'revision'
        ? 'revision_requested'
        : statusOfStep(current.state);
  }
}
