import type { Line } from './line.ts';

/** The lines as a person reads them. */
export function tableOf(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ name }) => name.length));
  const rows = lines.map((line) =>
    [
      line.name.padEnd(width),
      shown(line.ratio),
      `${line.atLeast ? '>=' : '<='} ${shown(line.target)}`,
      (line.ok ? 'ok' : 'MISSED').padEnd(6),
      `spread ${Math.round(line.spread * 100)} %${line.noisy ? ' (noisy)' : ''}`,
      Object.entries(line.measured ?? {})
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    ].join('  '),
  );
  return rows.map((row) => row.trimEnd()).join('\n');
}

const shown = (value: number): string => value.toPrecision(3).padStart(8);
