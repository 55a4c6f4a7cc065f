import type { DossierFact } from '../../events/schema/dossierEvents.ts';
import { applyFacts } from '../domain/dossier/apply.ts';
import type { Command, Context, Refusal } from '../domain/dossier/commands.ts';
import { decide } from '../domain/dossier/decide.ts';
import { isMerged } from '../domain/dossier/openMerge.ts';
import { nextAttention } from '../domain/dossier/reminders.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { Programme, Staffing } from '../domain/programmes/programme.ts';
import { exceptionOn } from '../domain/programmes/timeGiven.ts';
import { NumberTaken, VersionConflict } from '../errors.ts';
import type { Commit, PlanTime } from '../ports.ts';
import { actingUnit } from './actingUnit.ts';
import type { ActRequest } from './actRequest.ts';
import type { Needs } from './dependencies.ts';
import { type DeputyNeeds, principalsOf } from './deputies.ts';
import { mayTakePart } from './mayTakePart.ts';
import { counterOf, receiptNumber } from './receiptNumber.ts';
import { withRegisteredPeople } from './registeredPeople.ts';
import { staffedDossier, staffingOf } from './staffing.ts';

export type { ActRequest } from './actRequest.ts';

export type Outcome =
  | { readonly accepted: true; readonly dossier: Dossier }
  | { readonly accepted: false; readonly refusal: Refusal; readonly dossier?: Dossier };

/** What a unit was given is only asked for. */
interface TimeNeeds {
  readonly planTime: Pick<PlanTime, 'of'>;
}

export type ActNeeds = Needs<'dossiers' | 'programmes' | 'organisation' | 'calendarOf'> &
  DeputyNeeds &
  TimeNeeds;

/** Enough for a whole board voting in the same second; each try decides anew on what was saved meanwhile. */
const tries = 8;

/**
 * Runs one command on a dossier: load, resolve who holds which role today, decide, store.
 * @throws {VersionConflict} when others keep saving first. @throws {LinkUsed}
 */
export const actOnDossier =
  (deps: ActNeeds) =>
  async (request: ActRequest): Promise<Outcome> => {
    const outcome = await persist(deps, request);
    return isNotTheirs(outcome) && !request.system && !request.actingFor
      ? asDeputy(deps, request, outcome)
      : outcome;
  };

async function persist(deps: ActNeeds, request: ActRequest): Promise<Outcome> {
  const { seen, ...anew } = request;
  for (let tried = 1; tried < tries; tried++) {
    const outcome = await attempt(deps, tried === 1 ? request : anew).catch(clashOrFailure);
    if (outcome !== 'clash') return outcome;
    await stepAside(request.commandId, tried);
  }
  return attempt(deps, anew);
}

const isNotTheirs = (outcome: Outcome): boolean =>
  !outcome.accepted && outcome.refusal.because === 'not_yours';

/** What people may not do themselves they may do for somebody whose deputy they are today. */
async function asDeputy(deps: ActNeeds, request: ActRequest, refused: Outcome): Promise<Outcome> {
  const { tenant, by, moment } = request;
  for (const { principal } of await principalsOf(deps)(tenant, by.personId, moment.today)) {
    const outcome = await persist(deps, { ...request, actingFor: principal });
    if (!isNotTheirs(outcome)) return outcome;
  }
  return refused;
}

function clashOrFailure(error: unknown): 'clash' {
  if (error instanceof VersionConflict || error instanceof NumberTaken) return 'clash';
  throw error;
}

/** People who met once wait differently long, so that they do not meet again. */
const stepAside = (commandId: string, tried: number): Promise<void> => {
  const spread = [...commandId].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 17, tried);
  return new Promise((resolve) => setTimeout(resolve, tried * (2 + spread)));
};

async function attempt(deps: ActNeeds, request: ActRequest): Promise<Outcome> {
  const { tenant, dossierId } = request;
  const dossier = request.seen?.dossier ?? (await deps.dossiers.find(tenant, dossierId));
  if (dossier?.commandIds.includes(request.commandId)) return { accepted: true, dossier };
  const programme = await programmeFor(deps, request, dossier);
  if (!programme) return refuse({ because: 'not_in_this_state' }, dossier);
  const context = await contextFor(deps, request, dossier, programme);
  if ('because' in context) return refuse(context, dossier);
  return decideAndStore(deps, request, dossier, context);
}

interface Prepared {
  readonly command: Command;
  readonly context: Context;
  readonly takesNumber?: Commit['takesNumber'];
}

async function decideAndStore(
  deps: ActNeeds,
  request: ActRequest,
  dossier: Dossier | undefined,
  { command, context, takesNumber }: Prepared,
): Promise<Outcome> {
  const decision = decide(command, dossier, context);
  if (!decision.accepted)
    return refuse(await explained(deps, decision.refusal, request, dossier), dossier);
  const { usesLink } = request;
  const change = changeOf(request, dossier, decision.facts, context);
  const { after } = change;
  const together = await otherSide(deps, request, after, context);
  if (together && 'because' in together) return refuse(together, dossier);
  await deps.dossiers.commit({
    ...change,
    ...(together && { together }),
    ...(usesLink && { usesLink }),
    ...(takesNumber && { takesNumber }),
  });
  return { accepted: true, dossier: after };
}

function changeOf(
  { tenant, dossierId }: Pick<ActRequest, 'tenant' | 'dossierId'>,
  before: Dossier | undefined,
  facts: readonly DossierFact[],
  context: Context,
): OneChange {
  const { after, events } = applyFacts(before, facts, context, tenant, dossierId);
  const attentionOn = nextAttention(after, context.programme, context.calendar);
  return { before, after, events, attentionOn };
}

type OneChange = NonNullable<Commit['together']>;

/** What a merger does to the dossier that goes on; nothing where no merger was concluded. */
async function otherSide(
  { programmes }: ActNeeds,
  { tenant, command }: ActRequest,
  gone: Dossier,
  context: Context,
): Promise<OneChange | Refusal | undefined> {
  const surviving = context.merging?.other;
  if (command.type !== 'answerMerge' || !isMerged(gone) || !surviving) return undefined;
  const { id, programmeId, programmeVersion } = surviving;
  const programme = await programmes.find(tenant, programmeId, programmeVersion);
  if (!programme) return { because: 'not_in_this_state' };
  const there = { ...context, programme, merging: { other: gone, foundSame: true } };
  const decision = decide({ type: 'takeIn' }, surviving, there);
  return decision.accepted
    ? changeOf({ tenant, dossierId: id }, surviving, decision.facts, there)
    : decision.refusal;
}

/** The dossier that this one is, or is to be, merged into. */
async function mergingOf(
  { dossiers }: Needs<'dossiers'>,
  { tenant, command, foundSame = false }: ActRequest,
  dossier: Dossier | undefined,
): Promise<Pick<Context, 'merging'>> {
  const into =
    command.type === 'proposeMerge'
      ? command.into
      : command.type === 'answerMerge'
        ? dossier?.merge?.into.dossierId
        : undefined;
  const other = into === undefined ? undefined : await dossiers.find(tenant, into);
  return other ? { merging: { other, foundSame } } : {};
}

/** An unfilled role is named with its day and, where the unit is no more, with that. */
async function explained(
  deps: ActNeeds,
  refusal: Refusal,
  { tenant, moment }: ActRequest,
  dossier: Dossier | undefined,
): Promise<Refusal> {
  if (refusal.because !== 'role_unfilled' || !dossier) return refusal;
  const on = moment.today;
  const acting = await actingUnit(deps, tenant, dossier.unitId, on);
  if (acting.kind !== 'nobody') return { ...refusal, on };
  const { unitName, since } = acting;
  return { ...refusal, on, closed: { unitName, since } };
}

const refuse = (refusal: Refusal, dossier: Dossier | undefined): Outcome => ({
  accepted: false,
  refusal,
  ...(dossier && { dossier }),
});

/** The version frozen into the dossier, or the newest one for a new draft. */
async function programmeFor(
  { programmes }: Needs<'programmes'>,
  { tenant, command, programmeId }: ActRequest,
  dossier: Dossier | undefined,
): Promise<Programme | undefined> {
  if (dossier) return programmes.find(tenant, dossier.programmeId, dossier.programmeVersion);
  if (command.type !== 'startDraft') return undefined;
  if (programmeId !== undefined) return programmes.latest(tenant, programmeId);
  const [only, ...others] = await programmes.list(tenant);
  return others.length === 0 ? only : undefined;
}

async function contextFor(
  deps: ActNeeds,
  request: ActRequest,
  dossier: Dossier | undefined,
  programme: Programme,
): Promise<Prepared | Refusal> {
  const { tenant, moment } = request;
  const unitId =
    dossier?.unitId ?? (request.command.type === 'startDraft' ? request.command.unitId : '');
  const [staffing, calendar, person, given, merging] = await Promise.all([
    staffingFor(deps, request, programme, dossier),
    deps.calendarOf(tenant),
    request.system ? undefined : deps.organisation.person(tenant, request.by.personId),
    timeGivenTo(deps, request, programme.id, unitId),
    mergingOf(deps, request, dossier),
  ]);
  const part = await mayTakePart(deps, request, {
    unitId,
    dossier,
    programme,
    staffing,
    person,
  });
  if ('refusal' in part) return part.refusal;
  const registered = await withRegisteredPeople(deps, part.command, {
    tenant,
    unitId,
    programme,
    on: moment.today,
    authors: dossier?.content.authors ?? [],
  });
  if ('refusal' in registered) return registered.refusal;
  const numbered = await withNumber(deps, request, registered.command, { programme, unitId });
  return {
    ...numbered,
    context: {
      ...moment,
      by: part.by,
      system: request.system ?? false,
      administrator: part.administrator,
      commandId: request.commandId,
      channel: request.channel,
      programme,
      staffing,
      registrar: part.registrar ?? false,
      managing: part.managing ?? false,
      ...given,
      ...merging,
      calendar,
    },
  };
}

function staffingFor(
  deps: ActNeeds,
  { tenant, command, by, moment, seen }: ActRequest,
  programme: Programme,
  dossier: Dossier | undefined,
): Promise<Staffing> | Staffing {
  if (seen?.staffing) return seen.staffing;
  const unitId = command.type === 'startDraft' ? command.unitId : '';
  const about = dossier ? staffedDossier(dossier) : { unitId, authors: [by.personId] };
  return staffingOf(deps)(tenant, programme, about, moment.today);
}

/** Time that the unit was given; only what comes in is bound to days. */
async function timeGivenTo(
  { planTime }: TimeNeeds,
  { tenant, command, moment }: ActRequest,
  programmeId: string,
  unitId: string,
): Promise<Pick<Context, 'exception'>> {
  if (command.type !== 'startDraft' && command.type !== 'submit') return {};
  const { given } = await planTime.of(tenant, programmeId, unitId);
  const exception = exceptionOn(given, moment.today);
  return exception ? { exception } : {};
}

/** A submission takes the next receipt number of its programme, unit and year. */
async function withNumber(
  { dossiers }: Needs<'dossiers'>,
  { tenant, moment }: ActRequest,
  command: Command,
  { programme, unitId }: { programme: Programme; unitId: string },
): Promise<Omit<Prepared, 'context'>> {
  if (command.type !== 'submit') return { command };
  const year = moment.today.slice(0, 4);
  const counter = counterOf(programme.id, unitId, year);
  const from = await dossiers.lastNumber(tenant, counter);
  const number = receiptNumber(programme.code, year, from + 1);
  return { command: { ...command, number }, takesNumber: { counter, from } };
}
