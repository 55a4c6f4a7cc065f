import { inspect } from 'node:util';
import { dynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { DynamoFailure } from '../../shared/adapters/dynamo/failure.ts';
import { transact } from '../../shared/adapters/dynamo/table.ts';
import { type Reply, startAws } from '../support/awsStandIn.ts';

const done: Reply = { status: 200, body: '{}' };
const failed = (type: string, status = 400, more = {}): Reply => ({
  status,
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, ...more }),
});
const cancelled = (...codes: readonly string[]) =>
  failed('TransactionCanceledException', 400, {
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

async function against<T>(
  replies: readonly Reply[],
  work: (
    aws: Awaited<ReturnType<typeof startAws>>,
    client: ReturnType<typeof dynamoClient>,
  ) => Promise<T>,
): Promise<T> {
  const aws = await startAws(...replies);
  const client = dynamoClient(aws.service);
  try {
    return await work(aws, client);
  } finally {
    client.destroy();
    await aws.stop();
  }
}

const put = { TableName: 't', Item: { pk: { S: 'a' }, sk: { S: 'b' } } };
const transaction = { TransactItems: [{ Put: put }] };

test.each([
  ['throttling', failed('ThrottlingException')],
  ['a full partition', failed('ProvisionedThroughputExceededException')],
  ['trouble in the service', failed('InternalServerError', 500)],
  ['a broken connection', 'break' as const],
  ['throttling inside a transaction', cancelled('None', 'ThrottlingError')],
])('after %s the request is tried again', async (_what, reply) => {
  await against([reply, done], async (aws, client) => {
    await client.call('TransactWriteItems', transaction);
    expect(aws.received).toHaveLength(2);
  });
});

test('a transaction is tried again with the same token, so that it cannot happen twice', async () => {
  await against(['break', 'break', done], async (aws, client) => {
    await client.call('TransactWriteItems', transaction);
    const tokens = aws.received.map(({ body }) => JSON.parse(body).ClientRequestToken);
    expect(tokens).toHaveLength(3);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).toMatch(/^[0-9a-f-]{36}$/);
  });
});

test('a condition that does not hold is an answer, not a reason to try again', async () => {
  await against([failed('ConditionalCheckFailedException')], async (aws, client) => {
    await expect(client.call('PutItem', put)).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
    });
    expect(aws.received).toHaveLength(1);
  });
});

test('a cancelled transaction says which of its actions failed', async () => {
  await against([cancelled('None', 'ConditionalCheckFailed')], async (_aws, client) => {
    expect(await transact({ client }, [{ Put: put }, { Put: put }])).toEqual([
      'None',
      'ConditionalCheckFailed',
    ]);
  });
});

test('an item that is too large is a failure', async () => {
  await against([cancelled('ValidationError')], async (_aws, client) => {
    await expect(transact({ client }, [{ Put: put }])).rejects.toThrow('ValidationError');
  });
});

test('throttling that does not end is told after four tries', async () => {
  await against([failed('ThrottlingException')], async (aws, client) => {
    await expect(client.call('PutItem', put)).rejects.toThrow('ThrottlingException');
    expect(aws.received).toHaveLength(4);
  });
});

test('every request is signed for its service, region and day', async () => {
  await against([done], async (aws, client) => {
    await client.call('PutItem', put);
    expect(aws.received[0]?.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/ap-southeast-1\/dynamodb\/aws4_request, SignedHeaders=\S*host;\S*, Signature=[0-9a-f]{64}$/,
    );
  });
});

test('what leaves the adapter quotes nothing of the item', async () => {
  const said = { message: 'Nguyễn Văn Mẫu', Item: { name: { S: 'Nguyễn Văn Mẫu' } } };
  const failures = [
    failed('ConditionalCheckFailedException', 400, said),
    failed('ValidationException', 400, said),
    failed('TransactionCanceledException', 400, {
      CancellationReasons: [{ Code: 'ValidationError', Message: said.message, Item: said.Item }],
    }),
  ];
  for (const failure of failures)
    await against([failure], async (_aws, client) => {
      const thrown = await client.call('PutItem', put).catch((error: unknown) => error);
      expect(inspect(thrown)).not.toContain('Mẫu');
      expect(thrown).toBeInstanceOf(DynamoFailure);
    });
});
