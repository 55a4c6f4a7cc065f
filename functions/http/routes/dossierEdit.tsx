import { randomUUID } from 'node:crypto';
import type { DossierAtHand } from '../../../shared/app/dossierView.ts';
import type { Author, Content } from '../../../shared/domain/dossier/state.ts';
import type { WholeEdit } from '../../../shared/pages/edit/editPage.tsx';
import { type Stage, stagesOf } from '../../../shared/pages/edit/stages.ts';
import { commandSlugs } from '../../../shared/pages/labels/commands.ts';
import type { Entered, FieldError } from '../../../shared/pages/pageContext.ts';
import { localTime } from '../../../shared/pages/time.ts';
import { actOn, atHandOf } from '../act.ts';
import { findPerson } from '../findPerson.ts';
import { readStage, readStages } from '../forms/contentForm.ts';
import type { Parsed } from '../forms/parsed.ts';
import { checkNonce, commandIdOf } from '../guardForm.ts';
import { bodyLimits, fieldOf, isList, readForm } from '../readForm.ts';
import { refusalErrors, refusalStatus } from '../refusals.ts';
import { renderStage, renderWhole, seenMark, stageNamed, stagesFor } from '../renderEdit.tsx';
import { notFound, type PageStatus, wantsJson } from '../responses.tsx';
import { signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

async function show(c: WebContext, visitor: Visitor): Promise<Response> {
  const view = await atHandOf(c, visitor);
  if (!view) return notFound(c);
  const { actions, dossier } = view;
  const stage = stageNamed(view, c.req.query('phan'));
  if (actions.includes('saveDraft'))
    return renderStage(c, visitor, view, stage, { saved: savedWords(c) });
  if (actions.includes('completePaperwork'))
    return renderWhole(c, visitor, view, 'completePaperwork');
  if (actions.includes('amend')) return renderWhole(c, visitor, view, 'amend');
  return c.redirect(`/ho-so/${dossier.id}`, 303);
}

const savedWords = (c: WebContext): string | undefined =>
  c.req.query('da-luu') === undefined ? undefined : `Đã lưu lúc ${localTime(c.get('moment').now)}`;

/** What is read from the form of one page, and where it came from. */
interface Sent {
  readonly entered: Entered;
  readonly commandId: string;
  readonly view: DossierAtHand;
}

async function receive(c: WebContext, visitor: Visitor): Promise<Sent | undefined> {
  const { entered } = await readForm(c, { maximumBytes: bodyLimits.content, many: isList });
  checkNonce(entered, visitor);
  const commandId = commandIdOf(entered);
  const view = await atHandOf(c, visitor);
  return view && { entered, commandId, view };
}

const changedMeanwhile =
  'Phần này đã được sửa ở một nơi khác sau khi trang được mở. Nội dung Ông/Bà nhập vẫn ở dưới; gửi lần nữa sẽ ghi đè.';

/** Somebody else changed what the form shows; a repeat of a form already taken is no conflict. */
const isStale = ({ entered, commandId, view }: Sent, stages: readonly Stage[]): boolean =>
  !view.dossier.commandIds.includes(commandId) &&
  fieldOf(entered, 'seen') !== seenMark(stages, view.dossier);

/** Adds the colleague named in the form, with no share yet. */
async function withNewAuthor(
  c: WebContext,
  visitor: Visitor,
  { entered, view }: Sent,
  content: Partial<Content>,
): Promise<Parsed<Partial<Content>>> {
  const who = fieldOf(entered, 'who').trim();
  if (who === '') return { ok: true, value: content };
  const found = await findPerson(c, visitor, view.dossier.unitId, who);
  const problem = (message: string): Parsed<Partial<Content>> => ({
    ok: false,
    errors: [{ field: 'who', message: `Thêm đồng tác giả: ${message}` }],
  });
  if ('problem' in found) return problem(found.problem);
  const authors = content.authors ?? view.dossier.content.authors;
  if (authors.some(({ person }) => person.personId === found.person.personId))
    return problem('Người này đã có trong danh sách.');
  const added: Author = { person: found.person, share: 0, lead: false, consent: 'pending' };
  return { ok: true, value: { ...content, authors: [...authors, added] } };
}

type Saved =
  | { readonly ok: true; readonly view: DossierAtHand }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly status: PageStatus };

/** Stores what the form of one page says; saying nothing new is fine. */
async function store(c: WebContext, visitor: Visitor, sent: Sent, stage: Stage): Promise<Saved> {
  const { entered, commandId, view } = sent;
  if (isStale(sent, [stage]))
    return { ok: false, errors: [{ field: '', message: changedMeanwhile }], status: 409 };
  const read = readStage(stage, entered, view.dossier.content, view.programme);
  const whole =
    read.ok && stage.kind === 'authors' && !wantsJson(c)
      ? await withNewAuthor(c, visitor, sent, read.value)
      : read;
  if (!whole.ok) return { ok: false, errors: whole.errors, status: 422 };
  const outcome = await actOn(c, visitor, view, {
    command: { type: 'saveDraft', content: whole.value },
    commandId,
  });
  if (outcome.accepted) return { ok: true, view: { ...view, dossier: outcome.dossier } };
  if (outcome.refusal.because === 'unchanged') return { ok: true, view };
  return {
    ok: false,
    errors: refusalErrors(outcome.refusal, view.programme),
    status: refusalStatus(outcome.refusal),
  };
}

/** Autosave and both save buttons. */
async function save(c: WebContext, visitor: Visitor): Promise<Response> {
  const sent = await receive(c, visitor);
  if (!sent) return wantsJson(c) ? c.json({ message: 'không tìm thấy hồ sơ' }, 404) : notFound(c);
  const stage = stageNamed(sent.view, fieldOf(sent.entered, 'phan'));
  const saved = await store(c, visitor, sent, stage);
  if (wantsJson(c)) return savedAsJson(c, saved, stage);
  if (!saved.ok) {
    const state = { errors: saved.errors, entered: sent.entered };
    return renderStage(c, visitor, sent.view, stage, { state, status: saved.status });
  }
  const next = fieldOf(sent.entered, 'sau') === 'tiep' ? stageAfter(sent.view, stage) : stage;
  return c.redirect(`/soan/${sent.view.dossier.id}?phan=${next.id}&da-luu`, 303);
}

const savedAsJson = (c: WebContext, saved: Saved, stage: Stage): Response =>
  saved.ok
    ? c.json({ commandId: randomUUID(), seen: seenMark([stage], saved.view.dossier) })
    : c.json(
        { message: saved.errors.map(({ message }) => message).join(' ') },
        saved.status === 409 ? 409 : 422,
      );

const stageAfter = ({ programme }: DossierAtHand, stage: Stage): Stage => {
  const stages = stagesOf(programme);
  return stages[stages.findIndex(({ id }) => id === stage.id) + 1] ?? stage;
};

/** The last page of a draft is sent together with the wish to hand it in. */
const storeLastPage = (
  c: WebContext,
  visitor: Visitor,
  sent: Sent,
  stage: Stage,
): Promise<Saved> => {
  const { dossier } = sent.view;
  const isTaken = dossier.commandIds.includes(sent.commandId);
  return sent.entered.urgentReason && dossier.current.kind === 'draft' && !isTaken
    ? store(c, visitor, { ...sent, commandId: `${sent.commandId}-luu` }, stage)
    : Promise.resolve({ ok: true, view: sent.view });
};

/** The runner fills in the number; a revision was saved page by page. */
const handingIn = {
  submit: { type: 'submit', number: '' },
  resubmit: { type: 'resubmit', content: {} },
} as const;

/** Hands the dossier in, or in again after a revision. */
const handIn = (type: 'submit' | 'resubmit') =>
  signedIn(async (c, visitor) => {
    const sent = await receive(c, visitor);
    if (!sent) return notFound(c);
    const { view, commandId, entered } = sent;
    const stage = stageNamed(view, 'gui');
    const again = (errors: readonly FieldError[], status: PageStatus, current = view.dossier) =>
      renderStage(c, visitor, { ...view, dossier: current }, stage, {
        state: { errors, entered },
        status,
      });
    const saved = await storeLastPage(c, visitor, sent, stage);
    if (!saved.ok) return again(saved.errors, saved.status);
    const command = handingIn[type];
    const dossierId = view.dossier.id;
    const outcome = await actOn(c, visitor, saved.view, { command, commandId });
    if (outcome.accepted) return c.redirect(`/ho-so/${dossierId}?xong=${commandSlugs[type]}`, 303);
    const errors = refusalErrors(outcome.refusal, view.programme).map(onOwnPage);
    return again(errors, refusalStatus(outcome.refusal), outcome.dossier);
  });

const promised = ['declared', 'committed', 'urgent', 'urgentReason'];

/** Errors of other pages cannot be led to from here; the list below does that. */
const onOwnPage = (error: FieldError): FieldError =>
  promised.includes(error.field) ? error : { ...error, field: '' };

/** Edits that are sent at once: what an urgent dossier owes, and amendments. */
const sendWhole = (type: WholeEdit) =>
  signedIn(async (c, visitor) => {
    const sent = await receive(c, visitor);
    if (!sent) return notFound(c);
    const { view, commandId, entered } = sent;
    const again = (errors: readonly FieldError[], status: PageStatus) =>
      renderWhole(c, visitor, view, type, { state: { errors, entered }, status });
    const stages = stagesFor(type, view);
    if (isStale(sent, stages)) return again([{ field: '', message: changedMeanwhile }], 409);
    const read = readStages(stages, entered, view.dossier.content, view.programme);
    if (!read.ok) return again(read.errors, 422);
    const command = { type, content: read.value };
    const outcome = await actOn(c, visitor, view, { command, commandId });
    if (outcome.accepted)
      return c.redirect(`/ho-so/${view.dossier.id}?xong=${commandSlugs[type]}`, 303);
    return again(refusalErrors(outcome.refusal, view.programme), refusalStatus(outcome.refusal));
  });

export function dossierEditRoutes(app: WebHono): void {
  app.get('/soan/:id', signedIn(show));
  app.post(`/soan/:id/${commandSlugs.saveDraft}`, signedIn(save));
  app.post(`/soan/:id/${commandSlugs.submit}`, handIn('submit'));
  app.post(`/soan/:id/${commandSlugs.resubmit}`, handIn('resubmit'));
  app.post(`/soan/:id/${commandSlugs.completePaperwork}`, sendWhole('completePaperwork'));
  app.post(`/soan/:id/${commandSlugs.amend}`, sendWhole('amend'));
}
