import { BatchWriteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { status } from '../../events/schema/envelope.ts';
import { dynamoBoards } from '../../shared/adapters/dynamo/boards.ts';
import { countPk } from '../../shared/adapters/dynamo/contribution.ts';
import { type Benchmark, mediansOf, played } from '../benchmark.ts';
import { interleaved } from '../interleaved.ts';
import { lineOf } from '../line.ts';
import { type BenchTables, startBenchTables } from '../support/tables.ts';

const tenant = 'bench';
const programmeId = 'P';
const units = 500;
const dossiers = 50_000;
const warmUp = 10;
const turns = 30;

/** 500 units with 50,000 dossiers between them, as the projection counts them. */
async function fillCounters({ bare, records }: BenchTables): Promise<void> {
  const states = status.options;
  const each = dossiers / units / states.length;
  const requests = Array.from({ length: units }, (_, unit) => `u-${String(unit).padStart(3, '0')}`)
    .flatMap((unitId) => states.map((state) => ({ unitId, state })))
    .map(({ unitId, state }) => ({
      PutRequest: {
        Item: {
          pk: { S: countPk(tenant, programmeId) },
          sk: { S: `${unitId}#${state}` },
          unitId: { S: unitId },
          status: { S: state },
          count: { N: String(Math.round(each)) },
        },
      },
    }));
  for (let at = 0; at < requests.length; at += 25)
    await bare.send(
      new BatchWriteItemCommand({ RequestItems: { [records]: requests.slice(at, at + 25) } }),
    );
}

/** The query that the answer needs, page after page, and nothing made of it. */
async function bareQuery({ bare, records }: BenchTables): Promise<number> {
  let found = 0;
  let start: Record<string, never> | undefined;
  do {
    const page = await bare.send(
      new QueryCommand({
        TableName: records,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: countPk(tenant, programmeId) } },
        ExclusiveStartKey: start,
      }),
    );
    found += page.Items?.length ?? 0;
    start = page.LastEvaluatedKey as typeof start;
  } while (start);
  return found;
}

async function round() {
  const tables = await startBenchTables();
  try {
    await fillCounters(tables);
    const boards = dynamoBoards(tables);
    const all = units * status.options.length;
    if (
      (await boards.counts(tenant, programmeId)).length !== all ||
      (await bareQuery(tables)) !== all
    )
      throw new Error('the board does not show every unit');
    return await interleaved(
      {
        boardMs: () => boards.counts(tenant, programmeId),
        queryMs: () => bareQuery(tables),
      },
      { warmUp, turns },
    );
  } finally {
    await tables.stop();
  }
}

/** The board of a department against the query that it needs. */
export const board: Benchmark = {
  promises: ['boardQuery'],
  run: async (rounds) => {
    const results = await played(rounds, round);
    return [
      lineOf(
        'boardQuery',
        results.map(({ boardMs, queryMs }) => boardMs / queryMs),
        mediansOf(results),
      ),
    ];
  },
};
