import type { Obligation, Status } from '../../events/schema/envelope.ts';
import { isOpen } from '../domain/dossier/openDays.ts';
import type { OpenCall } from '../domain/programmes/call.ts';
import type { DeskRow, LentTasks } from '../ports.ts';
import { DueDay, Empty, LateBadge, StatusBadge, UrgentBadge } from './components/marks.tsx';
import { type OpenTo, RegistrationDays } from './components/window.tsx';
import { obligationLabels } from './labels/obligations.ts';
import { Layout, PageHead } from './layout.tsx';
import { mergeAddress } from './mergeAddress.ts';
import type { DueWords, PageContext } from './pageContext.ts';
import { answerAddress, callAddress } from './plans/address.ts';

interface DeskProps {
  readonly context: PageContext;
  readonly tasks: readonly DeskRow[];
  /** What the person may do as somebody's deputy. */
  readonly lent: readonly LentTasks[];
  readonly own: readonly DeskRow[];
  /** What leaders ask of the person's unit. */
  readonly calls: readonly OpenCall[];
  /** Programmes of the person's unit; those open today offer a new dossier. */
  readonly programmes: readonly OpenTo[];
  readonly today: string;
  readonly words: DueWords;
}

/** What the person must do, and the dossiers they are an author of. */
export const DeskPage = ({
  context,
  tasks,
  lent,
  own,
  calls,
  programmes,
  today,
  words,
}: DeskProps) => (
  <Layout context={context} title="Bàn việc">
    <PageHead title={`Xin chào, ${context.viewer?.name ?? ''}`}>
      <p>{greeting(tasks.length)}</p>
    </PageHead>
    <div class="desk">
      <section aria-labelledby="viec">
        <div class="section-head">
          <h2 id="viec">
            Việc cần làm <span class="count">({tasks.length})</span>
          </h2>
        </div>
        {tasks.length === 0 ? (
          <Empty title="Không có việc nào đang chờ.">
            <p>
              Khi có hồ sơ cần Ông/Bà xử lý, thư sẽ được gửi tới hộp thư công vụ và việc hiện ra ở
              đây.
            </p>
          </Empty>
        ) : (
          <ol class="tasks">
            {tasks.map((row) => (
              <Task row={row} words={words} />
            ))}
          </ol>
        )}
        {lent.map(({ principal, tasks: rows }) => (
          <>
            <h3 class="openings">Thay mặt {principal.name}</h3>
            {rows.length === 0 ? <p class="muted">Không có việc nào đang chờ.</p> : null}
            <ol class="tasks">
              {rows.map((row) => (
                <Task row={row} words={words} />
              ))}
            </ol>
          </>
        ))}
        <p class="small openings">
          <a href="/uy-quyen">Ủy quyền khi vắng mặt</a>
        </p>
      </section>
      <section aria-labelledby="cua-toi">
        <div class="section-head">
          <h2 id="cua-toi">
            Hồ sơ của tôi <span class="count">({own.length})</span>
          </h2>
        </div>
        {own.length === 0 ? (
          <Empty title="Chưa có hồ sơ nào.">
            <p>Xin chọn một chương trình đang nhận đăng ký dưới đây.</p>
          </Empty>
        ) : (
          <ul class="tasks">
            {own.map((row) => (
              <Own row={row} />
            ))}
          </ul>
        )}
        <Calls calls={calls} words={words} />
        <Openings programmes={programmes} today={today} />
      </section>
    </div>
  </Layout>
);

const greeting = (count: number): string =>
  count === 0
    ? 'Hôm nay không có việc nào chờ Ông/Bà.'
    : `Có ${count} việc chờ Ông/Bà, việc khẩn xếp trước.`;

const side = (row: DeskRow, words: DueWords): string => {
  const dueOn = row.obligation?.dueOn;
  if (!dueOn) return 'task';
  const { late, soon } = words(dueOn);
  if (late) return 'task late';
  return soon ? 'task soon' : 'task';
};

const Task = ({ row, words }: { row: DeskRow; words: DueWords }) => (
  <li class={side(row, words)}>
    <p class="meta">
      {row.urgent ? <UrgentBadge /> : null}
      <span class="what">{obligationName(row)}</span>
    </p>
    <h3>
      <a href={taskAddress(row)}>{row.title}</a>
    </h3>
    <p class="meta">
      {row.obligation?.dueOn ? <DueDay on={row.obligation.dueOn} words={words} /> : null}
      {row.number ? <span>Số {row.number}</span> : null}
      <span>{row.unitName}</span>
    </p>
  </li>
);

const taskAddress = ({ dossierId, obligation }: DeskRow): string =>
  obligation?.kind === 'merge' ? mergeAddress(dossierId) : `/ho-so/${dossierId}`;

const obligationName = ({ obligation }: DeskRow): string =>
  obligation ? obligationLabels[obligation.kind as Obligation['kind']] : 'Xem hồ sơ';

const Own = ({ row }: { row: DeskRow }) => (
  <li class="task">
    <p class="meta">
      <StatusBadge status={row.status as Status} />
      {row.urgent ? <UrgentBadge /> : null}
      {row.late ? <LateBadge /> : null}
    </p>
    <h3>
      <a href={`/ho-so/${row.dossierId}`}>{row.title}</a>
    </h3>
    <p class="meta">
      <span>{row.number ? `Số ${row.number}` : 'Chưa gửi'}</span>
    </p>
  </li>
);

const Calls = ({ calls, words }: { calls: readonly OpenCall[]; words: DueWords }) =>
  calls.length === 0 ? null : (
    <>
      <h3 class="openings">
        Đặt hàng của lãnh đạo <span class="count">({calls.length})</span>
      </h3>
      <ul class="tasks">
        {calls.map(({ programme, call, answers }) => (
          <li class="task">
            <h4>
              <a href={callAddress(programme.id, call.id)}>{call.title}</a>
            </h4>
            <p class="meta">
              <DueDay on={call.lastDay} words={words} />
              <span>{answers === 0 ? 'Chưa có hồ sơ trả lời' : `${answers} hồ sơ trả lời`}</span>
              <span>{call.by.name}</span>
            </p>
            <p class="buttons">
              <a class="button secondary" href={answerAddress(programme.id, call.id)}>
                Trả lời
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );

const Openings = ({ programmes, today }: { programmes: readonly OpenTo[]; today: string }) => (
  <>
    <h3 class="openings">Chương trình</h3>
    {programmes.length === 0 ? <p class="muted">Đơn vị chưa có chương trình nào.</p> : null}
    <ul class="tasks">
      {programmes.map((one) => (
        <Opening {...one} open={isOpen({ ...one, today })} />
      ))}
    </ul>
  </>
);

const Opening = ({ open, ...one }: OpenTo & { readonly open: boolean }) => (
  <li class="panel">
    <p>
      <a href={`/chuong-trinh/${one.programme.id}`}>{one.programme.name}</a>
    </p>
    <p class="muted small">
      <RegistrationDays {...one} />
    </p>
    {open ? (
      <p class="buttons">
        <a class="button" href={`/soan/moi?chuong-trinh=${one.programme.id}`}>
          Lập hồ sơ mới
        </a>
        {one.registers ? (
          <a class="button secondary" href={`/dang-ky-thay?chuong-trinh=${one.programme.id}`}>
            Đăng ký thay
          </a>
        ) : null}
      </p>
    ) : (
      <p class="muted small">Ngoài thời gian nhận đăng ký.</p>
    )}
  </li>
);
