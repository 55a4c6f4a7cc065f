import type { Email } from 'postal-mime';
import type { StoredMail } from '../mailStore.ts';
import type { ListedMail, MailLine, Recipient } from './readMail.ts';

const Page = (props: { title: string; children: unknown; refreshSeconds?: number }) => (
  <html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {props.refreshSeconds !== undefined && (
        <meta http-equiv="refresh" content={String(props.refreshSeconds)} />
      )}
      <title>{props.title}</title>
      <link rel="stylesheet" href="/style.css" />
    </head>
    {props.children}
  </html>
);

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** `2024-02-29` as `Thứ Năm, 29/02/2024`. */
export function longDay(day: string): string {
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${day.split('-').reverse().join('/')}`;
}

/** A UTC instant as `09:05 29/02/2024` in Vietnam. */
function shortTime(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ${local.slice(0, 10).split('-').reverse().join('/')}`;
}

const Header = (props: { today: string; webUrl: string }) => (
  <header class="top">
    <div class="brand">
      <a href="/">Hộp thư thử nghiệm</a>
      <a class="quiet" href={props.webUrl} target="_blank" rel="noopener">
        Mở trang Sáng kiến
      </a>
    </div>
    <form class="clock" method="post" action="/clock">
      <p>
        Hôm nay trong hệ thống: <strong>{longDay(props.today)}</strong>
      </p>
      <div class="buttons">
        <button name="step" value="day" type="submit">
          +1 ngày
        </button>
        <button name="step" value="workday" type="submit">
          +1 ngày làm việc
        </button>
        <button name="step" value="week" type="submit">
          +1 tuần
        </button>
      </div>
    </form>
    <form class="clock" method="post" action="/clock">
      <label for="set">Chuyển đến ngày</label>
      <input id="set" type="date" name="set" value={props.today} required />
      <button type="submit">Chuyển</button>
    </form>
  </header>
);

export interface ListQuery {
  readonly to: string;
  readonly text: string;
}

const queryString = ({ to, text }: ListQuery): string =>
  new URLSearchParams({ ...(to && { to }), ...(text && { q: text }) }).toString();

/** The frame of the inbox: the list inside refreshes by itself, what is typed here stays. */
export const InboxPage = (props: { today: string; webUrl: string; query: ListQuery }) => (
  <Page title="Hộp thư thử nghiệm – Sáng kiến">
    <body class="frame">
      <Header today={props.today} webUrl={props.webUrl} />
      <main>
        <h1 class="hidden">Thư đã gửi</h1>
        <search>
          <form class="search" method="get" action="/">
            {props.query.to && <input type="hidden" name="to" value={props.query.to} />}
            <label for="q">Tìm trong thư</label>
            <input id="q" type="search" name="q" value={props.query.text} />
            <button type="submit">Tìm</button>
            {(props.query.to || props.query.text) && <a href="/">Bỏ lọc</a>}
          </form>
        </search>
        <iframe
          class="list"
          title="Danh sách thư, tự cập nhật"
          src={`/list?${queryString(props.query)}`}
        />
      </main>
    </body>
  </Page>
);

export const ListPage = (props: {
  recipients: readonly Recipient[];
  lines: readonly ListedMail[];
  total: number;
  query: ListQuery;
}) => (
  <Page title="Danh sách thư" refreshSeconds={4}>
    <body class="columns">
      <nav aria-label="Người nhận">
        <h2>Người nhận</h2>
        <ul>
          <li>
            <Person address="" name="Tất cả" query={props.query} />
          </li>
          {props.recipients.map((one) => (
            <li>
              <Person address={one.address} name={one.name} query={props.query} />
              <span class="count">{one.count}</span>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h2>
          {props.query.to || 'Tất cả thư'} <span class="count">{props.total}</span>
        </h2>
        {props.lines.length === 0 && <p class="empty">Chưa có thư nào.</p>}
        <ol class="mails">
          {props.lines.map((line) => (
            <li>
              <a href={`/mail/${line.id}`} target="_top">
                {line.subject}
              </a>
              <p>
                <time datetime={line.at}>{shortTime(line.at)}</time> · đến {line.to.join(', ')}
              </p>
              <p class="preview">{line.preview}</p>
            </li>
          ))}
        </ol>
        {props.total > props.lines.length && (
          <p class="empty">
            Chỉ hiện {props.lines.length} thư mới nhất; hãy tìm hoặc chọn người nhận.
          </p>
        )}
      </main>
    </body>
  </Page>
);

const Person = (props: { address: string; name: string; query: ListQuery }) => (
  <a
    href={`/?${queryString({ to: props.address, text: props.query.text })}`}
    target="_top"
    title={props.address}
    aria-current={props.address === props.query.to ? 'true' : undefined}
  >
    {props.name}
  </a>
);

export const MailPage = (props: {
  today: string;
  webUrl: string;
  mail: StoredMail;
  line: MailLine;
  email: Email;
}) => {
  const { mail, line, email } = props;
  const address = `/mail/${mail.messageId}`;
  return (
    <Page title={line.subject}>
      <body>
        <Header today={props.today} webUrl={props.webUrl} />
        <main class="mail">
          <p>
            <a href={`/?to=${encodeURIComponent(line.to[0] ?? '')}`}>← Thư của {line.to[0]}</a>
          </p>
          <h1>{line.subject}</h1>
          <dl>
            <dt>Từ</dt>
            <dd>{line.from}</dd>
            <dt>Đến</dt>
            <dd>{line.to.join(', ')}</dd>
            <dt>Lúc</dt>
            <dd>
              <time datetime={mail.at}>{shortTime(mail.at)}</time>
            </dd>
          </dl>
          <Attachments address={address} email={email} />
          {email.html && (
            <iframe
              class="body"
              title="Nội dung thư"
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              src={`${address}/html`}
            />
          )}
          <details open={!email.html}>
            <summary>Bản chữ</summary>
            <pre>{linked(email.text ?? '')}</pre>
          </details>
          <details>
            <summary>Tiêu đề kỹ thuật và nhãn</summary>
            <pre>
              {mail.headers.map(({ name, value }) => `${name}: ${value}\n`)}
              {Object.entries(mail.tags).map(([name, value]) => `[${name}] ${value}\n`)}
            </pre>
          </details>
          <p>
            <a href={`${address}/raw`}>Tải tệp .eml</a>
          </p>
        </main>
      </body>
    </Page>
  );
};

const Attachments = (props: { address: string; email: Email }) =>
  props.email.attachments.length === 0 ? null : (
    <section aria-label="Tệp đính kèm">
      <h2>Tệp đính kèm</h2>
      <ul>
        {props.email.attachments.map((one, n) => (
          <li>
            <a href={`${props.address}/part/${n}`}>{one.filename ?? `tệp ${n + 1}`}</a>
          </li>
        ))}
      </ul>
    </section>
  );

/** Addresses in plain text become links. */
const linked = (text: string) =>
  text.split(/(https?:\/\/[^\s<>"]+)/).map((part, n) =>
    n % 2 === 0 ? (
      part
    ) : (
      <a href={part} target="_blank" rel="noopener">
        {part}
      </a>
    ),
  );

export const MessagePage = (props: { today: string; webUrl: string; text: string }) => (
  <Page title={props.text}>
    <body>
      <Header today={props.today} webUrl={props.webUrl} />
      <main class="mail">
        <h1>{props.text}</h1>
        <p>
          <a href="/">Về hộp thư</a>
        </p>
      </main>
    </body>
  </Page>
);
