import { cleanText } from '../text/vietnamese.ts';
import type { CommandOf, Context } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import { isWriter } from './people.ts';
import type { Dossier } from './state.ts';
import { firstRefusal, required } from './words.ts';

/** The author's own until the leaders have agreed to it. */
export function isWithdrawable({ current, findings }: Dossier): boolean {
  if (current.kind !== 'step') return current.kind === 'draft';
  if (findings.approvedOn) return false;
  const { state } = current;
  return state.type !== 'decision' || state.phase !== 'agreed_pending_document';
}

export function withdraw(
  command: CommandOf<'withdraw'>,
  dossier: Dossier,
  { by }: Context,
): Decision {
  const reason = cleanText(command.reason);
  const refused = firstRefusal(
    isWriter(dossier, by) ? undefined : refuse('not_yours'),
    isWithdrawable(dossier) ? undefined : refuse('not_in_this_state'),
    required('reason', reason),
  );
  return (
    refused ??
    accept(
      { type: 'Withdrawn', data: { reason } },
      { type: 'DossierClosed', data: { outcome: 'withdrawn' } },
    )
  );
}
