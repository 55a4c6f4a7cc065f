import type { Context } from 'aws-lambda';
import { fromItem } from '../../shared/adapters/dynamo/mailItem.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { render } from '../../shared/messages/render.ts';
import type { Observation } from '../middleware.ts';
import { type MailNeeds, mailer } from './mailer.ts';

const mailsAtOnce = 16;

/** Sends the mail of one outbox record. */
export function mail(deps: MailNeeds, observe: Observation) {
  const send = mailer(deps, observe, { render, mailsAtOnce });
  return (image: Item, context: Context): Promise<void> => send(fromItem(image), context);
}
