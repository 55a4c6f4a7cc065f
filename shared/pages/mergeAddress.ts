/** Where the leads are asked whether the dossier may go into another one, and where the office proposes it. */
export const mergeAddress = (dossierId: string): string =>
  `/gop-ho-so/${encodeURIComponent(dossierId)}`;
