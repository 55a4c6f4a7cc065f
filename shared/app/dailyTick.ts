import { MissingHolidayYear } from '../domain/calendar/workingCalendar.ts';
import type { Programme, ReportDuty } from '../domain/programmes/programme.ts';
import type { Moment } from '../ports.ts';
import { actOnCase } from './actOnCase.ts';
import { type ActNeeds, actOnDossier } from './actOnDossier.ts';
import type { Needs } from './dependencies.ts';

export interface TickResult {
  readonly reminded: number;
  /** Dossiers and cases whose reminder failed; the next tick tries them again. */
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
  readonly reportsRequested: number;
  /** Years whose holidays nobody has entered though they are needed by now. */
  readonly missingYears: readonly string[];
}

export type TickNeeds = ActNeeds & Needs<'reports' | 'holidays' | 'cases'>;

/** Who acts when nobody does. */
export const system = { personId: 'system', name: 'Hệ thống' } as const;

/** A dossier owes a handful of things at most; more rounds than that would be a loop. */
const mostReminders = 30;

/** What falls due today in one tenant: reminders, escalations and report duties. A second tick of the day adds nothing. */
export const dailyTick =
  (deps: TickNeeds) =>
  async (tenant: string, moment: Moment): Promise<TickResult> => {
    const reminders = await remindAll(deps, tenant, moment);
    return {
      ...reminders,
      reportsRequested: await requestReports(deps, tenant, moment),
      missingYears: await missingYears(deps, tenant, moment),
    };
  };

async function remindAll(
  deps: TickNeeds,
  tenant: string,
  moment: Moment,
): Promise<Pick<TickResult, 'reminded' | 'failed'>> {
  let reminded = 0;
  const failed: { id: string; error: unknown }[] = [];
  const each = async (ids: readonly string[], remind: (id: string) => Promise<number>) => {
    for (const id of ids)
      try {
        reminded += await remind(id);
      } catch (error) {
        failed.push({ id, error });
      }
  };
  await each(await deps.dossiers.needingAttention(tenant, moment.today), (id) =>
    remindDossier(deps, tenant, id, moment),
  );
  await each(await deps.cases.needingAttention(tenant, moment.today), (id) =>
    remindCase(deps, tenant, id, moment),
  );
  return { reminded, failed };
}

/** Reminds until nothing is due. @returns how many times. */
async function remindDossier(
  deps: TickNeeds,
  tenant: string,
  dossierId: string,
  moment: Moment,
): Promise<number> {
  const act = actOnDossier(deps);
  for (let n = 0; n < mostReminders; n++) {
    const outcome = await act({
      tenant,
      dossierId,
      command: { type: 'remind' },
      by: system,
      system: true,
      moment,
      commandId: `remind#${dossierId}#${moment.today}#${n}`,
      channel: 'tick',
    });
    if (!outcome.accepted) return n;
  }
  return mostReminders;
}

async function remindCase(
  deps: TickNeeds,
  tenant: string,
  caseId: string,
  moment: Moment,
): Promise<number> {
  const outcome = await actOnCase(deps)({
    tenant,
    caseId,
    command: { type: 'remindFindings' },
    by: system,
    system: true,
    moment,
    commandId: `remind#${caseId}#${moment.today}`,
    channel: 'tick',
  });
  return outcome.accepted ? 1 : 0;
}

async function requestReports(deps: TickNeeds, tenant: string, moment: Moment): Promise<number> {
  const programmes = await deps.programmes.list(tenant);
  const due = programmes.flatMap((programme) =>
    programme.reports
      .filter(({ on }) => on <= moment.today)
      .flatMap((duty) => unitsOf(programme).map((unitId) => ({ programme, duty, unitId }))),
  );
  const requested = await Promise.all(
    due.map((one) => deps.reports.request(requestOf(tenant, one, moment))),
  );
  return requested.filter(Boolean).length;
}

/** Who owes the programme's reports. */
const unitsOf = ({ eligibility, issuer }: Programme): readonly string[] =>
  eligibility.units.length > 0 ? eligibility.units : [issuer.unitId];

const requestOf = (
  tenant: string,
  { programme, duty, unitId }: { programme: Programme; duty: ReportDuty; unitId: string },
  { now }: Moment,
) =>
  ({
    tenant,
    id: [programme.id, duty.id, unitId].join('#'),
    programmeId: programme.id,
    dutyId: duty.id,
    unitId,
    name: duty.name,
    dataFrom: duty.dataFrom,
    dataTo: duty.dataTo,
    snapshotAt: now,
    status: 'requested',
  }) as const;

/** From October on, next year's table must be there: due days in January are computed from it. */
async function missingYears(
  { holidays }: TickNeeds,
  tenant: string,
  { today }: Moment,
): Promise<readonly string[]> {
  const year = today.slice(0, 4);
  const wanted = today.slice(5) >= '10-01' ? [year, String(Number(year) + 1)] : [year];
  const known = await holidays.years(tenant);
  return wanted.filter((one) => known[one] === undefined);
}

/** The year that a failed reminder wanted to know about, if that was the trouble. */
export const missingYearOf = (error: unknown): string | undefined =>
  error instanceof MissingHolidayYear ? error.year : undefined;
