import { addMonths } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';
import type { Programme } from '../programmes/programme.ts';
import type { Context } from './commands.ts';
import { invalid, type Refused, refuseWith } from './decision.ts';
import type { Content } from './state.ts';

export interface TimeBar {
  readonly began: Day;
  /** Last good day for the application. */
  readonly lastDay: Day;
  /** From this day on the author is warned. */
  readonly warnFrom: Day;
  readonly clause: string;
}

/** Until when an application may come after first application (Decree 13/2012 Art. 5.2); none without that day. */
export function timeBarOf({ days }: Content, { form }: Programme): TimeBar | undefined {
  const rule = form.firstApplication;
  const began = rule && days[rule.began];
  if (!rule || !began) return undefined;
  return {
    began,
    lastDay: addMonths(began, rule.barMonths),
    warnFrom: addMonths(began, rule.warnFromMonth),
    clause: rule.clause,
  };
}

/** Refuses an application that comes too late, or for something not applied yet. */
export function timeBarred(
  content: Content,
  { programme, today, exception }: Context,
): Refused | undefined {
  const bar = timeBarOf(content, programme);
  if (!bar) return undefined;
  const { began, lastDay, clause } = bar;
  if (began > today) return invalid(`days.${programme.form.firstApplication?.began}`, 'in_future');
  if (today <= lastDay || exception?.liftsTimeBar) return undefined;
  return refuseWith({ because: 'time_barred', began, lastDay, clause });
}
