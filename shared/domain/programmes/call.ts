import type { PersonRef } from '../../../events/schema/envelope.ts';
import { isDay } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';
import type { Programme } from './programme.ts';

export interface CallUnit {
  readonly id: string;
  readonly name: string;
}

/** A problem that leaders post under a plan, for units to answer with dossiers. */
export interface PlanCall {
  readonly id: string;
  /** Counts every change. */
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly units: readonly CallUnit[];
  /** Last day for answers, included. */
  readonly lastDay: Day;
  readonly by: PersonRef;
  readonly at: string;
  readonly closed?: { readonly by: PersonRef; readonly at: string };
}

/** A call that a unit may still answer. */
export interface OpenCall {
  readonly programme: Programme;
  readonly call: PlanCall;
  /** Dossiers begun as answers, of all units and drafts too. */
  readonly answers: number;
}

/** Whether an answer may still be started. */
export const isCallOpen = ({ closed, lastDay }: PlanCall, today: Day): boolean =>
  !closed && today <= lastDay;

export const asks = ({ units }: PlanCall, unitId: string): boolean =>
  units.some(({ id }) => id === unitId);

export type CallRefusal =
  | { readonly because: 'no_units' }
  | { readonly because: 'not_a_day' }
  | { readonly because: 'in_past' }
  | { readonly because: 'after_window'; readonly last: Day };

/** Why a call cannot be posted so; nothing when it can. @param last the plan's own last day. */
export function callRefusal(
  { units, lastDay }: { readonly units: readonly CallUnit[]; readonly lastDay: string },
  { today, last }: { readonly today: Day; readonly last: Day },
): CallRefusal | undefined {
  if (units.length === 0) return { because: 'no_units' };
  if (!isDay(lastDay)) return { because: 'not_a_day' };
  if (lastDay < today) return { because: 'in_past' };
  return lastDay > last ? { because: 'after_window', last } : undefined;
}
