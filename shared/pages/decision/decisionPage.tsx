import type { Child } from 'hono/jsx';
import type { Due } from '../../../events/schema/envelope.ts';
import type { Dossier, MergeProposal } from '../../domain/dossier/state.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Area, Choice } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { DueDay, DueReason, UrgentBadge } from '../components/marks.tsx';
import { Layout, PageHead } from '../layout.tsx';
import { limits } from '../limits.ts';
import { maskedName } from '../masked.ts';
import { MergeTerms } from '../novelty/mergeTerms.tsx';
import type { DueWords, FormState, FormToken, PageContext } from '../pageContext.ts';
import { CodeField } from '../signInPages.tsx';
import type { DecisionChoice } from './choices.ts';

interface DecisionPageProps {
  readonly context: PageContext;
  /** Path of this page; forms post back to it. */
  readonly action: string;
  readonly personName: string;
  /** Whose deputy the person is. */
  readonly actingFor?: string;
  readonly task: string;
  readonly dossier: Dossier;
  readonly programme: Programme;
  readonly due?: Due;
  readonly words: DueWords;
  /** Per cent, where the person is one of the authors. */
  readonly share?: number;
  /** What the person is asked to agree to. */
  readonly merge?: MergeProposal;
  /** The step is of high stakes and the person is not signed in here. */
  readonly signInFirst: boolean;
  readonly choices: readonly DecisionChoice[];
  readonly token: FormToken;
  readonly state: FormState;
}

const form = 'quyet-dinh';

/** Behind a mailed link: shows what is asked; only sending the form with the code decides. */
export const DecisionPage = (props: DecisionPageProps) => (
  <Layout context={props.context} title={props.task} narrow>
    <PageHead title={props.task}>
      <p>
        Liên kết này dành riêng cho <strong>{maskedName(props.personName)}</strong>
        {props.actingFor ? (
          <>
            , thay mặt <strong>{maskedName(props.actingFor)}</strong>
          </>
        ) : null}
        . Nếu Ông/Bà không phải là người này, xin đóng trang và không trả lời thay.
      </p>
    </PageHead>
    <ErrorSummary form={form} errors={props.state.errors} />
    <Subject {...props} />
    {props.merge ? <MergeTerms dossier={props.dossier} merge={props.merge} /> : null}
    {props.choices.length > 0 ? <Answer {...props} /> : <NeedsDossier dossier={props.dossier} />}
  </Layout>
);

const Subject = ({ dossier, programme, due, words, share }: DecisionPageProps) => (
  <section class="panel" aria-labelledby="ho-so">
    <h2 id="ho-so">{dossier.content.title}</h2>
    <p class="meta">
      {dossier.content.urgent ? <UrgentBadge /> : null}
      <span>{dossier.number ? `Số ${dossier.number}` : 'Chưa có số'}</span>
      <span>{dossier.unitName}</span>
      <span>Bản {dossier.contentVersion}</span>
    </p>
    <p class="muted">{programme.name}</p>
    {share === undefined ? null : (
      <p>
        Tỷ lệ đóng góp ghi cho Ông/Bà: <strong>{share}%</strong>
      </p>
    )}
    {due ? (
      <>
        <p>
          <DueDay on={due.on} words={words} />
        </p>
        <DueReason due={due} />
      </>
    ) : null}
    <p class="small">
      <a href={`/ho-so/${dossier.id}`}>Đọc toàn bộ hồ sơ</a> (cần đăng nhập)
    </p>
  </section>
);

const wordsHint = (choices: readonly DecisionChoice[]): string => {
  const needing = choices
    .filter(({ words }) => words === 'required')
    .map(({ label }) => `“${label}”`);
  if (needing.length === choices.length) return 'Bắt buộc.';
  return needing.length > 0 ? `Bắt buộc khi chọn ${needing.join(', ')}.` : 'Có thể để trống.';
};

const Answer = ({ action, choices, token, state, signInFirst }: DecisionPageProps) => (
  <div class="panel">
    {signInFirst ? (
      <p class="muted">
        Bước này là quyết định quan trọng: khi gửi, Ông/Bà sẽ được mời đăng nhập bằng một thư thứ
        hai.
      </p>
    ) : null}
    <Form action={action} token={token}>
      <Choice
        form={form}
        name="choice"
        label="Ý kiến của Ông/Bà"
        hint="Không có lựa chọn nào được chọn sẵn."
        options={choices.map(({ value, label }) => ({ value, label }))}
        state={state}
        required
      />
      {choices.some(({ words }) => words !== 'none') ? (
        <Area
          form={form}
          name="words"
          label="Lý do, ý kiến"
          hint={wordsHint(choices)}
          maximum={limits.paragraph}
          state={state}
        />
      ) : null}
      <CodeField form={form} state={state} />
      <button type="submit">Gửi ý kiến</button>
    </Form>
  </div>
);

const NeedsDossier = ({ dossier }: { dossier: Dossier }) => (
  <div class="panel">
    <p>Việc này cần nhập thêm thông tin nên làm trong trang hồ sơ.</p>
    <a class="button" href={`/ho-so/${dossier.id}`}>
      Mở hồ sơ
    </a>
  </div>
);

/** After a decision: what was recorded, in the person's own words. */
export const ReceiptPage = (props: {
  context: PageContext;
  choice: string;
  words: string;
  title: string;
  number?: string;
  recordedAt: string;
  /** Whose deputy the person was. */
  actingFor?: string;
}) => (
  <Layout context={props.context} title="Đã ghi ý kiến" narrow>
    <PageHead title="Đã ghi ý kiến của Ông/Bà" />
    <div class="summary good" role="status">
      <dl class="facts">
        <dt>Ý kiến</dt>
        <dd>
          <strong>{props.choice}</strong>
        </dd>
        {props.words ? (
          <>
            <dt>Lý do, ý kiến</dt>
            <dd class="prose">{props.words}</dd>
          </>
        ) : null}
        {props.actingFor ? (
          <>
            <dt>Thay mặt</dt>
            <dd>{maskedName(props.actingFor)}</dd>
          </>
        ) : null}
        <dt>Hồ sơ</dt>
        <dd>
          {props.title}
          {props.number ? ` (số ${props.number})` : ''}
        </dd>
        <dt>Ghi lúc</dt>
        <dd>{props.recordedAt}</dd>
      </dl>
    </div>
    <p>
      Thư xác nhận đang được gửi tới hộp thư của Ông/Bà. Nếu không phải Ông/Bà đã trả lời, xin báo
      ngay cho đơn vị.
    </p>
    <p class="muted">Có thể đóng trang này.</p>
  </Layout>
);

/** `closed` tells a stranger nothing: a bad, used, expired or foreign link is one and the same. */
export type DeadWhy =
  | 'closed'
  | 'decided'
  | 'used'
  | 'expired'
  | 'superseded'
  | 'locked'
  | 'delegation_over'
  | 'resting'
  | 'unknown';

const deadTitles: Readonly<Record<DeadWhy, string>> = {
  closed: 'Liên kết không dùng được',
  decided: 'Việc này đã được giải quyết',
  used: 'Liên kết đã được dùng',
  expired: 'Liên kết đã hết hạn',
  superseded: 'Hồ sơ đã có nội dung mới',
  locked: 'Liên kết đã bị khóa',
  resting: 'Liên kết cần được làm mới',
  delegation_over: 'Ủy quyền không còn hiệu lực',
  unknown: 'Không tìm thấy liên kết',
};

const deadWords: Readonly<Record<DeadWhy, string>> = {
  closed:
    'Liên kết có thể đã được dùng, đã quá hạn, đã có thư mới hơn, hoặc địa chỉ bị cắt khi chép; việc cũng có thể đã được người khác giải quyết. Nếu việc vẫn chờ Ông/Bà trả lời, xin liên kết mới.',
  decided: 'Không cần trả lời nữa.',
  used: 'Mỗi liên kết chỉ dùng được một lần; ý kiến đã gửi trước đó vẫn được giữ nguyên.',
  expired: 'Thời hạn của liên kết đã qua. Nếu việc vẫn còn chờ, xin liên kết mới.',
  superseded: 'Nội dung đã thay đổi sau khi thư được gửi, nên ý kiến phải dựa trên bản mới.',
  resting:
    'Thư đã gửi quá 48 giờ. Để chắc rằng chỉ người nhận trả lời, xin liên kết mới; thư mới đến ngay hộp thư đã đăng ký.',
  delegation_over:
    'Ông/Bà nhận việc này với tư cách người được ủy quyền; ủy quyền đã hết hạn hoặc đã được thu hồi. Việc trở lại với người ủy quyền và những người cùng vai trò.',
  locked: 'Mã đã bị nhập sai quá nhiều lần. Xin liên kết mới để tiếp tục.',
  unknown: 'Liên kết không đúng hoặc không còn. Có thể địa chỉ bị cắt khi chép; xin mở lại từ thư.',
};

const renewable: readonly DeadWhy[] = [
  'closed',
  'expired',
  'superseded',
  'locked',
  'used',
  'resting',
];

/** One page for every link that no longer decides. */
export const DeadLinkPage = (props: {
  context: PageContext;
  why: DeadWhy;
  action: string;
  token: FormToken;
  /** A dead sign-in link is replaced by asking again; nobody needs a button for it. */
  purpose?: 'decide' | 'sign_in';
  decidedBy?: string;
  decidedOn?: string;
}) => (
  <Layout context={props.context} title={deadTitles[props.why]} narrow>
    <PageHead title={deadTitles[props.why]} />
    <div class="summary waiting">
      {props.why === 'decided' && props.decidedBy ? (
        <p>
          {props.decidedBy} đã giải quyết
          {props.decidedOn ? ` ngày ${shortDate(props.decidedOn)}` : ''}.
        </p>
      ) : null}
      <p>{deadWords[props.why]}</p>
    </div>
    {props.purpose !== 'sign_in' && renewable.includes(props.why) ? (
      <Form action={`${props.action}/lien-ket-moi`} token={props.token} class="panel">
        <p>Liên kết mới chỉ được gửi tới hộp thư đã đăng ký của người nhận.</p>
        <button type="submit">Gửi lại liên kết mới</button>
      </Form>
    ) : null}
    <OtherWays />
  </Layout>
);

const OtherWays = (): Child => (
  <p>
    Cũng có thể <a href="/dang-nhap">đăng nhập</a> để xem các việc đang chờ.
  </p>
);
