import { launchWithRound } from '../../shared/app/disseminationLaunch.ts';
import { spread } from '../../shared/app/disseminationSpread.ts';
import { totalOf } from '../../shared/domain/dissemination/member.ts';
import { type Place, placeIn } from '../../shared/domain/dissemination/round.ts';
import { usualPortions } from '../../shared/domain/dissemination/spread.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Person } from '../../shared/ports.ts';
import { on, person, type TestDeps, tenant } from './hospital.ts';
import { hospitalPlan } from './programmes.ts';

export const launchedOn = '2023-06-05';
export const programmeId = hospitalPlan.id;
const launcher = { personId: 'p-focal', name: 'Lý Thị Đầu Mối' };

export const placeOf = (unitId: string, version = 2): Place =>
  placeIn({ tenant, programmeId, version }, unitId);

/** A version of the hospital's plan with a text of its own, for these units. */
export const planFor = (units: readonly string[], version = 2): Programme => ({
  ...hospitalPlan,
  version,
  window: { ...hospitalPlan.window, clause: `Mục IV, bản ${version}` },
  eligibility: { ...hospitalPlan.eligibility, units },
});

interface LaunchOptions {
  readonly version?: number;
  readonly day?: string;
  /** The version whose text it has; one of its own when left out. */
  readonly text?: number;
}

export const launch = (
  deps: TestDeps,
  units: readonly string[],
  { version = 2, day = launchedOn, text = version }: LaunchOptions = {},
): Promise<boolean> =>
  launchWithRound(deps)({
    tenant,
    programme: { ...planFor(units, text), version },
    by: launcher,
    moment: on(day),
  });

const laterThanAll = '9999';

/** Does every portion of every fan-out that waits, as the stream and the sweep would. */
export async function drain(deps: TestDeps, portions = usualPortions): Promise<void> {
  for (;;) {
    const [step] = await deps.dissemination.unfinished(tenant, laterThanAll);
    if (!step) return;
    await spread(deps, portions)(step);
  }
}

export const staff = (count: number, unitId: string, more: Partial<Person> = {}): Person[] =>
  Array.from({ length: count }, (_, n) =>
    person(`${unitId}-${String(n).padStart(4, '0')}`, `Người Thứ ${n}`, {
      unitId,
      staffCode: `${unitId.toUpperCase()}-${n}`,
      ...more,
    }),
  );

/** Ids of the reading mails of a version that are stored, in order. */
export async function readingMails(deps: TestDeps, version = 2): Promise<readonly string[]> {
  const mails = await deps.unfinished.mails(tenant, laterThanAll);
  const prefix = `reading-${programmeId}-${version}-`;
  return mails
    .map(({ id }) => id)
    .filter((id) => id.startsWith(prefix))
    .sort();
}

export const mailId = (unitId: string, personId: string, version = 2): string =>
  `reading-${programmeId}-${version}-${unitId}#plan_reading#${personId}`;

/** The unit's counters and what its members add up to: they must be the same. */
export async function countedAndTrue(deps: TestDeps, place: Place) {
  const [coverage, members] = await Promise.all([
    deps.dissemination.coverage(place),
    deps.dissemination.members(place),
  ]);
  return { counted: coverage?.counts, true: totalOf(members) };
}
