import { spawnSync } from 'node:child_process';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { readStage } from '../stage.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

const usage = `npm run synth   [-- --stage NAME] [-- --output DIR]
npm run deploy  -- --stage NAME [options of cdk deploy]
npm run destroy -- --stage NAME [--confirm NAME]`;

const [verb, ...given] = process.argv.slice(2);
const stageName = take('--stage');
const output = take('--output') ?? take('-o');
const confirmed = take('--confirm');

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 2;
});

async function main(): Promise<number> {
  switch (verb) {
    case 'synth':
      return synth(stageName ?? 'local');
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
  readStage(stage);
  const folder = resolve(output ?? join(root, 'cdk.out'));
  const status = cdk(stage, ['synth', '--all', '--quiet', '--output', folder, ...given]);
  if (status === 0) {
    console.log(
      `Stage ${stage}: templates and bundles are in ${relative(process.cwd(), folder) || '.'}/`,
    );
  }
  return status;
}

function deploy(stage: string): number {
  return cdk(stage, ['deploy', '--all', ...given]);
}

/** Tables, files and keys stay: only the stack that a deployment can bring back goes. */
async function destroy(stage: string): Promise<number> {
  const typed =
    confirmed ??
    (await ask(`Type "${stage}" to remove its functions, mail and pages (data stays): `));
  if (typed.trim() !== stage) {
    console.error('Nothing removed: the name does not match.');
    return 1;
  }
  return cdk(stage, ['destroy', `SangKien-${stage}-App`, '--exclusively', '--force']);
}

function remoteStage(): string {
  if (!stageName) throw new Error(`Which stage?\n${usage}`);
  if (stageName === 'local') throw new Error('The stage "local" runs on this machine: npm start');
  readStage(stageName);
  return stageName;
}

/** Takes `name VALUE` or `name=VALUE` out of what was given; the rest is for the CLI. */
function take(name: string): string | undefined {
  const at = given.findIndex((each) => each === name || each.startsWith(`${name}=`));
  if (at < 0) return undefined;
  const [flag = '', value] = given.splice(at, given[at] === name ? 2 : 1);
  return flag === name ? value : flag.slice(name.length + 1);
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
    env: { ...process.env, SANG_KIEN_STAGE: stage, CDK_DISABLE_CLI_TELEMETRY: 'true' },
  });
  return status ?? 1;
}
