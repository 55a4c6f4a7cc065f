import { createHash } from 'node:crypto';
import type { PersonRef } from '../../events/schema/envelope.ts';
import type { Command, Refusal } from '../domain/dossier/commands.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { RegistrationRow } from '../imports/registrationTable.ts';
import type { Dossiers, Moment, Unit } from '../ports.ts';
import { type ActNeeds, actOnDossier } from './actOnDossier.ts';
import { refOf } from './registeredPeople.ts';

export interface RegistrationList {
  readonly tenant: string;
  readonly programme: Programme;
  readonly unit: Unit;
  readonly officer: PersonRef;
  readonly moment: Moment;
  readonly rows: readonly RegistrationRow[];
}

/** What one row becomes, or why not. */
export interface RegistrationResult {
  readonly row: RegistrationRow;
  /** Name of the person that the staff code names; none when nobody has it. */
  readonly name?: string;
  readonly refusal?: Refusal;
  /** Its receipt number, when it was registered before. */
  readonly earlier?: string;
  /** Its receipt number now; of a trial only what it might become. */
  readonly number?: string;
}

export const isGood = ({ row, name, refusal }: RegistrationResult): boolean =>
  row.messages.length === 0 && name !== undefined && refusal === undefined;

/**
 * Says what registering the list would do: every row goes through the rules themselves, on dossiers
 * that are kept in memory and never stored.
 */
export const tryRegistrations =
  (deps: ActNeeds) =>
  (list: RegistrationList): Promise<readonly RegistrationResult[]> =>
    runAll({ ...deps, dossiers: keptInMemory(deps.dossiers) }, list);

/**
 * Registers every row, or none when one of them is not good. A list that was cut off is simply sent
 * again: what is registered already is not registered twice.
 */
export const saveRegistrations =
  (deps: ActNeeds) =>
  async (
    list: RegistrationList,
  ): Promise<{ readonly saved: boolean; readonly results: readonly RegistrationResult[] }> => {
    const tried = await tryRegistrations(deps)(list);
    if (!tried.every(isGood)) return { saved: false, results: tried };
    return { saved: true, results: await runAll(deps, list) };
  };

async function runAll(
  deps: ActNeeds,
  list: RegistrationList,
): Promise<readonly RegistrationResult[]> {
  const results: RegistrationResult[] = [];
  for (const row of list.rows) results.push(await runRow(deps, list, row));
  return results;
}

async function runRow(
  deps: ActNeeds,
  { tenant, programme, unit, officer, moment }: RegistrationList,
  row: RegistrationRow,
): Promise<RegistrationResult> {
  if (row.messages.length > 0) return { row };
  const person = await deps.organisation.personByStaffCode(tenant, unit.id, row.staffCode);
  if (!person?.active) return { row };
  const dossierId = idFor([tenant, programme.id, unit.id, person.id, row.title]);
  const begun = await deps.dossiers.find(tenant, dossierId);
  const found = { row, name: person.name };
  let last: Dossier | undefined = begun;
  for (const command of commandsFor({ tenant, programme, unit }, row, refOf(person), dossierId)) {
    const outcome = await actOnDossier(deps)({
      tenant,
      dossierId,
      command,
      by: officer,
      programmeId: programme.id,
      moment,
      commandId: `${dossierId}-${command.type}`,
      channel: 'import',
    });
    if (!outcome.accepted && outcome.refusal.because !== 'unchanged')
      return { ...found, refusal: outcome.refusal };
    last = outcome.dossier ?? last;
  }
  return {
    ...found,
    ...(begun?.number && { earlier: begun.number }),
    ...(last?.number && { number: last.number }),
  };
}

/** The same row of the same unit is the same dossier, whichever file it comes in. */
const idFor = (parts: readonly string[]): string =>
  `ho-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20)}`;

const commandsFor = (
  { tenant, programme, unit }: Pick<RegistrationList, 'tenant' | 'programme' | 'unit'>,
  { title, track, content }: RegistrationRow,
  lead: PersonRef,
  dossierId: string,
): readonly Command[] => [
  {
    type: 'startDraft',
    tenant,
    dossierId,
    unitId: unit.id,
    unitName: unit.name,
    channel: programme.intakeChannels[0] ?? 'annual_plan',
    title,
    lead,
    ...(track && { track }),
  },
  { type: 'saveDraft', content },
  { type: 'submit', number: '' },
];

/** The same dossiers with what is saved kept aside. */
function keptInMemory(real: Dossiers): Dossiers {
  const kept = new Map<string, Dossier>();
  return {
    ...real,
    find: async (tenant, id) => kept.get(id) ?? real.find(tenant, id),
    commit: async ({ after }) => void kept.set(after.id, after),
  };
}
