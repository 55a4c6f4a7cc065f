import type { Assembly } from '../assembly/assembly.ts';
import { startDynamo } from '../dynamo.ts';
import { given } from '../given.ts';
import { type LocalSes, type SesOptions, startSes } from '../ses.ts';
import type { SesEvent } from '../sesEvents.ts';
import type { Started } from '../stopping.ts';
import type { SystemClock } from '../time/clock.ts';
import { fakeCredentialVariables } from './credentials.ts';
import { startObjects } from './objects.ts';
import { type LocalSecrets, startSecrets } from './secrets.ts';
import { startSts } from './sts.ts';

export interface Endpoints {
  readonly dynamodb: string;
  readonly ses: string;
  /** S3, SQS and SNS. */
  readonly objects: string;
  readonly secrets: string;
  readonly sts: string;
}

export interface Services {
  readonly endpoints: Endpoints;
  readonly ses: LocalSes;
  readonly secrets: LocalSecrets;
  /** Sets who takes the mail events. */
  readonly onMailEvent: (take: (event: SesEvent) => Promise<void>) => void;
}

interface ServicesOptions {
  readonly assembly: Assembly;
  readonly clock: SystemClock;
  readonly kept: (name: string) => string | undefined;
  readonly dynamoEndpoint?: string;
  readonly heapMegabytes?: number;
  readonly sesQuota?: SesOptions['quota'];
}

/** The AWS services that functions call, all started at once. */
export async function startServices(options: ServicesOptions, parts: Started): Promise<Services> {
  const { assembly, clock, kept } = options;
  let takeMailEvent: (event: SesEvent) => Promise<void> = async () => {};
  const [dynamodb, objects, secrets, sts, ses] = await Promise.all([
    dynamoEndpoint(options, parts),
    startObjects({ ...assembly, ...given('folder', kept('files')) }).then(parts.add),
    startSecrets(assembly.secrets, given('file', kept('secrets.json'))).then(parts.add),
    startSts().then(parts.add),
    startSes({
      verified: assembly.identities,
      configurationSets: assembly.configurationSets.map(({ name }) => name),
      now: clock.instant,
      publish: (event) => takeMailEvent(event),
      ...given('folder', kept('mail')),
      ...given('quota', options.sesQuota),
    }).then(parts.add),
  ]);
  return {
    endpoints: {
      dynamodb,
      ses: ses.endpoint,
      objects: objects.endpoint,
      secrets: secrets.endpoint,
      sts: sts.url,
    },
    ses,
    secrets,
    onMailEvent: (take) => {
      takeMailEvent = take;
    },
  };
}

async function dynamoEndpoint(options: ServicesOptions, parts: Started): Promise<string> {
  if (options.dynamoEndpoint) return options.dynamoEndpoint;
  const dynamo = await startDynamo({
    ...given('folder', options.kept('dynamodb')),
    ...given('heapMegabytes', options.heapMegabytes),
  });
  return parts.add(dynamo).endpoint;
}

/** The SDK reads an endpoint per service from these; `PUBLIC_URL` is where the pages really are. */
export const environmentOf = (
  endpoints: Endpoints,
  region: string,
  webUrl: string,
): Readonly<Record<string, string>> => ({
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  ...fakeCredentialVariables,
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  AWS_ENDPOINT_URL_SES: endpoints.ses,
  AWS_ENDPOINT_URL_S3: endpoints.objects,
  AWS_ENDPOINT_URL_SQS: endpoints.objects,
  AWS_ENDPOINT_URL_SNS: endpoints.objects,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secrets,
  AWS_ENDPOINT_URL_STS: endpoints.sts,
  PUBLIC_URL: webUrl,
});
