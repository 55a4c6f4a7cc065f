import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Assembly } from './assembly.ts';
import {
  configurationSetOf,
  type Found,
  functionOf,
  httpOf,
  mappingOf,
  nameOfFunction,
  scheduleOf,
  secretOf,
  tableOf,
  topicOf,
} from './readResources.ts';
import {
  arnOf,
  nameOf,
  type Place,
  type Resolve,
  type Resource,
  resolverOf,
  type Template,
} from './resolveValues.ts';

const defaultPlace: Place = { account: '000000000000', region: 'ap-southeast-1' };

/**
 * Reads every template of a cloud assembly folder, nested stages included.
 * @throws when there is no template, or a template refers to something that is in none of them.
 */
export function readAssembly(folder: string): Assembly {
  const directory = resolve(folder);
  const files = globSync('**/*.template.json', { cwd: directory });
  if (files.length === 0) throw new Error(`no template in ${directory}: run npm run synth`);
  const place = placeOf(directory);
  const found = resourcesOf(files.map((file) => join(directory, file)).sort(), place);
  const of = (type: string): Found[] => found.filter((one) => one.type === type);
  const functions = of('AWS::Lambda::Function');
  const functionName = (reference: unknown): string => nameOfFunction(functions, reference);
  const queueName = (arn: unknown): string | undefined =>
    of('AWS::SQS::Queue').find((queue) => queue.arn === arn)?.name;
  const http = httpOf(found, functionName);

  return {
    ...place,
    tables: of('AWS::DynamoDB::Table').map(tableOf),
    functions: functions.map((one) =>
      functionOf(one, of('AWS::Lambda::EventInvokeConfig'), queueName),
    ),
    mappings: of('AWS::Lambda::EventSourceMapping').map((one) =>
      mappingOf(one.properties, functionName, queueName),
    ),
    schedules: of('AWS::Scheduler::Schedule').map((one) => scheduleOf(one, functionName)),
    topics: of('AWS::SNS::Topic').map((one) =>
      topicOf(one, of('AWS::SNS::Subscription'), functionName),
    ),
    ...(http && { http }),
    buckets: of('AWS::S3::Bucket').map(({ name }) => name),
    queues: of('AWS::SQS::Queue').map(({ name }) => name),
    secrets: of('AWS::SecretsManager::Secret').map(secretOf),
    identities: of('AWS::SES::EmailIdentity').map(({ name }) => name),
    configurationSets: of('AWS::SES::ConfigurationSet').map((one) =>
      configurationSetOf(one, of('AWS::SES::ConfigurationSetEventDestination')),
    ),
  };
}

/** Account and region of the first stack, as `manifest.json` names them. */
function placeOf(directory: string): Place {
  const path = join(directory, 'manifest.json');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const match = /"aws:\/\/(\d{12})\/([a-z]{2}-[a-z]+-\d)"/.exec(text);
  return match ? { account: match[1] ?? '', region: match[2] ?? '' } : defaultPlace;
}

function resourcesOf(paths: readonly string[], place: Place): Found[] {
  const exports = new Map<string, () => unknown>();
  const importValue = (name: string): unknown => {
    const value = exports.get(name);
    if (!value) throw new Error(`no stack exports ${name}`);
    return value();
  };
  const stacks = paths.map((path) => {
    const template = readTemplate(path);
    const resolve = resolverOf(template, place, importValue);
    for (const output of Object.values(template.outputs)) {
      if (output.Export)
        exports.set(String(resolve(output.Export.Name)), () => resolve(output.Value));
    }
    return { path, template, resolve };
  });
  return stacks.flatMap(({ path, template, resolve }) =>
    [...template.resources].map(([id, resource]) => foundOf(id, resource, path, place, resolve)),
  );
}

function readTemplate(path: string): Template {
  const json = JSON.parse(readFileSync(path, 'utf8')) as {
    Resources?: Record<string, Resource>;
    Outputs?: Template['outputs'];
    Parameters?: Template['parameters'];
  };
  return {
    stackName: basename(path, '.template.json'),
    resources: new Map(Object.entries(json.Resources ?? {})),
    outputs: json.Outputs ?? {},
    parameters: json.Parameters ?? {},
  };
}

/** Only what the runtime uses is resolved: policies and alarms may refer to anything. */
const used =
  /^AWS::(DynamoDB::Table|Lambda::(Function|EventSourceMapping|EventInvokeConfig)|S3::Bucket|SQS::Queue|SNS::(Topic|Subscription)|SecretsManager::Secret|SES::.*|Scheduler::Schedule|ApiGatewayV2::(Integration|Route)|CloudFront::Distribution)$/;

function foundOf(
  logicalId: string,
  resource: Resource,
  path: string,
  place: Place,
  resolve: Resolve,
): Found {
  return {
    logicalId,
    type: resource.Type,
    name: nameOf(logicalId, resource, resolve),
    arn: arnOf(logicalId, resource, place, resolve),
    properties: used.test(resource.Type)
      ? (resolve(resource.Properties ?? {}) as Record<string, unknown>)
      : {},
    folder: dirname(path),
  };
}
