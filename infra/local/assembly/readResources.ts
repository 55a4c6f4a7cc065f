import { join } from 'node:path';
import type {
  ConfigurationSetSpec,
  FunctionSpec,
  HttpSpec,
  MappingSpec,
  ScheduleSpec,
  SecretSpec,
  TableSpec,
  TopicSpec,
} from './assembly.ts';

/** A resource with its properties resolved and the names that others know it by. */
export interface Found {
  readonly logicalId: string;
  readonly type: string;
  readonly name: string;
  readonly arn: string;
  readonly properties: Record<string, unknown>;
  readonly folder: string;
}

type Tags = readonly { Key: string; Value: string }[] | undefined;

const localName = (found: Found): string =>
  (found.properties.Tags as Tags)?.find((tag) => tag.Key === 'function')?.Value ?? found.logicalId;

/**
 * By name, by ARN, or by an API's integration address, which holds the ARN; an alias's name may follow.
 * Which version an alias leads to is AWS's business: here there is one.
 */
export function nameOfFunction(functions: readonly Found[], reference: unknown): string {
  const text = String(reference);
  const [, name] = /(?:^|:function:)([\w-]+)(?::[\w-]+)?(?:\/invocations)?$/.exec(text) ?? [];
  const target = functions.find((one) => one.name === name);
  if (!target) throw new Error(`no function ${text} in the assembly`);
  return localName(target);
}

export function tableOf({ name, arn, properties }: Found): TableSpec {
  const {
    KeySchema,
    AttributeDefinitions,
    GlobalSecondaryIndexes,
    StreamSpecification,
    TimeToLiveSpecification,
  } = properties as {
    KeySchema: { AttributeName: string }[];
    AttributeDefinitions: { AttributeName: string; AttributeType: string }[];
    GlobalSecondaryIndexes?: Record<string, unknown>[];
    StreamSpecification?: Record<string, unknown>;
    TimeToLiveSpecification?: { AttributeName?: string; Enabled?: boolean };
  };
  const typeOf = (attribute: string): string =>
    AttributeDefinitions.find((one) => one.AttributeName === attribute)?.AttributeType ?? 'S';
  return {
    name,
    arn,
    properties: {
      TableName: name,
      KeySchema,
      AttributeDefinitions,
      BillingMode: 'PAY_PER_REQUEST',
      ...(GlobalSecondaryIndexes && {
        GlobalSecondaryIndexes: GlobalSecondaryIndexes.map(
          ({ IndexName, KeySchema: keys, Projection }) => ({
            IndexName,
            KeySchema: keys,
            Projection,
          }),
        ),
      }),
      ...(StreamSpecification && {
        StreamSpecification: {
          StreamEnabled: true,
          StreamViewType: StreamSpecification.StreamViewType,
        },
      }),
    },
    keys: KeySchema.map(({ AttributeName }) => ({
      name: AttributeName,
      type: typeOf(AttributeName),
    })),
    hasStream: StreamSpecification !== undefined,
    ...(TimeToLiveSpecification?.Enabled &&
      TimeToLiveSpecification.AttributeName && {
        expiryAttribute: TimeToLiveSpecification.AttributeName,
      }),
  };
}

export function functionOf(
  found: Found,
  invokeConfigs: readonly Found[],
  queueName: (arn: unknown) => string | undefined,
): FunctionSpec {
  const { Code, Handler, Timeout, MemorySize, Environment } = found.properties as {
    Code: { S3Key?: string };
    Handler?: string;
    Timeout?: number;
    MemorySize?: number;
    Environment?: { Variables?: Record<string, unknown> };
  };
  const config = invokeConfigs.find(
    ({ properties }) => properties.FunctionName === found.name,
  )?.properties;
  const failureQueue = queueName(failureDestination(config));
  return {
    name: localName(found),
    arn: found.arn,
    folder: join(found.folder, `asset.${(Code.S3Key ?? '').replace(/\.zip$/, '')}`),
    handler: Handler ?? 'index.handler',
    timeoutSeconds: Timeout ?? 3,
    memoryMegabytes: MemorySize ?? 128,
    environment: Object.fromEntries(
      Object.entries(Environment?.Variables ?? {}).map(([name, value]) => [name, String(value)]),
    ),
    asyncRetries: Number(config?.MaximumRetryAttempts ?? 2),
    ...(failureQueue && { asyncFailureQueue: failureQueue }),
  };
}

const failureDestination = (properties: Record<string, unknown> | undefined): unknown =>
  (properties?.DestinationConfig as { OnFailure?: { Destination?: unknown } } | undefined)
    ?.OnFailure?.Destination;

/** AWS writes "for ever" as -1 or leaves it out. */
const unlimited = (value: unknown): number =>
  typeof value === 'number' && value >= 0 ? value : Number.POSITIVE_INFINITY;

export function mappingOf(
  properties: Record<string, unknown>,
  functionName: (reference: unknown) => string,
  queueName: (arn: unknown) => string | undefined,
): MappingSpec {
  const streamArn = String(properties.EventSourceArn);
  const tableName = /:table\/([^/]+)\/stream/.exec(streamArn)?.[1];
  if (!tableName) throw new Error(`a mapping reads ${streamArn}, which is no table stream`);
  const filters = (properties.FilterCriteria as { Filters?: { Pattern: string }[] } | undefined)
    ?.Filters;
  const failureQueue = queueName(failureDestination(properties));
  return {
    functionName: functionName(properties.FunctionName),
    tableName,
    streamArn,
    patterns: (filters ?? []).map(({ Pattern }) => JSON.parse(Pattern) as unknown),
    batchSize: Number(properties.BatchSize ?? 100),
    windowSeconds: Number(properties.MaximumBatchingWindowInSeconds ?? 0),
    retries: unlimited(properties.MaximumRetryAttempts),
    maximumAgeSeconds: unlimited(properties.MaximumRecordAgeInSeconds),
    bisect: properties.BisectBatchOnFunctionError === true,
    parallelisation: Number(properties.ParallelizationFactor ?? 1),
    partialResponses: ((properties.FunctionResponseTypes as string[] | undefined) ?? []).includes(
      'ReportBatchItemFailures',
    ),
    startsAt: properties.StartingPosition === 'LATEST' ? 'LATEST' : 'TRIM_HORIZON',
    ...(failureQueue && { failureQueue }),
  };
}

export function scheduleOf(
  { name, properties }: Found,
  functionName: (reference: unknown) => string,
): ScheduleSpec {
  const target = properties.Target as { Arn: string; Input?: string };
  return {
    name,
    expression: String(properties.ScheduleExpression),
    timeZone: String(properties.ScheduleExpressionTimezone ?? 'UTC'),
    functionName: functionName(target.Arn),
    input: target.Input ?? '{}',
  };
}

export function topicOf(
  { arn }: Found,
  subscriptions: readonly Found[],
  functionName: (reference: unknown) => string,
): TopicSpec {
  return {
    arn,
    functionNames: subscriptions
      .filter(({ properties }) => properties.TopicArn === arn && properties.Protocol === 'lambda')
      .map(({ properties }) => functionName(properties.Endpoint)),
  };
}

interface Origin {
  readonly OriginCustomHeaders?: readonly { HeaderName: string; HeaderValue: string }[];
}

export function httpOf(
  found: readonly Found[],
  functionName: (reference: unknown) => string,
): HttpSpec | undefined {
  const served = routesOf(found, functionName);
  const rest = served.find(({ key }) => key === '$default');
  if (!rest) return undefined;
  const origins = found
    .filter(({ type }) => type === 'AWS::CloudFront::Distribution')
    .flatMap(({ properties }) => {
      const config = properties.DistributionConfig as { Origins?: readonly Origin[] } | undefined;
      return config?.Origins ?? [];
    });
  return {
    functionName: rest.functionName,
    areas: served.flatMap(({ key, functionName: name }) => {
      const [, under] = /^ANY (.+?)\/\{proxy\+\}$/.exec(key) ?? [];
      return under ? [{ under, functionName: name }] : [];
    }),
    originHeaders: origins.flatMap(({ OriginCustomHeaders = [] }) =>
      OriginCustomHeaders.map(({ HeaderName, HeaderValue }) => ({
        name: HeaderName.toLowerCase(),
        value: HeaderValue,
      })),
    ),
  };
}

/** Each route's key with the function that its integration calls. */
function routesOf(found: readonly Found[], functionName: (reference: unknown) => string) {
  const integrations = found.filter(({ type }) => type === 'AWS::ApiGatewayV2::Integration');
  return found
    .filter(({ type }) => type === 'AWS::ApiGatewayV2::Route')
    .flatMap(({ properties }) => {
      const integration = integrations.find(
        ({ name }) => properties.Target === `integrations/${name}`,
      );
      return integration
        ? [
            {
              key: String(properties.RouteKey),
              functionName: functionName(integration.properties.IntegrationUri),
            },
          ]
        : [];
    });
}

export const secretOf = ({ arn, name, properties }: Found): SecretSpec => ({
  arn,
  name,
  properties,
});

export function configurationSetOf(
  { name }: Found,
  destinations: readonly Found[],
): ConfigurationSetSpec {
  return {
    name,
    destinations: destinations
      .filter(({ properties }) => properties.ConfigurationSetName === name)
      .map(({ properties }) => {
        const destination = properties.EventDestination as {
          MatchingEventTypes: string[];
          SnsDestination?: { TopicARN: string };
        };
        return {
          topicArn: destination.SnsDestination?.TopicARN ?? '',
          eventTypes: destination.MatchingEventTypes,
        };
      }),
  };
}
