import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FunctionPool, functionPool } from '../../../../infra/local/lambda/functionPool.ts';

const handler = `
import { request } from 'node:http';
const fetchLike = (url, target) => new Promise((resolve) => {
  request(url, { method: 'POST', headers: { 'X-Amz-Target': 'DynamoDB_20120810.' + target } },
    (response) => response.resume().on('end', resolve)).end('{}');
});
let calls = 0;
export async function handler(event, context) {
  calls++;
  if (event.end) process.exit(7);
  if (event.fail) throw new TypeError(event.fail);
  if (event.asks) await fetchLike(event.asks, event.target);
  if (event.wait) await new Promise((resolve) => setTimeout(resolve, event.wait));
  console.log('said by the handler');
  return { calls, pid: process.pid, left: context.getRemainingTimeInMillis(),
    id: context.awsRequestId, name: context.functionName, variables: {
      own: process.env.OWN, region: process.env.AWS_REGION, home: process.env.HOME } };
}
`;

let pool: FunctionPool | undefined;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'function-'));
  writeFileSync(join(folder, 'index.mjs'), handler);
});
afterEach(async () => {
  await pool?.stop();
  rmSync(folder, { recursive: true });
});

function open(
  concurrency = 1,
  handlerName = 'index.handler',
  idleMilliseconds = 30_000,
): FunctionPool {
  pool = functionPool(
    {
      name: 'echo',
      arn: 'arn:aws:lambda:ap-southeast-1:000000000000:function:echo',
      folder,
      handler: handlerName,
      timeoutSeconds: 1,
      memoryMegabytes: 128,
      environment: { OWN: 'value' },
      asyncRetries: 0,
    },
    {
      environment: { AWS_REGION: 'ap-southeast-1' },
      concurrency,
      kept: 0,
      idleMilliseconds,
      lean: true,
      logFolder: join(folder, 'logs'),
    },
  );
  return pool;
}

const answerOf = async (running: FunctionPool, event: object) => {
  const result = await running.invoke(event);
  if (!result.ok) throw new Error(result.errorMessage);
  return result.payload as Record<string, unknown> & { calls: number; pid: number };
};

test('a process is loaded once, knows its context and only its own environment', async () => {
  const echo = open();
  const first = await answerOf(echo, {});
  const second = await answerOf(echo, {});
  expect([first.calls, second.calls, second.pid]).toEqual([1, 2, first.pid]);
  expect(first).toMatchObject({ name: 'echo', id: expect.any(String) });
  expect(first.variables).toEqual({ own: 'value', region: 'ap-southeast-1' });
  expect(first.left).toBeGreaterThan(500);
  expect(readFileSync(join(folder, 'logs', 'echo.log'), 'utf8')).toContain('said by the handler');
});

test('an answer tells whether the invocation asked the tables for more than reading', async () => {
  const table = createServer((_, response) => void response.end('{}')).listen(0, '127.0.0.1');
  await once(table, 'listening');
  const asks = `http://127.0.0.1:${(table.address() as AddressInfo).port}`;
  const echo = open();
  const wrote: unknown[] = [];
  for (const target of ['Query', 'TransactWriteItems', 'GetItem', 'UpdateItem'])
    wrote.push((await echo.invoke({ asks, target })).wrote);
  table.close();
  expect(wrote).toEqual([false, true, false, true]);
});

test('one process takes one invocation at a time; more processes start only when needed', async () => {
  const echo = open(2);
  const pids = await Promise.all(
    [1, 2, 3, 4].map(async () => (await answerOf(echo, { wait: 50 })).pid),
  );
  expect(new Set(pids).size).toBe(2);
});

test('a thrown error is told with its kind, and the process stays', async () => {
  const echo = open();
  const { pid } = await answerOf(echo, {});
  expect(await echo.invoke({ fail: 'no such dossier' })).toMatchObject({
    ok: false,
    errorType: 'TypeError',
    errorMessage: 'no such dossier',
  });
  expect((await answerOf(echo, {})).pid).toBe(pid);
});

test('a handler that takes too long is killed with its process, and the next call gets a new one', async () => {
  const echo = open();
  const { pid } = await answerOf(echo, {});
  expect(await echo.invoke({ wait: 5_000 })).toMatchObject({
    ok: false,
    errorType: 'Sandbox.Timedout',
    errorMessage: 'Task timed out after 1 seconds',
  });
  expect((await answerOf(echo, {})).pid).not.toBe(pid);
  expect(() => process.kill(pid, 0)).toThrow();
});

test('a process that ends in the middle fails that call only, those waiting get a new process', async () => {
  const echo = open();
  const [ended, waiting] = await Promise.all([echo.invoke({ end: true }), echo.invoke({})]);
  expect(ended).toMatchObject({ ok: false, errorType: 'Runtime.ExitError' });
  expect(waiting.ok).toBe(true);
});

test('a bundle that cannot be loaded fails the call instead of hanging', async () => {
  expect(await open(1, 'index.nobody').invoke({})).toMatchObject({ ok: false });
});

test('a process with nothing to do ends by itself, and the next call gets a new one', async () => {
  const echo = open(1, 'index.handler', 100);
  const { pid } = await answerOf(echo, {});
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(() => process.kill(pid, 0)).toThrow();
  expect((await answerOf(echo, {})).pid).not.toBe(pid);
});

test('after stopping no process is left', async () => {
  const echo = open(2);
  const pids = await Promise.all([1, 2].map(async () => (await answerOf(echo, { wait: 20 })).pid));
  await echo.stop();
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow();
});
