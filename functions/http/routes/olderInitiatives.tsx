import { importOlder } from '../../../shared/app/importOlder.ts';
import { cleanLine } from '../../../shared/domain/text/vietnamese.ts';
import { csvTemplate } from '../../../shared/imports/csvTemplate.ts';
import { olderColumns, olderInitiativesOf } from '../../../shared/imports/olderTable.ts';
import { readTables } from '../../../shared/imports/readTables.ts';
import {
  OlderPage,
  olderAddress,
  type ShownOlder,
} from '../../../shared/pages/intake/olderPage.tsx';
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
import { type PageStatus, page } from '../responses.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

interface Shown {
  readonly state?: FormState;
  readonly result?: ShownOlder;
  readonly status?: PageStatus;
}

const show = (
  c: WebContext,
  { visitor, realm }: Administrator,
  { state = untouched, result, status }: Shown = {},
) =>
  page(
    c,
    <OlderPage
      context={contextFor(c, visitor)}
      realm={realm.tops.map(({ name }) => name).join(', ')}
      token={() => formToken(visitor.nonce)}
      state={state}
      columns={olderColumns}
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

async function run(c: WebContext, { visitor, realm }: Administrator, sent: Sent) {
  const { name, content, dryRun } = sent;
  const tables = readTables({ name, content });
  if ('refusal' in tables) return tables;
  const { today } = c.get('moment');
  const frame = { units: realm.units, anyUnit: realm.whole, today };
  const read = olderInitiativesOf(tables.tables, frame);
  if ('refusal' in read) return read;
  return importOlder(c.get('deps'))({ tenant: visitor.tenant, rows: read.rows, dryRun });
}

/** A name that is only shown back. */
const shownName = (name: string): string => cleanLine(name).slice(0, 100) || 'danh sách';

async function preview(c: WebContext, form: SentForm): Promise<Response> {
  const { file, visitor } = form;
  if (!file || file.size === 0) return refused(c, form, 'Tệp: chưa chọn tệp, hoặc tệp trống.');
  if (file.size > limits.attachmentBytes) return refused(c, form, 'Tệp: lớn hơn 4 MB.');
  const content = new Uint8Array(await file.arrayBuffer());
  const fileName = shownName(file.name);
  const tried = await run(c, form, { name: fileName, content, dryRun: true });
  if ('refusal' in tried)
    return refused(c, form, `Tệp: ${tried.refusal.problem} ${tried.refusal.remedy}`);
  const statuses = tried.results.map(({ status }) => status);
  const good = !statuses.includes('error');
  const isWorthSaving = good && statuses.some((status) => status !== 'unchanged');
  const keptAs = isWorthSaving
    ? await holdUpload(c.get('deps').files, visitor, content, c.get('moment'))
    : undefined;
  const result = { ...tried, fileName, ...(keptAs ? { keptAs } : {}) };
  return show(c, form, { result, status: good ? 200 : 422 });
}

async function save(c: WebContext, form: SentForm): Promise<Response> {
  const { files } = c.get('deps');
  const id = fieldOf(form.entered, 'tep');
  const content = await heldUpload(files, form.visitor, id, c.get('moment'));
  if (!content)
    return refused(c, form, 'Tệp: đã lưu rồi, hoặc xem trước đã quá một giờ. Xin chọn lại tệp.');
  const fileName = shownName(fieldOf(form.entered, 'ten'));
  const done = await run(c, form, { name: fileName, content, dryRun: false });
  if ('refusal' in done)
    return refused(c, form, `Tệp: ${done.refusal.problem} ${done.refusal.remedy}`);
  if (done.saved) await dropUpload(files, form.visitor, id);
  return show(c, form, { result: { ...done, fileName }, status: done.saved ? 200 : 422 });
}

const template = (c: WebContext) =>
  c.body(csvTemplate(olderColumns), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="sang-kien-cu.csv"',
  });

export function olderInitiativeRoutes(app: WebHono): void {
  app.get(
    olderAddress,
    administering((c, by) => show(c, by)),
  );
  app.post(`${olderAddress}/xem`, administeringForm(preview, { files: true }));
  app.post(`${olderAddress}/luu`, administeringForm(save));
  app.get(
    `${olderAddress}/mau.csv`,
    administering((c) => template(c)),
  );
}
