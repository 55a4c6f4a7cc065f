import { Area, Choice, Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Layout, PageHead } from '../layout.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';

/** What an inspection under plan S0 III.6 looks at; answered yes, no or not applicable, with a note. */
export const checklistQuestions = [
  'Kế hoạch đã được phổ biến đến toàn thể viên chức, người lao động?',
  'Giải pháp chỉ được triển khai sau khi có quyết định phê duyệt?',
  'Tiến độ, báo cáo được thực hiện đúng hạn?',
  'Nguồn lực được sử dụng đúng nội dung đã phê duyệt?',
  'Không có dấu hiệu lợi dụng chủ trương để vụ lợi hoặc bao che vi phạm?',
] as const;

interface NewCaseProps {
  readonly context: PageContext;
  readonly token: FormToken;
  readonly state: FormState;
  readonly today: string;
}

const answers = [
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
  { value: 'not_applicable', label: 'Không áp dụng' },
];

/** The form for one visit; findings are added on the visit's own page. */
export const NewInspectionPage = ({ context, token, state, today }: NewCaseProps) => (
  <Layout context={context} title="Ghi một lần kiểm tra" narrow>
    <PageHead title="Ghi một lần kiểm tra">
      <p>Sau khi ghi, thêm từng kiến nghị với người chịu trách nhiệm và thời hạn.</p>
    </PageHead>
    <ErrorSummary form="kt" errors={state.errors} />
    <Form action="/kiem-tra" token={token} class="panel">
      <Line
        form="kt"
        name="place"
        label="Nơi kiểm tra"
        hint="Khoa, phòng hoặc bộ phận"
        state={state}
        maximum={200}
        required
      />
      <Line
        form="kt"
        name="visitedOn"
        label="Ngày kiểm tra"
        type="date"
        value={today}
        state={state}
        required
        short
      />
      {checklistQuestions.map((question, index) => (
        <>
          <Choice
            form="kt"
            name={`checklist.${index}.answer`}
            label={question}
            options={answers}
            state={state}
            required
          />
          <Line
            form="kt"
            name={`checklist.${index}.note`}
            label={`Ghi chú cho câu ${index + 1}`}
            state={state}
            maximum={500}
          />
        </>
      ))}
      <p class="buttons">
        <button type="submit">Ghi lần kiểm tra</button>
      </p>
    </Form>
  </Layout>
);

/** The form that opens a misuse case; it names who is concerned, because they must not see it. */
export const NewMisusePage = ({ context, token, state }: NewCaseProps) => (
  <Layout context={context} title="Mở vụ việc lợi dụng chính sách" narrow>
    <PageHead title="Mở vụ việc lợi dụng chính sách">
      <p>
        Dùng khi có dấu hiệu lợi dụng chủ trương khuyến khích, bảo vệ để vụ lợi hoặc bao che vi
        phạm. Chỉ bốn bộ phận kiểm tra xem được.
      </p>
    </PageHead>
    <ErrorSummary form="vv" errors={state.errors} />
    <Form action="/kiem-tra/vu-viec" token={token} class="panel">
      <Area
        form="vv"
        name="account"
        label="Nội dung, dấu hiệu"
        state={state}
        maximum={10_000}
        rows={8}
        required
      />
      <Line
        form="vv"
        name="concerns"
        label="Người có liên quan"
        hint="Mã nhân viên hoặc địa chỉ thư, cách nhau bằng dấu phẩy; những người này không xem được vụ việc"
        state={state}
        maximum={500}
      />
      <Line
        form="vv"
        name="dossierId"
        label="Mã hồ sơ có liên quan"
        hint="Phần cuối địa chỉ trang của hồ sơ; để trống nếu không có"
        state={state}
        maximum={60}
      />
      <p class="buttons">
        <button type="submit">Mở vụ việc</button>
      </p>
    </Form>
  </Layout>
);
