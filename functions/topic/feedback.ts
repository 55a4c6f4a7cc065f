import type { SNSEvent } from 'aws-lambda';
import { parseMailFeedback } from '../../events/schema/mailFeedback.ts';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import type { BadAddressNeeds } from '../../shared/app/badAddress.ts';
import { takeMailFeedback } from '../../shared/app/mailFeedback.ts';

/** Takes what SES tells about our mails. A notification that is none fails the call and lands in the queue. */
export function feedback(deps: BadAddressNeeds) {
  const take = takeMailFeedback(deps);
  return async ({ Records }: SNSEvent): Promise<void> => {
    for (const { Sns } of Records) {
      const told = parseMailFeedback(JSON.parse(Sns.Message));
      await take(told, momentOf(told.at));
    }
  };
}
