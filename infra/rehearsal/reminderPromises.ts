import type { OutboxMail } from '../../shared/ports.ts';
import { type AnyEvidence, type Checked, dayOf, type Evidence, idsOf } from './evidence.ts';
import {
  expectedEscalations,
  expectedReminders,
  type Reminder,
  type ReminderRules,
  reminderOf,
} from './expectedReminders.ts';

/** The reminders that the people's debts call for against those that were made. */
export const brokenReminderPromises = (evidence: Evidence): readonly Checked[] =>
  brokenReminders(evidence, holdersIn(evidence));

/** The same for whatever plan, given who holds a role. */
export function brokenReminders(
  evidence: AnyEvidence,
  holders: ReminderRules['holders'],
): readonly Checked[] {
  const { ledger, programme, calendar, period } = evidence;
  const rules = { programme, calendar, to: period.to, holders };
  const reminders = made(evidence, ['reminder', 'draft_unfinished']);
  const escalations = made(evidence, ['escalation']);
  const wanted = expectedReminders(ledger.debts, rules);
  const wantedAbove = expectedEscalations(ledger.debts, rules);
  return [
    { name: 'Nhắc việc đúng ngày làm việc', broken: missing(wanted, reminders) },
    { name: 'Không nhắc người không nợ việc', broken: missing(reminders, wanted) },
    { name: 'Báo cấp trên đúng ngày, đúng người', broken: missing(wantedAbove, escalations) },
    { name: 'Không báo cấp trên khi chưa đến mức', broken: missing(escalations, wantedAbove) },
    {
      name: 'Chỉ nhắc vào ngày làm việc',
      broken: onDaysOff(evidence, [...reminders, ...escalations]),
    },
  ];
}

const missing = (wanted: readonly Reminder[], found: readonly Reminder[]): Reminder[] => {
  const there = new Set(found);
  return [...new Set(wanted)].filter((one) => !there.has(one)).sort();
};

function made(
  { system: { outbox }, dossierIds }: AnyEvidence,
  templates: readonly OutboxMail['template'][],
): Reminder[] {
  const keys = new Map([...dossierIds].map(([key, id]) => [id, key]));
  return outbox
    .filter(
      ({ id, template, dossierId }) => templates.includes(template) && dossierId && !isResent(id),
    )
    .map(({ createdAt, dossierId = '', facts, to, template }) =>
      reminderOf(
        dayOf(createdAt),
        keys.get(dossierId) ?? dossierId,
        template === 'draft_unfinished' ? 'finish_draft' : String(facts.asked),
        to.personId,
      ),
    );
}

/** A fresh link repeats the mail that its reader asked to have again. */
const isResent = (id: string): boolean => id.includes('#fresh#');

const onDaysOff = ({ calendar }: AnyEvidence, reminders: readonly Reminder[]): Reminder[] =>
  reminders.filter((one) => !calendar.isWorkingDay(one.slice(0, 10)));

function holdersIn({ organisation: { cast } }: Evidence): (role: string) => readonly string[] {
  const roles: Readonly<Record<string, readonly string[]>> = {
    head_of_unit: [cast.director.id],
    deputy_head: idsOf(cast.deputies),
  };
  return (role) => roles[role] ?? [];
}
