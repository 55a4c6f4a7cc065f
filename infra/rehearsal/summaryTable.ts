import { shortDate } from '../../shared/domain/text/formats.ts';
import { obligationLabels } from '../../shared/pages/labels/obligations.ts';
import { statusLabels } from '../../shared/pages/labels/statuses.ts';
import { templateLabels } from '../../shared/pages/labels/templates.ts';
import { type PlanDay, planDaysIn } from './planDays.ts';
import type { Rehearsal } from './rehearsed.ts';
import { datesOf } from './timelineData.ts';

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

/** Steps of the plan that the system does not carry out yet. */
const waiting = ({ stops }: Rehearsal): string[] =>
  stops.length === 0
    ? []
    : [
        ...stops.map(
          ({ name, count }) => `  ${count} hồ sơ dừng ở bước “${name}” (chưa thực hiện)`,
        ),
        '',
      ];

const planDays = ({ evidence }: Rehearsal): string[] => {
  const days = planDaysIn(evidence);
  return days.length === 0
    ? []
    : ['Hạn kế hoạch nêu (hệ thống tính ngày; đơn vị tự thực hiện)', ...days.map(planDayLine), ''];
};

function planDayLine({ name, printed, from, lastDay, working, internal }: PlanDay): string {
  const span = from ? `${shortDate(from)} – ${shortDate(lastDay)}` : shortDate(lastDay);
  const notes = [
    ...(working === lastDay ? [] : [`ngày làm việc cuối ${shortDate(working)}`]),
    ...(internal ? [`nội bộ ${shortDate(internal)}`] : []),
  ];
  return `  ${span}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}: ${name} [${printed}]`;
}

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
    ...waiting(rehearsal),
    'Hạn của từng việc (đúng hạn / trễ / còn hạn)',
    ...datesOf(rehearsal).map(
      ({ kind, met, missed, open }) =>
        `  ${obligationLabels[kind].padEnd(44)}${[met, missed, open].map((one) => String(one).padStart(6)).join('')}`,
    ),
    '',
    ...planDays(rehearsal),
    'Lời hứa',
    ...promises.flatMap(({ name, broken }) => [
      `  ${broken.length === 0 ? 'giữ ' : 'HỎNG'}  ${name}${broken.length > 0 ? ` (${broken.length})` : ''}`,
      ...broken.slice(0, mostShown).map((one) => `        ${one}`),
      ...(broken.length > mostShown ? [`        … và ${broken.length - mostShown} nữa`] : []),
    ]),
    '',
  ];
}
