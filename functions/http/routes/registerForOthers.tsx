import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import {
  isGood,
  type RegistrationResult,
  saveRegistrations,
  tryRegistrations,
} from '../../../shared/app/registerForOthers.ts';
import { mayIn } from '../../../shared/domain/organisation/rights.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { cleanLine } from '../../../shared/domain/text/vietnamese.ts';
import { csvTemplate } from '../../../shared/imports/csvTemplate.ts';
import { readTables } from '../../../shared/imports/readTables.ts';
import { registrationColumns } from '../../../shared/imports/registrationColumns.ts';
import { registrationsOf } from '../../../shared/imports/registrationTable.ts';
import {
  RegistrarPage,
  type ShownList,
  type ShownRegistration,
} from '../../../shared/pages/intake/registrarPage.tsx';
import { refusalSentence } from '../../../shared/pages/labels/refusals.ts';
import { limits } from '../../../shared/pages/limits.ts';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import type { Unit } from '../../../shared/ports.ts';
import { act } from '../act.ts';
import { dropUpload, heldUpload, holdUpload } from '../files/heldUpload.ts';
import { findPerson } from '../findPerson.ts';
import { line, oneOf, optionalLine } from '../forms/fields.ts';
import { parsed } from '../forms/parsed.ts';
import { formToken } from '../formToken.ts';
import { checkNonce, commandIdOf } from '../guardForm.ts';
import { programmesOf } from '../programmesOf.ts';
import { bodyLimits, fieldOf, readForm } from '../readForm.ts';
import { refusalErrors, refusalStatus } from '../refusals.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor, signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** An officer who may register for the colleagues of a unit. */
interface Registrar {
  readonly visitor: Visitor;
  readonly unit: Unit;
  readonly programme: Programme;
}

type Page = (c: WebContext, by: Registrar) => Promise<Response> | Response;

/** Lets those through who hold a role that the programme names; for everybody else there is no such page. */
const registering = (handler: Page) =>
  signedIn(async (c, visitor) => {
    const { unit, holdings, tenant } = visitor;
    const programmes = unit ? await programmesOf(c, tenant, unit) : [];
    const programme = programmes.find(({ id }) => id === c.req.query('chuong-trinh'));
    const may = unit && programme && mayIn('register_for_others', holdings, unit.id, programme);
    return may ? handler(c, { visitor, unit, programme }) : notFound(c);
  });

interface Shown {
  readonly single?: FormState;
  readonly list?: FormState;
  readonly result?: ShownList;
  readonly status?: PageStatus;
}

const show = (
  c: WebContext,
  { visitor, programme }: Registrar,
  { single = untouched, list = untouched, result, status }: Shown = {},
) =>
  page(
    c,
    <RegistrarPage
      context={contextFor(c, visitor)}
      programme={programme}
      token={() => formToken(visitor.nonce)}
      single={single}
      list={list}
      {...(result ? { result } : {})}
    />,
    status,
  );

const body = z.object({
  who: line(254),
  title: line(limits.title),
  channel: oneOf(['annual_plan', 'commissioned']),
  track: optionalLine(100),
});

/** Begins one dossier for a colleague; it is then written on the pages that everybody writes on. */
async function begin(c: WebContext, by: Registrar): Promise<Response> {
  const { visitor, unit, programme } = by;
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  const commandId = commandIdOf(entered);
  const again = (errors: readonly FieldError[], status: PageStatus) =>
    show(c, by, { single: { errors, entered }, status });
  const read = parsed(
    body,
    Object.fromEntries(
      ['who', 'title', 'channel', 'track'].map((name) => [name, entered[name]?.[0]]),
    ),
  );
  if (!read.ok) return again(read.errors, 422);
  const { who, ...rest } = read.value;
  const found = await findPerson(c, visitor, unit.id, who);
  if ('problem' in found)
    return again([{ field: 'who', message: `Người đứng tên: ${found.problem}` }], 422);
  const dossierId = `ho-${createHash('sha256').update(`${visitor.tenant}\n${visitor.person.id}\n${commandId}`).digest('hex').slice(0, 20)}`;
  const outcome = await act(c, visitor, {
    dossierId,
    commandId,
    programmeId: programme.id,
    command: {
      type: 'startDraft',
      tenant: visitor.tenant,
      dossierId,
      unitId: unit.id,
      unitName: unit.name,
      lead: found.person,
      ...rest,
    },
  });
  if (outcome.accepted) return c.redirect(`/soan/${dossierId}`, 303);
  return again(refusalErrors(outcome.refusal, programme), refusalStatus(outcome.refusal));
}

const refused = (c: WebContext, by: Registrar, message: string) =>
  show(c, by, { list: { errors: [{ field: 'file', message }] }, status: 422 });

const listOf = (c: WebContext, { visitor, unit, programme }: Registrar) => ({
  tenant: visitor.tenant,
  programme,
  unit,
  officer: { personId: visitor.person.id, name: visitor.person.name },
  moment: c.get('moment'),
});

function readList({ programme }: Registrar, name: string, content: Uint8Array) {
  const read = readTables({ name, content });
  return 'refusal' in read ? read : registrationsOf(read.tables, programme);
}

const shownName = (name: string): string => cleanLine(name).slice(0, 100) || 'danh sách';

async function preview(c: WebContext, by: Registrar): Promise<Response> {
  const { visitor, programme } = by;
  const { entered, file } = await readForm(c, { maximumBytes: bodyLimits.upload });
  checkNonce(entered, visitor);
  if (!file || file.size === 0) return refused(c, by, 'Tệp: chưa chọn tệp, hoặc tệp trống.');
  if (file.size > limits.attachmentBytes) return refused(c, by, 'Tệp: lớn hơn 4 MB.');
  const content = new Uint8Array(await file.arrayBuffer());
  const fileName = shownName(file.name);
  const read = readList(by, fileName, content);
  if ('refusal' in read)
    return refused(c, by, `Tệp: ${read.refusal.problem} ${read.refusal.remedy}`);
  const results = await tryRegistrations(c.get('deps'))({ ...listOf(c, by), rows: read.rows });
  const good = results.every(isGood);
  const keptAs = good
    ? await holdUpload(c.get('deps').files, visitor, content, c.get('moment'))
    : undefined;
  const rows = results.map((one) => shownRow(one, programme));
  const result = { fileName, saved: false, rows, ...(keptAs ? { keptAs } : {}) };
  return show(c, by, { result, status: good ? 200 : 422 });
}

async function save(c: WebContext, by: Registrar): Promise<Response> {
  const { visitor, programme } = by;
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  const { files } = c.get('deps');
  const id = fieldOf(entered, 'tep');
  const content = await heldUpload(files, visitor, id, c.get('moment'));
  if (!content)
    return refused(c, by, 'Tệp: đã lưu rồi, hoặc xem trước đã quá một giờ. Xin chọn lại tệp.');
  const fileName = shownName(fieldOf(entered, 'ten'));
  const read = readList(by, fileName, content);
  if ('refusal' in read)
    return refused(c, by, `Tệp: ${read.refusal.problem} ${read.refusal.remedy}`);
  const { saved, results } = await saveRegistrations(c.get('deps'))({
    ...listOf(c, by),
    rows: read.rows,
  });
  if (saved) await dropUpload(files, visitor, id);
  const rows = results.map((one) => shownRow(one, programme));
  return show(c, by, { result: { fileName, saved, rows }, status: saved ? 200 : 422 });
}

const shownRow = (result: RegistrationResult, programme: Programme): ShownRegistration => {
  const { row, name, refusal, earlier, number } = result;
  const unknown = name === undefined && row.messages.length === 0;
  return {
    row: row.number,
    staffCode: row.staffCode,
    title: row.title,
    problems: [
      ...row.messages.map(({ column, problem, remedy }) => `${column}: ${problem} ${remedy}`),
      ...(unknown ? ['Mã nhân viên: không có ai đang làm việc trong đơn vị mang mã này.'] : []),
      ...(refusal ? [refusalSentence(refusal, programme)] : []),
    ],
    ...(name !== undefined && { name }),
    ...(earlier !== undefined && { earlier }),
    ...(number !== undefined && { number }),
  };
};

const template = (c: WebContext, { programme }: Registrar) =>
  c.body(csvTemplate(registrationColumns(programme)), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="dang-ky-${programme.id}.csv"`,
  });

export function registerForOthersRoutes(app: WebHono): void {
  app.get(
    '/dang-ky-thay',
    registering((c, by) => show(c, by)),
  );
  app.post('/dang-ky-thay', registering(begin));
  app.post('/dang-ky-thay/xem', registering(preview));
  app.post('/dang-ky-thay/luu', registering(save));
  app.get('/dang-ky-thay/mau.csv', registering(template));
}
