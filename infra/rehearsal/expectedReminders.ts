import type { WorkingCalendar } from '../../shared/domain/calendar/workingDays.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Debt } from './ledger.ts';

/** One mail that reminds, as `day plot kind person`. */
export type Reminder = string;

export const reminderOf = (on: string, plot: string, kind: string, who: string): Reminder =>
  `${on} ${plot} ${kind} ${who}`;

export interface ReminderRules {
  readonly programme: Programme;
  readonly calendar: WorkingCalendar;
  /** Last day that was lived through. */
  readonly to: string;
  /** Who holds the role. */
  readonly holders: (role: string, debt: Debt, day: string) => readonly string[];
}

const ofTheAuthor: readonly Debt['kind'][] = [
  'finish_draft',
  'consent',
  'paperwork',
  'revision',
  'answer',
];

/** Who had to be reminded when, from the debts in the people's own ledger. */
export function expectedReminders(
  debts: readonly Debt[],
  rules: ReminderRules,
): readonly Reminder[] {
  return debts.flatMap((debt) =>
    afterTheDueDay(
      rungsOf(debt, rules).filter((day) => day > debt.since),
      debt,
      rules,
    )
      .filter((day) => isOpen(debt, day) && day <= rules.to)
      .map((day) => reminderOf(day, debt.plot, debt.kind, debt.who)),
  );
}

/** A due day set nearer makes up once for the days that it left behind, on the next working day. */
function afterTheDueDay(
  days: readonly string[],
  { since, dueSetOn = since }: Debt,
  { calendar }: ReminderRules,
): readonly string[] {
  const coming = days.filter((day) => day > dueSetOn);
  return coming.length === days.length
    ? coming
    : [...new Set([calendar.addWorkingDays(dueSetOn, 1), ...coming])];
}

/** Who had to hear, and when, that somebody else was late. */
export function expectedEscalations(
  debts: readonly Debt[],
  rules: ReminderRules,
): readonly Reminder[] {
  const groups = new Map<string, Debt[]>();
  for (const debt of debts) {
    const { plot, kind, of, due } = debt;
    const key = `${plot} ${kind} ${of} ${due}`;
    groups.set(key, [...(groups.get(key) ?? []), debt]);
  }
  return [...groups.values()].flatMap((group) => escalationsOf(group, rules));
}

const isOpen = ({ closedOn }: Debt, day: string): boolean =>
  closedOn === undefined || day <= closedOn;

function rungsOf({ kind, due }: Debt, { programme, calendar }: ReminderRules): string[] {
  const { before, onTheDay, after } = programme.reminders;
  const endsWithTheDay = kind === 'finish_draft' || kind === 'consent';
  return [
    ...before.map((days) => -days),
    ...(onTheDay ? [0] : []),
    ...(endsWithTheDay ? [] : after),
  ].map((offset) => dayAt(due, offset, calendar));
}

/** A due day without work counts as the working day before it. */
function dayAt(due: string, offset: number, calendar: WorkingCalendar): string {
  const day = calendar.isWorkingDay(due) ? due : calendar.addWorkingDays(due, -1);
  return calendar.addWorkingDays(day, offset);
}

function escalationsOf(group: readonly Debt[], rules: ReminderRules): Reminder[] {
  const [first] = group;
  if (!first || ofTheAuthor.includes(first.kind)) return [];
  const { programme, calendar, to } = rules;
  const step = programme.route.find(({ id }) => id === (first.stepId ?? stepOf[first.kind]));
  // What is overdue from its beginning is told on the next working day, one level a day.
  let before = first.since;
  return (step?.escalateTo ?? []).flatMap((role, level) => {
    const offset = programme.reminders.escalateAfter[level];
    if (offset === undefined) return [];
    const reached = dayAt(first.due, offset, calendar);
    const day = reached > before ? reached : calendar.addWorkingDays(before, 1);
    const told = day > to ? [] : toldOn(day, role, group, rules);
    if (told.length > 0) before = day;
    return told;
  });
}

/** Nobody is told about oneself, and nothing once it is done. */
function toldOn(
  day: string,
  role: string,
  group: readonly Debt[],
  { holders }: ReminderRules,
): Reminder[] {
  const owing = group.filter((debt) => isOpen(debt, day));
  const [first] = owing;
  return first
    ? holders(role, first, day)
        .filter((id) => !owing.some(({ who }) => who === id))
        .map((who) => reminderOf(day, first.plot, first.kind, who))
    : [];
}

const stepOf: Partial<Record<Debt['kind'], string>> = {
  intake: 'intake',
  appraisal: 'appraisal',
  vote: 'decision',
  head_decision: 'decision',
  document: 'decision',
  milestone: 'implementation',
  progress_report: 'implementation',
  progress_review: 'implementation',
  completion_report: 'implementation',
  evaluation: 'evaluation',
  nomination: 'nomination',
};
