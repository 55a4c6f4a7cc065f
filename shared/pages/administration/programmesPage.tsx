import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Area, FileField } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Empty, Panel } from '../components/marks.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { AdministrationFrame, Done } from './frame.tsx';

export interface PlanProblem {
  readonly line: number;
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A plan file as read: what is wrong with it, or what it will do. */
export type ShownPlan =
  | { readonly fileName: string; readonly problems: readonly PlanProblem[] }
  | {
      readonly fileName: string;
      readonly name: string;
      readonly version: number;
      readonly description: readonly {
        readonly heading: string;
        readonly lines: readonly string[];
      }[];
      readonly keptAs: string;
    };

interface ProgrammesProps {
  readonly context: PageContext;
  readonly token: () => FormToken;
  readonly programmes: readonly Programme[];
  readonly state: FormState;
  readonly plan?: ShownPlan;
  readonly done?: string;
}

/** The plans in force, and the way to launch the next version of one. */
export const ProgrammesPage = (props: ProgrammesProps) => {
  const { context, programmes, plan, state, done } = props;
  return (
    <AdministrationFrame
      context={context}
      title="Chương trình"
      lead="Mỗi kế hoạch là một tệp. Bản mới chỉ áp dụng cho hồ sơ nộp sau khi phát hành; hồ sơ đang chạy giữ bản của mình."
    >
      {done ? <Done>{done}</Done> : null}
      <ErrorSummary form="ke-hoach" errors={state.errors} />
      {plan ? <Plan {...props} plan={plan} /> : null}
      <Panel title={`Đang áp dụng (${programmes.length})`} id="dang-ap-dung">
        {programmes.length === 0 ? (
          <Empty title="Chưa có chương trình nào." />
        ) : (
          <InForce programmes={programmes} />
        )}
      </Panel>
      <Panel title="Tệp kế hoạch" id="tep">
        <p>
          Chỉ có văn bản? <a href="/quan-tri/chuong-trinh/doc">Đọc kế hoạch từ văn bản</a> để có bản
          nháp.
        </p>
        <Form action="/quan-tri/chuong-trinh" token={props.token()} files>
          <FileField
            form="ke-hoach"
            name="file"
            label="Tệp kế hoạch"
            hint="Tệp .yaml. Xem trước không lưu gì."
            accept=".yaml,.yml"
            state={state}
          />
          <Area
            form="ke-hoach"
            name="text"
            label="Hoặc nội dung tệp"
            hint="Sửa các chỗ còn thiếu ngay tại đây rồi kiểm tra lại."
            maximum={200_000}
            rows={8}
            state={state}
          />
          <p class="buttons">
            <button type="submit">Kiểm tra kế hoạch</button>
          </p>
        </Form>
      </Panel>
    </AdministrationFrame>
  );
};

const InForce = ({ programmes }: { programmes: readonly Programme[] }) => (
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Kế hoạch</th>
          <th scope="col">Bản</th>
          <th scope="col">Đăng ký</th>
          <th scope="col">Cơ quan ban hành</th>
        </tr>
      </thead>
      <tbody>
        {programmes.map(({ id, name, version, window, issuer }) => (
          <tr>
            <th scope="row">
              <a href={`/chuong-trinh/${id}`}>{name}</a>
              <span class="hint">{id}</span>
            </th>
            <td data-label="Bản">{version}</td>
            <td data-label="Đăng ký">
              {shortDate(window.from)} – {shortDate(window.to)}
            </td>
            <td data-label="Cơ quan ban hành">{issuer.snapshotName}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Plan = ({ plan, token }: ProgrammesProps & { readonly plan: ShownPlan }) =>
  'problems' in plan ? (
    <Problems fileName={plan.fileName} problems={plan.problems} />
  ) : (
    <>
      <div class="summary waiting" role="status">
        <h2>Xem trước, chưa phát hành</h2>
        <p>
          Tệp “{plan.fileName}” không có lỗi. Khi phát hành, đây là bản {plan.version} của “
          {plan.name}”.
        </p>
      </div>
      <Panel title="Kế hoạch này sẽ làm gì" id="se-lam-gi">
        {plan.description.map(({ heading, lines }) => (
          <>
            <h3>{heading}</h3>
            <ul class="steps-told">
              {lines.map((line) => (
                <li class={line.startsWith('   ') ? 'deeper' : undefined}>{line.trim()}</li>
              ))}
            </ul>
          </>
        ))}
      </Panel>
      <Form action="/quan-tri/chuong-trinh/phat-hanh" token={token()} class="panel">
        <input type="hidden" name="tep" value={plan.keptAs} />
        <input type="hidden" name="ten" value={plan.fileName} />
        <p>Bản đã phát hành không sửa và không xóa được; cần đổi thì phát hành bản tiếp theo.</p>
        <p class="buttons">
          <button type="submit">Phát hành bản {plan.version}</button>
        </p>
      </Form>
    </>
  );

const Problems = ({
  fileName,
  problems,
}: {
  fileName: string;
  problems: readonly PlanProblem[];
}) => (
  <>
    <div class="summary bad" role="alert">
      <h2>Tệp “{fileName}” còn lỗi; chưa lưu gì</h2>
      <p>Sửa các chỗ dưới đây rồi gửi lại.</p>
    </div>
    <div class="panel scroll">
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Dòng</th>
            <th scope="col">Trường</th>
            <th scope="col">Lỗi và cách sửa</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, 200).map(({ line, field, problem, remedy }) => (
            <tr>
              <td data-label="Dòng">{line}</td>
              <td data-label="Trường">
                <code>{field || '(cả tệp)'}</code>
              </td>
              <td>
                {problem} {remedy}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);
