import type { Dynamo } from '../../shared/adapters/dynamo/client.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';

/** Capacity units by DynamoDB's own account. */
export interface Units {
  read: number;
  write: number;
}

const reading: ReadonlySet<string> = new Set(['GetItem', 'BatchGetItem', 'Query']);

/** The tables, with every call's units added to `units`. */
export function countingTables(tables: Tables, units: Units): Tables {
  const { client } = tables;
  const call = async (action: 'Query', input: object) => {
    // every action takes the field and passes by the same door
    const asked = { ...input, ReturnConsumedCapacity: 'TOTAL' } as never;
    const answer = await client.call(action, asked);
    if (reading.has(action)) units.read += Math.max(leastOf(input), consumedIn(answer));
    else units.write += consumedIn(answer);
    return answer;
  };
  return { ...tables, client: { ...client, call: call as Dynamo['call'] } };
}

/** The emulator asks nothing for a read that finds nothing; DynamoDB does. */
const leastOf = (input: object): number =>
  'ConsistentRead' in input && input.ConsistentRead ? 1 : 0.5;

/** One account for a single action, one per table for several. */
function consumedIn(answer: object): number {
  const said = 'ConsumedCapacity' in answer ? [answer.ConsumedCapacity].flat() : [];
  return said.reduce<number>((sum, one) => sum + unitsIn(one), 0);
}

const unitsIn = (said: unknown): number =>
  typeof said === 'object' && said !== null && 'CapacityUnits' in said
    ? Number(said.CapacityUnits)
    : 0;
