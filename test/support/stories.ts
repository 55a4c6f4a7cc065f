import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import type { PersonRef } from '../../events/schema/envelope.ts';
import { addDays } from '../../shared/domain/calendar/days.ts';
import { actionsFor } from '../../shared/domain/dossier/actions.ts';
import { applyFacts } from '../../shared/domain/dossier/apply.ts';
import type { Command, CommandType } from '../../shared/domain/dossier/commands.ts';
import { decide } from '../../shared/domain/dossier/decide.ts';
import { openMerge } from '../../shared/domain/dossier/openMerge.ts';
import type { Dossier } from '../../shared/domain/dossier/state.ts';
import {
  type Act,
  administrator,
  agreed,
  appraised,
  approved,
  completed,
  completion,
  contextOf,
  decisionDocument,
  deputies,
  deputy,
  director,
  dossierId,
  drafted,
  evaluated,
  evaluation,
  fullContent,
  mau,
  milestones,
  nomination,
  outsider,
  personnel,
  planning,
  proposeMerge,
  quality,
  received,
  records,
  sharedBy,
  submit,
  submitted,
  tenant,
  thu,
  tick,
  urgentDraft,
  vidu,
  type World,
  words,
} from './dossiers.ts';

/** Everybody who may appear in a random story. */
export const everybody: readonly PersonRef[] = [
  mau,
  thu,
  quality,
  personnel,
  planning,
  records,
  director,
  ...deputies,
  administrator,
  outsider,
  tick,
  vidu,
];

const contents = [
  { title: 'Tên khác' },
  { sections: { 'V.3': words('Giải pháp khác') } },
  { sections: { I: words('Mục đích khác') } },
  fullContent,
  {},
  { title: '' },
  { sections: { 'V.3': '' } },
  { urgent: true, urgentReason: 'Gấp' },
  { risks: [] },
  { authors: sharedBy([mau, 60], [thu, 40]) },
  { authors: sharedBy([mau, 100]) },
  { authors: sharedBy([mau, 50], [quality, 50]) },
  { authors: sharedBy([mau, 50], [director, 50]) },
];
const texts = ['Lý do', words('Ý kiến dài'), '', 'a'.repeat(5001)];
const periods = ['2023-06', '2023-07', '2023-08', '2023-05', '2023-13'];
const days = ['2023-06-10', '2023-07-20', '2023-12-30', '2023-02-30'];
const file = { fileId: 'f1', name: 'a.pdf', type: 'application/pdf', bytes: 1 };

type Examples = { readonly [T in CommandType]: readonly Extract<Command, { type: T }>[] };

const only = <const C extends Command>(command: C): readonly C[] => [command];

/** Examples of each command, good ones first; a new command does not compile without one. */
const examples: Examples = {
  startDraft: only({
    type: 'startDraft',
    tenant,
    dossierId,
    unitId: 'hcm-bth',
    unitName: 'Bệnh viện Truyền máu Huyết học',
    channel: 'annual_plan',
    title: 'Điều phối máu hiếm',
  }),
  saveDraft: contents.map((content) => ({ type: 'saveDraft', content })),
  addAttachment: only({ type: 'addAttachment', file }),
  disown: only({ type: 'disown', seq: 1, what: 'Received', stepId: 'intake' }),
  liftFreeze: only({ type: 'liftFreeze', takeBack: false, reason: 'Đã xác minh' }),
  removeAttachment: only({ type: 'removeAttachment', fileId: 'f1' }),
  answerAsCoAuthor: [true, false].map((consents) => ({ type: 'answerAsCoAuthor', consents })),
  recordPaperConsent: only({ type: 'recordPaperConsent', personId: thu.personId, fileId: 'f1' }),
  submit: only({ type: 'submit', number: 'BTH-2023-0001' }),
  completePaperwork: contents.map((content) => ({ type: 'completePaperwork', content })),
  withdraw: texts.map((reason) => ({ type: 'withdraw', reason })),
  receive: only({ type: 'receive' }),
  return: texts.map((reasons) => ({ type: 'return', reasons })),
  resubmit: contents.map((content) => ({ type: 'resubmit', content })),
  refuse: texts.map((reason) => ({ type: 'refuse', reason })),
  ask: texts.map((question) => ({ type: 'ask', question })),
  answer: texts.map((answer) => ({ type: 'answer', answer })),
  comment: texts.map((text) => ({ type: 'comment', text })),
  appraise: ['legality', 'feasibility', 'other'].flatMap((part) =>
    (['favourable', 'unfavourable'] as const).map((finding) => ({
      type: 'appraise' as const,
      part,
      finding,
      opinion: 'Đồng ý',
    })),
  ),
  vote: (['for', 'against', 'abstain'] as const).map((vote) => ({ type: 'vote', vote })),
  takeBackVote: only({ type: 'takeBackVote' }),
  closeVote: only({ type: 'closeVote' }),
  allowDespiteVote: texts.map((reason) => ({ type: 'allowDespiteVote', reason })),
  takeBackDecision: texts.map((reason) => ({ type: 'takeBackDecision', reason })),
  recordDocument: only({ type: 'recordDocument', document: decisionDocument }),
  reassign: ['main', 'head', 'legality', 'reviewer', 'recorder', 'deputy_head'].flatMap((part) =>
    [outsider, thu, mau, deputy(1)].flatMap((to) =>
      [undefined, 'decision', 'evaluation'].map((stepId) => ({
        type: 'reassign' as const,
        part,
        to,
        stepId,
        reason: 'Vắng dài ngày',
      })),
    ),
  ),
  setMilestones: [milestones, milestones.slice(0, 1), []].map((list) => ({
    type: 'setMilestones',
    milestones: list,
  })),
  reachMilestone: days.flatMap((on) =>
    ['m1', 'm2', 'm9'].map((milestoneId) => ({ type: 'reachMilestone' as const, milestoneId, on })),
  ),
  reportProgress: periods.map((period) => ({
    type: 'reportProgress',
    period,
    percent: 40,
    done: 'Việc đã làm',
  })),
  acceptProgress: periods.map((period) => ({ type: 'acceptProgress', period })),
  returnProgress: periods.map((period) => ({ type: 'returnProgress', period, reasons: 'Thiếu' })),
  skipProgress: periods.map((period) => ({ type: 'skipProgress', period, reason: 'Chờ' })),
  amend: contents.map((content) => ({ type: 'amend', content })),
  reportCompletion: days.map((finishedOn) => ({ ...completion, finishedOn })),
  returnCompletion: texts.map((reasons) => ({ type: 'returnCompletion', reasons })),
  evaluate: only(evaluation),
  nominate: only(nomination),
  declineNomination: texts.map((reason) => ({ type: 'declineNomination', reason })),
  proposeMerge: texts.flatMap((reason) =>
    [
      [50, 50],
      [60, 30],
    ].map(([first = 0, second = 0]) => ({
      type: 'proposeMerge' as const,
      into: 'd-2',
      shares: [
        { personId: vidu.personId, share: first },
        { personId: mau.personId, share: second },
      ],
      reason,
    })),
  ),
  answerMerge: [true, false].map((agrees) => ({ type: 'answerMerge', agrees, reason: 'Khác' })),
  callOffMerge: texts.map((reason) => ({ type: 'callOffMerge', reason })),
  takeIn: only({ type: 'takeIn' }),
  remind: only({ type: 'remind' }),
};

const types = Object.keys(examples) as CommandType[];

const example = (type: CommandType, choice: number): Command => {
  const of: readonly Command[] = examples[type];
  return of[choice % of.length] ?? { type: 'remind' };
};

/** What a story does next, as numbers, so that a failing story stays short. */
export interface Move {
  readonly pick: number;
  readonly choice: number;
  readonly daysLater: number;
  /** Anything by anybody, instead of something that somebody may do. */
  readonly wild: boolean;
}

export interface Telling {
  readonly dossier: Dossier | undefined;
  readonly events: readonly DossierEvent[];
  readonly today: string;
}

export interface Told extends Telling {
  readonly by: PersonRef;
  readonly command: Command;
  readonly offered: boolean;
  /** `accepted`, or why not. */
  readonly answer: string;
}

/** Everything that people may do now besides talking. */
export const offersOf = (dossier: Dossier, { programme }: World) =>
  everybody
    .flatMap((who) =>
      actionsFor(dossier, programme, who, who === administrator ? ['administrator'] : [])
        .filter((type) => type !== 'comment')
        .map((type) => ({ who, type })),
    )
    .concat(
      (openMerge(dossier)?.asked ?? []).map((who) => ({ who, type: 'answerMerge' as const })),
    );

/** Tells one move of a story. */
export function tell(so: Telling, move: Move, world: World): Told {
  const today = addDays(so.today, move.daysLater);
  const offers = so.dossier && !move.wild ? offersOf(so.dossier, world) : [];
  const offer = offers[move.pick % Math.max(1, offers.length)];
  const by = offer?.who ?? everybody[move.pick % everybody.length] ?? mau;
  const type = offer?.type ?? types[move.choice % types.length] ?? 'remind';
  const command = example(type, offer ? move.choice : Math.floor(move.choice / types.length));
  return perform({ ...so, today }, by, command, world, offer !== undefined);
}

export function perform(
  so: Telling,
  by: PersonRef,
  command: Command,
  world: World,
  offered = false,
): Told {
  const context = contextOf({ by, command, on: so.today }, `c-${so.events.length}`, world);
  const decision = decide(command, so.dossier, context);
  const told = { ...so, by, command, offered };
  if (!decision.accepted) return { ...told, answer: decision.refusal.because };
  const { after, events } = applyFacts(so.dossier, decision.facts, context, tenant, dossierId);
  return { ...told, answer: 'accepted', dossier: after, events: [...so.events, ...events] };
}

/** How a story may begin; acts that the world refuses are left out. */
const beginnings: readonly (readonly Act[])[] = [
  drafted,
  submitted,
  [...urgentDraft, submit()],
  received,
  appraised,
  agreed,
  approved,
  completed,
  evaluated,
  [...received, proposeMerge()],
];

export const beginningsCount = beginnings.length;

export function beginning(which: number, world: World): Telling {
  let so: Telling = { dossier: undefined, events: [], today: '2023-06-01' };
  for (const { by, command, on } of beginnings[which] ?? drafted) {
    so = perform({ ...so, today: on }, by, command, world);
  }
  return so;
}
