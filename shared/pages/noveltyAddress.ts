/** The page that holds a dossier against all others. */
export const noveltyAddress = (dossierId: string): string =>
  `/trung-lap/ho-so/${encodeURIComponent(dossierId)}`;
