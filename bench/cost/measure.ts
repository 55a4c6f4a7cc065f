import { type Act, actsOf } from '../../infra/rehearsal/journeys.ts';
import { saveSample } from '../../infra/rehearsal/saveSample.ts';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { actOnDossier } from '../../shared/app/actOnDossier.ts';
import { later } from '../../shared/app/later.ts';
import { addDays } from '../../shared/domain/calendar/days.ts';
import { statusOf } from '../../shared/domain/dossier/status.ts';
import { portsOn } from '../support/world.ts';
import { type CountedTables, type Deployed, startDeployed } from './deployed.ts';
import { type Kind, kindOfCommand, kinds } from './kinds.ts';
import { openDossier } from './openDossier.ts';
import { type Stored, stored } from './storedBytes.ts';
import { nothing, sum, type Used } from './used.ts';

/** What one kind of work used in all, and how often it was done. */
export type Figures = Used & { readonly times: number };
/** What is stored is what one dossier leaves behind. */
export interface Measured extends Stored {
  readonly works: Readonly<Record<Kind, Figures>>;
}
type Add = (kind: Kind, used: Used) => void;

const seed = 7;
const programmeId = 'HCM-BTH-2023';
const journey = { index: 1, from: '2023-06-01', stage: 'nominated' } as const;
/** The plan's first report goes up on this day, soon after the last act. */
const lastDay = '2023-09-15';
/** When the morning tick runs in Vietnam. */
const sevenOClock = 'T00:00:00.000Z';
const quarterHour = 15 * 60_000;

/**
 * One proposal of the sample hospital of 200 people, from its draft to its nomination, by people who
 * are never late: the commands, the functions behind them as deployed, and every morning of the plan.
 */
export async function measure(tables: CountedTables): Promise<Measured> {
  const uncounted = portsOn(tables);
  const sample = await saveSample(uncounted, { seed, people: 200 });
  const calendar = await uncounted.calendarOf(sample.tenant);
  const acts = actsOf(journey, { ...sample, seed, calendar });
  const deployed = await startDeployed(tables, sample.tenant);
  const { add, works } = ledger();
  const before = await stored(tables);
  try {
    // a warm function knows the plan
    await deployed.deps.programmes.find(sample.tenant, programmeId, 1);
    deployed.taken();
    let next: string = journey.from;
    const liveTo = async (last: string): Promise<void> => {
      for (; next <= last; next = addDays(next, 1)) await morning(deployed, next, add);
    };
    for (const act of acts) {
      await liveTo(momentOf(act.at).today);
      add(await perform(deployed, sample.tenant, act), deployed.taken().used);
      await deployed.sweep(later(act.at, quarterHour));
      await deployed.settle();
      add('sweep', deployed.taken().used);
    }
    const last = acts.at(-1);
    if (last) await openDossier(deployed, uncounted.sessions, sample.tenant, last);
    add('page', deployed.taken().used);
    await liveTo(lastDay);
    const after = await stored(tables);
    return {
      works: works(),
      storedBytes: after.storedBytes - before.storedBytes,
      indexBytes: after.indexBytes - before.indexBytes,
    };
  } finally {
    await deployed.stop();
  }
}

function ledger(): { readonly add: Add; readonly works: () => Measured['works'] } {
  const none: Figures = { times: 0, ...nothing() };
  const figures = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, none])) as Record<
    Kind,
    Figures
  >;
  return {
    add: (kind, used) => {
      const before = figures[kind];
      figures[kind] = { times: before.times + 1, ...sum([before, used]) };
    },
    works: () => figures,
  };
}

/** The command and all that follows from it. @returns what kind of work it was. */
async function perform(
  { deps, settle, countPage }: Deployed,
  tenant: string,
  { dossierId, at, by, command }: Act,
): Promise<Kind> {
  const outcome = await actOnDossier(deps)({
    tenant,
    dossierId,
    command,
    by,
    programmeId,
    moment: momentOf(at),
    commandId: `cost-${at}`,
    channel: 'web',
  });
  if (!outcome.accepted) throw new Error(`${command.type}: ${outcome.refusal.because}`);
  countPage();
  await settle();
  const kind = kindOfCommand[command.type];
  if (!kind) throw new Error(`${command.type} is of no kind`);
  return kind === 'vote' && statusOf(outcome.dossier) !== 'deciding' ? 'decide' : kind;
}

/** The tick, what follows from it, and a sweep with nothing to do where nothing followed. */
async function morning(
  { tick, sweep, settle, taken }: Deployed,
  day: string,
  add: Add,
): Promise<void> {
  const at = `${day}${sevenOClock}`;
  await tick(at);
  await settle();
  const { used, called } = taken();
  if (called.has('report')) return add('report', used);
  if (called.size > 1) return add('reminder', used);
  add('quietDay', used);
  await sweep(at);
  await settle();
  add('quietSweep', taken().used);
}
