import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import type { WorkingCalendar } from '../calendar/workingDays.ts';
import type { Dossier } from '../dossier/state.ts';
import type { Inspection } from '../oversight/state.ts';
import type { Programme, ReportDuty } from '../programmes/programme.ts';

/** The unit that reports, as it is called today. */
export interface ReportingUnit {
  readonly id: string;
  readonly name: string;
  /** Abbreviation in document symbols, e.g. `BTH`. */
  readonly code: string;
  /** Place name printed on papers. */
  readonly place: string;
  /** Name of the body above; the programme's own record of it is used when there is none. */
  readonly superiorName?: string;
}

export interface ReportSigner {
  readonly name: string;
  /** E.g. `Giám đốc`, `Phó Giám đốc`. */
  readonly title: string;
  /** Title of the head when a deputy signs for the head (`KT.`). */
  readonly deputyOf?: string;
}

/** A dossier with all its events in order. */
export interface DossierRecord {
  readonly dossier: Dossier;
  readonly history: readonly DossierEvent[];
}

export interface SummaryReportInput {
  readonly programme: Programme;
  readonly duty: ReportDuty;
  readonly unit: ReportingUnit;
  /** Who signs; without one the paper leaves the name to be filled in under `GIÁM ĐỐC`. */
  readonly unitHead?: ReportSigner;
  readonly dossiers: readonly DossierRecord[];
  readonly inspections?: readonly Inspection[];
  /** Tells when a progress report was due; its holiday table must cover the period. */
  readonly calendar: WorkingCalendar;
  /** UTC instant at which the figures were taken. */
  readonly snapshotAt: string;
}
