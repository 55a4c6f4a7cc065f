import { readFileSync } from 'node:fs';
import { type Finding, findingsOf } from '../../infra/tools/security/findings.ts';
import { securityPage } from '../../infra/tools/security/page.ts';
import { templatesOf } from '../support/assembly.ts';

let findings: readonly Finding[];
beforeAll(() => {
  findings = findingsOf('example');
}, 60_000);

test('every finding of the four packs has a reason of a whole sentence', () => {
  expect(new Set(findings.map(({ pack }) => pack))).toEqual(
    new Set(['AwsSolutions', 'Serverless', 'NIST.800.53.R5', 'HIPAA.Security']),
  );
  const bare = findings.filter(({ reason }) => !/^\p{Lu}.{20,}\.$/u.test(reason ?? ''));
  expect(bare).toEqual([]);
});

test('the page is as `npm run security` would write it now', () => {
  const page = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');
  expect(page).toBe(securityPage(findings));
});

test('a finding without a reason shows on the page as one', () => {
  const page = securityPage([{ pack: 'Serverless', rule: 'Serverless-X', resource: 'App/Y' }]);
  expect(page).toContain('| Serverless | 0 | 1 | 1 |');
  expect(page).toContain('No reason given.');
});

test.each(['local', 'example'])('no function of the stage %s is told a secret', async (stage) => {
  const { app } = await templatesOf(stage);
  const functions = app.of('AWS::Lambda::Function');
  const told = functions.flatMap(({ Properties }) =>
    Object.entries(Properties.Environment.Variables as Record<string, unknown>),
  );
  expect(told.length).toBeGreaterThan(100);
  for (const [name, value] of told) {
    // A secret would come as CloudFormation's own reference into the secret store, or be written out.
    expect(JSON.stringify(value)).not.toMatch(/\{\{resolve:|SecretString/);
    if (/SECRET|KEY|TOKEN|PASSWORD|CREDENTIAL/.test(name)) expect(name).toMatch(/_ARN$/);
  }
});
