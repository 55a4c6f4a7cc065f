/** Numbers run per programme, unit and year. */
export const counterOf = (programmeId: string, unitId: string, year: string): string =>
  [programmeId, unitId, year].join('#');

/** `BTH-2023-0007`. */
export const receiptNumber = (code: string, year: string, n: number): string =>
  `${code}-${year}-${String(n).padStart(4, '0')}`;
