import { spawnSync } from 'node:child_process';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { readStage } from '../stage.ts';
import { take } from './options.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

const usage = `npm run synth   [-- --stage STAGE] [-- --output DIR]
npm run deploy  -- --stage STAGE [options of cdk deploy]
npm run destroy -- --stage STAGE [--confirm NAME]
STAGE is a name in infra/stages/ or the path of a file that ends in .yaml.`;

const [verb, ...given] = process.argv.slice(2);
const stageGiven = take(given, '--stage');
const output = take(given, '--output') ?? take(given, '-o');
const confirmed = take(given, '--confirm');

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 2;
});

async function main(): Promise<number> {
  switch (verb) {
    case 'synth':
      return synth(stageGiven ?? 'local');
    case 'deploy':
      return deploy(remoteStage());
    case 'destroy':
      return destroy(remoteStage());
    default:
      console.error(usage);
      return 2;
  }
}

function synth(stage: string): number {
  const { name } = readStage(stage);
  const folder = resolve(output ?? join(root, 'cdk.out'));
  const status = cdk(stage, ['synth', '--all', '--quiet', '--output', folder, ...given]);
  if (status === 0) {
    console.log(
      `Stage ${name}: templates and bundles are in ${relative(process.cwd(), folder) || '.'}/`,
    );
  }
  return status;
}

function deploy(stage: string): number {
  return cdk(stage, ['deploy', '--all', ...given]);
}

/** Tables, files and keys stay: only the stack that a deployment can bring back goes. */
async function destroy(stage: string): Promise<number> {
  const { name } = readStage(stage);
  const typed =
    confirmed ??
    (await ask(`Type "${name}" to remove its functions, mail and pages (data stays): `));
  if (typed.trim() !== name) {
    console.error('Nothing removed: the name does not match.');
    return 1;
  }
  return cdk(stage, ['destroy', `SangKien-${name}-App`, '--exclusively', '--force']);
}

function remoteStage(): string {
  if (!stageGiven) throw new Error(`Which stage?\n${usage}`);
  if (readStage(stageGiven).name === 'local')
    throw new Error('The stage "local" runs on this machine: npm start');
  return stageGiven;
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Error('No terminal to ask on: give --confirm NAME');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer;
}

function cdk(stage: string, args: readonly string[]): number {
  const { status } = spawnSync(join(root, 'node_modules/.bin/cdk'), [...args, '--no-notices'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      SANG_KIEN_STAGE: stage.endsWith('.yaml') ? resolve(stage) : stage,
      CDK_DISABLE_CLI_TELEMETRY: 'true',
    },
  });
  return status ?? 1;
}
