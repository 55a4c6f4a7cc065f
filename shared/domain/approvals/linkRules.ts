/** Wrong codes after which a mailed link is locked and a fresh mail goes out. */
export const wrongCodesAllowed = 5;

/** Days a decision link lives at most; a fresh one can be asked for. */
export const linkDays = 14;

/** Minutes a sign-in link lives (ASVS 5.0, 6.5.5). */
export const signInMinutes = 10;

/** Hours a session lives. */
export const sessionHours = 12;

/** Fresh mails per hour for one request, so that nobody can be mail-bombed. */
export const freshMailsPerHour = 3;
