import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { sangKienApp } from '../../infra/sangKienApp.ts';
import { readStage } from '../../infra/stage.ts';
import { stubBundle, templatesOf } from '../support/assembly.ts';

test.each(['local', 'example'])(
  'the stage %s passes both rule packs and the rules of CloudFormation',
  async (stage) => {
    await expect(templatesOf(stage, { checked: true })).resolves.toBeDefined();
  },
  120_000,
);

/** What somebody might add one day, and the rule that stops it. */
const careless: readonly (readonly [string, (scope: Construct) => unknown, string])[] = [
  [
    'I125 a queue without encryption',
    (scope) => new Queue(scope, 'Open', { encryption: QueueEncryption.UNENCRYPTED }),
    'AwsSolutions::AwsSolutions-SQS2',
  ],
  ['I125 a topic without encryption', (scope) => new Topic(scope, 'Open'), 'SNSEncryptedKMS'],
  [
    'I125 a log without our key',
    (scope) => new LogGroup(scope, 'Open', { retention: RetentionDays.ONE_MONTH }),
    'CloudWatchLogGroupEncrypted',
  ],
  [
    'I127 a log that is kept for ever',
    (scope) => new LogGroup(scope, 'Open', { retention: RetentionDays.INFINITE }),
    'CloudWatchLogGroupRetentionPeriod',
  ],
];

test.each(careless)(
  '%s does not pass',
  (_, add, rule) => {
    const bundle = stubBundle();
    const { app, stack } = sangKienApp({
      stage: readStage('emulator'),
      bundle: () => bundle,
      outdir: mkdtempSync(join(tmpdir(), 'sang-kien-assembly-')),
      checked: true,
    });
    add(stack);
    expect(() => app.synth()).toThrow(rule);
  },
  120_000,
);

test('a bucket without log and TLS does not pass', () => {
  const bundle = stubBundle();
  const outdir = mkdtempSync(join(tmpdir(), 'sang-kien-assembly-'));
  const { app, data } = sangKienApp({
    stage: readStage('local'),
    bundle: () => bundle,
    outdir,
    checked: true,
  });
  new Bucket(data, 'Open');
  expect(() => app.synth()).toThrow("Acknowledge with 'AwsSolutions::AwsSolutions-S1'");
}, 120_000);
