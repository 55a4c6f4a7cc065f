import type { Withheld } from '../../domain/audit/trailed.ts';

interface ShownPlace {
  readonly number: number;
  readonly at: string;
  /** `NUMBER:LINK`, as the mail prints it and the checking program takes it. */
  readonly place: string;
}

export interface TrailStanding {
  readonly head?: ShownPlace;
  /** The last place that was mailed. */
  readonly mailed?: ShownPlace;
}

export type ShownEntry = { readonly number: number } & (
  | { readonly withheld: Withheld }
  | {
      readonly what: string;
      readonly about?: string;
      readonly who: string;
      readonly at: string;
      readonly channel: string;
    }
);

export interface ExportDone {
  /** Name of the files without ending. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
}
