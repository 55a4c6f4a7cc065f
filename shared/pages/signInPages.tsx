import { Line } from './components/fields.tsx';
import { ErrorSummary, Form } from './components/form.tsx';
import { Layout, PageHead } from './layout.tsx';
import type { FormState, FormToken, PageContext } from './pageContext.ts';

interface Props {
  readonly context: PageContext;
  readonly token: FormToken;
  readonly state: FormState;
}

/** Asks for an address to mail a sign-in link to. */
export const SignInPage = ({ context, token, state }: Props) => (
  <Layout context={context} title="Đăng nhập" narrow>
    <PageHead title="Đăng nhập">
      <p>
        Không cần mật khẩu: chúng tôi gửi một liên kết vào hộp thư công vụ đã đăng ký của Ông/Bà.
      </p>
    </PageHead>
    <ErrorSummary form="dang-nhap" errors={state.errors} />
    <div class="panel">
      <Form action="/dang-nhap" token={token}>
        <Line
          form="dang-nhap"
          name="email"
          type="email"
          label="Thư điện tử công vụ"
          autocomplete="email"
          maximum={254}
          state={state}
          required
        />
        <button type="submit">Gửi liên kết đăng nhập</button>
      </Form>
    </div>
    <p class="muted small">
      Chưa có thư điện tử trong hệ thống? Xin liên hệ phòng Tổ chức cán bộ hoặc phòng Quản lý chất
      lượng của đơn vị.
    </p>
  </Layout>
);

/** The same answer for known and unknown addresses. */
export const LinkMailedPage = ({ context }: { context: PageContext }) => (
  <Layout context={context} title="Xem hộp thư" narrow>
    <PageHead title="Xin mở hộp thư" />
    <div class="summary good">
      <p>
        Nếu địa chỉ vừa nhập thuộc một người đang làm việc trong hệ thống, thư có liên kết đăng nhập
        sẽ tới trong ít phút. Liên kết chỉ dùng được một lần và mau hết hạn.
      </p>
    </div>
    <p>
      Chưa thấy thư? Xin xem cả mục thư rác, hoặc <a href="/dang-nhap">gửi lại</a>.
    </p>
  </Layout>
);

/** Opened from the mail: nothing happens until the code from the mail is sent. */
export const SignInCodePage = ({ context, token, state, action }: Props & { action: string }) => (
  <Layout context={context} title="Nhập mã đăng nhập" narrow>
    <PageHead title="Nhập mã trong thư">
      <p>
        Mã gồm 4 ký tự, in trong thư có liên kết này. Nhờ mã, máy quét thư không thể tự đăng nhập
        thay Ông/Bà.
      </p>
    </PageHead>
    <ErrorSummary form="ma" errors={state.errors} />
    <div class="panel">
      <Form action={action} token={token}>
        <CodeField form="ma" state={state} />
        <button type="submit">Đăng nhập</button>
      </Form>
    </div>
  </Layout>
);

interface CodeFieldProps {
  readonly form: string;
  readonly state: FormState;
  readonly label?: string;
  readonly hint?: string;
}

export const CodeField = ({
  form,
  state,
  label = 'Mã 4 ký tự trong thư',
  hint = 'Không phân biệt chữ hoa, chữ thường.',
}: CodeFieldProps) => {
  const error = state.errors.find(({ field }) => field === 'code')?.message;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={`${form}-code`}>
        {label}
        <span class="required"> (bắt buộc)</span>
      </label>
      <p class="hint" id={`${form}-code-hint`}>
        {hint}
      </p>
      {error ? (
        <p class="error" id={`${form}-code-error`}>
          {error}
        </p>
      ) : null}
      <input
        id={`${form}-code`}
        class="code"
        name="code"
        type="text"
        maxlength={4}
        required
        autocomplete="one-time-code"
        autocapitalize="characters"
        aria-describedby={error ? `${form}-code-hint ${form}-code-error` : `${form}-code-hint`}
        aria-invalid={error ? 'true' : undefined}
      />
    </div>
  );
};
