import { cleanText } from '../text/vietnamese.ts';
import { invalid, type Refused, refuseWith } from './decision.ts';

/** Longest reason, opinion, question or remark, in characters. */
export const maximumWords = 5000;

/** Shortest opinion that gives ground for an unfavourable finding, in characters. */
export const substance = 30;

/** Refuses a text that is missing (`reason_required`) or too long (`invalid_field`). */
export function required(field: string, raw: string, atLeast = 1): Refused | undefined {
  if (cleanText(raw).length < atLeast) return refuseWith({ because: 'reason_required', field });
  return optional(field, raw);
}

/** Refuses a text that is too long; it may be left out. */
export const optional = (field: string, raw: string | undefined): Refused | undefined =>
  cleanText(raw ?? '').length > maximumWords ? invalid(field, 'too_long') : undefined;

/** The text as stored; nothing when it was left out or empty. */
export const tidy = (raw: string | undefined): string | undefined =>
  cleanText(raw ?? '') || undefined;

/** The first refusal among checks that were all made. */
export const firstRefusal = (...checks: readonly (Refused | undefined)[]): Refused | undefined =>
  checks.find((check) => check !== undefined);
