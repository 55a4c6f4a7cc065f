import type { Tables } from '../shared/adapters/dynamo/table.ts';
import { secretText } from '../shared/adapters/secrets/secrets.ts';
import type { SigningKeys } from '../shared/app/signingKeys.ts';
import type { Files, Transfers } from '../shared/ports.ts';
import { answering } from './answering.ts';
import { awsService, commonConfig, type Environment, originSecretArn } from './config.ts';
import { tablePorts, tablesOf } from './dependencies.ts';
import type { WebHono } from './http/web.ts';
import type { WebDependencies } from './http/webDependencies.ts';
import { observation, observed } from './middleware.ts';

/** What only some of the functions with pages may touch. */
interface Granted {
  readonly files?: Files;
  readonly secret?: () => Promise<SigningKeys>;
  readonly transfers?: (tables: Tables) => Transfers;
}

const refused = (what: string) => () =>
  Promise.reject(new Error(`this function may not touch the ${what}`));

const noFiles: Files = { put: refused('files'), get: refused('files'), link: refused('files') };

const noTransfers = (): Transfers => {
  const never = refused('transfers');
  return { find: never, ofPerson: never, pending: never, commit: never };
};

/** A function that serves pages, wired from its environment; what it is not granted it cannot use. */
export function pageHandler(
  environment: Environment,
  appFor: (deps: WebDependencies) => WebHono,
  { files = noFiles, secret = refused('signing keys'), transfers = noTransfers }: Granted,
) {
  const config = commonConfig(environment);
  const tables = tablesOf(config, environment);
  const deps = {
    ...tablePorts(tables, config),
    files,
    secret,
    transfers: transfers(tables),
    tenant: config.tenants[0] ?? '',
    onFailure: ({ error, requestId }: { error: unknown; requestId: string }) =>
      observation.failed('page failed', error, { requestId }),
  };
  const frontDoor = secretText(
    awsService(environment, 'SECRETS_MANAGER'),
    originSecretArn(environment),
  );
  return observed(answering(frontDoor, (originSecret) => appFor({ ...deps, originSecret })));
}
