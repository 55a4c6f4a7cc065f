import { fillSample, sampleOptions } from './fillSample.ts';
import { sampleOrganisation } from './organisation.ts';
import { sampleNow } from './sampleMoment.ts';
import { samplePorts } from './samplePorts.ts';
import { type ReadyLink, readyLinks, triedRoles } from './signInLinks.ts';
import { tenant } from './units.ts';

const usage =
  'Usage: seed.ts [all|links|moment]  (all: plans, organisation, dossiers, links; links: links only;\n' +
  'moment: the time at which the sample begins to be used)\n' +
  'SYSTEM_NOW is the time of the system, by default that of the sample.\n';

/** Fills the tables that the environment names, as a function's environment names them. */
async function main([what = 'all', ...rest]: readonly string[]): Promise<number> {
  if (!['all', 'links', 'moment'].includes(what) || rest.length > 0) {
    process.stderr.write(usage);
    return 1;
  }
  if (what === 'moment') {
    process.stdout.write(`${sampleNow}\n`);
    return 0;
  }
  const ports = samplePorts({ TENANTS: tenant, ...process.env });
  const { cast } = what === 'all' ? await fillSample(ports) : sampleOrganisation(sampleOptions);
  const people = triedRoles(cast, sampleOptions.seed);
  const links = await readyLinks(ports, people, process.env.SYSTEM_NOW ?? sampleNow);
  for (const link of links) process.stdout.write(`${lineOf(link)}\n`);
  ports.close();
  return 0;
}

const lineOf = ({ role, name, url, code }: ReadyLink): string =>
  `${role} · ${name} · ${url} · mã ${code}`;

process.exitCode = await main(process.argv.slice(2));
