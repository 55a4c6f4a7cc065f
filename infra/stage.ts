import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { manifest } from '../functions/manifest.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'stages');
const functionNames = Object.keys(manifest) as [keyof typeof manifest];

const stageSchema = z.strictObject({
  /** AWS account of the department, as text so that leading zeros survive. */
  account: z.string().regex(/^\d{12}$/, 'twelve digits in quotes'),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS region such as ap-southeast-1'),
  /** Short names of the departments served; they begin every key. */
  tenants: z.array(z.string().regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens')).min(1),
  mail: z.strictObject({
    name: z.string().min(1),
    address: z.email(),
  }),
  /** Where people reach the pages; without it the CloudFront address is used. */
  publicUrl: z.url().regex(/[^/]$/, 'no slash at the end').optional(),
  /** The certificate must be in us-east-1, where CloudFront looks for it. */
  domain: z.strictObject({ name: z.string(), certificateArn: z.string() }).optional(),
  /** A CLOUDFRONT web ACL from us-east-1. */
  webAclArn: z.string().optional(),
  alarmEmails: z.array(z.email()).default([]),
  logRetentionDays: z.literal([30, 60, 90, 180, 365, 731]).default(90),
  /** Most copies of a function running at once; what is not named shares the account's pool. */
  reservedConcurrency: z.partialRecord(z.enum(functionNames), z.number().int().min(1)).default({}),
  /** A mail at 80 % and at 100 % of this many US dollars in a month. */
  monthlyBudgetDollars: z.number().positive().optional(),
});

export interface Stage extends z.infer<typeof stageSchema> {
  readonly name: string;
}

/** @throws with file, field and reason when the stage file is missing or wrong. */
export function readStage(name: string): Stage {
  const file = join(folder, `${name}.yaml`);
  if (!existsSync(file)) {
    throw new Error(
      `No stage "${name}": infra/stages/${name}.yaml does not exist. Known: ${stageNames().join(', ')}`,
    );
  }
  return parseStage(name, parse(readFileSync(file, 'utf8')));
}

export function parseStage(name: string, content: unknown): Stage {
  if (!/^[a-z][a-z0-9]*$/.test(name)) {
    throw new Error(`Stage name "${name}": small letters and digits only, a letter first`);
  }
  const result = stageSchema.safeParse(content);
  if (result.success) return { name, ...result.data };
  const mistakes = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || '(whole file)'}: ${message}`,
  );
  throw new Error(`infra/stages/${name}.yaml is not valid:\n${mistakes.join('\n')}`);
}

export const stageNames = (): string[] =>
  globSync('*.yaml', { cwd: folder })
    .map((file) => basename(file, '.yaml'))
    .sort();
