import type { NearWork } from '../../domain/novelty/nearWork.ts';
import { noveltyConditions, noveltyFindings } from '../../domain/novelty/verdict.ts';
import { Area, Choice, Line, Select } from '../components/fields.tsx';
import { Form } from '../components/form.tsx';
import { Panel } from '../components/marks.tsx';
import { conditionLabels, findingLabels } from '../labels/novelty.ts';
import { limits } from '../limits.ts';
import { noveltyAddress } from '../noveltyAddress.ts';
import type { FormState, FormToken } from '../pageContext.ts';

/** Prefix of the form's ids. */
export const verdictForm = 'ket-luan-moi';

interface Props {
  readonly dossierId: string;
  readonly nearest: readonly NearWork[];
  readonly token: FormToken;
  readonly state: FormState;
}

/** One finding on one condition; nothing is chosen beforehand. */
export const VerdictForm = ({ dossierId, nearest, token, state }: Props) => (
  <div class="no-print">
    <Panel title="Ghi kết luận" id="ghi-ket-luan">
      <p>
        Ba điều kiện được kết luận riêng. Kết luận đã ghi không sửa, không xóa; kết luận sau đứng
        cạnh kết luận trước.
      </p>
      <Form action={`${noveltyAddress(dossierId)}/ket-luan`} token={token}>
        <Choice
          form={verdictForm}
          name="condition"
          label="Điều kiện"
          options={noveltyConditions.map((value) => ({
            value,
            label: `${value}. ${conditionLabels[value]}`,
          }))}
          state={state}
          required
        />
        <Choice
          form={verdictForm}
          name="finding"
          label="Kết luận"
          options={noveltyFindings.map((value) => ({ value, label: findingLabels[value] }))}
          state={state}
          required
        />
        <Select
          form={verdictForm}
          name="compared"
          label="Đối chiếu với hồ sơ"
          hint="Bắt buộc khi kết luận trùng lặp hoặc liên quan, trừ khi đối chiếu với tài liệu ở ngoài."
          options={nearest.map(({ entry }) => ({
            value: entry.dossierId,
            label: `${entry.title} · ${entry.unitName}, ${entry.year}`,
          }))}
          state={state}
        />
        <Line
          form={verdictForm}
          name="other"
          label="Hoặc tài liệu, giải pháp ở ngoài hệ thống"
          hint="Tên, nơi công bố hoặc nơi áp dụng, năm. Chỉ dùng khi không chọn hồ sơ ở trên."
          maximum={limits.line}
          state={state}
        />
        <Area
          form={verdictForm}
          name="evidence"
          label="Căn cứ"
          hint="Giống, khác ở đâu; đã tra ở những nguồn nào. Tác giả của hồ sơ này đọc được."
          maximum={limits.paragraph}
          state={state}
          required
        />
        <button type="submit">Ghi kết luận</button>
      </Form>
    </Panel>
  </div>
);
