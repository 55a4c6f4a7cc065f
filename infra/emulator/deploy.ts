import { join } from 'node:path';
import { type AwsAccess, signedCall } from '../aws/signedCall.ts';
import { statusOfStack } from '../aws/stacks.ts';
import { dnsOf } from '../doctor/dns.ts';
import { examine } from '../doctor/examine.ts';
import { printed } from '../doctor/line.ts';
import { placeOf } from '../doctor/place.ts';
import { readStage } from '../stage.ts';
import { cdkCli } from './cdkCli.ts';
import { accessTo, readDeployed } from './deployed.ts';
import { emulatorAssembly, stacks, stageName } from './emulatorAssembly.ts';
import { frontDoor } from './frontDoor.ts';
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
  await step('cdk bootstrap', async () => {
    await cdk(['bootstrap', `aws://${account}/${region}`]);
    await letUploadsIn(accessTo(emulator.url));
  });
  await step('cdk deploy of both stacks', () => deployFrom(first.directory));
  const deployed = await step('the address of the pages and the origin header are known', () =>
    readDeployed(emulator.url, outputs),
  );
  const door = await frontDoor({ ...deployed, headers: deployed.originHeaders });
  try {
    const journey = await walk({ url: emulator.url, door: door.url, deployed }, all);
    await step('doctor finds everything in order that the emulator can be asked', () =>
      inOrder(deployed.access),
    );
    await step('cdk deploy of a change of the functions', async () => {
      const second = join(folder, 'second');
      const { directory } = await emulatorAssembly(second, emulator.knownTypes, newSender);
      await deployFrom(directory);
    });
    await afterUpdate(journey, all);
    await step('cdk destroy of the app leaves the data', async () => {
      await cdk(['destroy', stacks.app, '--exclusively', '--force', '--app', first.directory]);
      const app = await statusOfStack(deployed.access, stacks.app);
      const data = await statusOfStack(deployed.access, stacks.data);
      demand(app === undefined || app === 'DELETE_COMPLETE', `the app's stack is ${app}`);
      demand(/^(CREATE|UPDATE)_COMPLETE$/.test(data ?? ''), `the data stack is ${data}`);
    });
  } finally {
    await door.stop();
  }
}

/** The bucket of the packages refuses what comes unencrypted, as everything here does. */
const letUploadsIn = (access: AwsAccess): Promise<string> =>
  signedCall(access, {
    service: 's3',
    method: 'DELETE',
    path: `/cdk-hnb659fds-assets-${account}-${region}`,
    query: { policy: '' },
  });

/** What cannot be in order here: see docs/emulator.md. */
const expected = /^(recovery of |SES quota$|DKIM$|MAIL FROM)/;
const looked = ['table', 'key', 'schedule', 'stream reader', 'failure queue', 'addresses'];

/** Names are asked of nobody: the sender's domain is invented. */
async function inOrder(access: AwsAccess): Promise<void> {
  const place = await placeOf(access, readStage(stageName), '');
  const lines = await examine(place, { dns: dnsOf('127.0.0.1:1'), standIn: true });
  const wrong = lines.filter(({ verdict, about }) => verdict === 'not ok' && !expected.test(about));
  demand(wrong.length === 0, wrong.map(printed).join('\n'));
  for (const about of looked)
    demand(
      lines.some((line) => line.verdict === 'ok' && line.about.startsWith(about)),
      `${about} was not looked at:\n${lines.map(printed).join('\n')}`,
    );
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
