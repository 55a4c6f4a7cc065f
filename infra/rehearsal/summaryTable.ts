import { statusLabels } from '../../shared/pages/labels/statuses.ts';
import { templateLabels } from '../../shared/pages/labels/templates.ts';
import type { Rehearsal } from './rehearsal.ts';

/** How often each thing occurs, the most frequent first. */
export function tallied(things: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const one of things) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

export const mailsByKind = ({ evidence }: Rehearsal): (readonly [string, number])[] =>
  tallied(
    evidence.system.sent.map(({ cause }) => (cause ? templateLabels[cause.template] : 'khác')),
  );

export const dossiersByStatus = ({ evidence }: Rehearsal): (readonly [string, number])[] =>
  tallied(
    [...evidence.steps.values()].flatMap((steps) => {
      const status = steps.at(-1)?.after;
      return status ? [statusLabels[status]] : [];
    }),
  );

const mostShown = 8;

/** What a rehearsal showed, as lines for a terminal. */
export function summaryLines(rehearsal: Rehearsal, seconds: number): string[] {
  const { evidence, promises, invocations } = rehearsal;
  const { period, plots, ledger, system } = evidence;
  const columns = (rows: readonly (readonly [string, number])[]): string[] =>
    rows.map(([name, count]) => `  ${name.padEnd(44)}${String(count).padStart(6)}`);
  return [
    '',
    `Diễn tập ${evidence.programme.id}, ${period.from} → ${period.to}, ${seconds} giây`,
    ...columns([
      ['hồ sơ', plots.length],
      ['việc người làm đã làm', ledger.acts.length],
      ['thư đã gửi', system.sent.length],
      ['lần hàm được gọi', invocations],
    ]),
    '',
    'Hồ sơ theo tình trạng',
    ...columns(dossiersByStatus(rehearsal)),
    '',
    'Thư theo loại',
    ...columns(mailsByKind(rehearsal)),
    '',
    'Lời hứa',
    ...promises.flatMap(({ name, broken }) => [
      `  ${broken.length === 0 ? 'giữ ' : 'HỎNG'}  ${name}${broken.length > 0 ? ` (${broken.length})` : ''}`,
      ...broken.slice(0, mostShown).map((one) => `        ${one}`),
      ...(broken.length > mostShown ? [`        … và ${broken.length - mostShown} nữa`] : []),
    ]),
    '',
  ];
}
