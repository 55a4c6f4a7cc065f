import type { Basis } from '../../domain/programmes/planBases.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { Area, FileField, Line, Select } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, Empty, Panel } from '../components/marks.tsx';
import { basisAddress, planAddress } from '../dissemination/address.ts';
import { limits } from '../limits.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { localTime } from '../time.ts';
import { basesAddress } from './address.ts';
import { PlanFrame } from './frame.tsx';

interface BasesProps {
  readonly context: PageContext;
  readonly programme: Programme;
  readonly bases: readonly Basis[];
  /** Characters. */
  readonly longestText: number;
  readonly token: () => FormToken;
  readonly state: FormState;
  readonly done?: string;
}

const form = 'can-cu';

/** Which of the plan's legal bases everybody can read in full, and where the next is published. */
export const BasesPage = (props: BasesProps) => {
  const { context, programme, bases, done, state } = props;
  return (
    <PlanFrame
      context={context}
      programme={programme}
      title="Toàn văn các căn cứ"
      lead="Văn bản đăng ở đây ai cũng đọc và in được trên trang công khai của kế hoạch, không cần đăng nhập."
      {...(done ? { done } : {})}
    >
      <ErrorSummary form={form} errors={state.errors} />
      <p>
        <a href={planAddress(programme.id)}>Trang công khai của kế hoạch</a>
      </p>
      {bases.length === 0 ? (
        <Empty title="Kế hoạch không nêu căn cứ nào." />
      ) : (
        <>
          <ol class="tasks">
            {bases.map((one) => (
              <Row one={one} {...props} />
            ))}
          </ol>
          <Publish {...props} />
        </>
      )}
    </PlanFrame>
  );
};

const Row = ({
  one: { basis, place, published },
  programme,
  token,
  state,
}: BasesProps & { one: Basis }) => (
  <li class="task">
    <p>
      <strong>{basis}</strong>
    </p>
    {published ? (
      <>
        <p class="meta">
          <Badge tone="good">Đã đăng</Badge>
          <span>
            {published.by.name}, {localTime(published.at)}
          </span>
          <a href={basisAddress(programme.id, place)}>Xem như mọi người thấy</a>
        </p>
        <p class="prose small">Nguồn: {published.evidence}</p>
        <details>
          <summary>Gỡ khỏi trang công khai</summary>
          <Form action={`${basesAddress(programme.id)}/go`} token={token()}>
            <input type="hidden" name="place" value={String(place)} />
            <Area
              form={`${form}-go-${place}`}
              state={state}
              name="reason"
              label="Lý do gỡ"
              maximum={limits.remark}
              rows={2}
              required
            />
            <button type="submit" class="secondary">
              Gỡ văn bản này
            </button>
          </Form>
        </details>
      </>
    ) : (
      <p class="meta">
        <Badge tone="waiting">Chưa đăng toàn văn</Badge>
      </p>
    )}
  </li>
);

const Publish = ({ programme, bases, longestText, token, state }: BasesProps) => (
  <Panel title="Đăng toàn văn" id="dang">
    <Form action={basesAddress(programme.id)} token={token()} files>
      <Select
        form={form}
        state={state}
        name="place"
        label="Căn cứ"
        options={bases.map(({ place, basis }) => ({ value: String(place), label: basis }))}
        required
      />
      <FileField
        form={form}
        state={state}
        name="file"
        label="Tệp toàn văn"
        hint="Word (.docx) hoặc chữ (.txt): trang công khai hiện cả chữ. PDF: để tải về; muốn hiện chữ, xin dán chữ vào ô dưới. Nhiều nhất 2 MB với .docx và .txt, 4 MB với PDF."
        accept=".docx,.txt,.pdf"
      />
      <Area
        form={form}
        state={state}
        name="text"
        label="Hoặc dán chữ của văn bản"
        hint="Dùng thay cho chữ trong tệp, hoặc đi cùng tệp PDF."
        maximum={longestText}
        rows={6}
      />
      <Line
        form={form}
        state={state}
        name="url"
        label="Trang chính thức đăng văn bản"
        hint="Địa chỉ bắt đầu bằng https://. Có thể chỉ ghi địa chỉ này, không gửi tệp."
        maximum={500}
      />
      <Area
        form={form}
        state={state}
        name="source"
        label="Nguồn"
        hint="Lấy ở đâu, bản nào, ai đối chiếu với bản ký. Hiện trên trang công khai."
        maximum={limits.remark}
        rows={2}
        required
      />
      <button type="submit">Đăng công khai</button>
    </Form>
  </Panel>
);
