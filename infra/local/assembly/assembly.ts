/** What a synthesised assembly asks for, in terms the local runtime understands. */
export interface Assembly {
  readonly region: string;
  readonly account: string;
  readonly tables: readonly TableSpec[];
  readonly functions: readonly FunctionSpec[];
  readonly mappings: readonly MappingSpec[];
  readonly schedules: readonly ScheduleSpec[];
  readonly topics: readonly TopicSpec[];
  /** The function behind the HTTP API. */
  readonly http?: HttpSpec;
  readonly buckets: readonly string[];
  readonly queues: readonly string[];
  readonly secrets: readonly SecretSpec[];
  /** Addresses or domains that may send mail. */
  readonly identities: readonly string[];
  readonly configurationSets: readonly ConfigurationSetSpec[];
}

export interface TableSpec {
  readonly name: string;
  readonly arn: string;
  /** Properties that CreateTable takes as they stand in the template. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly keys: readonly { readonly name: string; readonly type: string }[];
  readonly hasStream: boolean;
  readonly expiryAttribute?: string;
}

export interface FunctionSpec {
  /** The manifest's name where the template tags it, else the logical id. */
  readonly name: string;
  readonly arn: string;
  /** Folder with the bundle. */
  readonly folder: string;
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
  /** For asynchronous calls: retries after the first attempt, and where the failed call goes. */
  readonly asyncRetries: number;
  readonly asyncFailureQueue?: string;
}

export interface MappingSpec {
  readonly functionName: string;
  readonly tableName: string;
  readonly streamArn: string;
  /** A record passes when one of the patterns matches; none given: every record passes. */
  readonly patterns: readonly unknown[];
  readonly batchSize: number;
  readonly windowSeconds: number;
  /** Retries after the first attempt; infinite by AWS's default. */
  readonly retries: number;
  readonly maximumAgeSeconds: number;
  readonly bisect: boolean;
  readonly parallelisation: number;
  readonly partialResponses: boolean;
  readonly startsAt: 'TRIM_HORIZON' | 'LATEST';
  readonly failureQueue?: string;
}

export interface ScheduleSpec {
  readonly name: string;
  readonly expression: string;
  readonly timeZone: string;
  readonly functionName: string;
  readonly input: string;
}

export interface TopicSpec {
  readonly arn: string;
  readonly functionNames: readonly string[];
}

export interface HttpSpec {
  /** What serves all that no other does. */
  readonly functionName: string;
  /** Paths that, with all below them, another function serves. */
  readonly areas: readonly { readonly under: string; readonly functionName: string }[];
  /** Headers that the front door adds to each request; a value may point to a secret by its ARN. */
  readonly originHeaders: readonly { readonly name: string; readonly value: string }[];
}

export interface SecretSpec {
  readonly arn: string;
  readonly name: string;
  /** `SecretString` or `GenerateSecretString` of the template. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ConfigurationSetSpec {
  readonly name: string;
  readonly destinations: readonly {
    readonly topicArn: string;
    readonly eventTypes: readonly string[];
  }[];
}
