import type { Assumed, Department, PriceList } from './given.ts';
import { type Kind, kinds, ofAllDossiers } from './kinds.ts';
import type { Figures, Measured } from './measure.ts';
import { madeOf, nothing, sum, type Used } from './used.ts';

type Prices = PriceList['prices'];

/** US dollars by what they are paid for. */
export interface Bill {
  readonly mail: number;
  readonly tables: number;
  readonly functions: number;
  /** As if each call were traced: with little traffic X-Ray takes nearly all. */
  readonly traces: number;
  readonly logs: number;
  readonly pages: number;
}

/** SES tells twice what became of a mail: sent, then delivered or not. */
const notificationsPerMail = 2;
const gigabyte = 1e9;
const sweepsPerYear = 365 * 24 * 4;

export const total = (bill: Bill): number => Object.values(bill).reduce((a, b) => a + b, 0);

/** What a use costs; `pages` are requests from outside. */
export function billOf(used: Used, pages: number, prices: Prices, assumed: Assumed): Bill {
  const cost = (name: keyof Prices, amount: number): number =>
    (prices[name].usd * amount) / prices[name].per;
  const logBytes = used.logBytes + used.calls * assumed.platformLogBytesPerCall;
  return {
    mail: cost('mail', used.mails) + cost('notification', used.mails * notificationsPerMail),
    tables: cost('readUnit', used.read) + cost('writeUnit', used.write),
    functions:
      cost('call', used.calls) +
      cost('gigabyteSecond', used.calls * assumed.secondsPerCall * assumed.gigabytesPerCall),
    traces: cost('trace', used.calls),
    logs: cost('logGigabyte', logBytes / gigabyte),
    pages: cost('apiRequest', pages) + cost('edgeRequest', pages),
  };
}

export const times = (used: Used, factor: number): Used => madeOf((name) => used[name] * factor);

/** One of many. */
export const each = (figures: Figures): Used =>
  times(figures, figures.times === 0 ? 0 : 1 / figures.times);

const ofDossier = (Object.keys(kinds) as Kind[]).filter((kind) => !ofAllDossiers.includes(kind));
const bySomebody = ofDossier.filter((kind) => kind !== 'reminder' && kind !== 'sweep');

/** From the draft to the nomination, with reminders and the audit chain. */
export const lifeOf = ({ works }: Measured): Used => sum(ofDossier.map((kind) => works[kind]));

export const stepsOf = ({ works }: Measured): number =>
  bySomebody.reduce((count, kind) => count + works[kind].times, 0);

export interface Year {
  readonly used: Used;
  readonly pages: number;
  /** What the year's dossiers have added to the tables at its end. */
  readonly storedGigabytes: number;
  /** Copies of it in indexes. */
  readonly indexGigabytes: number;
}

/** A year of a department. */
export function yearOf(
  measured: Measured,
  assumed: Assumed,
  { units, people, dossiers }: Department,
): Year {
  const { works } = measured;
  const pages = dossiers * (stepsOf(measured) * assumed.pagesPerStep + assumed.savesPerDraft);
  const otherMails =
    dossiers * assumed.signInMailsPerDossier + people * assumed.readingMailsPerPerson;
  return {
    pages,
    used: sum([
      times(lifeOf(measured), dossiers),
      times(each(works.draft), dossiers * assumed.savesPerDraft),
      times(each(works.page), dossiers * stepsOf(measured) * assumed.pagesPerStep),
      times(oneMail(works.reminder), otherMails),
      times(each(works.report), units * assumed.reportsPerUnit),
      times(each(works.quietDay), 365),
      times(each(works.quietSweep), sweepsPerYear),
      times(recountOf(Math.min(dossiers, assumed.recountedPerMorning), assumed), 365),
    ]),
    storedGigabytes: (dossiers * measured.storedBytes) / gigabyte,
    indexGigabytes: (dossiers * measured.indexBytes) / gigabyte,
  };
}

/** What the morning's recount reads besides the one dossier that was measured with the tick. */
const recountOf = (dossiers: number, { recountReadUnitsPerDossier }: Assumed): Used => ({
  ...nothing(),
  read: dossiers * recountReadUnitsPerDossier,
});

/** A mail that no step of a dossier causes is reckoned like one of a reminder. */
const oneMail = (reminder: Figures): Used =>
  times(reminder, reminder.mails === 0 ? 0 : 1 / reminder.mails);
