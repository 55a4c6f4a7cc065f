import type { Child } from 'hono/jsx';
import { Layout, PageHead } from './layout.tsx';
import type { PageContext } from './pageContext.ts';

interface MessageProps {
  readonly context: PageContext;
  readonly title: string;
  readonly tone?: 'good' | 'bad' | 'waiting';
  readonly children: Child;
}

/** One page that says one thing and what to do next. */
export const MessagePage = ({ context, title, tone, children }: MessageProps) => (
  <Layout context={context} title={title} narrow>
    <PageHead title={title} />
    <div class={tone ? `summary ${tone}` : 'panel'}>{children}</div>
    <p>
      <a href="/">Về trang đầu</a>
    </p>
  </Layout>
);
