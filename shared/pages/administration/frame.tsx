import type { Child } from 'hono/jsx';
import { Layout, PageHead } from '../layout.tsx';
import type { PageContext } from '../pageContext.ts';

interface FrameProps {
  readonly context: PageContext;
  readonly title: string;
  readonly lead?: Child;
  /** Pages between the administration's own and this one. */
  readonly above?: readonly { readonly href: string; readonly label: string }[];
  readonly narrow?: boolean;
  readonly children?: Child;
}

/** A page of the administration, with the way back. */
export const AdministrationFrame = ({
  context,
  title,
  lead,
  above = [],
  narrow,
  children,
}: FrameProps) => (
  <Layout context={context} title={title} narrow={narrow}>
    <nav class="crumbs" aria-label="Đường dẫn">
      {[{ href: '/quan-tri', label: 'Quản trị' }, ...above].map(({ href, label }) => (
        <>
          <a href={href}>{label}</a> ›{' '}
        </>
      ))}
      <span aria-current="page">{title}</span>
    </nav>
    <PageHead title={title}>{lead ? <p>{lead}</p> : null}</PageHead>
    {children}
  </Layout>
);

/** Says that the last form did what it should. */
export const Done = ({ children }: { children: Child }) => (
  <div class="summary good" role="status">
    <p>{children}</p>
  </div>
);
