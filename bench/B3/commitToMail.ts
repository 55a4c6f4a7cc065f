import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commonConfig } from '../../functions/config.ts';
import { tablesOf } from '../../functions/dependencies.ts';
import { buildAssembly } from '../../infra/local/assembly/buildAssembly.ts';
import { type LocalSystem, startSystem } from '../../infra/local/system.ts';
import { actOnDossier } from '../../shared/app/actOnDossier.ts';
import { type Benchmark, mediansOf, played } from '../benchmark.ts';
import { lineOf } from '../line.ts';
import { median } from '../statistics.ts';
import { benchMoment, fillWorld } from '../support/world.ts';
import { bareChain } from './bareChain.ts';
import { idleReads } from './idleReads.ts';

const warmUp = 4;
const turns = 16;
/** AWS reads a stream four times a second. */
const pollMilliseconds = 250;
const notifierMilliseconds = 30_000;

/** Commits one transition and waits until SES has the first mail about it. */
async function committedToMailed(system: LocalSystem, commit: () => Promise<unknown>) {
  const before = system.ses.mails.all().length;
  const began = performance.now();
  await commit();
  const committed = performance.now() - began;
  while (system.ses.mails.all().length === before) await sleep(1);
  return { wholeMs: performance.now() - began, commitMs: committed };
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The whole local system: the deployed bundles, each in its own process, behind the stream mappings. */
async function round() {
  const system = await startSystem({
    assembly: await buildAssembly(resolve('.build', 'bench-assembly')),
    frozenAt: benchMoment.now,
    heapMegabytes: 4096,
    polling: { floorMilliseconds: pollMilliseconds },
  });
  try {
    const variables = system.assembly.functions.map((one) => one.environment);
    const environment = { ...Object.assign({}, ...variables), ...system.environment };
    const tables = tablesOf(commonConfig(environment), environment);
    const world = await fillWorld(tables);
    const ids = await world.registered(warmUp + turns);
    await system.settle(120_000);
    const logged = logBytes(system);
    const bare = bareChain(system, tables.records);
    const times: { wholeMs: number; commitMs: number }[] = [];
    const bareTimes: number[] = [];
    for (const [turn, dossierId] of ids.entries()) {
      // commits come at every moment between two polls, not in step with them
      await sleep((turn * 97) % pollMilliseconds);
      bareTimes.push(await bare.run(turn));
      times.push(
        await committedToMailed(system, async () => {
          const outcome = await actOnDossier(world.deps)({
            tenant: world.sample.tenant,
            dossierId,
            command: { type: 'receive' },
            by: world.officer,
            moment: benchMoment,
            commandId: `bench-${dossierId}`,
            channel: 'web',
          });
          if (!outcome.accepted) throw new Error(`refused: ${outcome.refusal.because}`);
        }),
      );
      await system.settle(60_000);
    }
    const idle = await idleReads(tables, world);
    tables.client.destroy();
    bare.close();
    return {
      mailMs: median(times.slice(warmUp).map(({ wholeMs }) => wholeMs)),
      commitMs: median(times.slice(warmUp).map(({ commitMs }) => commitMs)),
      bareMs: median(bareTimes.slice(warmUp)),
      loggedBytes: (logBytes(system) - logged) / ids.length,
      ...idle,
    };
  } finally {
    await system.stop();
  }
}

const logBytes = ({ logs }: LocalSystem): number =>
  readdirSync(logs).reduce((sum, name) => sum + statSync(join(logs, name)).size, 0);

/** B3: from the command to the moment when SES has taken the first mail. */
export const commitToMail: Benchmark = {
  promises: ['mailBound', 'mailPoller', 'mailIdle'],
  run: async (rounds, note) => {
    const results = await played(rounds, round);
    const measured = mediansOf(results);
    const bound = ({ bareMs }: { bareMs: number }) => pollMilliseconds / 2 + bareMs;
    const notifier = ({ bareMs }: { bareMs: number }) => notifierMilliseconds / 2 + bareMs;
    note(`logged per transition: ${Math.round(measured.loggedBytes)} bytes by all functions`);
    note(
      `one poll lies on the way, so ${(pollMilliseconds / 2 + measured.bareMs).toFixed(0)} ms can be reached`,
    );
    return [
      lineOf(
        'mailBound',
        results.map((one) => one.mailMs / bound(one)),
        measured,
      ),
      lineOf(
        'mailPoller',
        results.map((one) => one.mailMs / notifier(one)),
      ),
      lineOf(
        'mailIdle',
        results.map((one) => one.oursPerHour / one.notifierPerHour),
      ),
    ];
  },
};
