import type { Inspection, MisuseCase } from '../../domain/oversight/state.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Badge, Empty, Panel } from '../components/marks.tsx';
import { Layout, PageHead } from '../layout.tsx';
import type { PageContext } from '../pageContext.ts';

interface CasesProps {
  readonly context: PageContext;
  readonly unitName: string;
  readonly clause: string;
  readonly inspections: readonly Inspection[];
  readonly misuseCases: readonly MisuseCase[];
}

/** What the inspecting bodies of a unit have seen: visits with their findings, and misuse cases. */
export const CasesPage = ({ context, unitName, clause, inspections, misuseCases }: CasesProps) => (
  <Layout context={context} title="Kiểm tra, giám sát">
    <PageHead title="Kiểm tra, giám sát">
      <p>
        {unitName} · {clause} của kế hoạch
      </p>
    </PageHead>
    <p class="buttons">
      <a class="button" href="/kiem-tra/moi">
        Ghi một lần kiểm tra
      </a>
      <a class="button secondary" href="/kiem-tra/vu-viec/moi">
        Mở vụ việc lợi dụng chính sách
      </a>
    </p>
    <Panel title={`Các lần kiểm tra (${inspections.length})`} id="kiem-tra">
      {inspections.length === 0 ? (
        <Empty title="Chưa ghi lần kiểm tra nào.">
          <p>
            Ghi lại nơi kiểm tra, các câu hỏi và kiến nghị; người chịu trách nhiệm được báo qua thư.
          </p>
        </Empty>
      ) : (
        <Inspections inspections={inspections} />
      )}
    </Panel>
    <Panel title={`Vụ việc lợi dụng chính sách (${misuseCases.length})`} id="vu-viec">
      <p class="muted small">
        Chỉ bốn bộ phận kiểm tra của đơn vị xem được mục này; người có liên quan không xem được.
      </p>
      {misuseCases.length === 0 ? (
        <Empty title="Không có vụ việc nào." />
      ) : (
        <ul class="tasks">
          {misuseCases.map((one) => (
            <li class="task">
              <p class="meta">
                <Badge tone={one.conclusion ? 'neutral' : 'waiting'}>{misuseState(one)}</Badge>
              </p>
              <h3>
                <a href={`/kiem-tra/${one.id}`}>Vụ việc mở ngày {shortDate(one.openedOn)}</a>
              </h3>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  </Layout>
);

/** For holders of roles that no plan names as an inspecting body. */
export const NotInspectingPage = ({ context }: { readonly context: PageContext }) => (
  <Layout context={context} title="Kiểm tra, giám sát" narrow>
    <PageHead title="Kiểm tra, giám sát" />
    <Empty title="Ông/Bà không thuộc bộ phận kiểm tra nào.">
      <p>
        Việc kiểm tra, giám sát do các bộ phận mà kế hoạch nêu tên thực hiện. Nếu đơn vị giao việc
        này cho Ông/Bà, xin nhờ quản trị của đơn vị ghi vai trò đó.
      </p>
    </Empty>
  </Layout>
);

const verdicts = { substantiated: 'Có căn cứ', unfounded: 'Không có căn cứ' } as const;

export const misuseState = ({ conclusion }: MisuseCase): string =>
  conclusion ? `Đã kết luận: ${verdicts[conclusion.verdict].toLowerCase()}` : 'Đang xem xét';

const Inspections = ({ inspections }: { inspections: readonly Inspection[] }) => (
  <ul class="tasks">
    {inspections.map((inspection) => {
      const open = inspection.findings.filter(({ status }) => status !== 'closed').length;
      return (
        <li class="task">
          <p class="meta">
            <Badge tone={open > 0 ? 'waiting' : 'good'}>
              {open > 0 ? `${open} kiến nghị chưa đóng` : 'Không còn kiến nghị mở'}
            </Badge>
          </p>
          <h3>
            <a href={`/kiem-tra/${inspection.id}`}>{inspection.place}</a>
          </h3>
          <p class="meta">
            <span>Kiểm tra ngày {shortDate(inspection.visitedOn)}</span>{' '}
            <span>{inspection.inspectors.map(({ name }) => name).join(', ')}</span>
          </p>
        </li>
      );
    })}
  </ul>
);
