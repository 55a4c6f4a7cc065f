import { entryOf, type NoveltyEntry } from '../domain/novelty/entry.ts';
import type { NearWork, SearchScope } from '../domain/novelty/nearWork.ts';
import { passagesBetween } from '../domain/novelty/passages.ts';
import { type Profile, profileOf } from '../domain/novelty/profile.ts';
import { noOutline, outlineOf } from '../domain/novelty/reading.ts';
import { mayJudge, type NoveltyVerdict } from '../domain/novelty/verdict.ts';
import type { Moment, Person } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { type SeenDossier, type SightNeeds, seenDossier } from './dossierView.ts';
import { libraryOf } from './noveltyLibrary.ts';

/** The year of the decree from which on there are initiatives: Decree 13/2012. */
const firstYear = 2012;
const mostWhileTyping = 3;
const mostCompared = 10;
const mostPassages = 5;

function yearsUpTo({ today }: Moment): readonly string[] {
  const last = Number(today.slice(0, 4));
  return Array.from({ length: last - firstYear + 1 }, (_, place) => String(firstYear + place));
}

interface Asked {
  readonly tenant: string;
  readonly profile: Profile;
  /** The dossier itself, in all its versions. */
  readonly besides: string | undefined;
  readonly moment: Moment;
}

async function search({ novelty }: Needs<'novelty'>, asked: Asked, most: number) {
  const { tenant, profile, besides, moment } = asked;
  const { entries, works } = await libraryOf(novelty, tenant, yearsUpTo(moment));
  const nearest = works.nearest(profile, most, besides).flatMap(({ id, telling }) => {
    const entry = entries.get(id);
    return entry ? [{ entry, telling }] : [];
  });
  const searched = [...entries.values()].filter(({ dossierId }) => dossierId !== besides);
  return { searched, nearest };
}

/** At most three dossiers with a title near to the one being typed; of any unit and any year. */
export const similarTitles =
  (deps: Needs<'novelty'>) =>
  async (
    tenant: string,
    { title, besides }: { readonly title: string; readonly besides: string | undefined },
    moment: Moment,
  ): Promise<readonly NoveltyEntry[]> => {
    const asked = { tenant, profile: profileOf(title), besides, moment };
    const { nearest } = await search(deps, asked, mostWhileTyping);
    return nearest.filter(({ telling }) => telling).map(({ entry }) => entry);
  };

export interface SimilarityReport extends SeenDossier {
  readonly judges: boolean;
  readonly scope: SearchScope;
  readonly nearest: readonly NearWork[];
  readonly verdicts: readonly NoveltyVerdict[];
  readonly naming: readonly NoveltyVerdict[];
}

type ReportNeeds = SightNeeds & Needs<'novelty'>;

/** The works nearest to a dossier, side by side with it; undefined for who may not see the dossier. */
export const similarityReport =
  (deps: ReportNeeds) =>
  async (
    person: Person,
    dossierId: string,
    moment: Moment,
  ): Promise<SimilarityReport | undefined> => {
    const { tenant } = person;
    const seen = await seenDossier(deps)(person, dossierId, moment);
    if (!seen) return undefined;
    const { dossier, programme, roles, author } = seen;
    const asked = { tenant, profile: profileOfDossier(seen), besides: dossierId, moment };
    const [{ searched, nearest }, verdicts, naming] = await Promise.all([
      search(deps, asked, mostCompared),
      deps.novelty.verdictsOn(tenant, dossierId),
      deps.novelty.naming(tenant, dossierId),
    ]);
    return {
      ...seen,
      judges: !author && mayJudge(dossier, programme, roles),
      scope: {
        dossiers: searched.filter(({ older }) => !older).length,
        older: searched.filter(({ older }) => older).length,
        units: new Set(searched.map(({ unitName }) => unitName)).size,
        years: [...new Set(searched.map(({ year }) => year))].sort(),
      },
      nearest: await Promise.all(
        nearest.map(({ entry }) => sideBySide(deps, { person, seen, entry, moment })),
      ),
      verdicts,
      naming,
    };
  };

/** A draft has no entry yet: it is read as if it were handed in today. */
function profileOfDossier({ dossier, programme }: SeenDossier): Profile {
  const { submittedOn = dossier.createdOn } = dossier.findings;
  const findings = { ...dossier.findings, submittedOn };
  const entry = entryOf({ ...dossier, findings }, programme);
  return profileOf(dossier.content.title, entry?.gist);
}

interface Pairing {
  readonly person: Person;
  readonly seen: SeenDossier;
  readonly entry: NoveltyEntry;
  readonly moment: Moment;
}

const writtenIn = ({ dossier, programme }: SeenDossier) => ({
  content: dossier.content,
  outline: outlineOf(programme),
});

async function sideBySide(
  deps: ReportNeeds,
  { person, seen, entry, moment }: Pairing,
): Promise<NearWork> {
  const authors = seen.dossier.content.authors.map((one) => one.person.personId);
  const near = { entry, sameAuthor: entry.authorIds.some((id) => authors.includes(id)) };
  if (entry.older) {
    const there = { content: { sections: { summary: entry.older.summary } }, outline: noOutline };
    const passages = passagesBetween(writtenIn(seen), there, mostPassages);
    return { ...near, compared: { passages } };
  }
  const other = await seenDossier(deps)(person, entry.dossierId, moment);
  if (!other) return near;
  const passages = passagesBetween(writtenIn(seen), writtenIn(other), mostPassages);
  return { ...near, compared: { programme: other.programme, passages } };
}
