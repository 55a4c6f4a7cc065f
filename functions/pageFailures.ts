import type { Observation } from './middleware.ts';

/** Writes a page's failure into the log, and counts what a table's policy refused: in a shared stage the second wall held. */
export const failuresOfPages =
  ({ count, failed }: Pick<Observation, 'count' | 'failed'>) =>
  ({ error, requestId }: { readonly error: unknown; readonly requestId: string }): void => {
    if (error instanceof Error && error.name === 'AccessDeniedException') count('TableDenied');
    failed('page failed', error, { requestId });
  };
