import type { Programme } from '../../domain/programmes/programme.ts';
import { Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Panel } from '../components/marks.tsx';
import { RegistrationDays } from '../components/window.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { cycleAddress } from './address.ts';
import { PlanFrame } from './frame.tsx';

/** The next cycle as it would be, with what stands against it. */
interface CycleDraft {
  readonly programme: Programme;
  readonly moved: readonly string[];
  readonly findings: {
    readonly refused: readonly string[];
    readonly toFill: readonly string[];
    readonly daysOff: readonly string[];
  };
  readonly description: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

interface CycleProps {
  readonly context: PageContext;
  readonly programme: Programme;
  /** As typed, or as offered. */
  readonly asked: { readonly years: string; readonly from: string; readonly to: string };
  readonly draft?: CycleDraft;
  readonly token: FormToken;
  readonly state: FormState;
}

const form = 'ky-moi';

/** From the cycle in force to the next one: what is moved, what is missing, what it will do. */
export const CyclePage = (props: CycleProps) => {
  const { context, programme, asked, draft, state } = props;
  return (
    <PlanFrame
      context={context}
      programme={programme}
      title="Lập kỳ mới"
      lead={<RegistrationDays programme={programme} />}
    >
      <ErrorSummary form={form} errors={state.errors} />
      <Panel title="Dời ngày" id="doi-ngay">
        <form method="get" action={cycleAddress(programme.id)} novalidate>
          <Line
            form={form}
            state={state}
            name="years"
            label="Dời mọi ngày thêm (năm)"
            type="number"
            minimum={1}
            maximum={10}
            value={asked.years}
            short
            required
          />
          <Line
            form={form}
            state={state}
            name="from"
            label="Mở đăng ký"
            type="date"
            value={asked.from}
            required
          />
          <Line
            form={form}
            state={state}
            name="to"
            label="Đóng đăng ký"
            type="date"
            value={asked.to}
            required
          />
          <button type="submit" class="secondary">
            Xem trước
          </button>
        </form>
      </Panel>
      {draft ? <Draft {...props} draft={draft} /> : null}
    </PlanFrame>
  );
};

const Draft = (props: CycleProps & { readonly draft: CycleDraft }) => {
  const { refused, toFill, daysOff } = props.draft.findings;
  return (
    <>
      {refused.length > 0 ? (
        <div class="summary bad" role="alert">
          <h2>Chưa phát hành được kỳ mới</h2>
          <Lines lines={refused} />
        </div>
      ) : null}
      <Panel title="Đã dời" id="da-doi">
        <Lines lines={props.draft.moved} />
      </Panel>
      <Panel title="Còn phải điền, xem lại" id="con-phai">
        <Lines lines={toFill} />
      </Panel>
      {daysOff.length > 0 ? (
        <Panel title="Rơi vào ngày nghỉ" id="ngay-nghi">
          <Lines lines={daysOff} />
        </Panel>
      ) : null}
      <Panel title="Kỳ mới sẽ làm gì" id="se-lam-gi">
        {props.draft.description.map(({ heading, lines }) => (
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
      <Launch {...props} />
    </>
  );
};

const Launch = ({
  programme,
  asked,
  draft,
  token,
}: CycleProps & { readonly draft: CycleDraft }) => (
  <Panel title="Phát hành" id="phat-hanh">
    <p>
      Tải tệp về để sửa tiếp rồi phát hành ở trang Chương trình, hoặc phát hành ngay. Hồ sơ của kỳ
      trước giữ bản của mình.
    </p>
    <p>
      <a href={`${cycleAddress(programme.id)}/tep?${new URLSearchParams({ ...asked })}`}>
        Tải tệp kế hoạch (.yaml)
      </a>
    </p>
    {draft.findings.refused.length === 0 ? (
      <Form action={`${cycleAddress(programme.id)}/phat-hanh`} token={token}>
        <input type="hidden" name="ban" value={String(programme.version)} />
        <input type="hidden" name="years" value={asked.years} />
        <input type="hidden" name="from" value={asked.from} />
        <input type="hidden" name="to" value={asked.to} />
        <button type="submit">Phát hành bản {draft.programme.version}</button>
      </Form>
    ) : null}
  </Panel>
);

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);
