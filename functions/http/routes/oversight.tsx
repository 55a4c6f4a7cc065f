import type { PersonRef } from '../../../events/schema/envelope.ts';
import { actOnCase, type CaseOutcome, inspectingBodies } from '../../../shared/app/actOnCase.ts';
import type {
  OversightCommand,
  OversightRefusal,
} from '../../../shared/domain/oversight/commands.ts';
import { maySee } from '../../../shared/domain/oversight/decide.ts';
import type { OversightCase } from '../../../shared/domain/oversight/state.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import {
  type CaseAttempt,
  InspectionPage,
  MisusePage,
} from '../../../shared/pages/oversight/casePage.tsx';
import { CasesPage } from '../../../shared/pages/oversight/casesPage.tsx';
import { NewInspectionPage, NewMisusePage } from '../../../shared/pages/oversight/newCasePages.tsx';
import {
  type Entered,
  type FieldError,
  type FormState,
  untouched,
} from '../../../shared/pages/pageContext.ts';
import { dueWords } from '../dueWords.ts';
import { findPerson } from '../findPerson.ts';
import {
  answerForm,
  closeForm,
  concludeForm,
  findingForm,
  misuseForm,
  noteForm,
  readCaseForm,
  readVisit,
  reopenForm,
} from '../forms/oversightForms.ts';
import type { Parsed } from '../forms/parsed.ts';
import { checkNonce, commandIdOf } from '../guardForm.ts';
import { programmesOf } from '../programmesOf.ts';
import { readForm } from '../readForm.ts';
import { formToken } from '../renderDossier.tsx';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor, signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** What a visitor inspects: a unit and the programme whose inspecting bodies the visitor belongs to. */
interface Beat {
  readonly programme: Programme;
  readonly unitId: string;
  readonly unitName: string;
}

async function beatOf(
  c: WebContext,
  { tenant, person, holdings }: Visitor,
): Promise<Beat | undefined> {
  const { organisation } = c.get('deps');
  for (const unitId of new Set(holdings.map((holding) => holding.unitId))) {
    const unit = await organisation.unit(tenant, unitId);
    const programmes = unit ? await programmesOf(c, tenant, unitId) : [];
    for (const programme of programmes) {
      const bodies = await bodiesOf(c, tenant, programme, unitId);
      if (bodies.some(({ personId }) => personId === person.id))
        return { programme, unitId, unitName: unit?.name ?? '' };
    }
  }
  return undefined;
}

const bodiesOf = (c: WebContext, tenant: string, programme: Programme, unitId: string) =>
  inspectingBodies(c.get('deps').organisation, programme, {
    tenant,
    unitId,
    on: c.get('moment').today,
  });

/** Lets the inspecting bodies through; for everybody else there is no such page. */
const inspecting = (handler: (c: WebContext, visitor: Visitor, beat: Beat) => Promise<Response>) =>
  signedIn(async (c, visitor) => {
    const beat = await beatOf(c, visitor);
    return beat ? handler(c, visitor, beat) : notFound(c);
  });

const tokenFor = (visitor: Visitor) => () => formToken(visitor.nonce);

async function list(c: WebContext, visitor: Visitor, beat: Beat): Promise<Response> {
  const { cases } = c.get('deps');
  const [inspections, misuse] = await Promise.all([
    cases.ofUnit(visitor.tenant, 'inspection', beat.unitId),
    cases.ofUnit(visitor.tenant, 'misuse', beat.unitId),
  ]);
  return page(
    c,
    <CasesPage
      context={contextFor(c, visitor)}
      unitName={beat.unitName}
      clause={beat.programme.oversight.clause}
      inspections={inspections.filter((one) => one.kind === 'inspection')}
      misuseCases={misuse
        .filter((one) => one.kind === 'misuse')
        .filter((one) => maySee(one, visitor.person.id, true))}
    />,
  );
}

const newCase =
  (Page: typeof NewInspectionPage) =>
  (c: WebContext, visitor: Visitor, state: FormState, status: PageStatus = 200) =>
    page(
      c,
      <Page
        context={contextFor(c, visitor)}
        token={tokenFor(visitor)()}
        state={state}
        today={c.get('moment').today}
      />,
      status,
    );

const newInspection = newCase(NewInspectionPage);
const newMisuse = newCase(NewMisusePage);

const refOf = ({ person }: Visitor): PersonRef => ({ personId: person.id, name: person.name });

const run = (
  c: WebContext,
  visitor: Visitor,
  caseId: string,
  command: OversightCommand,
  commandId: string,
): Promise<CaseOutcome> =>
  actOnCase(c.get('deps'))({
    tenant: visitor.tenant,
    caseId,
    command,
    by: refOf(visitor),
    moment: c.get('moment'),
    commandId,
    channel: 'web',
  });

const refusalWords: Readonly<Record<OversightRefusal['because'], string>> = {
  not_yours: 'Việc này không thuộc quyền của Ông/Bà. Chưa thực hiện gì.',
  not_in_this_state: 'Việc này đã được làm hoặc chưa đến lúc làm. Xin tải lại trang.',
  nothing_due: 'Không có việc nào đến hạn.',
  invalid_field: '',
};

const errorsOf = (refusal: OversightRefusal): readonly FieldError[] =>
  refusal.because === 'invalid_field'
    ? [{ field: refusal.field, message: refusal.problem }]
    : [{ field: '', message: refusalWords[refusal.because] }];

const statusOf = ({ because }: OversightRefusal): PageStatus => {
  if (because === 'not_yours') return 403;
  return because === 'invalid_field' ? 422 : 409;
};

/** A new case takes its id from the form's command id, so a double click opens one case. */
const caseIdOf = (commandId: string): string => `vv-${commandId}`;

const recordInspection = inspecting(async (c, visitor, { programme, unitId, unitName }) => {
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  const commandId = commandIdOf(entered);
  const read = readVisit(entered);
  if (!read.ok) return newInspection(c, visitor, { errors: read.errors, entered }, 422);
  const about = { programmeId: programme.id, unitId, unitName, inspectors: [refOf(visitor)] };
  const command: OversightCommand = { type: 'recordInspection', ...about, ...read.value };
  const outcome = await run(c, visitor, caseIdOf(commandId), command, commandId);
  if (outcome.accepted) return c.redirect(`/kiem-tra/${outcome.oversightCase.id}`, 303);
  const { refusal } = outcome;
  return newInspection(c, visitor, { errors: errorsOf(refusal), entered }, statusOf(refusal));
});

/** Everybody named, or the first name that nobody answers to. */
async function peopleNamed(
  c: WebContext,
  visitor: Visitor,
  unitId: string,
  names: string,
): Promise<Parsed<PersonRef[]>> {
  const people: PersonRef[] = [];
  for (const who of names
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter(Boolean)) {
    const found = await findPerson(c, visitor, unitId, who);
    if ('problem' in found)
      return { ok: false, errors: [{ field: 'concerns', message: `“${who}”: ${found.problem}` }] };
    people.push(found.person);
  }
  return { ok: true, value: people };
}

const openMisuse = inspecting(async (c, visitor, { programme, unitId, unitName }) => {
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  const commandId = commandIdOf(entered);
  const again = (errors: readonly FieldError[], status: PageStatus = 422) =>
    newMisuse(c, visitor, { errors, entered }, status);
  const read = readCaseForm(misuseForm, entered);
  if (!read.ok) return again(read.errors);
  const named = await peopleNamed(c, visitor, unitId, read.value.concerns ?? '');
  if (!named.ok) return again(named.errors);
  const { account, dossierId } = read.value;
  const outcome = await run(
    c,
    visitor,
    caseIdOf(commandId),
    {
      type: 'openMisuseCase',
      programmeId: programme.id,
      unitId,
      unitName,
      account,
      concerns: named.value,
      ...(dossierId ? { dossierId } : {}),
    },
    commandId,
  );
  if (!outcome.accepted) return again(errorsOf(outcome.refusal), statusOf(outcome.refusal));
  return c.redirect(`/kiem-tra/${outcome.oversightCase.id}`, 303);
});

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
    const outcome = await run(c, visitor, caseId, command.value, commandId);
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

export function oversightRoutes(app: WebHono): void {
  app.get('/kiem-tra', inspecting(list));
  app.get(
    '/kiem-tra/moi',
    inspecting(async (c, visitor) => newInspection(c, visitor, untouched)),
  );
  app.post('/kiem-tra', recordInspection);
  app.get(
    '/kiem-tra/vu-viec/moi',
    inspecting(async (c, visitor) => newMisuse(c, visitor, untouched)),
  );
  app.post('/kiem-tra/vu-viec', openMisuse);
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
