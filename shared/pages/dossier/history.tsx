import type { DossierEvent, RecordedEvent } from '../../../events/schema/dossierEvents.ts';
import type { Change } from '../../../events/schema/envelope.ts';
import { isNewer, type NewerEvent } from '../../../events/schema/newerEvent.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Panel } from '../components/marks.tsx';
import { eventLabels, newerLabel } from '../labels/events.ts';
import { channelLabels } from '../labels/values.ts';
import { localTime } from '../time.ts';
import { Changes } from './changes.tsx';
import { eventDetail } from './eventDetail.ts';

/** One line of the history; savings of one person on one day stand together. */
export interface HistoryLine {
  readonly event: RecordedEvent;
  readonly times: number;
  readonly changes: readonly Change[];
}

const changesOf = (event: RecordedEvent): readonly Change[] =>
  'data' in event && 'changes' in event.data ? event.data.changes : [];

const merged = (earlier: readonly Change[], later: readonly Change[]): readonly Change[] => {
  const changes = new Map(earlier.map((change) => [change.field, change]));
  for (const change of later) {
    const first = changes.get(change.field);
    changes.set(change.field, first ? { ...change, before: first.before } : change);
  }
  return [...changes.values()];
};

const isSaving = (event: RecordedEvent) => !isNewer(event) && event.type === 'DraftSaved' && event;

function continues(line: HistoryLine | undefined, event: RecordedEvent): line is HistoryLine {
  const last = line && isSaving(line.event);
  const saving = isSaving(event);
  if (!last || !saving) return false;
  return last.by.personId === saving.by.personId && last.on === saving.on;
}

/** Folds autosaves together, oldest first; nothing else is hidden. */
export function historyLines(history: readonly RecordedEvent[]): readonly HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (const event of history) {
    const last = lines.at(-1);
    if (continues(last, event)) {
      lines[lines.length - 1] = {
        event,
        times: last.times + 1,
        changes: merged(last.changes, changesOf(event)),
      };
    } else lines.push({ event, times: 1, changes: changesOf(event) });
  }
  return lines;
}

/** Everything that happened, newest first: when, who, for whom, by which way, before and after. */
export const History = ({
  history,
  programme,
}: {
  history: readonly RecordedEvent[];
  programme: Programme;
}) => (
  <Panel title="Lịch sử" id="lich-su">
    <p class="muted small">Ghi tự động, không ai sửa hoặc xóa được.</p>
    <ol class="timeline" reversed>
      {[...historyLines(history)]
        .reverse()
        .map(({ event, ...line }) =>
          isNewer(event) ? (
            <NewerEntry event={event} />
          ) : (
            <HistoryEntry event={event} {...line} programme={programme} />
          ),
        )}
    </ol>
  </Panel>
);

const onBehalf = ({ by, onBehalfOf = by.actingFor }: DossierEvent): string =>
  onBehalfOf ? ` thay mặt ${onBehalfOf.name}` : '';

const NewerEntry = ({ event }: { event: NewerEvent }) => (
  <li>
    <p class="what">{newerLabel}</p>
    <p class="muted small">
      <time datetime={event.on}>{shortDate(event.on)}</time>
    </p>
  </li>
);

const HistoryEntry = ({
  event,
  times,
  changes,
  programme,
}: HistoryLine & { event: DossierEvent; programme: Programme }) => (
  <li>
    <p class="what">
      {eventLabels[event.type]}
      {times > 1 ? <span class="count"> ({times} lần)</span> : null}
    </p>
    <p class="muted small">
      <time datetime={event.at}>{localTime(event.at)}</time> · {event.by.name}
      {onBehalf(event)} · {channelLabels[event.channel]}
    </p>
    {eventDetail(event, programme).map((text) => (
      <p class="prose">{text}</p>
    ))}
    {changes.length > 0 ? (
      <details class="more">
        <summary>Xem trước và sau ({changes.length} mục)</summary>
        <Changes changes={changes} programme={programme} />
      </details>
    ) : null}
  </li>
);

/** Versions of the content with what each changed. */
export const Versions = ({
  history,
  programme,
}: {
  history: readonly RecordedEvent[];
  programme: Programme;
}) => {
  const versions = history.filter(
    (event): event is DossierEvent => 'data' in event && 'contentVersion' in event.data,
  );
  if (versions.length === 0) return null;
  return (
    <Panel title="Các bản nội dung" id="cac-ban">
      <ol class="timeline" reversed>
        {[...versions].reverse().map((event) => (
          <li>
            <p class="what">
              Bản {event.after.contentVersion}: {eventLabels[event.type].toLowerCase()}
            </p>
            <p class="muted small">
              {localTime(event.at)} · {event.by.name}
            </p>
            {changesOf(event).length > 0 ? (
              <details class="more">
                <summary>So với bản trước ({changesOf(event).length} mục)</summary>
                <Changes changes={changesOf(event)} programme={programme} />
              </details>
            ) : (
              <p class="muted small">Bản đầu tiên được gửi.</p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
};
