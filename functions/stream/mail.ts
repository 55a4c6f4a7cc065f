import type { Context } from 'aws-lambda';
import { fromItem } from '../../shared/adapters/dynamo/mailItem.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { sendTimeoutMilliseconds } from '../../shared/adapters/ses/rawEmail.ts';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { sendMail } from '../../shared/app/sendMail.ts';
import { type Turn, turns } from '../../shared/app/turns.ts';
import { TryAgainLater } from '../../shared/errors.ts';
import type { OutboxMail } from '../../shared/ports.ts';
import type { Observation } from '../middleware.ts';

export type MailNeeds = Parameters<typeof sendMail>[0];

/** With less time than SES may take for an answer, and some more, no mail is begun. */
export const sendReserveMilliseconds = sendTimeoutMilliseconds + 5_000;

/** Sends one mail in the name of an invocation, at the time when the mail was made; so many at once. */
export function mailer(deps: MailNeeds, observe: Observation, mailsAtOnce: number) {
  const send = sendMail(deps);
  const inTurn = turns(mailsAtOnce);
  return async (one: OutboxMail, context: Context): Promise<void> => {
    const turn: Turn = (work) =>
      inTurn(() => {
        if (context.getRemainingTimeInMillis() > sendReserveMilliseconds) return work();
        throw new TryAgainLater('the invocation has no time left for the mail');
      });
    const owner = context.awsRequestId;
    const sent = await send(one, { owner, moment: momentOf(one.createdAt), turn });
    if (sent === 'unknown') observe.count('MailUnknown');
  };
}

const mailsAtOnce = 16;

/** Sends the mail of one outbox record. */
export function mail(deps: MailNeeds, observe: Observation) {
  const send = mailer(deps, observe, mailsAtOnce);
  return (image: Item, context: Context): Promise<void> => send(fromItem(image), context);
}
