import { answerCodeMinutes, freshMailsPerHour } from '../../domain/approvals/linkRules.ts';
import type { Dossier } from '../../domain/dossier/state.ts';
import { Area } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Layout, PageHead } from '../layout.tsx';
import { limits } from '../limits.ts';
import { maskedName } from '../masked.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { CodeField } from '../signInPages.tsx';
import type { DecisionChoice } from './choices.ts';

interface CodePageProps {
  readonly context: PageContext;
  /** Where the form of the page goes. */
  readonly action: string;
  readonly personName: string;
  readonly dossier: Dossier;
  readonly choice: DecisionChoice;
  readonly token: FormToken;
  readonly state: FormState;
}

interface AnswerFactsProps extends Pick<CodePageProps, 'choice' | 'dossier'> {
  readonly words?: string;
}

const AnswerFacts = ({ choice, dossier, words = '' }: AnswerFactsProps) => (
  <dl class="facts">
    <dt>Ý kiến</dt>
    <dd>
      <strong>{choice.label}</strong>
    </dd>
    {words === '' ? null : (
      <>
        <dt>Lý do, ý kiến</dt>
        <dd class="prose">{words}</dd>
      </>
    )}
    <dt>Hồ sơ</dt>
    <dd>
      {dossier.content.title}
      {dossier.number ? ` (số ${dossier.number})` : ''}
    </dd>
  </dl>
);

/** In a browser that keeps no cookie: nothing was done, and a code by mail can take the cookie's place. */
export const OfferCodePage = ({
  context,
  action,
  personName,
  dossier,
  choice,
  words,
  code,
  token,
  state,
}: CodePageProps & {
  readonly words: string;
  /** The code of the first mail, which its reader has typed already. */
  readonly code: string;
}) => (
  <Layout context={context} title="Xin xác nhận bằng mã" narrow>
    <PageHead title="Xin xác nhận bằng mã" />
    <ErrorSummary form="xin-ma" errors={state.errors} />
    <div class="summary waiting">
      <p>
        Trình duyệt này chặn cookie nên trang chưa ghi gì. Ông/Bà vẫn gửi được ý kiến bằng một mã
        gửi về hộp thư.
      </p>
    </div>
    <div class="panel">
      <AnswerFacts choice={choice} dossier={dossier} words={words} />
      <Form action={action} token={token}>
        <input type="hidden" name="choice" value={choice.value} />
        <input type="hidden" name="words" value={words} />
        <input type="hidden" name="code" value={code} />
        <p>
          Mã chỉ được gửi tới hộp thư đã đăng ký của <strong>{maskedName(personName)}</strong>, dùng
          được trong {answerCodeMinutes} phút và chỉ cho ý kiến này.
        </p>
        <button type="submit">Gửi mã về hộp thư của tôi</button>
      </Form>
    </div>
    <p class="muted small">
      Cũng có thể cho phép cookie của trang này, hoặc mở liên kết trong thư bằng trình duyệt khác.
    </p>
  </Layout>
);

/** Waits for the code that was mailed; only sending the form with it decides. */
export const AnswerByCodePage = ({
  context,
  action,
  personName,
  dossier,
  choice,
  second,
  token,
  state,
}: CodePageProps & {
  /** Says which mail's code the form waits for. */
  readonly second: string;
}) => (
  <Layout context={context} title="Nhập mã vừa gửi" narrow>
    <PageHead title="Nhập mã vừa gửi">
      <p>
        Thư “Mã gửi ý kiến” đang tới hộp thư đã đăng ký của{' '}
        <strong>{maskedName(personName)}</strong>. Mã dùng được trong {answerCodeMinutes} phút. Xin
        để trang này mở; chưa ghi gì cho đến khi Ông/Bà nhập mã và gửi.
      </p>
    </PageHead>
    <ErrorSummary form="ma" errors={state.errors} />
    <div class="panel">
      <AnswerFacts choice={choice} dossier={dossier} />
      <Form action={action} token={token}>
        <input type="hidden" name="choice" value={choice.value} />
        <input type="hidden" name="second" value={second} />
        {choice.words === 'none' ? null : (
          <Area
            form="ma"
            name="words"
            label="Lý do, ý kiến"
            hint={choice.words === 'required' ? 'Bắt buộc.' : 'Có thể để trống.'}
            maximum={limits.paragraph}
            state={state}
          />
        )}
        <CodeField
          form="ma"
          state={state}
          label="Mã 4 ký tự trong thư “Mã gửi ý kiến”"
          hint="Là mã mới, không phải mã trong thư có liên kết. Không phân biệt chữ hoa, chữ thường."
        />
        <button type="submit">Gửi ý kiến</button>
      </Form>
    </div>
    <p class="muted small">
      Chưa thấy thư? Xin xem cả mục thư rác. Muốn đổi ý kiến hoặc xin mã khác, xin mở lại liên kết
      trong thư trước; mỗi giờ gửi nhiều nhất {freshMailsPerHour} mã.
    </p>
  </Layout>
);
