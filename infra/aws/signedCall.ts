import { SQSClient } from '@aws-sdk/client-sqs';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';

export interface AwsAccess {
  readonly region: string;
  /** Where a service is asked; nothing where it cannot be asked at all. */
  readonly endpointOf: (service: string) => string | undefined;
  readonly credentials: () => Promise<{
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  }>;
}

export interface AwsCall {
  /** Name in the address, such as `cloudformation`. */
  readonly service: string;
  readonly method?: string;
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** AWS answered, but not with what was asked for. */
export class AwsRefused extends Error {
  readonly status: number;
  constructor(service: string, status: number, answer: string) {
    super(`${service} answered ${status}: ${answer.replace(/\s+/g, ' ').slice(0, 300)}`);
    this.status = status;
  }
}

/** The service has no endpoint here. */
export class NotAskable extends Error {}

const globalServices = new Set(['cloudfront']);

/**
 * How the environment says that AWS is reached. Once any endpoint is given, a service without one is
 * not asked: a check of this machine must not reach into an account.
 */
export function accessFrom(
  environment: Readonly<Record<string, string | undefined>>,
  region: string,
): AwsAccess {
  const given = (name: string) => environment[`AWS_ENDPOINT_URL${name}`] || undefined;
  const elsewhere = Object.entries(environment).some(
    ([name, value]) => name.startsWith('AWS_ENDPOINT_URL') && value,
  );
  const client = new SQSClient({ region });
  return {
    region,
    endpointOf: (service) =>
      given(`_${variableOf(service)}`) ??
      given('') ??
      (elsewhere ? undefined : real(service, region)),
    credentials: () => client.config.credentials(),
  };
}

/** SDK names of services whose address says something else. */
const variables: Readonly<Record<string, string>> = { email: 'SES' };
const variableOf = (service: string): string => variables[service] ?? service.toUpperCase();

/** Names that are signed where they differ from that in the address. */
const signedNames: Readonly<Record<string, string>> = { email: 'ses' };

const real = (service: string, region: string): string =>
  globalServices.has(service)
    ? `https://${service}.amazonaws.com`
    : `https://${service}.${region}.amazonaws.com`;

/** One signed request, as the SDK would send it. @throws {AwsRefused} {NotAskable} */
export async function signedCall(access: AwsAccess, call: AwsCall): Promise<string> {
  const endpoint = access.endpointOf(call.service);
  if (!endpoint) throw new NotAskable(call.service);
  const { protocol, hostname, host } = new URL(endpoint);
  const signer = new SignatureV4({
    service: signedNames[call.service] ?? call.service,
    region: globalServices.has(call.service) ? 'us-east-1' : access.region,
    credentials: access.credentials,
    sha256: Sha256,
  });
  const method = call.method ?? 'GET';
  const signed = await signer.sign({
    method,
    protocol,
    hostname,
    path: call.path ?? '/',
    query: { ...call.query },
    headers: { ...call.headers, host },
    body: call.body,
  });
  const search = new URLSearchParams(call.query).toString().replaceAll('+', '%20');
  const { host: _, ...headers } = signed.headers;
  const answer = await fetch(`${protocol}//${host}${call.path ?? '/'}${search && `?${search}`}`, {
    method,
    headers,
    ...(call.body !== undefined && { body: call.body }),
    signal: AbortSignal.timeout(20_000),
  });
  const text = await answer.text();
  if (!answer.ok) throw new AwsRefused(call.service, answer.status, text);
  return text;
}

/** A call of the older services, whose answers are XML. */
export const queryCall = (
  access: AwsAccess,
  service: string,
  version: string,
  parameters: Readonly<Record<string, string>>,
): Promise<string> =>
  signedCall(access, {
    service,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ Version: version, ...parameters }).toString(),
  });

/** A call of the services that name what is wanted in a header. */
export async function jsonCall<T>(
  access: AwsAccess,
  service: string,
  target: string,
  input: unknown,
): Promise<T> {
  const answer = await signedCall(access, {
    service,
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target },
    body: JSON.stringify(input),
  });
  return JSON.parse(answer) as T;
}

/** A call of the services that name what is wanted in the path. */
export async function restCall<T>(
  access: AwsAccess,
  call: Omit<AwsCall, 'method' | 'body'>,
): Promise<T> {
  return JSON.parse(await signedCall(access, call)) as T;
}
