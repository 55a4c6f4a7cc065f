import { type ImportResult, importOrganisation } from '../../../shared/app/importOrganisation.ts';
import { columnsOf, type ImportKind } from '../../../shared/imports/columns.ts';
import { csvTemplate } from '../../../shared/imports/csvTemplate.ts';
import { xlsxTemplate } from '../../../shared/imports/xlsxTemplate.ts';
import { ImportPage } from '../../../shared/pages/administration/importPage.tsx';
import { untouched } from '../../../shared/pages/pageContext.ts';
import { type Administrator, administering, administeringForm } from '../administering.ts';
import { formToken } from '../formToken.ts';
import { previewedList, type SentList, type ShownList } from '../previewedList.ts';
import { notFound, page } from '../responses.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const show = (
  c: WebContext,
  { visitor }: Administrator,
  { state = untouched, result, status }: ShownList<Understood> = {},
) =>
  page(
    c,
    <ImportPage
      context={contextFor(c, visitor)}
      token={formToken(visitor.nonce)}
      state={state}
      {...(result ? { result } : {})}
    />,
    status,
  );

type Understood = Extract<ImportResult, { understood: true }>;

async function run(c: WebContext, { visitor }: Administrator, { name, content, dryRun }: SentList) {
  const read = await importOrganisation(c.get('deps'))({
    tenant: visitor.tenant,
    file: { name, content },
    dryRun,
    by: { personId: visitor.person.id, name: visitor.person.name },
    moment: c.get('moment'),
  });
  return read.understood ? read : { refusal: read.refusal };
}

const { preview, save } = previewedList<Understood>({
  run,
  standingOf: ({ counts }) => ({
    hasErrors: counts.error > 0,
    changesSomething: counts.new + counts.update > 0,
  }),
  show,
});

const csvNames: Readonly<Record<string, ImportKind>> = {
  'don-vi.csv': 'units',
  'nhan-su.csv': 'people',
  'vai-tro.csv': 'holdings',
};

function template(c: WebContext): Response | Promise<Response> {
  const name = c.req.param('name') ?? '';
  const kind = Object.hasOwn(csvNames, name) ? csvNames[name] : undefined;
  const headers = { 'content-disposition': `attachment; filename="mau-${name}"` };
  if (kind)
    return c.body(csvTemplate(columnsOf[kind]), 200, {
      ...headers,
      'content-type': 'text/csv; charset=utf-8',
    });
  if (name !== 'danh-sach.xlsx') return notFound(c);
  return c.body(new Uint8Array(xlsxTemplate()), 200, {
    ...headers,
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

export function administrationImportRoutes(app: WebHono): void {
  app.get(
    '/quan-tri/nhap',
    administering((c, by) => show(c, by)),
  );
  app.post('/quan-tri/nhap', administeringForm(preview, { files: true }));
  app.post('/quan-tri/nhap/luu', administeringForm(save));
  app.get(
    '/quan-tri/nhap/mau/:name',
    administering((c) => template(c)),
  );
}
