import { SetsReserved } from './http/reservedFields.ts';
import type { Observation } from './middleware.ts';

/**
 * Writes a page's failure into the log, and counts what a table's policy refused: in a shared stage the second wall
 * held. Of a field that was ignored its name is noted; the page went on.
 */
export const failuresOfPages =
  ({ count, failed, note }: Pick<Observation, 'count' | 'failed' | 'note'>) =>
  ({ error, requestId }: { readonly error: unknown; readonly requestId: string }): void => {
    if (error instanceof SetsReserved) {
      note('reserved field ignored', { field: error.field, requestId });
      return;
    }
    if (error instanceof Error && error.name === 'AccessDeniedException') count('TableDenied');
    failed('page failed', error, { requestId });
  };
