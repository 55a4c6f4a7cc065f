import { workingCalendar } from '../../../shared/domain/calendar/workingCalendar.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/workingDays.ts';
import { statusOf } from '../../../shared/domain/dossier/status.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import type { Assembly } from '../../local/assembly/assembly.ts';
import { startSystem } from '../../local/system.ts';
import type { ReadMail } from '../inbox.ts';
import { type DailyLife, liveDays, type Period } from '../liveDays.ts';
import type { Rehearsal, RehearsalOptions } from '../rehearsed.ts';
import { reportReaders } from '../reportReaders.ts';
import { sampleOrganisation, type TenantOrganisation } from '../sample/sampleOrganisation.ts';
import { shippedHolidays, shippedProgramme, tenantOf } from '../sampleFiles.ts';
import { type SamplePorts, samplePorts } from '../samplePorts.ts';
import { servingOnly } from '../servingOnly.ts';
import type { Standing } from '../standing.ts';
import { environmentOf, readSystem, type SystemRecord } from '../systemRecord.ts';
import { worldOf } from '../world.ts';
import { administratorAtWork } from './administratorAtWork.ts';
import { type Cycle, cyclesOf, periodOfCycles } from './cycles.ts';
import { dutiesIn } from './duties.ts';
import { unitsTakingPart } from './proposers.ts';
import { checkRoutePromises, type RouteEvidence } from './routePromises.ts';
import type { RouteStory } from './routeStory.ts';
import { type RouteWorld, staffAtWork } from './staffAtWork.ts';
import { storiesOf } from './stories.ts';
import { writersAtWork } from './writersAtWork.ts';

/** So many dossiers when nobody says how many. */
export const usualDossiers = 24;

/** Plays the period of whatever plan, as its route and its rules have it, and checks the promises. */
export async function rehearseRoute(
  assembly: Assembly,
  options: RehearsalOptions,
  progress: (done: number, total: number, words: string) => void,
): Promise<Rehearsal> {
  const shipped = shippedProgramme(options.programmeId);
  const tenant = tenantOf(shipped);
  const calendar = workingCalendar(shippedHolidays());
  const cycles = cyclesOf(shipped, calendar);
  const whole = periodOfCycles(cycles, calendar);
  const period = { from: options.from ?? whole.from, to: options.to ?? whole.to };
  const system = await startSystem({
    assembly: servingOnly(tenant, assembly),
    frozenAt: `${period.from}T00:00:00.000Z`,
    heapMegabytes: 1024,
    leaps: true,
  });
  const ports = samplePorts({ ...environmentOf(system), TENANTS: tenant });
  try {
    const organisation = sampleOrganisation(tenant);
    await saveTenant(ports, organisation);
    await system.settle();
    const told = { organisation, calendar, cycles, period, seed: options.seed };
    const plots = storiesOf(options, organisation, cycles, calendar);
    const world = worldOf(system, { ...told, plots });
    const { evidence, ...lived } = await livedThrough(world, ports, told, (done, total, day) =>
      progress(done, total, `${day} · ${system.ses.mails.all().length} thư`),
    );
    return {
      evidence,
      stops: lived.stops,
      promises: checkRoutePromises(evidence),
      mails: system.ses.mails,
      invocations: system.invocations(),
    };
  } finally {
    ports.close();
    await system.stop();
  }
}

async function saveTenant(
  { organisation, holidays }: Pick<SamplePorts, 'organisation' | 'holidays'>,
  { tenant, changes }: TenantOrganisation,
): Promise<void> {
  await organisation.save(changes);
  for (const [year, table] of Object.entries(shippedHolidays()))
    await holidays.save(tenant, year, table);
}

interface Told {
  readonly organisation: TenantOrganisation;
  readonly calendar: WorkingCalendar;
  readonly cycles: readonly Cycle[];
  readonly period: Period;
}

async function livedThrough(
  world: RouteWorld,
  ports: SamplePorts,
  { organisation, calendar, cycles, period }: Told,
  progress: DailyLife['progress'],
): Promise<{ evidence: RouteEvidence; stops: Rehearsal['stops'] }> {
  const programmeOf = ({ cycle }: RouteStory): Programme => programmeIn(cycles, cycle);
  const programme = programmeIn(cycles, cycles.length - 1);
  const staff = staffAtWork(world, programmeOf);
  const writers = writersAtWork(world, programmeOf);
  const readers = reportReaders(
    world,
    programme.reports.map(({ name }) => name),
  );
  const readMail = (mail: ReadMail): void => {
    const person = world.personAt(mail.to);
    const plot = world.plotOf(mail);
    if (!person) return;
    if (plot) {
      staff.read(person, mail, plot);
      writers.read(person, mail, plot);
    } else readers.read(person, mail);
  };
  administratorAtWork(world, cycles).begin();
  writers.begin();
  const troubles = await liveDays(world, period, {
    readMail,
    workingDayBegins: () => {},
    progress,
  });
  const system = await readSystem(world.system, ports, {
    tenant: organisation.tenant,
    programmeId: programme.id,
    unitIds: unitsTakingPart(organisation, programme, period.from),
  });
  const { plots, ledger, dossierIds, inbox } = world;
  const evidence: RouteEvidence = {
    organisation,
    programme,
    programmeOf,
    calendar,
    period,
    plots,
    dossierIds,
    secrets: inbox.secrets,
    system,
    warned: writers.warned,
    lived: { reports: readers, troubles },
    steps: standingsOf(world, system),
    ledger: { ...ledger, debts: dutiesOf(world, system) },
  };
  return { evidence, stops: stopsIn(evidence) };
}

function programmeIn(cycles: readonly Cycle[], at: number): Programme {
  const cycle = cycles[at];
  if (!cycle) throw new Error(`the plan has no version ${at + 1}`);
  return cycle.programme;
}

const keyOf = ({ dossierIds }: RouteWorld, id: string): string =>
  [...dossierIds].find(([, one]) => one === id)?.[0] ?? id;

const standingsOf = (world: RouteWorld, { dossiers }: SystemRecord) =>
  new Map(
    dossiers.map(({ dossier, history }): [string, Standing[]] => [
      keyOf(world, dossier.id),
      history.map(({ on, after }) => ({ on, after: after.status })),
    ]),
  );

const dutiesOf = (world: RouteWorld, { dossiers }: SystemRecord) =>
  dossiers.flatMap(({ dossier, history }) => dutiesIn(keyOf(world, dossier.id), history));

/** Where dossiers wait for a step that the system does not carry out yet, by the step's name. */
function stopsIn({ system: { dossiers }, programme }: RouteEvidence): Rehearsal['stops'] {
  const names = dossiers
    .filter(({ dossier }) => statusOf(dossier) === 'awaiting_next_step')
    .map(({ dossier: { current } }) =>
      current.kind === 'step'
        ? (programme.route.find(({ id }) => id === current.stepId)?.name ?? current.stepId)
        : '',
    );
  return [...new Set(names)].map((name) => ({
    name,
    count: names.filter((one) => one === name).length,
  }));
}
