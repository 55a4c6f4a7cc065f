import type { Obligation } from '../../../events/schema/envelope.ts';
import type { Day, WorkingCalendar } from '../calendar/workingDays.ts';
import type { Programme, RoleId } from '../programmes/programme.ts';
import type { Climbed } from './state.ts';

/** The reminders of one obligation: offsets in working days from its due day, negative before it. */
export interface Ladder {
  readonly rungs: readonly number[];
  /** One entry per level: when it is told, and which role. */
  readonly escalations: readonly { readonly offset: number; readonly role: RoleId }[];
}

/** What the author owes is the author's alone: his superiors are not told of drafts and revisions. */
const ofTheAuthor: readonly Obligation['kind'][] = [
  'finish_draft',
  'consent',
  'paperwork',
  'revision',
  'answer',
  'merge',
];

/** After the window nobody can finish a draft, so that later reminders would be empty words. */
const endsWithTheDay: readonly Obligation['kind'][] = ['finish_draft', 'consent'];

export function ladderOf({ kind, stepId }: Obligation, programme: Programme): Ladder {
  const { before, onTheDay, after, escalateAfter } = programme.reminders;
  const step = programme.route.find(({ id }) => id === stepId);
  const superiors = step && !ofTheAuthor.includes(kind) ? step.escalateTo : [];
  return {
    rungs: [
      ...before.map((days) => -days),
      ...(onTheDay ? [0] : []),
      ...(endsWithTheDay.includes(kind) ? [] : after),
    ],
    escalations: superiors.flatMap((role, level) => {
      const offset = escalateAfter[level];
      return offset === undefined ? [] : [{ offset, role }];
    }),
  };
}

/** Before anything was climbed for this due day. */
const ground = { rung: Number.NEGATIVE_INFINITY, level: 0, on: '' } as const;

/** How far the ladder has been climbed; another due day begins anew. */
export const climbedFor = (
  reminded: Readonly<Record<string, Climbed>>,
  id: string,
  dueOn: Day,
): Omit<Climbed, 'dueOn'> => {
  const climbed = reminded[id];
  return climbed?.dueOn === dueOn ? climbed : ground;
};

/**
 * The first day on which a rung is reached. A due day that is no working day counts as the working
 * day before it, so that nobody is reminded on a Sunday.
 */
export function dayOfRung(dueOn: Day, offset: number, calendar: WorkingCalendar): Day {
  const working = calendar.isWorkingDay(dueOn) ? dueOn : calendar.addWorkingDays(dueOn, -1);
  return calendar.addWorkingDays(working, offset);
}

/** A rung on the day the thing became owed, or earlier, is none: the request itself said it all. */
export const isLaterThan = (since: Day | undefined, day: Day): boolean =>
  since === undefined || day > since;
