import type { Programme, RelatedInstrument } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Area, Choice, FileField } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { limits } from '../limits.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { dateAddress } from './address.ts';
import { PlanFrame } from './frame.tsx';

interface ConfirmProps {
  readonly context: PageContext;
  readonly programme: Programme;
  readonly paper: RelatedInstrument;
  readonly token: FormToken;
  readonly state: FormState;
}

const form = 'ngay';

/** Which of the claimed days of a paper is right, and how that is known. */
export const ConfirmDatePage = ({ context, programme, paper, token, state }: ConfirmProps) => (
  <PlanFrame
    context={context}
    programme={programme}
    title={`Xác nhận ngày của ${paper.symbol}`}
    lead="Việc xác nhận được ghi lại với căn cứ và không xóa được. Trích dẫn đã in giữ nguyên."
    narrow
  >
    <ErrorSummary form={form} errors={state.errors} />
    <div class="panel">
      <Form action={dateAddress(programme.id)} token={token} files>
        <input type="hidden" name="van-ban" value={paper.symbol} />
        <Choice
          form={form}
          state={state}
          name="on"
          label="Ngày đúng"
          options={(paper.issuedOnClaims ?? []).map(({ on, source }) => ({
            value: on,
            label: shortDate(on),
            hint: source,
          }))}
          required
        />
        <Area
          form={form}
          state={state}
          name="evidence"
          label="Căn cứ"
          hint="Bản gốc, bản chính, hoặc trả lời của nơi ban hành; ở đâu, ai giữ."
          maximum={limits.remark}
          rows={3}
          required
        />
        <FileField
          form={form}
          state={state}
          name="file"
          label="Bản làm căn cứ (không bắt buộc)"
          accept=".pdf,.docx,.jpg,.jpeg,.png"
        />
        <button type="submit">Xác nhận ngày</button>
      </Form>
    </div>
  </PlanFrame>
);
