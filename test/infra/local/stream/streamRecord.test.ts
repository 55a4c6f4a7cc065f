import { toStreamRecord } from '../../../../infra/local/stream/streamRecord.ts';

const about = {
  region: 'ap-southeast-1',
  streamArn: 'arn:aws:dynamodb:ap-southeast-1:000000000000:table/records/stream/local',
  readAt: Date.parse('2026-11-22T05:00:30.500Z'),
  isExpiry: (keys: object) => JSON.stringify(keys).includes('expired'),
};
const keys = (pk: string) => ({ pk: { S: pk } });

test('a removal that DynamoDB Local cannot name becomes REMOVE by the expiry service', () => {
  const record = toStreamRecord(
    // The SDK's own word for it, which its type does not have.
    { eventName: 'UNKNOWN_TO_SDK_VERSION' as 'REMOVE', dynamodb: { Keys: keys('a') } },
    about,
  );
  expect(record.eventName).toBe('REMOVE');
  expect(record.userIdentity).toEqual({ type: 'Service', principalId: 'dynamodb.amazonaws.com' });
});

test('a removal by the local expiry says so, another does not', () => {
  const removed = (pk: string) =>
    toStreamRecord({ eventName: 'REMOVE', dynamodb: { Keys: keys(pk) } }, about).userIdentity;
  expect(removed('expired')).toBeDefined();
  expect(removed('kept')).toBeUndefined();
});

test('the place and the stream are those of the template, and binary values are base64 text', () => {
  const record = toStreamRecord(
    {
      eventName: 'INSERT',
      awsRegion: 'ddblocal',
      dynamodb: { Keys: keys('a'), NewImage: { body: { B: new Uint8Array([1, 2, 3]) } } },
    },
    about,
  );
  expect(record).toMatchObject({ awsRegion: 'ap-southeast-1', eventSourceARN: about.streamArn });
  expect(record.dynamodb.NewImage).toEqual({ body: { B: 'AQID' } });
});

test.each([
  ['in the minute of reading', '2026-11-22T05:00:00Z', '2026-11-22T05:00:30Z'],
  ['in an earlier minute', '2026-11-22T04:58:00Z', '2026-11-22T04:58:59Z'],
])('a time cut to the minute, %s, is taken as late as it may be', (_, told, expected) => {
  const record = toStreamRecord(
    { eventName: 'INSERT', dynamodb: { ApproximateCreationDateTime: new Date(told) } },
    about,
  );
  expect(record.dynamodb.ApproximateCreationDateTime).toBe(Date.parse(expected) / 1000);
});
