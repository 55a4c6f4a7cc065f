import type { Programme } from '../../domain/programmes/programme.ts';
import { tracksFor } from '../../domain/programmes/tracks.ts';
import { Area, Choice, FileField, Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, Panel } from '../components/marks.tsx';
import { intakeChannelLabels } from '../labels/values.ts';
import { Layout, PageHead } from '../layout.tsx';
import { limits } from '../limits.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';

/** One row of the list as the page shows it. */
export interface ShownRegistration {
  readonly row: number;
  readonly staffCode: string;
  readonly name?: string;
  readonly title: string;
  /** What is wrong, in sentences; empty when the row is good. */
  readonly problems: readonly string[];
  readonly earlier?: string;
  readonly number?: string;
}

export interface ShownList {
  readonly fileName: string;
  readonly saved: boolean;
  readonly rows: readonly ShownRegistration[];
  /** The kept file, while it can be saved. */
  readonly keptAs?: string;
}

interface Props {
  readonly context: PageContext;
  readonly programme: Programme;
  readonly token: () => FormToken;
  readonly single: FormState;
  readonly list: FormState;
  readonly result?: ShownList;
}

const path = '/dang-ky-thay';
export const registrarPath = ({ id }: Programme, more = ''): string =>
  `${path}${more}?chuong-trinh=${encodeURIComponent(id)}`;

/** The unit's officer registers for colleagues: one by one, or a whole list from a file. */
export const RegistrarPage = (props: Props) => {
  const { context, programme, result } = props;
  return (
    <Layout context={context} title="Đăng ký thay">
      <PageHead title="Đăng ký thay">
        <p>
          {programme.name}. Dành cho người không có thư điện tử hoặc nộp bản giấy; người đứng tên là
          tác giả, Ông/Bà là người nhập.
        </p>
      </PageHead>
      <ErrorSummary form="thay" errors={props.single.errors} />
      <ErrorSummary form="tep" errors={props.list.errors} />
      {result ? <Result {...props} result={result} /> : null}
      <Panel title="Một người" id="mot-nguoi">
        <Single {...props} />
      </Panel>
      <Panel title="Nhiều người, từ tệp Excel hoặc CSV" id="danh-sach">
        <Form action={registrarPath(programme, '/xem')} token={props.token()} files>
          <FileField
            form="tep"
            name="file"
            label="Tệp danh sách"
            hint="CSV hoặc .xlsx, mỗi dòng một đăng ký, nhiều nhất 60 dòng. Xem trước không lưu gì."
            accept=".csv,.xlsx"
            state={props.list}
            required
          />
          <p class="buttons">
            <button type="submit">Xem trước</button>
            <a class="button secondary" href={registrarPath(programme, '/mau.csv')}>
              Tệp mẫu
            </a>
          </p>
        </Form>
      </Panel>
    </Layout>
  );
};

const Single = ({ programme, token, single }: Props) => {
  const tracks = tracksFor(programme, true);
  return (
    <Form action={registrarPath(programme)} token={token()}>
      <Line
        form="thay"
        name="who"
        label="Người đứng tên (mã nhân viên hoặc thư điện tử)"
        maximum={254}
        state={single}
        required
      />
      <Area
        form="thay"
        name="title"
        label={programme.form.titleLabel ?? 'Tên hồ sơ'}
        maximum={limits.title}
        rows={2}
        state={single}
        required
      />
      {tracks.length > 1 ? (
        <Choice
          form="thay"
          name="track"
          label="Hồ sơ thuộc trường hợp nào?"
          options={tracks.map(({ id, name }) => ({ value: id, label: name }))}
          state={single}
          required
        />
      ) : null}
      {programme.intakeChannels.length > 1 ? (
        <Choice
          form="thay"
          name="channel"
          label="Nguồn đề xuất"
          options={programme.intakeChannels.map((channel) => ({
            value: channel,
            label: intakeChannelLabels[channel],
          }))}
          state={single}
          required
        />
      ) : (
        <input type="hidden" name="channel" value={programme.intakeChannels[0]} />
      )}
      <button type="submit">Bắt đầu nhập</button>
    </Form>
  );
};

const Result = ({ programme, token, result }: Props & { result: ShownList }) => {
  const wrong = result.rows.filter(({ problems }) => problems.length > 0);
  const sorted = [...wrong, ...result.rows.filter(({ problems }) => problems.length === 0)];
  return (
    <>
      <div class={wrong.length > 0 ? 'summary bad' : 'summary good'} role="status">
        <p>{verdict(result, wrong.length)}</p>
      </div>
      {result.keptAs && !result.saved ? (
        <Form action={registrarPath(programme, '/luu')} token={token()} class="panel">
          <input type="hidden" name="tep" value={result.keptAs} />
          <input type="hidden" name="ten" value={result.fileName} />
          <button type="submit">Đăng ký {result.rows.length} hồ sơ</button>
        </Form>
      ) : null}
      <Panel title="Từng dòng" id="tung-dong">
        <div class="scroll">
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">Dòng</th>
                <th scope="col">Người đứng tên</th>
                <th scope="col">Tên hồ sơ</th>
                <th scope="col">Kết quả</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map((row) => (
                <tr>
                  <th scope="row">{row.row}</th>
                  <td data-label="Người đứng tên">
                    {row.name ?? 'Không rõ'} ({row.staffCode || 'thiếu mã'})
                  </td>
                  <td data-label="Tên hồ sơ">{row.title}</td>
                  <td data-label="Kết quả">
                    <Outcome row={row} saved={result.saved} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
    </>
  );
};

function verdict({ saved, rows, fileName }: ShownList, wrong: number): string {
  if (saved) return `Đã đăng ký ${rows.length} hồ sơ từ tệp “${fileName}”.`;
  if (wrong > 0)
    return `Tệp “${fileName}”: ${wrong} dòng có lỗi, chưa lưu dòng nào. Xin sửa trong tệp rồi gửi lại.`;
  return `Tệp “${fileName}”: ${rows.length} dòng đều hợp lệ, chưa lưu.`;
}

const Outcome = ({ row, saved }: { row: ShownRegistration; saved: boolean }) => {
  if (row.problems.length > 0)
    return (
      <>
        <Badge tone="bad">Có lỗi</Badge>
        <ul>
          {row.problems.map((problem) => (
            <li>{problem}</li>
          ))}
        </ul>
      </>
    );
  if (row.earlier) return <Badge tone="neutral">Đã đăng ký trước, số {row.earlier}</Badge>;
  return saved ? (
    <Badge tone="good">Đã đăng ký, số {row.number}</Badge>
  ) : (
    <Badge tone="active">Sẽ đăng ký</Badge>
  );
};
