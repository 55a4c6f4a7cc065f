import type { Context } from 'aws-lambda';
import { manifest } from '../../functions/manifest.ts';
import { mail } from '../../functions/stream/mail.ts';
import { mailOrSpread } from '../../functions/stream/spread.ts';
import { streamHandler } from '../../functions/stream/streamHandler.ts';
import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import { sesSendMail } from '../../shared/adapters/ses/sendMail.ts';
import { launchWithRound } from '../../shared/app/disseminationLaunch.ts';
import type { SendMail, Unit } from '../../shared/ports.ts';
import { type Benchmark, mediansOf, played } from '../benchmark.ts';
import { lineOf } from '../line.ts';
import { type FakeSes, startFakeSes } from '../support/fakeSes.ts';
import {
  type BenchTables,
  benchCredentials,
  benchRegion,
  startBenchTables,
} from '../support/tables.ts';
import { benchMoment, fillWorld, portsOn, type World } from '../support/world.ts';
import { startOutboxMapping } from './outboxMapping.ts';

/** 20 000 in 500 units is the size that is promised: `PEOPLE=20000 npm run bench -- B2`. */
const people = Number(process.env.PEOPLE ?? 360);
const peoplePerUnit = 40;
/** As many as the mailer sends at the same time. */
const inFlight = 16;
const { batch } = manifest.mail.triggers[0];
const sesMilliseconds = 80;

const unitIds = Array.from({ length: Math.ceil(people / peoplePerUnit) }, (_, n) => `bench-${n}`);

/** Units of forty people, each with an address of their own. */
async function fillUnits({ deps, sample }: World): Promise<void> {
  const { tenant } = sample;
  const [model] = await deps.organisation.units(tenant, benchMoment.today);
  const [person] = sample.cast.qualityOffice;
  if (!model || !person) throw new Error('the sample has units and people');
  const units: Unit[] = unitIds.map((id) => ({
    ...model,
    id,
    name: `Bệnh viện ${id}`,
    type: 'hospital',
    parentId: tenant,
  }));
  await deps.organisation.save({
    units: units.map((unit) => ({ ...unit, changes: [] })),
    people: Array.from({ length: people }, (_, n) => ({
      ...person,
      id: `reader-${n}`,
      name: `Người Đọc ${n}`,
      staffCode: `R-${n}`,
      unitId: unitIds[Math.floor(n / peoplePerUnit)] ?? '',
      email: `reader-${n}@bench.example`,
    })),
  });
}

/** Sends so many mails with nothing around them, sixteen at a time. @returns milliseconds. */
async function bareLoop(ses: FakeSes): Promise<number> {
  const began = performance.now();
  let left = people;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await ses.sendBare('bench@bench.example');
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return performance.now() - began;
}

/** The mailer as deployed, but in this process, with a count of what SES took. */
function mailer(tables: BenchTables, ses: FakeSes) {
  const ports = portsOn(tables);
  const send = sesSendMail({
    endpoint: ses.endpoint,
    region: benchRegion,
    credentials: () => benchCredentials,
    from: 'thu@sang-kien.example',
  });
  let sent = 0;
  const sendMail: SendMail = async (one) => {
    const outcome = await send(one);
    if (outcome.kind === 'sent') sent++;
    return outcome;
  };
  const quiet = { count: () => {}, note: () => {}, failed: fails };
  const deps = { ...ports, sendMail };
  const handler = streamHandler({
    name: 'mail',
    parking: dynamoParking(tables, 'outbox'),
    observe: quiet,
    reserveMilliseconds: 5_000,
    atOnce: batch,
    take: mailOrSpread((image, context: Context) => mail(deps, quiet)(image, context), deps),
  });
  return { handler, sent: () => sent };
}

const fails = (what: string, error: unknown): void => {
  throw new Error(what, { cause: error });
};

/** From the launch of a new version to the moment when SES has taken the last mail. */
async function launchedToMailed(
  world: World,
  version: number,
  sent: () => number,
): Promise<number> {
  const { deps, sample, officer } = world;
  const latest = await deps.programmes.latest(sample.tenant, 'HCM-BTH-2023');
  if (!latest) throw new Error('the sample has its programme');
  const before = sent();
  const began = performance.now();
  await launchWithRound(deps)({
    tenant: sample.tenant,
    programme: {
      ...latest,
      version,
      // another text, since what people have read already is not mailed again
      name: `Kế hoạch lần ${version}`,
      eligibility: { ...latest.eligibility, units: unitIds },
    },
    by: officer,
    moment: benchMoment,
  });
  while (sent() - before < people) await sleep(2);
  return performance.now() - began;
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** B2: everybody of every unit gets the reading mail of a plan, against a loop that only calls SES. */
export const readingMails: Benchmark = {
  promises: ['fanOutBound'],
  run: async (rounds, note) => {
    const [tables, ses] = await Promise.all([startBenchTables(), startFakeSes()]);
    try {
      await ses.behave({ latencyMilliseconds: sesMilliseconds });
      const world = await fillWorld(tables);
      await fillUnits(world);
      const { handler, sent } = mailer(tables, ses);
      const reader = await startOutboxMapping(tables, handler);
      const results = await played(rounds, async (round) => {
        const bareMs = await bareLoop(ses);
        const fanOutMs = await launchedToMailed(world, round + 2, sent);
        // what is written after SES took the mail belongs to the next round otherwise
        await sleep(300);
        return { bareMs, fanOutMs, memoryMegabytes: process.memoryUsage().rss / 2 ** 20 };
      });
      await reader.stop();
      const measured = mediansOf(results);
      const rate = (people * 1000) / measured.fanOutMs;
      note(`${people} people in ${unitIds.length} units: ${rate.toFixed(0)} mails a second`);
      const grown = (results.at(-1)?.memoryMegabytes ?? 0) - (results[0]?.memoryMegabytes ?? 0);
      note(`memory grew by ${grown.toFixed(0)} MB over the rounds`);
      return [
        lineOf(
          'fanOutBound',
          results.map((one) => one.fanOutMs / one.bareMs),
          measured,
        ),
      ];
    } finally {
      await Promise.all([tables.stop(), ses.stop()]);
    }
  },
};
