import type { DossierAtHand } from '../../../shared/app/dossierView.ts';
import type { Command } from '../../../shared/domain/dossier/commands.ts';
import { type PanelCommand, panelCommands } from '../../../shared/pages/dossier/actionFields.tsx';
import { commandSlugs } from '../../../shared/pages/labels/commands.ts';
import type { Entered, FieldError } from '../../../shared/pages/pageContext.ts';
import { actOn, atHandOf, viewOf } from '../act.ts';
import { receiveFile } from '../files/receiveFile.ts';
import { findPerson } from '../findPerson.ts';
import { commandForms, readReassignment, reassignTo } from '../forms/commandForms.ts';
import type { Parsed } from '../forms/parsed.ts';
import { checkNonce, commandIdOf } from '../guardForm.ts';
import { bodyLimits, type ReadForm, readForm } from '../readForm.ts';
import { refusalErrors, refusalStatus } from '../refusals.ts';
import { renderDossier } from '../renderDossier.tsx';
import { notFound, type PageStatus } from '../responses.tsx';
import { signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const wrong = (field: string, message: string): Parsed<Command> => ({
  ok: false,
  errors: [{ field, message }],
});

async function readReassign(
  c: WebContext,
  visitor: Visitor,
  view: DossierAtHand,
  entered: Entered,
): Promise<Parsed<Command>> {
  const read = readReassignment(entered);
  if (!read.ok) return read;
  const found = await findPerson(c, visitor, view.dossier.unitId, read.value.who);
  return 'problem' in found
    ? wrong('who', found.problem)
    : { ok: true, value: reassignTo(read.value, found.person) };
}

/** The signed copy is stored first, so that the recorded document can name it. */
async function withSignedCopy(
  c: WebContext,
  visitor: Visitor,
  view: DossierAtHand,
  read: Parsed<Command>,
  file: File | undefined,
): Promise<Parsed<Command>> {
  if (!read.ok || read.value.type !== 'recordDocument' || !file) return read;
  const received = await receiveFile(
    c.get('deps').files,
    { tenant: visitor.tenant, dossierId: view.dossier.id },
    file,
  );
  if ('problem' in received) return wrong('file', received.problem);
  return {
    ok: true,
    value: { ...read.value, document: { ...read.value.document, file: received.stored } },
  };
}

const readCommand = async (
  c: WebContext,
  visitor: Visitor,
  view: DossierAtHand,
  type: PanelCommand,
  { entered, file }: ReadForm,
): Promise<Parsed<Command>> =>
  type === 'reassign'
    ? readReassign(c, visitor, view, entered)
    : withSignedCopy(c, visitor, view, commandForms[type](entered), file);

/** One command of the dossier's panel: read, run, and either go back to the dossier or show why not. */
const take = (type: PanelCommand) =>
  signedIn(async (c, visitor) => {
    const form = await readForm(c, {
      maximumBytes: type === 'recordDocument' ? bodyLimits.upload : bodyLimits.form,
    });
    checkNonce(form.entered, visitor);
    const commandId = commandIdOf(form.entered);
    const view = await atHandOf(c, visitor);
    if (!view) return notFound(c);
    const again = async (errors: readonly FieldError[], status: PageStatus) => {
      const current = await viewOf(c, visitor);
      const attempt = { command: type, state: { errors, entered: form.entered } };
      return current ? renderDossier(c, visitor, current, { status, attempt }) : notFound(c);
    };
    const read = await readCommand(c, visitor, view, type, form);
    if (!read.ok) return again(read.errors, 422);
    const outcome = await actOn(c, visitor, view, { command: read.value, commandId });
    if (outcome.accepted)
      return c.redirect(`/ho-so/${view.dossier.id}?xong=${commandSlugs[type]}`, 303);
    const errors = refusalErrors(outcome.refusal, view.programme);
    return again(errors, refusalStatus(outcome.refusal));
  });

export function dossierActionRoutes(app: WebHono): void {
  for (const type of panelCommands) app.post(`/ho-so/:id/${commandSlugs[type]}`, take(type));
}
