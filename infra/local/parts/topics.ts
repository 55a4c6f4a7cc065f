import { randomUUID } from 'node:crypto';
import type { ConfigurationSetSpec, TopicSpec } from '../assembly/assembly.ts';
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

/** Every (topic, function) that an SES event of a configuration set goes to. */
export function receiversOf(
  event: SesEvent,
  configurationSet: ConfigurationSetSpec | undefined,
  topics: readonly TopicSpec[],
): { readonly topicArn: string; readonly functionName: string }[] {
  return (configurationSet?.destinations ?? [])
    .filter(({ eventTypes }) => eventTypes.map(plain).includes(plain(event.eventType)))
    .flatMap(({ topicArn }) =>
      topics
        .filter(({ arn }) => arn === topicArn)
        .flatMap(({ functionNames }) =>
          functionNames.map((functionName) => ({ topicArn, functionName })),
        ),
    );
}
