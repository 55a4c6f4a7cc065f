import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { asks, isCallOpen, type PlanCall } from '../../../shared/domain/programmes/call.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { tracksFor } from '../../../shared/domain/programmes/tracks.ts';
import { NewDossierPage } from '../../../shared/pages/edit/newDossierPage.tsx';
import { limits } from '../../../shared/pages/limits.ts';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
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

interface Shown {
  readonly state: FormState;
  readonly call: PlanCall | undefined;
  readonly status?: PageStatus;
}

/** The open call that the dossier shall answer, where the visitor's unit is asked. */
async function callFor(
  c: WebContext,
  { tenant, person, unit }: Visitor,
  programmeId: string,
  callId: string,
): Promise<PlanCall | undefined> {
  if (callId === '') return undefined;
  const call = await c.get('deps').planCalls.find(tenant, programmeId, callId);
  const mayAnswer = call && isCallOpen(call, c.get('moment').today);
  return mayAnswer && asks(call, unit?.id ?? person.unitId) ? call : undefined;
}

const form = async (
  c: WebContext,
  visitor: Visitor,
  programme: Programme,
  { state, call, status = 200 }: Shown,
) =>
  page(
    c,
    <NewDossierPage
      context={contextFor(c, visitor)}
      {...(await openTo(c, visitor, programme))}
      tracks={tracksFor(programme, visitor.person.managing ?? false)}
      token={formToken(visitor.nonce)}
      state={state}
      {...(call ? { call } : {})}
    />,
    status,
  );

async function show(c: WebContext, visitor: Visitor): Promise<Response> {
  const programme = await c
    .get('deps')
    .programmes.latest(visitor.tenant, c.req.query('chuong-trinh') ?? '');
  if (!programme) return notFound(c);
  const asked = c.req.query('dat-hang') ?? '';
  const call = await callFor(c, visitor, programme.id, asked);
  if (asked !== '' && !call) return notFound(c);
  return form(c, visitor, programme, { state: untouched, call });
}

/** The same form sent twice opens the same dossier: its id comes from the command's. */
const dossierIdFor = ({ tenant, person }: Visitor, commandId: string): string =>
  `ho-${createHash('sha256').update(`${tenant}\n${person.id}\n${commandId}`).digest('hex').slice(0, 20)}`;

const callIsOver: FieldError = {
  field: '',
  message: 'Đặt hàng này đã đóng hoặc không gửi cho đơn vị của Ông/Bà.',
};

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
  const asked = fieldOf(entered, 'dat-hang');
  const call = await callFor(c, visitor, programme.id, asked);
  const again = (errors: readonly FieldError[], status: PageStatus = 422) =>
    form(c, visitor, programme, { state: { errors, entered }, call, status });
  if (asked !== '' && !call) return again([callIsOver]);
  if (!read.ok) return again(read.errors);
  const dossierId = dossierIdFor(visitor, commandId);
  const { tenant, person, unit } = visitor;
  if (call) await c.get('deps').planCalls.answered(tenant, programme.id, call.id, dossierId);
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
      ...(call && { channel: 'commissioned', call: { id: call.id, title: call.title } }),
    },
  });
  if (outcome.accepted) return c.redirect(`/soan/${dossierId}`, 303);
  return again(refusalErrors(outcome.refusal, programme), refusalStatus(outcome.refusal));
}

export function newDossierRoutes(app: WebHono): void {
  app.get('/soan/moi', signedIn(show));
  app.post('/soan/moi', signedIn(start));
}
