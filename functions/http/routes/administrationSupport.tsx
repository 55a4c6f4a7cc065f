import {
  agreeToLetIn,
  askForSupport,
  declineToLetIn,
  endAtOnce,
  secondsBeside,
} from '../../../shared/app/supportAccess.ts';
import type {
  SupportDecision,
  SupportRefusal,
} from '../../../shared/domain/organisation/supportAccess.ts';
import { SupportPage } from '../../../shared/pages/administration/supportPage.tsx';
import { supportError } from '../../../shared/pages/labels/support.ts';
import { type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { supportAddress } from '../../../shared/pages/supportAddress.ts';
import type { Unit } from '../../../shared/ports.ts';
import {
  type Administrator,
  administering,
  administeringForm,
  type SentForm,
} from '../administering.ts';
import { readSupportWish } from '../forms/supportForm.ts';
import { formToken } from '../formToken.ts';
import { commandIdOf } from '../guardForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { actOf, contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const doneWords: Readonly<Record<string, string>> = {
  'de-nghi': 'Đã gửi đề nghị. Chưa ai được xem cho đến khi một quản trị khác đồng ý.',
  'dong-y': 'Đã đồng ý. Người hỗ trợ, quản trị và thanh tra của Sở được báo bằng thư.',
  'tu-choi': 'Đã kết thúc đề nghị; không ai được xem. Các quản trị khác được báo bằng thư.',
  'ket-thuc': 'Đã kết thúc quyền xem. Quản trị và thanh tra của Sở được báo bằng thư.',
};

/** The department itself, for whoever administers it; who administers a hospital has no such page. */
const departmentIn = ({ realm }: Administrator): Unit | undefined =>
  realm.tops.find(({ type }) => type === 'health_department');

async function show(
  c: WebContext,
  by: Administrator,
  state: FormState = untouched,
  status?: PageStatus,
): Promise<Response> {
  if (!departmentIn(by)) return notFound(c);
  const { visitor } = by;
  const { supportAccesses, organisation } = c.get('deps');
  const [accesses, seconds] = await Promise.all([
    supportAccesses.list(visitor.tenant),
    secondsBeside(organisation, whoAsks(c, by)),
  ]);
  const done = doneWords[c.req.query('xong') ?? ''];
  return page(
    c,
    <SupportPage
      context={contextFor(c, visitor)}
      token={() => formToken(visitor.nonce)}
      accesses={accesses.toReversed()}
      now={c.get('moment').now}
      readerId={visitor.person.id}
      seconds={seconds.map(({ name }) => name)}
      state={state}
      {...(done ? { done } : {})}
    />,
    status,
  );
}

const whoAsks = (c: WebContext, { visitor }: Administrator) => ({
  tenant: visitor.tenant,
  by: actOf(c, visitor).by,
  moment: c.get('moment'),
});

const requestOf = (c: WebContext, form: SentForm) => ({
  ...whoAsks(c, form),
  commandId: commandIdOf(form.entered),
});

const wrongInForm: readonly SupportRefusal['because'][] = ['of_the_department', 'no_second'];

/** Leads back, or shows why not; what somebody else did first is a conflict. */
const answered = (
  c: WebContext,
  form: SentForm,
  slug: string,
  decision: SupportDecision,
): Promise<Response> | Response => {
  if (decision.accepted) return c.redirect(`${supportAddress}?xong=${slug}`, 303);
  const { refusal } = decision;
  const state = { errors: [supportError(refusal)], entered: form.entered };
  return show(c, form, state, wrongInForm.includes(refusal.because) ? 422 : 409);
};

async function ask(c: WebContext, form: SentForm): Promise<Response> {
  const unit = departmentIn(form);
  if (!unit) return notFound(c);
  const read = readSupportWish(form.entered);
  if (!read.ok) return show(c, form, { errors: read.errors, entered: form.entered }, 422);
  const request = { ...requestOf(c, form), unit, wish: read.value };
  return answered(c, form, 'de-nghi', await askForSupport(c.get('deps'))(request));
}

/** One of the forms of an access. */
const step = (slug: string, take: typeof endAtOnce) =>
  administeringForm(async (c, form) => {
    const text = c.req.param('number') ?? '';
    const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
    const known =
      departmentIn(form) &&
      (await c.get('deps').supportAccesses.find(form.visitor.tenant, number)) !== undefined;
    if (!known) return notFound(c);
    return answered(c, form, slug, await take(c.get('deps'))({ ...requestOf(c, form), number }));
  });

/** Access for whoever looks after the software: asked by one administrator of the department, agreed to by another. */
export function administrationSupportRoutes(app: WebHono): void {
  app.get(
    supportAddress,
    administering((c, by) => show(c, by)),
  );
  app.post(supportAddress, administeringForm(ask));
  app.post(`${supportAddress}/:number/dong-y`, step('dong-y', agreeToLetIn));
  app.post(`${supportAddress}/:number/tu-choi`, step('tu-choi', declineToLetIn));
  app.post(`${supportAddress}/:number/ket-thuc`, step('ket-thuc', endAtOnce));
}
