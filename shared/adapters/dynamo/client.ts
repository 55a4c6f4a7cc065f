import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** One client per cold start; the SDK retries throttling and broken connections by itself. */
export const dynamoClient = (options: { region: string; endpoint?: string }): DynamoDBClient =>
  new DynamoDBClient({ maxAttempts: 4, ...options });
