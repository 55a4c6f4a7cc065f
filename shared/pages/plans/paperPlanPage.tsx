import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { FileField, Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Empty, Panel } from '../components/marks.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { localTime } from '../time.ts';
import { cascadeAddress, paperFileAddress, paperPlanAddress } from './address.ts';
import type { CascadeRow } from './cascadeRow.ts';
import { PlanFrame } from './frame.tsx';

interface PaperProps {
  readonly context: PageContext;
  readonly programme: Programme;
  readonly row: CascadeRow;
  /** Answers for the unit, so may record its paper. */
  readonly owns: boolean;
  readonly token: FormToken;
  readonly state: FormState;
  readonly done?: string;
}

const form = 'van-ban';

/** A unit's own plan under another one, as recorded by the unit, and how it was asked for it. */
export const PaperPlanPage = (props: PaperProps) => {
  const { context, programme, row, owns, done } = props;
  return (
    <PlanFrame
      context={context}
      programme={programme}
      title={`Kế hoạch của ${row.unit.name}`}
      lead={<a href={cascadeAddress(programme.id)}>Kế hoạch của các đơn vị</a>}
      {...(done ? { done } : {})}
    >
      <div class={owns ? 'columns side' : 'columns'}>
        {owns ? <Record {...props} /> : null}
        <div>
          <Papers {...props} />
          <Chased {...props} />
        </div>
      </div>
    </PlanFrame>
  );
};

const Record = ({ programme, row, token, state }: PaperProps) => (
  <Panel title="Ghi kế hoạch đã ban hành" id="ghi">
    <p class="muted small">
      Dùng khi đơn vị ban hành trên giấy, không có tệp kế hoạch trên hệ thống. Ghi lại thì bản ghi
      sau thay bản ghi trước; cả hai được giữ.
    </p>
    <Form action={paperPlanAddress(programme.id, row.unit.id)} token={token} files>
      <ErrorSummary form={form} errors={state.errors} />
      <Line
        form={form}
        state={state}
        name="symbol"
        label="Số, ký hiệu"
        hint="Ví dụ 45/KH-BV."
        maximum={100}
        required
      />
      <Line form={form} state={state} name="issuedOn" label="Ngày ban hành" type="date" required />
      <Line
        form={form}
        state={state}
        name="url"
        label="Địa chỉ trang đăng kế hoạch"
        hint="Bắt đầu bằng https://; hoặc chọn tệp dưới đây."
        maximum={500}
      />
      <FileField
        form={form}
        state={state}
        name="file"
        label="Bản chụp hoặc bản ký"
        accept=".pdf,.docx,.jpg,.jpeg,.png"
      />
      <button type="submit">Ghi kế hoạch</button>
    </Form>
  </Panel>
);

const Papers = ({ programme, row: { unit, record } }: PaperProps) => (
  <Panel title="Đã ghi" id="da-ghi">
    {record.papers.length === 0 ? <Empty title="Chưa ghi kế hoạch nào." /> : null}
    <ul class="tasks">
      {record.papers.toReversed().map(({ symbol, issuedOn, url, file, by, at }) => (
        <li class="task">
          <p>
            <strong>
              {symbol} ngày {shortDate(issuedOn)}
            </strong>
          </p>
          <p class="meta">
            {url ? (
              <a href={url} rel="noreferrer nofollow">
                {url}
              </a>
            ) : null}
            {file ? (
              <a href={paperFileAddress(programme.id, unit.id, file.fileId)}>{file.name}</a>
            ) : null}
          </p>
          <p class="muted small">
            {by.name} ghi lúc {localTime(at)}
          </p>
        </li>
      ))}
    </ul>
  </Panel>
);

const Chased = ({ row: { record } }: PaperProps) => (
  <Panel title="Đã nhắc" id="da-nhac">
    {record.chased.length === 0 ? <p class="muted">Chưa nhắc lần nào.</p> : null}
    <ul>
      {record.chased.toReversed().map(({ on, by, to }) => (
        <li>
          {shortDate(on)}: {by.name} nhắc {to.map(({ name }) => name).join(', ')} bằng thư
        </li>
      ))}
    </ul>
  </Panel>
);
