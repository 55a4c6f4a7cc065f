import type { Child } from 'hono/jsx';
import type { Due, Status } from '../../../events/schema/envelope.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { statusLabels, statusTones, type Tone } from '../labels/statuses.ts';
import type { DueWords } from '../pageContext.ts';

export const Badge = ({ tone, children }: { tone: Tone; children: Child }) => (
  <span class={`badge ${tone}`}>{children}</span>
);

export const StatusBadge = ({ status }: { status: Status }) => (
  <Badge tone={statusTones[status]}>{statusLabels[status]}</Badge>
);

/** Handed in after the announced last day. */
export const LateBadge = () => <Badge tone="waiting">Nộp muộn</Badge>;

export const UrgentBadge = () => <Badge tone="bad">Khẩn</Badge>;

const urgency = ({ late, soon }: { late: boolean; soon: boolean }): string => {
  if (late) return 'when late';
  return soon ? 'when soon' : 'when';
};

/** `Hạn 12/06/2023 · còn 2 ngày làm việc`. */
export const DueDay = ({ on, words }: { on: string; words: DueWords }) => {
  const distance = words(on);
  return (
    <span class={urgency(distance)}>
      Hạn <time datetime={on}>{shortDate(on)}</time> · {distance.text}
    </span>
  );
};

/** Why the day is the day: the clause and the arithmetic. */
export const DueReason = ({ due }: { due: Due }) => (
  <p class="reason">
    Căn cứ: {due.clause}. {due.computed}
  </p>
);

/** An empty place that says what can be done next. */
export const Empty = ({ title, children }: { title: string; children?: Child }) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {children}
  </div>
);

/** Text that people wrote, kept in its lines. */
export const Prose = ({
  text,
  otherwise = 'Chưa có nội dung.',
}: {
  text?: string;
  otherwise?: string;
}) => (text ? <p class="prose">{text}</p> : <p class="prose muted">{otherwise}</p>);

export const Panel = ({ title, id, children }: { title: string; id: string; children: Child }) => (
  <section class="panel" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);
