import {
  type FigureId,
  figureIds,
  type ListEntry,
  type ReportFigures,
} from '../../events/schema/reportFigures.ts';
import { figureNames } from '../domain/reports/labels.ts';
import { shortDate, wholeNumber } from '../domain/text/formats.ts';
import type { IssuedReport } from '../ports.ts';
import { Badge, Empty, Panel } from './components/marks.tsx';
import type { Tone } from './labels/statuses.ts';
import { reportStatusLabels } from './labels/values.ts';
import { Layout, PageHead } from './layout.tsx';
import type { PageContext } from './pageContext.ts';
import { reportAddress } from './reportAddress.ts';
import { localTime } from './time.ts';

const tones: Readonly<Record<IssuedReport['status'], Tone>> = {
  requested: 'waiting',
  issued: 'good',
  empty: 'neutral',
  failed: 'bad',
};

const reportHref = ({ id }: IssuedReport): string => reportAddress(id);

/** Reports of the units that the person may read, newest first. */
export const ReportsPage = ({
  context,
  reports,
}: {
  context: PageContext;
  reports: readonly IssuedReport[];
}) => (
  <Layout context={context} title="Báo cáo">
    <PageHead title="Báo cáo">
      <p>
        Báo cáo được lập tự động vào ngày đã định của chương trình, từ những gì đã ghi trong hồ sơ.
      </p>
    </PageHead>
    {reports.length === 0 ? (
      <Empty title="Chưa có báo cáo nào.">
        <p>Báo cáo đầu tiên sẽ hiện ở đây vào ngày báo cáo ghi trong chương trình.</p>
      </Empty>
    ) : (
      <ul class="tasks">
        {reports.map((report) => (
          <li class="task">
            <p class="meta">
              <Badge tone={tones[report.status]}>{reportStatusLabels[report.status]}</Badge>
            </p>
            <h3>
              <a href={reportHref(report)}>{report.name}</a>
            </h3>
            <p class="meta">
              <span>
                Số liệu từ {shortDate(report.dataFrom)} đến hết {shortDate(report.dataTo)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    )}
  </Layout>
);

interface ReportProps {
  readonly context: PageContext;
  readonly report: IssuedReport;
  readonly figures?: ReportFigures;
}

/** One report as issued: frozen figures, each opening the list it is the length of. */
export const ReportPage = ({ context, report, figures }: ReportProps) => (
  <Layout context={context} title={report.name}>
    <PageHead title={report.name}>
      <p>
        Số liệu từ {shortDate(report.dataFrom)} đến hết {shortDate(report.dataTo)}, chốt lúc{' '}
        {localTime(report.snapshotAt)}.
      </p>
    </PageHead>
    {report.reason ? (
      <div class="summary bad">
        <h2>{reportStatusLabels[report.status]}</h2>
        <p>{report.reason}</p>
      </div>
    ) : null}
    {report.files ? (
      <p class="buttons no-print">
        <a class="button" href={`${reportHref(report)}/tai/docx`}>
          Tải bản Word
        </a>
        <a class="button secondary" href={`${reportHref(report)}/tai/pdf`}>
          Tải bản PDF
        </a>
      </p>
    ) : null}
    {figures ? <Figures figures={figures} /> : <p class="muted">Báo cáo này không có số liệu.</p>}
    {figures ? <Narrative figures={figures} /> : null}
  </Layout>
);

const Figures = ({ figures }: { figures: ReportFigures }) => (
  <Panel title="Số liệu" id="so-lieu">
    <p class="muted small">Mở từng dòng để xem danh sách đã được đếm.</p>
    {figureIds.map((id) => (
      <Figure id={id} entries={figures.lists[id] ?? []} figures={figures} />
    ))}
  </Panel>
);

const Figure = ({
  id,
  entries,
  figures,
}: {
  id: FigureId;
  entries: readonly ListEntry[];
  figures: ReportFigures;
}) =>
  entries.length === 0 ? (
    <p class="figure none">
      <span>{figureNames[id]}</span> <strong>0</strong>
    </p>
  ) : (
    <details class="figure">
      <summary>
        <span>{figureNames[id]}</span> <strong>{wholeNumber(entries.length)}</strong>
      </summary>
      <ol>
        {entries.map((entry) => (
          <li>
            <Entry entry={entry} figures={figures} />
          </li>
        ))}
      </ol>
    </details>
  );

const Entry = ({ entry, figures }: { entry: ListEntry; figures: ReportFigures }) => {
  const dossier = figures.dossiers.find(({ id }) => id === entry.dossierId);
  return (
    <>
      {shortDate(entry.on)}:{' '}
      <a href={`/ho-so/${entry.dossierId}`}>
        {dossier ? `${dossier.number} ${dossier.title}` : entry.dossierId}
      </a>
      {entry.detail ? <span class="hint">{entry.detail}</span> : null}
    </>
  );
};

const Narrative = ({ figures }: { figures: ReportFigures }) => (
  <Panel title="Đánh giá theo các mục của kế hoạch" id="danh-gia">
    {figures.narrative.map(({ heading, sentences }) => (
      <>
        <h3>{heading}</h3>
        {sentences.length === 0 ? (
          <p class="muted">Chưa ghi nhận trong kỳ.</p>
        ) : (
          <ul>
            {sentences.map(({ text }) => (
              <li class="prose">{text}</li>
            ))}
          </ul>
        )}
      </>
    ))}
  </Panel>
);
