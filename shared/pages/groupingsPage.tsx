import type { Programme } from '../domain/programmes/programme.ts';
import type { StructureGroup } from '../domain/reports/byStructure.ts';
import { shortDate } from '../domain/text/formats.ts';
import { Empty } from './components/marks.tsx';
import { ProgrammeSelect } from './components/programmeSelect.tsx';
import { Layout, PageHead } from './layout.tsx';
import type { PageContext } from './pageContext.ts';
import { unitBoardAddress } from './unitBoardAddress.ts';

interface GroupingsProps {
  readonly context: PageContext;
  readonly programmes: readonly Programme[];
  readonly programme?: Programme;
  /** First and last day of handing in that is counted, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly asWas: readonly StructureGroup[];
  readonly asIs: readonly StructureGroup[];
  /** Unit id -> its first name. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of the units whose boards the reader may open. */
  readonly readable: ReadonlySet<string>;
  readonly today: string;
}

/** The same dossiers twice, side by side; every figure says by which structure it is grouped. */
export const GroupingsPage = (props: GroupingsProps) => {
  const { context, programme, asWas, asIs, today } = props;
  return (
    <Layout context={context} title="Hồ sơ theo tổ chức">
      <nav class="crumbs" aria-label="Đường dẫn">
        <a href="/don-vi">Các đơn vị</a> › <span aria-current="page">Theo tổ chức</span>
      </nav>
      <PageHead title="Hồ sơ theo tổ chức">
        <p>{programme?.name ?? 'Chưa có chương trình nào'}</p>
      </PageHead>
      <Period {...props} />
      <p>
        Cùng những hồ sơ đã nộp {periodWords(props)}, xếp hai cách: theo tên và cơ quan quản lý của
        đơn vị vào ngày nộp từng hồ sơ, và theo tổ chức hôm nay. Tổng hai cách bằng nhau; chỉ cách
        xếp khác. Hồ sơ đã gộp được tính theo hồ sơ nhận gộp.
      </p>
      {asWas.length === 0 ? (
        <Empty title="Chưa có hồ sơ nào đã nộp trong thời gian này." />
      ) : (
        <div class="columns even">
          <Grouped {...props} groups={asWas} label="tổ chức lúc nộp" id="luc-nop" />
          <Grouped
            {...props}
            groups={asIs}
            label={`tổ chức hôm nay, ${shortDate(today)}`}
            id="hom-nay"
          />
        </div>
      )}
    </Layout>
  );
};

function periodWords({ from, to }: GroupingsProps): string {
  if (from && to) return `từ ${shortDate(from)} đến hết ${shortDate(to)}`;
  if (from) return `từ ${shortDate(from)}`;
  return to ? `đến hết ${shortDate(to)}` : 'từ trước đến nay';
}

const Period = ({ programmes, programme, from, to }: GroupingsProps) => (
  <form method="get" class="panel no-print">
    <ProgrammeSelect programmes={programmes} programme={programme} />
    <div class="row-fields">
      <div class="field">
        <label for="tu">Nộp từ ngày</label>
        <input id="tu" name="tu" type="date" value={from ?? ''} />
      </div>
      <div class="field">
        <label for="den">Đến hết ngày</label>
        <input id="den" name="den" type="date" value={to ?? ''} />
      </div>
    </div>
    <button type="submit" class="secondary">
      Xem
    </button>
  </form>
);

interface GroupedProps extends GroupingsProps {
  readonly groups: readonly StructureGroup[];
  /** By which structure, in words. */
  readonly label: string;
  readonly id: string;
}

const sum = (groups: readonly StructureGroup[]): number =>
  groups.reduce((total, { count }) => total + count, 0);

const Grouped = (props: GroupedProps) => {
  const { groups, label, id } = props;
  const bodies = [...new Set(groups.map(({ under }) => under))].toSorted((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>Theo {label}</h2>
      <p class="big-number">
        <strong>{sum(groups)}</strong> hồ sơ, theo {label}
      </p>
      {bodies.map((under) => (
        <Body {...props} under={under} groups={groups.filter((one) => one.under === under)} />
      ))}
    </section>
  );
};

const Body = ({ under, groups, label, ...props }: GroupedProps & { under: string }) => (
  <table class="figures">
    <caption>
      {under}: <strong>{sum(groups)}</strong> hồ sơ <span class="muted">(theo {label})</span>
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">Đơn vị theo {label}</th>
        <th scope="col">Hồ sơ theo {label}</th>
      </tr>
    </thead>
    <tbody>
      {groups.map((group) => (
        <tr>
          <th scope="row">
            <UnitLinks {...props} group={group} />
          </th>
          <td class="number">{group.count}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The unit's own board; where others counted for it, each of theirs. */
const UnitLinks = ({
  group: { unitId, name, of },
  programme,
  names,
  readable,
}: Pick<GroupingsProps, 'programme' | 'names' | 'readable'> & { group: StructureGroup }) => {
  const linked = (id: string, words: string) =>
    readable.has(id) ? <a href={unitBoardAddress(id, programme?.id)}>{words}</a> : words;
  const others = of.filter((id) => id !== unitId);
  return (
    <>
      {of.includes(unitId) ? linked(unitId, name) : name}
      {others.length > 0 ? (
        <span class="hint">
          Gồm hồ sơ lập ở:{' '}
          {others.map((id, at) => (
            <>
              {at > 0 ? '; ' : ''}
              {linked(id, names.get(id) ?? id)}
            </>
          ))}
        </span>
      ) : null}
    </>
  );
};
