import { encode } from 'uqr';
import type { PrintedCode } from '../../domain/dissemination/printedCode.ts';
import { paperName } from '../../domain/programmes/planPaper.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Layout, PageHead } from '../layout.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { unitAddress } from './address.ts';

/** A square of modules as one path; `M` lets a phone read it when a seventh of it is smudged. */
const QrCode = ({ text }: { text: string }) => {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="Mã vuông để điện thoại mở trang xác nhận"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};

interface SheetProps {
  readonly context: PageContext;
  readonly programme: Programme;
  readonly code: PrintedCode;
  readonly url: string;
}

/** One sheet of paper for the meeting: what it is about, the code, and what to do with it. */
export const CodeSheetPage = ({ context, programme, code, url }: SheetProps) => (
  <Layout context={context} title="Tờ mã xác nhận" narrow>
    <div class="summary good no-print" role="status">
      <p>
        Xin in trang này (Ctrl+P) và dán ở nơi họp. Mã hết hiệu lực khi hết ngày{' '}
        {shortDate(code.day)}; in tờ mới thì tờ cũ hết hiệu lực.
      </p>
      <p>
        <a href={unitAddress(code.programmeId, code.version, code.unitId)}>
          Trở lại trang của đơn vị
        </a>
      </p>
    </div>
    <section class="sheet" aria-labelledby="to-ma">
      <p class="sheet-unit">{code.unitName}</p>
      <h1 id="to-ma">Xác nhận đã được phổ biến kế hoạch</h1>
      <p class="sheet-plan">{programme.name}</p>
      <p>
        {paperName(programme.instrument)} · Bản {programme.version}
      </p>
      <QrCode text={url} />
      <ol class="sheet-steps">
        <li>Mở máy ảnh của điện thoại, đưa vào mã vuông và mở liên kết hiện ra.</li>
        <li>Nhập mã nhân viên của mình, rồi bấm “Xác nhận”.</li>
      </ol>
      <p>
        Không cần tài khoản. Mã dùng đến hết ngày <strong>{shortDate(code.day)}</strong>. Không có
        điện thoại thì báo người ghi biên bản ghi tên.
      </p>
      <p class="sheet-url">{url}</p>
    </section>
  </Layout>
);

const printForm = 'in-ma';

/** Before printing: for which day. */
export const PrintCodePage = (props: {
  context: PageContext;
  action: string;
  token: FormToken;
  state: FormState;
  programme: Programme;
  unitName: string;
  today: string;
  back: string;
}) => (
  <Layout context={props.context} title="In mã cho buổi họp" narrow>
    <nav class="crumbs" aria-label="Đường dẫn">
      <a href={props.back}>{props.unitName}</a> › <span aria-current="page">In mã</span>
    </nav>
    <PageHead title="In mã cho buổi họp">
      <p>
        Người dự mở mã bằng điện thoại và nhập mã nhân viên. Mỗi lần in là một mã mới; tờ in trước
        hết hiệu lực.
      </p>
    </PageHead>
    <ErrorSummary form={printForm} errors={props.state.errors} />
    <Form action={props.action} token={props.token} class="panel">
      <Line
        form={printForm}
        name="on"
        label="Ngày họp"
        type="date"
        hint="Mã dùng được đến hết ngày này."
        state={props.state}
        value={props.today}
        required
      />
      <button type="submit">Làm tờ mã</button>
    </Form>
  </Layout>
);

const confirmForm = 'xac-nhan';

/** What a phone shows after the code was scanned. */
export const ScannedCodePage = (props: {
  context: PageContext;
  action: string;
  token: FormToken;
  state: FormState;
  programme: Programme;
  code: PrintedCode;
}) => (
  <Layout context={props.context} title="Xác nhận đã được phổ biến" narrow>
    <PageHead title="Xác nhận đã được phổ biến">
      <p>{props.programme.name}</p>
      <p>
        {props.code.unitName}, buổi họp ngày {shortDate(props.code.day)}
      </p>
    </PageHead>
    <ErrorSummary form={confirmForm} errors={props.state.errors} />
    <Form action={props.action} token={props.token} class="panel">
      <Line
        form={confirmForm}
        name="staffCode"
        label="Mã nhân viên của Ông/Bà"
        hint="Ghi trên thẻ hoặc bảng lương. Chỉ nhập mã của chính mình."
        maximum={40}
        state={props.state}
        required
      />
      <button type="submit">Xác nhận</button>
    </Form>
  </Layout>
);

export const CodeConfirmedPage = ({
  context,
  programme,
  staffCode,
}: {
  context: PageContext;
  programme: Programme;
  staffCode: string;
}) => (
  <Layout context={context} title="Đã ghi nhận" narrow>
    <PageHead title="Đã ghi nhận" />
    <div class="summary good" role="status">
      <p>
        Mã nhân viên <strong>{staffCode}</strong> đã được ghi nhận cho “{programme.name}”.
      </p>
      <p>Mỗi người chỉ được tính một lần. Có thể đóng trang này.</p>
    </div>
  </Layout>
);

export type DeadCodeWhy = 'unknown' | 'over' | 'printed_again' | 'superseded' | 'too_many_tries';

const deadWords: Readonly<Record<DeadCodeWhy, string>> = {
  unknown: 'Mã này không đúng. Xin quét lại tờ dán ở nơi họp.',
  over: 'Mã này chỉ dùng trong ngày họp và đã hết hiệu lực. Xin báo người ghi biên bản ghi tên.',
  printed_again: 'Đã có tờ mã mới. Xin quét tờ mới.',
  superseded: 'Kế hoạch đã có bản mới nên mã này hết hiệu lực.',
  too_many_tries: 'Mã này vừa được dùng quá nhiều lần. Xin thử lại sau mười phút.',
};

export const DeadCodePage = ({ context, why }: { context: PageContext; why: DeadCodeWhy }) => (
  <Layout context={context} title="Chưa ghi nhận" narrow>
    <PageHead title="Chưa ghi nhận" />
    <div class="summary waiting">
      <p>{deadWords[why]}</p>
    </div>
  </Layout>
);
