/** Says how far a long run has come; on a terminal in one line, elsewhere in a few plain lines. */
export interface ProgressBar {
  readonly at: (done: number, total: number, words: string) => void;
  readonly end: () => void;
}

const width = 30;
/** A plain line for each tenth. */
const plainSteps = 10;

export function progressBar(
  output: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stderr,
): ProgressBar {
  let lastStep = -1;
  return {
    at: (done, total, words) => {
      const part = total === 0 ? 1 : done / total;
      const percent = `${String(Math.floor(part * 100)).padStart(3)}%`;
      if (output.isTTY) {
        const full = Math.round(part * width);
        const bar = '█'.repeat(full) + '░'.repeat(width - full);
        output.write(`\r\u001B[K${bar} ${percent} ${words}`);
        return;
      }
      const step = Math.floor(part * plainSteps);
      if (step === lastStep) return;
      lastStep = step;
      output.write(`${percent} ${words}\n`);
    },
    end: () => {
      if (output.isTTY) output.write('\n');
    },
  };
}
