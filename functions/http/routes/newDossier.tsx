import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { tracksFor } from '../../../shared/domain/programmes/tracks.ts';
import { NewDossierPage } from '../../../shared/pages/edit/newDossierPage.tsx';
import { limits } from '../../../shared/pages/limits.ts';
import { type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { act } from '../act.ts';
import { line, oneOf, optionalLine } from '../forms/fields.ts';
import { parsed } from '../forms/parsed.ts';
import { checkNonce, commandIdOf } from '../guardForm.ts';
import { openTo } from '../openTo.ts';
import { fieldOf, readForm } from '../readForm.ts';
import { refusalErrors, refusalStatus } from '../refusals.ts';
import { formToken } from '../renderDossier.tsx';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor, signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const form = async (
  c: WebContext,
  visitor: Visitor,
  programme: Programme,
  state: FormState,
  status: PageStatus = 200,
) =>
  page(
    c,
    <NewDossierPage
      context={contextFor(c, visitor)}
      {...(await openTo(c, visitor, programme))}
      tracks={tracksFor(programme, visitor.person.managing ?? false)}
      token={formToken(visitor.nonce)}
      state={state}
    />,
    status,
  );

async function show(c: WebContext, visitor: Visitor): Promise<Response> {
  const programme = await c
    .get('deps')
    .programmes.latest(visitor.tenant, c.req.query('chuong-trinh') ?? '');
  return programme ? form(c, visitor, programme, untouched) : notFound(c);
}

/** The same form sent twice opens the same dossier: its id comes from the command's. */
const dossierIdFor = ({ tenant, person }: Visitor, commandId: string): string =>
  `ho-${createHash('sha256').update(`${tenant}\n${person.id}\n${commandId}`).digest('hex').slice(0, 20)}`;

const body = z.object({
  title: line(limits.title),
  channel: oneOf(['annual_plan', 'commissioned']),
  track: optionalLine(100),
});

async function start(c: WebContext, visitor: Visitor): Promise<Response> {
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  const commandId = commandIdOf(entered);
  const programme = await c
    .get('deps')
    .programmes.latest(visitor.tenant, fieldOf(entered, 'chuong-trinh'));
  if (!programme) return notFound(c);
  const read = parsed(body, {
    title: entered.title?.[0],
    channel: entered.channel?.[0],
    track: entered.track?.[0],
  });
  if (!read.ok) return form(c, visitor, programme, { errors: read.errors, entered }, 422);
  const dossierId = dossierIdFor(visitor, commandId);
  const { tenant, person, unit } = visitor;
  const outcome = await act(c, visitor, {
    dossierId,
    commandId,
    programmeId: programme.id,
    command: {
      type: 'startDraft',
      tenant,
      dossierId,
      unitId: unit?.id ?? person.unitId,
      unitName: unit?.name ?? '',
      ...read.value,
    },
  });
  if (outcome.accepted) return c.redirect(`/soan/${dossierId}`, 303);
  const errors = refusalErrors(outcome.refusal, programme);
  return form(c, visitor, programme, { errors, entered }, refusalStatus(outcome.refusal));
}

export function newDossierRoutes(app: WebHono): void {
  app.get('/soan/moi', signedIn(show));
  app.post('/soan/moi', signedIn(start));
}
