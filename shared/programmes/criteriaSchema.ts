import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[\p{L}\d][\p{L}\d._-]*$/u));
const points = z.int().check(z.gte(0));
const most = z.int().check(z.gte(1));

const criterion = z.discriminatedUnion('input', [
  z.strictObject({ id, text, input: z.literal('evidence') }),
  z.strictObject({ id, text, input: z.literal('points'), most }),
  z.strictObject({ id, text, input: z.literal('yes_no'), most }),
  z.strictObject({
    id,
    text,
    input: z.literal('choice'),
    options: z.array(z.strictObject({ id, name: text, points })).check(z.minLength(2)),
  }),
]);

/** Criteria sets as a plan's file writes them. */
export const criteriaSets = z.array(
  z.strictObject({
    id,
    name: text,
    clause: text,
    step: id,
    total: z.optional(most),
    groups: z
      .array(
        z.strictObject({
          id,
          name: text,
          weight: z.optional(most),
          criteria: z.array(criterion).check(z.minLength(1)),
        }),
      )
      .check(z.minLength(1)),
    bands: z.optional(
      z.array(z.strictObject({ id, name: text, from: points, to: points })).check(z.minLength(1)),
    ),
  }),
);
