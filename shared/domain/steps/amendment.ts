import type { Change } from '../../../events/schema/envelope.ts';
import { missingFrom } from '../dossier/checklist.ts';
import type { CommandOf, Context } from '../dossier/commands.ts';
import { refuse, refuseWith } from '../dossier/decision.ts';
import { fixedAfterSubmission } from '../dossier/fixed.ts';
import { paperworkDone } from '../dossier/paperwork.ts';
import { propose } from '../dossier/proposal.ts';
import type { Programme } from '../programmes/programme.ts';
import { routeOf } from '../programmes/tracks.ts';
import { goTo, type Here, type StepDecision, stay } from './stepKind.ts';

/** A material change asks for the decision again; a small one only informs. */
export function amend(
  command: CommandOf<'amend'>,
  here: Here<'implementation'>,
  { programme }: Context,
): StepDecision {
  const { dossier } = here;
  const asked = propose(dossier.content, command.content, programme);
  if (!asked.ok) return asked.refused;
  const { changes, after } = asked.proposal;
  if (changes.length === 0) return refuse('unchanged');
  const fixed = fixedAfterSubmission(changes);
  if (fixed) return fixed;
  const missing = missingFrom(after, programme, { urgent: after.urgent }).filter(
    ({ problem }) => problem !== 'consent_pending' && problem !== 'consent_declined',
  );
  if (missing.length > 0) return refuseWith({ because: 'incomplete', missing });
  const deciding = decisionBefore(here);
  const material = deciding !== undefined && changes.some(isMaterial(programme));
  const data = { changes, contentVersion: dossier.contentVersion + 1, material };
  const amended = { type: 'Amended', data } as const;
  const done = paperworkDone(dossier, after, data.contentVersion, programme);
  return material ? goTo(deciding.id, amended, ...done) : stay(amended, ...done);
}

/** The step whose approval the implementation rests on. */
function decisionBefore({ programme, step, dossier }: Here<'implementation'>) {
  const route = routeOf(programme, dossier.track);
  const before = route.slice(
    0,
    route.findIndex(({ id }) => id === step.id),
  );
  return before.findLast(({ type }) => type === 'decision');
}

/** A section named by its printed id covers its subsections. */
const isMaterial =
  ({ form }: Programme) =>
  ({ field }: Change): boolean =>
    form.materialFields.some((name) =>
      [name, `sections.${name}`].some((path) => field === path || field.startsWith(`${path}.`)),
    );
