import type { Child } from 'hono/jsx';
import type { Programme } from '../../domain/programmes/programme.ts';
import { Layout, PageHead } from '../layout.tsx';
import type { PageContext } from '../pageContext.ts';
import { lifeAddress } from './address.ts';

interface FrameProps {
  readonly context: PageContext;
  readonly programme: Pick<Programme, 'id' | 'name'>;
  readonly title: string;
  readonly lead?: Child;
  readonly narrow?: boolean;
  readonly done?: string;
  readonly children?: Child;
}

/** A page about one plan, with the way back to it. */
export const PlanFrame = ({
  context,
  programme,
  title,
  lead,
  narrow,
  done,
  children,
}: FrameProps) => (
  <Layout context={context} title={`${title} · ${programme.name}`} narrow={narrow}>
    <nav class="crumbs" aria-label="Đường dẫn">
      <a href={`/chuong-trinh/${programme.id}`}>{programme.name}</a> ›{' '}
      {context.path === lifeAddress(programme.id) ? null : (
        <>
          <a href={lifeAddress(programme.id)}>Quá trình của kế hoạch</a> ›{' '}
        </>
      )}
      <span aria-current="page">{title}</span>
    </nav>
    <PageHead title={title}>{lead ? <p>{lead}</p> : null}</PageHead>
    {done ? (
      <div class="summary good" role="status">
        <p>{done}</p>
      </div>
    ) : null}
    {children}
  </Layout>
);
