import { readEvent } from '../../shared/adapters/dynamo/eventItem.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { tellOfEvent } from '../../shared/app/tellOfEvent.ts';

/** Tells people of a stored event; an event that is told already is left alone. */
export function notify(deps: Parameters<typeof tellOfEvent>[0]) {
  const tell = tellOfEvent(deps);
  return async (image: Item): Promise<void> => {
    const { event, done } = readEvent(image);
    if (!done.includes('told')) await tell(event);
  };
}
