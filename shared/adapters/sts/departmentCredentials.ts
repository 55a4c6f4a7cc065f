import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsService } from '../system/awsService.ts';
import type { Credentials } from '../system/environmentCredentials.ts';

/** The shortest life that STS gives; the SDK asks anew five minutes before it ends. */
const lifeSeconds = 900;
const timeoutMilliseconds = 3_000;

export interface DataRole extends AwsService {
  readonly roleArn: string;
}

/**
 * Credentials that open the keys of one department alone: the policy of the role compares each key
 * with the tag `tenant`, which is set here and nowhere else.
 * @throws when STS refuses or does not answer in time.
 */
export async function departmentCredentials(role: DataRole, tenant: string): Promise<Credentials> {
  const asked = Date.now();
  const { url, headers, body } = await signed(role, tenant, new Date(asked));
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  const answer = await fetch(url, { method: 'POST', headers, body, signal });
  // what STS says may name accounts and roles; the status is enough for the log
  if (!answer.ok) throw new Error(`STS answered ${answer.status}`);
  return {
    ...credentialsIn(await answer.text()),
    expiration: new Date(asked + lifeSeconds * 1000),
  };
}

async function signed(
  { region, credentials, roleArn, endpoint }: DataRole,
  tenant: string,
  signingDate: Date,
) {
  const url = new URL(endpoint ?? `https://sts.${region}.amazonaws.com`);
  const body = new URLSearchParams({
    Action: 'AssumeRole',
    Version: '2011-06-15',
    RoleArn: roleArn,
    RoleSessionName: tenant,
    DurationSeconds: String(lifeSeconds),
    'Tags.member.1.Key': 'tenant',
    'Tags.member.1.Value': tenant,
  }).toString();
  const signer = new SignatureV4({
    service: 'sts',
    region,
    credentials: async () => credentials(),
    sha256: Sha256,
  });
  const { headers } = await signer.sign(
    {
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      path: '/',
      headers: { host: url.host, 'content-type': 'application/x-www-form-urlencoded' },
      body,
    },
    { signingDate },
  );
  return { url, headers, body };
}

function credentialsIn(xml: string): Credentials {
  const textOf = (name: string): string => {
    const [, value] = new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml) ?? [];
    if (value === undefined) throw new Error(`STS answered without ${name}`);
    return value;
  };
  return {
    accessKeyId: textOf('AccessKeyId'),
    secretAccessKey: textOf('SecretAccessKey'),
    sessionToken: textOf('SessionToken'),
  };
}
