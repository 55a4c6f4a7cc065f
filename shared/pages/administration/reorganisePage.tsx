import type { Unit } from '../../ports.ts';
import { Choice, Line, type Option, Select } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { type ActSlug, actNames, inheritanceNames } from '../labels/reorganisation.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { AdministrationFrame } from './frame.tsx';

export interface ReorganiseProps {
  readonly context: PageContext;
  readonly token: FormToken;
  readonly slug: ActSlug;
  readonly unit: Unit;
  /** Units that may be named beside it. */
  readonly others: readonly Option[];
  readonly state: FormState;
}

const form = 'ghi';

/** What is asked for one act; nothing is saved before its consequences were shown. */
export const ReorganisePage = (props: ReorganiseProps) => {
  const { context, token, slug, unit, state } = props;
  const address = `/quan-tri/don-vi/${unit.id}`;
  return (
    <AdministrationFrame
      context={context}
      title={actNames[slug]}
      lead={unit.name}
      above={[
        { href: '/quan-tri/nhan-su', label: 'Đơn vị và nhân sự' },
        { href: address, label: unit.name },
      ]}
      narrow
    >
      <div class="panel">
        <Form action={`${address}/${slug}`} token={token}>
          <ErrorSummary form={form} errors={state.errors} />
          <Line
            form={form}
            state={state}
            name="on"
            label="Ngày hiệu lực"
            type="date"
            hint="Ngày đầu tiên theo tình trạng mới; có thể đã qua hoặc chưa đến."
            required
          />
          <Line
            form={form}
            state={state}
            name="basis"
            label="Văn bản căn cứ"
            hint="Số, ngày và cơ quan ban hành."
            maximum={200}
            required
          />
          <Fields {...props} />
          <p class="buttons">
            <button type="submit">Xem trước hệ quả</button>
          </p>
        </Form>
      </div>
    </AdministrationFrame>
  );
};

const Fields = (props: ReorganiseProps) => {
  switch (props.slug) {
    case 'doi-ten':
      return <Rename {...props} />;
    case 'chuyen':
      return <Move {...props} />;
    case 'sap-nhap':
      return <Merge {...props} />;
    case 'tach':
      return <NewUnit {...props} required />;
    case 'giai-the':
      return (
        <>
          <Other
            {...props}
            label="Đơn vị kế thừa"
            hint="Nhận người và hồ sơ; bỏ trống chỉ khi không còn ai làm việc."
          />
          <Dossiers {...props} />
        </>
      );
    case 'tiep-tuc':
      return <Other {...props} label="Đơn vị tiếp tục hồ sơ và nhận người" required />;
  }
};

const Rename = ({ unit, state }: ReorganiseProps) => (
  <>
    <Line
      form={form}
      state={state}
      name="name"
      label="Tên mới"
      value={unit.name}
      maximum={200}
      required
    />
    <Line
      form={form}
      state={state}
      name="code"
      label="Chữ viết tắt mới"
      value={unit.code}
      maximum={20}
    />
  </>
);

const linkOptions: readonly Option[] = [
  { value: 'parentId', label: 'Cấp trên quản lý hành chính, ghi trên văn bản' },
  { value: 'professionalParentId', label: 'Cơ quan hướng dẫn chuyên môn' },
  { value: 'managingParentId', label: 'Cơ quan quản lý cán bộ' },
];

const Move = (props: ReorganiseProps) => (
  <>
    <Choice
      form={form}
      state={props.state}
      name="link"
      label="Quan hệ"
      options={linkOptions}
      chosen={['parentId']}
      required
    />
    <Other {...props} label="Cơ quan mới" required />
    <Line
      form={form}
      state={props.state}
      name="province"
      label="Tỉnh, thành phố từ ngày đó"
      hint="Bỏ trống nếu không đổi."
      maximum={100}
    />
  </>
);

const Merge = (props: ReorganiseProps) => (
  <>
    <Other
      {...props}
      label="Sáp nhập vào đơn vị đã có"
      hint="Bỏ trống nếu hợp nhất thành một đơn vị mới."
    />
    <NewUnit {...props} />
    <Line
      form={form}
      state={props.state}
      name="together"
      label="Mã các đơn vị cùng sáp nhập"
      hint="Cách nhau bằng dấu phẩy; bỏ trống nếu chỉ có đơn vị này."
      maximum={300}
    />
    <Dossiers {...props} />
  </>
);

const NewUnit = ({ state, required }: ReorganiseProps & { readonly required?: boolean }) => (
  <>
    <Line
      form={form}
      state={state}
      name="newId"
      label="Mã đơn vị mới"
      hint="Chữ thường không dấu, số và gạch ngang; không bao giờ đổi."
      maximum={60}
      {...(required && { required })}
    />
    <Line
      form={form}
      state={state}
      name="newName"
      label="Tên đơn vị mới"
      maximum={200}
      {...(required && { required })}
    />
    <Line form={form} state={state} name="newCode" label="Chữ viết tắt mới" maximum={20} />
  </>
);

const Other = ({
  others,
  state,
  label,
  hint,
  required,
}: ReorganiseProps & {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}) => (
  <Select
    form={form}
    state={state}
    name="other"
    label={label}
    options={others}
    {...(hint && { hint })}
    {...(required && { required })}
  />
);

const Dossiers = ({ state }: ReorganiseProps) => (
  <Choice
    form={form}
    state={state}
    name="dossiers"
    label="Hồ sơ đang xử lý"
    hint="Không có gì tự động kế thừa; chỉ tiếp tục khi văn bản nói vậy."
    options={Object.entries(inheritanceNames).map(([value, label]) => ({ value, label }))}
    required
  />
);
