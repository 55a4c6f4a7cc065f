import {
  isIssued,
  type LifeRecord,
  lacksPaper,
  type PlanStage,
} from '../../domain/programmes/planLife.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Badge, Empty, Panel } from '../components/marks.tsx';
import type { PageContext } from '../pageContext.ts';
import { localTime } from '../time.ts';
import {
  basesAddress,
  callsAddress,
  cascadeAddress,
  cycleAddress,
  issueAddress,
  planFileAddress,
  timeAddress,
  versionAddress,
} from './address.ts';
import { DateClaims } from './dateClaims.tsx';
import { PlanFrame } from './frame.tsx';
import { paperLine, stageLabels, stageTones } from './labels.ts';

/** One version with who put it in force, where that was recorded. */
export interface VersionRow {
  readonly programme: Programme;
  readonly stage: PlanStage;
  readonly opened?: { readonly by: string; readonly at: string };
}

interface LifeProps {
  readonly context: PageContext;
  readonly programme: Programme;
  /** Newest first. */
  readonly versions: readonly VersionRow[];
  /** Oldest first. */
  readonly records: readonly LifeRecord[];
  readonly governs: boolean;
  /** May see which units issued their own plan. */
  readonly follows: boolean;
  readonly done?: string;
}

/** Where a plan stands, every version of it and everything that was recorded. */
export const PlanLifePage = (props: LifeProps) => {
  const { context, programme, versions, records, governs, done } = props;
  return (
    <PlanFrame
      context={context}
      programme={programme}
      title="Quá trình của kế hoạch"
      lead="Bản đã phát hành không sửa và không xóa. Hồ sơ giữ bản mà mình được lập theo."
      {...(done ? { done } : {})}
    >
      <Standing {...props} />
      <DateClaims programme={programme} records={records} governs={governs} />
      <Versions programme={programme} versions={versions} records={records} />
      <Records programme={programme} records={records} />
    </PlanFrame>
  );
};

const Standing = ({ programme, versions, governs, follows }: LifeProps) => {
  const stage = versions[0]?.stage ?? 'draft';
  return (
    <Panel title="Tình trạng" id="tinh-trang">
      <dl class="facts">
        <dt>Hiện nay</dt>
        <dd>
          <Badge tone={stageTones[stage]}>{stageLabels[stage]}</Badge>
        </dd>
        <dt>Văn bản</dt>
        <dd>{paperLine(programme)}</dd>
        <dt>Cơ quan ban hành</dt>
        <dd>
          {programme.issuer.snapshotName}, {programme.issuer.place}
        </dd>
        <dt>Chức danh ký</dt>
        <dd>{programme.instrument.signatories.map(({ title }) => title).join('; ')}</dd>
      </dl>
      <p>
        {follows ? (
          <>
            <a href={cascadeAddress(programme.id)}>Kế hoạch của các đơn vị</a> ·{' '}
          </>
        ) : null}
        <a href={timeAddress(programme.id)}>Gia hạn cho từng đơn vị</a>
        {programme.intakeChannels.includes('commissioned') ? (
          <>
            {' '}
            · <a href={callsAddress(programme.id)}>Đặt hàng của lãnh đạo</a>
          </>
        ) : null}
        {governs ? (
          <>
            {' '}
            · <a href={cycleAddress(programme.id)}>Lập kỳ mới</a> ·{' '}
            <a href={basesAddress(programme.id)}>Toàn văn các căn cứ</a>
          </>
        ) : null}
      </p>
      {lacksPaper(programme) ? (
        <p>
          {isIssued(programme)
            ? 'Số hoặc ngày của văn bản chưa đủ.'
            : 'Khi văn bản được ký và lấy số, quản trị của cơ quan ban hành ghi số, ngày và người ký; việc đó lập bản tiếp theo.'}
        </p>
      ) : null}
      {lacksPaper(programme) && governs ? (
        <p>
          <a class="button" href={issueAddress(programme.id)}>
            Ghi số, ngày, người ký
          </a>
        </p>
      ) : null}
    </Panel>
  );
};

/** A version with the text of the one before opens no round; its record says who brought it. */
const broughtBy = ({ programme, opened }: VersionRow, records: readonly LifeRecord[]): string => {
  const record = records.find((one) => one.kind === 'issued' && one.version === programme.version);
  const brought = opened ?? (record && { by: record.by.name, at: record.at });
  return brought ? `${brought.by}, ${localTime(brought.at)}` : 'Nạp cùng hệ thống';
};

const Versions = ({
  programme,
  versions,
  records,
}: Pick<LifeProps, 'programme' | 'versions' | 'records'>) => (
  <Panel title={`Các bản (${versions.length})`} id="cac-ban">
    <div class="scroll">
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Bản</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Văn bản</th>
            <th scope="col">Phát hành trên hệ thống</th>
            <th scope="col">Thay đổi</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ programme: version, stage, opened }) => (
            <tr>
              <th scope="row">Bản {version.version}</th>
              <td data-label="Tình trạng">{stageLabels[stage]}</td>
              <td data-label="Văn bản">{paperLine(version)}</td>
              <td data-label="Phát hành">
                {broughtBy({ programme: version, stage, opened }, records)}
              </td>
              <td data-label="Thay đổi">
                {version.version > 1 ? (
                  <a href={versionAddress(programme.id, version.version)}>
                    So với bản {version.version - 1}
                  </a>
                ) : (
                  'Bản đầu'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Panel>
);

function recordLine(record: LifeRecord): string {
  switch (record.kind) {
    case 'issued':
      return `Ghi số ${record.symbol}, ngày ${shortDate(record.issuedOn)}, người ký ${record.signer}; lập bản ${record.version}.`;
    case 'date_confirmed':
      return `Xác nhận ngày của ${record.symbol} là ${shortDate(record.on)}.`;
    case 'basis_published':
      return `Đăng toàn văn “${record.basis}”.`;
    case 'basis_taken_down':
      return `Gỡ toàn văn “${record.basis}”.`;
  }
}

const Records = ({ programme, records }: Pick<LifeProps, 'programme' | 'records'>) => (
  <Panel title="Việc đã ghi" id="viec-da-ghi">
    {records.length === 0 ? <Empty title="Chưa ghi việc nào." /> : null}
    <ul class="tasks">
      {records.toReversed().map((record) => (
        <li class="task">
          <p>
            <strong>{recordLine(record)}</strong>
          </p>
          <p class="prose">Căn cứ: {record.evidence}</p>
          <p class="meta">
            <span>
              {record.by.name}, {localTime(record.at)}, trên trang web
            </span>
            {record.file ? (
              <a href={planFileAddress(programme.id, record.file.fileId)}>{record.file.name}</a>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  </Panel>
);
