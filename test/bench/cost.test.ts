import { readFileSync } from 'node:fs';
import { each, lifeOf } from '../../bench/cost/bill.ts';
import { costPage, usedInWords } from '../../bench/cost/costPage.ts';
import { fixedParts } from '../../bench/cost/fixedParts.ts';
import { given } from '../../bench/cost/given.ts';
import { grown } from '../../bench/cost/grown.ts';
import { type Kind, kinds } from '../../bench/cost/kinds.ts';
import { type Measured, measure } from '../../bench/cost/measure.ts';
import { templatesOf } from '../support/assembly.ts';
import { startTables } from '../support/dynamo.ts';

const recorded = given().measured;

/** Shown with the results; Jest's own console would bury each line in where it came from. */
const say = (text: string) => process.stderr.write(`${text}\n`);

const changed = (kind: Kind, change: Partial<Measured['works'][Kind]>): Measured => ({
  ...recorded,
  works: { ...recorded.works, [kind]: { ...recorded.works[kind], ...change } },
});

test('no step of a dossier has become dearer by more than 5 % than `npm run cost` recorded', async () => {
  const tables = await startTables();
  try {
    const now = await measure(tables);
    for (const [kind, figures] of Object.entries(now.works))
      say(`${kinds[kind as Kind]} (${figures.times}): ${usedInWords(each(figures))}`);
    say(`a dossier's whole life: ${usedInWords(lifeOf(now))}, ${now.storedBytes} bytes kept`);
    expect(grown(now, recorded)).toEqual([]);
  } finally {
    await tables.stop();
  }
}, 180_000);

test('what was recorded holds every step of the main job', () => {
  const missing = Object.entries(recorded.works).filter(([, { times }]) => times === 0);
  expect(missing).toEqual([]);
});

test('growth by more than 5 % is named, by less it is not', () => {
  const { read, write } = recorded.works.receive;
  expect(grown(recorded, recorded)).toEqual([]);
  expect(grown(changed('receive', { write: write * 1.04 }), recorded)).toEqual([]);
  expect(grown(changed('receive', { read: read * 1.06 }), recorded)).toEqual([
    `received: read ${read} -> ${read * 1.06}`,
  ]);
});

test('a mail, a call or a line of log more where there was none counts as growth', () => {
  for (const name of ['mails', 'logBytes'] as const)
    expect(grown(changed('milestone', { [name]: 1 }), recorded)).toEqual([
      `milestones set or reached: ${name} 0 -> 1`,
    ]);
  expect(grown({ ...recorded, storedBytes: recorded.storedBytes * 1.06 }, recorded)).toHaveLength(
    1,
  );
});

test('docs/cost.md is as `npm run cost` would write it from what was recorded', async () => {
  const { data, app } = await templatesOf('example');
  const page = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8');
  expect(page).toBe(costPage(given(), fixedParts([data.resources, app.resources])));
});

test('a template is paid for by its keys, its secrets and the metrics its alarms look at', () => {
  const metric = { Namespace: 'SangKien', MetricName: 'A', Dimensions: [] };
  const sum = { Metrics: [{ Expression: 'a + b' }, { MetricStat: { Metric: metric } }] };
  expect(
    fixedParts([
      { K: { Type: 'AWS::KMS::Key' }, S: { Type: 'AWS::SecretsManager::Secret' } },
      {
        One: { Type: 'AWS::CloudWatch::Alarm', Properties: metric },
        Two: { Type: 'AWS::CloudWatch::Alarm', Properties: sum },
        Three: { Type: 'AWS::CloudWatch::Alarm', Properties: { Namespace: 'AWS/SES' } },
      },
    ]),
  ).toEqual({ keys: 1, secrets: 1, alarmMetrics: 3, customMetrics: 1 });
});
