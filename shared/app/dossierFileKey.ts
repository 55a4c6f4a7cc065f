/** Where a dossier's file lies in the bucket; a file of another dossier cannot be reached by its id. */
export const dossierFileKey = (tenant: string, dossierId: string, fileId: string): string =>
  `attachments/${tenant}/${dossierId}/${fileId}`;
