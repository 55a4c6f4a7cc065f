import type { Day } from '../calendar/workingDays.ts';
import type { Context } from './commands.ts';
import { type Refused, refuseWith } from './decision.ts';

type Asked = Pick<Context, 'programme' | 'today' | 'exception'>;

/** The last day on which a registration is taken: the hard date, or later where the unit was given time. */
export const lastDayFor = ({ programme: { window }, exception }: Omit<Asked, 'today'>): Day =>
  [window.hardTo ?? window.to, exception?.until ?? ''].sort().at(-1) ?? window.to;

/** The first and the last day are good days. */
export const isOpen = (asked: Asked): boolean =>
  asked.today >= asked.programme.window.from && asked.today <= lastDayFor(asked);

export function outsideWindow(asked: Asked): Refused {
  const { from, clause } = asked.programme.window;
  return refuseWith({ because: 'outside_window', from, to: lastDayFor(asked), clause });
}
