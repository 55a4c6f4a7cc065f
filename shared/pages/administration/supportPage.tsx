import {
  answerHours,
  type SupportAccess,
  standingAt,
  supportHours,
} from '../../domain/organisation/supportAccess.ts';
import { wholeNumber } from '../../domain/text/formats.ts';
import { Area, Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, Panel } from '../components/marks.tsx';
import { supportLabels, supportTones } from '../labels/support.ts';
import { limits } from '../limits.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { supportAddress } from '../supportAddress.ts';
import { localTime } from '../time.ts';
import { trailAddress } from '../trailAddress.ts';
import { AdministrationFrame, Done } from './frame.tsx';

interface SupportProps {
  readonly context: PageContext;
  readonly token: () => FormToken;
  /** Newest first. */
  readonly accesses: readonly SupportAccess[];
  readonly now: string;
  readonly readerId: string;
  /** Names of those who may agree to what the reader asks. */
  readonly seconds: readonly string[];
  readonly state: FormState;
  readonly done?: string;
}

const form = 'ho-tro';

/** Lets somebody who looks after the software read for some hours, when two administrators agree. */
export const SupportPage = (props: SupportProps) => {
  const { context, accesses, now, state, done } = props;
  const [newest, ...earlier] = accesses;
  const standing = newest && standingAt(newest, now);
  const isOpen = standing === 'waiting' || standing === 'running';
  return (
    <AdministrationFrame
      context={context}
      title="Hỗ trợ kỹ thuật"
      lead="Cho người hỗ trợ phần mềm xem dữ liệu của Sở trong vài giờ, khi hai quản trị khác nhau cùng đồng ý. Người này chỉ xem; mỗi trang được mở là một mục trong nhật ký."
    >
      {done ? <Done>{done}</Done> : null}
      <ErrorSummary form={form} errors={state.errors} />
      {newest && isOpen ? <Current {...props} access={newest} /> : <Ask {...props} />}
      <Past {...props} accesses={isOpen ? earlier : accesses} />
    </AdministrationFrame>
  );
};

interface CurrentProps extends SupportProps {
  readonly access: SupportAccess;
}

const Current = (props: CurrentProps) => {
  const { access, now } = props;
  const standing = standingAt(access, now);
  return (
    <Panel title="Hiện nay" id="hien-nay">
      <p class="meta">
        <Badge tone={supportTones[standing]}>{supportLabels[standing]}</Badge>
      </p>
      <Facts access={access} />
      {standing === 'running' ? <End {...props} /> : <Answer {...props} />}
    </Panel>
  );
};

const Facts = ({ access }: { access: SupportAccess }) => (
  <dl class="facts">
    <dt>Người hỗ trợ</dt>
    <dd>
      {access.wish.name}, {access.wish.email}
    </dd>
    <dt>Lý do</dt>
    <dd class="prose">{access.wish.reason}</dd>
    <dt>Thời gian</dt>
    <dd>{access.wish.hours} giờ, tính từ lúc được đồng ý</dd>
    <dt>Người đề nghị</dt>
    <dd>
      {access.asked.by.name}, {localTime(access.asked.at)}
    </dd>
    {access.status === 'waiting' ? (
      <>
        <dt>Trả lời trước</dt>
        <dd>{localTime(access.answerBy)}</dd>
      </>
    ) : null}
    {access.status === 'running' ? (
      <>
        <dt>Người đồng ý</dt>
        <dd>
          {access.agreed.by.name}, {localTime(access.agreed.at)}
        </dd>
        <dt>Được xem đến</dt>
        <dd>{localTime(access.until)}</dd>
        <dt>Số trang đã mở</dt>
        <dd>
          {wholeNumber(access.opened)} (<a href={trailAddress}>xem trong nhật ký</a>)
        </dd>
      </>
    ) : null}
  </dl>
);

const addressOf = ({ number }: SupportAccess, slug: string): string =>
  `${supportAddress}/${number}/${slug}`;

const Answer = ({ access, readerId, token }: CurrentProps) => {
  const own = access.asked.by.personId === readerId;
  return (
    <>
      {own ? (
        <p class="hint">
          Đang chờ một quản trị khác của Sở đồng ý; họ được báo bằng thư. Ông/Bà không tự đồng ý với
          đề nghị của mình được.
        </p>
      ) : (
        <Form action={addressOf(access, 'dong-y')} token={token()}>
          <p class="hint">
            Đồng ý thì {access.wish.name} được xem ngay trong {access.wish.hours} giờ. Quản trị và
            thanh tra của Sở được báo bằng thư.
          </p>
          <p class="buttons">
            <button type="submit">Đồng ý cho xem</button>
          </p>
        </Form>
      )}
      <Form action={addressOf(access, 'tu-choi')} token={token()}>
        <p class="buttons">
          <button type="submit" class="quiet">
            {own ? 'Rút đề nghị' : 'Không đồng ý'}
          </button>
        </p>
      </Form>
    </>
  );
};

const End = ({ access, token }: CurrentProps) => (
  <Form action={addressOf(access, 'ket-thuc')} token={token()}>
    <p class="hint">
      Quyền xem tự kết thúc đúng giờ. Kết thúc ngay thì không trang nào mở thêm được nữa, và quản
      trị, thanh tra của Sở được báo bằng thư.
    </p>
    <p class="buttons">
      <button type="submit" class="danger">
        Kết thúc ngay
      </button>
    </p>
  </Form>
);

const Ask = (props: SupportProps) => (
  <Panel title="Đề nghị cho xem" id="de-nghi">
    {props.seconds.length === 0 ? <NobodyElse /> : <AskForm {...props} />}
  </Panel>
);

const NobodyElse = () => (
  <>
    <p>
      Ông/Bà là quản trị duy nhất của Sở có hộp thư riêng, nên chưa ai đồng ý được với đề nghị của
      Ông/Bà.
    </p>
    <p>
      Xin giao vai trò Quản trị tại Sở cho một người nữa, với địa chỉ thư khác của Ông/Bà, trên
      trang <a href="/quan-tri/nhan-su">Đơn vị và nhân sự</a>, rồi quay lại đây.
    </p>
  </>
);

const AskForm = ({ state, token, seconds }: SupportProps) => (
  <Form action={supportAddress} token={token()}>
    <Line
      {...{ form, state }}
      name="name"
      label="Họ tên người hỗ trợ"
      maximum={limits.supportName}
      required
    />
    <Line
      {...{ form, state }}
      name="email"
      label="Địa chỉ thư của người hỗ trợ"
      type="email"
      hint="Địa chỉ riêng của người ấy, không phải của Sở hay đơn vị trực thuộc; liên kết đăng nhập chỉ gửi về đây."
      maximum={limits.address}
      required
    />
    <Area
      {...{ form, state }}
      name="reason"
      label="Lý do"
      hint="Sự cố nào, cần xem gì. Quản trị thứ hai, thanh tra và người hỗ trợ đều đọc được."
      maximum={limits.supportReason}
      rows={3}
      required
    />
    <Line
      {...{ form, state }}
      name="hours"
      label="Số giờ được xem"
      type="number"
      minimum={supportHours.least}
      maximum={supportHours.most}
      value="2"
      hint={`Từ ${supportHours.least} đến ${supportHours.most} giờ, tính từ lúc được đồng ý.`}
      short
      required
    />
    <p class="hint">
      Thư xin ý kiến được gửi cho: {seconds.join(', ')}. Chưa ai được xem cho đến khi một người
      trong số này đồng ý, trong vòng {answerHours} giờ.
    </p>
    <p class="buttons">
      <button type="submit">Gửi đề nghị</button>
    </p>
  </Form>
);

const Past = ({ accesses, now }: SupportProps) =>
  accesses.length === 0 ? null : (
    <Panel title="Những lần trước" id="truoc">
      <div class="scroll">
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">Người hỗ trợ</th>
              <th scope="col">Tình trạng</th>
              <th scope="col">Đề nghị</th>
              <th scope="col">Đồng ý</th>
              <th scope="col">Kết thúc</th>
              <th scope="col">Số trang</th>
            </tr>
          </thead>
          <tbody>
            {accesses.map((access) => (
              <PastRow access={access} now={now} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );

const PastRow = ({ access, now }: { access: SupportAccess; now: string }) => {
  const standing = standingAt(access, now);
  const agreed = 'agreed' in access ? access : undefined;
  return (
    <tr>
      <th scope="row">{access.wish.name}</th>
      <td data-label="Tình trạng">
        <Badge tone={supportTones[standing]}>{supportLabels[standing]}</Badge>
      </td>
      <td data-label="Đề nghị">
        {access.asked.by.name}, {localTime(access.asked.at)}
      </td>
      <td data-label="Đồng ý">
        {agreed ? `${agreed.agreed.by.name}, ${localTime(agreed.agreed.at)}` : '–'}
      </td>
      <td data-label="Kết thúc">{endWords(access)}</td>
      <td data-label="Số trang">{agreed ? wholeNumber(agreed.opened) : '–'}</td>
    </tr>
  );
};

/** When it ended, and by whose word where it was not the clock’s. */
function endWords(access: SupportAccess): string {
  switch (access.status) {
    case 'waiting':
      return '–';
    case 'declined':
      return `${access.declined.by.name}, ${localTime(access.declined.at)}`;
    case 'running':
      return `Hết giờ, ${localTime(access.until)}`;
    case 'ended':
      return `${access.ended ? access.ended.by.name : 'Hết giờ'}, ${localTime(access.endedAt)}`;
  }
}
