import type { Day } from '../calendar/workingDays.ts';
import type { Context } from './commands.ts';
import { type Refused, refuseWith } from './decision.ts';

type Asked = Pick<Context, 'programme' | 'today' | 'exception'>;

/** The last day on which a registration is taken: the hard date, or later where the unit was given time. */
export const lastDayFor = ({ programme: { window }, exception }: Omit<Asked, 'today'>): Day =>
  [window.hardTo ?? window.to, exception?.until ?? ''].sort().at(-1) ?? window.to;

/** The first and the last day are good days; what opens on the day of issue waits until that day is known. */
export function isOpen(asked: Asked): boolean {
  const { today, programme } = asked;
  const { window, instrument } = programme;
  if (window.opensOnIssue && (instrument.issuedOn === '' || today < instrument.issuedOn))
    return false;
  return today >= window.from && today <= lastDayFor(asked);
}

export function outsideWindow(asked: Asked): Refused {
  const { from, clause } = asked.programme.window;
  return refuseWith({ because: 'outside_window', from, to: lastDayFor(asked), clause });
}
