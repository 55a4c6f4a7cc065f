const chosen = (programmeId: string | undefined): string =>
  programmeId === undefined ? '' : `?chuong-trinh=${encodeURIComponent(programmeId)}`;

/** A unit's dossiers of one programme, else of the first that it takes part in. */
export const unitBoardAddress = (unitId: string, programmeId?: string): string =>
  `/don-vi/${encodeURIComponent(unitId)}${chosen(programmeId)}`;

/** Counts by the structure of their own day and by that of today. */
export const groupingsAddress = (programmeId?: string): string =>
  `/don-vi/theo-to-chuc${chosen(programmeId)}`;
