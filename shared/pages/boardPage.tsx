import type { Obligation, Status } from '../../events/schema/envelope.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { OutboxMail, Unit } from '../ports.ts';
import {
  Badge,
  DueDay,
  Empty,
  LateBadge,
  Panel,
  StatusBadge,
  UrgentBadge,
} from './components/marks.tsx';
import { ProgrammeSelect } from './components/programmeSelect.tsx';
import { obligationActs } from './labels/obligations.ts';
import { statusLabels, statusOrder } from './labels/statuses.ts';
import { mailStatusLabels } from './labels/values.ts';
import { Layout, PageHead } from './layout.tsx';
import type { DueWords, PageContext } from './pageContext.ts';
import { localTime } from './time.ts';
import { groupingsAddress, unitBoardAddress } from './unitBoardAddress.ts';

export interface BoardRow {
  readonly dossierId: string;
  readonly number?: string;
  readonly title: string;
  /** The reader may open it. */
  readonly opens: boolean;
  readonly status: Status;
  readonly urgent: boolean;
  readonly handedInLate: boolean;
  readonly lead: string;
  readonly owed: readonly Obligation[];
}

interface BoardProps {
  readonly context: PageContext;
  readonly unit: Unit;
  readonly programmes: readonly Programme[];
  readonly programme?: Programme;
  readonly rows: readonly BoardRow[];
  /** What the list is narrowed to. */
  readonly shown: Status | 'late' | 'all';
  readonly today: string;
  readonly words: DueWords;
  /** Mails that came back; for the unit's officer. */
  readonly badAddresses: readonly OutboxMail[];
}

export const isLate = (row: BoardRow, today: string): boolean =>
  row.owed.some(({ due }) => due !== undefined && due.on < today);

/** A unit's dossiers of one programme: how many stand where, and which are late. */
export const BoardPage = (props: BoardProps) => {
  const { context, unit, programme, rows, shown, today } = props;
  const listed = rows.filter((row) => matches(row, shown, today));
  return (
    <Layout context={context} title={`Bảng theo dõi · ${unit.name}`}>
      <PageHead title={unit.name}>
        <p>{programme?.name ?? 'Chưa có chương trình nào'}</p>
      </PageHead>
      {props.programmes.length > 1 ? <ProgrammePicker {...props} /> : null}
      <h2 class="visually-hidden">Số hồ sơ theo tình trạng</h2>
      <Tiles {...props} />
      <Panel title={`${shownName(shown)} (${listed.length})`} id="danh-sach">
        {listed.length === 0 ? (
          <Empty title="Không có hồ sơ nào trong mục này." />
        ) : (
          <Rows rows={listed} words={props.words} />
        )}
      </Panel>
      {props.badAddresses.length > 0 ? <BadAddresses mails={props.badAddresses} /> : null}
    </Layout>
  );
};

const matches = (row: BoardRow, shown: BoardProps['shown'], today: string): boolean => {
  // what went into another dossier is counted, and listed, as that one
  if (shown === 'all') return row.status !== 'merged';
  return shown === 'late' ? isLate(row, today) : row.status === shown;
};

const shownName = (shown: BoardProps['shown']): string => {
  if (shown === 'all') return 'Tất cả hồ sơ';
  return shown === 'late' ? 'Hồ sơ quá hạn' : statusLabels[shown];
};

const ProgrammePicker = ({
  programmes,
  programme,
}: Pick<BoardProps, 'programmes' | 'programme'>) => (
  <form method="get" class="panel no-print">
    <ProgrammeSelect programmes={programmes} programme={programme} />
    <button type="submit" class="secondary">
      Xem
    </button>
  </form>
);

const Tiles = ({ unit, programme, rows, shown, today }: BoardProps) => {
  const href = (wanted: string) =>
    `${unitBoardAddress(unit.id, programme?.id ?? '')}&xem=${wanted}`;
  const late = rows.filter((row) => isLate(row, today)).length;
  const current = (wanted: string) => (wanted === shown ? ('true' as const) : undefined);
  return (
    <ul class="tiles">
      <li>
        <a href={href('all')} aria-current={current('all')}>
          <strong>{rows.filter((row) => matches(row, 'all', today)).length}</strong>Tất cả
        </a>
      </li>
      <li class={late > 0 ? 'late' : 'none'}>
        <a href={href('late')} aria-current={current('late')}>
          <strong>{late}</strong>Quá hạn
        </a>
      </li>
      {statusOrder
        .map((status) => ({ status, count: rows.filter((row) => row.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <li>
            <a href={href(status)} aria-current={current(status)}>
              <strong>{count}</strong>
              {statusLabels[status]}
            </a>
          </li>
        ))}
    </ul>
  );
};

const Rows = ({ rows, words }: { rows: readonly BoardRow[]; words: DueWords }) => (
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Hồ sơ</th>
          <th scope="col">Tác giả chính</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Đang chờ</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              {row.opens ? <a href={`/ho-so/${row.dossierId}`}>{row.title}</a> : row.title}{' '}
              {row.urgent ? <UrgentBadge /> : null}
              {row.handedInLate ? <LateBadge /> : null}
              <span class="hint">{row.number ? `Số ${row.number}` : 'Chưa gửi'}</span>
            </th>
            <td data-label="Tác giả chính">{row.lead}</td>
            <td>
              <StatusBadge status={row.status} />
            </td>
            <td>
              {row.owed.map(({ who, kind, due }) => (
                <p class="small">
                  {who.map(({ name }) => name).join(', ') || 'Chưa phân công'}:{' '}
                  {obligationActs[kind]}
                  {due ? <DueDay on={due.on} words={words} /> : null}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const BadAddresses = ({ mails }: { mails: readonly OutboxMail[] }) => (
  <Panel title="Địa chỉ thư không nhận được" id="dia-chi">
    <p class="muted">
      Xin sửa địa chỉ trong danh sách nhân sự; trong lúc chờ, người này chỉ thấy việc khi đăng nhập.
    </p>
    <div class="scroll">
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Người nhận</th>
            <th scope="col">Địa chỉ</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Lúc</th>
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr>
              <th scope="row">{mail.to.name}</th>
              <td>{mail.address ?? '–'}</td>
              <td>
                <Badge tone="bad">{mailStatusLabels[mail.status]}</Badge>
              </td>
              <td>{localTime(mail.createdAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Panel>
);

interface UnitRow {
  readonly unit: Unit;
  /** The reader may open the unit's board; not that of a central or private facility. */
  readonly readable: boolean;
  readonly total: number;
  readonly active: number;
}

/** For the department: every unit with how many dossiers it has and how many of them stand where. */
export const UnitsPage = ({
  context,
  units,
  programmes,
  programme,
}: {
  context: PageContext;
  programmes: readonly Programme[];
  programme?: Programme;
  units: readonly UnitRow[];
}) => (
  <Layout context={context} title="Các đơn vị">
    <PageHead title="Các đơn vị">
      <p>{programme?.name}</p>
    </PageHead>
    {programmes.length > 1 ? (
      <ProgrammePicker programmes={programmes} programme={programme} />
    ) : null}
    <p>
      <a href={groupingsAddress(programme?.id)}>
        Theo tổ chức lúc nộp và theo tổ chức hôm nay (sáp nhập, đổi tên)
      </a>
    </p>
    <div class="panel scroll">
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col" class="number">
              Hồ sơ
            </th>
            <th scope="col" class="number">
              Đang xử lý
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, readable, total, active }) => (
            <tr>
              <th scope="row">
                {readable ? (
                  <a href={unitBoardAddress(unit.id, programme?.id)}>{unit.name}</a>
                ) : (
                  unit.name
                )}
              </th>
              <td class="number" data-label="Hồ sơ">
                {total}
              </td>
              <td class="number" data-label="Đang xử lý">
                {active}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Layout>
);
