import type { PersonRef } from '../../events/schema/envelope.ts';
import { impartial } from '../domain/dossier/standIns.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import { type Delegation, isInForce, mostInChain } from '../domain/organisation/delegation.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Delegations, Person } from '../ports.ts';
import type { Needs } from './dependencies.ts';

export interface DeputyNeeds {
  readonly delegations: Pick<Delegations, 'of'>;
}

/** Who acts for a person on that day: the deputy, then the deputy's own. */
export const deputiesOf =
  ({ delegations }: DeputyNeeds) =>
  async (
    tenant: string,
    personId: string,
    on: string,
    programmeId?: string,
  ): Promise<readonly PersonRef[]> => {
    const chain: PersonRef[] = [];
    let last = personId;
    while (chain.length < mostInChain - 1) {
      const { given } = await delegations.of(tenant, last);
      const deputy = given.find((one) => isInForce(one, on, programmeId))?.deputy;
      if (!deputy) break;
      chain.push(deputy);
      last = deputy.personId;
    }
    return chain;
  };

/** Whom somebody acts for, and in which programme when it is not all of them. */
export type ActsFor = Pick<Delegation, 'principal' | 'programme'>;

/** Whom a person acts for on that day: those who chose the person, then those who chose them. */
export const principalsOf =
  ({ delegations }: DeputyNeeds) =>
  async (tenant: string, personId: string, on: string): Promise<readonly ActsFor[]> => {
    const giversTo = async (deputyId: string): Promise<Delegation[]> => {
      const { principals } = await delegations.of(tenant, deputyId);
      const all = await Promise.all(principals.map((id) => delegations.of(tenant, id)));
      return all
        .flatMap(({ given }) => given)
        .filter((one) => one.deputy.personId === deputyId && isInForce(one, on));
    };
    const direct = await giversTo(personId);
    const above = await Promise.all(
      direct.map(async ({ principal, programme }) =>
        (await giversTo(principal.personId)).map((one) => ({
          principal: one.principal,
          ...narrower(one.programme, programme),
        })),
      ),
    );
    return [...direct, ...above.flat()];
  };

const narrower = (
  a: Delegation['programme'],
  b: Delegation['programme'],
): Pick<Delegation, 'programme'> => {
  const programme = a ?? b;
  return programme ? { programme } : {};
};

interface Matter {
  readonly dossier: Dossier | undefined;
  readonly programme: Programme;
  readonly on: string;
}

/** The person acted for, if the deputy may act for that person in this matter today. */
export async function principalOf(
  deps: DeputyNeeds & Needs<'organisation'>,
  { tenant, id }: Pick<Person, 'tenant' | 'id'>,
  principalId: string,
  { dossier, programme, on }: Matter,
): Promise<Person | undefined> {
  if (!dossier) return undefined;
  const [principal, deputies] = await Promise.all([
    deps.organisation.person(tenant, principalId),
    deputiesOf(deps)(tenant, principalId, on, programme.id),
  ]);
  const mayAct = impartial(deputies, dossier, programme).some(({ personId }) => personId === id);
  return principal?.active && mayAct ? principal : undefined;
}
