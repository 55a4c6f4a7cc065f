import { shortDate } from '../../domain/text/formats.ts';
import type { Person, Unit } from '../../ports.ts';
import { Line, type Option, Select } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { personAddress, unitPeopleAddress } from './addresses.ts';
import { AdministrationFrame } from './frame.tsx';

interface ProposeProps {
  readonly context: PageContext;
  readonly token: FormToken;
  readonly person: Person;
  readonly unit: Unit;
  /** Where the person could go. */
  readonly units: readonly Option[];
  readonly today: string;
  readonly last: string;
  readonly state: FormState;
}

const form = 'chuyen';

/** Proposes to move a person; says what will happen and what stays. */
export const ProposeTransferPage = (props: ProposeProps) => {
  const { context, token, person, unit, units, today, last, state } = props;
  const address = personAddress(person.id);
  return (
    <AdministrationFrame
      context={context}
      title="Đề nghị chuyển công tác"
      lead={`${person.name}, mã ${person.staffCode}, hiện thuộc ${unit.name}.`}
      above={[
        { href: '/quan-tri/nhan-su', label: 'Đơn vị và nhân sự' },
        { href: unitPeopleAddress(unit.id), label: unit.name },
        { href: address, label: person.name },
      ]}
      narrow
    >
      <div class="panel">
        <Form action={`${address}/chuyen`} token={token}>
          <ErrorSummary form={form} errors={state.errors} />
          <input type="hidden" name="fromUnit" value={unit.id} />
          <Select
            form={form}
            state={state}
            name="unit"
            label="Đơn vị tiếp nhận"
            options={units}
            required
          />
          <Line
            form={form}
            state={state}
            name="firstDay"
            label="Ngày đầu tại đơn vị mới"
            type="date"
            hint={`Từ ${shortDate(today)} đến ${shortDate(last)}.`}
            required
          />
          <p>
            Quản trị của đơn vị tiếp nhận sẽ nhận được thư và trả lời trên trang; chưa có gì thay
            đổi trước khi họ nhận. Từ ngày đầu tại đơn vị mới, các vai trò tại {unit.name} và các
            khoa, phòng của đơn vị kết thúc vào hôm trước.
          </p>
          <p>
            Hồ sơ đã có giữ nguyên đơn vị và tên người đã ghi; những việc người này đang phải làm
            vẫn là việc của người này.
          </p>
          <p class="buttons">
            <button type="submit">Gửi đề nghị</button>
          </p>
        </Form>
      </div>
    </AdministrationFrame>
  );
};
