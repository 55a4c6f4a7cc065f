import type { Obligation } from '../../events/schema/envelope.ts';
import { isAuthor } from '../domain/dossier/people.ts';
import { isOwedByStaff } from '../domain/notifications/staffKinds.ts';
import type { DeskRow, LentTasks } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { type ActsFor, type DeputyNeeds, principalsOf } from './deputies.ts';

/** What a person may do today as the deputy of others: not their authors' duties, nor on his or her own dossiers. */
export const tasksLent =
  (deps: Needs<'boards' | 'dossiers'> & DeputyNeeds) =>
  async (tenant: string, personId: string, on: string): Promise<readonly LentTasks[]> => {
    const acting = await principalsOf(deps)(tenant, personId, on);
    return Promise.all(
      acting.map(async ({ principal, programme }) => {
        const rows = await deps.boards.tasksOf(tenant, principal.personId);
        const mine = await Promise.all(
          rows.filter(isStaffs).map((row) => isLent(deps, row, { tenant, personId, programme })),
        );
        return { principal, tasks: rows.filter(isStaffs).filter((_, at) => mine[at]) };
      }),
    );
  };

const isStaffs = ({ obligation }: DeskRow): boolean =>
  obligation !== undefined && isOwedByStaff({ kind: obligation.kind as Obligation['kind'] });

async function isLent(
  { dossiers }: Needs<'dossiers'>,
  { dossierId }: DeskRow,
  {
    tenant,
    personId,
    programme,
  }: Pick<ActsFor, 'programme'> & {
    readonly tenant: string;
    readonly personId: string;
  },
): Promise<boolean> {
  const dossier = await dossiers.find(tenant, dossierId);
  if (!dossier || isAuthor(dossier, { personId, name: '' })) return false;
  return !programme || programme.id === dossier.programmeId;
}
