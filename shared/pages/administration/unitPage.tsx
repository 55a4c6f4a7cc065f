import type { Succession, UnitRecord } from '../../domain/organisation/unit.ts';
import { predecessorsOf, successorsOf } from '../../domain/organisation/unitOn.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { Unit } from '../../ports.ts';
import { Badge, Panel } from '../components/marks.tsx';
import {
  type ActSlug,
  actNames,
  inheritanceNames,
  ownershipNames,
  precededBy,
  succeededBy,
} from '../labels/reorganisation.ts';
import { unitTypeLabels } from '../labels/values.ts';
import type { PageContext } from '../pageContext.ts';
import { AdministrationFrame, Done } from './frame.tsx';
import { changesIn } from './unitChanges.ts';

interface UnitProps {
  readonly context: PageContext;
  readonly record: UnitRecord;
  /** As it is today; none before its first day. */
  readonly unit: Unit | undefined;
  readonly records: readonly UnitRecord[];
  readonly nameOf: (id: string) => string;
  /** What may be recorded here, now. */
  readonly acts: readonly ActSlug[];
  readonly today: string;
  readonly done?: string;
}

/** One unit: what it is today, and what it was called, where it belonged and what became of it. */
export const UnitPage = (props: UnitProps) => {
  const { context, unit, record, done } = props;
  const name = unit?.name ?? record.name;
  return (
    <AdministrationFrame
      context={context}
      title={name}
      lead="Tên và cấp trên có ngày; văn bản cũ giữ tên cũ, đơn vị giữ nguyên một mã."
      above={[{ href: '/quan-tri/nhan-su', label: 'Đơn vị và nhân sự' }]}
    >
      {done ? <Done>{done}</Done> : null}
      <div class="columns side">
        <div>
          <History {...props} />
        </div>
        <div>
          <Facts {...props} />
          <Acts {...props} />
        </div>
      </div>
    </AdministrationFrame>
  );
};

const Facts = ({ record, unit, nameOf }: UnitProps) => {
  const facts = unit ?? record;
  const linked = (id: string | undefined) => id && nameOf(id);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Mã đơn vị', record.id],
    ['Loại', unitTypeLabels[facts.type]],
    ['Hình thức', facts.ownership && ownershipNames[facts.ownership]],
    ['Chữ viết tắt', facts.code],
    ['Cấp trên', linked(facts.parentId)],
    ['Hướng dẫn chuyên môn', linked(facts.professionalParentId)],
    ['Quản lý cán bộ', linked(facts.managingParentId)],
    ['Tỉnh, thành phố', facts.province],
    ['Nơi cấp phép', facts.licensedIn],
    ['Địa danh trên văn bản', facts.place],
    ['Thư điện tử', facts.contactEmail],
  ];
  return (
    <Panel title="Hôm nay" id="hom-nay">
      <p>
        <Stand {...{ record, unit }} />
      </p>
      <dl class="facts one">
        {rows.map(([label, value]) =>
          value ? (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ) : null,
        )}
      </dl>
      <p>
        <a href={`/quan-tri/nhan-su/${record.id}`}>Nhân sự của đơn vị</a>
      </p>
    </Panel>
  );
};

const Stand = ({ record, unit }: Pick<UnitProps, 'record' | 'unit'>) => {
  if (!unit) return <Badge tone="waiting">Có từ {shortDate(record.since ?? '')}</Badge>;
  if (unit.active) return <Badge tone="good">Đang hoạt động</Badge>;
  return (
    <Badge tone="neutral">
      {unit.dissolvedOn ? `Đã ngừng từ ${shortDate(unit.dissolvedOn)}` : 'Ngừng hoạt động'}
    </Badge>
  );
};

const Acts = ({ record, acts }: UnitProps) =>
  acts.length === 0 ? null : (
    <Panel title="Ghi thay đổi" id="ghi">
      <p class="muted">Xem trước hệ quả rồi mới lưu; ngày có thể ở tương lai.</p>
      <ul>
        {acts.map((slug) => (
          <li>
            <a href={`/quan-tri/don-vi/${record.id}/${slug}`}>{actNames[slug]}</a>
          </li>
        ))}
      </ul>
    </Panel>
  );

interface Entry {
  readonly on: string;
  readonly what: readonly string[];
  readonly basis: string;
  readonly by?: string;
}

function entriesOf({ record, records, nameOf }: UnitProps): readonly Entry[] {
  const followed = (one: Succession, words: string): Entry => ({
    on: one.on,
    what: [words, ...(one.dossiers ? [`Hồ sơ dở dang: ${inheritanceNames[one.dossiers]}`] : [])],
    basis: one.basis,
    ...(one.recorded && { by: one.recorded.by.name }),
  });
  return [
    ...(record.changes ?? []).map(
      (one): Entry => ({
        on: one.on,
        what: changesIn(one.set, nameOf),
        basis: one.basis,
        ...(one.recorded && { by: one.recorded.by.name }),
      }),
    ),
    ...successorsOf(record).map((one) =>
      followed(one, `${succeededBy[one.kind]} ${nameOf(one.to)}`),
    ),
    ...predecessorsOf(records, record.id).map(({ from, succession }) =>
      followed(succession, `${precededBy[succession.kind]} ${nameOf(from.id)}`),
    ),
  ].toSorted((a, b) => b.on.localeCompare(a.on));
}

const History = (props: UnitProps) => {
  const { record, today, nameOf } = props;
  return (
    <Panel title="Lịch sử" id="lich-su">
      <ol class="timeline">
        {entriesOf(props).map(({ on, what, basis, by }) => (
          <li>
            <p class="what">
              <time datetime={on}>{shortDate(on)}</time>{' '}
              {on > today ? <Badge tone="waiting">Chưa đến ngày</Badge> : null}
            </p>
            {what.map((line) => (
              <p>{line}</p>
            ))}
            <p class="muted small">
              Căn cứ: {basis}
              {by ? `. Người ghi: ${by}` : ''}
            </p>
          </li>
        ))}
        <li>
          <p class="what">{record.since ? `Từ ${shortDate(record.since)}` : 'Từ đầu'}</p>
          <p>
            {record.name} ({unitTypeLabels[record.type]}), {record.province}
          </p>
          {record.parentId ? <p>Cấp trên: {nameOf(record.parentId)}</p> : null}
        </li>
      </ol>
    </Panel>
  );
};
