import { readEvent } from '../../shared/adapters/dynamo/eventItem.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import type { Boards } from '../../shared/ports.ts';

/** Takes a stored event into desks and counters. */
export const project =
  ({ boards }: { readonly boards: Pick<Boards, 'project'> }) =>
  async (image: Item): Promise<void> => {
    const { event, done } = readEvent(image);
    if (!done.includes('projected')) await boards.project(event);
  };
