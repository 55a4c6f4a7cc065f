import { randomInt, randomUUID } from 'node:crypto';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type {
  AttributeValue,
  BatchGetItemCommandInput,
  BatchGetItemCommandOutput,
  DeleteItemCommandInput,
  GetItemCommandInput,
  GetItemCommandOutput,
  PutItemCommandInput,
  QueryCommandInput,
  QueryCommandOutput,
  TransactWriteItemsCommandInput,
  UpdateItemCommandInput,
  UpdateItemCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { AwsService } from '../system/awsService.ts';
import { type Answer, signedPost } from '../system/signedPost.ts';
import { failureOf, isWorthAnotherTry } from './failure.ts';

/** The actions that the adapters use, in the SDK's own types; there is no Scan among them. */
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
  /** Closes the kept connections. */
  readonly destroy: () => void;
}

export type { AttributeValue };

const tries = 4;
const timeoutMilliseconds = 5_000;

/**
 * DynamoDB's JSON protocol over kept connections. Throttling, server errors and broken connections
 * are tried again; a transaction carries a token, so that trying it again cannot do it twice.
 */
export function dynamoClient(service: AwsService): Dynamo {
  const endpoint = service.endpoint ?? `https://dynamodb.${service.region}.amazonaws.com`;
  const agent = endpoint.startsWith('http:')
    ? new HttpAgent({ keepAlive: true })
    : new HttpsAgent({ keepAlive: true });

  const once = async (action: string, body: string): Promise<unknown> => {
    const answer = await signedPost({
      service: 'dynamodb',
      region: service.region,
      credentials: service.credentials(),
      now: new Date().toISOString(),
      endpoint,
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${action}`,
      },
      body,
      timeoutMilliseconds,
      agent,
    });
    return outputOf(answer);
  };

  return {
    call: (action, input) => {
      const token = action === 'TransactWriteItems' ? { ClientRequestToken: randomUUID() } : {};
      const body = JSON.stringify({ ...input, ...token });
      // the service answers each action in that action's shape
      return persistently(() => once(action, body)) as Promise<never>;
    },
    destroy: () => agent.destroy(),
  };
}

async function persistently<T>(request: () => Promise<T>): Promise<T> {
  for (let tried = 1; tried < tries; tried++)
    try {
      return await request();
    } catch (error) {
      if (!isWorthAnotherTry(error)) throw error;
      await backOff(tried);
    }
  return request();
}

function outputOf({ status, text }: Answer): unknown {
  if (status === 200) return JSON.parse(text);
  throw failureOf(status, text);
}

/** 25, 50, 100 milliseconds and up to as much again, so that those who met do not meet again. */
const backOff = (tried: number): Promise<void> => {
  const base = 25 * 2 ** (tried - 1);
  return new Promise((resolve) => setTimeout(resolve, base + randomInt(base)));
};
