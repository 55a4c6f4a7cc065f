import type { MappingSpec } from '../assembly/assembly.ts';
import type { InvocationResult } from '../lambda/functionPool.ts';
import type { StreamRecord } from './streamRecord.ts';

export type DiscardCondition = 'RetryAttemptsExhausted' | 'RecordAgeExceeded';

export interface Discarded {
  readonly records: readonly StreamRecord[];
  readonly condition: DiscardCondition;
  readonly invokeCount: number;
  readonly requestId: string;
}

export interface DeliveryOptions {
  readonly spec: MappingSpec;
  readonly invoke: (payload: unknown) => Promise<InvocationResult>;
  /** Tells the failure destination; the records are given up after it. */
  readonly discard: (discarded: Discarded) => Promise<void>;
  /** Called once for each record that is finished, done or given up. */
  readonly finished: (records: readonly StreamRecord[]) => void;
  readonly backoff: Backoff;
  readonly signal: AbortSignal;
}

/** Pause before the n-th retry: `first` doubled each time, at most `most`. Milliseconds. */
export interface Backoff {
  readonly first: number;
  readonly most: number;
}

/**
 * Delivers one batch to the end. Records before the lowest reported failure are done; the rest is
 * cut in two while it can be (when bisecting), else tried again until the retries or the age run
 * out. Cutting does not use up retries.
 */
export async function deliver(
  options: DeliveryOptions,
  batch: readonly StreamRecord[],
  retries = 0,
): Promise<void> {
  const fresh = await giveUpTooOld(options, batch);
  if (fresh.length === 0 || options.signal.aborted) return;
  const { rest, progressed, requestId } = await attempt(options, fresh);
  if (options.spec.bisect && rest.length > 1)
    await deliverParts(options, progressed ? [rest] : halves(rest));
  else if (rest.length > 0) await deliverAgain(options, rest, progressed ? 0 : retries, requestId);
}

async function giveUpTooOld(
  options: DeliveryOptions,
  batch: readonly StreamRecord[],
): Promise<StreamRecord[]> {
  const oldest = Date.now() / 1000 - options.spec.maximumAgeSeconds;
  const tooOld = batch.filter((one) => one.dynamodb.ApproximateCreationDateTime < oldest);
  const condition = 'RecordAgeExceeded';
  if (tooOld.length > 0)
    await giveUp(options, { records: tooOld, condition, invokeCount: 0, requestId: '' });
  return batch.filter((one) => !tooOld.includes(one));
}

async function giveUp(options: DeliveryOptions, discarded: Discarded): Promise<void> {
  await options.discard(discarded);
  options.finished(discarded.records);
}

interface Attempt {
  readonly rest: readonly StreamRecord[];
  readonly progressed: boolean;
  readonly requestId: string;
}

/** One invocation; what is left of the batch afterwards. */
async function attempt(options: DeliveryOptions, batch: readonly StreamRecord[]): Promise<Attempt> {
  const result = await options.invoke({ Records: batch });
  const { requestId } = result;
  if (!result.ok && options.signal.aborted) return { rest: [], progressed: false, requestId };
  const failedAt = firstFailure(batch, result, options.spec.partialResponses);
  options.finished(batch.slice(0, failedAt));
  return { rest: batch.slice(failedAt), progressed: failedAt > 0, requestId };
}

async function deliverParts(
  options: DeliveryOptions,
  parts: readonly (readonly StreamRecord[])[],
): Promise<void> {
  await pause(options, 0);
  for (const part of parts) await deliver(options, part);
}

async function deliverAgain(
  options: DeliveryOptions,
  records: readonly StreamRecord[],
  retries: number,
  requestId: string,
): Promise<void> {
  if (retries >= options.spec.retries) {
    const condition = 'RetryAttemptsExhausted';
    return giveUp(options, { records, condition, invokeCount: retries + 1, requestId });
  }
  await pause(options, retries);
  return deliver(options, records, retries + 1);
}

const halves = (batch: readonly StreamRecord[]): (readonly StreamRecord[])[] => {
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)];
};

/**
 * Index of the first record that is not done; the length when all are. An answer without a list of
 * failures is a success; an identifier that names no record of the batch fails the whole batch.
 * Source: AWS Lambda developer guide, "Configuring partial batch response with DynamoDB".
 */
export function firstFailure(
  batch: readonly StreamRecord[],
  result: InvocationResult,
  partialResponses: boolean,
): number {
  if (!result.ok) return 0;
  const failures = partialResponses ? failuresOf(result.payload) : [];
  const indexes = failures.map((failure) => {
    const identifier = (failure as { itemIdentifier?: unknown } | null)?.itemIdentifier;
    return Math.max(
      0,
      batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === identifier),
    );
  });
  return Math.min(batch.length, ...indexes);
}

function failuresOf(payload: unknown): readonly unknown[] {
  const list = (payload as { batchItemFailures?: unknown } | null)?.batchItemFailures;
  return Array.isArray(list) ? list : [];
}

const pause = ({ backoff, signal }: DeliveryOptions, retries: number): Promise<void> =>
  sleep(Math.min(backoff.most, backoff.first * 2 ** retries), signal);

/** Ends early, without a failure, when the signal says so. */
export const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
