import { isOpen } from '../../../shared/domain/dossier/openDays.ts';
import { asks, isCallOpen } from '../../../shared/domain/programmes/call.ts';
import { ProgrammePage } from '../../../shared/pages/programmePage.tsx';
import { openTo } from '../openTo.ts';
import { openToSupport } from '../openToSupport.ts';
import { notFound, page } from '../responses.tsx';
import { contextFor, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

async function programme(c: WebContext, visitor: Visitor): Promise<Response> {
  const { programmes, planLife, planCalls } = c.get('deps');
  const { tenant } = visitor;
  const found = await programmes.latest(tenant, c.req.param('id') ?? '');
  if (!found) return notFound(c);
  const { today } = c.get('moment');
  const unitId = visitor.unit?.id ?? visitor.person.unitId;
  const [opening, records, calls] = await Promise.all([
    openTo(c, visitor, found),
    planLife.records(tenant, found.id),
    found.intakeChannels.includes('commissioned') ? planCalls.ofPlan(tenant, found.id) : [],
  ]);
  return page(
    c,
    <ProgrammePage
      context={contextFor(c, visitor)}
      {...opening}
      records={records}
      calls={calls.filter((call) => isCallOpen(call, today) && asks(call, unitId))}
      today={today}
      open={isOpen({ ...opening, today })}
    />,
  );
}

export function programmeRoutes(app: WebHono): void {
  app.get('/chuong-trinh/:id', openToSupport(programme));
}
