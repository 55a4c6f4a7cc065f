import { shortDate } from '../../shared/domain/text/formats.ts';
import { fillSample, sampleOptions } from './fillSample.ts';
import { type FurtherPlan, fillFurtherPlans, furtherPlans, triedInPlan } from './furtherPlans.ts';
import { sampleOrganisation } from './organisation.ts';
import { sampleTenants } from './sample/build.ts';
import { shippedProgramme } from './sampleFiles.ts';
import { sampleNow } from './sampleMoment.ts';
import { samplePorts } from './samplePorts.ts';
import { hospitalPlan } from './saveSample.ts';
import { type ReadyLink, readyLinks, triedRoles } from './signInLinks.ts';

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
  const ports = samplePorts({ TENANTS: sampleTenants.join(','), ...process.env });
  const { cast } = what === 'all' ? await fillSample(ports) : sampleOrganisation(sampleOptions);
  const plans = furtherPlans();
  if (what === 'all') await fillFurtherPlans(ports, plans);
  const now = process.env.SYSTEM_NOW ?? sampleNow;
  const hospital = shippedProgramme(hospitalPlan);
  await printLinks(
    ports,
    `${hospital.issuer.snapshotName} · ${hospital.id}`,
    triedRoles(cast, sampleOptions.seed),
    now,
  );
  for (const plan of plans) await printLinks(ports, headingOf(plan), triedInPlan(plan), now);
  ports.close();
  return 0;
}

async function printLinks(
  ports: Parameters<typeof readyLinks>[0],
  heading: string,
  people: Parameters<typeof readyLinks>[1],
  now: string,
): Promise<void> {
  const links = await readyLinks(ports, people, now);
  process.stdout.write(`${heading}\n`);
  for (const link of links) process.stdout.write(`  ${lineOf(link)}\n`);
  process.stdout.write('\n');
}

/** With the days that its dossiers are about: the clock of the system can be moved there. */
function headingOf({ organisation, versions, stories }: FurtherPlan): string {
  const days = stories.map(({ story }) => story.startsOn).sort();
  const department = organisation.units.find(({ id }) => id === organisation.tenant)?.name ?? '';
  return `${department} · ${versions.at(-1)?.id} (hồ sơ từ ${shortDate(days[0] ?? '')})`;
}

const lineOf = ({ role, name, url, code }: ReadyLink): string =>
  `${role} · ${name} · ${url} · mã ${code}`;

process.exitCode = await main(process.argv.slice(2));
