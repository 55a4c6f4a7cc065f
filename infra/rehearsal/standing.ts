import type { Status } from '../../events/schema/envelope.ts';
import type { Act } from './ledger.ts';
import type { Plot } from './season.ts';

/** Where a dossier stood from a day on. */
export interface Standing {
  readonly on: string;
  readonly after: Status;
}

/** An act, or the end of a vote that followed from the last one cast. */
export interface Step extends Standing {
  readonly type: Act['type'] | 'vote_passed' | 'vote_failed';
  readonly detail: Readonly<Record<string, string>>;
}

/** Leaders by id, the director first. */
export interface Leaders {
  readonly head: string;
  readonly voters: readonly string[];
}

/** What became of a proposal, told from the acts alone: each step with the status after it. */
export function stepsOf(plot: Plot, acts: readonly Act[], leaders: Leaders): readonly Step[] {
  const authors = plot.authors.map(({ person }) => person.id);
  const voters = leaders.voters.filter((id) => !authors.includes(id));
  const steps: Step[] = [];
  const votes = new Map<string, string>();
  const parts = new Set<string>();
  let status: Status = 'draft';
  let before: Status = 'draft';

  const note = (type: Step['type'], { on, detail }: Act, after: Status): void => {
    if (after === 'revision_requested') before = status;
    if (after === 'deciding' && status !== 'deciding') votes.clear();
    status = after;
    steps.push({ type, on, detail, after });
  };

  const conclude = (act: Act): void => {
    const passed = isPassed(votes, voters, leaders.head);
    note(
      passed ? 'vote_passed' : 'vote_failed',
      act,
      passed ? 'agreed_pending_document' : 'vote_not_passed',
    );
  };

  for (const act of acts.filter((one) => one.plot === plot.key)) {
    const { part, vote } = act.detail;
    if (part !== undefined) parts.add(part);
    if (vote !== undefined) votes.set(act.by, vote);
    note(act.type, act, statusAfter(act, { status, before, appraised: parts.size === 2 }));
    const isComplete = act.type === 'vote' && votes.size === voters.length;
    if (isComplete || act.type === 'close_vote') conclude(act);
  }
  return steps;
}

function isPassed(
  votes: ReadonlyMap<string, string>,
  voters: readonly string[],
  head: string,
): boolean {
  const count = (vote: string): number => [...votes.values()].filter((one) => one === vote).length;
  const isTie = count('for') === count('against') && count('for') * 2 === voters.length;
  return count('for') * 2 > voters.length || (isTie && votes.get(head) === 'for');
}

interface Where {
  readonly status: Status;
  readonly before: Status;
  readonly appraised: boolean;
}

function statusAfter(act: Act, { status, before, appraised }: Where): Status {
  switch (act.type) {
    case 'appraise':
      return appraised ? 'deciding' : status;
    case 'amend':
      return act.detail.material === 'yes' ? 'deciding' : status;
    case 'resubmit':
      return before;
    default:
      return changes[act.type] ?? status;
  }
}

const changes: Partial<Record<Act['type'], Status>> = {
  draft: 'draft',
  submit: 'registered',
  receive: 'appraising',
  return: 'revision_requested',
  refuse: 'refused',
  withdraw: 'withdrawn',
  allow: 'agreed_pending_document',
  take_back: 'deciding',
  record: 'implementing',
  completion: 'evaluating',
  return_completion: 'implementing',
  evaluate: 'nominating',
  nominate: 'award_proposed',
  decline_nomination: 'archived',
};
