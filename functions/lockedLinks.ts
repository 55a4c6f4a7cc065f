import { wrongCodesAllowed } from '../shared/domain/approvals/linkRules.ts';
import type { Links } from '../shared/ports.ts';

/** Links that tell when a wrong code locks one, once, and in which department; whose it was they do not tell. */
export const tellingOfLocks = (links: Links, onLocked: (tenant: string) => void): Links => ({
  ...links,
  countWrongCode: async (tenant, hash) => {
    const wrongCodes = await links.countWrongCode(tenant, hash);
    if (wrongCodes === wrongCodesAllowed) onLocked(tenant);
    return wrongCodes;
  },
});
