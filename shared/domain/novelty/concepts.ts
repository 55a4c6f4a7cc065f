import { onUse } from '../../../events/schema/onUse.ts';
import { actions } from './concepts/actions.ts';
import { acute } from './concepts/acute.ts';
import { administration } from './concepts/administration.ts';
import { care } from './concepts/care.ts';
import { equipment } from './concepts/equipment.ts';
import { everyday } from './concepts/everyday.ts';
import { laboratory } from './concepts/laboratory.ts';
import { medicines } from './concepts/medicines.ts';
import { outpatient } from './concepts/outpatient.ts';
import { people } from './concepts/people.ts';
import { prevention } from './concepts/prevention.ts';
import { quality } from './concepts/quality.ts';
import { records } from './concepts/records.ts';

/** What a thing is to a work: two works are alike when several of these are the same. */
export const facets = ['who', 'where', 'what', 'means', 'aim'] as const;
export type Facet = (typeof facets)[number];

/** One thing of the sector under all its names and abbreviations. */
export interface Concept {
  /** Begins with the facet. */
  readonly id: string;
  readonly facet: Facet;
  /** What it is part of; none for what is everywhere. */
  readonly topic?: string;
  readonly names: readonly string[];
}

const everywhere = '-';
const facetOf = (given: string | undefined): Facet => facets.find((one) => one === given) ?? 'what';

/** Lines of `facet: name, other name`, where `what` goes without saying, under headings `# topic`. */
function conceptsIn(table: string): Concept[] {
  const concepts: Concept[] = [];
  let topic = everywhere;
  for (const line of table.trim().split('\n')) {
    const [, heading, given, names = ''] = /^(?:# (.+)|(?:([a-z]+): )?(.+))$/.exec(line) ?? [];
    if (heading !== undefined) topic = heading;
    else {
      const facet = facetOf(given);
      const all = names.split(', ');
      concepts.push({
        id: `${facet}:${all[0]?.replaceAll(' ', '_')}`,
        facet,
        ...(topic !== everywhere && { topic: `#${topic.replaceAll(' ', '_')}` }),
        names: all,
      });
    }
  }
  return concepts;
}

const tables = onUse({
  /** Data, not code: add a name where people miss something. */
  concepts: () =>
    [
      people,
      outpatient,
      medicines,
      laboratory,
      acute,
      care,
      prevention,
      records,
      equipment,
      quality,
      administration,
      everyday,
      actions,
    ].flatMap(conceptsIn),
});

export const allConcepts = (): readonly Concept[] => tables.concepts;
