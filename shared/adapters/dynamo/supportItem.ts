import * as z from 'zod/mini';
import type { SupportAccess } from '../../domain/organisation/supportAccess.ts';
import { dataOf, numberOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { supportKey } from './supportKeys.ts';
import { type Item, keyOf, N, S } from './table.ts';

export const runningPk = (tenant: string): string => tenantKey(tenant, 'SUPPORT_ATTENTION');

/** Pages that were opened; counted beside the body, because every page counts. */
export const openedOf = (access: SupportAccess): number => ('opened' in access ? access.opened : 0);

export function toItem(access: SupportAccess): Item {
  const { tenant, number, status } = access;
  return withData(
    {
      ...keyOf(supportKey(tenant, number)),
      stage: S(status),
      opened: N(openedOf(access)),
      ...(access.status === 'running' && {
        endsAt: S(access.until),
        todoPk: S(runningPk(tenant)),
        todoSk: S(`${access.until}#${number}`),
      }),
    },
    JSON.stringify(access),
  );
}

const body = ownBody<SupportAccess>(() => ({
  tenant: z.string(),
  number: z.number(),
  status: z.enum(['waiting', 'declined', 'running', 'ended']),
}));

export function fromItem(item: Item): SupportAccess {
  const access = dataOf(item, body);
  return 'opened' in access ? { ...access, opened: numberOf(item, 'opened') } : access;
}
