import type { Context } from 'aws-lambda';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { type readyMail, sendMail } from '../../shared/app/sendMail.ts';
import type { Render } from '../../shared/messages/compose.ts';
import type { OutboxMail } from '../../shared/ports.ts';
import type { Observation } from '../middleware.ts';

export type MailNeeds = Parameters<typeof sendMail>[0];

/** Sends one mail in the name of an invocation, at the time when the mail was made. */
export function mailer(deps: MailNeeds, observe: Observation, render: Render) {
  const send = sendMail(deps, render);
  return async (
    one: OutboxMail,
    { awsRequestId }: Context,
    ready?: ReturnType<ReturnType<typeof readyMail>>,
  ): Promise<void> => {
    const sent = await send(one, awsRequestId, momentOf(one.createdAt), ready);
    if (sent === 'unknown') observe.count('MailUnknown');
  };
}
