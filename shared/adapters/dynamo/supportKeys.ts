import { tenantKey } from './keys.ts';
import type { Key } from './table.ts';

export const supportPk = (tenant: string): string => tenantKey(tenant, 'SUPPORT');

export const supportKey = (tenant: string, number: number): Key => ({
  pk: supportPk(tenant),
  sk: `ACCESS#${String(number).padStart(4, '0')}`,
});
