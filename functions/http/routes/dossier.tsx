import type { StoredFile } from '../../../events/schema/dossierEvents.ts';
import { dossierFileKey } from '../../../shared/app/dossierFileKey.ts';
import type { CommandType } from '../../../shared/domain/dossier/commands.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import { commandLabels, commandSlugs } from '../../../shared/pages/labels/commands.ts';
import { viewOf } from '../act.ts';
import { openToSupport } from '../openToSupport.ts';
import { renderDossier } from '../renderDossier.tsx';
import { notFound } from '../responses.tsx';
import { signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const doneWords: ReadonlyMap<string, string> = new Map(
  (Object.keys(commandSlugs) as CommandType[]).map((type) => [
    commandSlugs[type],
    `Đã thực hiện: ${commandLabels[type].toLowerCase()}.`,
  ]),
);

async function show(c: WebContext, visitor: Visitor): Promise<Response> {
  const view = await viewOf(c, visitor);
  if (!view) return notFound(c);
  return renderDossier(c, visitor, view, { done: doneWords.get(c.req.query('xong') ?? '') });
}

const filesOf = ({ attachments, findings: { decision } }: Dossier): readonly StoredFile[] =>
  decision?.file ? [...attachments, decision.file] : attachments;

/** Sends to a link of at most a minute, made after the check. */
async function download(c: WebContext, visitor: Visitor): Promise<Response> {
  const view = await viewOf(c, visitor);
  const file = view && filesOf(view.dossier).find(({ fileId }) => fileId === c.req.param('fileId'));
  if (!file) return notFound(c);
  const key = dossierFileKey(visitor.tenant, view.dossier.id, file.fileId);
  return c.redirect(await c.get('deps').files.link(key, file.name), 303);
}

export function dossierRoutes(app: WebHono): void {
  app.get('/ho-so/:id', openToSupport(show));
  app.get('/ho-so/:id/tep/:fileId', signedIn(download));
}
