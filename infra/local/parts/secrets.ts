import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { SecretSpec } from '../assembly/assembly.ts';
import { type LoopbackServer, readBody, serveOnLoopback } from '../loopback.ts';

export interface LocalSecrets {
  readonly endpoint: string;
  /** The secret's string by ARN or name. */
  readonly value: (id: string) => string | undefined;
  readonly stop: LoopbackServer['stop'];
}

/** A Secrets Manager that answers GetSecretValue and PutSecretValue; values are generated once and kept in the file. */
export async function startSecrets(
  specs: readonly SecretSpec[],
  options: { readonly file?: string; readonly port?: number } = {},
): Promise<LocalSecrets> {
  const values = secretValues(specs, options.file);
  const find = (id: string): SecretSpec | undefined =>
    specs.find(({ arn, name }) => id === arn || id === name);
  const value = (id: string): string | undefined => {
    const spec = find(id);
    return spec && values.get(spec.name);
  };

  const server = await serveOnLoopback(options.port ?? 0, async (request, response) => {
    const reply = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(body));
    };
    const target = String(request.headers['x-amz-target']);
    if (!/^secretsmanager\.(Get|Put)SecretValue$/.test(target))
      return reply(400, {
        __type: 'InvalidAction',
        message: 'only GetSecretValue and PutSecretValue are known here',
      });
    const { SecretId = '', SecretString: given } = JSON.parse(
      (await readBody(request)).toString('utf8') || '{}',
    ) as { SecretId?: string; SecretString?: string };
    const spec = find(SecretId);
    if (spec && given !== undefined && target.endsWith('PutSecretValue')) {
      values.set(spec.name, given);
      keep(values, options.file);
    }
    const SecretString = value(SecretId);
    if (!spec || SecretString === undefined)
      return reply(400, {
        __type: 'ResourceNotFoundException',
        message: "Secrets Manager can't find the specified secret.",
      });
    reply(200, {
      ARN: spec.arn,
      Name: spec.name,
      SecretString,
      VersionId: 'local',
      VersionStages: ['AWSCURRENT'],
    });
  });
  return { endpoint: server.url, value, stop: server.stop };
}

function secretValues(specs: readonly SecretSpec[], file?: string): Map<string, string> {
  const kept =
    file && existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
      : {};
  const values = new Map(specs.map((spec) => [spec.name, kept[spec.name] ?? firstValue(spec)]));
  keep(values, file);
  return values;
}

function keep(values: ReadonlyMap<string, string>, file?: string): void {
  if (file) writeFileSync(file, JSON.stringify(Object.fromEntries(values)), { mode: 0o600 });
}

interface Generation {
  readonly SecretStringTemplate?: string;
  readonly GenerateStringKey?: string;
  readonly PasswordLength?: number;
  readonly ExcludeCharacters?: string;
  readonly ExcludePunctuation?: boolean;
  readonly ExcludeNumbers?: boolean;
  readonly ExcludeUppercase?: boolean;
  readonly ExcludeLowercase?: boolean;
}

function firstValue({ properties }: SecretSpec): string {
  if (typeof properties.SecretString === 'string') return properties.SecretString;
  const generation = (properties.GenerateSecretString ?? {}) as Generation;
  const password = randomPassword(generation);
  const { SecretStringTemplate, GenerateStringKey } = generation;
  if (SecretStringTemplate === undefined || GenerateStringKey === undefined) return password;
  return JSON.stringify({ ...JSON.parse(SecretStringTemplate), [GenerateStringKey]: password });
}

function randomPassword(generation: Generation): string {
  const letters = [
    generation.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    generation.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    generation.ExcludeNumbers ? '' : '0123456789',
    generation.ExcludePunctuation ? '' : '!#$%&()*+,-./:;<=>?@[]^_{|}~',
  ].join('');
  const allowed = [...letters].filter((one) => !generation.ExcludeCharacters?.includes(one));
  return Array.from(
    { length: generation.PasswordLength ?? 32 },
    () => allowed[randomInt(allowed.length)],
  ).join('');
}
