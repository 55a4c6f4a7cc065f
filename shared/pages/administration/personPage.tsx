import { isPending, type Transfer } from '../../domain/organisation/transfer.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { Holding, Person, Unit } from '../../ports.ts';
import { Line, type Option, Select } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, Empty, Panel } from '../components/marks.tsx';
import { delegationAddress } from '../delegationAddress.ts';
import { personnelClassLabels } from '../labels/values.ts';
import { type FormState, type FormToken, type PageContext, untouched } from '../pageContext.ts';
import { personAddress, unitPeopleAddress } from './addresses.ts';
import { AdministrationFrame, Done } from './frame.tsx';
import { TransferList } from './transfersPage.tsx';

export interface ShownHolding extends Holding {
  readonly roleName: string;
  readonly unitName: string;
  /** The unit is administered, so the role may be ended here. */
  readonly mine: boolean;
}

interface PersonProps {
  readonly context: PageContext;
  readonly token: () => FormToken;
  readonly person: Person;
  readonly unit?: Unit;
  readonly departmentName?: string;
  /** Name of the body that manages the person. */
  readonly managerName?: string;
  readonly holdings: readonly ShownHolding[];
  readonly roles: readonly Option[];
  readonly units: readonly Option[];
  /** Newest first. */
  readonly transfers: readonly Transfer[];
  readonly today: string;
  readonly done?: string;
  /** The form that came back: `them`, or the key of the role that was to end. */
  readonly attempt?: { readonly form: string; readonly state: FormState };
}

export const holdingKey = ({ unitId, role, from }: Holding): string => `${unitId}~${role}~${from}`;

const stateOf = ({ attempt }: PersonProps, form: string): FormState =>
  attempt?.form === form ? attempt.state : untouched;

/** One person: who it is, and which roles are held from when to when. */
export const PersonPage = (props: PersonProps) => {
  const { context, person, unit, done } = props;
  return (
    <AdministrationFrame
      context={context}
      title={person.name}
      above={[
        { href: '/quan-tri/nhan-su', label: 'Đơn vị và nhân sự' },
        ...(unit ? [{ href: unitPeopleAddress(unit.id), label: unit.name }] : []),
      ]}
    >
      {done ? <Done>{done}</Done> : null}
      <div class="columns side">
        <div>
          <Roles {...props} />
          <AddRole {...props} />
        </div>
        <div>
          <Who {...props} />
          <Transfers {...props} />
          <Deputies {...props} />
        </div>
      </div>
    </AdministrationFrame>
  );
};

const Who = ({ person, unit, departmentName, managerName }: PersonProps) => (
  <Panel title="Thông tin" id="thong-tin">
    <dl class="facts one">
      {(
        [
          ['Mã nhân viên', person.staffCode],
          ['Chức danh', person.title],
          ['Đơn vị', unit?.name],
          ['Khoa, phòng', departmentName],
          ['Loại nhân sự', personnelClassLabels[person.personnelClass]],
          ['Lãnh đạo, quản lý', person.managing ? 'có' : undefined],
          ['Cơ quan quản lý', managerName],
          ['Thư điện tử', person.email],
          ['Thư thứ hai', person.secondEmail],
          ['Hộp thư chung', person.sharedMailbox ? 'có' : undefined],
          ['Đang làm việc', person.active ? 'có' : 'không'],
        ] as const
      ).map(([label, value]) =>
        value ? (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ) : null,
      )}
    </dl>
    <p class="muted small">Sửa bằng cách nhập lại người này theo mã nhân viên.</p>
  </Panel>
);

const Deputies = ({ person }: PersonProps) =>
  person.active ? (
    <Panel title="Vắng mặt" id="vang-mat">
      <p>
        <a href={delegationAddress(person.id)}>Ủy quyền xử lý việc khi vắng mặt</a>
      </p>
    </Panel>
  ) : null;

const Transfers = ({ context, person, transfers }: PersonProps) => (
  <Panel title="Chuyển công tác" id="chuyen-cong-tac">
    <TransferList transfers={transfers} empty="Chưa có đề nghị chuyển nào." />
    {person.active && person.id !== context.viewer?.personId && !transfers.some(isPending) ? (
      <p>
        <a href={`${personAddress(person.id)}/chuyen`}>Đề nghị chuyển sang đơn vị khác</a>
      </p>
    ) : null}
  </Panel>
);

const period = ({ from, to }: Holding): string => {
  if (to && to < from) return `lẽ ra từ ${shortDate(from)}, không bắt đầu`;
  return to
    ? `từ ${shortDate(from)} đến ${shortDate(to)}`
    : `từ ${shortDate(from)}, chưa định ngày kết thúc`;
};

const stand = ({ from, to }: Holding, today: string) => {
  if (to && to < today) return <Badge tone="neutral">Đã kết thúc</Badge>;
  return from > today ? (
    <Badge tone="waiting">Chưa bắt đầu</Badge>
  ) : (
    <Badge tone="good">Đang giữ</Badge>
  );
};

const Roles = (props: PersonProps) => (
  <Panel title={`Vai trò và nhiệm kỳ (${props.holdings.length})`} id="vai-tro">
    {props.holdings.length === 0 ? (
      <Empty title="Chưa giữ vai trò nào." />
    ) : (
      <ul class="owed">
        {props.holdings.map((holding) => (
          <li>
            <p>
              <strong>{holding.roleName}</strong> {stand(holding, props.today)}
            </p>
            <p class="muted">
              {holding.unitName}, {period(holding)}
            </p>
            {holding.mine && !(holding.to && holding.to < props.today) ? (
              <EndRole {...props} holding={holding} />
            ) : null}
          </li>
        ))}
      </ul>
    )}
  </Panel>
);

const EndRole = (props: PersonProps & { readonly holding: ShownHolding }) => {
  const { holding, person } = props;
  const key = holdingKey(holding);
  const state = stateOf(props, key);
  return (
    <details class="act stop" open={state.errors.length > 0}>
      <summary>Kết thúc vai trò {holding.roleName}</summary>
      <Form action={`${personAddress(person.id)}/ket-thuc`} token={props.token()}>
        <ErrorSummary form={key} errors={state.errors} />
        <input type="hidden" name="unit" value={holding.unitId} />
        <input type="hidden" name="role" value={holding.role} />
        <input type="hidden" name="from" value={holding.from} />
        <Line
          form={key}
          name="to"
          label="Ngày cuối giữ vai trò"
          type="date"
          value={holding.to ?? props.today}
          state={state}
          required
        />
        <button type="submit" class="danger">
          Kết thúc vai trò
        </button>
      </Form>
    </details>
  );
};

const AddRole = (props: PersonProps) => {
  const state = stateOf(props, 'them');
  const common = { form: 'them', state };
  return (
    <Panel title="Giao vai trò" id="giao">
      <Form action={`${personAddress(props.person.id)}/giao`} token={props.token()}>
        <ErrorSummary form="them" errors={state.errors} />
        <Select {...common} name="role" label="Vai trò" options={props.roles} required />
        <Select
          {...common}
          name="unit"
          label="Tại đơn vị"
          options={props.units}
          value={props.person.unitId}
          required
        />
        <div class="row-fields">
          <Line {...common} name="from" label="Từ ngày" type="date" value={props.today} required />
          <Line {...common} name="to" label="Đến ngày" type="date" />
        </div>
        <p class="hint">Để trống “Đến ngày” nếu nhiệm kỳ chưa định ngày kết thúc.</p>
        <p class="buttons">
          <button type="submit">Giao vai trò</button>
        </p>
      </Form>
    </Panel>
  );
};
