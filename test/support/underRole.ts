import { AsyncLocalStorage } from 'node:async_hooks';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { type FunctionName, type FunctionSpec, manifest } from '../../functions/manifest.ts';
import type { Dynamo } from '../../shared/adapters/dynamo/client.ts';

const running = new AsyncLocalStorage<FunctionName>();

/** Does the work as that function would, with what its role allows on the tables. */
export const asFunction = <T>(name: FunctionName, work: () => T): T => running.run(name, work);

const own = new WeakMap<Dynamo, Map<FunctionName | undefined, Dynamo>>();

/** The client as the running function's own: as in Lambda, what two functions ask never goes out as one request. */
export function ofRunningFunction(client: Dynamo): Dynamo {
  const clients = own.get(client) ?? new Map<FunctionName | undefined, Dynamo>();
  own.set(client, clients);
  const name = running.getStore();
  const mine = clients.get(name) ?? { ...client };
  clients.set(name, mine);
  return mine;
}

/** The client, which refuses what the role of the running function does not allow, as IAM would. */
export const underRole = (client: Dynamo): Dynamo => ({
  ...client,
  call: (action, input) => {
    const name = running.getStore();
    if (name) for (const need of needsOf(action, input)) require(name, need);
    return client.call(action, input);
  },
});

function require(name: FunctionName, need: string): void {
  const { needs }: FunctionSpec = manifest[name];
  if (!needs.some((one) => one === need)) throw new Error(`${name} has no need of ${need}`);
}

interface Request {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly RequestItems?: object;
  readonly TransactItems?: readonly TransactWriteItem[];
}

const byAction: Readonly<Record<string, string>> = {
  GetItem: 'get',
  Query: 'query',
  PutItem: 'put',
  UpdateItem: 'update',
  DeleteItem: 'delete',
};

/** A test's tables are numbered. */
const plain = (table = ''): string => table.replace(/-\d+$/, '');

function needsOf(action: string, input: Request): readonly string[] {
  const { TableName, IndexName, RequestItems = {}, TransactItems = [] } = input;
  if (action === 'BatchGetItem') return Object.keys(RequestItems).map((one) => `${plain(one)}:get`);
  if (action === 'TransactWriteItems') return TransactItems.flatMap(needsOfPart);
  return [`${plain(TableName)}:${IndexName ?? byAction[action]}`];
}

const needsOfPart = ({ Put, Update, Delete, ConditionCheck }: TransactWriteItem) =>
  Object.entries({ put: Put, update: Update, delete: Delete, check: ConditionCheck }).flatMap(
    ([need, part]) => (part ? [`${plain(part.TableName)}:${need}`] : []),
  );
