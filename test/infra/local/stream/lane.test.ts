import { lane } from '../../../../infra/local/stream/lane.ts';

const spec = {
  functionName: 'f',
  tableName: 't',
  streamArn: 'arn:aws:dynamodb:ap-southeast-1:000000000000:table/t/stream/local',
  patterns: [],
  batchSize: 10,
  windowSeconds: 0,
  parallelisation: 1,
  bisect: true,
  partialResponses: true,
  maximumAgeSeconds: 60,
  retries: 0,
  startsAt: 'TRIM_HORIZON' as const,
};

test('a record that comes while the lane is being stopped keeps nobody waiting', async () => {
  const stopping = new AbortController();
  let invoked = 0;
  const one = lane({
    spec,
    invoke: async () => {
      invoked++;
      return { ok: true, requestId: '1', payload: undefined };
    },
    discard: async () => {},
    finished: () => {},
    backoff: { first: 1, most: 1 },
    signal: stopping.signal,
  });
  stopping.abort();
  one.push({
    eventID: '1',
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'ap-southeast-1',
    eventSourceARN: spec.streamArn,
    dynamodb: {
      ApproximateCreationDateTime: 0,
      Keys: { pk: { S: 'a' } },
      SequenceNumber: '1',
      SizeBytes: 1,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  });
  await one.drained();
  expect(invoked).toBe(0);
  expect(one.size()).toBe(0);
});
