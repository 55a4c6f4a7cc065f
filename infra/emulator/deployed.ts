import { readFileSync } from 'node:fs';
import { type AwsAccess, accessFrom, signedCall } from '../aws/signedCall.ts';
import { resourcesOfStack, type StackResource } from '../aws/stacks.ts';
import { inside, insideAll } from '../aws/xml.ts';
import { stacks } from './emulatorAssembly.ts';
import { region, rootKey } from './ministack.ts';

/** What the deployment made, under the names that CloudFormation gave. */
export interface Deployed {
  readonly access: AwsAccess;
  readonly publicUrl: string;
  /** Address of the HTTP API on the emulator. */
  readonly api: string;
  /** What the distribution adds to each request; the deployment filled in the secret. */
  readonly originHeaders: Readonly<Record<string, string>>;
  readonly only: (type: string, beginning?: string) => string;
  /** What a process needs to reach the tables and the secret as a function does. */
  readonly environment: Readonly<Record<string, string>>;
}

export const accessTo = (url: string): AwsAccess => ({
  ...accessFrom({ AWS_ENDPOINT_URL: url }, region),
  credentials: async () => ({
    accessKeyId: rootKey.AWS_ACCESS_KEY_ID,
    secretAccessKey: rootKey.AWS_SECRET_ACCESS_KEY,
  }),
});

export async function readDeployed(url: string, outputsFile: string): Promise<Deployed> {
  const access = accessTo(url);
  const found: StackResource[] = [];
  for (const stack of Object.values(stacks)) found.push(...(await resourcesOfStack(access, stack)));
  const only = (type: string, beginning = ''): string => {
    const [one, ...more] = found.filter(
      (each) => each.type === type && each.logicalId.startsWith(beginning),
    );
    if (!one || more.length > 0)
      throw new Error(`not one ${type} ${beginning} but ${more.length + (one ? 1 : 0)}`);
    return one.physicalId;
  };
  const outputs = JSON.parse(readFileSync(outputsFile, 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const publicUrl = outputs[stacks.app]?.PublicUrl ?? '';
  return {
    access,
    publicUrl,
    api: `${url}/_aws/execute-api/${only('AWS::ApiGatewayV2::Api')}/$default`,
    originHeaders: await headersOf(access, only('AWS::CloudFront::Distribution')),
    only,
    environment: {
      ...rootKey,
      AWS_REGION: region,
      TENANTS: 'hcm-syt',
      PUBLIC_URL: publicUrl,
      RECORDS_TABLE: only('AWS::DynamoDB::Table', 'Records'),
      OUTBOX_TABLE: only('AWS::DynamoDB::Table', 'Outbox'),
      SECRET_ARN: only('AWS::SecretsManager::Secret', 'SigningKeys'),
      AWS_ENDPOINT_URL_DYNAMODB: url,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: url,
    },
  };
}

async function headersOf(access: AwsAccess, distribution: string): Promise<Record<string, string>> {
  const answer = await signedCall(access, {
    service: 'cloudfront',
    path: `/2020-05-31/distribution/${distribution}/config`,
  });
  return Object.fromEntries(
    insideAll(answer, 'OriginCustomHeader').map((header) => [
      inside(header, 'HeaderName') ?? '',
      inside(header, 'HeaderValue') ?? '',
    ]),
  );
}
