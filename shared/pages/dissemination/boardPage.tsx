import { type Coverage, isWhole, percentOf } from '../../domain/dissemination/coverage.ts';
import type { Round } from '../../domain/dissemination/round.ts';
import { numberWords } from '../../domain/programmes/planPaper.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { UnitCoverage } from '../../ports.ts';
import { Empty, Panel } from '../components/marks.tsx';
import { Layout, PageHead } from '../layout.tsx';
import type { PageContext } from '../pageContext.ts';
import { boardAddress, planAddress, unitAddress } from './address.ts';
import { BarLegend, CoverageBar } from './coverageBar.tsx';

export interface CoverageRow {
  readonly unit: UnitCoverage;
  readonly coverage: Coverage;
}

interface BoardProps {
  readonly context: PageContext;
  readonly programme: Programme;
  readonly round: Round | undefined;
  /** Worst first; only units that the reader may see. */
  readonly rows: readonly CoverageRow[];
  /** Units whose list is still being made. */
  readonly beingListed: readonly string[];
  readonly only: 'incomplete' | 'all';
}

/** How far the plan has come, unit by unit, against the lists frozen at launch. */
export const CoverageBoardPage = (props: BoardProps) => {
  const { context, programme, round, rows, only } = props;
  const shown = rows.filter(({ coverage }) => only === 'all' || !isWhole(coverage));
  return (
    <Layout context={context} title={`Phổ biến · ${programme.name}`}>
      <nav class="crumbs" aria-label="Đường dẫn">
        <a href="/pho-bien">Phổ biến</a> › <span aria-current="page">{programme.name}</span>
      </nav>
      <PageHead title={programme.name}>
        <p>
          Bản {programme.version}
          {round ? ` · danh sách chốt khi phát hành ngày ${shortDate(round.openedOn)}` : ''} ·{' '}
          <a href={planAddress(programme.id, programme.version)}>Toàn văn kế hoạch</a>
        </p>
      </PageHead>
      {round ? (
        <>
          <Totals {...props} />
          <Panel title={panelTitle(only, shown.length)} id="don-vi">
            <Filter {...props} />
            {shown.length === 0 ? (
              <Empty title="Không có đơn vị nào trong mục này." />
            ) : (
              <Rows rows={shown} />
            )}
            <BarLegend />
          </Panel>
        </>
      ) : (
        <Empty title="Bản này được phát hành khi chưa có danh sách phổ biến.">
          <p>Danh sách được lập khi phát hành bản kế tiếp.</p>
        </Empty>
      )}
      {programme.version > 1 ? (
        <p class="no-print">
          <a href={boardAddress(programme.id, programme.version - 1)}>
            Xem bản {programme.version - 1}
          </a>
        </p>
      ) : null}
    </Layout>
  );
};

const panelTitle = (only: BoardProps['only'], count: number): string =>
  only === 'all' ? `Tất cả đơn vị (${count})` : `Đơn vị chưa đủ 100% (${count})`;

const sum = (rows: readonly CoverageRow[]): Coverage =>
  rows.reduce(
    (total, { coverage }) => ({
      due: total.due + coverage.due,
      read: total.read + coverage.read,
      briefed: total.briefed + coverage.briefed,
      withoutMail: total.withoutMail + coverage.withoutMail,
      reached: total.reached + coverage.reached,
    }),
    { due: 0, read: 0, briefed: 0, withoutMail: 0, reached: 0 },
  );

const Totals = ({ rows, round, beingListed }: BoardProps) => {
  const total = sum(rows);
  const whole = rows.filter(({ coverage }) => isWhole(coverage)).length;
  const published = rows.filter(({ unit }) => unit.publication).length;
  return (
    <>
      {beingListed.length > 0 ? (
        <div class="summary waiting" role="status">
          <p>Đang lập danh sách của {beingListed.length} đơn vị; xin tải lại trang sau ít phút.</p>
        </div>
      ) : null}
      <Panel title="Toàn bộ" id="toan-bo">
        <dl class="facts">
          <dt>Đơn vị đủ 100%</dt>
          <dd>
            <strong>{whole}</strong> trên {rows.length + beingListed.length}
            {rows.length + beingListed.length < (round?.units.length ?? 0)
              ? ' đơn vị Ông/Bà được xem'
              : ' đơn vị trong danh sách đã chốt'}
          </dd>
          <dt>Người được phổ biến</dt>
          <dd>
            <strong>{percentOf(total)}%</strong>: {total.reached} trên {total.due} người (
            {total.read} xác nhận đã đọc, {total.briefed} trên {total.withoutMail} người không có
            thư điện tử được phổ biến trực tiếp)
          </dd>
          <dt>Đơn vị đã đăng tải</dt>
          <dd>
            {published} trên {rows.length}
          </dd>
        </dl>
      </Panel>
    </>
  );
};

const Filter = ({ programme, only }: BoardProps) => {
  const here = boardAddress(programme.id, programme.version);
  const current = (one: BoardProps['only']) => (one === only ? ('true' as const) : undefined);
  return (
    <ul class="tabs no-print">
      <li>
        <a href={here} aria-current={current('incomplete')}>
          Chưa đủ 100%
        </a>
      </li>
      <li>
        <a href={`${here}?xem=tat-ca`} aria-current={current('all')}>
          Tất cả
        </a>
      </li>
    </ul>
  );
};

const Rows = ({ rows }: { rows: readonly CoverageRow[] }) => (
  <div class="scroll">
    <table class="stack coverage">
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col">Mức phổ biến</th>
          <th scope="col" class="number">
            Đã đọc
          </th>
          <th scope="col" class="number">
            Không có thư
          </th>
          <th scope="col">Đăng tải</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, coverage }) => (
          <tr>
            <th scope="row">
              <a href={unitAddress(unit.programmeId, unit.version, unit.unitId)}>{unit.unitName}</a>
            </th>
            <td data-label="Mức phổ biến" class="wide">
              <strong>{percentOf(coverage)}%</strong>{' '}
              <span class="muted">
                ({coverage.reached}/{coverage.due})
              </span>
              <CoverageBar coverage={coverage} />
            </td>
            <td data-label="Đã đọc" class="number">
              {coverage.read}/{unit.counts.withMail}
            </td>
            <td data-label="Không có thư, đã phổ biến" class="number">
              {coverage.briefed}/{coverage.withoutMail}
            </td>
            <td data-label="Đăng tải">
              {unit.publication ? shortDate(unit.publication.on) : 'Chưa ghi'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface IndexProps {
  readonly context: PageContext;
  readonly programmes: readonly Programme[];
  /** Of these the reader may see how far they have come, unit by unit. */
  readonly followed: readonly Programme[];
}

/** Every plan, to read; and to follow for those who follow units. */
export const PlansPage = ({ context, programmes, followed }: IndexProps) => (
  <Layout context={context} title="Kế hoạch đang phổ biến">
    <PageHead title="Kế hoạch đang phổ biến">
      <p>Toàn văn các kế hoạch, ai cũng đọc được.</p>
    </PageHead>
    {programmes.length === 0 ? (
      <Empty title="Chưa có kế hoạch nào." />
    ) : (
      programmes.map((programme) => (
        <section class="panel">
          <h2>
            <a href={planAddress(programme.id)}>{programme.name}</a>
          </h2>
          <p class="muted">
            {programme.issuer.snapshotName} · {numberWords(programme.instrument)} · Bản{' '}
            {programme.version}
          </p>
          {followed.includes(programme) ? (
            <p>
              <a class="button secondary" href={boardAddress(programme.id)}>
                Mức phổ biến theo đơn vị
              </a>
            </p>
          ) : null}
        </section>
      ))
    )}
  </Layout>
);
