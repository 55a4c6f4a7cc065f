import * as z from 'zod/mini';
import { isDay } from '../../../shared/domain/calendar/days.ts';
import { cleanLine, cleanText } from '../../../shared/domain/text/vietnamese.ts';

const missing = 'chưa có nội dung';
const tooLong = (maximum: number) => `quá dài, nhiều nhất ${maximum} ký tự`;

/** Text of several lines that must not be empty. */
export const paragraph = (maximum: number) =>
  z
    .string({ error: missing })
    .check(
      z.overwrite(cleanText),
      z.minLength(1, { error: missing }),
      z.maxLength(maximum, { error: tooLong(maximum) }),
    );

/** One line that must not be empty. */
export const line = (maximum: number) =>
  z
    .string({ error: missing })
    .check(
      z.overwrite(cleanLine),
      z.minLength(1, { error: missing }),
      z.maxLength(maximum, { error: tooLong(maximum) }),
    );

const orNothing = z.transform((text: string) => (text === '' ? undefined : text));

/** Text that may be left empty; then it is absent. */
export const optionalParagraph = (maximum: number) =>
  z.pipe(
    z
      ._default(z.string(), '')
      .check(z.overwrite(cleanText), z.maxLength(maximum, { error: tooLong(maximum) })),
    orNothing,
  );

export const optionalLine = (maximum: number) =>
  z.pipe(
    z
      ._default(z.string(), '')
      .check(z.overwrite(cleanLine), z.maxLength(maximum, { error: tooLong(maximum) })),
    orNothing,
  );

/** One of the values that the form offers. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: 'hãy chọn một trong các lựa chọn' });

/** `2023-06-05`, or `5/6/2023` from browsers without a calendar field. */
export const isoDay = (raw: string): string => {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(raw);
  return match
    ? `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`
    : raw.trim();
};

export const calendarDay = z
  .string({ error: 'chưa chọn ngày' })
  .check(z.overwrite(isoDay), z.refine(isDay, { error: 'không phải là một ngày có thật' }));

/** A whole number between two bounds, both included. */
export const wholeNumber = (minimum: number, maximum: number) => {
  const error = `phải là số nguyên từ ${minimum} đến ${maximum}`;
  return z.pipe(
    z.pipe(
      z.string({ error }).check(z.trim(), z.regex(/^\d{1,4}$/, { error })),
      z.transform(Number),
    ),
    z.number().check(z.gte(minimum, { error }), z.lte(maximum, { error })),
  );
};

/** A ticked box. */
export const ticked = z.pipe(
  z.optional(z.string()),
  z.transform((value) => value !== undefined && value !== ''),
);

/** An address as people type it; cleaned, and small enough to be real. */
export const address = z.string({ error: 'chưa nhập' }).check(
  z.overwrite((raw) => cleanLine(raw).toLowerCase()),
  z.maxLength(254, { error: 'quá dài' }),
  z.regex(/^[^\s@<>"(),;:\\[\]]{1,64}@[^\s@<>"(),;:\\[\]]+\.[^\s@<>"(),;:\\[\]]+$/u, {
    error: 'không phải là một địa chỉ thư điện tử',
  }),
);
