import { watch } from 'node:fs';
import { join } from 'node:path';

const watched = ['functions', 'shared', 'events', 'infra/constructs', 'infra/stages'];
/** Editors save in several steps. */
const quietMilliseconds = 300;

/** Calls `changed` after the sources have been quiet for a moment, one call at a time. */
export function watchSources(root: string, changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn = turn.then(changed);
    }, quietMilliseconds);
  };
  for (const folder of watched) watch(join(root, folder), { recursive: true }, later);
}
