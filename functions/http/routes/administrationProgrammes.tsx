import { launchWithRound } from '../../../shared/app/disseminationLaunch.ts';
import { type ReadPlan, readPlan } from '../../../shared/app/launchProgramme.ts';
import { cleanLine } from '../../../shared/domain/text/vietnamese.ts';
import {
  ProgrammesPage,
  type ShownPlan,
} from '../../../shared/pages/administration/programmesPage.tsx';
import { type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import type { Dissemination } from '../../../shared/ports.ts';
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
import type { Area } from '../siteApp.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext } from '../web.ts';

interface Shown {
  readonly state?: FormState;
  readonly plan?: ShownPlan;
  readonly status?: PageStatus;
  readonly done?: string;
}

async function show(
  c: WebContext,
  { visitor }: Administrator,
  { state = untouched, status, ...shown }: Shown = {},
): Promise<Response> {
  const programmes = await c.get('deps').programmes.list(visitor.tenant);
  return page(
    c,
    <ProgrammesPage
      context={contextFor(c, visitor)}
      token={() => formToken(visitor.nonce)}
      programmes={programmes}
      state={state}
      {...shown}
    />,
    status,
  );
}

const refused = (c: WebContext, by: Administrator, message: string, status: PageStatus = 422) =>
  show(c, by, { state: { errors: [{ field: 'file', message: `Tệp: ${message}` }] }, status });

/** Text of UTF-8 bytes; undefined when they are none, or far too many for a plan. */
function textOf(content: Uint8Array): string | undefined {
  if (content.byteLength > 1024 * 1024) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

const shownName = (name: string): string => cleanLine(name).slice(0, 100) || 'kế hoạch';

const read = (c: WebContext, { visitor, realm }: Administrator, text: string, fileName: string) =>
  readPlan(c.get('deps'))({ tenant: visitor.tenant, realm, text, fileName });

type Sound = Exclude<ReadPlan, { problems: unknown }>;

const shownPlan = ({ programme, description }: Sound, fileName: string, keptAs: string) => ({
  fileName,
  name: programme.name,
  version: programme.version,
  description,
  keptAs,
});

/** The chosen file, else what is written in the field. */
async function sentPlan({ file, entered }: SentForm) {
  if (file && file.size > 0)
    return { content: new Uint8Array(await file.arrayBuffer()), fileName: shownName(file.name) };
  const written = fieldOf(entered, 'text');
  return written.trim() === ''
    ? undefined
    : { content: new TextEncoder().encode(written), fileName: 'bản nháp' };
}

async function preview(c: WebContext, form: SentForm): Promise<Response> {
  const { visitor, entered } = form;
  const sent = await sentPlan(form);
  if (!sent) return refused(c, form, 'chưa chọn tệp, hoặc tệp trống.');
  const { content, fileName } = sent;
  const text = textOf(content);
  if (text === undefined) return refused(c, form, 'không phải là tệp chữ UTF-8 dưới 1 MB.');
  const found = await read(c, form, text, fileName);
  if ('problems' in found)
    return show(c, form, {
      plan: { fileName, problems: found.problems },
      state: { errors: [], entered },
      status: 422,
    });
  const keptAs = await holdUpload(c.get('deps').files, visitor, content, c.get('moment'));
  return show(c, form, { plan: shownPlan(found, fileName, keptAs) });
}

async function launch(
  c: WebContext,
  form: SentForm,
  dissemination: Dissemination,
): Promise<Response> {
  const { files, organisation, programmes } = c.get('deps');
  const { visitor, entered } = form;
  const id = fieldOf(entered, 'tep');
  const content = await heldUpload(files, visitor, id, c.get('moment'));
  const text = content && textOf(content);
  if (text === undefined)
    return refused(c, form, 'đã phát hành rồi, hoặc xem trước đã quá một giờ. Xin chọn lại tệp.');
  const fileName = shownName(fieldOf(entered, 'ten'));
  const found = await read(c, form, text, fileName);
  if ('problems' in found)
    return show(c, form, { plan: { fileName, problems: found.problems }, status: 422 });
  const launched = await launchWithRound({ dissemination, organisation, programmes })({
    tenant: visitor.tenant,
    programme: found.programme,
    by: { personId: visitor.person.id, name: visitor.person.name },
    moment: c.get('moment'),
  });
  if (!launched)
    return refused(c, form, 'có người vừa phát hành bản khác. Xin kiểm tra lại kế hoạch.', 409);
  await dropUpload(files, visitor, id);
  return c.redirect('/quan-tri/chuong-trinh?xong=phat-hanh', 303);
}

export const administrationProgrammeRoutes =
  (dissemination: Dissemination): Area =>
  (app) => {
    app.get(
      '/quan-tri/chuong-trinh',
      administering((c, by) =>
        show(c, by, c.req.query('xong') === 'phat-hanh' ? { done: 'Đã phát hành kế hoạch.' } : {}),
      ),
    );
    app.post('/quan-tri/chuong-trinh', administeringForm(preview, { files: true }));
    app.post(
      '/quan-tri/chuong-trinh/phat-hanh',
      administeringForm((c, form) => launch(c, form, dissemination)),
    );
  };
