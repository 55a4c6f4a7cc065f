/** The coverage board of a plan; of the newest version without one. */
export const boardAddress = (programmeId: string, version?: number): string =>
  `/pho-bien/${encodeURIComponent(programmeId)}${version === undefined ? '' : `/${version}`}`;

/** A unit's part of the dissemination of one version. */
export const unitAddress = (programmeId: string, version: number, unitId: string): string =>
  `${boardAddress(programmeId, version)}/${encodeURIComponent(unitId)}`;

/** The plan for everybody. */
export const planAddress = (programmeId: string, version?: number): string =>
  `/pho-bien/ke-hoach/${encodeURIComponent(programmeId)}${version === undefined ? '' : `/${version}`}`;

/** The full text of one of the plan's legal bases, for everybody. */
export const basisAddress = (programmeId: string, place: number): string =>
  `${planAddress(programmeId)}/can-cu/${place}`;

export const basisFileAddress = (programmeId: string, place: number): string =>
  `${basisAddress(programmeId, place)}/tep`;
