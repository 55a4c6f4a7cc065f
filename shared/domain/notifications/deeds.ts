import type { DossierEvent, EventData, EventType } from '../../../events/schema/dossierEvents.ts';
import type { Change, Obligation, PersonRef } from '../../../events/schema/envelope.ts';
import type { Programme, Step } from '../programmes/programme.ts';
import type { Deed, DossierFacts, Tally } from './facts.ts';

export type EventOf<T extends EventType> = Extract<DossierEvent, { type: T }>;

export const dossierFacts = ({ after }: DossierEvent): DossierFacts => ({
  number: after.number,
  title: after.title,
  programmeName: after.programmeName,
  unitName: after.unitName,
  status: after.status,
  urgent: after.urgent,
  authors: after.authors.map(({ name }) => name),
});

const stepOf = (programme: Programme, stepId: string | undefined): Step | undefined =>
  programme.route.find(({ id }) => id === stepId);

/** Name of a step as the programme prints it; its id when the programme does not know it. */
export const stepName = (programme: Programme, stepId: string): string =>
  stepOf(programme, stepId)?.name ?? stepId;

/** `Thẩm định: tính pháp lý`: the step and, where it has several, the part that is owed. */
export function obligationStep(programme: Programme, obligation: Obligation): string | undefined {
  const step = stepOf(programme, obligation.stepId);
  if (!step) return obligation.stepId;
  if (step.type !== 'appraisal') return step.name;
  const partId = obligation.id.split(':').at(-1);
  const part = step.parts.find(({ id }) => id === partId);
  return part ? `${step.name}: ${part.name}` : step.name;
}

/** `V.3 Giải pháp` for a section of the form, the label of a choice or day; other fields keep their name for the renderer. */
export function fieldName(programme: Programme, field: string): string {
  const id = field.startsWith('sections.') ? field.slice('sections.'.length) : field;
  const section = programme.form.sections.find((one) => one.id === id);
  if (section) return `${section.id} ${section.heading}`;
  const { choices = [], days = [] } = programme.form;
  const asked =
    choices.find((one) => field === `choices.${one.id}`) ??
    days.find((one) => field === `days.${one.id}`);
  return asked?.label ?? field;
}

const changedFields = (programme: Programme, changes: readonly Change[]): string[] => [
  ...new Set(changes.map(({ field }) => fieldName(programme, field))),
];

const tallyOf = ({
  voters,
  abstain,
  silent,
  passed,
  ...data
}: EventData<'VoteConcluded'>): Tally => ({
  voters,
  for: data.for,
  against: data.against,
  abstain,
  silent,
  passed,
});

/** A deputy's deed names both. */
const doerName = ({ name, actingFor }: PersonRef): string =>
  actingFor ? `${name} (thay mặt ${actingFor.name})` : name;

/** Who did what, when: what every mail about the event says, with the doer's own words. */
export function deedOf(event: DossierEvent, programme: Programme): Deed {
  const { data } = event;
  return {
    act: event.type,
    by: doerName(event.onBehalfOf ?? event.by),
    on: event.on,
    step: 'stepId' in data ? stepName(programme, data.stepId) : undefined,
    text: firstText(data, wordKeys),
    choice: firstText(data, choiceKeys),
    due: 'due' in data ? data.due : undefined,
    period: 'period' in data ? data.period : undefined,
    changed: 'changes' in data ? changedFields(programme, data.changes) : undefined,
    ...particulars(event),
  };
}

/** The doer's words, under whichever name the event keeps them. */
const wordKeys = ['reason', 'reasons', 'question', 'answer', 'opinion', 'remark', 'text'];

/** The stored value that was chosen, under whichever name the event keeps it. */
const choiceKeys = ['finding', 'vote', 'result', 'outcome'];

const firstText = (data: object, keys: readonly string[]): string | undefined =>
  Object.entries(data).find(
    (entry): entry is [string, string] => keys.includes(entry[0]) && typeof entry[1] === 'string',
  )?.[1];

function particulars(event: DossierEvent): Partial<Deed> {
  switch (event.type) {
    case 'CoAuthorAnswered':
      return event.data.paper
        ? { choice: 'paper', people: [event.data.person.name], text: event.data.paper.name }
        : { choice: event.data.consents ? 'yes' : 'no', by: event.data.person.name };
    case 'ProgressReported':
      return { choice: `${event.data.percent}%`, text: event.data.done };
    case 'StepStarted':
      return { people: namesOf(Object.values(event.data.assignees).flat()) };
    case 'Reassigned':
      return { people: namesOf(event.data.to) };
    case 'VoteConcluded':
      return { tally: tallyOf(event.data) };
    case 'DocumentRecorded':
    case 'NoticeRecorded': {
      const { symbol, issuedOn, signer } = event.data.document;
      return { document: { symbol, issuedOn, signer: signer.name, signerTitle: signer.title } };
    }
    case 'Evaluated':
      return { outstanding: event.data.outstanding };
    case 'MergeProposed':
    case 'Merged': {
      const { into, shares } = event.data;
      return { other: workOf(into), shares: shares.map(shareWords) };
    }
    case 'MergeAgreed':
      return { other: workOf(event.data.into) };
    case 'OtherTakenIn':
      return { other: workOf(event.data.from) };
    case 'Nominated':
      return { form: event.data.form };
    default:
      return {};
  }
}

const workOf = ({ number, title }: EventData<'MergeAgreed'>['into']): Deed['other'] => ({
  ...(number && { number }),
  title,
});

const shareWords = ({ person, share }: EventData<'Merged'>['shares'][number]): string =>
  `${person.name} ${share}%`;

const namesOf = (people: readonly { name: string }[]): string[] => [
  ...new Set(people.map(({ name }) => name)),
];
