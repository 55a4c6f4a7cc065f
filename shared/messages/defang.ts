const scheme = /\b([a-z][a-z0-9+.-]*):\/\//gi;

/** Endings that mail programs turn into links by themselves. */
const host =
  /(?<![@\p{L}\p{N}.-])((?:[\p{L}\p{N}-]+\.)+)(com|net|org|vn|info|io|me|co|xyz|top|site|online|club|link|click|app|dev|page|shop|biz|ru|cn)(?![\p{L}\p{N}-])/giu;

/**
 * Shows an address in somebody's text without letting a mail program make it clickable:
 * `http://a.vn` becomes `http[:]//a[.]vn`. Mail addresses stay as they are.
 */
export const defang = (text: string): string =>
  text
    .replace(scheme, '$1[:]//')
    .replace(host, (_, labels: string, ending: string) => `${labels.slice(0, -1)}[.]${ending}`);
