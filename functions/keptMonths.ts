import * as z from 'zod/mini';
import { type KeptMonths, leastMonths } from '../shared/domain/retention/policy.ts';
import type { Environment } from './config.ts';

const kept = z.object({
  DRAFTS_KEPT_MONTHS: z.coerce.number().check(z.int(), z.gte(leastMonths.draft)),
  MAIL_TEXTS_KEPT_MONTHS: z.coerce.number().check(z.int(), z.gte(leastMonths.mail_text)),
});

/** How long the stage keeps what retention removes. @throws when it is less than the policy's least. */
export function keptMonths(environment: Environment): KeptMonths {
  const { DRAFTS_KEPT_MONTHS: draft, MAIL_TEXTS_KEPT_MONTHS: mail_text } = kept.parse(environment);
  return { draft, mail_text };
}
