import type { Dossier } from '../dossier/state.ts';
import type { Programme } from '../programmes/programme.ts';
import { outlineOf, sentencesOf, spelled } from './reading.ts';

/** Who recognised an initiative before this system, and how it was described. */
export interface OlderWork {
  /** As the decision names them. */
  readonly authors: string;
  /** Where it was recognised, e.g. `Cấp cơ sở`. */
  readonly level: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly summary: string;
}

/** What the search for similar work keeps of a submitted dossier, or of an older initiative. */
export interface NoveltyEntry {
  readonly tenant: string;
  readonly dossierId: string;
  /** Version of the dossier that the entry was made of. */
  readonly version: number;
  /** Year of submission or of the decision: where the entry is kept. */
  readonly year: string;
  /** A withdrawn dossier is not found any more. */
  readonly listed: boolean;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly authorIds: readonly string[];
  /** Only of an initiative that was recognised before this system: there is no dossier then. */
  readonly older?: OlderWork;
  /** The beginning of each essential section, one sentence an entry, as comparable words. */
  readonly gist: readonly string[];
}

/** Characters of all the gist together: about twice what people write as a summary. */
export const gistCharacters = 1000;

/** Withdrawn, or found in another dossier: nothing to be held against. */
const gone: readonly string[] = ['withdrawn', 'merged'];

/** @returns undefined for a draft: nobody searches in what was not handed in. */
export function entryOf(dossier: Dossier, programme: Programme): NoveltyEntry | undefined {
  const { tenant, id, version, content, unitId, unitName, findings, current } = dossier;
  if (!findings.submittedOn) return undefined;
  return {
    tenant,
    dossierId: id,
    version,
    year: findings.submittedOn.slice(0, 4),
    listed: !(current.kind === 'ended' && gone.includes(current.outcome)),
    title: content.title,
    unitId,
    unitName,
    authorIds: content.authors.map(({ person }) => person.personId),
    gist: gistOf(dossier, programme),
  };
}

function gistOf({ content }: Dossier, programme: Programme): readonly string[] {
  const { sections } = programme.form;
  const essential = sections.filter((section) => section.text && section.essential);
  const chosen = essential.length > 0 ? essential : sections.filter(({ text }) => text);
  const outline = outlineOf(programme);
  const room = gistCharacters / Math.max(1, chosen.length);
  return chosen.flatMap(({ id }) =>
    beginning(spelled(sentencesOf(content.sections[id] ?? '', outline)), room),
  );
}

/** The first sentences, until there is no more room. */
export function beginning(
  sentences: readonly (readonly string[])[],
  room: number,
): readonly string[] {
  const taken: string[] = [];
  let left = room;
  for (const words of sentences) {
    if (left <= 0) break;
    const sentence = words.join(' ').slice(0, Math.ceil(left));
    taken.push(sentence);
    left -= sentence.length;
  }
  return taken;
}
