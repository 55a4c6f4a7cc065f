import { type DeliveryOptions, deliver, sleep } from './delivery.ts';
import type { StreamRecord } from './streamRecord.ts';

/** One sequence of batches, strictly in order; a shard has as many as its parallelisation factor. */
export interface Lane {
  readonly push: (record: StreamRecord) => void;
  readonly size: () => number;
  /** Resolves when nothing is queued or in work. */
  readonly drained: () => Promise<void>;
}

/** Source: AWS Lambda limit of a synchronous invocation's payload, 6 MB. */
const payloadBytes = 6_000_000;

interface Queued {
  readonly record: StreamRecord;
  readonly bytes: number;
  readonly arrivedAt: number;
}

/** Takes records in order, forms batches and delivers them with Lambda's rules for failures. */
export function lane(options: DeliveryOptions): Lane {
  const { spec, signal } = options;
  const queue: Queued[] = [];
  let inWork = 0;
  let running: Promise<void> | undefined;
  let filled: (() => void) | undefined;

  const run = async (): Promise<void> => {
    while (queue.length > 0 && !signal.aborted) {
      await fill();
      const batch = takeBatch(queue, spec.batchSize);
      inWork = batch.length;
      await deliver(options, batch);
      inWork = 0;
    }
    running = undefined;
  };

  /** Waits for a full batch, at most the batching window after the first record came. */
  const fill = async (): Promise<void> => {
    const until = (queue[0]?.arrivedAt ?? 0) + spec.windowSeconds * 1000;
    if (queue.length < spec.batchSize && Date.now() < until) {
      await Promise.race([
        sleep(until - Date.now(), signal),
        new Promise<void>((resolve) => {
          filled = resolve;
        }),
      ]);
    }
  };

  return {
    push: (record) => {
      if (signal.aborted) return;
      const bytes = Buffer.byteLength(JSON.stringify(record));
      queue.push({ record, bytes, arrivedAt: Date.now() });
      if (queue.length >= spec.batchSize) filled?.();
      running ??= run();
    },
    size: () => queue.length + inWork,
    drained: async () => {
      while (running) await running;
    },
  };
}

function takeBatch(queue: Queued[], batchSize: number): StreamRecord[] {
  let bytes = 0;
  let count = 0;
  for (const queued of queue.slice(0, batchSize)) {
    bytes += queued.bytes;
    if (count > 0 && bytes > payloadBytes) break;
    count++;
  }
  return queue.splice(0, count).map(({ record }) => record);
}
