import {
  actOnMerge,
  type MergeView,
  mergeView,
  sharesToBegin,
} from '../../../shared/app/merging.ts';
import type { CommandOf } from '../../../shared/domain/dossier/commands.ts';
import { openMerge } from '../../../shared/domain/dossier/openMerge.ts';
import { mergeAddress } from '../../../shared/pages/mergeAddress.ts';
import { MergePage } from '../../../shared/pages/novelty/mergePage.tsx';
import { type Entered, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { readMergeAnswer, readMergeEnd, readMergeProposal } from '../forms/mergeForms.ts';
import type { Parsed } from '../forms/parsed.ts';
import { formToken } from '../formToken.ts';
import { checkNonce, commandIdOf } from '../guardForm.ts';
import { fieldOf, readForm } from '../readForm.ts';
import { refusalErrors, refusalStatus } from '../refusals.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor, signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const done: ReadonlyMap<string, string> = new Map([
  ['de-nghi', 'Đã gửi đề nghị; hai tác giả chính nhận thư để trả lời.'],
  ['tra-loi', 'Đã ghi ý kiến của Ông/Bà.'],
  ['thoi', 'Đã thôi đề nghị gộp; hai tác giả chính được báo bằng thư.'],
]);

const viewOf = (c: WebContext, visitor: Visitor): Promise<MergeView | undefined> =>
  mergeView(c.get('deps'))(visitor.person, c.req.param('id') ?? '', c.get('moment'));

interface Shown {
  readonly state?: FormState;
  readonly status?: PageStatus;
  /** Id of the dossier that the office would merge into. */
  readonly into?: string;
}

function shown(
  c: WebContext,
  visitor: Visitor,
  { dossier, candidates, ...view }: MergeView,
  { state = untouched, status, into }: Shown,
) {
  const chosen = candidates.find(({ id }) => id === into);
  return page(
    c,
    <MergePage
      context={contextFor(c, visitor)}
      dossier={dossier}
      waiting={openMerge(dossier) !== undefined}
      candidates={candidates}
      {...view}
      {...(chosen && { chosen: { into: chosen, shares: sharesToBegin(dossier, chosen) } })}
      token={formToken(visitor.nonce)}
      state={state}
      done={done.get(c.req.query('xong') ?? '')}
    />,
    status,
  );
}

async function show(c: WebContext, visitor: Visitor): Promise<Response> {
  const view = await viewOf(c, visitor);
  return view ? shown(c, visitor, view, { into: c.req.query('vao') }) : notFound(c);
}

type MergeCommand = CommandOf<'proposeMerge' | 'answerMerge' | 'callOffMerge'>;

/** One of the forms: read, run, and either go back to the page or show why not. */
const take = (slug: string, read: (entered: Entered) => Parsed<MergeCommand>) =>
  signedIn(async (c, visitor) => {
    const { entered } = await readForm(c);
    checkNonce(entered, visitor);
    const commandId = commandIdOf(entered);
    const view = await viewOf(c, visitor);
    if (!view) return notFound(c);
    const into = fieldOf(entered, 'into');
    const command = read(entered);
    if (!command.ok)
      return shown(c, visitor, view, {
        state: { errors: command.errors, entered },
        status: 422,
        into,
      });
    const outcome = await actOnMerge(c.get('deps'))({
      person: visitor.person,
      dossierId: view.dossier.id,
      command: command.value,
      commandId,
      moment: c.get('moment'),
    });
    if (outcome.accepted) return c.redirect(`${mergeAddress(view.dossier.id)}?xong=${slug}`, 303);
    const { refusal } = outcome;
    return shown(c, visitor, (await viewOf(c, visitor)) ?? view, {
      state: { errors: refusalErrors(refusal), entered },
      status: refusalStatus(refusal),
      into,
    });
  });

/** Where the office proposes to merge a dossier into another one, and the leads answer. */
export function mergeRoutes(app: WebHono): void {
  app.get('/gop-ho-so/:id', signedIn(show));
  app.post('/gop-ho-so/:id/de-nghi', take('de-nghi', readMergeProposal));
  app.post('/gop-ho-so/:id/tra-loi', take('tra-loi', readMergeAnswer));
  app.post('/gop-ho-so/:id/thoi', take('thoi', readMergeEnd));
}
