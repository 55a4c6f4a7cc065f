import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bucket } from 'aws-cdk-lib/aws-s3';
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
