import type { Obligation } from '../../events/schema/envelope.ts';

/** What somebody did, in the words of whoever did it; nothing here is read from the system. */
export type ActType =
  | 'draft'
  | 'consent'
  | 'decline'
  | 'submit'
  | 'paperwork'
  | 'withdraw'
  | 'receive'
  | 'return'
  | 'resubmit'
  | 'refuse'
  | 'ask'
  | 'answer'
  | 'appraise'
  | 'vote'
  | 'close_vote'
  | 'allow'
  | 'take_back'
  | 'record'
  | 'milestones'
  | 'milestone'
  | 'progress'
  | 'accept_progress'
  | 'return_progress'
  | 'skip_progress'
  | 'amend'
  | 'completion'
  | 'return_completion'
  | 'evaluate'
  | 'nominate'
  | 'decline_nomination'
  | 'inspection'
  | 'finding'
  | 'answer_finding'
  | 'close_finding'
  | 'open_misuse'
  | 'note_misuse'
  | 'conclude_misuse'
  | 'launch';

export interface Act {
  readonly type: ActType;
  /** Which proposal; none for inspections and misuse cases. */
  readonly plot?: string;
  readonly by: string;
  readonly on: string;
  /** What was chosen or written: a vote, a finding, a period, a number of milestones. */
  readonly detail: Readonly<Record<string, string>>;
}

/** Something a person owed until a day, as mails and plans told it. */
export interface Debt {
  readonly plot: string;
  readonly kind: Obligation['kind'];
  /** Tells debts of one kind apart: a part, a month, a milestone. */
  readonly of: string;
  readonly who: string;
  /** The step of the route that it belongs to, where kinds do not tell. */
  readonly stepId?: string;
  readonly due: string;
  /** Reminders on this day or earlier are not made. */
  readonly since: string;
  /** The day on which the due day was set, where the thing had been owed for longer. */
  readonly dueSetOn?: string;
  closedOn?: string;
  /** A newer day took its place before it was paid. */
  replaced?: boolean;
}

export interface Refused {
  readonly plot?: string;
  readonly by: string;
  readonly on: string;
  readonly tried: ActType;
  readonly why: string;
}

export interface Ledger {
  readonly acts: readonly Act[];
  readonly debts: readonly Debt[];
  readonly refused: readonly Refused[];
  readonly did: (act: Act) => void;
  readonly wasRefused: (refused: Refused) => void;
  /** A newer debt of the same person for the same thing takes the place of the open one. */
  readonly owes: (debt: Debt) => void;
  /** Closes what matches on the day; `undefined` matches everything. */
  readonly settled: (
    plot: string,
    on: string,
    match?: Partial<Pick<Debt, 'kind' | 'of' | 'who'>>,
  ) => void;
}

export function newLedger(): Ledger {
  const acts: Act[] = [];
  const debts: Debt[] = [];
  const refused: Refused[] = [];
  const open = (plot: string, match: Partial<Pick<Debt, 'kind' | 'of' | 'who'>>): Debt[] =>
    debts.filter(
      (debt) =>
        debt.closedOn === undefined &&
        debt.plot === plot &&
        (match.kind === undefined || match.kind === debt.kind) &&
        (match.of === undefined || match.of === debt.of) &&
        (match.who === undefined || match.who === debt.who),
    );
  const settled: Ledger['settled'] = (plot, on, match = {}) => {
    for (const debt of open(plot, match)) debt.closedOn = on;
  };
  return {
    acts,
    debts,
    refused,
    did: (act) => void acts.push(act),
    wasRefused: (one) => void refused.push(one),
    owes: (debt) => {
      const { plot, kind, of, who } = debt;
      const [same] = open(plot, { kind, of, who });
      if (same?.due === debt.due) return;
      if (same) same.replaced = true;
      settled(plot, debt.since, { kind, of, who });
      debts.push(debt);
    },
    settled,
  };
}
