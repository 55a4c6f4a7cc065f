import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPortTaken, serveOnLoopback } from '../../../infra/local/loopback.ts';
import type { LocalSystem } from '../../../infra/local/system.ts';
import { startLocalSystem } from '../../support/local.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

const start = (...args: string[]) =>
  spawnSync('node', ['--import', 'tsx', 'infra/local/start.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

test('a taken port stops the start with its number and the remedy, in both languages', async () => {
  const taken = (await isPortTaken(8005)) ? undefined : await serveOnLoopback(8005, () => {});
  const { status, stderr } = start();
  await taken?.stop();
  expect(status).toBe(1);
  expect(stderr).toMatch(/Cổng (3000|8005) đang được chương trình khác dùng/);
  expect(stderr).toMatch(/Port (3000|8005) is taken by another program/);
  expect(stderr).not.toContain('    at ');
});

test('an unknown option is refused with what is known', () => {
  const { status, stderr } = start('--fersh');
  expect(status).toBe(1);
  expect(stderr).toContain('--fersh');
  expect(stderr).toContain('npm start [-- --fresh] [-- --watch]');
});

describe('the real functions', () => {
  let system: LocalSystem;
  beforeAll(async () => {
    system = await startLocalSystem({ frozenAt: '2023-09-11T02:00:00.000Z' });
  }, 120_000);
  afterAll(() => system.stop());

  test('answer on the web, on a schedule and to a mail event', async () => {
    const page = await fetch(system.webUrl);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html lang="vi"');
    const ticked = await system.invoke('tick', { tick: 'daily', at: '2023-09-11T00:00:00Z' });
    expect(ticked).toMatchObject({ ok: true });
    await system.settle();
    expect(system.ses.mails.all()).toEqual([]);
  }, 60_000);

  test('read the plans of every department that shares the stage through its second wall', async () => {
    const { environment } =
      system.assembly.functions.find(({ name }) => name === 'dissemination') ?? {};
    expect(environment).toMatchObject({
      TENANTS: 'hcm-syt,nt-syt,dn-syt,bd-syt',
      DATA_ROLE_ARN: expect.stringContaining('DisseminationWallRole'),
    });
    expect((await fetch(`${system.webUrl}/pho-bien`)).status).toBe(200);
  }, 60_000);
});
