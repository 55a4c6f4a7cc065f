/** Counts by the structure of their own day and by that of today. */
export const groupingsAddress = (programmeId?: string): string =>
  `/don-vi/theo-to-chuc${programmeId === undefined ? '' : `?chuong-trinh=${encodeURIComponent(programmeId)}`}`;
