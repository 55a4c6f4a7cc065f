import * as z from 'zod/mini';
import type { AwsService } from '../shared/adapters/system/awsService.ts';
import { credentialsFrom } from '../shared/adapters/system/environmentCredentials.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const text = z.string().check(z.minLength(1));

const common = z.object({
  AWS_REGION: text,
  PUBLIC_URL: z.string().check(z.regex(/^https?:\/\/[^/]+$/)),
  TENANTS: z.string().check(z.regex(/^[a-z0-9-]+(,[a-z0-9-]+)*$/)),
  RECORDS_TABLE: z.optional(text),
  OUTBOX_TABLE: z.optional(text),
});

export interface CommonConfig {
  readonly region: string;
  readonly publicUrl: string;
  readonly tenants: readonly string[];
  /** Names of the tables the function may touch; empty where it may not. */
  readonly tables: { readonly records: string; readonly outbox: string };
}

/** What every function is told. @throws when the environment is incomplete: the cold start fails. */
export function commonConfig(environment: Environment): CommonConfig {
  const read = common.parse(environment);
  return {
    region: read.AWS_REGION,
    publicUrl: read.PUBLIC_URL,
    tenants: read.TENANTS.split(','),
    tables: { records: read.RECORDS_TABLE ?? '', outbox: read.OUTBOX_TABLE ?? '' },
  };
}

const mail = z.object({
  MAIL_FROM: text,
  MAIL_CONFIGURATION_SET: z.optional(text),
  MAIL_ALLOWED: z.optional(text),
});

export interface MailConfig {
  readonly from: string;
  readonly configurationSet?: string;
  /** Outside production: the only domains and addresses that get mail. */
  readonly allowed?: readonly string[];
}

export function mailConfig(environment: Environment): MailConfig {
  const { MAIL_FROM, MAIL_CONFIGURATION_SET, MAIL_ALLOWED } = mail.parse(environment);
  return {
    from: MAIL_FROM,
    ...(MAIL_CONFIGURATION_SET && { configurationSet: MAIL_CONFIGURATION_SET }),
    ...(MAIL_ALLOWED && {
      allowed: MAIL_ALLOWED.split(',').map((one) => one.trim().toLowerCase()),
    }),
  };
}

/** How a service is reached; `AWS_ENDPOINT_URL_<SERVICE>` points elsewhere, as it does for the SDK. */
export function awsService(
  environment: Environment,
  service: 'DYNAMODB' | 'S3' | 'SES' | 'SECRETS_MANAGER' | 'STS',
): AwsService {
  const endpoint = environment[`AWS_ENDPOINT_URL_${service}`];
  return {
    region: text.parse(environment.AWS_REGION),
    credentials: () => credentialsFrom(environment),
    ...(endpoint && { endpoint }),
  };
}

/** Set where several departments share the tables: the role that opens one department's keys. */
export const dataRoleArn = (environment: Environment): string | undefined =>
  environment.DATA_ROLE_ARN || undefined;

const tries = z.object({
  FAILED_TRIES_PER_NETWORK: z.coerce.number().check(z.int(), z.positive()),
  SIGN_INS_PER_NETWORK: z.coerce.number().check(z.int(), z.positive()),
});

/** How much one network may try in ten minutes; the stage says it to functions that open by links. */
export function perNetwork(environment: Environment) {
  const { FAILED_TRIES_PER_NETWORK: failed, SIGN_INS_PER_NETWORK: sign_in } =
    tries.parse(environment);
  return { failed, sign_in };
}

const named = (environment: Environment, name: string): string => {
  const value = environment[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

export const filesBucket = (environment: Environment): string => named(environment, 'FILES_BUCKET');
export const secretArn = (environment: Environment): string => named(environment, 'SECRET_ARN');
export const originSecretArn = (environment: Environment): string =>
  named(environment, 'ORIGIN_SECRET_ARN');
