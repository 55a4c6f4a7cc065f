import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SesBehaviour } from '../../infra/local/ses.ts';
import { rawEmailSender } from '../../shared/adapters/ses/rawEmail.ts';
import type { SendOutcome } from '../../shared/ports.ts';
import { benchCredentials, benchRegion } from './tables.ts';

export interface FakeSes {
  readonly endpoint: string;
  readonly behave: (behaviour: SesBehaviour) => Promise<void>;
  /** One small mail, as bare as the SDK sends it. */
  readonly sendBare: (to: string) => Promise<SendOutcome>;
  /** Ends the process: connections are refused from then on. */
  readonly stop: () => Promise<void>;
}

const from = 'thu@sang-kien.example';

/** Starts the fake SES in a process of its own. */
export async function startFakeSes(): Promise<FakeSes> {
  const child = fork(fileURLToPath(new URL('./ses/child.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.once('message', (said: { endpoint: string }) => resolve(said.endpoint));
    child.once('exit', (code) => reject(new Error(`the fake SES ended with code ${code}`)));
  });
  const send = rawEmailSender({
    endpoint,
    region: benchRegion,
    credentials: () => benchCredentials,
  });
  return {
    endpoint,
    behave: async (behaviour) => {
      await fetch(`${endpoint}/_behave`, { method: 'POST', body: JSON.stringify(behaviour) });
    },
    sendBare: (to) =>
      send({
        source: from,
        destination: to,
        mime: Buffer.from(`From: ${from}\r\nTo: ${to}\r\nSubject: Bench\r\n\r\nBench\r\n`),
        tags: {},
      }),
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
