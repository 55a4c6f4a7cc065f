import { unitOf } from '../../../shared/app/realm.ts';
import {
  isWordable,
  previewOf,
  saveWording,
  sendTestMail,
  type WordableTemplate,
  wordableTemplates,
} from '../../../shared/app/unitWording.ts';
import { placeholders } from '../../../shared/messages/content.ts';
import {
  placeholdersOf,
  type WordingProblem,
  wordingProblems,
} from '../../../shared/messages/wording.ts';
import {
  TextTwinPage,
  WordingPage,
  WordingsPage,
  WrongWords,
} from '../../../shared/pages/administration/wordingPages.tsx';
import {
  type Entered,
  type FieldError,
  type FormState,
  untouched,
} from '../../../shared/pages/pageContext.ts';
import type { TemplateWording, Unit } from '../../../shared/ports.ts';
import {
  type Administrator,
  administering,
  administeringForm,
  type SentForm,
} from '../administering.ts';
import { readWording } from '../forms/administrationForms.ts';
import { formToken } from '../formToken.ts';
import { commandIdOf } from '../guardForm.ts';
import { fieldOf } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { policy } from '../securityHeaders.ts';
import { actOf, contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** Mails belong to institutions; a khoa or phòng sends none of its own. */
const sendsMail = ({ type }: Unit): boolean => type !== 'clinical_department' && type !== 'office';

const mailingUnits = ({ realm }: Administrator): readonly Unit[] => {
  const sending = realm.units.filter(sendsMail);
  return sending.length > 0 ? sending : realm.tops;
};

async function list(c: WebContext, by: Administrator): Promise<Response> {
  const units = mailingUnits(by);
  const wanted = c.req.query('don-vi');
  const unit = units.find(({ id }) => id === wanted) ?? by.realm.tops[0];
  if (!unit || (wanted && wanted !== unit.id)) return notFound(c);
  const { wordings } = c.get('deps');
  const templates = await Promise.all(
    wordableTemplates.map(async (template) => {
      const words = await wordings.find(by.visitor.tenant, template, unit.id);
      return { template, own: Object.keys(words ?? {}).length > 0 };
    }),
  );
  return page(
    c,
    <WordingsPage
      context={contextFor(c, by.visitor)}
      unit={unit}
      units={units.map(({ id, name }) => ({ value: id, label: name }))}
      templates={templates}
    />,
  );
}

interface Chosen {
  readonly unit: Unit;
  readonly template: WordableTemplate;
}

/** The template and unit of the address, where the unit is administered. */
function chosenOf(c: WebContext, { realm }: Administrator): Chosen | undefined {
  const unit = unitOf(realm, c.req.param('unit') ?? '');
  const template = c.req.param('template') ?? '';
  return unit && isWordable(template) ? { unit, template } : undefined;
}

interface Shown {
  readonly state?: FormState;
  readonly done?: string;
  readonly status?: PageStatus;
}

async function show(
  c: WebContext,
  { visitor }: Administrator,
  { unit, template }: Chosen,
  { state = untouched, done, status }: Shown = {},
): Promise<Response> {
  const stored = await c.get('deps').wordings.find(visitor.tenant, template, unit.id);
  const { email, sharedMailbox } = visitor.person;
  const response = await page(
    c,
    <WordingPage
      context={contextFor(c, visitor)}
      token={() => formToken(visitor.nonce)}
      unit={unit}
      template={template}
      stored={stored ?? {}}
      wordsSubject={
        !wordingProblems(template, { subject: 'x' }).some(
          ({ problem }) => problem === 'fixed_subject',
        )
      }
      placeholders={placeholdersOf(template).map((name) => ({
        mark: `{{${name}}}`,
        meaning: placeholders[name],
      }))}
      {...(email && !sharedMailbox ? { testTo: email } : {})}
      state={state}
      {...(done ? { done } : {})}
    />,
    status,
  );
  response.headers.set('content-security-policy', `${policy}; frame-src 'self'`);
  return response;
}

const fieldNames = { subject: 'Tiêu đề', opening: 'Lời mở đầu', closing: 'Lời kết' } as const;

const errorsOf = (problems: readonly WordingProblem[]): readonly FieldError[] =>
  problems.map(({ field, message }) => ({ field, message: `${fieldNames[field]}: ${message}` }));

/** Runs for a chosen template; other addresses have no page. */
const chosen =
  <B extends Administrator>(
    handler: (c: WebContext, by: B, at: Chosen) => Promise<Response> | Response,
  ) =>
  (c: WebContext, by: B): Promise<Response> | Response => {
    const at = chosenOf(c, by);
    return at ? handler(c, by, at) : notFound(c);
  };

const doneWords: Readonly<Record<string, string>> = {
  luu: 'Đã lưu lời thư; thư gửi từ bây giờ dùng lời này.',
  chuan: 'Đã trở về lời chuẩn.',
  'gui-thu': 'Thư thử đang được gửi; thường đến trong một phút.',
};

const back = (c: WebContext, { unit, template }: Chosen, done: string) =>
  c.redirect(`/quan-tri/thu/${unit.id}/${template}?xong=${done}`, 303);

const showChosen = chosen((c, by: Administrator, at) => {
  const done = doneWords[c.req.query('xong') ?? ''];
  return show(c, by, at, done ? { done } : {});
});

const save = chosen(async (c, form: SentForm, { unit, template }) => {
  const { tenant } = form.visitor;
  const wording = readWording(form.entered);
  const problems = await saveWording(c.get('deps'))(
    { tenant, unitId: unit.id, template, wording },
    actOf(c, form.visitor),
  );
  if (problems.length === 0) return back(c, { unit, template }, 'luu');
  const state = { errors: errorsOf(problems), entered: form.entered };
  return show(c, form, { unit, template }, { state, status: 422 });
});

const reset = chosen(async (c, form: SentForm, { unit, template }) => {
  const { tenant } = form.visitor;
  const act = actOf(c, form.visitor);
  await c.get('deps').wordings.save(tenant, template, unit.id, {}, act);
  return back(c, { unit, template }, 'chuan');
});

const sendTest = chosen(async (c, form: SentForm, { unit, template }) => {
  const { person, tenant } = form.visitor;
  const commandId = commandIdOf(form.entered);
  if (!person.email || person.sharedMailbox) return notFound(c);
  const to = { personId: person.id, name: person.name };
  const about = { tenant, unitId: unit.id, template };
  await sendTestMail(c.get('deps'))(about, { to, commandId, moment: c.get('moment') });
  return back(c, { unit, template }, 'gui-thu');
});

/** Nothing but its own styles: no script, no picture, no form, and only our page may frame it. */
const framePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox";

async function framed(c: WebContext, html: string, status: PageStatus = 200): Promise<Response> {
  const response = await c.html(html, status);
  response.headers.set('content-security-policy', framePolicy);
  response.headers.set('x-frame-options', 'SAMEORIGIN');
  return response;
}

interface Wanted extends Chosen {
  readonly by: Administrator;
  readonly wording: TemplateWording;
  readonly entered?: Entered;
}

function preview(c: WebContext, { by, unit, template, wording, entered }: Wanted) {
  const problems = wordingProblems(template, wording);
  if (problems.length > 0) {
    const wrong = <WrongWords state={{ errors: errorsOf(problems) }} />;
    return framed(c, `<!doctype html>${wrong.toString()}`, 422);
  }
  const { tenant, person } = by.visitor;
  const mail = previewOf(
    { tenant, unitId: unit.id, template, wording },
    { to: { personId: person.id, name: person.name }, publicUrl: c.get('deps').publicUrl },
  );
  if (entered && fieldOf(entered, 'ban') === 'chu')
    return framed(
      c,
      `<!doctype html>${(<TextTwinPage subject={mail.subject} text={mail.text} />).toString()}`,
    );
  return framed(c, mail.html);
}

const previewStored = chosen(async (c, by: Administrator, at) => {
  const { wordings } = c.get('deps');
  const wording = (await wordings.find(by.visitor.tenant, at.template, at.unit.id)) ?? {};
  return preview(c, { by, ...at, wording });
});

const previewEntered = chosen((c, form: SentForm, at) => {
  const { entered } = form;
  return preview(c, { by: form, ...at, wording: readWording(entered), entered });
});

export function administrationWordingRoutes(app: WebHono): void {
  const path = '/quan-tri/thu/:unit/:template';
  app.get('/quan-tri/thu', administering(list));
  app.get(path, administering(showChosen));
  app.post(path, administeringForm(save));
  app.get(`${path}/ban-xem`, administering(previewStored));
  app.post(`${path}/ban-xem`, administeringForm(previewEntered));
  app.post(`${path}/gui-thu`, administeringForm(sendTest));
  app.post(`${path}/chuan`, administeringForm(reset));
}
