import { type Benchmark, selected } from '../../bench/benchmark.ts';
import { interleaved } from '../../bench/interleaved.ts';
import { lineOf } from '../../bench/line.ts';
import { promises } from '../../bench/promises.ts';
import { median, quantile, spreadOf } from '../../bench/statistics.ts';
import { tableOf } from '../../bench/table.ts';

const benchmark = (...ids: Benchmark['promises']): Benchmark => ({
  promises: ids,
  run: async () => [],
});
const commit = benchmark('commitUpdate', 'commitWrites');
const start = benchmark('startReady', 'startMemory');

test('every promise is known by the id of its benchmark and keeps its target', () => {
  expect(
    Object.fromEntries(Object.values(promises).map(({ name, target }) => [name, target])),
  ).toEqual({
    'B1 commit / bare update': 1.8,
    'B1 commit / three separate writes': 1,
    'B2 fan-out of reading mails / bare SES loop': 2,
    'B3 commit to mail / half a poll and three bare calls': 1.3,
    'B3 commit to mail / 30 s polling notifier': 1 / 80,
    'B3 idle reads / 30 s polling notifier': 1 / 50,
    'B4 decision POST / handler that sends inline': 0.1,
    'B4 decision POST / bare transaction': 2.5,
    'B4 share of decisions lost with SES down': 0,
    'B7 largest bundle / 450 kB': 1,
    'B7 load and init / node -e 0, wall': 1.9,
    'B7 load and init / node -e 0, CPU': 1.9,
    'B7 load and init / unbundled': 0.6,
    'B9 others of a batch with an unreadable record / without, p95': 2,
    'board of 500 units and 50,000 dossiers / bare query': 1.5,
    'start ready / 30 s': 1,
    'start memory / 1.5 GB': 1,
    'novelty partner in the first three of 1,000': 0.95,
  });
});

test('a line says name, ratio, target and verdict beside its raw rounds', () => {
  expect(lineOf('commitUpdate', [1.5, 1.6, 1.7], { commitMs: 4.123456 })).toEqual({
    name: 'B1 commit / bare update',
    ratio: 1.6,
    target: 1.8,
    ok: true,
    rounds: [1.5, 1.6, 1.7],
    spread: 0.0625,
    measured: { commitMs: 4.123 },
  });
});

test('a ratio above its target is not ok', () => {
  expect(lineOf('commitUpdate', [1.81]).ok).toBe(false);
  expect(lineOf('commitUpdate', [1.8]).ok).toBe(true);
});

test('a share that must be reached is judged from the other side, and the table says so', () => {
  const [reached, missed] = [0.95, 0.949].map((ratio) => lineOf('noveltyFound', [ratio]));
  expect([reached?.ok, missed?.ok]).toEqual([true, false]);
  expect(missed && tableOf([missed])).toMatch(/>= +0\.950 +MISSED/);
});

test('rounds that disagree by more than a quarter are called noisy, whatever the verdict', () => {
  expect(lineOf('commitUpdate', [0.5, 1, 1.5])).toMatchObject({ ok: true, noisy: true });
  expect(lineOf('commitUpdate', [0.9, 1, 1.1])).not.toHaveProperty('noisy');
});

test('names select benchmarks by the beginning of a line, in any case', () => {
  expect(selected([commit, start], [])).toEqual([commit, start]);
  expect(selected([commit, start], ['b1'])).toEqual([commit]);
  expect(selected([commit, start], ['B1 commit / three'])).toEqual([commit]);
  expect(selected([commit, start], ['start', 'B1'])).toEqual([commit, start]);
  expect(selected([commit, start], ['update'])).toEqual([]);
});

test('median and quartiles lie between their neighbours', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([0, 10, 20, 30, 40], 0.25)).toBe(10);
  expect(spreadOf([0, 0, 0])).toBe(0);
  expect(() => median([])).toThrow('nothing was measured');
});

test('the arms take turns and each turn begins with another one', async () => {
  const calls: string[] = [];
  const arm = (name: string) => async (turn: number) => void calls.push(`${name}${turn}`);
  const medians = await interleaved({ a: arm('a'), b: arm('b') }, { warmUp: 1, turns: 2 });
  expect(calls).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2']);
  expect(Object.keys(medians)).toEqual(['a', 'b']);
});

test('the table says what was missed and what was noisy', () => {
  const table = tableOf([lineOf('commitUpdate', [1, 2, 3]), lineOf('commitWrites', [0.9])]);
  expect(table).toContain('MISSED');
  expect(table).toContain('(noisy)');
  expect(table.split('\n')).toHaveLength(2);
});
