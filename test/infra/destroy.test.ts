import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Template, templatesOf } from '../support/assembly.ts';

const root = join(import.meta.dirname, '../..');
const destroy = (...options: string[]) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'infra/tools/cdk.ts', 'destroy', ...options],
    { cwd: root, encoding: 'utf8', input: '', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return { status, stderr: stderr.trim() };
};

test('nothing is removed without the name of the stage, and nothing of the machine by this way', () => {
  expect(destroy('--stage', 'example', '--confirm', 'exemple')).toEqual({
    status: 1,
    stderr: 'Nothing removed: the name does not match.',
  });
  expect(destroy('--stage', 'example')).toEqual({
    status: 2,
    stderr: 'No terminal to ask on: give --confirm NAME',
  });
  expect(destroy().stderr).toMatch(/^Which stage\?/);
  expect(destroy('--stage', 'local').stderr).toContain('runs on this machine');
}, 60_000);

describe('whatever is removed', () => {
  let data: Template;
  let directory: string;
  beforeAll(async () => {
    ({ data, directory } = await templatesOf('example'));
  });

  test('the stack with the data is protected against being deleted', () => {
    const { artifacts } = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
    expect(artifacts['SangKien-example-Data'].properties.terminationProtection).toBe(true);
    expect(artifacts['SangKien-example-App'].properties.terminationProtection).not.toBe(true);
  });

  test('everything that holds something stays if that stack is deleted all the same', () => {
    const leaving = Object.entries(data.resources)
      .filter(([, { DeletionPolicy }]) => DeletionPolicy !== 'Retain')
      .map(([, { Type }]) => Type);
    expect([...new Set(leaving)].sort()).toEqual([
      'AWS::Backup::BackupPlan',
      'AWS::Backup::BackupSelection',
      'AWS::IAM::Role',
      'AWS::S3::BucketPolicy',
    ]);
  });
});
