import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploy } from './deploy.ts';
import { demand } from './journey.ts';
import { lintTemplates } from './lint.ts';
import { startEmulator } from './ministack.ts';
import { NoPython, type Python, preparedPython } from './python.ts';
import { StepFailed, type Steps, steps } from './steps.ts';

const say = (line: string): void => console.log(line);

/** Deploys the whole app onto an AWS emulator with the CDK command, and does the main job with it. */
async function main(): Promise<number> {
  const began = performance.now();
  const python = preparedOrTold();
  if (!python) return end({ passed: 0, failed: process.env.CI ? 1 : 0 });
  const folder = mkdtempSync(join(tmpdir(), 'sang-kien-emulator-'));
  const all = steps(say);
  let failed = 0;
  try {
    await run(python, folder, all);
  } catch (error) {
    failed = 1;
    if (!(error instanceof StepFailed)) console.error(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  say(`${((performance.now() - began) / 1000).toFixed(0)} s in all`);
  return end({ passed: all.passed(), failed });
}

async function run(python: Python, folder: string, all: Steps): Promise<void> {
  await all.step('cfn-lint has nothing against the templates of the stage "example"', async () => {
    const mistakes = await lintTemplates(python, 'example', join(folder, 'example'));
    demand(mistakes.length === 0, mistakes.join('\n'));
  });
  const emulator = await all.step(
    'MiniStack runs on this machine alone, IAM policies enforced',
    () => startEmulator(python, folder),
  );
  try {
    await deploy(emulator, folder, all, say);
  } catch (error) {
    say('The end of what MiniStack logged:');
    for (const line of readFileSync(emulator.log, 'utf8').trim().split('\n').slice(-40))
      say(`    ${line.slice(0, 300)}`);
    throw error;
  } finally {
    await emulator.stop();
  }
}

/** Without Python the test is left out on a person's machine, but never silently. */
function preparedOrTold(): Python | undefined {
  try {
    say('Preparing Python (the first time it fetches about 30 MB)…');
    return preparedPython();
  } catch (error) {
    if (!(error instanceof NoPython)) throw error;
    say('');
    say('*** THE DEPLOYMENT TEST WAS NOT RUN ***');
    say(error.message);
    say('');
    return undefined;
  }
}

function end({ passed, failed }: { readonly passed: number; readonly failed: number }): number {
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
process.exitCode = await main();
