import type { PersonRef } from '../../../events/schema/envelope.ts';
import { without } from './people.ts';
import type { Dossier, MergeProposal } from './state.ts';

/** Handed in, and not yet before those who decide. */
export const isMergeable = ({ current }: Dossier): boolean =>
  current.kind === 'step' && ['intake', 'appraisal'].includes(current.state.type);

/** The proposal that waits for its leads; one that the dossier has outlived is none. */
export const openMerge = (dossier: Dossier): MergeProposal | undefined =>
  isMergeable(dossier) ? dossier.merge : undefined;

/** The leads who have not agreed yet. */
export const unanswered = ({ asked, agreed }: MergeProposal): PersonRef[] => without(asked, agreed);

/** It has gone into the other dossier. */
export const isMerged = ({ current }: Pick<Dossier, 'current'>): boolean =>
  current.kind === 'ended' && current.outcome === 'merged';
