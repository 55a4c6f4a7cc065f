import type { WorkingCalendar } from '../../shared/domain/calendar/workingDays.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Person } from '../../shared/ports.ts';
import { vietnameseDay } from '../local/time/clock.ts';
import type { Ledger } from './ledger.ts';
import type { Period } from './liveDays.ts';
import type { Lived } from './liveThrough.ts';
import type { SampleOrganisation } from './organisation.ts';
import type { Plot, Story } from './season.ts';
import type { Standing, Step } from './standing.ts';
import type { SystemRecord } from './systemRecord.ts';

/** Everything that the promises are checked against. */
export interface Evidence<
  P extends Story = Plot,
  O extends Pick<SampleOrganisation, 'people'> = SampleOrganisation,
  S extends Standing = Step,
> {
  readonly organisation: O;
  readonly programme: Programme;
  readonly calendar: WorkingCalendar;
  readonly period: Period;
  readonly plots: readonly P[];
  readonly ledger: Ledger;
  readonly lived: Lived;
  /** Address of a proposal's page. */
  readonly dossierIds: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, readonly S[]>;
  readonly system: SystemRecord;
  /** Links and codes of every mail that somebody read. */
  readonly secrets: ReadonlySet<string>;
}

/** What a rehearsal of whatever plan showed. */
export type AnyEvidence = Evidence<Story, Pick<SampleOrganisation, 'people'>, Standing>;

export interface Checked {
  readonly name: string;
  /** What broke it; nothing when it was kept. */
  readonly broken: readonly string[];
}

export const idsOf = (people: readonly Person[]): string[] => people.map(({ id }) => id);

export const dayOf = (instant: string): string => vietnameseDay(Date.parse(instant));
