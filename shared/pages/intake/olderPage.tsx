import type { OlderInitiative } from '../../domain/novelty/older.ts';
import { FileField } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, Panel } from '../components/marks.tsx';
import { Layout, PageHead } from '../layout.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';

/** Where initiatives from before this system are taken in. */
export const olderAddress = '/sang-kien-cu';

/** A row of the list, and what the import does with it or did. */
interface ShownRow {
  readonly row: {
    readonly number: number;
    readonly work: OlderInitiative;
    readonly messages: readonly {
      readonly column: string;
      readonly problem: string;
      readonly remedy: string;
    }[];
  };
  readonly status: 'new' | 'update' | 'unchanged' | 'error';
}

interface ShownColumn {
  readonly header: string;
  readonly guide: string;
  readonly required: boolean;
}

export interface ShownOlder {
  readonly fileName: string;
  readonly saved: boolean;
  readonly results: readonly ShownRow[];
  /** The kept file, while it can be saved. */
  readonly keptAs?: string;
}

interface Props {
  readonly context: PageContext;
  /** Names of what the administrator may fill in for. */
  readonly realm: string;
  readonly token: () => FormToken;
  readonly state: FormState;
  readonly columns: readonly ShownColumn[];
  readonly result?: ShownOlder;
}

/** Initiatives recognised before this system, from a list, so that new dossiers are held against them. */
export const OlderPage = (props: Props) => {
  const { context, realm, token, state, columns, result } = props;
  return (
    <Layout context={context} title="Sáng kiến cũ">
      <PageHead title="Sáng kiến công nhận trước đây">
        <p>Phạm vi: {realm}. Sáng kiến đã nhập được tìm và so sánh cùng hồ sơ mới.</p>
      </PageHead>
      <ErrorSummary form="tep" errors={state.errors} />
      {result ? <Result {...props} result={result} /> : null}
      <Panel title="Từ tệp Excel hoặc CSV" id="tep-danh-sach">
        <Form action={`${olderAddress}/xem`} token={token()} files>
          <FileField
            form="tep"
            name="file"
            label="Tệp danh sách"
            hint="CSV hoặc .xlsx, mỗi dòng một sáng kiến, nhiều nhất 2.000 dòng. Xem trước không lưu gì; nhập lại tệp cũ không sinh dòng trùng."
            accept=".csv,.xlsx"
            state={state}
            required
          />
          <p class="buttons">
            <button type="submit">Xem trước</button>
            <a class="button secondary" href={`${olderAddress}/mau.csv`}>
              Tệp mẫu
            </a>
          </p>
        </Form>
      </Panel>
      <Columns columns={columns} />
    </Layout>
  );
};

const Columns = ({ columns }: Pick<Props, 'columns'>) => (
  <Panel title="Các cột" id="cac-cot">
    <dl class="facts">
      {columns.map(({ header, guide, required }) => (
        <>
          <dt>{header}</dt>
          <dd>
            {guide}
            {required ? ' Bắt buộc.' : ''}
          </dd>
        </>
      ))}
    </dl>
  </Panel>
);

const mark = {
  new: { tone: 'active', label: 'Mới' },
  update: { tone: 'active', label: 'Cập nhật' },
  unchanged: { tone: 'neutral', label: 'Đã có' },
  error: { tone: 'bad', label: 'Có lỗi' },
} as const;

const Result = ({ token, result }: Props & { readonly result: ShownOlder }) => {
  const { results, saved, keptAs, fileName } = result;
  const wrong = results.filter(({ status }) => status === 'error');
  const changing = results.filter(({ status }) => status === 'new' || status === 'update');
  const sorted = [...wrong, ...results.filter(({ status }) => status !== 'error')];
  return (
    <>
      <div class={wrong.length > 0 ? 'summary bad' : 'summary good'} role="status">
        <p>{verdict(result, wrong.length, changing.length)}</p>
      </div>
      {keptAs && !saved ? (
        <Form action={`${olderAddress}/luu`} token={token()} class="panel">
          <input type="hidden" name="tep" value={keptAs} />
          <input type="hidden" name="ten" value={fileName} />
          <button type="submit">Lưu {changing.length} sáng kiến</button>
        </Form>
      ) : null}
      <Panel title="Từng dòng" id="tung-dong">
        <div class="scroll">
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">Dòng</th>
                <th scope="col">Sáng kiến</th>
                <th scope="col">Quyết định</th>
                <th scope="col">Kết quả</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map((one) => (
                <Row result={one} saved={saved} />
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
    </>
  );
};

const Row = ({ result: { row, status }, saved }: { result: ShownRow; saved: boolean }) => {
  const { title, authors, unitName, decisionNumber } = row.work;
  const isSaved = saved && (status === 'new' || status === 'update');
  return (
    <tr>
      <th scope="row">{row.number}</th>
      <td data-label="Sáng kiến">
        {title || 'Thiếu tên'}
        <br />
        <span class="muted">{[authors, unitName].filter(Boolean).join(' · ')}</span>
      </td>
      <td data-label="Quyết định">{decisionNumber || 'Thiếu số'}</td>
      <td data-label="Kết quả">
        {isSaved ? (
          <Badge tone="good">Đã lưu</Badge>
        ) : (
          <Badge tone={mark[status].tone}>{mark[status].label}</Badge>
        )}
        {row.messages.length > 0 ? (
          <ul>
            {row.messages.map(({ column, problem, remedy }) => (
              <li>
                {column}: {problem} {remedy}
              </li>
            ))}
          </ul>
        ) : null}
      </td>
    </tr>
  );
};

function verdict({ saved, results, fileName }: ShownOlder, wrong: number, changing: number) {
  if (saved) return `Đã lưu ${changing} sáng kiến từ tệp “${fileName}”.`;
  if (wrong > 0)
    return `Tệp “${fileName}”: ${wrong} dòng có lỗi, chưa lưu dòng nào. Xin sửa trong tệp rồi gửi lại.`;
  if (changing === 0)
    return `Tệp “${fileName}”: ${results.length} dòng đều đã có, không có gì phải lưu.`;
  return `Tệp “${fileName}”: ${results.length} dòng đều hợp lệ, chưa lưu.`;
}
