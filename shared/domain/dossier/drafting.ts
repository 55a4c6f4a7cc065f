import type { StoredFile } from '../../../events/schema/dossierEvents.ts';
import type { Track } from '../programmes/programme.ts';
import { tracksFor } from '../programmes/tracks.ts';
import { cleanLine } from '../text/vietnamese.ts';
import type { CommandOf, Context } from './commands.ts';
import { accept, type Decision, invalid, type Refused, refuse } from './decision.ts';
import { fixedAfterSubmission } from './fixed.ts';
import { lastDayFor, outsideWindow } from './openDays.ts';
import { isWriter } from './people.ts';
import { maximumTitle, propose } from './proposal.ts';
import type { Dossier } from './state.ts';
import { firstRefusal } from './words.ts';

export const maximumAttachments = 20;

/** Opens a draft; whoever opens it leads it. Refuses a closed window: nothing could come of it. */
export function startDraft(
  command: CommandOf<'startDraft'>,
  dossier: Dossier | undefined,
  context: Context,
): Decision {
  const { programme, by } = context;
  const title = cleanLine(command.title);
  const track = chosenTrack(command, context);
  const refused = firstRefusal(
    dossier ? refuse('not_in_this_state') : undefined,
    mayStart(command, track, context),
    title.length > maximumTitle ? invalid('title', 'too_long') : undefined,
    programme.intakeChannels.includes(command.channel)
      ? undefined
      : invalid('channel', 'unknown_value'),
  );
  if (refused) return refused;
  const { unitId, unitName, departmentName, channel, call, lead } = command;
  return accept({
    type: 'DraftStarted',
    data: {
      programmeId: programme.id,
      programmeName: track?.programmeName ?? programme.name,
      programmeVersion: programme.version,
      unitId,
      unitName,
      departmentName,
      channel,
      ...(call && { call }),
      ...(track && { track: track.id }),
      title,
      ...(lead ? { lead, registrar: by } : { lead: by }),
    },
  });
}

function mayStart(
  { lead }: CommandOf<'startDraft'>,
  track: Track | undefined,
  context: Context,
): Refused | undefined {
  const { programme, today, registrar } = context;
  if (today > lastDayFor(context)) return outsideWindow(context);
  if (programme.tracks && !track) return refuse('not_eligible');
  return lead && !registrar ? refuse('not_yours') : undefined;
}

/** The one asked for, if the person may take it; else the first that takes all that people bring. */
function chosenTrack(
  { track }: CommandOf<'startDraft'>,
  { programme, managing = false }: Context,
): Track | undefined {
  const open = tracksFor(programme, managing);
  return track === undefined
    ? open.find(({ sentBefore }) => !sentBefore)
    : open.find(({ id }) => id === track);
}

/** The author may write: before submission, and again while a revision is asked for. */
export const isEditable = ({ current }: Dossier): boolean =>
  current.kind === 'draft' || isRevising(current);

const isRevising = (current: Dossier['current']): boolean =>
  current.kind === 'step' && current.waiting?.for === 'revision';

export function mustEdit(dossier: Dossier, { by }: Context): Refused | undefined {
  if (!isEditable(dossier)) return refuse('not_in_this_state');
  return isWriter(dossier, by) ? undefined : refuse('not_yours');
}

export function saveDraft(
  command: CommandOf<'saveDraft'>,
  dossier: Dossier,
  context: Context,
): Decision {
  const refused = mustEdit(dossier, context);
  if (refused) return refused;
  const asked = propose(dossier.content, command.content, context.programme);
  if (!asked.ok) return asked.refused;
  const { changes } = asked.proposal;
  if (changes.length === 0) return refuse('unchanged');
  const fixed = dossier.current.kind === 'draft' ? undefined : fixedAfterSubmission(changes);
  return fixed ?? accept({ type: 'DraftSaved', data: { changes } });
}

/** Files may also be added while the work is carried out, as evidence. */
export function addAttachment(
  { file }: CommandOf<'addAttachment'>,
  dossier: Dossier,
  { by }: Context,
): Decision {
  const refused = firstRefusal(
    isEditable(dossier) || isCarriedOut(dossier) ? undefined : refuse('not_in_this_state'),
    isWriter(dossier, by) ? undefined : refuse('not_yours'),
    dossier.attachments.some(isFile(file)) ? invalid('file', 'duplicate') : undefined,
    dossier.attachments.length < maximumAttachments ? undefined : invalid('file', 'too_many'),
  );
  return refused ?? accept({ type: 'AttachmentAdded', data: { file } });
}

const isCarriedOut = ({ current }: Dossier): boolean =>
  current.kind === 'step' && current.state.type === 'implementation';

const isFile =
  ({ fileId }: Pick<StoredFile, 'fileId'>) =>
  (file: StoredFile): boolean =>
    file.fileId === fileId;

export function removeAttachment(
  { fileId }: CommandOf<'removeAttachment'>,
  dossier: Dossier,
  context: Context,
): Decision {
  const refused = mustEdit(dossier, context);
  if (refused) return refused;
  const file = dossier.attachments.find(isFile({ fileId }));
  if (!file) return invalid('fileId', 'unknown_value');
  if (dossier.consentPapers?.includes(fileId)) return invalid('fileId', 'shows_consent');
  return accept({ type: 'AttachmentRemoved', data: { file } });
}

/** A co-author may change the answer until the dossier is submitted, and afterwards only give one. */
export function answerAsCoAuthor(
  { consents }: CommandOf<'answerAsCoAuthor'>,
  dossier: Dossier,
  { by }: Context,
): Decision {
  const { current, content } = dossier;
  const author = content.authors.find(({ person }) => person.personId === by.personId);
  if (!author || author.lead) return refuse('not_yours');
  const isFinal = current.kind !== 'draft' && author.consent !== 'pending';
  const refused = firstRefusal(
    author.consent === (consents ? 'given' : 'declined') ? refuse('unchanged') : undefined,
    isFinal ? refuse('already_decided') : undefined,
  );
  return refused ?? accept({ type: 'CoAuthorAnswered', data: { person: author.person, consents } });
}

/**
 * The lead shows the signed paper of a co-author whom no mail reaches. A no is the co-author's own, and
 * no paper overrules it.
 */
export function recordPaperConsent(
  { personId, fileId }: CommandOf<'recordPaperConsent'>,
  dossier: Dossier,
  { by }: Context,
): Decision {
  const author = dossier.content.authors.find(({ person }) => person.personId === personId);
  const file = dossier.attachments.find(isFile({ fileId }));
  if (!isWriter(dossier, by)) return refuse('not_yours');
  if (!author) return invalid('personId', 'unknown_value');
  if (author.consent !== 'pending') return refuse('already_decided');
  if (!file) return invalid('fileId', 'unknown_value');
  return accept({
    type: 'CoAuthorAnswered',
    data: { person: author.person, consents: true, paper: file },
  });
}
