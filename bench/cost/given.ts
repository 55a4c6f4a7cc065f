import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { Measured } from './measure.ts';

const price = z.object({ usd: z.number(), per: z.number(), of: z.string() });
const priceList = z.object({
  taken: z.string(),
  region: z.string(),
  source: z.string(),
  prices: z.object({
    readUnit: price,
    writeUnit: price,
    storedGigabyteMonth: price,
    recoveryGigabyteMonth: price,
    copiedGigabyteMonth: price,
    mail: price,
    notification: price,
    call: price,
    gigabyteSecond: price,
    trace: price,
    logGigabyte: price,
    apiRequest: price,
    edgeRequest: price,
    key: price,
    secret: price,
    alarmMetric: price,
    customMetric: price,
    webAcl: price,
    webAclRule: price,
  }),
});
const year = z.object({
  assumed: z.object({
    pagesPerStep: z.number(),
    savesPerDraft: z.number(),
    signInMailsPerDossier: z.number(),
    readingMailsPerPerson: z.number(),
    reportsPerUnit: z.number(),
    recountReadUnitsPerDossier: z.number(),
    recountedPerMorning: z.number(),
    secondsPerCall: z.number(),
    gigabytesPerCall: z.number(),
    platformLogBytesPerCall: z.number(),
  }),
  departments: z.array(
    z.object({ name: z.string(), units: z.number(), people: z.number(), dossiers: z.number() }),
  ),
});

export type PriceList = z.infer<typeof priceList>;
export type Assumed = z.infer<typeof year>['assumed'];
export type Department = z.infer<typeof year>['departments'][number];

const file = (name: string): URL => new URL(name, import.meta.url);
const text = (name: string): string => readFileSync(file(name), 'utf8');

/** What `npm run cost` writes, and the test compares with. */
export const recordFile = file('measured.json');

/** Everything that the page is written from, but the template. */
export const given = () => ({
  priceList: priceList.parse(parse(text('prices.yaml'))),
  ...year.parse(parse(text('departments.yaml'))),
  // written by `npm run cost` alone
  measured: JSON.parse(text('measured.json')) as Measured,
});
