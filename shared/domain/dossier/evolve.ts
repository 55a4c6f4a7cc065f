import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import { emptyContent, withChanges } from './content.ts';
import { currentAfter } from './evolveCurrent.ts';
import { findingsAfter } from './evolveFindings.ts';
import { climbedFor } from './ladder.ts';
import { withDues } from './standStill.ts';
import type { Author, Content, Dossier, MergeProposal } from './state.ts';

/**
 * The dossier after a stored event; never refuses. Replaying a history gives the stored state.
 * @throws when a history does not begin with `DraftStarted`.
 */
export function evolve(dossier: Dossier | undefined, event: DossierEvent): Dossier {
  const before = dossier ?? begun(event);
  const current = currentAfter(before, event);
  const after: Dossier = {
    ...withOwnFacts(before, event),
    version: event.seq,
    content: contentAfter(before.content, event),
    contentVersion: contentVersionAfter(before, event),
    current,
    findings: findingsAfter({ ...before, current }, event),
    commandIds: before.commandIds.includes(event.commandId)
      ? before.commandIds
      : [...before.commandIds, event.commandId],
  };
  return event.type === 'FreezeLifted' ? withDues(after, event.data.resumed ?? {}) : after;
}

function begun(event: DossierEvent): Dossier {
  if (event.type !== 'DraftStarted') throw new Error(`${event.id} cannot begin a dossier`);
  const { programmeId, programmeVersion, programmeName, unitId, unitName, departmentName } =
    event.data;
  const { channel, title, lead, track, registrar, call } = event.data;
  return {
    tenant: event.tenant,
    id: event.dossierId,
    version: event.seq,
    programmeId,
    programmeVersion,
    programmeName,
    ...(track && { track }),
    unitId,
    unitName,
    departmentName,
    ...(registrar && { registrar }),
    ...(call && { call }),
    createdOn: event.on,
    contentVersion: 0,
    content: {
      ...emptyContent,
      channel,
      title,
      authors: [{ person: lead, share: 100, lead: true, consent: 'given' }],
    },
    attachments: [],
    current: { kind: 'draft' },
    findings: { appraisals: [], flags: [] },
    rounds: {},
    reminded: {},
    standIns: {},
    commandIds: [],
  };
}

function withOwnFacts(dossier: Dossier, event: DossierEvent): Dossier {
  switch (event.type) {
    case 'AttachmentAdded':
      return { ...dossier, attachments: [...dossier.attachments, event.data.file] };
    case 'AttachmentRemoved': {
      const { fileId } = event.data.file;
      const attachments = dossier.attachments.filter((file) => file.fileId !== fileId);
      return { ...dossier, attachments };
    }
    case 'CoAuthorAnswered': {
      const { paper } = event.data;
      if (!paper) return dossier;
      return { ...dossier, consentPapers: [...(dossier.consentPapers ?? []), paper.fileId] };
    }
    case 'Submitted': {
      const { number, regime, late, paperworkOwed: owed, paperworkDue: due } = event.data;
      const paperwork = owed.length > 0 ? { owed, due } : undefined;
      return { ...dossier, number, ...(regime && { regime }), ...(late && { late }), paperwork };
    }
    case 'PaperworkCompleted':
      return { ...dossier, paperwork: undefined };
    case 'StepStarted': {
      const { stepId, round } = event.data;
      return { ...dossier, rounds: { ...dossier.rounds, [stepId]: round } };
    }
    case 'DossierFrozen':
      return { ...dossier, frozen: { ...event.data, on: event.on, by: event.by } };
    case 'FreezeLifted': {
      const { frozen: _, ...rest } = dossier;
      return rest;
    }
    case 'MergeProposed':
    case 'MergeAgreed':
    case 'MergeCalledOff':
      return { ...dossier, merge: mergeAfter(dossier.merge, event) };
    case 'OtherTakenIn': {
      const taken = { ...event.data.from, on: event.on };
      return { ...dossier, takenIn: [...(dossier.takenIn ?? []), taken] };
    }
    case 'Reassigned':
      return withStandIns(dossier, event.data);
    case 'Reminded': {
      const { id, due } = event.data.obligation;
      const dueOn = due?.on ?? event.on;
      const before = climbedFor(dossier.reminded, id, dueOn);
      const level = Math.max(before.level, event.data.level);
      const climbed = { rung: event.data.offset, level, on: event.on, dueOn };
      return { ...dossier, reminded: { ...dossier.reminded, [id]: climbed } };
    }
    default:
      return dossier;
  }
}

type OfMerge = Extract<DossierEvent, { type: 'MergeProposed' | 'MergeAgreed' | 'MergeCalledOff' }>;

function mergeAfter(
  merge: MergeProposal | undefined,
  { type, data, by, on, seq }: OfMerge,
): MergeProposal | undefined {
  switch (type) {
    case 'MergeProposed':
      return { ...data, by, on, cause: seq, agreed: [] };
    case 'MergeAgreed':
      return merge && { ...merge, agreed: [...merge.agreed, by] };
    case 'MergeCalledOff':
      return undefined;
  }
}

function withStandIns(
  dossier: Dossier,
  { stepId, part, to }: Extract<DossierEvent, { type: 'Reassigned' }>['data'],
): Dossier {
  const { current } = dossier;
  if (current.kind === 'step' && current.stepId === stepId) return dossier;
  return { ...dossier, standIns: { ...dossier.standIns, [`${stepId}:${part}`]: to } };
}

function contentAfter(content: Content, event: DossierEvent): Content {
  switch (event.type) {
    case 'DraftSaved':
    case 'PaperworkCompleted':
    case 'Resubmitted':
    case 'Amended':
    case 'OtherTakenIn':
      return withChanges(content, event.data.changes);
    case 'CoAuthorAnswered': {
      const { person, consents } = event.data;
      const consent = consents ? 'given' : 'declined';
      const answer = (author: Author): Author =>
        author.person.personId === person.personId ? { ...author, consent } : author;
      return { ...content, authors: content.authors.map(answer) };
    }
    default:
      return content;
  }
}

function contentVersionAfter(dossier: Dossier, event: DossierEvent): number {
  switch (event.type) {
    case 'Submitted':
    case 'PaperworkCompleted':
    case 'Resubmitted':
    case 'Amended':
      return event.data.contentVersion;
    default:
      return dossier.contentVersion;
  }
}
