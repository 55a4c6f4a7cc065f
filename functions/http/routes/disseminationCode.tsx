import { withinDepartment } from '../../../shared/adapters/dynamo/departmentScope.ts';
import {
  type CodeView,
  confirmByCode,
  openCode,
  printCode,
} from '../../../shared/app/disseminationCode.ts';
import { unitAddress } from '../../../shared/pages/dissemination/address.ts';
import {
  CodeConfirmedPage,
  CodeSheetPage,
  DeadCodePage,
  type DeadCodeWhy,
  PrintCodePage,
  ScannedCodePage,
} from '../../../shared/pages/dissemination/codePages.tsx';
import { refusalError } from '../../../shared/pages/dissemination/labels.ts';
import { type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { type DisseminationDeps, owning, owningForm, type Sight } from '../dissemination.ts';
import { codeForm, printForm, readDisseminationForm } from '../forms/disseminationForms.ts';
import { formToken } from '../formToken.ts';
import { checkStrangerNonce } from '../guardForm.ts';
import { readForm, singleValues } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import type { Area } from '../siteApp.tsx';
import { contextFor, strangerContext } from '../visitor.ts';
import type { WebContext } from '../web.ts';

const secretOf = (c: WebContext): string => c.req.param('secret') ?? '';

const dead = (c: WebContext, why: DeadCodeWhy) =>
  page(
    c,
    <DeadCodePage context={strangerContext(c)} why={why} />,
    why === 'too_many_tries' ? 429 : 410,
  );

async function scanned(
  deps: DisseminationDeps,
  c: WebContext,
  view: CodeView,
  state: FormState = untouched,
): Promise<Response> {
  if (view.state === 'dead') return dead(c, view.why);
  const { code } = view;
  const programme = await deps.programmes.find(code.tenant, code.programmeId, code.version);
  if (!programme) return dead(c, 'unknown');
  const context = strangerContext(c);
  return page(
    c,
    <ScannedCodePage
      context={context}
      action={`/pho-bien/ma/${secretOf(c)}`}
      token={formToken(context.nonce)}
      state={state}
      programme={programme}
      code={code}
    />,
    state.errors.length > 0 ? 422 : 200,
  );
}

type Seeing = (c: WebContext, view: CodeView) => Promise<Response>;

/** Answers within whichever department's unit printed the code of the address. */
const onCode =
  (deps: DisseminationDeps, handler: Seeing) =>
  async (c: WebContext): Promise<Response> => {
    for (const tenant of deps.tenants) {
      const answer = await withinDepartment(tenant, async () => {
        const view = await openCode(deps)(tenant, secretOf(c), c.get('moment'));
        const known = view.state === 'open' || view.why !== 'unknown';
        return known ? handler(c, view) : undefined;
      });
      if (answer) return answer;
    }
    return handler(c, { state: 'dead', why: 'unknown' });
  };

async function confirm(deps: DisseminationDeps, c: WebContext, view: CodeView): Promise<Response> {
  const { entered } = await readForm(c);
  checkStrangerNonce(c, entered);
  const read = readDisseminationForm(codeForm, singleValues(entered));
  if (view.state === 'dead') return dead(c, view.why);
  if (!read.ok) return scanned(deps, c, view, { errors: read.errors, entered });
  const staffCode = read.value.staffCode.toUpperCase();
  const outcome = await confirmByCode(deps)({
    tenant: view.code.tenant,
    secret: secretOf(c),
    staffCode,
    moment: c.get('moment'),
  });
  if (outcome === 'too_many_tries') return dead(c, 'too_many_tries');
  if (outcome === 'not_on_the_list') {
    const message = 'Mã nhân viên: không đúng, hoặc không có trong danh sách của đơn vị này.';
    return scanned(deps, c, view, { errors: [{ field: 'staffCode', message }], entered });
  }
  if (outcome !== 'confirmed') return scanned(deps, c, outcome);
  const { tenant, programmeId, version } = view.code;
  const programme = await deps.programmes.find(tenant, programmeId, version);
  if (!programme) return notFound(c);
  return page(
    c,
    <CodeConfirmedPage context={strangerContext(c)} programme={programme} staffCode={staffCode} />,
  );
}

const printPage = (
  c: WebContext,
  { visitor, programme, unit }: Sight,
  state: FormState = untouched,
  status: PageStatus = 200,
) => {
  const back = unitAddress(unit.programmeId, unit.version, unit.unitId);
  return page(
    c,
    <PrintCodePage
      context={contextFor(c, visitor)}
      action={`${back}/ma`}
      token={formToken(visitor.nonce)}
      state={state}
      programme={programme}
      unitName={unit.unitName}
      today={c.get('moment').today}
      back={back}
    />,
    status,
  );
};

/** The sheet with the printed code, and what a phone sees that scans it. */
export const disseminationCodeRoutes =
  (deps: DisseminationDeps): Area =>
  (app) => {
    app.get(
      '/pho-bien/ma/:secret',
      onCode(deps, (c, view) => scanned(deps, c, view)),
    );
    app.post(
      '/pho-bien/ma/:secret',
      onCode(deps, (c, view) => confirm(deps, c, view)),
    );

    app.get(
      '/pho-bien/:programme/:version/:unit/ma',
      owning(deps, (c, sight) => printPage(c, sight)),
    );
    app.post(
      '/pho-bien/:programme/:version/:unit/ma',
      owningForm(deps, async (c, { entered, act, ...sight }) => {
        const read = readDisseminationForm(printForm, singleValues(entered));
        if (!read.ok) return printPage(c, sight, { errors: read.errors, entered }, 422);
        const printed = await printCode(deps)(act, read.value.on);
        if (!printed.accepted)
          return printPage(c, sight, { errors: [refusalError(printed.refusal)], entered }, 422);
        return page(
          c,
          <CodeSheetPage
            context={contextFor(c, sight.visitor)}
            programme={sight.programme}
            code={printed.code}
            url={`${deps.publicUrl}/pho-bien/ma/${printed.secret}`}
          />,
        );
      }),
    );
  };
