import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { awsService, commonConfig, secretArn } from '../../functions/config.ts';
import { tablePorts, tablesOf } from '../../functions/dependencies.ts';
import { clientConfig } from '../../shared/adapters/system/awsService.ts';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { remailRequests } from '../../shared/app/remailRequests.ts';
import { readStage } from '../stage.ts';
import { listKeys, revokeKey, rotateKeys } from './keys/changeKeys.ts';
import { keyStore } from './keys/keyStore.ts';
import { environmentOfStage } from './keys/reachStage.ts';
import { remailAll } from './keys/remail.ts';
import { take } from './options.ts';

const usage = `npm run keys -- --stage STAGE                what keys there are
npm run keys -- --stage STAGE rotate         a new key signs; links of the old one work for 30 days
npm run keys -- --stage STAGE revoke KEY     every link of that key dies; open requests are mailed again
npm run keys -- --stage STAGE remail KEY     goes on with the mails of a revoke that was interrupted
For an account the credentials are taken from the environment (AWS_ACCESS_KEY_ID …).`;

/** The functions keep the secret for five minutes. */
const knownAfterMilliseconds = 6 * 60 * 1000;
const mailsPerMinute = 120;
const timeoutMilliseconds = 10_000;

const given = process.argv.slice(2);
const stageGiven = take(given, '--stage');
const [verb = 'list', key] = given;

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 2;
});

async function main(): Promise<number> {
  if (!stageGiven || !['list', 'rotate', 'revoke', 'remail'].includes(verb)) return wrong();
  const stage = readStage(stageGiven);
  const environment = await environmentOfStage(stage, process.env);
  const moment = momentOf(environment.SYSTEM_NOW ?? new Date().toISOString());
  const client = new SecretsManagerClient(
    clientConfig(awsService(environment, 'SECRETS_MANAGER'), 'secretsmanager', timeoutMilliseconds),
  );
  const change = {
    store: keyStore(client, secretArn(environment)),
    newKey: () => randomBytes(48).toString('base64url'),
    today: moment.today,
    untilKnown: () => pause(knownAfterMilliseconds),
    say: (line: string) => console.log(line),
  };
  if (verb === 'list') await listKeys(change);
  else if (verb === 'rotate') await rotateKeys(change);
  else if (!key) return wrong();
  else {
    if (verb === 'revoke') await revokeKey(change, key);
    await remail(environment, key, moment);
  }
  return 0;
}

async function remail(
  environment: Awaited<ReturnType<typeof environmentOfStage>>,
  occasion: string,
  moment: ReturnType<typeof momentOf>,
): Promise<void> {
  const config = commonConfig(environment);
  const tables = tablesOf(config, environment);
  const ports = tablePorts(tables, config);
  const { tenants } = config;
  const mailed = await remailAll({
    dossiers: ports.dossiers,
    remail: remailRequests(ports),
    tenants,
    occasion,
    moment,
    mailsPerMinute,
    pause: (milliseconds) => pause(milliseconds),
  });
  tables.client.destroy();
  console.log(`${mailed} open requests were mailed again.`);
}

function wrong(): number {
  console.error(usage);
  return 2;
}
