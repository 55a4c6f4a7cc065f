import type { Dossier } from '../domain/dossier/state.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Needs } from './dependencies.ts';

export interface DossierWithProgramme {
  readonly dossier: Dossier;
  /** The version frozen into the dossier. */
  readonly programme: Programme;
}

/** A dossier with the plan it follows; undefined when either is unknown. */
export async function dossierWithProgramme(
  { dossiers, programmes }: Needs<'dossiers' | 'programmes'>,
  tenant: string,
  dossierId: string | undefined,
): Promise<DossierWithProgramme | undefined> {
  if (dossierId === undefined) return undefined;
  const dossier = await dossiers.find(tenant, dossierId);
  if (!dossier) return undefined;
  const { programmeId, programmeVersion } = dossier;
  const programme = await programmes.find(tenant, programmeId, programmeVersion);
  return programme && { dossier, programme };
}
