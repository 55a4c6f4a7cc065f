import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { accessFrom } from '../aws/signedCall.ts';
import { parseStage, readStage, type Stage } from '../stage.ts';
import { dnsOf } from './dns.ts';
import { examine } from './examine.ts';
import { printed, summary } from './line.ts';
import { placeOf } from './place.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

const usage = `npm run doctor -- --stage NAME|FILE.yaml [--endpoint URL] [--resolver ADDRESS[:PORT]] [--assembly DIR]

Looks at a deployment and changes nothing. AWS is asked with the credentials of this terminal. With
--endpoint, or with AWS_ENDPOINT_URL and its kind, a stand-in is asked, and what it cannot say is named.
--resolver asks another name server. --assembly says what runs where there is no CloudFormation.
Exit code: 0 nothing to do, 1 something is not ok, 2 it could not be looked at.`;

/** @returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { stage, endpoint, resolver, assembly } = options(args);
  const environment = endpoint
    ? { ...process.env, AWS_ENDPOINT_URL: endpoint }
    : { ...process.env };
  const access = accessFrom(environment, stage.region);
  const standIn = Object.keys(environment).some((name) => name.startsWith('AWS_ENDPOINT_URL'));
  console.log(`Stage ${stage.name}: account ${stage.account}, region ${stage.region}\n`);
  const place = await placeOf(access, stage, assembly);
  const lines = await examine(place, { dns: dnsOf(resolver), standIn });
  for (const line of lines) console.log(printed(line));
  console.log(`\n${summary(lines)}`);
  return lines.some(({ verdict }) => verdict === 'not ok') ? 1 : 0;
}

function options(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      stage: { type: 'string' },
      endpoint: { type: 'string' },
      resolver: { type: 'string' },
      assembly: { type: 'string', default: join(root, '.local', 'assembly') },
    },
  });
  if (!values.stage) throw new Error(`Which stage?\n${usage}`);
  return { ...values, stage: stageOf(values.stage) };
}

const stageOf = (name: string): Stage =>
  name.endsWith('.yaml')
    ? parseStage(basename(name, '.yaml'), parse(readFileSync(name, 'utf8')))
    : readStage(name);

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return 2;
});
