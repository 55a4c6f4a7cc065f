import type { Template, TemplateWording } from '../../ports.ts';
import { Area, Line, type Option } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, Panel } from '../components/marks.tsx';
import { templateLabels } from '../labels/templates.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { AdministrationFrame, Done } from './frame.tsx';

interface WordingsProps {
  readonly context: PageContext;
  readonly unit: { readonly id: string; readonly name: string };
  /** Units whose mails may be worded; one is chosen. */
  readonly units: readonly Option[];
  readonly templates: readonly { readonly template: Template; readonly own: boolean }[];
}

/** The mails that a unit may word itself. */
export const WordingsPage = ({ context, unit, units, templates }: WordingsProps) => (
  <AdministrationFrame
    context={context}
    title="Lời thư"
    lead={`Lời mở đầu và lời kết trong thư của ${unit.name}. Số liệu, thời hạn, nút bấm và mã luôn do hệ thống ghi.`}
  >
    {units.length > 1 ? (
      <form method="get" class="panel">
        <div class="field">
          <label for="don-vi">Đơn vị</label>
          <select id="don-vi" name="don-vi">
            {units.map(({ value, label }) => (
              <option value={value} selected={value === unit.id}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="secondary">
          Xem
        </button>
      </form>
    ) : null}
    <Panel title="Các mẫu thư" id="mau">
      <ul class="files">
        {templates.map(({ template, own }) => (
          <li>
            <a href={`/quan-tri/thu/${unit.id}/${template}`}>{templateLabels[template]}</a>
            {own ? (
              <Badge tone="active">Lời của đơn vị</Badge>
            ) : (
              <span class="muted small">Lời chuẩn</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  </AdministrationFrame>
);

interface WordingProps {
  readonly context: PageContext;
  readonly token: () => FormToken;
  readonly unit: { readonly id: string; readonly name: string };
  readonly template: Template;
  readonly stored: TemplateWording;
  /** The subject may be worded; mails of a dossier keep theirs, so that they stay in one thread. */
  readonly wordsSubject: boolean;
  readonly placeholders: readonly { readonly mark: string; readonly meaning: string }[];
  /** Where a test goes; none without an address of one's own. */
  readonly testTo?: string;
  readonly state: FormState;
  readonly done?: string;
}

const frame = 'ban-xem';

/** One template in the unit's own words, with a preview beside it. */
export const WordingPage = (props: WordingProps) => {
  const { context, unit, template, state, done, stored } = props;
  const path = `/quan-tri/thu/${unit.id}/${template}`;
  return (
    <AdministrationFrame
      context={context}
      title={templateLabels[template]}
      lead={`Lời thư của ${unit.name}. Để trống ô nào thì dùng lời chuẩn của ô đó.`}
      above={[{ href: `/quan-tri/thu?don-vi=${unit.id}`, label: 'Lời thư' }]}
    >
      {done ? <Done>{done}</Done> : null}
      <ErrorSummary form="loi" errors={state.errors} />
      <Words {...props} path={path} />
      <Panel title="Bản xem trước" id="xem-truoc">
        <p class="muted">
          Người và hồ sơ trong bản xem là mẫu, không có thật; liên kết không mở được gì. Bản đang
          hiện dùng lời đã lưu; bấm “Xem bản trình bày” hoặc “Xem bản chữ” ở trên để thử lời đang
          soạn.
        </p>
        <iframe
          class="preview"
          name={frame}
          title={`Bản xem trước thư ${templateLabels[template]}`}
          src={`${path}/ban-xem`}
          sandbox=""
        ></iframe>
      </Panel>
      <TestSend {...props} path={path} />
      {Object.keys(stored).length > 0 ? (
        <Panel title="Trở về lời chuẩn" id="chuan">
          <p>Lời riêng của đơn vị cho mẫu thư này sẽ bị xóa.</p>
          <Form action={`${path}/chuan`} token={props.token()}>
            <button type="submit" class="danger">
              Dùng lại lời chuẩn
            </button>
          </Form>
        </Panel>
      ) : null}
    </AdministrationFrame>
  );
};

const Words = (props: WordingProps & { readonly path: string }) => {
  const { state, stored, path, placeholders, wordsSubject } = props;
  const common = { form: 'loi', state };
  return (
    <Form action={path} token={props.token()} class="panel" id="loi">
      {wordsSubject || state.errors.some(({ field }) => field === 'subject') ? (
        <Line
          {...common}
          name="subject"
          label="Tiêu đề"
          value={stored.subject ?? ''}
          maximum={150}
        />
      ) : (
        <p class="muted small">
          Tiêu đề thư về hồ sơ luôn là số và tên hồ sơ, để các thư nằm trong một chuỗi.
        </p>
      )}
      <Area
        {...common}
        name="opening"
        label="Lời mở đầu"
        hint="Đứng sau lời kính gửi. Cách đoạn bằng một dòng trống."
        value={stored.opening ?? ''}
        maximum={2000}
        rows={5}
      />
      <Area
        {...common}
        name="closing"
        label="Lời kết"
        hint="Đứng sau số liệu và nút bấm."
        value={stored.closing ?? ''}
        maximum={2000}
        rows={4}
      />
      {placeholders.length > 0 ? (
        <details class="more">
          <summary>Chỗ điền dùng được</summary>
          <dl class="facts">
            {placeholders.map(({ mark, meaning }) => (
              <>
                <dt>
                  <code>{mark}</code>
                </dt>
                <dd>{meaning}</dd>
              </>
            ))}
          </dl>
        </details>
      ) : null}
      <p class="buttons">
        <button type="submit">Lưu lời thư</button>
        <button
          type="submit"
          class="secondary"
          formaction={`${path}/ban-xem`}
          formtarget={frame}
          name="ban"
          value="html"
        >
          Xem bản trình bày
        </button>
        <button
          type="submit"
          class="secondary"
          formaction={`${path}/ban-xem`}
          formtarget={frame}
          name="ban"
          value="chu"
        >
          Xem bản chữ
        </button>
      </p>
    </Form>
  );
};

const TestSend = ({ testTo, token, path }: WordingProps & { readonly path: string }) => (
  <Panel title="Gửi thử cho chính mình" id="gui-thu">
    {testTo ? (
      <Form action={`${path}/gui-thu`} token={token()}>
        <p>
          Thư thử mang lời đã lưu và số liệu mẫu, gửi tới <strong>{testTo}</strong>, tiêu đề có chữ
          “[Thư thử]”.
        </p>
        <button type="submit" class="secondary">
          Gửi thư thử
        </button>
      </Form>
    ) : (
      <p class="muted">
        Ông/Bà chưa có hộp thư riêng trong danh sách nhân sự nên chưa gửi thử được.
      </p>
    )}
  </Panel>
);

/** What stands in the frame when the words cannot be shown. */
export const WrongWords = ({ state }: { readonly state: FormState }) => (
  <html lang="vi">
    <head>
      <meta charset="utf-8" />
      <title>Chưa xem trước được</title>
    </head>
    <body>
      <h1>Chưa xem trước được</h1>
      <ul>
        {state.errors.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ul>
    </body>
  </html>
);

/** The text twin as a page for the frame. */
export const TextTwinPage = ({ subject, text }: { subject: string; text: string }) => (
  <html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{subject}</title>
    </head>
    <body>
      <p>
        <strong>Tiêu đề:</strong> {subject}
      </p>
      <pre style="white-space: pre-wrap; overflow-wrap: anywhere">{text}</pre>
    </body>
  </html>
);
