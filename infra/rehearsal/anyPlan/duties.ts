import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import type { Obligation } from '../../../events/schema/envelope.ts';
import type { Debt } from '../ledger.ts';

/** Everything that was owed by a day on one dossier: by whom, since when, and when it was done. */
export function dutiesIn(key: string, history: readonly DossierEvent[]): readonly Debt[] {
  const debts: Debt[] = [];
  const open = new Map<string, Debt>();
  for (const event of history) {
    const owed = new Map(event.after.obligations.flatMap((one) => perPerson(key, one, event.on)));
    const closed = [...open].filter(([id]) => !owed.has(id));
    for (const [id, debt] of closed) {
      debt.closedOn = event.on;
      debt.replaced = [...owed.values()].some((one) => isSame(one, debt));
      open.delete(id);
    }
    const begun = [...owed].filter(([id]) => !open.has(id));
    for (const [id, debt] of begun) open.set(id, debt);
    debts.push(...begun.map(([, debt]) => debt));
  }
  return debts;
}

/** The same person owes the same thing, by another day. */
const isSame = (one: Debt, other: Debt): boolean => one.of === other.of && one.who === other.who;

const perPerson = (
  plot: string,
  { id, kind, who, due, since, stepId }: Obligation,
  on: string,
): [string, Debt][] =>
  due
    ? who.map(({ personId }) => [
        [id, personId, due.on].join(' '),
        {
          plot,
          kind,
          of: id,
          who: personId,
          due: due.on,
          since: since ?? on,
          // The tick asks for a period's report; nobody sets its day.
          ...(kind !== 'progress_report' && { dueSetOn: on }),
          ...(stepId && { stepId }),
        },
      ])
    : [];
