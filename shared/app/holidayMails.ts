import type { PersonRef } from '../../events/schema/envelope.ts';
import { dayNumber } from '../domain/calendar/days.ts';
import { administratorRole } from '../domain/dossier/administratorRole.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { Moment, OutboxMail } from '../ports.ts';
import { departmentsOf, holdersIn } from './departmentStaff.ts';
import type { Needs } from './dependencies.ts';

/** From this day of the year before, whoever may enter the table is asked for it. */
const askedFrom = '11-01';

/** Asks the administrators for each missing table of days off, once a week until it is there. */
export async function askForHolidays(
  deps: Needs<'organisation' | 'outbox'>,
  tenant: string,
  missing: readonly string[],
  moment: Moment,
): Promise<void> {
  const asked = missing.flatMap((year) => {
    const week = weekOf(year, moment.today);
    return week === undefined ? [] : [{ year, week }];
  });
  if (asked.length === 0) return;
  const people = await whoMayEnter(deps, tenant, moment.today);
  await deps.outbox.add(
    asked.flatMap((one) => people.map((to) => mailOf(tenant, to, one, moment))),
  );
}

/** Weeks since the first mail was due; none before. */
function weekOf(year: string, today: string): number | undefined {
  const first = `${Number(year) - 1}-${askedFrom}`;
  return today < first ? undefined : Math.floor((dayNumber(today) - dayNumber(first)) / 7);
}

/** The administrators of the department, whose table it is; where it has none, those of its units. */
async function whoMayEnter(
  { organisation }: Needs<'organisation'>,
  tenant: string,
  today: string,
): Promise<readonly PersonRef[]> {
  const roles = [administratorRole];
  const units = (await organisation.units(tenant, today)).filter(({ active }) => active);
  const own = await holdersIn(organisation, departmentsOf(units), roles, today);
  return own.length > 0 ? own : holdersIn(organisation, units, roles, today);
}

function mailOf(
  tenant: string,
  to: PersonRef,
  { year, week }: { readonly year: string; readonly week: number },
  { now }: Moment,
): OutboxMail {
  const thread = `holidays-${year}`;
  const facts: FactsOf<'holidays_missing'> = { year };
  return {
    tenant,
    id: `${thread}#${week}#holidays_missing#${to.personId}`,
    template: 'holidays_missing',
    to,
    thread,
    facts,
    createdAt: now,
    status: 'pending',
    attempts: 0,
  };
}
