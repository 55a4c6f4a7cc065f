/**
 * One portion of the work after a launch or a reminder. Its record wakes the mailer, and the next
 * portion is stored together with the mark that this one is done, so the chain never breaks.
 */
export interface SpreadStep {
  readonly tenant: string;
  readonly programmeId: string;
  readonly version: number;
  /** `launch`, or `remind-<unit>-<day>`. */
  readonly chain: string;
  /** Place in the chain, from 1. */
  readonly number: number;
  /** When the chain began; its mails are of that moment. */
  readonly at: string;
  readonly task: SpreadTask;
}

export type SpreadTask =
  /** Freezes the lists of the units from this place on. */
  | { readonly do: 'list'; readonly unit: number }
  /** Mails the members of the unit at this place, from the one after `after` on. */
  | {
      readonly do: 'mail';
      readonly unit: number;
      readonly after?: string;
      /** Day of a reminder, which is for this unit only. */
      readonly again?: string;
    };

export const firstStep = (
  chain: Pick<SpreadStep, 'tenant' | 'programmeId' | 'version' | 'chain' | 'at'>,
  task: SpreadTask,
): SpreadStep => ({ ...chain, number: 1, task });

export const stepAfter = (step: SpreadStep, task: SpreadTask): SpreadStep => ({
  ...step,
  number: step.number + 1,
  task,
});

export const launchChain = 'launch';
export const remindChain = (unitId: string, day: string): string => `remind-${unitId}-${day}`;

/** How much one portion takes. */
export interface Portions {
  /** People; their units are read whole, so a large unit may go beyond it. */
  readonly listed: number;
  /**
   * The next portion waits behind these mails, so nobody else's mail waits for all of a launch. Two
   * transactions of them and that portion fill two batches of the mailer, so it is made while the last
   * of them are sent.
   */
  readonly mailed: number;
}
export const usualPortions: Portions = { listed: 500, mailed: 180 };
