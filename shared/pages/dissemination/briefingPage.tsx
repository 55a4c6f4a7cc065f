import {
  type Briefing,
  briefingKinds,
  mostHeads,
  mostNamed,
} from '../../domain/dissemination/briefing.ts';
import type { Member } from '../../domain/dissemination/member.ts';
import { Area, Choice, Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Layout, PageHead } from '../layout.tsx';
import { limits } from '../limits.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { briefingKindLabels } from './labels.ts';

interface BriefingProps {
  readonly context: PageContext;
  readonly action: string;
  readonly back: string;
  readonly token: FormToken;
  readonly state: FormState;
  readonly unitName: string;
  readonly today: string;
  /** People without an address of their own, in order of name. */
  readonly people: readonly Member[];
  /** The entry that this one will replace. */
  readonly corrects?: Briefing;
}

const form = 'buoi';

/** One form for a meeting, whether new or corrected. */
export const BriefingPage = (props: BriefingProps) => {
  const { corrects, state, people } = props;
  const title = corrects ? 'Sửa buổi phổ biến' : 'Ghi buổi phổ biến';
  return (
    <Layout context={props.context} title={title} narrow>
      <nav class="crumbs" aria-label="Đường dẫn">
        <a href={props.back}>{props.unitName}</a> › <span aria-current="page">{title}</span>
      </nav>
      <PageHead title={title}>
        <p>
          {corrects
            ? `Lần ghi ${corrects.number} được giữ lại; lần ghi này thay nó.`
            : 'Họp, tập huấn hoặc sinh hoạt có nói về kế hoạch.'}
        </p>
      </PageHead>
      <ErrorSummary form={form} errors={state.errors} />
      <Form action={props.action} token={props.token} class="panel">
        <Line
          form={form}
          name="on"
          label="Ngày"
          type="date"
          state={state}
          value={corrects?.on ?? props.today}
          required
        />
        <Choice
          form={form}
          name="kind"
          label="Loại buổi"
          options={briefingKinds.map((value) => ({ value, label: briefingKindLabels[value] }))}
          chosen={corrects ? [corrects.kind] : []}
          state={state}
          required
        />
        <Line
          form={form}
          name="topic"
          label="Nội dung phổ biến"
          maximum={limits.line}
          state={state}
          value={corrects?.topic}
          required
        />
        <Line
          form={form}
          name="headCount"
          label="Số người dự"
          type="number"
          minimum={1}
          maximum={mostHeads}
          short
          state={state}
          value={corrects ? String(corrects.headCount) : undefined}
          required
        />
        <Line
          form={form}
          name="withoutMail"
          label="Trong đó không có thư điện tử riêng"
          hint={`Kể cả người được nêu tên dưới đây. Để trống thì lấy số người được nêu tên. Danh sách của đơn vị có ${people.length} người như vậy.`}
          type="number"
          minimum={0}
          maximum={mostHeads}
          short
          state={state}
          value={corrects ? String(corrects.withoutMail) : undefined}
        />
        {people.length > 0 ? (
          <Choice
            form={form}
            name="named"
            label="Người không có thư điện tử đã dự"
            hint={`Nêu tên để mỗi người được tính đúng một lần; mỗi lần ghi nhiều nhất ${mostNamed} người.`}
            options={people.map(({ personId, name, staffCode }) => ({
              value: personId,
              label: name,
              hint: staffCode,
            }))}
            chosen={corrects?.named}
            state={state}
            many
          />
        ) : null}
        <Area
          form={form}
          name="note"
          label="Ghi chú"
          hint="Có thể để trống."
          maximum={limits.paragraph}
          state={state}
          value={corrects?.note}
        />
        <button type="submit">{corrects ? 'Ghi lần thay' : 'Ghi buổi phổ biến'}</button>
      </Form>
    </Layout>
  );
};
