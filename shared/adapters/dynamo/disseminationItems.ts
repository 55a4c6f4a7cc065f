import * as z from 'zod/mini';
import type { Briefing } from '../../domain/dissemination/briefing.ts';
import { type Counts, type Member, noCounts } from '../../domain/dissemination/member.ts';
import type { PrintedCode } from '../../domain/dissemination/printedCode.ts';
import type { Publication } from '../../domain/dissemination/publication.ts';
import type { Place, Round } from '../../domain/dissemination/round.ts';
import type { SpreadStep } from '../../domain/dissemination/spread.ts';
import type { UnitCoverage } from '../../ports.ts';
import {
  briefingKey,
  coverageKey,
  memberKey,
  publicationKey,
  roundKey,
  stepKey,
  waitingStepsPk,
} from './disseminationKeys.ts';
import { dataOf, numberOf, ownBody, textOf, withData } from './itemData.ts';
import { type Item, keyOf, N, S } from './table.ts';

export const roundItem = (round: Round): Item =>
  withData(keyOf(roundKey(round)), JSON.stringify(round));
const round = ownBody<Round>(() => ({
  programmeId: z.string(),
  units: z.array(z.looseObject({})),
}));
export const readRound = (item: Item): Round => dataOf(item, round);

export const memberItem = (place: Place, member: Member): Item =>
  withData(
    { ...keyOf(memberKey(place, member.personId)), revision: N(member.revision) },
    JSON.stringify(member),
  );
const member = ownBody<Member>(() => ({
  personId: z.string(),
  hasMail: z.boolean(),
  revision: z.number(),
  briefings: z.array(z.number()),
}));
export const readMember = (item: Item): Member => dataOf(item, member);

export const countNames = Object.keys(noCounts) as (keyof Counts)[];

/** The unit's list is closed. Counters, proof, reminder and code are attributes that change apart. */
export const coverageItem = (place: Place, unitName: string): Item =>
  withData(
    { ...keyOf(coverageKey(place)), mostAttending: N(0), entries: N(0) },
    JSON.stringify({ ...place, unitName }),
  );

/** A closed list is not frozen before it was counted. */
export const isCounted = ({ frozen }: Item): boolean => frozen !== undefined;

const coverage = ownBody<Place & Pick<UnitCoverage, 'unitName'>>(() => ({
  unitId: z.string(),
  unitName: z.string(),
}));

export function readCoverage(item: Item): UnitCoverage {
  const [url, on] = [textOf(item, 'publishedUrl'), textOf(item, 'publishedOn')];
  const [remindedOn, printedCode] = [textOf(item, 'remindedOn'), textOf(item, 'printedCode')];
  return {
    ...dataOf(item, coverage),
    counts: Object.fromEntries(
      countNames.map((name) => [name, numberOf(item, name)]),
    ) as unknown as Counts,
    mostAttending: numberOf(item, 'mostAttending'),
    briefings: numberOf(item, 'entries'),
    ...(url && on && { publication: { url, on } }),
    ...(remindedOn && { remindedOn }),
    ...(printedCode && { printedCode }),
  };
}

export const briefingItem = (place: Place, entry: Briefing): Item =>
  withData(keyOf(briefingKey(place, entry.number)), JSON.stringify(entry));
const briefing = ownBody<Briefing>(() => ({ number: z.number(), root: z.number() }));
export const readBriefing = (item: Item): Briefing => dataOf(item, briefing);

export const publicationItem = (place: Place, entry: Publication): Item =>
  withData(keyOf(publicationKey(place, entry.number)), JSON.stringify(entry));
const publication = ownBody<Publication>(() => ({ number: z.number(), url: z.string() }));
export const readPublication = (item: Item): Publication => dataOf(item, publication);

const printed = ownBody<PrintedCode>(() => ({
  hash: z.string(),
  unitId: z.string(),
  day: z.string(),
}));
export const readPrinted = (item: Item): PrintedCode => dataOf(item, printed);

/** A step waits in the `todo` index until it is done. */
export const stepItem = (step: SpreadStep): Item => {
  const key = stepKey(step);
  return withData(
    {
      ...keyOf(key),
      status: S('waiting'),
      todoPk: S(waitingStepsPk(step.tenant)),
      todoSk: S(`${step.at}#${key.pk}#${key.sk}`),
    },
    JSON.stringify(step),
  );
};
const step = ownBody<SpreadStep>(() => ({
  tenant: z.string(),
  programmeId: z.string(),
  version: z.number(),
  chain: z.string(),
  number: z.number(),
  task: z.looseObject({ do: z.enum(['list', 'mail']), unit: z.number() }),
}));
export const readStep = (item: Item): SpreadStep => dataOf(item, step);
