import {
  DynamoDBClient,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { LocalSystem } from '../../infra/local/system.ts';
import { benchCredentials } from '../support/tables.ts';

/** As much as a dossier's state has. */
const data = { S: 'x'.repeat(4_500) };

/**
 * The calls that no design can leave out: store the change, claim the mail, hand it to SES; by the SDK
 * alone, one after another.
 */
export function bareChain({ assembly, endpoints }: LocalSystem, TableName: string) {
  const options = { region: assembly.region, credentials: benchCredentials };
  const dynamo = new DynamoDBClient({ ...options, endpoint: endpoints.dynamodb });
  const ses = new SESClient({ ...options, endpoint: endpoints.ses });
  const Source = `bench@${(assembly.identities[0] ?? '').replace(/^.*@/, '')}`;
  const key = (turn: number, sk: string) => ({ pk: { S: `BENCH#${turn}` }, sk: { S: sk } });
  return {
    /** @returns its milliseconds. */
    run: async (turn: number): Promise<number> => {
      const began = performance.now();
      await dynamo.send(
        new TransactWriteItemsCommand({
          TransactItems: ['A', 'B', 'MAIL-TO-BE'].map((sk) => ({
            Put: {
              TableName,
              Item: { ...key(turn, sk), data },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          })),
        }),
      );
      await dynamo.send(
        new UpdateItemCommand({
          TableName,
          Key: key(turn, 'MAIL-TO-BE'),
          UpdateExpression: 'SET claimed = :by',
          ConditionExpression: 'attribute_not_exists(claimed)',
          ExpressionAttributeValues: { ':by': { S: 'bench' } },
        }),
      );
      await ses.send(
        new SendRawEmailCommand({
          Source,
          Destinations: ['bench@bth.example'],
          RawMessage: { Data: Buffer.from(`From: ${Source}\r\nSubject: Bench\r\n\r\nBench\r\n`) },
        }),
      );
      return performance.now() - began;
    },
    close: (): void => {
      dynamo.destroy();
      ses.destroy();
    },
  };
}
