import { type Bill, billOf, each, lifeOf, stepsOf, total, type Year, yearOf } from './bill.ts';
import type { FixedParts } from './fixedParts.ts';
import type { given, PriceList } from './given.ts';
import { type Kind, kinds } from './kinds.ts';
import type { Used } from './used.ts';

type Given = ReturnType<typeof given>;

/** The page of cost; made anew by `npm run cost`. */
export function costPage(all: Given, fixed: FixedParts): string {
  const { priceList } = all;
  return [
    '# What it costs',
    '',
    'Written by `npm run cost` from figures measured on DynamoDB Local and the local SES, from',
    '`bench/cost/prices.yaml` and `bench/cost/departments.yaml`. A test measures anew and fails when anything',
    'has grown by more than 5 %.',
    '',
    `Prices: list prices of ${priceList.region} of ${priceList.taken}, ${sourceOf(priceList)}`,
    'No taxes, no free allowances. This is no quotation.',
    '',
    '## What each step uses',
    '',
    'One proposal of the sample hospital (200 people, plan HCM-BTH-2023), played by people who are never late:',
    'the command and every function that carries on behind it. Units are capacity units by the emulator’s own',
    'account; reading nothing counts as on DynamoDB. Log bytes are what the functions print themselves.',
    '',
    '| Step | Times | Read units | Write units | Mails | Calls of functions | Log bytes | USD per 1,000 | of it mail |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...(Object.keys(kinds) as Kind[]).map((kind) => stepRow(kind, all)),
    '',
    'A page of the application is one call; two more calls per mail take what SES tells of it. What a page reads',
    'besides its command is the row of the page.',
    '',
    '## A dossier’s whole life',
    '',
    ...lifeLines(all),
    '',
    '## A year of a department',
    '',
    ...yearTable(all),
    '',
    ...assumptions(all),
    '',
    '## Fixed, per month',
    '',
    ...fixedTable(priceList, fixed),
    '',
    '## What these figures do not say',
    '',
    '- The emulator counts units as DynamoDB does, but nothing here was compared with a bill of AWS.',
    '- How long a function runs was assumed, not measured. Calls of KMS and of Secrets Manager, files in S3,',
    '  transfer and DNS are left out.',
    '- Mails to sign in and to read a plan are reckoned like those of a reminder.',
    '- A step with more people costs more mails; nobody here is late, ill, or asks back.',
    '- Plans other than the hospital’s have other steps.',
    '',
  ].join('\n');
}

const sourceOf = ({ source }: PriceList): string =>
  source === 'memory' ? 'from memory and not looked up.' : `from ${source}.`;

function stepRow(kind: Kind, { measured, priceList, assumed }: Given): string {
  const figures = measured.works[kind];
  const one = each(figures);
  const bill = billOf(one, kind === 'page' ? 1 : 0, priceList.prices, assumed);
  return row([
    kinds[kind],
    String(figures.times),
    ...[one.read, one.write, one.mails, one.calls, one.logBytes].map(figure),
    usd(total(bill) * 1000),
    percent(bill.mail / total(bill)),
  ]);
}

function lifeLines({ measured, priceList, assumed }: Given): readonly string[] {
  const life = lifeOf(measured);
  const steps = stepsOf(measured);
  const bill = billOf(life, steps * assumed.pagesPerStep, priceList.prices, assumed);
  return [
    `From the draft to the nomination, ${steps} steps with reminders and the audit chain:`,
    `**${figure(life.read)} read units, ${figure(life.write)} write units, ${figure(life.mails)} mails, ${figure(life.calls)} calls of functions and`,
    `${figure(life.logBytes)} bytes of log**, and ${figure(measured.storedBytes / 1000)} kB that stay in the tables, with ${figure(measured.indexBytes / 1000)} kB of copies in indexes. That is`,
    `${usd(total(bill))} USD, ${percent(bill.mail / total(bill))} of it mail.`,
  ];
}

const paidFor: Readonly<Record<keyof Bill, string>> = {
  mail: 'Mail',
  tables: 'Tables, reading and writing',
  functions: 'Functions',
  traces: 'Traces, if every call is traced',
  logs: 'Logs',
  pages: 'Front door',
};

function yearTable({ departments, measured, priceList, assumed }: Given): readonly string[] {
  const years = departments.map((department) => yearOf(measured, assumed, department));
  const bills = years.map(({ used, pages }) => billOf(used, pages, priceList.prices, assumed));
  const line = (name: string, values: readonly string[]): string => row([name, ...values]);
  const amounts = (pick: (year: Year) => number): string[] => years.map((one) => figure(pick(one)));
  return [
    line(
      '',
      departments.map(({ name }) => name),
    ),
    row(['---', ...departments.map(() => '---:')]),
    line(
      'People',
      departments.map(({ people }) => figure(people)),
    ),
    line(
      'Proposals',
      departments.map(({ dossiers }) => figure(dossiers)),
    ),
    line(
      'Mails',
      amounts(({ used }) => used.mails),
    ),
    line(
      'Read units',
      amounts(({ used }) => used.read),
    ),
    line(
      'Write units',
      amounts(({ used }) => used.write),
    ),
    line(
      'Calls of functions',
      amounts(({ used }) => used.calls),
    ),
    line(
      'Pages',
      amounts(({ pages }) => pages),
    ),
    ...(Object.keys(paidFor) as (keyof Bill)[]).map((name) =>
      line(
        `${paidFor[name]}, USD`,
        bills.map((bill) => usd(bill[name])),
      ),
    ),
    line(
      '**A year, USD**',
      bills.map((bill) => `**${usd(total(bill))}**`),
    ),
    line(
      'Share of mail',
      bills.map((bill) => percent(bill.mail / total(bill))),
    ),
    line(
      'Kept at the end of the year, GB',
      years.map(({ storedGigabytes }) => storedGigabytes.toFixed(2)),
    ),
    line(
      'Copies of it in indexes, GB',
      years.map(({ indexGigabytes }) => indexGigabytes.toFixed(2)),
    ),
    line(
      'Keeping it, with recovery and copies in the vault, USD a month',
      years.map((year) => usd(keeping(priceList, year))),
    ),
  ];
}

/** A month: in the table, for recovery, and 35 daily and 12 monthly copies in the vault; indexes are in the table only. */
const copies = 35 + 12;
const keeping = ({ prices }: PriceList, { storedGigabytes, indexGigabytes }: Year): number =>
  (storedGigabytes + indexGigabytes) * prices.storedGigabyteMonth.usd +
  storedGigabytes * (prices.recoveryGigabyteMonth.usd + copies * prices.copiedGigabyteMonth.usd);

const assumptions = ({ assumed }: Given): readonly string[] => [
  `Assumed: ${assumed.pagesPerStep} pages for each step, ${assumed.savesPerDraft} more saves of a draft, ${assumed.signInMailsPerDossier} mails to sign in per proposal, ${assumed.readingMailsPerPerson} plan`,
  `a year that everybody is asked to read, ${assumed.reportsPerUnit} reports per unit; a call runs ${assumed.secondsPerCall * 1000} ms with ${assumed.gigabytesPerCall} GB, and Lambda`,
  `prints ${assumed.platformLogBytesPerCall} bytes about it. The morning tick, its recount of ${assumed.recountedPerMorning}`,
  `dossiers at most (${assumed.recountReadUnitsPerDossier} read units each) and the sweep of every quarter of an hour are in. Copies in`,
  'the vault are whole, so keeping data costs more by the year than using it; a stage may go without them.',
];

function fixedTable({ prices }: PriceList, fixed: FixedParts): readonly string[] {
  const parts = [
    ['KMS keys', fixed.keys, prices.key.usd],
    ['Secrets', fixed.secrets, prices.secret.usd],
    ['Alarms, by the metrics they look at', fixed.alarmMetrics, prices.alarmMetric.usd],
    [
      'Own metrics, at most: paid for only while something is counted',
      fixed.customMetrics,
      prices.customMetric.usd,
    ],
  ] as const;
  const sum = parts.reduce((total, [, count, usd]) => total + count * usd, 0);
  return [
    'Counted in the templates of the stage `example`.',
    '',
    '| What | How many | USD each | USD |',
    '| --- | ---: | ---: | ---: |',
    ...parts.map(([name, count, price]) =>
      row([name, String(count), price.toFixed(2), usd(count * price)]),
    ),
    row(['**Together**', '', '', `**${usd(sum)}**`]),
    '',
    `A web ACL (WAF), where a stage names one, comes on top: ${prices.webAcl.usd.toFixed(2)} USD and ${prices.webAclRule.usd.toFixed(2)} for each rule.`,
  ];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const figure = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 1000 ? 1 : 0 });

/** Two digits that count, however small. */
const usd = (value: number): string =>
  value >= 100
    ? value.toLocaleString('en-US', { maximumFractionDigits: 0 })
    : value >= 1
      ? value.toFixed(2)
      : value.toPrecision(2);

const percent = (share: number): string =>
  Number.isFinite(share) ? `${Math.round(share * 100)} %` : '–';

/** What a test prints of a measurement. */
export function usedInWords({ read, write, mails, logBytes, calls }: Used): string {
  const said = { read, written: write, mails, calls, 'bytes of log': logBytes };
  return Object.entries(said)
    .map(([name, value]) => `${name} ${figure(value)}`)
    .join(', ');
}
