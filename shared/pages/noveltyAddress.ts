/** The page that holds a dossier against all others. */
export const noveltyAddress = (dossierId: string): string =>
  `/trung-lap/ho-so/${encodeURIComponent(dossierId)}`;

/** Where the leads are asked whether the dossier may go into another one, and where the office proposes it. */
export const mergeAddress = (dossierId: string): string => `${noveltyAddress(dossierId)}/gop`;
