import type { Unit } from '../../ports.ts';
import { Badge, Panel } from '../components/marks.tsx';
import { unitTypeLabels } from '../labels/values.ts';
import type { PageContext } from '../pageContext.ts';
import { unitPeopleAddress } from './addresses.ts';
import { AdministrationFrame } from './frame.tsx';

interface UnitsProps {
  readonly context: PageContext;
  readonly units: readonly Unit[];
}

/** The tree of units that an administrator may act on. */
export const UnitTreePage = ({ context, units }: UnitsProps) => {
  const known = new Set(units.map(({ id }) => id));
  const roots = units
    .filter(({ parentId }) => !parentId || !known.has(parentId))
    .toSorted(compareUnits);
  return (
    <AdministrationFrame
      context={context}
      title="Đơn vị và nhân sự"
      lead="Chọn một đơn vị để xem người và vai trò; mục “lịch sử” ghi đổi tên, sáp nhập, tách. Đơn vị được thêm hoặc sửa bằng tệp, ở trang Nhập danh sách."
    >
      <Panel title={`Cây đơn vị (${units.length})`} id="cay">
        <Branch units={roots} all={units} />
      </Panel>
    </AdministrationFrame>
  );
};

const Branch = ({ units, all }: { units: readonly Unit[]; all: readonly Unit[] }) => (
  <ul class="tree">
    {units.map((unit) => {
      const below = all
        .filter(({ parentId }) => parentId === unit.id)
        .toSorted((a, b) => compareUnits(a, b));
      return (
        <li>
          <a href={unitPeopleAddress(unit.id)}>{unit.name}</a>{' '}
          <span class="muted small">
            {unitTypeLabels[unit.type]} · {unit.id}
          </span>{' '}
          {unit.active ? null : <Badge tone="neutral">Ngừng hoạt động</Badge>}{' '}
          <a
            class="small"
            href={`/quan-tri/don-vi/${unit.id}`}
            aria-label={`Lịch sử của ${unit.name}`}
          >
            lịch sử
          </a>
          {below.length > 0 ? <Branch units={below} all={all} /> : null}
        </li>
      );
    })}
  </ul>
);

/** Institutions before khoa and phòng, then by name. */
const compareUnits = (a: Unit, b: Unit): number =>
  rank(a) - rank(b) || a.name.localeCompare(b.name, 'vi');

const rank = ({ type }: Unit): number => Object.keys(unitTypeLabels).indexOf(type);
