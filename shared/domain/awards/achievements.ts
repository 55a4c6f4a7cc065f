import type { Dossier } from '../dossier/state.ts';
import type { Programme } from '../programmes/programme.ts';
import { fold } from '../text/vietnamese.ts';

/** What an award would rest on, as the dossier names it. */
export interface Achievement {
  readonly words: string;
  /** Two achievements with a key in common are the same. */
  readonly keys: readonly string[];
}

/** A dossier that asks for an award, as it is shown beside another that rests on the same achievement. */
export interface AwardUse {
  readonly dossierId: string;
  readonly number?: string;
  readonly title: string;
  readonly programmeName: string;
  readonly unitName: string;
  readonly lead: string;
  /** The form of award it was put forward for; none while it is only registered. */
  readonly form?: string;
}

/** One achievement and another dossier that rests on it too. */
export interface SharedAchievement extends AwardUse {
  readonly achievement: string;
}

/** What the search for the same achievement keeps of a dossier; no keys when it asks for no award (any more). */
export interface AwardEntry {
  readonly tenant: string;
  /** Version of the dossier that the entry was made of. */
  readonly version: number;
  readonly keys: readonly string[];
  readonly use: AwardUse;
}

/** More lines than anybody needs are not looked at. */
const mostNamed = 20;

/** Fewer letters say too little to be one achievement. */
const leastLetters = 10;

/** `BTH-2023-0007`, however it is written in a line. */
const numbers = /[\p{Lu}\d][\p{Lu}\d-]{1,11}-\d{4}-\d{4,}/gu;

function keysOf(words: string): readonly string[] {
  const named = (words.toUpperCase().match(numbers) ?? []).map((number) => `number:${number}`);
  const rest = fold(words.replace(new RegExp(numbers, 'giu'), ' '))
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
  return rest.length >= leastLetters ? [...named, `words:${rest}`] : named;
}

const achievement = (words: string): Achievement => ({ words, keys: keysOf(words) });

/**
 * What an award for this dossier would rest on: the lines of the form's own section, and the dossier's own
 * work once it is considered for commendation.
 */
export function achievementsOf(dossier: Dossier, programme: Programme): readonly Achievement[] {
  const { content, number = '' } = dossier;
  const lines = programme.form.sections
    .filter(({ achievements }) => achievements)
    .flatMap(({ id }) => (content.sections[id] ?? '').split('\n'))
    .map((line) => line.trim())
    .slice(0, mostNamed);
  const own = isConsidered(dossier) ? [`${number} ${content.title}`.trim()] : [];
  return [...lines, ...own].map(achievement).filter(({ keys }) => keys.length > 0);
}

const isConsidered = ({ current, findings }: Dossier): boolean =>
  findings.nomination?.nominated === true ||
  (current.kind === 'step' && current.state.type === 'nomination');

/** @returns undefined where the plan leads to no award that names an achievement: nothing is kept. */
export function awardEntryOf(dossier: Dossier, programme: Programme): AwardEntry | undefined {
  const { tenant, id, version, number, content, unitName, findings } = dossier;
  if (!findings.submittedOn || !leadsToAward(programme)) return undefined;
  const achievements = asksForAward(dossier) ? achievementsOf(dossier, programme) : [];
  const lead = content.authors.find((author) => author.lead)?.person.name ?? '';
  return {
    tenant,
    version,
    keys: [...new Set(achievements.flatMap(({ keys }) => keys))],
    use: {
      dossierId: id,
      ...(number && { number }),
      title: content.title,
      programmeName: dossier.programmeName,
      unitName,
      lead,
      ...(findings.nomination?.form && { form: findings.nomination.form }),
    },
  };
}

const namesAchievements = ({ form }: Programme): boolean =>
  form.sections.some(({ achievements }) => achievements);

const leadsToAward = (programme: Programme): boolean =>
  namesAchievements(programme) || programme.route.some(({ type }) => type === 'nomination');

/** A refused or withdrawn dossier uses nothing up, nor one that is only being considered. */
function asksForAward({ current, findings }: Dossier): boolean {
  if (current.kind === 'ended' && current.outcome !== 'archived') return false;
  const isPending = current.kind === 'step' && current.state.type === 'nomination';
  return !isPending && findings.nomination?.nominated !== false;
}

/** Other dossiers that rest on one of the achievements, each once. */
export function sharedBy(
  achievements: readonly Achievement[],
  found: readonly { readonly key: string; readonly use: AwardUse }[],
  ownId: string,
): readonly SharedAchievement[] {
  const shared = achievements.flatMap(({ words, keys }) =>
    found
      .filter(({ key, use }) => keys.includes(key) && use.dossierId !== ownId)
      .map(({ use }) => ({ ...use, achievement: words })),
  );
  return shared.filter(
    (one, at) => shared.findIndex(({ dossierId }) => dossierId === one.dossierId) === at,
  );
}
