/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export type Day = string;

/** Days off and made-up working Saturdays of one year, as announced for that year. */
export interface HolidayYear {
  readonly holidays: readonly { readonly on: Day; readonly name: string }[];
  readonly workingSaturdays: readonly Day[];
  /** False while the notice for the year is not out and the days are provisional. */
  readonly confirmed?: boolean;
  /** The notice that the days come from. */
  readonly source?: string;
  /** Who changed the table last, and when. */
  readonly changed?: { readonly by: string; readonly on: Day };
}

/** Working-day arithmetic on a holiday table. Years outside the table throw `MissingHolidayYear`. */
export interface WorkingCalendar {
  readonly isWorkingDay: (day: Day) => boolean;
  /** `n` working days after `day` (before it when negative); the first day is not counted. */
  readonly addWorkingDays: (day: Day, n: number) => Day;
  /** Working days in (from, to]; negative when `to` is earlier. */
  readonly workingDaysBetween: (from: Day, to: Day) => number;
  /** Names of the holidays in (from, to], to explain a date. */
  readonly holidaysBetween: (from: Day, to: Day) => readonly { on: Day; name: string }[];
}
