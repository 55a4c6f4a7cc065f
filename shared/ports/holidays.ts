import type { HolidayYear } from '../domain/calendar/workingDays.ts';
import type { Act } from './act.ts';

/** The announced days off, one table per year. */
export interface Holidays {
  readonly years: (tenant: string) => Promise<Readonly<Record<string, HolidayYear>>>;
  /** `act` is whose doing it is, for the audit trail; a sample is nobody's. */
  readonly save: (tenant: string, year: string, table: HolidayYear, act?: Act) => Promise<void>;
}
