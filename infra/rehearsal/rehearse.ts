import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isDay } from '../../shared/domain/calendar/days.ts';
import { buildAssembly } from '../local/assembly/buildAssembly.ts';
import { javaOrExplain } from '../local/java.ts';
import { usualDossiers } from './anyPlan/rehearseRoute.ts';
import { progressBar } from './progressBar.ts';
import { rehearse, usualProposals } from './rehearsal.ts';
import type { RehearsalOptions } from './rehearsed.ts';
import { shippedProgrammes } from './sampleFiles.ts';
import { summaryLines } from './summaryTable.ts';
import { writeOut } from './writeOut.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = `Usage: npm run rehearse -- --programme ID [--from D] [--to D] [--units N] [--people N] [--proposals N] [--seed S]
  ID: ${shippedProgrammes.join(', ')};  D: 2023-06-05;  defaults: 200 people, 60 proposals (${usualDossiers} where the route tells), seed 7`;

/** Thrown with what is wrong with the arguments. */
class WrongArguments extends Error {}

const names = {
  programme: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  units: { type: 'string' },
  people: { type: 'string' },
  proposals: { type: 'string' },
  seed: { type: 'string' },
} as const;

function readArguments(): RehearsalOptions {
  const { values } = parsed();
  const programmeId = values.programme ?? '';
  if (!shippedProgrammes.some((id) => id === programmeId))
    throw new WrongArguments(
      `--programme: there is no ${programmeId || 'programme without a name'}`,
    );
  const from = day('from', values.from);
  const to = day('to', values.to);
  if (from && to && from > to) throw new WrongArguments('--from: is after --to');
  return {
    programmeId,
    people: whole('people', values.people, { least: 40, most: 1_500 }) ?? 200,
    proposals:
      whole('proposals', values.proposals, { least: 1, most: 500 }) ?? usualProposals(programmeId),
    seed: whole('seed', values.seed, { least: 0, most: 999_999 }) ?? 7,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...optionalUnits(values.units),
  };
}

function parsed() {
  try {
    return parseArgs({ options: names });
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : '');
  }
}

function optionalUnits(text: string | undefined): { units?: number } {
  const units = whole('units', text, { least: 0, most: 11 });
  return units === undefined ? {} : { units };
}

function day(name: string, text: string | undefined): string | undefined {
  if (text !== undefined && !isDay(text)) throw new WrongArguments(`--${name}: ${text} is no day`);
  return text;
}

function whole(
  name: string,
  text: string | undefined,
  { least, most }: { least: number; most: number },
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new WrongArguments(`--${name}: needs a whole number from ${least} to ${most}`);
}

async function main(): Promise<number> {
  const began = performance.now();
  const options = readArguments();
  javaOrExplain();
  const bar = progressBar();
  bar.at(0, 1, 'đang dựng các hàm');
  const assembly = await buildAssembly(join(root, '.build', 'rehearsal'));
  const rehearsal = await rehearse(assembly, options, bar.at);
  bar.end();
  const folder = join(root, 'out', options.programmeId);
  writeOut(folder, rehearsal);
  const seconds = Math.round((performance.now() - began) / 1000);
  for (const line of summaryLines(rehearsal, seconds)) process.stdout.write(`${line}\n`);
  process.stdout.write(`Thư, báo cáo và dòng thời gian: ${folder}\n`);
  return rehearsal.promises.some(({ broken }) => broken.length > 0) ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof WrongArguments) process.stderr.write(`${error.message}\n${usage}\n`);
  else console.error(error);
  return 2;
});
