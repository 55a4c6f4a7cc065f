/** Days that a mailed reading link works. */
export const readingLinkDays = 90;

/**
 * Seconds between the page and the button. Programs that follow links in mail press within a second
 * or two of opening the page; nobody has read a plan by then.
 */
export const leastSecondsToRead = 10;

/** A page left open longer than this asks to be loaded again. */
export const pageHours = 24;
