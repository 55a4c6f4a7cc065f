import type { DossierFact } from '../../../events/schema/dossierEvents.ts';
import { dueAfter } from '../calendar/due.ts';
import type { Programme } from '../programmes/programme.ts';
import { firstStep, trackOf } from '../programmes/tracks.ts';
import { enterStep } from '../steps/enter.ts';
import { missingFrom } from './checklist.ts';
import type { CommandOf, Context } from './commands.ts';
import { accept, type Decision, invalid, type Refused, refuse, refuseWith } from './decision.ts';
import { isOpen, outsideWindow } from './openDays.ts';
import { isWriter } from './people.ts';
import type { Dossier } from './state.ts';
import { timeBarred } from './timeBar.ts';
import { firstRefusal } from './words.ts';

/** Hands the dossier in: everything there, or for an urgent one the essential part. */
export function submit(
  { number }: CommandOf<'submit'>,
  dossier: Dossier,
  context: Context,
): Decision {
  const { programme } = context;
  const { content } = dossier;
  const missing = missingFrom(content, programme, { urgent: content.urgent });
  const refused = firstRefusal(
    dossier.current.kind === 'draft' ? undefined : refuse('not_in_this_state'),
    isWriter(dossier, context.by) ? undefined : refuse('not_yours'),
    isOpen(context) ? undefined : outsideWindow(context),
    missing.length > 0 ? refuseWith({ because: 'incomplete', missing }) : undefined,
    tooLateForTrack(dossier, programme),
    timeBarred(content, context),
  );
  if (refused) return refused;
  const entered = enterStep(firstStep(programme, dossier.track).id, dossier, context);
  return entered.accepted ? accept(submitted(number, dossier, context), ...entered.facts) : entered;
}

function submitted(number: string, dossier: Dossier, context: Context): DossierFact {
  const { programme, today, calendar } = context;
  const { urgent, urgentReason } = dossier.content;
  const owed = missingFrom(dossier.content, programme, { urgent: false }).map(({ field }) => field);
  const { paperworkLimit } = programme.form;
  return {
    type: 'Submitted',
    data: {
      number,
      contentVersion: dossier.contentVersion + 1,
      urgent,
      ...(today > programme.window.to && { late: true }),
      regime: (trackOf(programme, dossier.track) ?? programme).ruleSet,
      urgentReason: urgent ? urgentReason : undefined,
      paperworkOwed: owed,
      paperworkDue:
        owed.length > 0 && paperworkLimit ? dueAfter(today, paperworkLimit, calendar) : undefined,
    },
  };
}

/** A track for earlier matters takes only what had been handed in before its day. */
function tooLateForTrack({ content, track }: Dossier, programme: Programme): Refused | undefined {
  const rule = trackOf(programme, track)?.sentBefore;
  if (!rule) return undefined;
  const sent = content.days[rule.day] ?? '';
  return sent !== '' && sent < rule.before ? undefined : invalid(`days.${rule.day}`, 'too_late');
}
