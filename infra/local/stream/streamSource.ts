import {
  type _Record,
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
} from '@aws-sdk/client-dynamodb-streams';

export interface Shard {
  readonly id: string;
  readonly parentId?: string;
}

export type Position =
  | { readonly kind: 'TRIM_HORIZON' }
  | { readonly kind: 'LATEST' }
  | { readonly kind: 'AT_SEQUENCE_NUMBER'; readonly sequence: string }
  | { readonly kind: 'AFTER_SEQUENCE_NUMBER'; readonly sequence: string };

export interface StreamPage {
  readonly records: readonly _Record[];
  readonly next?: string;
  /** The stream itself was not read for this page: what is new comes with the next one. */
  readonly kept?: boolean;
}

/** A table's stream, shard by shard. */
export interface StreamSource {
  readonly shards: () => Promise<readonly Shard[]>;
  readonly iterator: (shardId: string, position: Position) => Promise<string | undefined>;
  /** `next` is missing when the shard is closed and read to its end. */
  readonly records: (iterator: string) => Promise<StreamPage>;
}

/** The newest stream of a table. @throws when the table has none. */
export async function tableStream(
  client: DynamoDBStreamsClient,
  tableName: string,
): Promise<StreamSource> {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }));
  const StreamArn = Streams.map((stream) => stream.StreamArn ?? '')
    .sort()
    .at(-1);
  if (!StreamArn) throw new Error(`table ${tableName} has no stream`);

  return {
    shards: async () => {
      const shards: Shard[] = [];
      let after: string | undefined;
      do {
        const { StreamDescription } = await client.send(
          new DescribeStreamCommand({
            StreamArn,
            ...(after && { ExclusiveStartShardId: after }),
          }),
        );
        for (const { ShardId = '', ParentShardId } of StreamDescription?.Shards ?? [])
          shards.push({ id: ShardId, ...(ParentShardId && { parentId: ParentShardId }) });
        after = StreamDescription?.LastEvaluatedShardId;
      } while (after);
      return shards;
    },
    iterator: async (ShardId, position) => {
      const { ShardIterator } = await client.send(
        new GetShardIteratorCommand({
          StreamArn,
          ShardId,
          ShardIteratorType: position.kind,
          ...('sequence' in position && { SequenceNumber: position.sequence }),
        }),
      );
      return ShardIterator;
    },
    records: async (ShardIterator) => {
      const { Records = [], NextShardIterator } = await client.send(
        new GetRecordsCommand({ ShardIterator, Limit: 1000 }),
      );
      return { records: Records, ...(NextShardIterator && { next: NextShardIterator }) };
    },
  };
}
