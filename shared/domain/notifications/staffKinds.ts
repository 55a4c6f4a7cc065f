import type { Obligation } from '../../../events/schema/envelope.ts';

/** Kinds that people other than the authors owe. */
const staffKinds: readonly Obligation['kind'][] = [
  'intake',
  'appraisal',
  'vote',
  'head_decision',
  'document',
  'progress_review',
  'evaluation',
  'nomination',
];

/** Whether an office, a leader or a reviewer owes it, and not an author. */
export const isOwedByStaff = ({ kind }: Pick<Obligation, 'kind'>): boolean =>
  staffKinds.includes(kind);
