import { figuresOf } from '../../../shared/app/reportFiles.ts';
import { reportIdIn } from '../../../shared/pages/reportAddress.ts';
import { ReportPage, ReportsPage } from '../../../shared/pages/reportPages.tsx';
import type { IssuedReport } from '../../../shared/ports.ts';
import { followsAllUnits, readableUnit } from '../access.ts';
import { openToSupport } from '../openToSupport.ts';
import { notFound, page } from '../responses.tsx';
import { contextFor, signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** Units whose reports the visitor may read: those where a role is held; the department reads all that report. */
async function unitsRead(c: WebContext, visitor: Visitor): Promise<readonly string[]> {
  const own = visitor.holdings.map(({ unitId }) => unitId);
  if (!(await followsAllUnits(c, visitor))) return [...new Set(own)];
  const programmes = await c.get('deps').programmes.list(visitor.tenant);
  return [...new Set([...own, ...programmes.flatMap(({ eligibility }) => eligibility.units)])];
}

async function list(c: WebContext, visitor: Visitor): Promise<Response> {
  if (visitor.holdings.length === 0) return notFound(c);
  const { reports } = c.get('deps');
  const units = await unitsRead(c, visitor);
  const all = (
    await Promise.all(units.map((unitId) => reports.ofUnit(visitor.tenant, unitId)))
  ).flat();
  const newest = [...all].sort((a, b) => b.snapshotAt.localeCompare(a.snapshotAt));
  return page(c, <ReportsPage context={contextFor(c, visitor)} reports={newest} />);
}

/** The report named in the address, if it is of a unit that the visitor may read. */
async function reportOf(c: WebContext, visitor: Visitor): Promise<IssuedReport | undefined> {
  const id = reportIdIn(c.req.param('id') ?? '');
  const report = await c.get('deps').reports.find(visitor.tenant, id);
  return report && (await readableUnit(c, visitor, report.unitId)) ? report : undefined;
}

async function show(c: WebContext, visitor: Visitor): Promise<Response> {
  const report = await reportOf(c, visitor);
  if (!report) return notFound(c);
  const figures = report.status === 'issued' ? await figuresOf(c.get('deps'))(report) : undefined;
  return page(c, <ReportPage context={contextFor(c, visitor)} report={report} figures={figures} />);
}

/** Sends to a link of at most a minute, made after the check. */
const download = (type: 'docx' | 'pdf') =>
  signedIn(async (c, visitor) => {
    const file = (await reportOf(c, visitor))?.files?.[type];
    return file
      ? c.redirect(await c.get('deps').files.link(file.fileId, file.name), 303)
      : notFound(c);
  });

export function reportRoutes(app: WebHono): void {
  app.get('/bao-cao', openToSupport(list));
  app.get('/bao-cao/:id', openToSupport(show));
  app.get('/bao-cao/:id/tai/docx', download('docx'));
  app.get('/bao-cao/:id/tai/pdf', download('pdf'));
}
