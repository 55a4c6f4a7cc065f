import type { Change } from '../../../events/schema/envelope.ts';
import { cleanLine, cleanText } from '../text/vietnamese.ts';
import type { Author, Content } from './state.ts';

export const emptyContent: Content = {
  title: '',
  outputKind: 'scheme',
  channel: 'annual_plan',
  obstacles: [],
  sections: {},
  choices: {},
  days: {},
  risks: [],
  authors: [],
  declared: false,
  committed: false,
  urgent: false,
  urgentReason: '',
};

/** Parts of the content that are keyed by the form's own ids; a change names them `<part>.<id>`. */
const keyedParts = ['sections', 'choices', 'days'] as const;
type KeyedPart = (typeof keyedParts)[number];

export type ContentField = Exclude<keyof Content, KeyedPart>;

export const contentFields: readonly ContentField[] = [
  'title',
  'outputKind',
  'channel',
  'obstacles',
  'risks',
  'authors',
  'declared',
  'committed',
  'urgent',
  'urgentReason',
];

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The content after a patch, cleaned as it is stored; consents are kept, never taken from outside. */
export function patched(before: Content, patch: Partial<Content>): Content {
  const next = { ...before, ...patch };
  const sections = Object.entries(patch.sections ?? {}).map(([id, text]) => [id, cleanText(text)]);
  const choices = Object.entries(patch.choices ?? {}).map(([id, chosen]) => [
    id,
    [...new Set(chosen)],
  ]);
  const days = Object.entries(patch.days ?? {}).map(([id, day]) => [id, day.trim()]);
  return {
    title: cleanLine(next.title),
    outputKind: next.outputKind,
    channel: next.channel,
    obstacles: [...new Set(next.obstacles)],
    sections: { ...before.sections, ...Object.fromEntries(sections) },
    choices: { ...before.choices, ...Object.fromEntries(choices) },
    days: { ...before.days, ...Object.fromEntries(days) },
    risks: next.risks
      .map(({ risk, remedy }) => ({ risk: cleanText(risk), remedy: cleanText(remedy) }))
      .filter(({ risk, remedy }) => risk !== '' || remedy !== ''),
    authors: next.authors.map((author) => withConsent(author, before.authors)),
    declared: next.declared,
    committed: next.committed,
    urgent: next.urgent,
    urgentReason: cleanText(next.urgentReason),
  };
}

/** A co-author consents to a share: a new person, or a new share, is asked again. */
function withConsent({ person, share, lead }: Author, before: readonly Author[]): Author {
  const earlier = before.find((author) => author.person.personId === person.personId);
  if (lead) return { person, share, lead, consent: 'given' };
  const stands = earlier !== undefined && !earlier.lead && earlier.share === share;
  return { person, share, lead, consent: stands ? earlier.consent : 'pending' };
}

const emptyOf: Readonly<Record<KeyedPart, unknown>> = { sections: '', choices: [], days: '' };

/** What differs, field by field; sections one by one as `sections.<id>`, choices and days likewise. */
export function changesBetween(before: Content, after: Content): Change[] {
  const fields = contentFields.map((field) => ({
    field: String(field),
    before: before[field],
    after: after[field],
  }));
  const keyed = keyedParts.flatMap((part) =>
    Object.entries(after[part]).map(([id, value]) => ({
      field: `${part}.${id}`,
      before: before[part]?.[id] ?? emptyOf[part],
      after: value,
    })),
  );
  return [...fields, ...keyed].filter((change) => !same(change.before, change.after));
}

/** Several savings seen as one: the first value before, the last after, nothing that came back. */
export function mergeChanges(earlier: readonly Change[], later: readonly Change[]): Change[] {
  const merged = new Map(earlier.map((change) => [change.field, change]));
  for (const { field, before, after } of later) {
    merged.set(field, { field, before: merged.get(field)?.before ?? before, after });
  }
  return [...merged.values()].filter((change) => !same(change.before, change.after));
}

/** The changes as the content stands now: a consent given since the saving is not undone. */
export const broughtUpTo = (content: Content, changes: readonly Change[]): Change[] =>
  changes.map((change) => ({ ...change, after: fieldOf(content, change) }));

function fieldOf(content: Content, { field, after }: Change): unknown {
  const keyed = keyedField(field);
  if (keyed) return content[keyed.part][keyed.id];
  const known = contentFields.find((name) => name === field);
  return known ? content[known] : after;
}

/** Takes stored changes into the content. @throws when a stored value is not of its field's kind. */
export const withChanges = (content: Content, changes: readonly Change[]): Content =>
  changes.reduce(withChange, content);

function keyedField(field: string): { part: KeyedPart; id: string } | undefined {
  const part = keyedParts.find((one) => field.startsWith(`${one}.`));
  return part && { part, id: field.slice(part.length + 1) };
}

function withChange(content: Content, { field, after }: Change): Content {
  const keyed = keyedField(field);
  if (keyed) {
    const { part, id } = keyed;
    const isList = Array.isArray(after) && after.every((one) => typeof one === 'string');
    if (part === 'choices' ? !isList : typeof after !== 'string')
      throw new Error(`stored change of ${field} is of another kind`);
    return { ...content, [part]: { ...content[part], [id]: after } };
  }
  const known = contentFields.find((name) => name === field);
  return known ? withField(content, known, after) : content;
}

function withField<F extends ContentField>(content: Content, field: F, value: unknown): Content {
  if (!isKind(field, value)) throw new Error(`stored change of ${field} is of another kind`);
  return { ...content, [field]: value };
}

const isKind = <F extends ContentField>(field: F, value: unknown): value is Content[F] =>
  typeof value === typeof emptyContent[field] &&
  Array.isArray(value) === Array.isArray(emptyContent[field]);
