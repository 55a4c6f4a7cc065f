import type { DossierFact } from '../../../events/schema/dossierEvents.ts';
import type { Obligation, PersonRef } from '../../../events/schema/envelope.ts';
import { dueAfter } from '../calendar/due.ts';
import type { CommandOf, CommandType, Context } from '../dossier/commands.ts';
import { type Refused, refuse } from '../dossier/decision.ts';
import { includesPerson } from '../dossier/people.ts';
import { firstRefusal, optional, required, tidy } from '../dossier/words.ts';
import { cleanText } from '../text/vietnamese.ts';
import { problemsInPaper, tidyPaper } from './issuedPaper.ts';
import { allowed, mustActFor, mustBeOneOf, peopleOf, seatOf } from './seats.ts';
import { end, goTo, type StepDecision, type StepKind, stay } from './stepKind.ts';
import {
  type HereDeciding,
  headOf,
  recusedFrom,
  silentVoters,
  tallyOf,
  type Votes,
  votersOf,
} from './voters.ts';

/**
 * The leaders vote, the head answers for a failed vote, and only the recorded document approves.
 * Source: Decree 73/2023 Art. 8.1; an e-mailed "yes" is an opinion until the paper is signed.
 */
export const decision: StepKind<'decision'> = {
  outcomes: ['approved', 'refused'],
  parts: (step) => [
    ...step.voters.map((role) => ({
      id: role,
      role,
      needs: step.rule.kind === 'one_per_group' ? ('always' as const) : ('together' as const),
    })),
    { id: 'head', role: step.head, needs: 'held' },
    { id: 'recorder', role: step.recorder, needs: 'always' },
  ],
  begin: () => ({ type: 'decision', phase: 'voting', votes: {} }),

  decide: (command, here, context) => {
    switch (command.type) {
      case 'vote':
        return castVote(command, here, context);
      case 'takeBackVote':
        return takeBackVote(here, context);
      case 'closeVote':
        return closeVote(here, context);
      case 'allowDespiteVote':
      case 'refuse':
        return answerFailedVote(command, here, context);
      case 'takeBackDecision':
        return takeBackDecision(command, here, context);
      case 'recordDocument':
        return recordDocument(command, here, context);
      default:
        return refuse('not_in_this_state');
    }
  },

  evolve: (state, event) => {
    switch (event.type) {
      case 'VoteCast': {
        const { voter, vote, remark } = event.data;
        return { ...state, votes: { ...state.votes, [voter.personId]: { vote, remark } } };
      }
      case 'VoteTakenBack':
        return { ...state, votes: withoutVote(state.votes, event.data.voter) };
      case 'VoteConcluded': {
        const { stepId: _, documentDue, ...result } = event.data;
        const phase = result.passed ? 'agreed_pending_document' : 'vote_not_passed';
        return { ...state, phase, result, documentDue, phaseSince: event.on };
      }
      case 'AllowedDespiteVote': {
        const { reason, documentDue } = event.data;
        const phase = 'agreed_pending_document';
        return { ...state, phase, allowedDespiteVote: reason, documentDue, phaseSince: event.on };
      }
      // A vote holds for the text it was given on.
      case 'Resubmitted':
        return { ...state, votes: {} };
      default:
        return state;
    }
  },

  obligations: (here) => [owedIn(here)],
  actions: (here, person) => [...actionsOfVoter(here, person), ...actionsOfOffice(here, person)],
  reviewers: (here) => (here.state.phase === 'voting' ? votersOf(here) : []),
  status: ({ phase }) => (phase === 'voting' ? 'deciding' : phase),
};

function withoutVote(votes: Votes, { personId }: PersonRef): Votes {
  const { [personId]: _, ...others } = votes;
  return others;
}

function castVote(command: CommandOf<'vote'>, here: HereDeciding, context: Context): StepDecision {
  const voter = seatOf(context.by);
  const { votes, phase } = here.state;
  const refused = firstRefusal(
    mustVoteOnce(here, context),
    phase === 'voting' && !votes[voter.personId] ? undefined : refuse('already_decided'),
    optional('remark', command.remark),
  );
  if (refused) return refused;
  const { vote } = command;
  const remark = tidy(command.remark);
  const stepId = here.step.id;
  const cast = { type: 'VoteCast', data: { stepId, voter, vote, remark } } as const;
  const all = { ...votes, [voter.personId]: { vote, remark } };
  return tallyOf(here, all).settled ? stay(cast, concluded(here, all, context)) : stay(cast);
}

/** Whoever has a vote does not cast another's as well. */
function mustVoteOnce(here: HereDeciding, { by }: Context): Refused | undefined {
  const voters = votersOf(here);
  const twice = by.actingFor !== undefined && includesPerson(voters, by);
  return twice ? refuse('not_yours') : mustBeOneOf(voters, here.dossier, by);
}

function takeBackVote(here: HereDeciding, context: Context): StepDecision {
  const voter = seatOf(context.by);
  const { votes, phase } = here.state;
  const refused = firstRefusal(
    mustVoteOnce(here, context),
    phase === 'voting' ? undefined : refuse('already_decided'),
    votes[voter.personId] ? undefined : refuse('unchanged'),
  );
  if (refused) return refused;
  return stay({ type: 'VoteTakenBack', data: { stepId: here.step.id, voter } });
}

/** Silence is not consent, and it does not hold a dossier for ever: the head may end an overdue vote. */
function closeVote(here: HereDeciding, context: Context): StepDecision {
  const { due } = here.open;
  const refused = firstRefusal(
    mustActFor(here, 'head', context.by),
    here.state.phase === 'voting' ? undefined : refuse('already_decided'),
    due && context.today <= due.on ? refuse('vote_still_open') : undefined,
  );
  return refused ?? stay(concluded(here, here.state.votes, context));
}

function concluded(here: HereDeciding, votes: Votes, context: Context): DossierFact {
  const { settled: _, ...counts } = tallyOf(here, votes);
  const documentDue = counts.passed ? documentDueFrom(here, context) : undefined;
  return {
    type: 'VoteConcluded',
    data: {
      stepId: here.step.id,
      rule: here.step.rule.kind,
      ...counts,
      recused: recusedFrom(here, context),
      documentDue,
    },
  };
}

const documentDueFrom = ({ step }: HereDeciding, { today, calendar }: Context) =>
  dueAfter(today, step.documentLimit, calendar);

/** A failed vote is not a refusal: the head allows it in writing, or refuses. */
function answerFailedVote(
  command: CommandOf<'allowDespiteVote' | 'refuse'>,
  here: HereDeciding,
  context: Context,
): StepDecision {
  const stepId = here.step.id;
  const reason = cleanText(command.reason);
  const refused = firstRefusal(
    mustActFor(here, 'head', context.by),
    phaseRefusal[here.state.phase],
    required('reason', reason),
  );
  if (refused) return refused;
  if (command.type === 'refuse') {
    return end('refused', { type: 'Refused', data: { stepId, reason } });
  }
  const documentDue = documentDueFrom(here, context);
  return stay({ type: 'AllowedDespiteVote', data: { stepId, reason, documentDue } });
}

const phaseRefusal: Readonly<Record<HereDeciding['state']['phase'], Refused | undefined>> = {
  voting: refuse('vote_still_open'),
  vote_not_passed: undefined,
  agreed_pending_document: refuse('already_decided'),
};

/** Until the document is recorded the head may have the vote taken again, in a new round. */
function takeBackDecision(
  command: CommandOf<'takeBackDecision'>,
  here: HereDeciding,
  { by }: Context,
): StepDecision {
  const stepId = here.step.id;
  const reason = cleanText(command.reason);
  return (
    firstRefusal(
      mustActFor(here, 'head', by),
      here.state.phase === 'voting' ? refuse('vote_still_open') : undefined,
      required('reason', reason),
    ) ?? goTo(stepId, { type: 'DecisionTakenBack', data: { stepId, reason } })
  );
}

function recordDocument(
  command: CommandOf<'recordDocument'>,
  here: HereDeciding,
  { by, today }: Context,
): StepDecision {
  const refused = firstRefusal(
    mustActFor(here, 'recorder', by),
    here.state.phase === 'agreed_pending_document' ? undefined : refuse('not_in_this_state'),
    ...problemsInPaper(command.document, today),
  );
  if (refused) return refused;
  const document = tidyPaper(command.document);
  return end('approved', { type: 'DocumentRecorded', data: { stepId: here.step.id, document } });
}

function owedIn(here: HereDeciding): Obligation {
  const { step, open, state } = here;
  const stepId = step.id;
  const entry = `${stepId}:${open.round}`;
  switch (state.phase) {
    case 'voting': {
      const timing = { due: open.due, since: open.clockSince };
      return { id: `vote:${entry}`, kind: 'vote', stepId, who: silentVoters(here), ...timing };
    }
    case 'vote_not_passed': {
      const timing = { due: open.due, since: state.phaseSince };
      return {
        id: `head_decision:${entry}`,
        kind: 'head_decision',
        stepId,
        who: headOf(here),
        ...timing,
      };
    }
    case 'agreed_pending_document': {
      const who = peopleOf(here, 'recorder');
      const timing = { due: state.documentDue, since: state.phaseSince };
      return { id: `document:${entry}`, kind: 'document', stepId, who, ...timing };
    }
  }
}

function actionsOfVoter(here: HereDeciding, person: PersonRef): CommandType[] {
  if (here.state.phase !== 'voting') return [];
  const voted = here.state.votes[person.personId] !== undefined;
  return allowed([voted ? 'takeBackVote' : 'vote'], votersOf(here), person);
}

const headActions: Readonly<Record<HereDeciding['state']['phase'], readonly CommandType[]>> = {
  voting: ['closeVote'],
  vote_not_passed: ['allowDespiteVote', 'refuse', 'takeBackDecision'],
  agreed_pending_document: ['takeBackDecision'],
};

function actionsOfOffice(here: HereDeciding, person: PersonRef): CommandType[] {
  const { phase } = here.state;
  const recording = phase === 'agreed_pending_document' ? (['recordDocument'] as const) : [];
  return [
    ...allowed(headActions[phase], headOf(here), person),
    ...allowed(recording, peopleOf(here, 'recorder'), person),
  ];
}
