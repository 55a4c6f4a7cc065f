import { type FunctionName, manifest } from '../../../functions/manifest.ts';
import { withoutSecondWall } from '../../withoutSecondWall.ts';
import type { Finding } from './findings.ts';

/** The page that says which rules are not kept where, and why; made anew by `npm run security`. */
export function securityPage(findings: readonly Finding[]): string {
  const packs = [...new Set(findings.map(({ pack }) => pack))].sort();
  return [
    '# What the templates are checked against',
    '',
    'Written by `npm run security` from the stage `example`; a test compares it with the template. Each',
    'synthesis is checked against four rule packs of cdk-nag and against the rules of CloudFormation. A',
    'finding without a reason stops the synthesis, so none is left; each of these has its reason beside the',
    'construct that it is about.',
    '',
    '| Rule pack | Findings with a reason | Rules among them | Findings without |',
    '| --- | ---: | ---: | ---: |',
    ...packs.map((pack) => {
      const own = findings.filter((one) => one.pack === pack);
      const rules = new Set(own.map(({ rule }) => plain(rule)));
      const bare = own.filter(({ reason }) => !reason).length;
      return `| ${pack} | ${own.length - bare} | ${rules.size} | ${bare} |`;
    }),
    '',
    '## Reasons',
    '',
    ...byReason(findings).flatMap(([reason, those]) => [
      `**${reason || 'No reason given.'}**`,
      '',
      `- Rules: ${list(those.map(({ rule }) => `\`${plain(rule)}\``))}`,
      `- Where: ${list(those.map(({ resource }) => resource))}`,
      '',
    ]),
    ...secondWall(),
  ].join('\n');
}

const secondWall = (): readonly string[] => [
  '## The second wall of a shared stage',
  '',
  'In a stage of `mode: shared` these reach the tables only with credentials of the one department that the',
  'request is about; their own roles name no table. Files are opened by kind, not by department.',
  '',
  list(walled.map((name) => `\`${name}\``)),
  '',
  'These reach the tables of all departments by their own roles:',
  '',
  ...Object.entries(withoutSecondWall).map(([name, reason]) => `- \`${name}\`: ${reason}`),
  '',
];

const walled = (Object.keys(manifest) as FunctionName[]).filter(
  (name) => !(name in withoutSecondWall),
);

/** IAM findings carry the resource in brackets; the page names the rule. */
const plain = (rule: string): string => rule.replace(/\[.*$/, '');

const list = (all: readonly string[]): string => [...new Set(all)].sort().join(', ');

function byReason(findings: readonly Finding[]): readonly [string, readonly Finding[]][] {
  const reasons = [...new Set(findings.map(({ reason = '' }) => reason))].sort();
  return reasons.map((one) => [one, findings.filter(({ reason = '' }) => reason === one)]);
}
