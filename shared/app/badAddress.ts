import type { PersonRef } from '../../events/schema/envelope.ts';
import { administratorRole } from '../domain/dossier/administratorRole.ts';
import type { Moment, OutboxMail, Person, Template } from '../ports.ts';
import { actingStaffing } from './actingUnit.ts';
import type { Needs } from './dependencies.ts';
import type { DeputyNeeds } from './deputies.ts';
import { dossierWithProgramme } from './dossierWithProgramme.ts';

export type BadAddressNeeds = Needs<'organisation' | 'outbox' | 'dossiers' | 'programmes'> &
  DeputyNeeds;

export interface BadAddress {
  readonly mail: OutboxMail;
  readonly address: string;
  readonly problem: 'bounced' | 'complained' | 'rejected' | 'suppressed';
  readonly reason?: string;
  readonly secondTried: boolean;
  /** Who was asked in the person's place. */
  readonly deputies?: readonly PersonRef[];
  readonly moment: Moment;
}

/** A launch meets every bad address of a unit at once; they are listed on its board, not mailed one by one. */
const toldOnTheBoardOnly: ReadonlySet<Template> = new Set<Template>([
  'bad_address',
  'plan_reading',
]);

/** Tells the unit's officer that a person cannot be reached: a decider who hears nothing decides nothing. */
export async function tellOfBadAddress(deps: BadAddressNeeds, bad: BadAddress): Promise<void> {
  const { mail, moment } = bad;
  if (toldOnTheBoardOnly.has(mail.template)) return;
  const person = await deps.organisation.person(mail.tenant, mail.to.personId);
  const unitId = mail.unitId ?? person?.unitId;
  const unit =
    unitId === undefined
      ? undefined
      : await deps.organisation.unit(mail.tenant, unitId, moment.today);
  if (!unit) return;
  const officers = await officersOf(deps, mail, unit.id, moment.today);
  await deps.outbox.add(
    officers.map((to) => ({
      tenant: mail.tenant,
      id: `${mail.id}#bad_address#${to.personId}`,
      template: 'bad_address',
      to,
      thread: `bad-address-${mail.to.personId}`,
      unitId: unit.id,
      facts: factsOf(bad, unit.name, person),
      createdAt: moment.now,
      status: 'pending',
      attempts: 0,
    })),
  );
}

const factsOf = (
  { mail, address, problem, reason, secondTried, deputies = [] }: BadAddress,
  unitName: string,
  person: Person | undefined,
): OutboxMail['facts'] => ({
  unitName,
  personName: mail.to.name,
  ...(person && { staffCode: person.staffCode }),
  address,
  problem,
  ...(reason && { reason }),
  secondTried,
  ...(deputies.length > 0 && { deputies: deputies.map(({ name }) => name) }),
});

/** The office that receives the programme's dossiers, otherwise the unit's administrators; never the person concerned. */
async function officersOf(
  deps: BadAddressNeeds,
  { tenant, dossierId, to }: OutboxMail,
  unitId: string,
  today: string,
): Promise<readonly PersonRef[]> {
  const staffing = await actingStaffing(deps, tenant, unitId, today);
  const about = await dossierWithProgramme(deps, tenant, dossierId);
  const intake = about?.programme.route.find(({ type }) => type === 'intake');
  const others = (role: string | undefined) =>
    (role === undefined ? [] : (staffing[role] ?? [])).filter(
      ({ personId }) => personId !== to.personId,
    );
  const officers = others(intake?.type === 'intake' ? intake.responsible : undefined);
  return officers.length > 0 ? officers : others(administratorRole);
}
