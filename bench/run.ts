import { availableParallelism, loadavg } from 'node:os';
import { commit } from './B1/commit.ts';
import { readingMails } from './B2/readingMails.ts';
import { commitToMail } from './B3/commitToMail.ts';
import { decision } from './B4/decision.ts';
import { load } from './B7/load.ts';
import { poison } from './B9/poison.ts';
import { type Benchmark, fewestRounds, selected } from './benchmark.ts';
import { board } from './board/board.ts';
import type { Line } from './line.ts';
import { novelty } from './novelty/novelty.ts';
import { promises } from './promises.ts';
import { start } from './start/start.ts';
import { tableOf } from './table.ts';

const benchmarks: readonly Benchmark[] = [
  load,
  commit,
  readingMails,
  decision,
  commitToMail,
  poison,
  board,
  start,
  novelty,
];

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const machine = (): string =>
  `${availableParallelism()} processors, load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}, Node ${process.version}`;

async function main(names: readonly string[]): Promise<number> {
  const chosen = selected(benchmarks, names);
  if (chosen.length === 0) {
    say(`No benchmark begins with ${names.join(', ')}. There are:`);
    for (const { name } of Object.values(promises)) say(`  ${name}`);
    return 1;
  }
  const lines: Line[] = [];
  for (const benchmark of chosen) {
    say(`${benchmark.promises.map((id) => promises[id].name).join('; ')} (${machine()})`);
    const found = await benchmark.run(fewestRounds, (text) => say(`  ${text}`));
    for (const line of found) process.stdout.write(`${JSON.stringify(line)}\n`);
    lines.push(...found);
  }
  say(`\n${tableOf(lines)}`);
  return lines.every(({ ok }) => ok) ? 0 : 1;
}

// What was started is stopped on exit, whoever asks for it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

// Node does not end by itself while an emulator's pipe is open after a failure.
process.exit(
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error);
    return 1;
  }),
);
