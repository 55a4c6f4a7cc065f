import type { FunctionPool, InvocationResult } from './functionPool.ts';

export interface AsyncInvocations {
  /** Queues the event; a failed attempt is repeated, then the failure destination is told. */
  readonly invoke: (pool: FunctionPool, payload: unknown) => Promise<void>;
  readonly pending: () => number;
}

/** Lambda's asynchronous invocation, with pauses short enough for one machine. */
export function asyncInvocations(
  toFailureQueue: (queue: string, message: object) => Promise<void>,
  pauseMilliseconds = 500,
): AsyncInvocations {
  let pending = 0;

  const attempts = async (pool: FunctionPool, payload: unknown): Promise<void> => {
    let result = await pool.invoke(payload);
    for (let retry = 1; !result.ok && retry <= pool.spec.asyncRetries; retry++) {
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
      result = await pool.invoke(payload);
    }
    if (!result.ok && pool.spec.asyncFailureQueue)
      await toFailureQueue(pool.spec.asyncFailureQueue, failureMessage(pool, payload, result));
  };

  return {
    invoke: async (pool, payload) => {
      pending++;
      try {
        await attempts(pool, payload);
      } finally {
        pending--;
      }
    },
    pending: () => pending,
  };
}

const failureMessage = (
  { spec }: FunctionPool,
  requestPayload: unknown,
  result: Extract<InvocationResult, { ok: false }>,
): object => ({
  version: '1.0',
  timestamp: new Date().toISOString(),
  requestContext: {
    requestId: result.requestId,
    functionArn: `${spec.arn}:$LATEST`,
    condition: 'RetriesExhausted',
    approximateInvokeCount: spec.asyncRetries + 1,
  },
  requestPayload,
  responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
  responsePayload: { errorType: result.errorType, errorMessage: result.errorMessage },
});
