import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import type { WorkingCalendar } from '../../shared/domain/calendar/workingDays.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Assembly } from '../local/assembly/assembly.ts';
import { startSystem } from '../local/system.ts';
import { rehearseRoute, usualDossiers } from './anyPlan/rehearseRoute.ts';
import type { Evidence } from './evidence.ts';
import type { Period } from './liveDays.ts';
import { liveThrough } from './liveThrough.ts';
import { checkPromises, stepsOfAll } from './promises.ts';
import type { Rehearsal, RehearsalOptions } from './rehearsed.ts';
import { shippedHolidays, shippedProgramme } from './sampleFiles.ts';
import { samplePorts } from './samplePorts.ts';
import { hospitalPlan, saveSample } from './saveSample.ts';
import { seasonOf } from './season.ts';
import { servingOnly } from './servingOnly.ts';
import { environmentOf, readSystem } from './systemRecord.ts';
import { tenant } from './units.ts';
import { worldOf } from './world.ts';

/** Working days lived through after the last report was due. */
const daysAfterwards = 4;

/** From the day of the plan until the last report has been read. */
export function periodOf(
  programme: Programme,
  calendar: WorkingCalendar,
  { from, to }: Pick<RehearsalOptions, 'from' | 'to'>,
): Period {
  const lastDuty =
    programme.reports
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? programme.window.to;
  return {
    from: from ?? programme.window.from,
    to: to ?? calendar.addWorkingDays(lastDuty, daysAfterwards),
  };
}

/** Plans whose season is told story by story; every other plan is played as its route has it. */
const scripted: Readonly<Record<string, typeof rehearseSeason>> = {
  [hospitalPlan]: rehearseSeason,
};

/** So many proposals when nobody says how many. */
export const usualProposals = (programmeId: string): number =>
  programmeId in scripted ? 60 : usualDossiers;

/** Plays the programme's period on a system of its own and checks the promises. */
export const rehearse: typeof rehearseSeason = (assembly, options, progress = () => {}) =>
  (scripted[options.programmeId] ?? rehearseRoute)(assembly, options, progress);

async function rehearseSeason(
  assembly: Assembly,
  options: RehearsalOptions,
  progress: (done: number, total: number, words: string) => void = () => {},
): Promise<Rehearsal> {
  const programme = shippedProgramme(options.programmeId);
  const calendar = workingCalendar(shippedHolidays());
  const period = periodOf(programme, calendar, options);
  const system = await startSystem({
    assembly: servingOnly(tenant, assembly),
    frozenAt: `${twoDaysBefore(period.from)}T23:00:00.000Z`,
    heapMegabytes: 1024,
    leaps: true,
  });
  const ports = samplePorts({ TENANTS: tenant, ...environmentOf(system) });
  try {
    const organisation = await saveSample(ports, options);
    await system.settle();
    const { seed, proposals } = options;
    const plots = seasonOf({ seed, proposals, ...period }, organisation, calendar);
    const world = worldOf(system, { organisation, calendar, plots, seed });
    const lived = await liveThrough(world, programme, period, (done, total, day) =>
      progress(done, total, `${day} · ${system.ses.mails.all().length} thư`),
    );
    const { ledger, dossierIds, inbox } = world;
    const told = { organisation, plots, ledger };
    const evidence: Evidence = {
      ...told,
      programme,
      calendar,
      period,
      lived,
      dossierIds,
      secrets: inbox.secrets,
      steps: stepsOfAll(told),
      system: await readSystem(system, ports, {
        tenant,
        programmeId: programme.id,
        unitIds: [programme.issuer.unitId],
      }),
    };
    return {
      evidence,
      stops: [],
      promises: checkPromises(evidence),
      mails: system.ses.mails,
      invocations: system.invocations(),
    };
  } finally {
    ports.close();
    await system.stop();
  }
}

const twoDaysBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 2 * 86_400_000).toISOString().slice(0, 10);
