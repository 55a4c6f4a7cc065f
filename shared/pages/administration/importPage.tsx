import { FileField } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, Panel } from '../components/marks.tsx';
import type { Tone } from '../labels/statuses.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { AdministrationFrame, Done } from './frame.tsx';

type RowStatus = 'new' | 'update' | 'unchanged' | 'error';

export interface ShownRow {
  readonly sheet: string;
  readonly row: number;
  readonly status: RowStatus;
  readonly label: string;
  readonly messages: readonly {
    readonly column: string;
    readonly problem: string;
    readonly remedy: string;
  }[];
  readonly changes: readonly {
    readonly column: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** What the import would do, or has done. */
export interface ShownImport {
  readonly fileName: string;
  readonly saved: boolean;
  readonly rows: readonly ShownRow[];
  readonly counts: Readonly<Record<RowStatus, number>>;
  readonly ignoredColumns: readonly string[];
  /** The kept file, while it can be saved. */
  readonly keptAs?: string;
}

interface ImportProps {
  readonly context: PageContext;
  readonly token: FormToken;
  readonly state: FormState;
  readonly result?: ShownImport;
}

const labels: Readonly<Record<RowStatus, string>> = {
  new: 'Thêm mới',
  update: 'Cập nhật',
  unchanged: 'Không đổi',
  error: 'Có lỗi',
};
const tones: Readonly<Record<RowStatus, Tone>> = {
  new: 'good',
  update: 'active',
  unchanged: 'neutral',
  error: 'bad',
};
const order: readonly RowStatus[] = ['error', 'new', 'update', 'unchanged'];

/** Rows that one page shows; those in error come first. */
const mostRows = 300;

/** Units, people and roles from a file: first what would happen, then saving all rows or none. */
export const ImportPage = ({ context, token, state, result }: ImportProps) => (
  <AdministrationFrame
    context={context}
    title="Nhập danh sách"
    lead="Đơn vị, nhân sự và vai trò từ tệp CSV hoặc Excel (.xlsx). Xem trước không lưu gì; khi lưu thì lưu mọi dòng hoặc không dòng nào."
  >
    <ErrorSummary form="nhap" errors={state.errors} />
    {result ? <Result result={result} token={token} /> : null}
    <Panel title={result ? 'Chọn tệp khác' : 'Chọn tệp'} id="chon-tep">
      <Form action="/quan-tri/nhap" token={token} files>
        <FileField
          form="nhap"
          name="file"
          label="Tệp danh sách"
          hint="CSV hoặc .xlsx, nhiều nhất 4 MB. Một tệp Excel có thể chứa cả ba bảng."
          accept=".csv,.xlsx"
          state={state}
          required
        />
        <p class="buttons">
          <button type="submit">Xem trước</button>
        </p>
      </Form>
    </Panel>
    <Panel title="Tệp mẫu" id="tep-mau">
      <p>
        <a href="/quan-tri/nhap/mau/danh-sach.xlsx">Excel, ba bảng trong một tệp</a>, hoặc CSV từng
        bảng: <a href="/quan-tri/nhap/mau/don-vi.csv">đơn vị</a>,{' '}
        <a href="/quan-tri/nhap/mau/nhan-su.csv">nhân sự</a>,{' '}
        <a href="/quan-tri/nhap/mau/vai-tro.csv">vai trò</a>.
      </p>
      <p class="muted small">
        Dòng thứ hai của mỗi bảng là ví dụ, xin xóa trước khi nhập. Người đã có được nhận ra theo mã
        nhân viên; người không có trong tệp được giữ nguyên.
      </p>
    </Panel>
  </AdministrationFrame>
);

const Result = ({ result, token }: { result: ShownImport; token: FormToken }) => {
  const { saved, counts, rows, keptAs, fileName } = result;
  const sorted = order.flatMap((status) => rows.filter((row) => row.status === status));
  const shown = sorted.slice(0, mostRows);
  return (
    <>
      <Verdict result={result} />
      <ul class="tiles">
        {order.map((status) => (
          <li class={tileClass(status, counts[status])}>
            <span class="tile">
              <strong>{counts[status]}</strong>
              {labels[status]}
            </span>
          </li>
        ))}
      </ul>
      {keptAs && !saved ? (
        <Form action="/quan-tri/nhap/luu" token={token} class="panel">
          <input type="hidden" name="tep" value={keptAs} />
          <input type="hidden" name="ten" value={fileName} />
          <p>
            Tệp đã xem trước được giữ một giờ cho phiên đăng nhập này; không cần chọn lại. Khi lưu,
            hệ thống kiểm tra lại từng dòng.
          </p>
          <p class="buttons">
            <button type="submit">Lưu {counts.new + counts.update} thay đổi</button>
          </p>
        </Form>
      ) : null}
      {shown.length > 0 ? (
        <Panel title={`Từng dòng (${rows.length})`} id="tung-dong">
          {rows.length > shown.length ? (
            <p class="muted">Chỉ hiện {mostRows} dòng đầu, dòng có lỗi đứng trước.</p>
          ) : null}
          <Rows rows={shown} />
        </Panel>
      ) : null}
    </>
  );
};

const tileClass = (status: RowStatus, count: number): string | undefined => {
  if (count === 0) return 'none';
  return status === 'error' ? 'late' : undefined;
};

const Verdict = ({
  result: { saved, counts, fileName, ignoredColumns },
}: {
  result: ShownImport;
}) => {
  const ignored =
    ignoredColumns.length > 0 ? <p>Cột không được đọc: {ignoredColumns.join(', ')}.</p> : null;
  if (saved)
    return (
      <Done>
        Đã lưu tệp “{fileName}”: thêm {counts.new}, cập nhật {counts.update}, giữ nguyên{' '}
        {counts.unchanged}.
      </Done>
    );
  if (counts.error > 0)
    return (
      <div class="summary bad" role="alert">
        <h2>Chưa lưu gì: {counts.error} dòng có lỗi</h2>
        <p>Sửa các dòng có lỗi trong tệp “{fileName}” rồi gửi lại cả tệp.</p>
        {ignored}
      </div>
    );
  return (
    <div class="summary waiting" role="status">
      <h2>Xem trước, chưa lưu gì</h2>
      <p>
        Tệp “{fileName}” không có lỗi.
        {counts.new + counts.update === 0 ? ' Mọi dòng đã có sẵn trong hệ thống.' : ''}
      </p>
      {ignored}
    </div>
  );
};

const Rows = ({ rows }: { rows: readonly ShownRow[] }) => (
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Dòng</th>
          <th scope="col">Nội dung</th>
          <th scope="col">Kết quả</th>
          <th scope="col">Cần làm</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td data-label="Dòng" class="nowrap">
              {row.sheet}, {row.row}
            </td>
            <th scope="row">{row.label}</th>
            <td>
              <Badge tone={tones[row.status]}>{labels[row.status]}</Badge>
            </td>
            <td>
              {row.messages.map(({ column, problem, remedy }) => (
                <p>
                  <strong>{column}:</strong> {problem} {remedy}
                </p>
              ))}
              {row.changes.map(({ column, before, after }) => (
                <p>
                  {column}: {before || '(trống)'} → {after || '(trống)'}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
