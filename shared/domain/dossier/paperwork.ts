import type { DossierFact } from '../../../events/schema/dossierEvents.ts';
import type { Programme } from '../programmes/programme.ts';
import { missingFrom } from './checklist.ts';
import type { CommandOf, Context } from './commands.ts';
import { accept, type Decision, invalid, refuse, refuseWith } from './decision.ts';
import { isWriter } from './people.ts';
import { propose } from './proposal.ts';
import type { Content, Dossier } from './state.ts';

/** Brings what an urgent dossier left out; only that, and all of it at once. */
export function completePaperwork(
  command: CommandOf<'completePaperwork'>,
  dossier: Dossier,
  { programme, by }: Context,
): Decision {
  const { paperwork, current } = dossier;
  if (!paperwork || current.kind !== 'step') return refuse('not_in_this_state');
  if (!isWriter(dossier, by)) return refuse('not_yours');
  const asked = propose(dossier.content, command.content, programme);
  if (!asked.ok) return asked.refused;
  const { changes, after } = asked.proposal;
  const stray = changes.find(({ field }) => !isOwed(field, paperwork.owed));
  if (stray) return invalid(stray.field, 'not_owed');
  const missing = stillMissing(after, programme);
  if (missing.length > 0) return refuseWith({ because: 'incomplete', missing });
  const contentVersion = dossier.contentVersion + 1;
  return accept({ type: 'PaperworkCompleted', data: { changes, contentVersion } });
}

const isOwed = (field: string, owed: readonly string[]): boolean =>
  owed.some((one) => one === field || one.startsWith(`${field}.`));

const stillMissing = (content: Content, programme: Programme) =>
  missingFrom(content, programme, { urgent: false }).filter(
    ({ problem }) => problem !== 'consent_pending' && problem !== 'consent_declined',
  );

/** The end of the debt, when another change of the content has paid it. */
export function paperworkDone(
  { paperwork }: Dossier,
  content: Content,
  contentVersion: number,
  programme: Programme,
): DossierFact[] {
  const isDone = paperwork !== undefined && stillMissing(content, programme).length === 0;
  return isDone ? [{ type: 'PaperworkCompleted', data: { changes: [], contentVersion } }] : [];
}
