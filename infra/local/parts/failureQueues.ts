import { GetQueueUrlCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Started } from '../stopping.ts';
import { fakeCredentials } from './credentials.ts';

/** Puts messages about failed work into the named queue. */
export function failureQueues(
  endpoint: string,
  region: string,
  parts: Started,
): (queue: string, message: object) => Promise<void> {
  const sqs = new SQSClient({
    endpoint,
    region,
    credentials: fakeCredentials,
    useQueueUrlAsEndpoint: false,
  });
  parts.add({ stop: () => sqs.destroy() });
  return async (QueueName, message) => {
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName }));
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message) }));
  };
}
