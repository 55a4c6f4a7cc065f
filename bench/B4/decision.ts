import { decisionApp } from '../../functions/http/decisionApp.ts';
import { type Benchmark, mediansOf, played } from '../benchmark.ts';
import { interleaved } from '../interleaved.ts';
import { lineOf } from '../line.ts';
import { bareWrites, writtenBy } from '../support/bareWrites.ts';
import { type FakeSes, startFakeSes } from '../support/fakeSes.ts';
import { startBenchTables } from '../support/tables.ts';
import { benchMoment, fillWorld, publicUrl, type World } from '../support/world.ts';

const warmUp = 40;
const turns = 60;
const attemptsWhileDown = 20;
const sesMilliseconds = 80;
const recipients = ['mot@bench.example', 'hai@bench.example', 'ba@bench.example'] as const;
const nonce = 'n'.repeat(32);

interface Mailed {
  readonly dossierId: string;
  readonly token: string;
  readonly code: string;
}

/** The page's form as a browser posts it. */
function poster({ deps, sample }: World): (mailed: Mailed) => Promise<void> {
  const failures: unknown[] = [];
  const app = decisionApp({
    ...deps,
    tenants: [sample.tenant],
    onFailure: ({ error }) => void failures.push(error),
  });
  const env = {
    event: { requestContext: { timeEpoch: Date.parse(benchMoment.now), requestId: 'bench' } },
  };
  return async ({ dossierId, token, code }) => {
    const answer = await app.request(
      `/q/${token}`,
      {
        method: 'POST',
        headers: { origin: publicUrl, cookie: `bieu-mau=${nonce}` },
        body: new URLSearchParams({
          nonce,
          commandId: `bench-${dossierId}`,
          choice: 'receive',
          code,
        }),
      },
      env,
    );
    if (answer.status !== 200)
      throw new Error(`the decision was answered with ${answer.status}`, {
        cause: failures.at(-1),
      });
  };
}

/** Three mails at once, as a handler would that does not leave them to anybody else. */
async function sendInline(ses: FakeSes): Promise<void> {
  const outcomes = await Promise.all(recipients.map((one) => ses.sendBare(one)));
  if (outcomes.some(({ kind }) => kind !== 'sent')) throw new Error('a mail was not sent');
}

const mailed = (world: World, ids: readonly string[]): Promise<Mailed[]> =>
  Promise.all(ids.map(async (dossierId) => ({ dossierId, ...(await world.linkTo(dossierId)) })));

/** Share of the attempts that fail. */
async function lost(attempt: (mail: Mailed) => Promise<void>, mails: readonly Mailed[]) {
  let failed = 0;
  for (const mail of mails)
    failed += await attempt(mail).then(
      () => 0,
      () => 1,
    );
  return failed / mails.length;
}

async function round() {
  const [tables, ses] = await Promise.all([startBenchTables(), startFakeSes()]);
  try {
    await ses.behave({ latencyMilliseconds: sesMilliseconds });
    const world = await fillWorld(tables);
    const total = warmUp + turns;
    const ours = await mailed(world, await world.registered(total, 'ours'));
    const inline = await mailed(world, await world.registered(total, 'inline'));
    const [tried] = await mailed(world, await world.registered(1, 'tried'));
    const post = poster(world);
    if (tried) await post(tried);
    const written = await writtenBy(tables, `T#${world.sample.tenant}#DOSSIER#tried-00000`, 2);
    const bare = bareWrites(tables, written);
    const nth = (mails: readonly Mailed[], turn: number): Mailed =>
      mails[turn] ?? { dossierId: '', token: '', code: '' };
    const times = await interleaved(
      {
        postMs: (turn) => post(nth(ours, turn)),
        inlineMs: async (turn) => {
          await post(nth(inline, turn));
          await sendInline(ses);
        },
        transactionMs: (turn) => bare.transaction(`BENCH#TRANSACTION#${turn}`),
      },
      { warmUp, turns },
    );
    await ses.stop();
    const down = await mailed(world, await world.registered(attemptsWhileDown, 'down'));
    const downInline = await mailed(
      world,
      await world.registered(attemptsWhileDown, 'down-inline'),
    );
    return {
      ...times,
      lostShare: await lost(post, down),
      lostInlineShare: await lost(async (mail) => {
        await post(mail);
        await sendInline(ses);
      }, downInline),
    };
  } finally {
    await Promise.all([tables.stop(), ses.stop()]);
  }
}

/** B4: a decision sent from the page behind a mailed link, whole: form, link, code, command, receipt. */
export const decision: Benchmark = {
  promises: ['decisionInline', 'decisionBare', 'decisionDown'],
  run: async (rounds) => {
    const results = await played(rounds, round);
    const { lostShare, lostInlineShare, ...times } = mediansOf(results);
    return [
      lineOf(
        'decisionInline',
        results.map((one) => one.postMs / one.inlineMs),
        times,
      ),
      lineOf(
        'decisionBare',
        results.map((one) => one.postMs / one.transactionMs),
      ),
      lineOf(
        'decisionDown',
        results.map((one) => one.lostShare),
        { lostShare, lostInlineShare },
      ),
    ];
  },
};
