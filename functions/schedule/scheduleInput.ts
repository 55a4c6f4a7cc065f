import * as z from 'zod/mini';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import type { Moment } from '../../shared/ports.ts';

const input = z.object({ at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T/)) });

/** The time the schedule was due, not the time it came to run. @throws when the input has none. */
export const scheduledMoment = (event: unknown): Moment => momentOf(input.parse(event).at);
