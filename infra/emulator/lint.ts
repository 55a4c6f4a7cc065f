import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { synthAssembly } from '../tools/synth.ts';
import type { Python } from './python.ts';

const reasonsFile = join(dirname(fileURLToPath(import.meta.url)), 'lintReasons.yaml');

export interface Finding {
  readonly Rule: { readonly Id: string };
  readonly Message: string;
  readonly Location: { readonly Path?: readonly (string | number)[] };
}

/** What stands against the templates of a stage as they are synthesised, in lines; none when they are fine. */
export async function lintTemplates(
  python: Python,
  stage: string,
  folder: string,
): Promise<readonly string[]> {
  const { dataTemplate, appTemplate, directory } = await synthAssembly(stage, folder);
  const { stdout, stderr } = spawnSync(
    python.command('cfn-lint'),
    ['--format', 'json', '--', dataTemplate, appTemplate],
    { encoding: 'utf8', cwd: directory, maxBuffer: 64 * 1024 * 1024, timeout: 300_000 },
  );
  if (!stdout.trim()) throw new Error(`cfn-lint said nothing: ${stderr}`);
  const reasons = parse(readFileSync(reasonsFile, 'utf8')) as Record<string, string>;
  return unexplained(JSON.parse(stdout) as Finding[], reasons);
}

/** Findings without a reason, and reasons without a finding. */
export function unexplained(
  findings: readonly Finding[],
  reasons: Readonly<Record<string, string>>,
): readonly string[] {
  const met = new Set(findings.map(({ Rule }) => Rule.Id));
  return [
    ...findings
      .filter(({ Rule }) => !reasons[Rule.Id])
      .map(
        ({ Rule, Message, Location }) =>
          `${Rule.Id} ${(Location.Path ?? []).slice(0, 4).join('/')}: ${Message}`,
      ),
    ...Object.keys(reasons)
      .filter((rule) => !met.has(rule))
      .map((rule) => `${rule} has a reason in lintReasons.yaml but is not found any more`),
  ];
}
