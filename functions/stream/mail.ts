import type { Context } from 'aws-lambda';
import { fromItem } from '../../shared/adapters/dynamo/mailItem.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { sendMail } from '../../shared/app/sendMail.ts';
import type { Observation } from '../middleware.ts';

/** Sends the mail of one outbox record. */
export function mail(deps: Parameters<typeof sendMail>[0], observe: Observation) {
  const send = sendMail(deps);
  return async (image: Item, { awsRequestId }: Context): Promise<void> => {
    const { tenant, id, createdAt } = fromItem(image);
    const sent = await send({ tenant, id, owner: awsRequestId, moment: momentOf(createdAt) });
    if (sent === 'unknown') observe.count('MailUnknown');
  };
}
