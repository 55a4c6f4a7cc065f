import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import type { PersonRef } from '../../events/schema/envelope.ts';

/** One line of somebody's desk, kept by the projection. */
export interface DeskRow {
  readonly dossierId: string;
  readonly number?: string;
  readonly title: string;
  readonly unitName: string;
  readonly status: string;
  readonly urgent: boolean;
  readonly late?: boolean;
  readonly obligation?: { readonly id: string; readonly kind: string; readonly dueOn?: string };
}

/** Tasks that somebody may do as a deputy. */
export interface LentTasks {
  readonly principal: PersonRef;
  readonly tasks: readonly DeskRow[];
}

export interface Boards {
  /** What the person must do, urgent first, then by due day. */
  readonly tasksOf: (tenant: string, personId: string) => Promise<readonly DeskRow[]>;
  /** Dossiers the person is an author of, newest first. */
  readonly dossiersOf: (tenant: string, personId: string) => Promise<readonly DeskRow[]>;
  /** status -> number of dossiers, per unit of a programme. */
  readonly counts: (
    tenant: string,
    programmeId: string,
  ) => Promise<readonly { unitId: string; status: string; count: number }[]>;
  /** How many dossiers each unit handed in on which day; each counts once, whatever became of it. */
  readonly registered: (
    tenant: string,
    programmeId: string,
  ) => Promise<readonly { unitId: string; on: string; count: number }[]>;
  /** Takes one event into desks and counters exactly once, whatever the order of delivery. */
  readonly project: (event: DossierEvent) => Promise<void>;
}
