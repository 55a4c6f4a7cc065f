import {
  type AttributeValue,
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  type BatchGetItemCommandOutput,
  DeleteItemCommand,
  type DeleteItemCommandInput,
  DynamoDBClient,
  GetItemCommand,
  type GetItemCommandInput,
  type GetItemCommandOutput,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
  type UpdateItemCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { type AwsService, clientConfig } from '../system/awsService.ts';
import { failureOf, markThrottledTransaction } from './failure.ts';

/** The actions that the adapters use; there is no Scan among them. */
interface Actions {
  readonly GetItem: [GetItemCommandInput, Pick<GetItemCommandOutput, 'Item'>];
  readonly BatchGetItem: [
    BatchGetItemCommandInput,
    Pick<BatchGetItemCommandOutput, 'Responses' | 'UnprocessedKeys'>,
  ];
  readonly Query: [QueryCommandInput, Pick<QueryCommandOutput, 'Items' | 'LastEvaluatedKey'>];
  readonly PutItem: [PutItemCommandInput, object];
  readonly DeleteItem: [DeleteItemCommandInput, object];
  readonly UpdateItem: [UpdateItemCommandInput, Pick<UpdateItemCommandOutput, 'Attributes'>];
  readonly TransactWriteItems: [TransactWriteItemsCommandInput, object];
}

export interface Dynamo {
  /** @throws {DynamoFailure} with the service's code as name. */
  readonly call: <A extends keyof Actions>(
    action: A,
    input: Actions[A][0],
  ) => Promise<Actions[A][1]>;
  /** The client whose credentials a call made now would go out with, where that differs. */
  readonly inScope?: () => Dynamo;
  /** Closes the kept connections. */
  readonly destroy: () => void;
}

export type { AttributeValue };

const tries = 4;
const timeoutMilliseconds = 5_000;

/**
 * The SDK's client, which tries throttled and broken requests again; it gives a transaction a token,
 * so that trying it again cannot do it twice. What it throws leaves here without the service's
 * message.
 */
export function dynamoClient(service: AwsService): Dynamo {
  const client = new DynamoDBClient({
    ...clientConfig(service, 'dynamodb', timeoutMilliseconds),
    retryMode: 'standard',
    maxAttempts: tries,
  });
  client.middlewareStack.add(markThrottledTransaction, { step: 'deserialize', priority: 'high' });
  const send: { readonly [A in keyof Actions]: (input: Actions[A][0]) => Promise<Actions[A][1]> } =
    {
      GetItem: (input) => client.send(new GetItemCommand(input)),
      BatchGetItem: (input) => client.send(new BatchGetItemCommand(input)),
      Query: (input) => client.send(new QueryCommand(input)),
      PutItem: (input) => client.send(new PutItemCommand(input)),
      DeleteItem: (input) => client.send(new DeleteItemCommand(input)),
      UpdateItem: (input) => client.send(new UpdateItemCommand(input)),
      TransactWriteItems: (input) => client.send(new TransactWriteItemsCommand(input)),
    };
  return {
    call: async (action, input) => {
      try {
        return await send[action](input);
      } catch (error) {
        throw failureOf(error);
      }
    },
    destroy: () => client.destroy(),
  };
}
