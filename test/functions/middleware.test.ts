import { jest } from '@jest/globals';
import type { Context } from 'aws-lambda';
import { countIn, observation, observed, traceOf } from '../../functions/middleware.ts';
import { lambdaContext } from '../support/streams.ts';

const context: Context = lambdaContext();
const secret = 'Nguyễn Văn Mẫu <mau@bth.example> K7MP';

/** Everything that was printed while the work ran. */
async function printedBy(work: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation((...parts: unknown[]) => {
      lines.push(parts.map(String).join(' '));
    }),
  );
  const writes = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation((part: unknown) => {
      lines.push(String(part));
      return true;
    }),
  );
  await work().catch(() => {});
  for (const spy of [...spies, ...writes]) spy.mockRestore();
  return lines.join('\n');
}

test('a failing request is logged with its id and place, without the words of the error', async () => {
  const failing = observed(async () => {
    throw new TypeError(secret);
  });
  const printed = await printedBy(() => failing({}, context));
  expect(printed).toContain('request failed');
  expect(printed).toContain('TypeError');
  expect(printed).not.toContain('mau@bth.example');
  expect(printed).not.toContain('Nguyễn');
});

test('each line says which version wrote it, so that a release is judged by its own failures', async () => {
  const failing = observed(async () => {
    throw new Error('no');
  });
  const printed = await printedBy(() => failing({}, { ...context, functionVersion: '7' }));
  const line = printed.split('\n').find((one) => one.includes('request failed'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({ level: 'ERROR', version: '7' });
});

test('a failure is told to Lambda, so that it is tried again, but not what it says: Lambda prints it', async () => {
  const failing = observed(async () => {
    throw new TypeError(secret);
  });
  await printedBy(async () => {
    const told = await failing({}, context).catch((error: unknown) => error);
    expect(told).toMatchObject({ name: 'TypeError' });
    expect(`${told} ${(told as Error).stack}`).not.toMatch(/Nguyễn|mau@bth|K7MP/);
  });
});

test('what is counted leaves with the request, also with a failing one', async () => {
  const counting = observed(async (event: { readonly fail: boolean }) => {
    observation.count('RecordParked');
    if (event.fail) throw new Error('no');
    return 'done';
  });
  expect(await printedBy(() => counting({ fail: false }, context))).toContain('RecordParked');
  expect(await printedBy(() => counting({ fail: true }, context))).toContain('RecordParked');
});

test('a trace names the error and its cause, and what is no error by its type', () => {
  const error = new Error(secret, { cause: new RangeError(secret) });
  const trace = traceOf(error);
  expect(trace.error).toBe('Error < RangeError');
  expect(trace.at.length).toBeGreaterThan(0);
  expect(JSON.stringify(trace)).not.toContain('mau@bth.example');
  expect(traceOf(secret)).toEqual({ error: 'string', at: [] });
});

test('what is counted in a department says only that, and leaves alone', async () => {
  const printed = await printedBy(async () => countIn('hcm-syt', 'LinkLocked'));
  const figure = JSON.parse(printed.split('\n').find((line) => line.startsWith('{"_aws"')) ?? '{}');
  expect(figure).toMatchObject({ department: 'hcm-syt', LinkLocked: 1 });
  const [{ Dimensions, Metrics }] = figure._aws.CloudWatchMetrics;
  expect(Dimensions).toEqual([['department']]);
  expect(Metrics).toEqual([{ Name: 'LinkLocked', Unit: 'Count' }]);
});
