import type { PersonRef } from '../../../events/schema/envelope.ts';
import { rolesWith } from '../organisation/rights.ts';
import type { Programme, Staffing } from '../programmes/programme.ts';
import { enterStep } from '../steps/enter.ts';
import { seatOf } from '../steps/seats.ts';
import { cleanText } from '../text/vietnamese.ts';
import { administratorRole } from './administratorRole.ts';
import type { CommandOf, Context } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import { includesPerson } from './people.ts';
import { duesAfterFreeze } from './standStill.ts';
import type { Dossier } from './state.ts';
import { firstRefusal, required } from './words.ts';

/** Somebody says that a decision recorded in his or her name was not made by them: nothing goes on. */
export function disown(
  { seq, what, stepId }: CommandOf<'disown'>,
  { frozen }: Dossier,
  { channel }: Context,
): Decision {
  if (channel !== 'link') return refuse('not_yours');
  if (frozen) return refuse('frozen');
  return accept({ type: 'DossierFrozen', data: { seq, what, stepId } });
}

/**
 * Lets a frozen dossier go on as it stands, or takes the decision back and begins its step anew. The days
 * of the freeze count for nobody.
 */
export function liftFreeze(
  command: CommandOf<'liftFreeze'>,
  dossier: Dossier,
  context: Context,
): Decision {
  const { frozen, findings } = dossier;
  if (!frozen) return refuse('not_in_this_state');
  const { takeBack } = command;
  const reason = cleanText(command.reason);
  const refused = firstRefusal(
    context.administrator || includesPerson(headsOf(context), seatOf(context.by))
      ? undefined
      : refuse('not_yours'),
    required('reason', reason),
    takeBack && findings.approvedOn ? refuse('next_level_acted') : undefined,
  );
  if (refused) return refused;
  const { stepId, by: reportedBy } = frozen;
  const resumed = duesAfterFreeze(dossier, context);
  const lifted = {
    type: 'FreezeLifted',
    data: { takenBack: takeBack, reason, reportedBy, resumed },
  } as const;
  if (!takeBack) return accept(lifted);
  const entered = enterStep(stepId, dossier, context);
  if (!entered.accepted) return entered;
  return accept(lifted, { type: 'DecisionTakenBack', data: { stepId, reason } }, ...entered.facts);
}

interface Place {
  readonly programme: Programme;
  readonly staffing: Staffing;
}

/** Administrators and heads: whoever a freeze waits for. */
const headsOf = ({ programme, staffing }: Place): PersonRef[] =>
  rolesWith('lift_freeze', programme)
    .filter((role) => role !== administratorRole)
    .flatMap((role) => staffing[role] ?? []);

/** Who must see to a frozen dossier. */
export const overseersOf = (place: Place): PersonRef[] => [
  ...headsOf(place),
  ...(place.staffing[administratorRole] ?? []),
];
