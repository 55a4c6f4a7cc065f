import * as z from 'zod/mini';

/** What DynamoDB answered instead of doing what was asked. */
export class DynamoFailure extends Error {
  override readonly name: string;
  readonly status: number;
  /** One code per action of a cancelled transaction. */
  readonly reasons?: readonly string[];

  /** `code` only: the service's message may quote the item. */
  constructor(code: string, status: number, reasons?: readonly string[]) {
    super(reasons ? `${code}: ${reasons.join(', ')}` : code);
    this.name = code;
    this.status = status;
    if (reasons) this.reasons = reasons;
  }
}

const shape = z.object({
  __type: z.string(),
  CancellationReasons: z.optional(z.array(z.object({ Code: z.optional(z.string()) }))),
});

export function failureOf(status: number, text: string): DynamoFailure {
  const read = shape.safeParse(parsed(text));
  if (!read.success) return new DynamoFailure('UnreadableAnswer', status);
  const { __type: type, CancellationReasons } = read.data;
  const code = type.slice(type.lastIndexOf('#') + 1);
  return new DynamoFailure(
    code,
    status,
    CancellationReasons?.map(({ Code }) => Code ?? 'None'),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const passing: ReadonlySet<string> = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionInProgressException',
  'InternalServerError',
  'ServiceUnavailable',
]);

const passingReasons: ReadonlySet<string> = new Set([
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** Throttling, the service's own trouble, and connections that broke. */
export function isWorthAnotherTry(error: unknown): boolean {
  if (!(error instanceof DynamoFailure)) return true;
  if (error.status >= 500 || passing.has(error.name)) return true;
  return error.reasons?.some((reason) => passingReasons.has(reason)) ?? false;
}

export const isConditionFailed = (error: unknown): boolean =>
  error instanceof DynamoFailure && error.name === 'ConditionalCheckFailedException';
