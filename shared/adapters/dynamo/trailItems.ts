import type { Segment } from './auditChain.ts';
import { withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { type Item, type Key, keyOf } from './table.ts';

export const chainPk = (tenant: string): string => tenantKey(tenant, 'CHAIN');

export const segmentKey = (tenant: string, number: number): Key => ({
  pk: chainPk(tenant),
  sk: `SEGMENT#${String(number).padStart(9, '0')}`,
});

export const segmentItem = (tenant: string, segment: Segment): Item =>
  withData(keyOf(segmentKey(tenant, segment.number)), JSON.stringify(segment));
