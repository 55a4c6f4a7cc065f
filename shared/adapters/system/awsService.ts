import type { Credentials } from './environmentCredentials.ts';

/** Where a service is and who calls it. */
export interface AwsService {
  readonly region: string;
  readonly credentials: () => Credentials;
  /** Another place than Amazon's, e.g. `http://127.0.0.1:8005`. */
  readonly endpoint?: string;
}
