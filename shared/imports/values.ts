import { isDay } from '../domain/calendar/days.ts';
import { fold } from '../domain/text/vietnamese.ts';

const yes = new Set(['co', 'x', '1', 'true', 'yes', 'dung', 'hoat dong', 'dang lam viec']);
const no = new Set(['khong', '0', 'false', 'no', 'sai', 'ngung', 'nghi viec', 'da nghi']);

/** `có`/`không` as people write it; undefined when it is neither. */
export function yesOrNo(text: string): boolean | undefined {
  const plain = fold(text);
  if (yes.has(plain)) return true;
  return no.has(plain) ? false : undefined;
}

/** A day written `2023-05-31` or `31/5/2023`; undefined when it does not exist. */
export function readDay(text: string): string | undefined {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const day =
    year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  return isDay(day) ? day : undefined;
}

/** Addresses that mail can go to: no quoting, no letters beyond ASCII, at most 254 characters. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/.test(
    text,
  ) &&
  !text.includes('..');

/** Ids of units: part of every key, so nothing that a key uses. */
export const isUnitId = (text: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 60;

/** Staff codes: letters and digits of any language, with the separators that offices use. */
export const isStaffCode = (text: string): boolean => /^[\p{L}\d][\p{L}\d._/-]{0,29}$/u.test(text);
