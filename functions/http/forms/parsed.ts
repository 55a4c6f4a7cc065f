import type * as z from 'zod/mini';
import { fieldLabel } from '../../../shared/pages/labels/fields.ts';
import type { FieldError } from '../../../shared/pages/pageContext.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads raw values by their schema; every problem is named with its field, in Vietnamese. */
export function parsed<T>(
  schema: z.ZodMiniType<T>,
  raw: unknown,
  labelOf: (field: string) => string = fieldLabel,
): Parsed<T> {
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data };
  const errors = result.error.issues.map(({ path, message }) => {
    const field = path.map(String).join('.');
    return { field, message: `${labelOf(field)}: ${message}.` };
  });
  return { ok: false, errors };
}
