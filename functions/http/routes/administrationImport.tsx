import { type ImportResult, importOrganisation } from '../../../shared/app/importOrganisation.ts';
import { cleanLine } from '../../../shared/domain/text/vietnamese.ts';
import { columnsOf, type ImportKind } from '../../../shared/imports/columns.ts';
import { csvTemplate } from '../../../shared/imports/csvTemplate.ts';
import { xlsxTemplate } from '../../../shared/imports/xlsxTemplate.ts';
import { ImportPage, type ShownImport } from '../../../shared/pages/administration/importPage.tsx';
import { limits } from '../../../shared/pages/limits.ts';
import { type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import {
  type Administrator,
  administering,
  administeringForm,
  type SentForm,
} from '../administering.ts';
import { dropUpload, heldUpload, holdUpload } from '../files/heldUpload.ts';
import { formToken } from '../formToken.ts';
import { fieldOf } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

interface Shown {
  readonly state?: FormState;
  readonly result?: ShownImport;
  readonly status?: PageStatus;
}

const show = (
  c: WebContext,
  { visitor }: Administrator,
  { state = untouched, result, status }: Shown = {},
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

const refused = (c: WebContext, by: Administrator, message: string) =>
  show(c, by, { state: { errors: [{ field: 'file', message }] }, status: 422 });

interface Sent {
  readonly name: string;
  readonly content: Uint8Array;
  readonly dryRun: boolean;
}

const runImport = (c: WebContext, { visitor }: Administrator, { name, content, dryRun }: Sent) =>
  importOrganisation(c.get('deps'))({
    tenant: visitor.tenant,
    file: { name, content },
    dryRun,
    by: { personId: visitor.person.id, name: visitor.person.name },
    moment: c.get('moment'),
  });

type Understood = Extract<ImportResult, { understood: true }>;

const isWorthSaving = ({ counts }: Understood): boolean =>
  counts.error === 0 && counts.new + counts.update > 0;

/** A name that is only shown back. */
const shownName = (name: string): string => cleanLine(name).slice(0, 100) || 'danh sách';

async function preview(c: WebContext, form: SentForm): Promise<Response> {
  const { file, visitor } = form;
  if (!file || file.size === 0) return refused(c, form, 'Tệp: chưa chọn tệp, hoặc tệp trống.');
  if (file.size > limits.attachmentBytes) return refused(c, form, 'Tệp: lớn hơn 4 MB.');
  const content = new Uint8Array(await file.arrayBuffer());
  const name = shownName(file.name);
  const read = await runImport(c, form, { name, content, dryRun: true });
  if (!read.understood)
    return refused(c, form, `Tệp: ${read.refusal.problem} ${read.refusal.remedy}`);
  const keptAs = isWorthSaving(read)
    ? await holdUpload(c.get('deps').files, visitor, content, c.get('moment'))
    : undefined;
  const result = { ...read, fileName: name, ...(keptAs ? { keptAs } : {}) };
  return show(c, form, { result, status: read.counts.error > 0 ? 422 : 200 });
}

async function save(c: WebContext, form: SentForm): Promise<Response> {
  const { files } = c.get('deps');
  const id = fieldOf(form.entered, 'tep');
  const content = await heldUpload(files, form.visitor, id, c.get('moment'));
  if (!content)
    return refused(
      c,
      form,
      'Tệp: đã lưu rồi, hoặc xem trước đã quá một giờ. Xin chọn lại tệp để xem trước.',
    );
  const name = shownName(fieldOf(form.entered, 'ten'));
  const done = await runImport(c, form, { name, content, dryRun: false });
  if (!done.understood)
    return refused(c, form, `Tệp: ${done.refusal.problem} ${done.refusal.remedy}`);
  if (done.saved) await dropUpload(files, form.visitor, id);
  return show(c, form, {
    result: { ...done, fileName: name },
    status: done.saved ? 200 : 422,
  });
}

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
