import type { Status } from '../../events/schema/envelope.ts';
import { shortDate } from '../../shared/domain/text/formats.ts';
import { obligationLabels } from '../../shared/pages/labels/obligations.ts';
import { statusLabels } from '../../shared/pages/labels/statuses.ts';
import { dayOf } from './evidence.ts';
import type { Rehearsal } from './rehearsed.ts';
import { dossiersByStatus, mailsByKind } from './summaryTable.ts';
import { datesOf, type Lane, lanesOf, type Month, monthsOf, placeIn } from './timelineData.ts';
import { colours, timelineStyles } from './timelineStyles.ts';

/** The whole rehearsal on one page that needs nothing else. */
export function timelinePage(rehearsal: Rehearsal): string {
  const { programme, period } = rehearsal.evidence;
  const page = (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Diễn tập ${programme.id}`}</title>
        <style dangerouslySetInnerHTML={{ __html: timelineStyles }} />
      </head>
      <body>
        <header>
          <p class="over">Diễn tập · {programme.issuer.snapshotName}</p>
          <h1>{programme.name}</h1>
          <p>
            {shortDate(period.from)} – {shortDate(period.to)} · người và hồ sơ trong bản này không
            có thật
          </p>
        </header>
        <main>
          <Headline {...rehearsal} />
          <section>
            <h2>Hoạt động theo tháng</h2>
            <Activity months={monthsOf(rehearsal)} />
          </section>
          <section>
            <h2>Đường đi của từng hồ sơ</h2>
            <Legend />
            <Swimlanes {...rehearsal} />
          </section>
          <div class="pair">
            <CountTable title="Thư theo loại" rows={mailsByKind(rehearsal)} />
            <CountTable title="Hồ sơ theo tình trạng" rows={dossiersByStatus(rehearsal)} />
          </div>
          <DatesTable {...rehearsal} />
          <ReportsTable {...rehearsal} />
          <Promises {...rehearsal} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${page}`;
}

const Headline = ({ evidence, promises }: Rehearsal) => {
  const kept = promises.filter(({ broken }) => broken.length === 0).length;
  const cards = [
    [String(evidence.plots.length), 'hồ sơ'],
    [String(evidence.ledger.acts.length), 'việc đã làm'],
    [String(evidence.system.sent.length), 'thư đã gửi'],
    [`${kept}/${promises.length}`, 'lời hứa được giữ'],
  ];
  return (
    <ul class="cards">
      {cards.map(([value, label]) => (
        <li>
          <strong>{value}</strong>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
};

const chart = { height: 180, base: 150, slot: 90, bar: 30 } as const;

const Activity = ({ months }: { months: readonly Month[] }) => {
  const most = Math.max(1, ...months.flatMap(({ acts, mails }) => [acts, mails]));
  const heightOf = (count: number): number => (count / most) * (chart.base - 24);
  const width = months.length * chart.slot;
  return (
    <div class="scroll">
      <svg
        class="activity"
        viewBox={`0 0 ${width} ${chart.height}`}
        role="img"
        aria-label="Số việc đã làm và số thư đã gửi mỗi tháng"
      >
        <line x1="0" x2={width} y1={chart.base} y2={chart.base} class="axis" />
        {months.map(({ month, acts, mails }, at) => (
          <g transform={`translate(${at * chart.slot + 12} 0)`}>
            <Bar x={0} height={heightOf(acts)} kind="acts" count={acts} />
            <Bar x={chart.bar + 4} height={heightOf(mails)} kind="mails" count={mails} />
            <text x={chart.bar + 2} y={chart.base + 20} class="month">
              {Number(month.slice(5))}/{month.slice(0, 4)}
            </text>
          </g>
        ))}
      </svg>
      <p class="legend">
        <span class="acts">việc người làm đã làm</span>
        <span class="mails">thư đã gửi</span>
      </p>
    </div>
  );
};

const Bar = (bar: { x: number; height: number; kind: string; count: number }) => (
  <>
    <rect
      x={bar.x}
      y={chart.base - bar.height}
      width={chart.bar}
      height={bar.height}
      rx="3"
      class={bar.kind}
    />
    <text x={bar.x + chart.bar / 2} y={chart.base - bar.height - 6} class="count">
      {bar.count}
    </text>
  </>
);

const shown = Object.keys(colours) as (keyof typeof colours)[];

const marks: Partial<Record<Status, string>> = {
  refused: '✕',
  withdrawn: '↩',
  archived: '✓',
  award_proposed: '★',
};

const Legend = () => (
  <p class="legend">
    {shown.map((status) => (
      <span class={status}>{statusLabels[status]}</span>
    ))}
    {(Object.keys(marks) as (keyof typeof marks)[]).map((status) => (
      <span class="plain">
        {marks[status]} {statusLabels[status]}
      </span>
    ))}
    <span class="plain">┊ ngày gửi báo cáo</span>
  </p>
);

const Swimlanes = (rehearsal: Rehearsal) => {
  const { evidence } = rehearsal;
  const { period, programme } = evidence;
  const starts = monthsOf(rehearsal)
    .map(({ month }) => `${month}-01`)
    .filter((day) => day >= period.from);
  const duties = programme.reports.filter(({ on }) => on >= period.from && on <= period.to);
  return (
    <div class="lanes">
      <div class="lane scale" aria-hidden="true">
        <span />
        <div class="track">
          {starts.map((day) => (
            <i class="tick" style={`left:${percent(placeIn(period, day))}`}>
              {`T${Number(day.slice(5, 7))}`}
            </i>
          ))}
        </div>
      </div>
      {lanesOf(rehearsal).map((lane) => (
        <LaneRow
          lane={lane}
          duties={duties.map(({ on }) => placeIn(period, on))}
          months={starts.map((day) => placeIn(period, day))}
        />
      ))}
    </div>
  );
};

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const LaneRow = (props: { lane: Lane; duties: readonly number[]; months: readonly number[] }) => {
  const { plot, stretches, ended } = props.lane;
  const end = stretches.at(-1);
  return (
    <div class="lane">
      <p title={plot.content.title}>
        <b>{plot.key}</b> {plot.story}
      </p>
      <div class="track">
        {props.months.map((at) => (
          <i class="line" style={`left:${percent(at)}`} />
        ))}
        {props.duties.map((at) => (
          <i class="duty" style={`left:${percent(at)}`} />
        ))}
        {stretches.map(({ status, start, length, from, to }) => (
          <span
            class={`stretch ${status}`}
            style={`left:${percent(start)};width:${percent(length)}`}
            title={`${statusLabels[status]}: ${shortDate(from)} – ${shortDate(to)}`}
          />
        ))}
        {ended && end ? (
          <em
            class={`end ${ended}`}
            style={`left:${percent(end.start + end.length)}`}
            title={statusLabels[ended]}
          >
            {marks[ended]}
          </em>
        ) : null}
      </div>
    </div>
  );
};

const CountTable = ({
  title,
  rows,
}: {
  title: string;
  rows: readonly (readonly [string, number])[];
}) => {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  return (
    <section>
      <h2>{title}</h2>
      <table>
        <tbody>
          {rows.map(([name, count]) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{count}</td>
              <td class="share" aria-hidden="true">
                <span style={`width:${percent(count / most)}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const DatesTable = (rehearsal: Rehearsal) => (
  <section>
    <h2>Hạn đạt và hạn trễ</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Việc</th>
          <th scope="col" class="number">
            Đúng hạn
          </th>
          <th scope="col" class="number">
            Trễ
          </th>
          <th scope="col" class="number">
            Còn hạn
          </th>
        </tr>
      </thead>
      <tbody>
        {datesOf(rehearsal).map(({ kind, met, missed, open }) => (
          <tr>
            <th scope="row">{obligationLabels[kind]}</th>
            <td class="number">{met}</td>
            <td class={missed > 0 ? 'number late' : 'number'}>{missed}</td>
            <td class="number">{open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const ReportsTable = ({ evidence }: Rehearsal) => (
  <section>
    <h2>Báo cáo định kỳ</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Báo cáo</th>
          <th scope="col">Ngày phải gửi</th>
          <th scope="col">Đã gửi</th>
        </tr>
      </thead>
      <tbody>
        {evidence.programme.reports.map(({ id, name, on }) => {
          const mails = evidence.system.sent.filter(
            ({ cause }) => cause?.template === 'report' && cause.id.includes(`#${id}#`),
          );
          const days = [...new Set(mails.map(({ cause }) => dayOf(cause?.createdAt ?? '')))];
          return (
            <tr>
              <th scope="row">{name}</th>
              <td>{shortDate(on)}</td>
              <td>
                {mails.length === 0
                  ? 'ngoài thời gian diễn tập'
                  : `${days.map(shortDate).join(', ')} · ${mails.length} nơi nhận`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </section>
);

const Promises = ({ promises }: Rehearsal) => (
  <section>
    <h2>Lời hứa</h2>
    <ul class="promises">
      {promises.map(({ name, broken }) => (
        <li class={broken.length === 0 ? 'kept' : 'broken'}>
          {name}
          {broken.length > 0 ? (
            <ul>
              {broken.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  </section>
);
