import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SystemClock, systemClock } from '../../../../infra/local/time/clock.ts';
import { type Schedules, startSchedules } from '../../../../infra/local/time/schedules.ts';

const daily = {
  name: 'daily',
  expression: 'cron(0 7 * * ? *)',
  timeZone: 'Asia/Ho_Chi_Minh',
  functionName: 'tick',
  input: '{"tick":"daily","at":"<aws.scheduler.scheduled-time>"}',
};
const quarterly = {
  ...daily,
  name: 'sweep',
  expression: 'cron(0/15 * * * ? *)',
  functionName: 'sweep',
};

let schedules: Schedules | undefined;
afterEach(() => schedules?.stop());

/** What was called, with the system's time when it was. */
function at(
  start: string,
  options: { running?: boolean; writing?: boolean } = {},
): { clock: SystemClock; calls: string[] } {
  const clock = systemClock({ start });
  const calls: string[] = [];
  schedules = startSchedules({
    schedules: [daily, quarterly],
    clock,
    invoke: async (name, payload) => {
      const { at: told } = payload as { at: string };
      calls.push(`${name} ${told} (${clock.instant()})`);
    },
    settle: async () => {
      calls.push('settled');
    },
    writes: () => (options.writing === false ? 0 : calls.length),
    running: options.running ?? false,
  });
  return { clock, calls };
}

test('moving over three days fires each morning in order, on its own day, each settled before the next', async () => {
  const { clock, calls } = at('2024-02-28T02:00:00.000Z');
  await schedules?.moveTo('2024-03-02T02:00:00.000Z', { freeze: true });
  const ticks = calls.filter((call) => call.startsWith('tick'));
  expect(ticks).toEqual([
    'tick 2024-02-29T00:00:00Z (2024-02-29T00:00:00.000Z)',
    'tick 2024-03-01T00:00:00Z (2024-03-01T00:00:00.000Z)',
    'tick 2024-03-02T00:00:00Z (2024-03-02T00:00:00.000Z)',
  ]);
  expect(calls.every((call, n) => n % 2 === 0 || call === 'settled')).toBe(true);
  expect([clock.instant(), clock.today()]).toEqual(['2024-03-02T02:00:00.000Z', '2024-03-02']);
});

test('nothing is waited for after an occurrence that changed nothing', async () => {
  const { calls } = at('2024-02-28T02:00:00.000Z', { writing: false });
  await schedules?.moveTo('2024-02-29T02:00:00.000Z', { freeze: true });
  expect(calls.length).toBeGreaterThan(1);
  expect(calls).not.toContain('settled');
});

test('a leap fires what is due many times a day only once for each day', async () => {
  const { calls } = at('2024-02-28T17:00:00.000Z');
  await schedules?.moveTo('2024-03-01T16:59:00.000Z', { freeze: true });
  expect(calls.filter((call) => call.startsWith('sweep'))).toEqual([
    'sweep 2024-02-29T16:45:00Z (2024-02-29T16:45:00.000Z)',
    'sweep 2024-03-01T16:45:00Z (2024-03-01T16:45:00.000Z)',
  ]);
});

test('two moves asked for at once happen one after the other, and no day is fired twice', async () => {
  const { calls } = at('2024-02-28T02:00:00.000Z');
  await Promise.all([
    schedules?.moveTo('2024-02-29T02:00:00.000Z', { freeze: true }),
    schedules?.moveTo('2024-03-01T02:00:00.000Z', { freeze: true }),
  ]);
  expect(calls.filter((call) => call.startsWith('tick')).map((call) => call.slice(5, 15))).toEqual([
    '2024-02-29',
    '2024-03-01',
  ]);
});

test('while the clock runs by itself, what becomes due is fired', async () => {
  const { clock, calls } = at('2024-02-28T23:59:59.500Z', { running: true });
  clock.runFrom('2024-02-28T23:59:59.500Z');
  await new Promise((resolve) => setTimeout(resolve, 2_200));
  expect(calls.map((call) => call.split(' ').slice(0, 2).join(' '))).toEqual([
    'tick 2024-02-29T00:00:00Z',
    'sweep 2024-02-29T00:00:00Z',
  ]);
});

test('the clock stands where it stood after a restart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'));
  const file = join(folder, 'clock.json');
  systemClock({ file }).freezeAt('2023-09-11T02:00:00.000Z');
  expect(systemClock({ file }).instant()).toBe('2023-09-11T02:00:00.000Z');
  systemClock({ file }).runFrom('2023-09-12T02:00:00.000Z');
  expect(systemClock({ file }).today()).toBe('2023-09-12');
  rmSync(folder, { recursive: true });
});

test('a time that is none is refused', () => {
  expect(() => systemClock().freezeAt('mai')).toThrow('mai');
});
