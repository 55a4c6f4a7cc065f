import type { DossierFact } from '../../../events/schema/dossierEvents.ts';
import type { Obligation } from '../../../events/schema/envelope.ts';
import { hereIn } from '../steps/index.ts';
import { latestUnreported, progressObligation } from '../steps/progress.ts';
import type { Context } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import { climbedFor, dayOfRung, isLaterThan, ladderOf } from './ladder.ts';
import { obligations } from './obligations.ts';
import { without } from './people.ts';
import type { Dossier } from './state.ts';

/**
 * Makes the reminders that are due today: for each thing owed at most one to those who owe it,
 * however many were missed, and one level of escalation. Nobody is reminded on a day off: what was
 * overdue from its beginning waits for the next working day. Refuses `nothing_due`.
 */
export function remind(dossier: Dossier, context: Context): Decision {
  if (!context.system) return refuse('not_yours');
  if (!context.calendar.isWorkingDay(context.today)) return refuse('nothing_due');
  const facts = owedOn(dossier, context).flatMap((obligation) =>
    remindersOf(obligation, dossier, context),
  );
  return facts.length === 0 ? refuse('nothing_due') : accept(...facts);
}

/** What is owed, with the progress report of the period that has just ended. */
function owedOn(dossier: Dossier, { programme, today, calendar }: Context): Obligation[] {
  const owed = obligations(dossier, programme);
  const { current } = dossier;
  if (current.kind !== 'step') return owed;
  const here = hereIn(current, dossier, programme);
  const period = here.type === 'implementation' ? latestUnreported(here, today) : undefined;
  if (here.type !== 'implementation' || period === undefined) return owed;
  const latest = progressObligation(here, period, calendar);
  const older = here.state.progressOwed?.period;
  const replaced = [latest.id, `progress_report:${here.step.id}:${older}`];
  return [...owed.filter(({ id }) => !replaced.includes(id)), latest];
}

function remindersOf(obligation: Obligation, dossier: Dossier, context: Context): DossierFact[] {
  const { due, id, since } = obligation;
  if (!due) return [];
  const { calendar, programme, today } = context;
  const offset = calendar.workingDaysBetween(due.on, today);
  const climbed = climbedFor(dossier.reminded, id, due.on);
  const ladder = ladderOf(obligation, programme);
  const isDue = ladder.rungs
    .filter((rung) => rung > climbed.rung && rung <= offset)
    .some((rung) => isLaterThan(since, dayOfRung(due.on, rung, calendar)));
  const reminder =
    obligation.who.length > 0 && isDue ? [{ level: 0, to: [...obligation.who] }] : [];
  const escalation = escalationOf(obligation, offset, climbed, context);
  return [...reminder, ...escalation].map(({ level, to }) => ({
    type: 'Reminded',
    data: { obligation, offset, level, to },
  }));
}

/** The next level that somebody holds, at most one a day; nobody is told about himself. */
function escalationOf(
  obligation: Obligation,
  offset: number,
  climbed: { readonly level: number; readonly on: string },
  { programme, staffing, today }: Context,
) {
  const { escalations } = ladderOf(obligation, programme);
  const reached = escalations.filter((one) => one.offset <= offset).length;
  const isTaken = climbed.level > 0 && climbed.on === today;
  if (climbed.level >= reached || isTaken) return [];
  const levels = escalations.map(({ role }, at) => ({
    level: at + 1,
    to: without(staffing[role] ?? [], obligation.who),
  }));
  return levels.filter(({ level, to }) => level > climbed.level && to.length > 0).slice(0, 1);
}
