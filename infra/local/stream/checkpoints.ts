import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Position } from './streamSource.ts';

/** Where each reader of each shard stands, so that a restart goes on where it stopped. */
export interface Checkpoints {
  readonly get: (reader: string) => Position | undefined;
  readonly set: (reader: string, position: Position) => void;
  readonly save: () => void;
}

/** In memory, or in a file that is replaced as a whole. */
export function checkpoints(file?: string): Checkpoints {
  const positions = new Map<string, Position>(
    file && existsSync(file)
      ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Position>)
      : [],
  );
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!file) return;
    writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(positions)));
    renameSync(`${file}.new`, file);
  };
  return {
    get: (reader) => positions.get(reader),
    set: (reader, position) => {
      positions.set(reader, position);
      timer ??= setTimeout(save, 200).unref();
    },
    save,
  };
}
