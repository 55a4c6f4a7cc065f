import * as z from 'zod/mini';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import type { Moment } from '../../shared/ports.ts';

const bindings = z.object({
  event: z.object({
    requestContext: z.object({ timeEpoch: z.number(), requestId: z.optional(z.string()) }),
  }),
});

/** When the gateway took the request. @throws when the request did not come through the gateway. */
export const requestMoment = (env: unknown): Moment =>
  momentOf(bindings.parse(env).event.requestContext.timeEpoch);

/** The gateway's name for the request, shown on error pages. */
export const requestId = (env: unknown): string =>
  bindings.safeParse(env).data?.event.requestContext.requestId ?? 'không rõ';
