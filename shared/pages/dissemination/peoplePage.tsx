import { isReached, type Member, type Move } from '../../domain/dissemination/member.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Choice, Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Empty, Panel } from '../components/marks.tsx';
import { Layout, PageHead } from '../layout.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { localTime } from '../time.ts';

export const peopleFilters = ['open', 'reached', 'without_mail', 'moved', 'all'] as const;
export type PeopleFilter = (typeof peopleFilters)[number];

const filterLabels: Readonly<Record<PeopleFilter, string>> = {
  open: 'Chưa được phổ biến',
  reached: 'Đã được phổ biến',
  without_mail: 'Không có thư điện tử',
  moved: 'Đến, đi sau khi chốt',
  all: 'Tất cả',
};

const passes: Readonly<Record<PeopleFilter, (member: Member) => boolean>> = {
  open: (member) => !member.leftOn && !isReached(member),
  reached: (member) => !member.leftOn && isReached(member),
  without_mail: ({ hasMail, leftOn }) => !hasMail && !leftOn,
  moved: ({ moves }) => moves.length > 0,
  all: () => true,
};

/** People on one page of the list. */
const perPage = 100;

interface PeopleProps {
  readonly context: PageContext;
  readonly here: string;
  readonly back: string;
  readonly unitName: string;
  readonly token: () => FormToken;
  readonly state: FormState;
  readonly done?: string;
  /** In order of name. */
  readonly members: readonly Member[];
  readonly filter: PeopleFilter;
  /** From 1. */
  readonly part: number;
  readonly today: string;
}

const form = 'nguoi';

/** The unit's list by name, for its own officer only. */
export const MembersPage = (props: PeopleProps) => {
  const { members, filter, part } = props;
  const shown = members.filter(passes[filter]);
  return (
    <Layout context={props.context} title={`Danh sách người · ${props.unitName}`}>
      <nav class="crumbs" aria-label="Đường dẫn">
        <a href={props.back}>{props.unitName}</a> › <span aria-current="page">Danh sách người</span>
      </nav>
      <PageHead title="Danh sách người">
        <p>Chỉ người phụ trách của đơn vị thấy tên; Sở chỉ thấy số.</p>
      </PageHead>
      {props.done ? (
        <div class="summary good" role="status">
          <p>{props.done}</p>
        </div>
      ) : null}
      <ErrorSummary form={form} errors={props.state.errors} />
      <Panel title={`${filterLabels[filter]} (${shown.length})`} id="danh-sach">
        <ul class="tabs no-print">
          {peopleFilters.map((one) => (
            <li>
              <a
                href={`${props.here}?xem=${one}`}
                aria-current={one === filter ? 'true' : undefined}
              >
                {filterLabels[one]} ({members.filter(passes[one]).length})
              </a>
            </li>
          ))}
        </ul>
        {shown.length === 0 ? (
          <Empty title="Không có ai trong mục này." />
        ) : (
          <People members={shown.slice((part - 1) * perPage, part * perPage)} />
        )}
        <Parts {...props} count={Math.ceil(shown.length / perPage)} />
      </Panel>
      <Moving {...props} />
    </Layout>
  );
};

const People = ({ members }: { members: readonly Member[] }) => (
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Họ và tên</th>
          <th scope="col">Mã nhân viên</th>
          <th scope="col">Thư điện tử</th>
          <th scope="col">Tình trạng</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr>
            <th scope="row">{member.name}</th>
            <td data-label="Mã nhân viên">{member.staffCode}</td>
            <td data-label="Thư điện tử">{member.hasMail ? 'Có' : 'Không có riêng'}</td>
            <td data-label="Tình trạng">
              {stateWords(member)}
              {member.moves.map((move) => (
                <span class="hint">{moveWords(move)}</span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const ways = { link: 'qua thư', printed_code: 'bằng mã tại buổi họp' } as const;

function stateWords({ read, briefings, leftOn }: Member): string {
  if (leftOn) return `Không còn trong danh sách từ ${shortDate(leftOn)}`;
  if (read) return `Xác nhận lúc ${localTime(read.at)} ${ways[read.way]}`;
  return briefings.length > 0 ? 'Có tên trong buổi phổ biến' : 'Chưa được phổ biến';
}

const moveLabels = { joined: 'Thêm', left: 'Bớt', returned: 'Thêm lại' } as const;

const moveWords = ({ move, on, by, at }: Move): string =>
  `${moveLabels[move]} từ ngày ${shortDate(on)}, ${by.name} ghi lúc ${localTime(at)}`;

const Parts = ({ here, filter, part, count }: PeopleProps & { count: number }) =>
  count < 2 ? null : (
    <nav class="no-print" aria-label="Các trang của danh sách">
      <ul class="tabs">
        {Array.from({ length: count }, (_, n) => n + 1).map((number) => (
          <li>
            <a
              href={`${here}?xem=${filter}&trang=${number}`}
              aria-current={number === part ? 'page' : undefined}
            >
              Trang {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

const Moving = ({ here, token, state, today }: PeopleProps) => (
  <Panel title="Người đến, người đi sau khi chốt danh sách" id="den-di">
    <p>
      Danh sách chốt khi phát hành không tự thay đổi. Ghi ở đây ai đến (người đó nhận thư) hoặc ai
      đã đi mà chưa được phổ biến; cả hai số đều hiện trên bảng.
    </p>
    <Form action={here} token={token()}>
      <Choice
        form={form}
        name="move"
        label="Việc ghi"
        options={[
          { value: 'joined', label: 'Người mới đến, thêm vào danh sách' },
          { value: 'left', label: 'Người đã đi, bớt khỏi danh sách' },
        ]}
        state={state}
        required
      />
      <Line
        form={form}
        name="staffCode"
        label="Mã nhân viên"
        maximum={40}
        short
        state={state}
        required
      />
      <Line
        form={form}
        name="on"
        label="Từ ngày"
        type="date"
        state={state}
        value={today}
        required
      />
      <button type="submit">Ghi</button>
    </Form>
  </Panel>
);
