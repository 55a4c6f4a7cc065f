import type { Context } from 'aws-lambda';
import { sendTimeoutMilliseconds } from '../../shared/adapters/ses/rawEmail.ts';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { type readyMail, sendMail } from '../../shared/app/sendMail.ts';
import { type Turn, turns } from '../../shared/app/turns.ts';
import { TryAgainLater } from '../../shared/errors.ts';
import type { Render } from '../../shared/messages/compose.ts';
import type { OutboxMail } from '../../shared/ports.ts';
import type { Observation } from '../middleware.ts';

export type MailNeeds = Parameters<typeof sendMail>[0];

/** With less time than SES may take for an answer, and some more, no mail is begun. */
export const sendReserveMilliseconds = sendTimeoutMilliseconds + 5_000;

interface Mailing {
  readonly render: Render;
  readonly mailsAtOnce: number;
}

/** Sends one mail in the name of an invocation, at the time when the mail was made; so many at once. */
export function mailer(deps: MailNeeds, observe: Observation, { render, mailsAtOnce }: Mailing) {
  const send = sendMail(deps, render);
  const inTurn = turns(mailsAtOnce);
  return async (
    one: OutboxMail,
    context: Context,
    ready?: ReturnType<ReturnType<typeof readyMail>>,
  ): Promise<void> => {
    const turn: Turn = (work) =>
      inTurn(() => {
        if (context.getRemainingTimeInMillis() > sendReserveMilliseconds) return work();
        throw new TryAgainLater('the invocation has no time left for the mail');
      });
    const moment = momentOf(one.createdAt);
    const sent = await send(one, { owner: context.awsRequestId, moment, turn, ready });
    if (sent === 'unknown') observe.count('MailUnknown');
  };
}
