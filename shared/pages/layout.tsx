import type { Child } from 'hono/jsx';
import type { NavigationLink, PageContext } from './pageContext.ts';

export interface LayoutProps {
  readonly context: PageContext;
  readonly title: string;
  readonly children?: Child;
  /** Narrow pages hold one form or one message. */
  readonly narrow?: boolean;
}

/** The whole document around a page's content. */
export const Layout = ({ context, title, children, narrow }: LayoutProps) => (
  <html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="theme-color" content="#0b4f4a" />
      <title>{`${title} · Sáng Kiến`}</title>
      <link rel="stylesheet" href={context.styles} />
      <link rel="icon" href="/bieu-tuong.svg" type="image/svg+xml" />
      <script src={context.script} defer></script>
    </head>
    <body>
      <a class="skip" href="#noi-dung">
        Tới nội dung chính
      </a>
      <Header context={context} />
      <main id="noi-dung" tabindex={-1} class={narrow ? 'page narrow' : 'page'}>
        {children}
      </main>
      <footer class="footer">
        <p>Sáng Kiến · Ngày giờ theo múi giờ Việt Nam.</p>
      </footer>
    </body>
  </html>
);

const Header = ({ context }: { context: PageContext }) => (
  <header class="header">
    <div class="header-inner">
      <a class="brand" href="/">
        <Mark />
        <span>Sáng Kiến</span>
      </a>
      {context.viewer ? <Navigation context={context} /> : null}
      {context.viewer ? <SignedIn context={context} /> : null}
    </div>
  </header>
);

const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
    <path
      d="M16 3a9 9 0 0 0-5 16.5V23h10v-3.5A9 9 0 0 0 16 3Z"
      fill="none"
      stroke="currentColor"
      stroke-width="2.4"
    />
    <path
      d="M12 27h8M13.5 30h5M16 8v8M12 12h8"
      stroke="currentColor"
      stroke-width="2.4"
      stroke-linecap="round"
    />
  </svg>
);

const Navigation = ({ context }: { context: PageContext }) => (
  <nav aria-label="Các trang chính" class="nav">
    <ul>
      {context.navigation.map((link) => (
        <li>
          <a href={link.href} aria-current={isCurrent(link, context.path) ? 'page' : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const isCurrent = ({ href }: NavigationLink, path: string): boolean =>
  path === href || path.startsWith(`${href}/`);

const SignedIn = ({ context }: { context: PageContext }) => (
  <div class="who">
    <p>
      <strong>{context.viewer?.name}</strong>
      <span>{context.viewer?.unitName}</span>
    </p>
    <form method="post" action="/dang-xuat">
      <input type="hidden" name="nonce" value={context.nonce} />
      <button class="quiet on-dark" type="submit">
        Đăng xuất
      </button>
    </form>
  </div>
);

/** A page's heading with one line that says what the page is for. */
export const PageHead = ({ title, children }: { title: string; children?: Child }) => (
  <div class="page-head">
    <h1>{title}</h1>
    {children ? <div class="lead">{children}</div> : null}
  </div>
);
