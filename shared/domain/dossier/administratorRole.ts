/** The role that may rescue a dossier which nobody can decide, and that keeps the unit's data in order. */
export const administratorRole = 'administrator';
