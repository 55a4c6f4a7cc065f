import type { Context } from 'aws-lambda';
import { readStep } from '../../shared/adapters/dynamo/disseminationItems.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { type SpreadNeeds, spread } from '../../shared/app/disseminationSpread.ts';
import { usualPortions } from '../../shared/domain/dissemination/spread.ts';

type TakeMail = (image: Item, context: Context) => Promise<void>;

/** Sends the mail of an outbox record, or does the portion of a fan-out that the record is. */
export function mailOrSpread(takeMail: TakeMail, deps: SpreadNeeds): TakeMail {
  const spreadOn = spread(deps, usualPortions);
  return (image, context) =>
    image.sk?.S === 'MAIL' ? takeMail(image, context) : spreadOn(readStep(image));
}
