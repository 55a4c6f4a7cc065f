import type { DossierAtHand } from '../../../shared/app/dossierView.ts';
import type { Command } from '../../../shared/domain/dossier/commands.ts';
import { commandSlugs } from '../../../shared/pages/labels/commands.ts';
import { limits } from '../../../shared/pages/limits.ts';
import type { FieldError } from '../../../shared/pages/pageContext.ts';
import { actOn, atHandOf } from '../act.ts';
import { receiveFile } from '../files/receiveFile.ts';
import { checkNonce, commandIdOf } from '../guardForm.ts';
import { bodyLimits, fieldOf, readForm } from '../readForm.ts';
import { refusalErrors, refusalStatus } from '../refusals.ts';
import { renderStage, stageNamed } from '../renderEdit.tsx';
import { notFound, type PageStatus } from '../responses.tsx';
import { signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const filesPage = 'tep';

const again = (
  c: WebContext,
  visitor: Visitor,
  view: DossierAtHand,
  errors: readonly FieldError[],
  status: PageStatus,
) =>
  renderStage(c, visitor, view, stageNamed(view, filesPage), { uploadState: { errors }, status });

async function run(
  c: WebContext,
  visitor: Visitor,
  view: DossierAtHand,
  command: Command,
  commandId: string,
) {
  const outcome = await actOn(c, visitor, view, { command, commandId });
  if (!outcome.accepted)
    return again(c, visitor, view, refusalErrors(outcome.refusal), refusalStatus(outcome.refusal));
  const stillWriting = view.actions.includes('saveDraft');
  return c.redirect(
    stillWriting
      ? `/soan/${view.dossier.id}?phan=${filesPage}`
      : `/ho-so/${view.dossier.id}?xong=${commandSlugs[command.type]}`,
    303,
  );
}

async function add(c: WebContext, visitor: Visitor): Promise<Response> {
  const { entered, file } = await readForm(c, { maximumBytes: bodyLimits.upload });
  checkNonce(entered, visitor);
  const commandId = commandIdOf(entered);
  const view = await atHandOf(c, visitor);
  if (!view) return notFound(c);
  const problem = (message: string) => again(c, visitor, view, [{ field: 'file', message }], 422);
  if (!view.actions.includes('addAttachment'))
    return problem('Hồ sơ không còn nhận thêm tệp ở bước này.');
  if (view.dossier.attachments.length >= limits.attachments)
    return problem(`Hồ sơ đã có ${limits.attachments} tệp, là số nhiều nhất.`);
  if (view.dossier.commandIds.includes(commandId))
    return c.redirect(`/soan/${view.dossier.id}?phan=${filesPage}`, 303);
  const owner = { tenant: visitor.tenant, dossierId: view.dossier.id };
  const received = await receiveFile(c.get('deps').files, owner, file);
  if ('problem' in received) return problem(received.problem);
  return run(c, visitor, view, { type: 'addAttachment', file: received.stored }, commandId);
}

async function remove(c: WebContext, visitor: Visitor): Promise<Response> {
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  const commandId = commandIdOf(entered);
  const view = await atHandOf(c, visitor);
  if (!view) return notFound(c);
  const fileId = fieldOf(entered, 'fileId').slice(0, 100);
  return run(c, visitor, view, { type: 'removeAttachment', fileId }, commandId);
}

export function attachmentRoutes(app: WebHono): void {
  app.post(`/soan/:id/${commandSlugs.addAttachment}`, signedIn(add));
  app.post(`/soan/:id/${commandSlugs.removeAttachment}`, signedIn(remove));
}
