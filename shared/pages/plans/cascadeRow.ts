import type { CascadeStanding } from '../../domain/programmes/cascade.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import type { UnitPlan } from '../../ports.ts';

/** One unit of the board of own plans. */
export interface CascadeRow {
  readonly unit: { readonly id: string; readonly name: string };
  readonly standing: CascadeStanding;
  readonly child: Programme | undefined;
  readonly record: UnitPlan;
}
