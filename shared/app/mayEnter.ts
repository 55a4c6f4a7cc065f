import type { Person } from '../ports.ts';

/** Whether somebody may be signed in now: who left may not, nor who looks after the software once the time is over. */
export const mayEnter = ({ active, support }: Person, now: string): boolean =>
  active && (support === undefined || now < support.until);
