import type { CaseEvent } from '../../../events/schema/caseEvents.ts';
import type { Due, PersonRef } from '../../../events/schema/envelope.ts';
import { maySee } from './decide.ts';
import type { Finding, Inspection, OversightCase } from './state.ts';

export interface FindingFacts {
  readonly caseId: string;
  readonly unitName: string;
  readonly place: string;
  readonly news: 'raised' | 'answered' | 'reopened' | 'closed' | 'reminded';
  readonly finding: string;
  readonly by?: string;
  readonly note?: string;
  readonly due?: Due;
  readonly offset?: number;
}

/** Says nothing of the case itself: whoever may see it reads it on the page. */
export interface MisuseFacts {
  readonly caseId: string;
  readonly on: string;
  readonly news: 'opened' | 'noted' | 'concluded';
}

export type CaseNotice =
  | { readonly template: 'finding'; readonly to: PersonRef; readonly facts: FindingFacts }
  | { readonly template: 'misuse_case'; readonly to: PersonRef; readonly facts: MisuseFacts };

/** Who hears what of an inspection or misuse case; whoever acted hears nothing of the own act. */
export function caseNoticesOf(
  event: CaseEvent,
  after: OversightCase,
  bodies: readonly PersonRef[],
): readonly CaseNotice[] {
  const notices =
    after.kind === 'inspection' ? ofInspection(event, after) : ofMisuse(event, after, bodies);
  return notices.filter(({ to }) => event.channel === 'tick' || to.personId !== event.by.personId);
}

function ofMisuse(
  event: CaseEvent,
  after: OversightCase,
  bodies: readonly PersonRef[],
): CaseNotice[] {
  const news = {
    MisuseCaseOpened: 'opened',
    MisuseNoteAdded: 'noted',
    MisuseConcluded: 'concluded',
  } as const;
  const said = news[event.type as keyof typeof news];
  return bodies
    .filter(({ personId }) => maySee(after, personId, true))
    .map((to) => ({
      template: 'misuse_case',
      to,
      facts: { caseId: after.id, on: event.on, news: said },
    }));
}

function ofInspection(event: CaseEvent, after: Inspection): CaseNotice[] {
  const finding = after.findings.find(
    ({ id }) => 'findingId' in event.data && id === event.data.findingId,
  );
  if (!finding) return [];
  return receivers(event, after, finding).map((to) => ({
    template: 'finding',
    to,
    facts: {
      caseId: after.id,
      unitName: after.unitName,
      place: after.place,
      finding: finding.text,
      ...newsOf(event, finding),
    },
  }));
}

function receivers(
  event: CaseEvent,
  { inspectors }: Inspection,
  finding: Finding,
): readonly PersonRef[] {
  if (event.type !== 'FindingAnswered') return [finding.responsible];
  const others = inspectors.filter(({ personId }) => personId !== finding.raisedBy.personId);
  return [finding.raisedBy, ...others];
}

type News = Pick<FindingFacts, 'news' | 'by' | 'note' | 'due' | 'offset'>;

function newsOf(event: CaseEvent, { due }: Finding): News {
  const by = event.by.name;
  switch (event.type) {
    case 'FindingAnswered':
      return { news: 'answered', by, note: event.data.answer };
    case 'FindingReopened':
      return { news: 'reopened', by, note: event.data.reason, due };
    case 'FindingClosed':
      return { news: 'closed', by, note: event.data.note };
    case 'FindingReminded':
      return { news: 'reminded', due, offset: event.data.offset };
    default:
      return { news: 'raised', by, due };
  }
}
