import type { Units } from '../support/counting.ts';

/** What a piece of work used. */
export interface Used extends Units {
  readonly mails: number;
  /** Calls of functions. */
  readonly calls: number;
  /** What the functions printed themselves; Lambda adds its own lines to every call. */
  readonly logBytes: number;
}

export const nothing = (): Used => ({ read: 0, write: 0, mails: 0, calls: 0, logBytes: 0 });

export const names = Object.keys(nothing()) as readonly (keyof Used)[];

export const madeOf = (figure: (name: keyof Used) => number): Used => ({
  read: figure('read'),
  write: figure('write'),
  mails: figure('mails'),
  calls: figure('calls'),
  logBytes: figure('logBytes'),
});

export const sum = (all: readonly Used[]): Used =>
  madeOf((name) => all.reduce((total, one) => total + one[name], 0));

/** Runs the work with its prints counted instead of shown. @returns their bytes. */
export async function bytesPrintedBy(work: () => Promise<unknown>): Promise<number> {
  const outputs = [process.stdout, process.stderr];
  const writes = outputs.map(({ write }) => write);
  let bytes = 0;
  for (const output of outputs)
    output.write = (part: string | Uint8Array) => {
      bytes += Buffer.byteLength(part);
      return true;
    };
  try {
    await work();
  } finally {
    for (const [at, output] of outputs.entries()) output.write = writes[at] ?? output.write;
  }
  return bytes;
}
