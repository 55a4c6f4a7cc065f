import type { DossierEvent, EventType } from '../../../events/schema/dossierEvents.ts';
import type { Change, Obligation, PersonRef } from '../../../events/schema/envelope.ts';
import { linkDays } from '../approvals/linkRules.ts';
import type { Programme } from '../programmes/programme.ts';
import { deedOf, dossierFacts, type EventOf, fieldName, obligationStep } from './deeds.ts';
import type { Notice, NoticeFacts } from './facts.ts';
import { linkFor } from './links.ts';
import { isOwedByStaff } from './staffKinds.ts';

export type { Notice } from './facts.ts';

/**
 * Who must hear of an event and what they are told; nothing for people with nothing to do or learn,
 * and one notice a person, except a task for each part of a step that the person holds.
 */
export function noticesOf(event: DossierEvent, programme: Programme): Notice[] {
  return onePerPerson([
    ...consentRequests(event),
    ...mainNotices(event, programme),
    ...toOthers(event, programme),
  ]);
}

/** Outbox id of a notice: the same event read twice cannot make two mails. */
export const noticeMailId = (event: DossierEvent, { template, to, slot }: Notice): string =>
  [event.id, template, to.personId, ...(slot === undefined ? [] : [slot])].join('#');

function mainNotices(event: DossierEvent, programme: Programme): Notice[] {
  switch (event.type) {
    case 'DraftStarted':
    case 'DraftSaved':
    case 'AttachmentAdded':
    case 'AttachmentRemoved':
    case 'MilestonesSet':
    case 'MilestoneReached':
    case 'CompletionReported':
    case 'DossierClosed':
      return [];
    case 'DossierFrozen':
    case 'FreezeLifted':
      return frozen(event, programme);
    case 'CoAuthorAnswered':
      return consentAnswered(event, programme);
    case 'Submitted':
      return receipts(event, programme);
    case 'StepStarted':
      return stepStarted(event, programme);
    case 'Reassigned':
      return reassigned(event, programme);
    case 'PaperworkCompleted':
    case 'Resubmitted':
    case 'QuestionAnswered':
      return [...tasks(event, programme), ...news(event, programme)];
    case 'ProgressReported':
      return tasks(
        event,
        programme,
        ({ kind, id }) => kind === 'progress_review' && id.includes(event.data.period),
      );
    case 'Returned':
      return returned(event, programme, 'proposal', 'revision');
    case 'ProgressReturned':
      return returned(event, programme, 'progress_report', 'progress_report');
    case 'CompletionReturned':
      return returned(event, programme, 'completion_report', 'completion_report');
    case 'QuestionAsked':
      return questionAsked(event, programme);
    case 'Received':
    case 'AppraisalGiven':
    case 'VoteCast':
    case 'VoteTakenBack':
      return decisionReceipt(event, programme);
    case 'VoteConcluded':
      return voteConcluded(event, programme);
    case 'AllowedDespiteVote':
      return [...tasks(event, programme), ...decided(event, programme)];
    case 'Refused':
    case 'DecisionTakenBack':
    case 'DocumentRecorded':
    case 'NoticeRecorded':
    case 'ProgressAccepted':
    case 'ProgressSkipped':
    case 'Evaluated':
    case 'Nominated':
    case 'NotNominated':
      return decided(event, programme);
    case 'Withdrawn':
      return news(event, programme);
    case 'Amended':
      return event.data.material || event.data.due ? news(event, programme) : [];
    case 'MergeProposed':
      return mergeProposed(event, programme);
    case 'MergeAgreed':
      return decisionReceipt(event, programme);
    case 'MergeCalledOff':
    case 'Merged':
      return news(event, programme);
    case 'OtherTakenIn':
      return takenIn(event, programme);
    case 'Commented':
      return commented(event, programme);
    case 'Reminded':
      return reminded(event, programme);
  }
}

/** One task per person and obligation owed after the event, with a link that answers it. */
function tasks(
  event: DossierEvent,
  programme: Programme,
  only: (obligation: Obligation) => boolean = () => true,
): Notice[] {
  const owed = event.after.obligations.filter(
    (obligation) => isOwedByStaff(obligation) && only(obligation),
  );
  return owed.flatMap((obligation) =>
    obligation.who.map((to) => taskNotice(event, programme, obligation, to)),
  );
}

/** Asks one person for one thing owed. @param cause what brought it, when that was another event */
export function taskNotice(
  event: DossierEvent,
  programme: Programme,
  obligation: Obligation,
  to: PersonRef,
  cause: DossierEvent = event,
): Notice {
  const facts = {
    dossier: dossierFacts(event),
    asked: obligation.kind,
    step: obligationStep(programme, obligation),
    due: obligation.due,
    because: deedOf(cause, programme),
  };
  return { template: 'task', to, facts, link: linkFor(event, obligation), slot: obligation.id };
}

/** The authors, and the officer who registered the dossier for them. */
const authorsOf = ({ after }: DossierEvent): PersonRef[] => [
  after.lead,
  ...after.authors,
  ...(after.registrar ? [after.registrar] : []),
];

const doerOf = (event: DossierEvent): PersonRef => event.onBehalfOf ?? event.by;

const isDoer = (event: DossierEvent, { personId }: PersonRef): boolean =>
  personId === doerOf(event).personId;

/** Every author but the doer hears what happened. */
const news = (event: DossierEvent, programme: Programme): Notice[] =>
  authorsOf(event)
    .filter((to) => !isDoer(event, to))
    .map((to) => ({
      template: 'progress_of_dossier',
      to,
      facts: { dossier: dossierFacts(event), news: deedOf(event, programme) },
    }));

/** The decider is told what was decided in his or her name; the tick decides nothing. */
function decisionReceipt(event: DossierEvent, programme: Programme): Notice[] {
  if (event.channel === 'tick') return [];
  const facts = { dossier: dossierFacts(event), deed: deedOf(event, programme) };
  const link = { purpose: 'disown', eventSeq: event.seq, days: linkDays } as const;
  return [{ template: 'decision_receipt', to: doerOf(event), facts, link }];
}

/**
 * Whoever objected, and those who must see to it, hear of both the freeze and its end; those who must go
 * on then are asked again, with their new last day.
 */
function frozen(event: EventOf<'DossierFrozen' | 'FreezeLifted'>, programme: Programme): Notice[] {
  const { by, others = [] } = event;
  const facts = { dossier: dossierFacts(event), by: by.name, on: event.on };
  const tell = (to: PersonRef, more: FreezeNews): Notice => ({
    template: 'dossier_frozen',
    to,
    facts: { ...facts, ...more },
  });
  if (event.type === 'DossierFrozen') {
    // written by the rules from an event's own type
    const what = event.data.what as EventType;
    const news = { news: 'frozen', what } as const;
    return [
      tell(by, { ...news, yours: false }),
      ...others.map((to) => tell(to, { ...news, yours: true })),
    ];
  }
  const { takenBack, reason, reportedBy } = event.data;
  const news = { news: takenBack ? 'taken_back' : 'released', reason, yours: false } as const;
  return [
    ...[reportedBy, ...others].filter((to) => !isDoer(event, to)).map((to) => tell(to, news)),
    // a step begun anew asks for itself
    ...(takenBack ? [] : tasks(event, programme)),
  ];
}

type FreezeNews = Pick<NoticeFacts['dossier_frozen'], 'news' | 'what' | 'reason' | 'yours'>;

const decided = (event: DossierEvent, programme: Programme): Notice[] => [
  ...decisionReceipt(event, programme),
  ...news(event, programme),
];

function toOthers(event: DossierEvent, programme: Programme): Notice[] {
  const facts = { dossier: dossierFacts(event), deed: deedOf(event, programme) };
  const template = event.type === 'Amended' ? 'amended' : 'handled_by_other';
  return (event.others ?? [])
    .filter((to) => !isDoer(event, to))
    .map((to): Notice => ({ template, to, facts }));
}

/** Whoever was newly named a co-author, in a draft or in a revision, is asked. */
function consentRequests(event: DossierEvent): Notice[] {
  if (!('changes' in event.data)) return [];
  const asked = newlyAsked(event.data.changes);
  return event.after.obligations
    .filter(({ kind }) => kind === 'consent')
    .flatMap((obligation) => obligation.who.map((to) => ({ obligation, to })))
    .flatMap(({ obligation, to }): Notice[] => {
      const one = asked.find(({ personId }) => personId === to.personId);
      if (!one) return [];
      const { name: lead } = event.after.lead;
      const facts = { dossier: dossierFacts(event), lead, share: one.share };
      return [{ template: 'consent_request', to, facts, link: linkFor(event, obligation) }];
    });
}

interface Asked {
  readonly personId: string;
  readonly share: number;
}

/**
 * Co-authors with a share to consent to who had none to consent to before; another share alone asks
 * nobody again. A colleague is added first and given a share after: the mail waits for the share.
 */
function newlyAsked(changes: readonly Change[]): Asked[] {
  const change = changes.find(({ field }) => field === 'authors');
  const before = pendingIn(change?.before).map(({ personId }) => personId);
  return pendingIn(change?.after).filter(({ personId }) => !before.includes(personId));
}

/** Authors with pending consent in a stored list of authors; anything else in it is passed over. */
const pendingIn = (authors: unknown): Asked[] =>
  Array.isArray(authors)
    ? authors.filter(isPending).map(({ person, share }) => ({ ...person, share }))
    : [];

type PendingAuthor = { readonly person: { readonly personId: string }; readonly share: number };

const isPending = (author: unknown): author is PendingAuthor =>
  typeof author === 'object' &&
  author !== null &&
  'consent' in author &&
  author.consent === 'pending' &&
  'share' in author &&
  author.share !== 0 &&
  'person' in author;

/**
 * The lead must act on a refusal, and can submit after the last consent; the rest is no news. A co-author
 * for whom a paper answered hears of it, if any mail arrives.
 */
function consentAnswered(event: EventOf<'CoAuthorAnswered'>, programme: Programme): Notice[] {
  const { paper, person } = event.data;
  if (paper) return news(event, programme).filter(({ to }) => to.personId === person.personId);
  const isLast = event.after.obligations.every(({ kind }) => kind !== 'consent');
  if (event.data.consents && !isLast) return [];
  return news(event, programme).filter(({ to }) => to.personId === event.after.lead.personId);
}

function receipts(event: EventOf<'Submitted'>, programme: Programme): Notice[] {
  const facts = receiptFacts(event, programme);
  return authorsOf(event).map((to) => ({ template: 'receipt', to, facts }));
}

function receiptFacts(event: EventOf<'Submitted'>, programme: Programme): NoticeFacts['receipt'] {
  const { urgentReason, paperworkOwed, paperworkDue } = event.data;
  const next = event.after.obligations.find(isOwedByStaff);
  const first = programme.route.find(({ id }) => id === event.after.stepId);
  return {
    dossier: dossierFacts(event),
    on: event.on,
    urgentReason,
    paperworkOwed: paperworkOwed.map((id) => fieldName(programme, id)),
    paperworkDue,
    nextStep: first?.name ?? '',
    nextPeople: (next?.who ?? []).map(({ name }) => name),
    nextDue: next?.due,
    nextLimit: first?.limit && 'workingDays' in first.limit ? first.limit : undefined,
  };
}

/** Step types whose beginning the authors hear of by another mail of the same moment. */
const announced: readonly string[] = ['intake', 'nomination'];

/** The authors are told of the signed decision, and so of what follows it. */
const followsDecision = (stepId: string, { route }: Programme): boolean =>
  route.some(({ type, next }) => type === 'decision' && Object.values(next).includes(stepId));

function stepStarted(event: EventOf<'StepStarted'>, programme: Programme): Notice[] {
  const { stepId, stepType, round } = event.data;
  const isAnnounced =
    (stepType === 'implementation' && followsDecision(stepId, programme)) ||
    announced.includes(stepType) ||
    (stepType === 'decision' && round > 1);
  return [
    ...tasks(event, programme, (obligation) => obligation.stepId === stepId),
    ...(isAnnounced ? [] : news(event, programme)),
  ];
}

function reassigned(event: EventOf<'Reassigned'>, programme: Programme): Notice[] {
  const chosen = event.data.to.map(({ personId }) => personId);
  return [
    ...tasks(event, programme, ({ stepId }) => stepId === event.data.stepId).filter(({ to }) =>
      chosen.includes(to.personId),
    ),
    ...decisionReceipt(event, programme),
  ];
}

function returned(
  event: EventOf<'Returned' | 'ProgressReturned' | 'CompletionReturned'>,
  programme: Programme,
  what: NoticeFacts['returned']['what'],
  kind: Obligation['kind'],
): Notice[] {
  const owed = event.after.obligations.find((obligation) => obligation.kind === kind);
  const base = {
    dossier: dossierFacts(event),
    what,
    by: doerOf(event).name,
    reasons: event.data.reasons,
    round: 'round' in event.data ? event.data.round : undefined,
    period: 'period' in event.data ? event.data.period : undefined,
    due: event.data.due,
  };
  return [
    ...decisionReceipt(event, programme),
    ...authorsOf(event).map(
      (to): Notice => ({
        template: 'returned',
        to,
        facts: { ...base, yours: owes(event, to, owed) },
      }),
    ),
  ];
}

/** Whether the author has to act: whoever the obligation names, else the lead. */
const owes = (
  event: DossierEvent,
  person: PersonRef,
  obligation: Obligation | undefined,
): boolean =>
  (obligation?.who ?? [event.after.lead]).some(({ personId }) => personId === person.personId);

function questionAsked(event: EventOf<'QuestionAsked'>, programme: Programme): Notice[] {
  const owed = event.after.obligations.find(({ kind }) => kind === 'answer');
  const link = owed && linkFor(event, owed);
  const { question, due } = event.data;
  return [
    ...decisionReceipt(event, programme),
    ...authorsOf(event).map((to): Notice => {
      const yours = owes(event, to, owed);
      const facts = { dossier: dossierFacts(event), by: doerOf(event).name, question, due, yours };
      return { template: 'question', to, facts, link: yours ? link : undefined };
    }),
  ];
}

/** Somebody closed the vote when voters are still silent; otherwise the last vote concluded it. */
function voteConcluded(event: EventOf<'VoteConcluded'>, programme: Programme): Notice[] {
  return [
    ...tasks(event, programme, ({ kind }) => kind === 'head_decision' || kind === 'document'),
    ...(event.data.silent > 0 ? decisionReceipt(event, programme) : []),
    ...news(event, programme),
  ];
}

/** Both leads are asked, each by an own link; the other authors hear of it. */
function mergeProposed(event: EventOf<'MergeProposed'>, programme: Programme): Notice[] {
  const asked = event.after.obligations
    .filter(({ kind }) => kind === 'merge')
    .flatMap((owed) => owed.who.map((to) => taskNotice(event, programme, owed, to)));
  const ids = event.data.asked.map(({ personId }) => personId);
  return [...asked, ...news(event, programme).filter(({ to }) => !ids.includes(to.personId))];
}

/** Those who joined hear of it from the dossier that they come from. */
function takenIn(event: EventOf<'OtherTakenIn'>, programme: Programme): Notice[] {
  const joined = event.data.joined.map(({ personId }) => personId);
  return news(event, programme).filter(({ to }) => !joined.includes(to.personId));
}

/** An author's comment reaches whoever has the dossier; anybody else's reaches the authors. */
function commented(event: EventOf<'Commented'>, programme: Programme): Notice[] {
  const fromAuthor = authorsOf(event).some((author) => isDoer(event, author));
  if (!fromAuthor) return news(event, programme);
  const facts = { dossier: dossierFacts(event), news: deedOf(event, programme) };
  return event.after.obligations
    .filter(isOwedByStaff)
    .flatMap(({ who }) => who)
    .map((to): Notice => ({ template: 'progress_of_dossier', to, facts }));
}

function reminded(event: EventOf<'Reminded'>, programme: Programme): Notice[] {
  const { obligation, offset, level, to } = event.data;
  const base = {
    dossier: dossierFacts(event),
    asked: obligation.kind,
    step: obligationStep(programme, obligation),
    due: obligation.due,
    offset,
  };
  const owedBy = obligation.who.map(({ name }) => name);
  return to.map((person): Notice => {
    if (level > 0) return { template: 'escalation', to: person, facts: { ...base, level, owedBy } };
    return reminder(event, person, base);
  });
}

function reminder(
  event: EventOf<'Reminded'>,
  to: PersonRef,
  facts: NoticeFacts['reminder'],
): Notice {
  const { dossier, due, offset } = facts;
  return facts.asked === 'finish_draft'
    ? { template: 'draft_unfinished', to, facts: { dossier, due, offset } }
    : { template: 'reminder', to, facts, link: linkFor(event, event.data.obligation) };
}

/** The first notice for a person stands; further ones only as the same kind of task with its own slot. */
function onePerPerson(notices: readonly Notice[]): Notice[] {
  return notices.filter((notice, index) => {
    const earlier = notices.slice(0, index).filter(({ to }) => to.personId === notice.to.personId);
    return earlier.every(
      ({ template, slot }) =>
        template === 'task' && notice.template === 'task' && slot !== notice.slot,
    );
  });
}
