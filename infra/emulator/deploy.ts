import { join } from 'node:path';
import { deleteStack, statusOfStack } from '../aws/stacks.ts';
import { cdkCli } from './cdkCli.ts';
import { readDeployed } from './deployed.ts';
import { emulatorAssembly, stacks } from './emulatorAssembly.ts';
import { demand, type Journey, walk } from './journey.ts';
import { agreed } from './leaveOut.ts';
import { account, type Emulator, region } from './ministack.ts';
import type { Steps } from './steps.ts';

const newSender = 'Sáng kiến – bản triển khai thứ hai';

/** Bootstrap, deployment, a day's work, an update that keeps the data, and the end. */
export async function deploy(
  emulator: Emulator,
  folder: string,
  all: Steps,
  say: (line: string) => void,
): Promise<void> {
  const { step } = all;
  const cdk = (args: readonly string[]) => cdkCli({ url: emulator.url, folder }, args);
  const outputs = join(folder, 'outputs.json');
  const deployFrom = (directory: string) =>
    cdk([
      ...['deploy', '--all', '--app', directory, '--require-approval', 'never'],
      ...['--progress', 'events', '--outputs-file', outputs],
    ]);

  const first = await step('the app is synthesised, and what is left out was agreed', () =>
    emulatorAssembly(join(folder, 'first'), emulator.knownTypes),
  );
  say(`         ${first.kept} resources are deployed. Left out:`);
  for (const [type, count] of first.leftOut) say(`         ${count} ${type}: ${agreed[type]}`);
  for (const change of first.changed) say(`         changed: ${change}`);
  await step('cdk bootstrap', () => cdk(['bootstrap', `aws://${account}/${region}`]));
  await step('cdk deploy of both stacks', () => deployFrom(first.directory));
  const deployed = await step('the address of the pages and the origin header are known', () =>
    readDeployed(emulator.url, outputs),
  );
  const journey = await walk(emulator.url, deployed, all);
  try {
    await step('cdk deploy of a change of the functions', async () => {
      const mail = { name: newSender, address: 'sang-kien@mail.syt-hcm.example' };
      const second = join(folder, 'second');
      const { directory } = await emulatorAssembly(second, emulator.knownTypes, { mail });
      await deployFrom(directory);
    });
    await afterUpdate(journey, all);
    await step('deleting the app leaves the data', async () => {
      await deleteStack(deployed.access, stacks.app);
      await gone(() => statusOfStack(deployed.access, stacks.app));
      const status = await statusOfStack(deployed.access, stacks.data);
      demand(/^(CREATE|UPDATE)_COMPLETE$/.test(status ?? ''), `the data stack is ${status}`);
    });
  } finally {
    await journey.door.stop();
  }
}

async function afterUpdate(
  { organisation, people, mailbox, dossierId }: Journey,
  { step }: Steps,
): Promise<void> {
  const [officer] = organisation.cast.planningOffice;
  if (!officer) throw new Error('the sample has a planning office');
  const since = mailbox.count();
  await step('mails after the update name the new sender', async () => {
    await people.signedIn(officer);
    const mails = (await mailbox.refresh()).slice(since);
    demand(
      mails.some(({ from, to }) => to === officer.email && from.includes(newSender)),
      `it came from ${mails.map(({ from }) => from).join(', ')}`,
    );
  });
  await step('the proposal from before the update is still there', async () => {
    const own = await people.signedIn(officer);
    const { status, html } = await own.open(`/ho-so/${dossierId}`);
    demand(status === 200 && html.includes('truyền máu'), `its page answered ${status}`);
  });
}

/** A deleted stack is listed for a while with a status that says so. */
async function gone(status: () => Promise<string | undefined>): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    const now = await status();
    if (now === undefined || now === 'DELETE_COMPLETE') return;
    if (now === 'DELETE_FAILED') throw new Error('the stack could not be deleted');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the stack is still there after a minute');
}
