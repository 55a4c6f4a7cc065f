import { openCalls } from '../../../shared/app/openCalls.ts';
import { tasksLent } from '../../../shared/app/tasksLent.ts';
import { DeskPage } from '../../../shared/pages/deskPage.tsx';
import { dueWords } from '../dueWords.ts';
import { openTo } from '../openTo.ts';
import { programmesOf } from '../programmesOf.ts';
import { page } from '../responses.tsx';
import { contextFor, signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

async function desk(c: WebContext, visitor: Visitor): Promise<Response> {
  const deps = c.get('deps');
  const { boards, calendarOf } = deps;
  const { tenant, person } = visitor;
  const { today } = c.get('moment');
  const unitId = visitor.unit?.id ?? person.unitId;
  const [tasks, lent, own, programmes, calendar] = await Promise.all([
    boards.tasksOf(tenant, person.id),
    tasksLent(deps)(tenant, person.id, today),
    boards.dossiersOf(tenant, person.id),
    visitor.unit ? programmesOf(c, tenant, visitor.unit) : [],
    calendarOf(tenant),
  ]);
  return page(
    c,
    <DeskPage
      context={contextFor(c, visitor)}
      tasks={tasks}
      lent={lent}
      own={own}
      calls={await openCalls(deps)({ tenant, unitId, today }, programmes)}
      programmes={await Promise.all(programmes.map((one) => openTo(c, visitor, one)))}
      today={today}
      words={dueWords(calendar, today)}
    />,
  );
}

export function deskRoutes(app: WebHono): void {
  app.get('/viec', signedIn(desk));
}
