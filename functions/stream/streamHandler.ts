import type {
  Context,
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
} from 'aws-lambda';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { Unreadable } from '../../shared/errors.ts';
import type { Parking } from '../../shared/ports.ts';
import type { Observation } from '../middleware.ts';
import { inOrder } from './inOrder.ts';

export interface Consumer {
  /** The function's name in the manifest. */
  readonly name: string;
  readonly parking: Pick<Parking, 'park'>;
  readonly observe: Observation;
  /** Worst time of one record; with less left, the rest of the batch waits for the next call. */
  readonly reserveMilliseconds: number;
  readonly atOnce: number;
  /** Takes the new image of one of so many records. @throws {Unreadable} when it never can. */
  readonly take: (image: Item, context: Context, records: number) => Promise<void>;
}

/** A stream's consumer: in order per item collection, partial failures reported, poison parked at once. */
export const streamHandler =
  (consumer: Consumer) =>
  ({ Records }: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> =>
    inOrder(Records, {
      keyOf: (record) => record.dynamodb?.Keys?.pk?.S ?? '',
      handle: (record) => takeOrPark(consumer, record, context, Records.length),
      failed: (record, error) =>
        consumer.observe.failed('record failed', error, {
          key: record.dynamodb?.Keys?.pk?.S ?? '',
          sequence: record.dynamodb?.SequenceNumber ?? '',
        }),
      atOnce: consumer.atOnce,
      hasTime: () => context.getRemainingTimeInMillis() > consumer.reserveMilliseconds,
    });

async function takeOrPark(
  { name, parking, observe, take }: Consumer,
  record: DynamoDBRecord,
  context: Context,
  records: number,
): Promise<void> {
  const image = record.dynamodb?.NewImage;
  if (!image) return;
  try {
    // a stream image is the same JSON that the table's client reads
    await take(image as Item, context, records);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    await parking.park({
      tenant: tenantOf(record),
      id: record.eventID ?? record.dynamodb?.SequenceNumber ?? '',
      consumer: name,
      reason: error.message,
      at: parkedAt(record),
      record,
    });
    observe.count('RecordParked');
    observe.failed('record parked', error, { key: record.dynamodb?.Keys?.pk?.S ?? '' });
  }
}

/** The tenant that the key begins with; `unknown` for keys that are not ours. */
const tenantOf = (record: DynamoDBRecord): string =>
  /^T#([^#]+)#/.exec(record.dynamodb?.Keys?.pk?.S ?? '')?.[1] ?? 'unknown';

/** The stream's own time, so that parking a record twice keeps one. */
const parkedAt = ({ dynamodb }: DynamoDBRecord): string =>
  new Date((dynamodb?.ApproximateCreationDateTime ?? 0) * 1000).toISOString();
