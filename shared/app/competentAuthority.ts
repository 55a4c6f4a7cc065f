import type { Staffing } from '../domain/programmes/programme.ts';
import { actingStaffing, actingUnit } from './actingUnit.ts';
import type { Needs } from './dependencies.ts';

/** Who heads any body; the role has one name everywhere, because a proposal may go to any of them. */
const headRole = 'head_of_unit';

interface Proposal {
  readonly tenant: string;
  /** The unit in which it was registered. */
  readonly unitId: string;
  /** Ids of its authors, the lead first. */
  readonly authors: readonly string[];
}

/**
 * Who holds which role on that day in the body that decides on the proposal: the one that manages its
 * lead author, and the superior body as long as an author heads it (Decree 73/2023 Art. 7.3, 7.4).
 * Nobody where there is no superior body.
 */
export async function authorityStaffing(
  deps: Needs<'organisation'>,
  { tenant, unitId, authors }: Proposal,
  on: string,
): Promise<Staffing> {
  const lead =
    authors[0] === undefined ? undefined : await deps.organisation.person(tenant, authors[0]);
  const seen = new Set<string>();
  let body: string | undefined = lead?.managedBy ?? unitId;
  while (body !== undefined && !seen.has(body)) {
    seen.add(body);
    const staffing: Staffing = await actingStaffing(deps, tenant, body, on);
    if (!(staffing[headRole] ?? []).some(({ personId }) => authors.includes(personId)))
      return staffing;
    body = (await actingUnit(deps, tenant, body, on)).unit?.parentId;
  }
  return {};
}
