import type { _Record } from '@aws-sdk/client-dynamodb-streams';

/** A stream record as Lambda hands it to a function. */
export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventVersion: string;
  readonly eventSource: 'aws:dynamodb';
  readonly awsRegion: string;
  readonly eventSourceARN: string;
  readonly dynamodb: {
    /** Epoch seconds. */
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Readonly<Record<string, unknown>>;
    readonly NewImage?: Readonly<Record<string, unknown>>;
    readonly OldImage?: Readonly<Record<string, unknown>>;
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: string;
  };
  readonly userIdentity?: { readonly type: string; readonly principalId: string };
}

const expiryService = { type: 'Service', principalId: 'dynamodb.amazonaws.com' } as const;

/**
 * Turns what DynamoDB Local tells into what AWS tells: its place and ARN, the name of an expiry's
 * removal (DynamoDB Local 3.3 says UNKNOWN_TO_SDK_VERSION and no identity), and a creation time
 * that is not cut to the minute.
 */
export function toStreamRecord(
  record: _Record,
  about: {
    readonly region: string;
    readonly streamArn: string;
    /** Machine time of reading, epoch milliseconds. */
    readonly readAt: number;
    readonly isExpiry: (keys: Readonly<Record<string, unknown>>) => boolean;
  },
): StreamRecord {
  const { eventID = '', eventName = '', eventVersion = '1.1' } = record;
  const change = changeOf(record.dynamodb ?? {}, about.readAt);
  const isUnnamed = !known.has(eventName);
  const expired = isUnnamed || (eventName === 'REMOVE' && about.isExpiry(change.Keys));
  return {
    eventID,
    eventName: isUnnamed ? 'REMOVE' : eventName,
    eventVersion,
    eventSource: 'aws:dynamodb',
    awsRegion: about.region,
    eventSourceARN: about.streamArn,
    dynamodb: change,
    ...(expired && { userIdentity: expiryService }),
  };
}

function changeOf(
  told: NonNullable<_Record['dynamodb']>,
  readAt: number,
): StreamRecord['dynamodb'] {
  const { Keys = {}, NewImage, OldImage, SequenceNumber = '', SizeBytes = 0 } = told;
  return {
    ApproximateCreationDateTime: createdAt(told.ApproximateCreationDateTime, readAt),
    Keys: plain(Keys),
    ...(NewImage && { NewImage: plain(NewImage) }),
    ...(OldImage && { OldImage: plain(OldImage) }),
    SequenceNumber,
    SizeBytes,
    StreamViewType: told.StreamViewType ?? 'NEW_AND_OLD_IMAGES',
  };
}

const known: ReadonlySet<string> = new Set(['INSERT', 'MODIFY', 'REMOVE']);

/** The latest second that the minute told by DynamoDB Local allows, never later than the reading. */
function createdAt(told: Date | undefined, readAt: number): number {
  if (!told) return Math.floor(readAt / 1000);
  const endOfMinute = told.getTime() + 59_999;
  return Math.floor(Math.min(readAt, endOfMinute) / 1000);
}

/** Binary values become base64 text, as in the JSON that Lambda sends; without any, it is the image itself. */
const plain = (image: object): Record<string, unknown> =>
  (hasBinary(image) ? JSON.parse(JSON.stringify(image, base64)) : image) as Record<string, unknown>;

const hasBinary = (value: unknown): boolean =>
  value instanceof Uint8Array ||
  (typeof value === 'object' && value !== null && Object.values(value).some(hasBinary));

function base64(this: unknown, _key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
