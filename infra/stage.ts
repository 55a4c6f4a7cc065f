import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { manifest } from '../functions/manifest.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'stages');
const functionNames = Object.keys(manifest) as [keyof typeof manifest];

const days = (description: string) =>
  z.literal([30, 60, 90, 180, 365, 731, 1827, 3653]).describe(description);

/** The description of each field says what to write there; a mistake is told together with it. */
const stageSchema = z
  .strictObject({
    account: z
      .string()
      .regex(/^\d{12}$/, 'not twelve digits in quotes')
      .describe(
        "the department's AWS account in quotes, so that zeros in front survive: '011122223333'",
      ),
    region: z
      .string()
      .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'not an AWS region')
      .describe('the AWS region where the data lies, such as ap-southeast-1'),
    province: z
      .string()
      .regex(/^[\p{L}\p{N} ._:/=+@-]{1,128}$/u, 'not a name that AWS takes as a tag')
      .describe('the province in letters and spaces; it marks the stacks and what they cost'),
    mode: z
      .enum(['own', 'shared'])
      .default('own')
      .describe('own: a stack for one department; shared: several departments in one stack'),
    tenants: z
      .array(z.string().regex(/^[a-z0-9-]+$/, 'not small letters, digits and hyphens'))
      .min(1)
      .describe('short names of the departments served, such as [hcm-syt]; they begin every key'),
    mail: z
      .strictObject({
        name: z.string().min(1),
        address: z.email(),
        returnDomain: z.hostname().optional(),
      })
      .describe(
        'name and address that mails come from, on a subdomain of its own; returnDomain: a subdomain of that one, to which undeliverable mail comes back',
      ),
    publicUrl: z
      .url()
      .regex(/[^/]$/, 'no slash at the end')
      .optional()
      .describe('https:// and the name, where people reach the pages by another way than `domain`'),
    domain: z
      .strictObject({
        name: z.hostname(),
        certificateArn: z
          .string()
          .regex(
            /^arn:aws:acm:us-east-1:/,
            'not a certificate in us-east-1, where CloudFront looks',
          ),
      })
      .optional()
      .describe('the name of the pages and the ARN of its certificate from ACM in us-east-1'),
    webAclArn: z
      .string()
      .regex(/^arn:aws:wafv2:us-east-1:\d{12}:global\/webacl\//, 'not a web ACL for CloudFront')
      .optional()
      .describe('the ARN of a web ACL of scope CLOUDFRONT from us-east-1'),
    alarmEmails: z
      .array(z.email())
      .default([])
      .describe('addresses of the people on duty; each gets a mail from AWS to confirm'),
    logRetentionDays: days('how long logs are kept, in days').default(90),
    retention: z
      .strictObject({
        draftMonths: z.number().int().min(24),
        mailTextMonths: z.number().int().min(36),
      })
      .default({ draftMonths: 24, mailTextMonths: 36 })
      .describe(
        'how many months drafts that were never handed in, and the text of mails, are kept; 24 and 36 at least (docs/retention.md)',
      ),
    files: z
      .strictObject({
        oldVersionDays: z.number().int().min(60),
        accessLogDays: z.number().int().min(30),
      })
      .default({ oldVersionDays: 3650, accessLogDays: 365 })
      .describe(
        'how many days replaced and deleted files can be brought back, and who read a file can be seen; 60 and 30 at least. Files themselves are kept',
      ),
    backups: z
      .boolean()
      .default(true)
      .describe(
        'true: copies of the tables every day and month in a vault; false only where the data is worth nothing',
      ),
    canary: z
      .union([
        z.literal('off'),
        z.strictObject({
          percent: z.number().int().min(1).max(50),
          minutes: z.number().int().min(5).max(60),
        }),
      ])
      .default({ percent: 10, minutes: 10 })
      .describe(
        'share of the calls that tries a release (percent 1 to 50) and for how long (minutes 5 to 60), or off',
      ),
    reservedConcurrency: z
      .partialRecord(z.enum(functionNames), z.number().int().min(1))
      .default({})
      .describe(
        'most copies of a function at once, by its name in functions/manifest.ts; what is not named shares the pool of the account',
      ),
    tries: z
      .strictObject({
        failed: z.number().int().min(10),
        signIns: z.number().int().min(10),
        lockedAnHour: z.number().int().min(1),
      })
      .default({ failed: 100, signIns: 600, lockedAnHour: 20 })
      .describe(
        'failed, signIns: dead links with wrong codes, and wishes for a sign-in mail, that one network has in ten minutes, 10 at least; a hospital may be one network. lockedAnHour: links of one department locked by wrong codes in an hour, above which the people on duty are told',
      ),
    monthlyBudgetDollars: z
      .number()
      .positive()
      .optional()
      .describe('US dollars a month; the people on duty get a mail at 80 % and at 100 %'),
  })
  .check(({ value, issues }) => {
    const { mode, tenants, mail } = value;
    const mistake = (field: keyof typeof value, message: string) =>
      issues.push({ code: 'custom', path: [field], message, input: value });
    if (mode === 'own' && tenants.length > 1)
      mistake('tenants', `${tenants.length} departments in a stack for one`);
    if (mail.returnDomain && !mail.returnDomain.endsWith(`.${mail.address.split('@')[1]}`))
      mistake('mail', `returnDomain is not below ${mail.address.split('@')[1]}`);
  });

export interface Stage extends z.infer<typeof stageSchema> {
  readonly name: string;
}

/**
 * The stage of that name in `infra/stages/`, or of a file elsewhere: what ends in `.yaml` is a path.
 * @throws with file, field, reason and remedy when the file is missing or wrong.
 */
export function readStage(nameOrFile: string): Stage {
  const isFile = nameOrFile.endsWith('.yaml');
  const file = isFile ? resolve(nameOrFile) : join(folder, `${nameOrFile}.yaml`);
  if (!existsSync(file)) {
    throw new Error(
      isFile
        ? `No stage file ${nameOrFile}: copy infra/stages/example.yaml there and fill it in`
        : `No stage "${nameOrFile}": infra/stages/${nameOrFile}.yaml does not exist. Known: ${stageNames().join(', ')}. A file elsewhere is named by its path: --stage path/to/NAME.yaml`,
    );
  }
  const shown = isFile ? nameOrFile : `infra/stages/${nameOrFile}.yaml`;
  return parseStage(basename(file, '.yaml'), contentOf(file, shown), shown);
}

function contentOf(file: string, shown: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${shown} is not YAML: ${(error as Error).message}`);
  }
}

export function parseStage(
  name: string,
  content: unknown,
  shown = `infra/stages/${name}.yaml`,
): Stage {
  if (!/^[a-z][a-z0-9]*$/.test(name)) {
    throw new Error(`Stage name "${name}": small letters and digits only, a letter first`);
  }
  const result = stageSchema.safeParse(content);
  if (result.success) return { name, ...result.data };
  const mistakes = result.error.issues.flatMap(({ path, message }) => [
    `  ${path.join('.') || '(whole file)'}: ${message}`,
    `    → ${remedyOf(path[0])}`,
  ]);
  throw new Error(`${shown} is not valid:\n${mistakes.join('\n')}`);
}

const remedyOf = (field: PropertyKey | undefined): string =>
  stageSchema.shape[field as keyof typeof stageSchema.shape]?.description ??
  `the fields are: ${Object.keys(stageSchema.shape).join(', ')}; infra/stages/example.yaml shows each`;

export const stageNames = (): string[] =>
  globSync('*.yaml', { cwd: folder })
    .map((file) => basename(file, '.yaml'))
    .sort();
