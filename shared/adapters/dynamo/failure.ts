import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';

/** What DynamoDB answered instead of doing what was asked. */
export class DynamoFailure extends Error {
  override readonly name: string;
  /** One code per action of a cancelled transaction. */
  readonly reasons?: readonly string[];

  /** `code` only: the service's message and the reasons may quote the item. */
  constructor(code: string, reasons?: readonly string[]) {
    super(reasons ? `${code}: ${reasons.join(', ')}` : code);
    this.name = code;
    if (reasons) this.reasons = reasons;
  }
}

class ConditionFailed extends DynamoFailure {}

/** What the adapters throw for what the SDK threw; what did not come from the service stays as it is. */
export function failureOf(error: unknown): unknown {
  if (error instanceof ConditionalCheckFailedException) return new ConditionFailed(error.name);
  if (error instanceof TransactionCanceledException)
    return new DynamoFailure(error.name, reasonsOf(error));
  return error instanceof DynamoDBServiceException ? new DynamoFailure(error.name) : error;
}

export const isConditionFailed = (error: unknown): boolean => error instanceof ConditionFailed;

const reasonsOf = ({ CancellationReasons }: TransactionCanceledException): readonly string[] =>
  CancellationReasons?.map(({ Code }) => Code ?? 'None') ?? [];

const passing: ReadonlySet<string> = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded']);

/**
 * Middleware of the client: a transaction that was cancelled only because a table is busy is as worth
 * another try as any throttled request, which the SDK does not see by itself.
 */
export const markThrottledTransaction =
  <Request, Answer>(next: (request: Request) => Promise<Answer>) =>
  async (request: Request): Promise<Answer> => {
    try {
      return await next(request);
    } catch (error) {
      if (
        error instanceof TransactionCanceledException &&
        reasonsOf(error).some((reason) => passing.has(reason))
      )
        Object.assign(error, { $retryable: { throttling: true } });
      throw error;
    }
  };
