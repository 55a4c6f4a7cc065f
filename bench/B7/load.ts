import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FunctionName, manifest } from '../../functions/manifest.ts';
import { bundleFunctions } from '../../infra/tools/bundle.ts';
import { type Benchmark, played } from '../benchmark.ts';
import { type Line, lineOf } from '../line.ts';
import { median } from '../statistics.ts';
import { type Cost, loading, nothing, startNode } from './processes.ts';
import { unbundled } from './unbundled.ts';

const largestBytes = 450_000;
const turns = 5;

/** The report's typesetting engine and fonts are worth seconds anyway; nobody waits for it. */
const waitedFor = (Object.keys(manifest) as FunctionName[]).filter((name) => name !== 'report');
/** Those with the most in them; loading the others unbundled would say the same. */
const compared = ['web', 'mail'] as const satisfies readonly FunctionName[];

type Costs = Readonly<Record<string, Cost>>;

/** Every program some times, in turns. */
async function round(programs: Readonly<Record<string, string>>): Promise<Costs> {
  const found = new Map<string, Cost[]>();
  for (let turn = 0; turn < turns; turn++)
    for (const [name, program] of Object.entries(programs))
      found.set(name, [...(found.get(name) ?? []), await startNode(program)]);
  return Object.fromEntries(
    [...found].map(([name, costs]) => [
      name,
      {
        wallMs: median(costs.map(({ wallMs }) => wallMs)),
        processorMs: median(costs.map(({ processorMs }) => processorMs)),
      },
    ]),
  );
}

const ratioOf = (costs: Costs, name: string, to: string, by: keyof Cost): number =>
  (costs[name]?.[by] ?? Number.NaN) / (costs[to]?.[by] ?? Number.NaN);

/** The worst of the functions stands for all. */
function worstOf(rounds: readonly Costs[], by: keyof Cost) {
  const of = (name: FunctionName) => rounds.map((costs) => ratioOf(costs, name, 'nothing', by));
  const worst = waitedFor.reduce((one, other) =>
    median(of(other)) > median(of(one)) ? other : one,
  );
  return {
    rounds: of(worst),
    each: Object.fromEntries(waitedFor.map((name) => [name, median(of(name))])),
  };
}

/** Copies, so that a build beside this run does not pull them away. */
function keptBundles(directory: (name: FunctionName) => string): (name: FunctionName) => string {
  const folder = mkdtempSync(join(tmpdir(), 'sang-kien-bundles-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = (name: FunctionName): string => join(folder, `${name}.cjs`);
  for (const name of waitedFor) cpSync(join(directory(name), 'index.cjs'), file(name));
  return file;
}

async function measure(rounds: number, note: (text: string) => void): Promise<readonly Line[]> {
  const { bytes, directory } = await bundleFunctions();
  const kept = keptBundles(directory);
  const unbundledFile = await unbundled(compared);
  const programs = {
    nothing,
    ...Object.fromEntries(waitedFor.map((name) => [name, loading(kept(name))])),
    ...Object.fromEntries(
      compared.map((name) => [`unbundled ${name}`, loading(unbundledFile(name))]),
    ),
  };
  const results = await played(rounds, () => round(programs));
  note(`node -e 0: ${median(results.map(({ nothing: one }) => one?.wallMs ?? 0)).toFixed(0)} ms`);
  const sizes = Object.fromEntries(waitedFor.map((name) => [name, bytes[name]]));
  const [wall, processor] = [worstOf(results, 'wallMs'), worstOf(results, 'processorMs')];
  const againstUnbundled = results.map((costs) =>
    Math.max(...compared.map((name) => ratioOf(costs, name, `unbundled ${name}`, 'wallMs'))),
  );
  return [
    lineOf('bundleSize', [Math.max(...Object.values(sizes)) / largestBytes], sizes),
    lineOf('bundleWall', wall.rounds, wall.each),
    lineOf('bundleProcessor', processor.rounds, processor.each),
    lineOf('bundleUnbundled', againstUnbundled),
  ];
}

/** B7: size of each deployed bundle, and how long Node takes until its handler is there. */
export const load: Benchmark = {
  promises: ['bundleSize', 'bundleWall', 'bundleProcessor', 'bundleUnbundled'],
  run: measure,
};
