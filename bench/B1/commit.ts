import { actOnDossier } from '../../shared/app/actOnDossier.ts';
import { type Benchmark, mediansOf, played } from '../benchmark.ts';
import { interleaved } from '../interleaved.ts';
import { lineOf } from '../line.ts';
import { bareWrites, writtenBy } from '../support/bareWrites.ts';
import { answeredFromMemory } from '../support/memory.ts';
import { startBenchTables } from '../support/tables.ts';
import { benchMoment, fillWorld, type World } from '../support/world.ts';
import { transitionFigures } from './transitionFigures.ts';

const warmUp = 60;
const turns = 150;

const receive = ({ sample, officer }: World, dossierId: string) =>
  ({
    tenant: sample.tenant,
    dossierId,
    command: { type: 'receive' },
    by: officer,
    moment: benchMoment,
    commandId: `bench-${dossierId}`,
    channel: 'web',
  }) as const;

/** The real command runner commits; what it reads is answered from memory, as nobody else reads here. */
async function round(note: (text: string) => void, isFirst: boolean) {
  const tables = await startBenchTables();
  try {
    const world = await fillWorld(tables);
    const total = warmUp + turns;
    const ids = await world.registered(total);
    const whole = await world.registered(total, 'whole');
    const [tried = ''] = await world.registered(1, 'tried');
    await required(actOnDossier(world.deps)(receive(world, tried)));
    const written = await writtenBy(tables, `T#${world.sample.tenant}#DOSSIER#${tried}`, 2);
    const bare = bareWrites(tables, written);
    for (let turn = 0; turn < total; turn++) await bare.prepare(`BENCH#UPDATE#${turn}`);
    if (isFirst) note(await transitionFigures());
    const quick = actOnDossier(await answeredFromMemory(world, ids));
    const reading = actOnDossier(world.deps);
    return await interleaved(
      {
        commitMs: (turn) => required(quick(receive(world, ids[turn] ?? ''))),
        updateMs: (turn) => bare.update(`BENCH#UPDATE#${turn}`),
        writesMs: (turn) => bare.separately(`BENCH#WRITES#${turn}`),
        transactionMs: (turn) => bare.transaction(`BENCH#TRANSACTION#${turn}`),
        withReadsMs: (turn) => required(reading(receive(world, whole[turn] ?? ''))),
      },
      { warmUp, turns },
    );
  } finally {
    await tables.stop();
  }
}

/** @throws when the command was refused: then nothing was measured. */
async function required(outcome: ReturnType<ReturnType<typeof actOnDossier>>): Promise<void> {
  const answer = await outcome;
  if (!answer.accepted) throw new Error(`refused: ${answer.refusal.because}`);
}

/** B1: a transition with authorisation, validation, audit hash and transaction against bare writes. */
export const commit: Benchmark = {
  promises: ['commitUpdate', 'commitWrites'],
  run: async (rounds, note) => {
    const results = await played(rounds, (number) => round(note, number === 0));
    const measured = mediansOf(results);
    note(`the same command with all its reads: ${measured.withReadsMs.toFixed(2)} ms`);
    return [
      lineOf(
        'commitUpdate',
        results.map((one) => one.commitMs / one.updateMs),
        measured,
      ),
      lineOf(
        'commitWrites',
        results.map((one) => one.commitMs / one.writesMs),
      ),
    ];
  },
};
