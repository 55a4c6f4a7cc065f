import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Stage } from '../../stage.ts';
import { signingSecretOf } from './keyStore.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What `npm start` writes down of the system that runs on this machine. */
const localFile = resolve(
  dirname(fileURLToPath(import.meta.url)),
  '../../../.local/environment.json',
);

/** The environment by which a function of the stage finds tables and keys, with the caller's own credentials. */
export async function environmentOfStage(stage: Stage, own: Environment): Promise<Environment> {
  if (stage.name === 'local') {
    if (!existsSync(localFile)) throw new Error('Nothing runs on this machine: npm start');
    return { ...own, ...JSON.parse(readFileSync(localFile, 'utf8')) };
  }
  const { region } = stage;
  const [tables, secret] = await Promise.all([
    tablesOf(new DynamoDBClient({ region }), `SangKien-${stage.name}-Data-`),
    signingSecretOf(new SecretsManagerClient({ region }), stage.name),
  ]);
  return {
    ...own,
    AWS_REGION: region,
    PUBLIC_URL: stage.publicUrl ?? 'https://localhost',
    TENANTS: stage.tenants.join(','),
    RECORDS_TABLE: tables('Records'),
    OUTBOX_TABLE: tables('Outbox'),
    SECRET_ARN: secret,
  };
}

/** CloudFormation names a table by its stack and its place in it. */
async function tablesOf(client: DynamoDBClient, stack: string): Promise<(name: string) => string> {
  const { TableNames = [] } = await client.send(
    new ListTablesCommand({ ExclusiveStartTableName: stack }),
  );
  return (name) => {
    const table = TableNames.find((one) => one.startsWith(`${stack}${name}Table`));
    if (!table) throw new Error(`no table ${stack}${name}… in this account and region`);
    return table;
  };
}
