import type { Dynamo } from '../../shared/adapters/dynamo/client.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';

/** Capacity units by DynamoDB's own account. */
export interface Units {
  readonly read: number;
  readonly write: number;
}

const reading: ReadonlySet<string> = new Set(['GetItem', 'BatchGetItem', 'Query']);

/** The tables, with every call's units told. */
export function countingTables(tables: Tables, tell: (units: Units) => void): Tables {
  const { client } = tables;
  const call = async (action: 'Query', input: object) => {
    // every action takes the field and passes by the same door
    const asked = { ...input, ReturnConsumedCapacity: 'TOTAL' } as never;
    const answer = await client.call(action, asked);
    const consumed = consumedIn(answer);
    if (reading.has(action))
      tell({ read: Math.max(leastOf(input), consumed + forNothing(input, answer)), write: 0 });
    else tell({ read: 0, write: consumed });
    return answer;
  };
  return { ...tables, client: { ...client, call: call as Dynamo['call'] } };
}

/** The emulator asks nothing for a read that finds nothing; DynamoDB does. */
const leastOf = (input: object): number =>
  'ConsistentRead' in input && input.ConsistentRead ? 1 : 0.5;

/** The same for the keys of a batch that have no item; the adapters read batches strongly consistent. */
const forNothing = (input: object, answer: object): number =>
  'RequestItems' in input && 'Responses' in answer
    ? countIn(input.RequestItems, (asked) => asked.Keys) -
      countIn(answer.Responses, (found) => found)
    : 0;

const countIn = (byTable: unknown, listIn: (one: { Keys: object }) => object): number =>
  Object.values(byTable as Record<string, { Keys: object }>).reduce(
    (sum, one) => sum + Object.keys(listIn(one)).length,
    0,
  );

/** One account for a single action, one per table for several. */
function consumedIn(answer: object): number {
  const said = 'ConsumedCapacity' in answer ? [answer.ConsumedCapacity].flat() : [];
  return said.reduce<number>((sum, one) => sum + unitsIn(one), 0);
}

const unitsIn = (said: unknown): number =>
  typeof said === 'object' && said !== null && 'CapacityUnits' in said
    ? Number(said.CapacityUnits)
    : 0;
