import type { OversightCommand } from '../../../shared/domain/oversight/commands.ts';
import { maySee } from '../../../shared/domain/oversight/decide.ts';
import type { OversightCase } from '../../../shared/domain/oversight/state.ts';
import {
  type CaseAttempt,
  InspectionPage,
  MisusePage,
} from '../../../shared/pages/oversight/casePage.tsx';
import type { Entered, FieldError } from '../../../shared/pages/pageContext.ts';
import { dueWords } from '../dueWords.ts';
import { findPerson } from '../findPerson.ts';
import {
  answerForm,
  closeForm,
  concludeForm,
  findingForm,
  noteForm,
  readCaseForm,
  reopenForm,
} from '../forms/oversightForms.ts';
import type { Parsed } from '../forms/parsed.ts';
import { checkNonce, commandIdOf } from '../guardForm.ts';
import { bodiesOf, errorsOf, runOnCase, statusOf, tokenFor } from '../oversight.ts';
import { readForm } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor, signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** A case the visitor may see, and whether the visitor is of its unit's inspecting bodies. */
async function caseOf(
  c: WebContext,
  visitor: Visitor,
): Promise<{ found: OversightCase; inspects: boolean } | undefined> {
  const { cases, programmes } = c.get('deps');
  const found = await cases.find(visitor.tenant, c.req.param('id') ?? '');
  const programme = found && (await programmes.latest(visitor.tenant, found.programmeId));
  if (!programme) return undefined;
  const bodies = await bodiesOf(c, visitor.tenant, programme, found.unitId);
  const inspects = bodies.some(({ personId }) => personId === visitor.person.id);
  return maySee(found, visitor.person.id, inspects) ? { found, inspects } : undefined;
}

async function show(
  c: WebContext,
  visitor: Visitor,
  attempt?: CaseAttempt,
  status: PageStatus = 200,
): Promise<Response> {
  const seen = await caseOf(c, visitor);
  if (!seen) return notFound(c);
  const { cases, calendarOf } = c.get('deps');
  const [history, calendar] = await Promise.all([
    cases.history(visitor.tenant, seen.found.id),
    calendarOf(visitor.tenant),
  ]);
  const props = {
    context: contextFor(c, visitor),
    token: tokenFor(visitor),
    words: dueWords(calendar, c.get('moment').today),
    viewerId: visitor.person.id,
    inspects: seen.inspects,
    history,
    ...(attempt ? { attempt } : {}),
  };
  return page(
    c,
    seen.found.kind === 'inspection' ? (
      <InspectionPage {...props} inspection={seen.found} />
    ) : (
      <MisusePage {...props} misuse={seen.found} />
    ),
    status,
  );
}

type Read = (
  c: WebContext,
  visitor: Visitor,
  entered: Entered,
) => Promise<Parsed<OversightCommand>>;

/** One form of a case's page: read, run, and either go back to the page or show why not. */
const take = (form: (c: WebContext) => string, read: Read) =>
  signedIn(async (c, visitor) => {
    const { entered } = await readForm(c);
    checkNonce(entered, visitor);
    const commandId = commandIdOf(entered);
    if (!(await caseOf(c, visitor))) return notFound(c);
    const again = (errors: readonly FieldError[], status: PageStatus = 422) =>
      show(c, visitor, { form: form(c), state: { errors, entered } }, status);
    const command = await read(c, visitor, entered);
    if (!command.ok) return again(command.errors);
    const caseId = c.req.param('id') ?? '';
    const outcome = await runOnCase(c, visitor, caseId, command.value, commandId);
    return outcome.accepted
      ? c.redirect(`/kiem-tra/${caseId}`, 303)
      : again(errorsOf(outcome.refusal), statusOf(outcome.refusal));
  });

const simple =
  <T,>(
    schema: Parameters<typeof readCaseForm<T>>[0],
    command: (value: T, findingId: string) => OversightCommand,
  ): Read =>
  async (c, _, entered) => {
    const read = readCaseForm(schema, entered);
    return read.ok
      ? { ok: true, value: command(read.value, c.req.param('findingId') ?? '') }
      : read;
  };

const readFinding: Read = async (c, visitor, entered) => {
  const read = readCaseForm(findingForm, entered);
  if (!read.ok) return read;
  const seen = await caseOf(c, visitor);
  const found = await findPerson(c, visitor, seen?.found.unitId ?? '', read.value.who);
  if ('problem' in found) return { ok: false, errors: [{ field: 'who', message: found.problem }] };
  const { text, workingDays } = read.value;
  return {
    ok: true,
    value: { type: 'raiseFinding', text, workingDays, responsible: found.person },
  };
};

const ofFinding = (act: string) => (c: WebContext) => `${c.req.param('findingId')}-${act}`;

export function oversightCaseRoutes(app: WebHono): void {
  app.get(
    '/kiem-tra/:id',
    signedIn((c, visitor) => show(c, visitor)),
  );
  app.post(
    '/kiem-tra/:id/kien-nghi',
    take(() => 'kien-nghi-moi', readFinding),
  );
  app.post(
    '/kiem-tra/:id/:findingId/tra-loi',
    take(
      ofFinding('tra-loi'),
      simple(answerForm, (value, findingId) => ({ type: 'answerFinding', findingId, ...value })),
    ),
  );
  app.post(
    '/kiem-tra/:id/:findingId/mo-lai',
    take(
      ofFinding('mo-lai'),
      simple(reopenForm, (value, findingId) => ({ type: 'reopenFinding', findingId, ...value })),
    ),
  );
  app.post(
    '/kiem-tra/:id/:findingId/dong',
    take(
      ofFinding('dong'),
      simple(closeForm, (value, findingId) => ({ type: 'closeFinding', findingId, ...value })),
    ),
  );
  app.post(
    '/kiem-tra/:id/ghi-chep',
    take(
      () => 'ghi-chep',
      simple(noteForm, (value) => ({ type: 'addMisuseNote', ...value })),
    ),
  );
  app.post(
    '/kiem-tra/:id/ket-luan',
    take(
      () => 'ket-luan',
      simple(concludeForm, (value) => ({ type: 'concludeMisuse', ...value })),
    ),
  );
}
