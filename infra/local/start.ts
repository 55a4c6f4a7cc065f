import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAssembly, ProgramFailed, runProgram } from './assembly/buildAssembly.ts';
import { given } from './given.ts';
import { JavaMissing, javaOrFetched } from './java.ts';
import { isPortTaken } from './loopback.ts';
import { type LocalSystem, startSystem } from './system.ts';
import { watchSources } from './watchSources.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const state = join(root, '.local');
const assemblyFolder = join(state, 'assembly');
const seededMark = join(state, 'seeded');
const seedProgram = 'infra/rehearsal/seed.ts';
const ports = { web: 3000, inbox: 8005 } as const;

/** Kept by `--fresh`: what is not the system's data. */
const keptFolders: ReadonlySet<string> = new Set(['jdk', 'jre', 'assembly']);

/** The first start waits so long for what the sample sets in motion; the rest goes on behind. */
const settleMilliseconds = 5_000;
const stillSending =
  'Thư và số liệu của dữ liệu mẫu còn đang được xử lý. (Mails and figures of the sample are still being worked on.)';

/** Stopped before anything was started, with what the person should do. */
class Stopped extends Error {}

let system: LocalSystem | undefined;
let stopping: Promise<void> | undefined;

async function main(): Promise<void> {
  const { fresh, watch } = readArguments();
  const began = performance.now();
  await requireFreePorts();
  if (!process.env.DYNAMODB_ENDPOINT) await javaOrFetched(say);
  if (fresh) forgetState();
  mkdirSync(state, { recursive: true });
  say('Đang dựng các hàm và mẫu triển khai… (Building functions and template…)');
  const [assembly, moment] = await Promise.all([buildAssembly(assemblyFolder), sampleMoment()]);
  if (stopping) return;
  say('Đang khởi động… (Starting…)');
  let openStreams = (): void => {};
  const gate = new Promise<void>((resolve) => {
    openStreams = resolve;
  });
  system = await startSystem({
    assembly,
    folder: state,
    ports,
    firesSchedules: true,
    lanesAtOnce: 1,
    gate,
    ...given('dynamoEndpoint', process.env.DYNAMODB_ENDPOINT),
  });
  const links = await seed(system, moment);
  writeFileSync(join(state, 'environment.json'), JSON.stringify(environmentIn(system)), {
    mode: 0o600,
  });
  openStreams();
  await system.settle(settleMilliseconds).catch(() => say(stillSending));
  say(welcome(system, links, Math.round((performance.now() - began) / 100) / 10));
  if (watch) watchSources(root, rebuild);
}

function readArguments(): { fresh: boolean; watch: boolean } {
  const options = { fresh: { type: 'boolean' }, watch: { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ options });
    return { fresh: values.fresh ?? false, watch: values.watch ?? false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new Stopped(`${reason}\nnpm start [-- --fresh] [-- --watch]`);
  }
}

async function requireFreePorts(): Promise<void> {
  for (const port of Object.values(ports)) {
    if (!(await isPortTaken(port))) continue;
    throw new Stopped(
      [
        `Cổng ${port} đang được chương trình khác dùng (có thể hệ thống này đã chạy ở cửa sổ khác).`,
        `Port ${port} is taken by another program (perhaps this system already runs elsewhere).`,
        '',
        `  Tìm chương trình đó / find it:  ss -ltnp 'sport = :${port}'   (macOS: lsof -i :${port})`,
        '  Dừng nó rồi chạy lại npm start. / Stop it, then run npm start again.',
      ].join('\n'),
    );
  }
}

function forgetState(): void {
  for (const name of existsSync(state) ? readdirSync(state) : [])
    if (!keptFolders.has(name)) rmSync(join(state, name), { recursive: true, force: true });
}

/** When the sample begins to be used, as long as it is not filled in. */
async function sampleMoment(): Promise<string | undefined> {
  if (existsSync(seededMark) || !existsSync(join(root, seedProgram))) return undefined;
  return (await runProgram(seedProgram, ['moment'])).trim();
}

/** First start: the sample's day, its people and dossiers. Every start: fresh sign-in links. */
async function seed(running: LocalSystem, moment: string | undefined): Promise<string> {
  if (!existsSync(join(root, seedProgram))) return '';
  if (moment === undefined) return runSeed(running, 'links');
  say('Đang nạp dữ liệu mẫu… (Filling in the sample…)');
  await running.schedules.moveTo(moment);
  const links = await runSeed(running, 'all');
  writeFileSync(seededMark, '');
  return links;
}

const runSeed = (running: LocalSystem, what: 'all' | 'links'): Promise<string> =>
  runProgram(seedProgram, [what], environmentIn(running));

/** What a program needs to reach the running system as a function does. */
const environmentIn = (running: LocalSystem): Record<string, string> => ({
  ...Object.assign({}, ...running.assembly.functions.map((one) => one.environment)),
  ...running.environment,
  SYSTEM_NOW: running.clock.instant(),
});

const welcome = (running: LocalSystem, links: string, seconds: number): string =>
  [
    '',
    `Hệ thống đã sẵn sàng sau ${seconds} giây. (Ready after ${seconds} s.)`,
    '',
    `  Trang Sáng kiến / pages:     ${running.webUrl}`,
    `  Hộp thư thử nghiệm / inbox:  ${running.inboxUrl}   (đổi ngày của hệ thống ở đây / move the clock here)`,
    `  Hôm nay trong hệ thống / today in the system: ${running.clock.today()}`,
    ...(links
      ? ['', 'Đường dẫn đăng nhập sẵn / ready-made sign-in links:', '', links.trimEnd()]
      : []),
    '',
    'Dữ liệu nằm trong .local/; chạy lại từ đầu: npm start -- --fresh',
    'Dừng hệ thống: Ctrl-C. (State is in .local/; start over with -- --fresh; stop with Ctrl-C.)',
    '',
  ].join('\n');

/** The new bundles take over without a restart; changes of the wiring need one. */
async function rebuild(): Promise<void> {
  try {
    await system?.replaceFunctions(await buildAssembly(assemblyFolder));
    say(`Đã dựng lại. (Rebuilt.) ${new Date().toLocaleTimeString('vi-VN')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

function isExpected(error: unknown): error is Error {
  return [Stopped, JavaMissing, ProgramFailed].some((known) => error instanceof known);
}

/** Ends every child, then this process; a second call waits for the first. */
function leave(code: number): Promise<void> {
  stopping ??= (async () => {
    if (system) say('Đang dừng… (Stopping…)');
    await system?.stop();
    process.exit(code);
  })();
  return stopping;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

process.on('SIGINT', () => void leave(0));
process.on('SIGTERM', () => void leave(0));
process.on('SIGHUP', () => void leave(0));
process.on('uncaughtException', (error) => {
  console.error(error);
  void leave(1);
});

await main().catch((error: unknown) => {
  console.error(isExpected(error) ? `\n${error.message}\n` : error);
  return leave(1);
});
