import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Person } from '../../shared/ports.ts';
import { cyclesOf, isOpenEnded, yearLater } from './anyPlan/cycles.ts';
import { unitsTakingPart } from './anyPlan/proposers.ts';
import { rolesOnDay } from './anyPlan/rolesOnDay.ts';
import type { RouteStory } from './anyPlan/routeStory.ts';
import { storiesOf } from './anyPlan/stories.ts';
import { type Stop, walk } from './anyPlan/walk.ts';
import { cityBesides } from './cityBesides.ts';
import { sampleOptions } from './fillSample.ts';
import { sampleOrganisation, type TenantOrganisation } from './sample/sampleOrganisation.ts';
import { shippedHolidays, shippedProgramme, shippedProgrammes, tenantOf } from './sampleFiles.ts';
import { sampleNow } from './sampleMoment.ts';
import type { SamplePorts } from './samplePorts.ts';
import { hospitalPlan } from './saveSample.ts';

/** A plan besides the hospital's, with what the sample tells of it. */
export interface FurtherPlan {
  readonly organisation: TenantOrganisation;
  readonly versions: readonly Programme[];
  readonly stories: readonly { readonly story: RouteStory; readonly stop: Stop }[];
}

const stops: readonly Stop[] = ['registered', 'underway', 'working'];

/**
 * The plans besides the hospital's, each with three dossiers under way on the plan's own days; a plan
 * without an end is shown with its version for the sample's year.
 */
export function furtherPlans(): readonly FurtherPlan[] {
  const calendar = workingCalendar(shippedHolidays());
  return shippedProgrammes
    .filter((id) => id !== hospitalPlan)
    .map((id): FurtherPlan => {
      const shipped = shippedProgramme(id);
      const organisation = organisationOf(shipped);
      const cycles = cyclesOf(shown(shipped), calendar).slice(
        0,
        isOpenEnded(shipped) ? 1 : undefined,
      );
      const { seed } = sampleOptions;
      const stories = storiesOf({ seed, proposals: 9 }, organisation, cycles, calendar).filter(
        ({ refusedFor }) => !refusedFor,
      );
      const earlier = isOpenEnded(shipped) ? [shipped] : [];
      const versions = [...earlier, ...cycles.map(({ programme }) => programme)];
      return {
        organisation,
        versions: versions.map((version, at) => ({ ...version, version: at + 1 })),
        stories: stops.flatMap((stop, at) => {
          const story = stories[at];
          return story ? [{ stop, story: { ...story, authors: story.authors.slice(0, 1) } }] : [];
        }),
      };
    });
}

const shown = (programme: Programme): Programme =>
  isOpenEnded(programme)
    ? yearLater(
        programme,
        Number(sampleNow.slice(0, 4)) - Number(programme.window.from.slice(0, 4)),
      )
    : programme;

function organisationOf(programme: Programme): TenantOrganisation {
  const organisation = sampleOrganisation(tenantOf(programme));
  const whole = organisation.tenant === 'hcm-syt' ? cityBesides(organisation) : organisation;
  return withThoseWhoActOnly(whole, programme);
}

/** Everybody of the units that take part; elsewhere only who holds a role of the plan, or administers. */
function withThoseWhoActOnly(whole: TenantOrganisation, programme: Programme): TenantOrganisation {
  const units = unitsTakingPart(whole, programme, programme.window.from);
  const roles = [
    'administrator',
    ...(programme.roles ?? []).map(({ id }) => id.split(':').at(-1) ?? id),
  ];
  const acting = new Set(
    whole.holdings.filter(({ role }) => roles.includes(role)).map(({ personId }) => personId),
  );
  const people = whole.people.filter(({ id, unitId }) => units.includes(unitId) || acting.has(id));
  const known = new Set(people.map(({ id }) => id));
  const holdings = whole.holdings.filter(({ personId }) => known.has(personId));
  return { ...whole, people, holdings, changes: { ...whole.changes, people, holdings } };
}

/** Stores the departments besides the hospital's sample, their plans, and the dossiers under way. */
export async function fillFurtherPlans(
  ports: Omit<SamplePorts, 'secret' | 'publicUrl'>,
  plans = furtherPlans(),
): Promise<void> {
  const holidays = Object.entries(shippedHolidays());
  const fill = async (plan: FurtherPlan): Promise<void> => {
    const { tenant, changes } = plan.organisation;
    await ports.organisation.save(changes);
    for (const [year, table] of holidays) await ports.holidays.save(tenant, year, table);
    await fillPlan(ports, plan);
  };
  // Each has a department of its own.
  await Promise.all(plans.map(fill));
}

async function fillPlan(
  ports: Omit<SamplePorts, 'secret' | 'publicUrl'>,
  { organisation: { tenant }, versions, stories }: FurtherPlan,
): Promise<void> {
  for (const version of versions)
    if (!(await ports.programmes.find(tenant, version.id, version.version)))
      await ports.programmes.save(tenant, version);
  const programme = versions.at(-1);
  if (!programme) return;
  const calendar = await ports.calendarOf(tenant);
  for (const [at, { story, stop }] of stories.entries()) {
    const dossierId = `mau-${programme.code.toLowerCase()}-${at + 1}`;
    await walk(ports, { tenant, dossierId, programme, story, stop, calendar });
  }
}

/** An author, and one person for each role of the plan that has to do with the dossier just handed in. */
export function triedInPlan({
  organisation,
  versions,
  stories,
}: FurtherPlan): readonly (readonly [string, Person])[] {
  const programme = versions.at(-1);
  const [first] = stories;
  const author = stories.at(-1)?.story.authors[0]?.person;
  const lead = first?.story.authors[0]?.person;
  if (!programme || !first || !author || !lead) return [];
  const holders = rolesOnDay(organisation, programme);
  const concerned = { unitId: lead.unitId, authors: [lead.id] };
  const named = (programme.roles ?? []).flatMap(({ id, name }) => {
    const held = holders(id, concerned, first.story.startsOn);
    const person = organisation.people.find(
      (one) => held.includes(one.id) && one.email && !one.sharedMailbox,
    );
    return person ? [[name, person] as const] : [];
  });
  const [administrator] = organisation.holdersOf('administrator');
  return onePerPerson([
    ['Tác giả', author],
    ...named,
    ...(administrator ? [['Quản trị của Sở Y tế', administrator] as const] : []),
  ]);
}

const onePerPerson = (
  all: readonly (readonly [string, Person])[],
): readonly (readonly [string, Person])[] =>
  all.filter(([, { id }], at) => all.findIndex(([, one]) => one.id === id) === at);
