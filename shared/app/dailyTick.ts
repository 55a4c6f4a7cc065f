import { system } from '../../events/schema/envelope.ts';
import { MissingHolidayYear } from '../domain/calendar/workingCalendar.ts';
import type { Programme, ReportDuty } from '../domain/programmes/programme.ts';
import type { Moment } from '../ports.ts';
import { actOnCase } from './actOnCase.ts';
import { type ActNeeds, actOnDossier } from './actOnDossier.ts';
import { mailCheckpoint } from './auditCheckpoint.ts';
import { handOver } from './delegations.ts';
import type { Needs } from './dependencies.ts';
import { askForHolidays } from './holidayMails.ts';
import type { HandOverNeeds } from './openRequests.ts';
import { type CounterDifference, recount } from './recount.ts';
import { applyRetention, type Retained, type RetentionNeeds } from './retention.ts';
import { settleOnItsDay } from './transfers.ts';

export interface TickResult {
  readonly reminded: number;
  /** Dossiers, cases, transfers and delegations that failed; the next tick tries them again. */
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
  /** Transfers carried out or lapsed. */
  readonly transfersSettled: number;
  /** Requests mailed to deputies whose days have begun. */
  readonly requestsHandedOver: number;
  readonly reportsRequested: number;
  /** Years whose holidays nobody has entered though they are needed by now. */
  readonly missingYears: readonly string[];
  /** What was not kept any longer. */
  readonly retention: Retained;
  /** Counters that are not what the dossiers add up to. */
  readonly countersDiffer: readonly CounterDifference[];
}

export type TickNeeds = ActNeeds &
  HandOverNeeds &
  RetentionNeeds &
  Needs<
    'reports' | 'holidays' | 'cases' | 'transfers' | 'outbox' | 'trail' | 'boards' | 'unfinished'
  >;

/** A dossier owes a handful of things at most; more rounds than that would be a loop. */
const mostReminders = 30;

/** What falls due today in one tenant: reminders, escalations, transfers and report duties. A second tick of the day adds nothing. */
export const dailyTick =
  (deps: TickNeeds) =>
  async (tenant: string, moment: Moment): Promise<TickResult> => {
    const programmes = await deps.programmes.list(tenant);
    // before the reminders, whose events reach the counters later
    const recounted = await recountAll(deps, tenant, programmes, moment);
    const reminders = await remindAll(deps, tenant, moment);
    const transfers = await settleTransfers(deps, tenant, moment);
    const handedOver = await handOverAll(deps, tenant, moment);
    const missing = await missingYears(deps, tenant, moment);
    await askForHolidays(deps, tenant, missing, moment);
    await mailCheckpoint(deps)(tenant, moment);
    const retained = await retainAll(deps, tenant, programmes, moment);
    return {
      reminded: reminders.done,
      transfersSettled: transfers.done,
      requestsHandedOver: handedOver.done,
      failed: [recounted, reminders, transfers, handedOver, retained].flatMap(
        ({ failed }) => failed,
      ),
      reportsRequested: await requestReports(deps, tenant, programmes, moment),
      missingYears: missing,
      retention: retained.counts,
      countersDiffer: recounted.differences,
    };
  };

interface Tried {
  readonly done: number;
  readonly failed: TickResult['failed'];
}

/** One after the other; one that fails does not stop the rest. */
async function tryEach<T>(
  all: readonly T[],
  idOf: (one: T) => string,
  work: (one: T) => Promise<number>,
): Promise<Tried> {
  let done = 0;
  const failed: { id: string; error: unknown }[] = [];
  for (const one of all)
    try {
      done += await work(one);
    } catch (error) {
      failed.push({ id: idOf(one), error });
    }
  return { done, failed };
}

export const recountId = 'recount';

/** A recount that fails must not keep people from being reminded. */
async function recountAll(
  deps: TickNeeds,
  tenant: string,
  programmes: readonly Programme[],
  moment: Moment,
) {
  const differences: CounterDifference[] = [];
  const { failed } = await tryEach(
    [recountId],
    (id) => id,
    async () => differences.push(...(await recount(deps)(tenant, programmes, moment))),
  );
  return { differences, failed };
}

/** What could not be removed today is due tomorrow as well. */
async function retainAll(
  deps: TickNeeds,
  tenant: string,
  programmes: readonly Programme[],
  moment: Moment,
) {
  let counts: Retained = { draftsTold: 0, draftsRemoved: 0, mailTextsRemoved: 0 };
  const { failed } = await tryEach(['retention'], itself, async () => {
    counts = await applyRetention(deps)(tenant, programmes, moment);
    return 1;
  });
  return { counts, failed };
}

const itself = (id: string): string => id;

async function remindAll(deps: TickNeeds, tenant: string, moment: Moment): Promise<Tried> {
  const dossiers = await tryEach(
    await deps.dossiers.needingAttention(tenant, moment.today),
    itself,
    (id) => remindDossier(deps, tenant, id, moment),
  );
  const cases = await tryEach(
    await deps.cases.needingAttention(tenant, moment.today),
    itself,
    (id) => remindCase(deps, tenant, id, moment),
  );
  return { done: dossiers.done + cases.done, failed: [...dossiers.failed, ...cases.failed] };
}

const settleTransfers = async (deps: TickNeeds, tenant: string, moment: Moment): Promise<Tried> =>
  tryEach(
    await deps.transfers.pending(tenant, moment.today),
    ({ person, number }) => `${person.id}#transfer#${number}`,
    async (transfer) => ((await settleOnItsDay(deps)(transfer, moment)) ? 1 : 0),
  );

const handOverAll = async (deps: TickNeeds, tenant: string, moment: Moment): Promise<Tried> =>
  tryEach(
    await deps.delegations.toHandOver(tenant, moment.today),
    (personId) => `${personId}#delegations`,
    (personId) => handOver(deps)(tenant, personId, moment),
  );

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

async function requestReports(
  deps: TickNeeds,
  tenant: string,
  programmes: readonly Programme[],
  moment: Moment,
): Promise<number> {
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
