import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import { actionsFor } from '../domain/dossier/actions.ts';
import { administratorRole } from '../domain/dossier/administratorRole.ts';
import { missingFrom } from '../domain/dossier/checklist.ts';
import type { CommandType, Missing } from '../domain/dossier/commands.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { Programme, RoleId } from '../domain/programmes/programme.ts';
import type { Moment, OutboxMail, Person } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { dossierWithProgramme } from './dossierWithProgramme.ts';
import { refOf } from './registeredPeople.ts';
import { rolesIn, staffingOf } from './staffing.ts';

/** A dossier as one person may see it, and what that person may do now. */
export interface DossierView {
  readonly dossier: Dossier;
  readonly programme: Programme;
  readonly history: readonly DossierEvent[];
  readonly mails: readonly OutboxMail[];
  readonly roles: readonly RoleId[];
  readonly actions: readonly CommandType[];
  /** What a draft still lacks; for its authors. */
  readonly missing: readonly Missing[];
}

type ViewNeeds = Needs<'dossiers' | 'programmes' | 'organisation' | 'outbox'>;

/**
 * Loads a dossier for a signed-in person.
 * @returns undefined when there is none, or it is none of the person's business: the same answer for
 * both. A draft is its authors' alone; later the holders of the route's roles and the inspecting
 * bodies see it too.
 */
export const dossierView =
  (deps: ViewNeeds) =>
  async (person: Person, dossierId: string, moment: Moment): Promise<DossierView | undefined> => {
    const { tenant } = person;
    const about = await dossierWithProgramme(deps, tenant, dossierId);
    if (!about) return undefined;
    const { dossier, programme } = about;
    const roles = await rolesOn(deps, person, { dossier, programme, moment });
    const author = dossier.content.authors.some((one) => one.person.personId === person.id);
    if (!maySee(dossier, author, roles)) return undefined;
    const [history, mails] = await Promise.all([
      deps.dossiers.history(tenant, dossierId),
      deps.outbox.ofDossier(tenant, dossierId),
    ]);
    return {
      dossier,
      programme,
      history,
      mails,
      roles,
      actions: actionsFor(dossier, programme, refOf(person), [...roles]),
      missing: author ? missingIn(dossier, programme) : [],
    };
  };

async function rolesOn(
  deps: ViewNeeds,
  person: Person,
  { dossier, programme, moment }: { dossier: Dossier; programme: Programme; moment: Moment },
): Promise<readonly RoleId[]> {
  const { tenant, unitId } = dossier;
  const [staffing, held] = await Promise.all([
    staffingOf(deps)(tenant, programme, unitId, moment.today),
    deps.organisation.rolesOf(tenant, person.id, moment.today),
  ]);
  const administers = held.some((one) => one.role === administratorRole && one.unitId === unitId);
  const assigned = isAssigned(dossier, person.id) ? ['assignee'] : [];
  return [
    ...rolesIn(staffing, person.id),
    ...(administers ? [administratorRole] : []),
    ...assigned,
  ];
}

/** Work may have been given to somebody outside the role. */
const isAssigned = ({ current }: Dossier, personId: string): boolean =>
  current.kind === 'step' &&
  Object.values(current.assignees).some((people) =>
    people.some((one) => one.personId === personId),
  );

const maySee = ({ current }: Dossier, author: boolean, roles: readonly RoleId[]): boolean =>
  author || (current.kind !== 'draft' && roles.length > 0);

const missingIn = ({ content, current }: Dossier, programme: Programme): readonly Missing[] =>
  current.kind === 'draft' ? missingFrom(content, programme, { urgent: content.urgent }) : [];
