import { unitOn } from '../../../shared/domain/organisation/unitOn.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import type { TenantOrganisation } from '../sample/sampleOrganisation.ts';

/** The dossier as far as it says who has to do with it. */
export interface Concerned {
  readonly unitId: string;
  /** Ids of its authors, the lead first. */
  readonly authors: readonly string[];
}

/**
 * Who must hold a role of the plan on a day, read from the sample's own record and not from the system:
 * a dissolved body acts through whoever carries its dossiers on, or not at all.
 */
export function rolesOnDay(
  { units, people, holdings }: TenantOrganisation,
  { issuer }: Programme,
): (role: string, dossier: Concerned, day: string) => readonly string[] {
  const recordOf = (id: string) => units.find((unit) => unit.id === id);

  const actingIn = (id: string, day: string): string | undefined => {
    const record = recordOf(id);
    if (!record || unitOn(record, day)?.active) return id;
    const heir = record.successions?.find(
      ({ on, dossiers }) => on <= day && dossiers === 'continues',
    );
    return heir && actingIn(heir.to, day);
  };
  const above = (id: string, day: string): string | undefined => {
    const record = recordOf(id);
    return record && unitOn(record, day)?.parentId;
  };
  const held = (role: string, unitId: string | undefined, day: string): string[] =>
    holdings
      .filter((one) => one.unitId === unitId && one.role === role)
      .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
      .map(({ personId }) => personId);

  const department = (day: string): string | undefined => {
    let at = actingIn(issuer.unitId, day);
    while (at && recordOf(at)?.type !== 'health_department') {
      const next = above(at, day);
      at = next && actingIn(next, day);
    }
    return at;
  };

  const authority = ({ unitId, authors }: Concerned, day: string): string | undefined => {
    const lead = people.find(({ id }) => id === authors[0]);
    let body: string | undefined = lead?.managedBy ?? unitId;
    for (let level = 0; body && level < units.length; level++) {
      const acting = actingIn(body, day);
      const heads = held('head_of_unit', acting, day);
      if (!heads.some((id) => authors.includes(id))) return acting;
      body = acting && above(acting, day);
    }
    return undefined;
  };

  return (role, dossier, day) => {
    const [mark = '', name = ''] = role.includes(':') ? role.split(':') : ['', role];
    if (mark === 'department') return held(name, department(day), day);
    if (mark === 'authority') return held(name, authority(dossier, day), day);
    return held(name, actingIn(dossier.unitId, day), day);
  };
}
