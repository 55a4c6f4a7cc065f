import { randomUUID } from 'node:crypto';
import type { Assembly } from '../assembly/assembly.ts';
import type { SesEvent } from '../sesEvents.ts';

/** The event that a function subscribed to a topic gets. */
export const snsEvent = (topicArn: string, message: object, timestamp: string): object => ({
  Records: [
    {
      EventSource: 'aws:sns',
      EventVersion: '1.0',
      EventSubscriptionArn: `${topicArn}:local`,
      Sns: {
        Type: 'Notification',
        MessageId: randomUUID(),
        TopicArn: topicArn,
        Subject: 'Amazon SES Email Event Notification',
        Message: JSON.stringify(message),
        Timestamp: timestamp,
        SignatureVersion: '1',
        Signature: 'local',
        SigningCertUrl: 'https://sns.local.example/cert.pem',
        UnsubscribeUrl: 'https://sns.local.example/unsubscribe',
        MessageAttributes: {},
      },
    },
  ],
});

/** Names in the template (`DELIVERY_DELAY`, `bounce`) against those in events (`DeliveryDelay`). */
const plain = (type: string): string => type.replaceAll('_', '').toLowerCase();

/** Takes an SES event to every function that its configuration set's topics lead to. */
export function publishedTo(
  { configurationSets, topics }: Pick<Assembly, 'configurationSets' | 'topics'>,
  invokeLater: (functionName: string, payload: unknown) => Promise<void>,
  instant: () => string,
): (event: SesEvent) => Promise<void> {
  return async (event) => {
    const [setName] = (event.mail.tags as Record<string, string[]>)['ses:configuration-set'] ?? [];
    const destinations = configurationSets
      .filter(({ name }) => name === setName)
      .flatMap((set) => set.destinations)
      .filter(({ eventTypes }) => eventTypes.map(plain).includes(plain(event.eventType)));
    for (const { topicArn } of destinations)
      for (const functionName of subscribers(topics, topicArn))
        await invokeLater(functionName, snsEvent(topicArn, event, instant()));
  };
}

const subscribers = (topics: Assembly['topics'], topicArn: string): readonly string[] =>
  topics.find(({ arn }) => arn === topicArn)?.functionNames ?? [];
