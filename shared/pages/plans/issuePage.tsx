import type { Programme } from '../../domain/programmes/programme.ts';
import { Area, Check, FileField, Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { limits } from '../limits.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { issueAddress } from './address.ts';
import { PlanFrame } from './frame.tsx';
import { paperLine } from './labels.ts';

interface IssueProps {
  readonly context: PageContext;
  readonly programme: Programme;
  readonly token: FormToken;
  readonly state: FormState;
  /** Asks whether the number is meant, since another plan bears it. */
  readonly repeated: boolean;
}

const form = 'so';

/** Number, day and signer of the paper: makes the next version of the plan. */
export const IssuePage = ({ context, programme, token, state, repeated }: IssueProps) => (
  <PlanFrame
    context={context}
    programme={programme}
    title="Ghi số, ngày, người ký"
    lead={`Đang là: ${paperLine(programme)}. Việc ghi lập bản ${programme.version + 1}, và không xóa được. Nội dung không đổi thì không ai phải đọc lại; số mới hiện ngay trên trang kế hoạch.`}
    narrow
  >
    <ErrorSummary form={form} errors={state.errors} />
    <div class="panel">
      <Form action={issueAddress(programme.id)} token={token} files>
        <input type="hidden" name="ban" value={String(programme.version)} />
        <Line
          form={form}
          state={state}
          name="symbol"
          label="Số, ký hiệu"
          hint="Đúng như trên văn bản đã ký, ví dụ 125/KH-SYT."
          maximum={100}
          required
        />
        <Line
          form={form}
          state={state}
          name="issuedOn"
          label="Ngày ban hành"
          type="date"
          required
        />
        <Line
          form={form}
          state={state}
          name="signer"
          label="Người ký"
          hint="Họ tên và chức danh."
          maximum={limits.line}
          required
        />
        <Area
          form={form}
          state={state}
          name="evidence"
          label="Căn cứ"
          hint="Xem ở đâu: sổ văn bản đi, hệ thống quản lý văn bản, bản ký."
          maximum={limits.remark}
          rows={2}
          required
        />
        <FileField
          form={form}
          state={state}
          name="file"
          label="Bản ký (không bắt buộc)"
          hint="PDF, Word hoặc ảnh, nhiều nhất 4 MB."
          accept=".pdf,.docx,.jpg,.jpeg,.png"
        />
        {repeated ? (
          <Check
            form={form}
            state={state}
            name="repeated"
            label="Đã kiểm tra: hai văn bản khác nhau cùng mang số này."
          />
        ) : null}
        <button type="submit">Ghi và lập bản {programme.version + 1}</button>
      </Form>
    </div>
  </PlanFrame>
);
