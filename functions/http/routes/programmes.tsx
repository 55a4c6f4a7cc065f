import { isOpen } from '../../../shared/pages/deskPage.tsx';
import { ProgrammePage } from '../../../shared/pages/programmePage.tsx';
import { notFound, page } from '../responses.tsx';
import { contextFor, signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

async function programme(c: WebContext, visitor: Visitor): Promise<Response> {
  const found = await c.get('deps').programmes.latest(visitor.tenant, c.req.param('id') ?? '');
  if (!found) return notFound(c);
  return page(
    c,
    <ProgrammePage
      context={contextFor(c, visitor)}
      programme={found}
      open={isOpen(found, c.get('moment').today)}
    />,
  );
}

export function programmeRoutes(app: WebHono): void {
  app.get('/chuong-trinh/:id', signedIn(programme));
}
