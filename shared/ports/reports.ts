import type { StoredFile } from '../../events/schema/dossierEvents.ts';

/** A periodic report as issued: figures frozen, files stored. */
export interface IssuedReport {
  readonly tenant: string;
  /** `<programmeId>#<dutyId>#<unitId>`. */
  readonly id: string;
  readonly programmeId: string;
  readonly dutyId: string;
  readonly unitId: string;
  readonly name: string;
  readonly dataFrom: string;
  readonly dataTo: string;
  readonly snapshotAt: string;
  readonly status: 'requested' | 'issued' | 'empty' | 'failed';
  readonly reason?: string;
  /** The figures as frozen; rendering again gives the same paper. */
  readonly figures?: unknown;
  readonly files?: { readonly docx: StoredFile; readonly pdf: StoredFile };
}

export interface Reports {
  /** @returns false when the occurrence exists already. */
  readonly request: (report: IssuedReport) => Promise<boolean>;
  readonly find: (tenant: string, id: string) => Promise<IssuedReport | undefined>;
  readonly finish: (report: IssuedReport) => Promise<void>;
  readonly ofUnit: (tenant: string, unitId: string) => Promise<readonly IssuedReport[]>;
  /** Wakes the report function for a report that is still `requested`. */
  readonly wake: (tenant: string, id: string) => Promise<boolean>;
}
