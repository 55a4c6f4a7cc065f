/** Wrong codes after which a mailed link is locked and a fresh mail goes out. */
export const wrongCodesAllowed = 5;

/** Minutes in which tries from one network are counted together, and after which it may try again. */
export const triesMinutes = 10;

/** Days a decision link lives at most; a fresh one can be asked for. */
export const linkDays = 14;

/** Hours after which a decision link asks for a fresh mail: whom it was forwarded to gets none. */
export const linkRestsAfterHours = 48;

/** Seconds after the mail in which a decision is asked for again: no person answers that fast, scanners do. */
export const tooFastSeconds = 10;

/** Minutes a sign-in link lives (ASVS 5.0, 6.5.5). */
export const signInMinutes = 10;

/** Minutes in which an answer can be confirmed by a code that was mailed for it. */
export const answerCodeMinutes = 15;

/** Hours a session lives. */
export const sessionHours = 12;

/** Fresh mails per hour for one request, so that nobody can be mail-bombed. */
export const freshMailsPerHour = 3;
