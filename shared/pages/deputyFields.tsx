import { Area, Line, type Option, Select } from './components/fields.tsx';
import { limits } from './limits.ts';
import type { FormState } from './pageContext.ts';

interface DeputyFieldsProps {
  readonly form: string;
  readonly state: FormState;
  readonly programmes: readonly Option[];
  /** What the deputy is called on the page. */
  readonly who: string;
  readonly readers: string;
}

/** Who acts for somebody, from when to when, in what, and why. */
export const DeputyFields = ({ form, state, programmes, who, readers }: DeputyFieldsProps) => (
  <>
    <Line
      form={form}
      state={state}
      name="who"
      label={who}
      hint="Mã nhân viên hoặc địa chỉ thư điện tử của một người cùng đơn vị."
      maximum={limits.line}
      required
    />
    <Line form={form} state={state} name="from" label="Từ ngày" type="date" required />
    <Line form={form} state={state} name="to" label="Đến hết ngày" type="date" required />
    <Select
      form={form}
      state={state}
      name="programme"
      label="Phạm vi"
      value="all"
      options={[{ value: 'all', label: 'Tất cả chương trình' }, ...programmes]}
      required
    />
    <Area
      form={form}
      state={state}
      name="reason"
      label="Lý do"
      hint={`Ví dụ: đi công tác, nghỉ phép. ${readers} đọc được.`}
      maximum={500}
      rows={2}
      required
    />
  </>
);
