import type { Status } from '../../../events/schema/envelope.ts';
import type { Acting } from '../../domain/organisation/unitOn.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { Unit } from '../../ports.ts';
import { Form } from '../components/form.tsx';
import { Badge, Empty, Panel, StatusBadge } from '../components/marks.tsx';
import { type ActSlug, actNames } from '../labels/reorganisation.ts';
import { roleLabel } from '../labels/roles.ts';
import type { Entered, FormToken, PageContext } from '../pageContext.ts';
import { AdministrationFrame } from './frame.tsx';

interface PreviewProps {
  readonly context: PageContext;
  readonly token: FormToken;
  readonly slug: ActSlug;
  readonly unit: Unit;
  readonly on: string;
  readonly basis: string;
  /** What was typed, sent again when it is confirmed. */
  readonly entered: Entered;
  readonly nameOf: (id: string) => string;
  readonly people: readonly {
    readonly unitName: string;
    readonly count: number;
    readonly to?: string;
  }[];
  readonly roles: readonly {
    readonly unitName: string;
    readonly role: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
  readonly dossiers: readonly {
    readonly id: string;
    readonly number?: string;
    readonly title: string;
    readonly status: Status;
    readonly acting: Acting;
  }[];
}

/** Fields of the form that are made anew for the next one. */
const own = new Set(['nonce', 'commandId', 'buoc']);

/** What recording the act would mean for people, roles and open dossiers. */
export const ReorganisationPreviewPage = (props: PreviewProps) => {
  const { context, slug, unit, on, basis, people } = props;
  const address = `/quan-tri/don-vi/${unit.id}`;
  return (
    <AdministrationFrame
      context={context}
      title={`Xem trước: ${actNames[slug]}`}
      lead={`${unit.name}, từ ngày ${shortDate(on)}. Căn cứ: ${basis}.`}
      above={[
        { href: '/quan-tri/nhan-su', label: 'Đơn vị và nhân sự' },
        { href: address, label: unit.name },
      ]}
    >
      <div class="summary waiting" role="status">
        <p>
          Chưa lưu gì. Người và hồ sơ giữ nguyên mã và lịch sử; giấy tờ đã phát hành giữ tên đã ghi.
        </p>
      </div>
      {people.length > 0 ? <People people={people} /> : null}
      {people.length > 0 ? <Roles {...props} /> : null}
      <Dossiers {...props} />
      <Confirm {...props} />
    </AdministrationFrame>
  );
};

const People = ({ people }: Pick<PreviewProps, 'people'>) => (
  <Panel title="Người" id="nguoi">
    <ul>
      {people.map(({ unitName, count, to }) => (
        <li>
          {unitName}: {count} người đang làm việc
          {to ? `, từ ngày đó thuộc ${to}.` : '.'}
        </li>
      ))}
    </ul>
  </Panel>
);

const Roles = ({ roles, on }: PreviewProps) => (
  <Panel title="Vai trò" id="vai-tro">
    {roles.length === 0 ? (
      <Empty title="Không có vai trò nào đang được giữ." />
    ) : (
      <>
        <p class="muted">
          Vai trò tại đơn vị cũ hết hiệu lực từ {shortDate(on)}. Vai trò chưa có ai ở đơn vị tiếp
          tục thì hồ sơ dừng lại ở đó cho đến khi được giao.
        </p>
        <div class="scroll">
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">Vai trò</th>
                <th scope="col">Đang giữ</th>
                <th scope="col">Ở đơn vị tiếp tục</th>
              </tr>
            </thead>
            <tbody>
              {roles.map(({ unitName, role, before, after }) => (
                <tr>
                  <th scope="row">
                    {roleLabel(role)}
                    <span class="hint">{unitName}</span>
                  </th>
                  <td data-label="Đang giữ">{before.join(', ')}</td>
                  <td data-label="Ở đơn vị tiếp tục">
                    {after.length > 0 ? after.join(', ') : <Badge tone="bad">Chưa có ai</Badge>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </>
    )}
  </Panel>
);

const Dossiers = ({ dossiers, nameOf }: PreviewProps) => (
  <Panel title={`Hồ sơ đang xử lý (${dossiers.length})`} id="ho-so">
    {dossiers.length === 0 ? (
      <Empty title="Không có hồ sơ nào đang xử lý." />
    ) : (
      <ul class="owed">
        {dossiers.map(({ id, number, title, status, acting }) => (
          <li>
            <p>
              <a href={`/ho-so/${id}`}>{title}</a> <StatusBadge status={status} />
            </p>
            <p class="muted">
              {number ? `${number}. ` : ''}
              {whoActs(acting, nameOf)}
            </p>
          </li>
        ))}
      </ul>
    )}
  </Panel>
);

function whoActs(acting: Acting, nameOf: (id: string) => string): string {
  switch (acting.kind) {
    case 'itself':
      return 'Vẫn do đơn vị xử lý, giữ tên đã ghi trên hồ sơ.';
    case 'successor':
      return `Từ ngày đó do ${nameOf(acting.unitId)} xử lý.`;
    case 'nobody':
      return 'Dừng lại: không đơn vị nào tiếp tục. Có thể ghi đơn vị tiếp tục sau.';
  }
}

const Confirm = ({ slug, unit, token, entered }: PreviewProps) => (
  <Form action={`/quan-tri/don-vi/${unit.id}/${slug}`} token={token} class="panel">
    <input type="hidden" name="buoc" value="luu" />
    {Object.entries(entered).flatMap(([name, values]) =>
      own.has(name) ? [] : values.map((value) => <input type="hidden" name={name} value={value} />),
    )}
    <p>Khi lưu, hệ thống kiểm tra lại; mọi thay đổi được ghi cùng lúc hoặc không ghi gì.</p>
    <p class="buttons">
      <button type="submit">Lưu</button>
      <a href={`/quan-tri/don-vi/${unit.id}`}>Thôi</a>
    </p>
  </Form>
);
