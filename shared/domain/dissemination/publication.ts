import type { PersonRef } from '../../../events/schema/envelope.ts';
import { isDay } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';
import { cleanLine } from '../text/vietnamese.ts';

/** Where and when a unit published the plan; a later entry corrects an earlier one, and both stay. */
export interface Publication {
  /** From 1. */
  readonly number: number;
  readonly url: string;
  readonly on: Day;
  readonly by: PersonRef;
  readonly at: string;
  readonly commandId: string;
}

export const longestAddress = 500;

export type PublicationRefusal = {
  readonly because:
    | 'not_https'
    | 'not_an_address'
    | 'too_long'
    | 'no_such_day'
    | 'day_ahead'
    | 'same_as_before';
};

/** Host with a dot, no user, no control characters or blanks; what follows is the site's own business. */
const address =
  /^https:\/\/[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?\.[\p{L}\d-]{2,}(?::\d{1,5})?(?:[/?#][^\s<>"\\^`{|}]*)?$/u;

/** Why this is no address that everybody may be sent to. */
export function addressRefusal(url: string): PublicationRefusal | undefined {
  if (url.length > longestAddress) return { because: 'too_long' };
  if (!/^https:\/\//i.test(url)) return { because: 'not_https' };
  return !address.test(url) || url !== cleanLine(url) ? { because: 'not_an_address' } : undefined;
}

export function publicationRefusal(
  { url, on }: Pick<Publication, 'url' | 'on'>,
  { today, last }: { readonly today: Day; readonly last: Publication | undefined },
): PublicationRefusal | undefined {
  const refusal = addressRefusal(url);
  if (refusal) return refusal;
  if (!isDay(on)) return { because: 'no_such_day' };
  if (on > today) return { because: 'day_ahead' };
  return last?.url === url && last.on === on ? { because: 'same_as_before' } : undefined;
}
