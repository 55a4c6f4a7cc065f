import type { Member } from '../../domain/dissemination/member.ts';
import type { Basis } from '../../domain/programmes/planBases.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { Form } from '../components/form.tsx';
import { Layout, PageHead } from '../layout.tsx';
import { maskedName } from '../masked.ts';
import type { FormToken, PageContext } from '../pageContext.ts';
import { localTime } from '../time.ts';
import { planAddress } from './address.ts';
import { PlanView, planLine } from './planView.tsx';

interface ReadingProps {
  readonly context: PageContext;
  /** Path of this page; forms post back to it. */
  readonly action: string;
  readonly token: FormToken;
  /** When the page was shown, signed. */
  readonly stamp: string;
  readonly programme: Programme;
  readonly bases: readonly Basis[];
  readonly unitName: string;
  readonly member: Member;
  /** The button was pressed sooner than anybody reads. */
  readonly tooSoon?: boolean;
}

/** Behind the link of a reading mail: the plan and one button; once pressed, when that was. */
export const ReadingPage = (props: ReadingProps) => (
  <Layout context={props.context} title={props.programme.name}>
    <PageHead title={props.programme.name}>
      <p>{planLine(props.programme)}</p>
      <p>
        Liên kết này dành riêng cho <strong>{maskedName(props.member.name)}</strong>,{' '}
        {props.unitName}.
      </p>
    </PageHead>
    {props.member.read ? <Confirmed {...props} at={props.member.read.at} /> : null}
    {props.tooSoon ? (
      <div class="summary waiting" role="alert">
        <p>
          Trang vừa mở được mấy giây nên chưa ghi nhận. Xin đọc kế hoạch rồi bấm “Tôi đã đọc” một
          lần nữa.
        </p>
      </div>
    ) : null}
    <PlanView programme={props.programme} bases={props.bases} />
    {props.member.read ? null : <Button {...props} />}
  </Layout>
);

const Button = ({ action, token, stamp }: ReadingProps) => (
  <Form action={action} token={token} class="panel no-print">
    <input type="hidden" name="stamp" value={stamp} />
    <p>Bấm nút dưới đây sau khi đã đọc. Mở trang này chưa được tính là đã đọc.</p>
    <button type="submit">Tôi đã đọc</button>
  </Form>
);

const Confirmed = ({ at, action, token }: ReadingProps & { at: string }) => (
  <div class="summary good" role="status">
    <p>
      Đã ghi nhận lúc {localTime(at)}: Ông/Bà đã đọc kế hoạch này. Mỗi người chỉ được tính một lần.
    </p>
    <details class="no-print">
      <summary>Không phải tôi đã bấm</summary>
      <Form action={`${action}/chua-doc`} token={token}>
        <p>Xác nhận sẽ được rút lại; Ông/Bà vẫn có thể đọc và xác nhận sau bằng liên kết này.</p>
        <button type="submit" class="secondary">
          Rút lại xác nhận
        </button>
      </Form>
    </details>
  </div>
);

export type DeadReadingWhy = 'unknown' | 'expired' | 'superseded' | 'left';

const deadTitles: Readonly<Record<DeadReadingWhy, string>> = {
  unknown: 'Không tìm thấy liên kết',
  expired: 'Liên kết đã hết hạn',
  superseded: 'Kế hoạch đã có bản mới',
  left: 'Ông/Bà không còn trong danh sách',
};

const deadWords: Readonly<Record<DeadReadingWhy, string>> = {
  unknown: 'Liên kết không đúng hoặc không còn. Có thể địa chỉ bị cắt khi chép; xin mở lại từ thư.',
  expired: 'Thời hạn của liên kết đã qua. Xin nhờ đơn vị gửi nhắc để nhận liên kết mới.',
  superseded:
    'Thư này nói về một bản cũ nên không xác nhận được nữa. Thư về bản mới được gửi tới Ông/Bà; xin mở liên kết trong thư đó.',
  left: 'Đơn vị đã ghi Ông/Bà không còn làm việc ở đó nên không cần xác nhận. Nếu không đúng, xin báo đơn vị.',
};

/** One page for every reading link that no longer confirms. */
export const DeadReadingPage = ({
  context,
  why,
  programmeId,
}: {
  context: PageContext;
  why: DeadReadingWhy;
  programmeId?: string;
}) => (
  <Layout context={context} title={deadTitles[why]} narrow>
    <PageHead title={deadTitles[why]} />
    <div class="summary waiting">
      <p>{deadWords[why]}</p>
    </div>
    {programmeId ? (
      <p>
        <a href={planAddress(programmeId)}>Đọc kế hoạch đang có hiệu lực</a>
      </p>
    ) : null}
  </Layout>
);
