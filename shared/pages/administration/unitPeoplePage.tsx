import type { Person, Unit } from '../../ports.ts';
import { Badge, Empty, Panel } from '../components/marks.tsx';
import { personnelClassLabels, unitTypeLabels } from '../labels/values.ts';
import type { PageContext } from '../pageContext.ts';
import { personAddress } from './addresses.ts';
import { AdministrationFrame } from './frame.tsx';

interface UnitPeopleProps {
  readonly context: PageContext;
  readonly unit: Unit;
  readonly departments: ReadonlyMap<string, string>;
  /** Those who fit the search, in order of given name. */
  readonly people: readonly Person[];
  readonly total: number;
  readonly search: string;
}

/** People that one page shows; a longer list is narrowed by searching. */
const mostPeople = 200;

/** The people of a unit, with a quick search that ignores marks and case. */
export const UnitPeoplePage = (props: UnitPeopleProps) => {
  const { context, unit, people, total, search } = props;
  const shown = people.slice(0, mostPeople);
  return (
    <AdministrationFrame
      context={context}
      title={unit.name}
      lead={`${unitTypeLabels[unit.type]} · mã ${unit.id} · viết tắt ${unit.code} · ${unit.province}`}
      above={[{ href: '/quan-tri/nhan-su', label: 'Đơn vị và nhân sự' }]}
    >
      <form method="get" class="panel">
        <div class="field">
          <label for="tim">Tìm theo tên, mã nhân viên hoặc thư điện tử</label>
          <p class="hint" id="tim-hint">
            Không cần dấu: “tran thi thu” tìm được “Trần Thị Thử”.
          </p>
          <input
            type="search"
            id="tim"
            name="tim"
            value={search}
            maxlength={100}
            aria-describedby="tim-hint"
          />
        </div>
        <button type="submit" class="secondary">
          Tìm
        </button>
      </form>
      <Panel
        title={search ? `Tìm thấy ${people.length} trong ${total} người` : `Nhân sự (${total})`}
        id="nhan-su"
      >
        {shown.length === 0 ? (
          <Empty title={search ? 'Không có ai khớp.' : 'Đơn vị chưa có ai.'}>
            <p>
              <a href="/quan-tri/nhap">Nhập danh sách nhân sự</a>
            </p>
          </Empty>
        ) : (
          <People people={shown} departments={props.departments} />
        )}
        {people.length > shown.length ? (
          <p class="muted">Chỉ hiện {mostPeople} người đầu; xin tìm để thu hẹp.</p>
        ) : null}
      </Panel>
    </AdministrationFrame>
  );
};

const People = ({
  people,
  departments,
}: {
  people: readonly Person[];
  departments: ReadonlyMap<string, string>;
}) => (
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Họ và tên</th>
          <th scope="col">Mã nhân viên</th>
          <th scope="col">Chức danh</th>
          <th scope="col">Khoa, phòng</th>
          <th scope="col">Thư điện tử</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr>
            <th scope="row">
              <a href={personAddress(person.id)}>{person.name}</a>{' '}
              {person.active ? null : <Badge tone="neutral">Đã nghỉ</Badge>}
            </th>
            <td data-label="Mã nhân viên">{person.staffCode}</td>
            <td data-label="Chức danh">
              {person.title}
              <span class="hint">{personnelClassLabels[person.personnelClass]}</span>
            </td>
            <td data-label="Khoa, phòng">{departments.get(person.departmentId ?? '') ?? '–'}</td>
            <td data-label="Thư điện tử">
              {person.email ?? 'chưa có'}
              {person.sharedMailbox ? <span class="hint">hộp thư chung</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
