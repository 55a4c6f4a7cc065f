import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { OversightCommand } from '../../../shared/domain/oversight/commands.ts';
import { maySee } from '../../../shared/domain/oversight/decide.ts';
import { CasesPage, NotInspectingPage } from '../../../shared/pages/oversight/casesPage.tsx';
import { NewInspectionPage, NewMisusePage } from '../../../shared/pages/oversight/newCasePages.tsx';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { findPerson } from '../findPerson.ts';
import { misuseForm, readCaseForm, readVisit } from '../forms/oversightForms.ts';
import type { Parsed } from '../forms/parsed.ts';
import { checkNonce, commandIdOf } from '../guardForm.ts';
import {
  type Beat,
  beatOf,
  errorsOf,
  inspecting,
  refOf,
  runOnCase,
  statusOf,
  tokenFor,
} from '../oversight.ts';
import { readForm } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor, signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

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
  const outcome = await runOnCase(c, visitor, caseIdOf(commandId), command, commandId);
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
  const outcome = await runOnCase(
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

/** The header names this page to whoever holds a role; which bodies inspect, each plan says. */
const listOrWhoInspects = signedIn(async (c, visitor) => {
  const beat = await beatOf(c, visitor);
  if (beat) return list(c, visitor, beat);
  if (visitor.holdings.length === 0) return notFound(c);
  return page(c, <NotInspectingPage context={contextFor(c, visitor)} />);
});

export function oversightRoutes(app: WebHono): void {
  app.get('/kiem-tra', listOrWhoInspects);
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
}
