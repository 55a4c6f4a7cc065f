import { readFileSync } from 'node:fs';
import { readStage, type Stage } from '../../infra/stage.ts';
import { templatesOf } from '../support/assembly.ts';

const example = readStage('example');

/** Both templates of a stage as text. */
async function textOf(stage: Stage): Promise<string> {
  const { data, app } = await templatesOf(stage);
  return JSON.stringify([data.resources, app.resources], undefined, 1);
}

let before: string;
beforeAll(async () => {
  before = await textOf(example);
});

/** Each setting in another way than the example, and what the template then says that it did not before. */
const others: Readonly<
  Record<Exclude<keyof Stage, 'account' | 'region'>, readonly [Partial<Stage>, RegExp]>
> = {
  name: [{ name: 'hue' }, /SangKien-hue/],
  province: [{ province: 'Thừa Thiên Huế' }, /"Thừa Thiên Huế"/],
  mode: [
    { mode: 'shared' },
    /"aws:RequestTag\/tenant"[\s\S]*"DATA_ROLE_ARN": \{[\s\S]*"department",\s+"Value": "shared"/,
  ],
  tenants: [{ tenants: ['hue-syt'] }, /"TENANTS": "hue-syt"/],
  mail: [
    { mail: { name: 'Huế', address: 'a@thu.hue.example', returnDomain: 'r.thu.hue.example' } },
    /"EmailIdentity": "thu\.hue\.example",\s+"MailFromAttributes": \{\s+"MailFromDomain": "r\.thu\.hue\.example"/,
  ],
  publicUrl: [{ publicUrl: 'https://khac.example' }, /"PUBLIC_URL": "https:\/\/khac\.example"/],
  domain: [
    { domain: { name: 'sk.hue.example', certificateArn: 'arn:aws:acm:us-east-1:1:certificate/2' } },
    /"Aliases": \[\s+"sk\.hue\.example"/,
  ],
  webAclArn: [
    { webAclArn: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/a/b' },
    /"WebACLId": "arn:aws:wafv2/,
  ],
  alarmEmails: [{ alarmEmails: ['khac@hue.example'] }, /"Endpoint": "khac@hue\.example"/],
  logRetentionDays: [{ logRetentionDays: 731 }, /"RetentionInDays": 731/],
  retention: [
    { retention: { draftMonths: 48, mailTextMonths: 60 } },
    /"DRAFTS_KEPT_MONTHS": "48"[\s\S]*"MAIL_TEXTS_KEPT_MONTHS": "60"/,
  ],
  files: [
    { files: { oldVersionDays: 99, accessLogDays: 88 } },
    /"ExpirationInDays": 88[\s\S]*"NoncurrentDays": 99|"NoncurrentDays": 99[\s\S]*"ExpirationInDays": 88/,
  ],
  backups: [{ backups: false }, /^(?![\s\S]*AWS::Backup::BackupPlan)/],
  canary: [
    { canary: { percent: 20, minutes: 5 } },
    /"CanaryInterval": 5,\s+"CanaryPercentage": 20/,
  ],
  reservedConcurrency: [{ reservedConcurrency: { tick: 3 } }, /"ReservedConcurrentExecutions": 3/],
  tries: [
    { tries: { failed: 44, signIns: 55, lockedAnHour: 33 } },
    /"FAILED_TRIES_PER_NETWORK": "44"[\s\S]*"SIGN_INS_PER_NETWORK": "55"[\s\S]*"Threshold": 33/,
  ],
  monthlyBudgetDollars: [{ monthlyBudgetDollars: 77 }, /"Amount": 77/],
};

test.each(Object.entries(others))(
  'the setting %s changes what is deployed',
  async (_, [other, said]) => {
    expect(before).not.toMatch(said);
    expect(await textOf({ ...example, ...other })).toMatch(said);
  },
);

test('account and region say where both stacks go', async () => {
  const { directory } = await templatesOf({
    ...example,
    account: '999988887777',
    region: 'eu-west-1',
  });
  const manifest = readFileSync(`${directory}/manifest.json`, 'utf8');
  expect(manifest.match(/"aws:\/\/[^"]+"/g)).toEqual([
    '"aws://999988887777/eu-west-1"',
    '"aws://999988887777/eu-west-1"',
  ]);
});
