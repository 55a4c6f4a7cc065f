/**
 * A report's page. The `#` of its id stands as `~`: the gateway decodes a path, and a decoded `#`
 * cuts the rest of an address off.
 */
export const reportAddress = (id: string): string =>
  `/bao-cao/${encodeURIComponent(id.replaceAll('#', '~'))}`;

/** The id that a part of an address stands for. */
export const reportIdIn = (part: string): string => part.replaceAll('~', '#');
