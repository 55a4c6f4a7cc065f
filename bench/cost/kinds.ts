import type { Command } from '../../shared/domain/dossier/commands.ts';

/** What the figures are told apart by, in the order of the page, and what each is called there. */
export const kinds = {
  draft: 'draft opened or saved',
  consent: 'consent of a co-author',
  submit: 'submitted',
  receive: 'received',
  appraise: 'appraised',
  vote: 'vote',
  decide: 'vote that decides',
  record: 'signed document recorded',
  milestone: 'milestones set or reached',
  progress: 'progress reported or accepted',
  completion: 'completion reported',
  evaluation: 'evaluated',
  nomination: 'nominated',
  reminder: 'day on which people are reminded',
  sweep: 'sweep after something happened, with the audit chain',
  report: "the unit's report, built, stored and mailed",
  page: "a dossier's page, opened signed in",
  quietDay: 'day on which nothing is due (the morning tick)',
  quietSweep: 'sweep with nothing to do',
} as const;

export type Kind = keyof typeof kinds;

/** Not caused by one dossier: the unit's and the department's. */
export const ofAllDossiers: readonly Kind[] = ['report', 'page', 'quietDay', 'quietSweep'];

/** A vote that changes the state of its dossier decides. */
export const kindOfCommand: Readonly<Partial<Record<Command['type'], Kind>>> = {
  startDraft: 'draft',
  saveDraft: 'draft',
  answerAsCoAuthor: 'consent',
  submit: 'submit',
  receive: 'receive',
  appraise: 'appraise',
  vote: 'vote',
  recordDocument: 'record',
  setMilestones: 'milestone',
  reachMilestone: 'milestone',
  reportProgress: 'progress',
  acceptProgress: 'progress',
  reportCompletion: 'completion',
  evaluate: 'evaluation',
  nominate: 'nomination',
};
