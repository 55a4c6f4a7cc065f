import { Area, FileField } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Panel } from '../components/marks.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { untouched } from '../pageContext.ts';
import { AdministrationFrame } from './frame.tsx';

export interface ShownFinding {
  readonly label: string;
  readonly value: string;
  readonly sentence: string;
  readonly line: number;
  /** Which paper of the file, from 1. */
  readonly paper: number;
}

/** A document as read, with the draft made from it. */
export interface ShownReading {
  readonly name: string;
  readonly papers: number;
  readonly findings: readonly ShownFinding[];
  readonly warnings: readonly {
    readonly message: string;
    readonly sentence?: string;
    readonly line?: number;
  }[];
  readonly notFound: readonly string[];
  readonly draft: string;
}

interface ReadPlanProps {
  readonly context: PageContext;
  readonly token: () => FormToken;
  readonly state: FormState;
  readonly longestText: number;
  readonly shown?: ShownReading;
}

const programmes = { href: '/quan-tri/chuong-trinh', label: 'Chương trình' };

/** From the text of a plan to what rules found in it, and to the draft of a programme file. */
export const ReadPlanPage = (props: ReadPlanProps) => (
  <AdministrationFrame
    context={props.context}
    title="Đọc kế hoạch từ văn bản"
    lead="Gửi tệp hoặc dán chữ của kế hoạch, công văn. Hệ thống tìm theo quy tắc, dẫn câu của từng điều tìm thấy và nói rõ điều không tìm thấy. Không lưu gì."
    above={[programmes]}
  >
    <ErrorSummary form="doc" errors={props.state.errors} />
    {props.shown ? <Reading shown={props.shown} token={props.token} /> : null}
    <Panel title={props.shown ? 'Đọc văn bản khác' : 'Văn bản'} id="van-ban">
      <Form action="/quan-tri/chuong-trinh/doc" token={props.token()} files>
        <FileField
          form="doc"
          name="file"
          label="Tệp văn bản"
          hint="Word (.docx) hoặc chữ (.txt, UTF-8), nhiều nhất 2 MB. Bản chụp phải nhận dạng chữ trước."
          accept=".docx,.txt"
          state={props.state}
        />
        <Area
          form="doc"
          name="text"
          label="Hoặc dán chữ của văn bản"
          maximum={props.longestText}
          rows={8}
          state={props.state}
        />
        <p class="buttons">
          <button type="submit">Đọc văn bản</button>
        </p>
      </Form>
    </Panel>
  </AdministrationFrame>
);

interface ReadingProps {
  readonly shown: ShownReading;
  readonly token: () => FormToken;
}

const Reading = ({ shown, token }: ReadingProps) => (
  <>
    <div class="summary waiting" role="status">
      <h2>Đã đọc “{shown.name}”, chưa lưu gì</h2>
      <p>
        Tìm thấy {shown.findings.length} điều, {shown.warnings.length} điều cần xem lại,{' '}
        {shown.notFound.length} điều không tìm thấy. Máy có thể đọc sót hoặc nhầm: xin so với văn
        bản.
      </p>
    </div>
    <Panel title={`Cần xem lại (${shown.warnings.length})`} id="can-xem-lai">
      <Warnings warnings={shown.warnings} />
    </Panel>
    <Panel title={`Không tìm thấy (${shown.notFound.length})`} id="khong-tim-thay">
      {shown.notFound.length === 0 ? (
        <p>Không có.</p>
      ) : (
        <ul>
          {shown.notFound.map((what) => (
            <li>{what}</li>
          ))}
        </ul>
      )}
    </Panel>
    <Panel title={`Tìm thấy (${shown.findings.length})`} id="tim-thay">
      <Findings findings={shown.findings} ofSeveral={shown.papers > 1} />
    </Panel>
    <Panel title="Bản nháp" id="ban-nhap">
      <Form action={programmes.href} token={token()} files>
        <Area
          form="ban-nhap"
          name="text"
          label="Tệp kế hoạch đã soạn sẵn"
          hint="Chỗ ghi CẦN ĐIỀN là chỗ văn bản không nói. Sửa ngay tại đây, hoặc bấm kiểm tra để xem còn thiếu trường nào."
          maximum={200_000}
          rows={20}
          state={untouched}
          value={shown.draft}
        />
        <p class="buttons">
          <button type="submit">Kiểm tra bản nháp</button>
        </p>
      </Form>
    </Panel>
  </>
);

const Warnings = ({ warnings }: Pick<ShownReading, 'warnings'>) =>
  warnings.length === 0 ? (
    <p>Không có.</p>
  ) : (
    <ul>
      {warnings.map(({ message, sentence, line }) => (
        <li>
          {message}
          {sentence ? <Source sentence={sentence} line={line} /> : null}
        </li>
      ))}
    </ul>
  );

const Source = ({ sentence, line }: { sentence: string; line?: number }) => (
  <p class="hint">
    {line ? `Dòng ${line}: ` : ''}“{sentence}”
  </p>
);

const Findings = ({
  findings,
  ofSeveral,
}: Pick<ShownReading, 'findings'> & { readonly ofSeveral: boolean }) => (
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Mục</th>
          <th scope="col">Tìm thấy</th>
          <th scope="col">Câu trong văn bản</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <Row finding={finding} ofSeveral={ofSeveral} />
        ))}
      </tbody>
    </table>
  </div>
);

const Row = ({
  finding: { label, value, sentence, line, paper },
  ofSeveral,
}: {
  finding: ShownFinding;
  ofSeveral: boolean;
}) => (
  <tr>
    <th scope="row">
      {label}
      {ofSeveral ? <span class="hint">văn bản {paper}</span> : null}
    </th>
    <td data-label="Tìm thấy">{value}</td>
    <td data-label="Câu trong văn bản">
      <span class="muted">Dòng {line}:</span> {sentence}
    </td>
  </tr>
);
