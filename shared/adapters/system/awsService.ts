import type { Credentials } from './environmentCredentials.ts';

/** Where a service is and who calls it. */
export interface AwsService {
  readonly region: string;
  readonly credentials: () => Credentials | Promise<Credentials>;
  /** Another place than Amazon's, e.g. `http://127.0.0.1:8005`. */
  readonly endpoint?: string;
}

const connectMilliseconds = 2_000;

/** Names of the services in their addresses. */
type HostName = 'dynamodb' | 'email' | 'secretsmanager';

/**
 * What every client of the SDK is made with. The place is always given: the bundles leave out the
 * rules by which the SDK would work it out. A request without an answer in time is an error: by
 * itself the SDK would only warn and wait until the function is killed.
 */
export const clientConfig = (
  { region, credentials, endpoint }: AwsService,
  host: HostName,
  timeoutMilliseconds: number,
) => ({
  region,
  credentials: async () => credentials(),
  endpoint: endpoint ?? `https://${host}.${region}.amazonaws.com`,
  requestHandler: {
    connectionTimeout: connectMilliseconds,
    requestTimeout: timeoutMilliseconds,
    throwOnRequestTimeout: true,
  },
});
