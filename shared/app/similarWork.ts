import { entryOf, type NoveltyEntry, termsOfWork } from '../domain/novelty/entry.ts';
import type { NearWork, SearchScope } from '../domain/novelty/nearWork.ts';
import { passagesBetween } from '../domain/novelty/passages.ts';
import { outlineOf } from '../domain/novelty/reading.ts';
import type { Terms } from '../domain/novelty/terms.ts';
import { mayJudge, type NoveltyVerdict } from '../domain/novelty/verdict.ts';
import { nearestAmong } from '../novelty/nearest.ts';
import type { Moment, Person } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { type SeenDossier, type SightNeeds, seenDossier } from './dossierView.ts';

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
  readonly terms: Terms;
  /** The dossier itself, in all its versions. */
  readonly besides: string | undefined;
  readonly moment: Moment;
}

async function search({ novelty }: Needs<'novelty'>, asked: Asked, most: number) {
  const all = await novelty.ofYears(asked.tenant, yearsUpTo(asked.moment));
  const entries = all.filter(({ dossierId }) => dossierId !== asked.besides);
  const find = nearestAmong(
    entries.map(({ dossierId, title, gist }) => ({
      id: dossierId,
      terms: termsOfWork(title, gist),
    })),
  );
  const byId = new Map(entries.map((entry) => [entry.dossierId, entry]));
  const nearest = find(asked.terms, most).flatMap(({ id, telling }) => {
    const entry = byId.get(id);
    return entry ? [{ entry, telling }] : [];
  });
  return { entries, nearest };
}

/** At most three dossiers with a title near to the one being typed; of any unit and any year. */
export const similarTitles =
  (deps: Needs<'novelty'>) =>
  async (
    tenant: string,
    { title, besides }: { readonly title: string; readonly besides: string | undefined },
    moment: Moment,
  ): Promise<readonly NoveltyEntry[]> => {
    const asked = { tenant, terms: termsOfWork(title), besides, moment };
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
    const asked = { tenant, terms: termsOfDossier(seen), besides: dossierId, moment };
    const [{ entries, nearest }, verdicts, naming] = await Promise.all([
      search(deps, asked, mostCompared),
      deps.novelty.verdictsOn(tenant, dossierId),
      deps.novelty.naming(tenant, dossierId),
    ]);
    return {
      ...seen,
      judges: !author && mayJudge(dossier, programme, roles),
      scope: {
        dossiers: entries.length,
        units: new Set(entries.map(({ unitId }) => unitId)).size,
        years: [...new Set(entries.map(({ year }) => year))].sort(),
      },
      nearest: await Promise.all(
        nearest.map(({ entry }) => sideBySide(deps, { person, seen, entry, moment })),
      ),
      verdicts,
      naming,
    };
  };

/** A draft has no entry yet: it is read as if it were handed in today. */
function termsOfDossier({ dossier, programme }: SeenDossier): Terms {
  const { submittedOn = dossier.createdOn } = dossier.findings;
  const findings = { ...dossier.findings, submittedOn };
  const entry = entryOf({ ...dossier, findings }, programme);
  return termsOfWork(dossier.content.title, entry?.gist);
}

interface Pairing {
  readonly person: Person;
  readonly seen: SeenDossier;
  readonly entry: NoveltyEntry;
  readonly moment: Moment;
}

async function sideBySide(
  deps: ReportNeeds,
  { person, seen, entry, moment }: Pairing,
): Promise<NearWork> {
  const other = await seenDossier(deps)(person, entry.dossierId, moment);
  const authors = seen.dossier.content.authors.map((one) => one.person.personId);
  const written = ({ dossier, programme }: SeenDossier) => ({
    content: dossier.content,
    outline: outlineOf(programme),
  });
  return {
    entry,
    sameAuthor: entry.authorIds.some((id) => authors.includes(id)),
    ...(other && {
      compared: {
        dossier: other.dossier,
        programme: other.programme,
        passages: passagesBetween(written(seen), written(other), mostPassages),
      },
    }),
  };
}
