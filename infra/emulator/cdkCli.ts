import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { account, region, rootKey } from './ministack.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const mostSeconds = 300;

/**
 * Runs the CDK command against the emulator. A home of its own, because the command remembers which
 * account a key belongs to. @throws with the end of its output when it fails or takes too long.
 */
export function cdkCli(
  { url, folder }: { readonly url: string; readonly folder: string },
  args: readonly string[],
): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(
      join(root, 'node_modules/.bin/cdk'),
      [...args, '--no-notices', '--no-color', '--ci'],
      {
        cwd: folder,
        env: {
          ...rootKey,
          HOME: folder,
          PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
          AWS_ENDPOINT_URL: url,
          AWS_ENDPOINT_URL_S3: url,
          AWS_REGION: region,
          CDK_DEFAULT_ACCOUNT: account,
          CDK_DEFAULT_REGION: region,
          CDK_DISABLE_CLI_TELEMETRY: 'true',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      },
    );
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    const tooLong = setTimeout(() => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    }, mostSeconds * 1000);
    child.once('error', failed);
    child.once('close', (code) => {
      clearTimeout(tooLong);
      const end = Buffer.concat(output).toString('utf8').trim().split('\n').slice(-25).join('\n');
      if (code === 0) done();
      else failed(new Error(`cdk ${args[0]} ended with ${code ?? 'a timeout'}:\n${end}`));
    });
  });
}
