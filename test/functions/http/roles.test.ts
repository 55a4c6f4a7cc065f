import { shippedProgramme, shippedProgrammes } from '../../../infra/rehearsal/sampleFiles.ts';
import { assignableRoles } from '../../../shared/app/assignableRoles.ts';
import { rolesOfRoute } from '../../../shared/app/staffing.ts';
import {
  type Right,
  type RightId,
  rights,
  rolesWith,
} from '../../../shared/domain/organisation/rights.ts';
import { supportRole } from '../../../shared/domain/organisation/supportAccess.ts';
import type { Person } from '../../../shared/ports.ts';
import { appraised, frozen } from '../../support/dossiers.ts';
import { everyRoute, filled, together } from '../../support/everyRoute.ts';
import { idsOf, places as parts, tried } from '../../support/foreignIds.ts';
import { ask, person, playOn, tenant } from '../../support/hospital.ts';
import { hospitalPlan } from '../../support/programmes.ts';
import {
  sessionOf,
  type TwoDepartments,
  twoDepartments,
  visitorFor,
} from '../../support/twoDepartments.ts';
import type { Visitor } from '../../support/visitor.ts';

let site: TwoDepartments;
const failed = () => site.failures.splice(0);

beforeAll(async () => {
  site = await twoDepartments();
  await site.deps.programmes.save(tenant, { ...plan, version: 3 });
  await playOn(site.deps, appraised, 'd-3');
  await site.deps.programmes.save(tenant, planAbove);
  const stopped = { dossierId: 'd-3', channel: 'link' } as const;
  await ask(site.deps, frozen.by, frozen.command, '2023-06-12', stopped);
}, 180_000);
afterAll(() => site.stop());
afterEach(() => expect(failed()).toEqual([]));

const plan = { ...hospitalPlan, registrars: ['quality_office'] };
/** Under which the unit issues a plan of its own. */
const planAbove = {
  ...plan,
  id: 'HCM-SYT-2023',
  version: 1,
  issuer: { ...plan.issuer, unitId: 'hcm-syt' },
};
const ids = Object.keys(rights) as RightId[];
const roles = [
  ...new Set([
    ...assignableRoles(shippedProgrammes.map(shippedProgramme)).map(({ id }) => id),
    ...ids.flatMap((id) => rolesWith(id, plan)),
  ]),
  // nobody is given it: `support.test.ts` tries whoever has it for some hours
].filter((role) => role !== supportRole);

/** Where the role is held: in the dossier's unit, in the department above it, in another hospital. */
const places = { unit: 'hcm-bth', above: 'hcm-syt', beside: 'hcm-other' } as const;
type Place = keyof typeof places;

const reachedFrom: Readonly<Record<Right['reach'], readonly Place[]>> = {
  unit: ['unit'],
  // the plan's issuer is the unit itself
  issuer: ['unit'],
  unit_or_above: ['unit', 'above'],
  issuer_or_above: ['unit', 'above'],
  department: ['above'],
};

function expected(id: RightId, role: string, place: Place): boolean {
  const right: Right = rights[id];
  const has = right.roles === 'any' || rolesWith(id, plan).includes(role);
  const further = right.also?.roles.includes(role) && reachedFrom[right.also.reach].includes(place);
  // a dossier is read by the bodies of its route too, and by its administrators
  const onRoute =
    id === 'read_dossiers' &&
    place === 'unit' &&
    [...rolesOfRoute(plan), ...plan.oversight.bodies, ...rolesWith('reassign')].includes(role);
  return (has && reachedFrom[right.reach].includes(place)) || further === true || onRoute;
}

const found = async (answer: Promise<Response>) => (await answer).status !== 404;
const shows = async (answer: Promise<Response>, words: string) =>
  (await (await answer).text()).includes(words);
/** A form that gets past its door and is then sent back: nothing is changed by asking. */
const takes = async (visitor: Visitor, path: string) =>
  (await tried(visitor, { method: 'POST' }, path, { commandId: '' })).status !== 404;

/** How each right is seen from outside; a new right without its trial does not compile. */
const trials: Readonly<Record<RightId, (visitor: Visitor) => Promise<boolean>>> = {
  administer: (visitor) => found(visitor.get('/quan-tri/nhan-su/hcm-bth')),
  read_unit: (visitor) => found(visitor.get('/don-vi/hcm-bth')),
  read_dossiers: (visitor) => found(visitor.get('/ho-so/d-1')),
  read_trail: (visitor) => shows(visitor.get('/quan-tri/nhat-ky'), 'value="hcm-bth"'),
  keep_trail: (visitor) =>
    shows(tried(visitor, { method: 'POST' }, '/quan-tri/nhat-ky', { from: '' }), 'value="hcm-bth"'),
  read_every_unit: async (visitor) => (await visitor.get('/don-vi')).status === 200,
  follow_plan: (visitor) => found(visitor.get('/ke-hoach/bao-phu/HCM-BTH-2023')),
  chase_units: (visitor) => takes(visitor, '/ke-hoach/bao-phu/HCM-BTH-2023/hcm-bth/nhac'),
  govern_plan: (visitor) => takes(visitor, '/ke-hoach/HCM-BTH-2023/gia-han'),
  post_call: (visitor) => takes(visitor, '/ke-hoach/HCM-BTH-2023/dat-hang'),
  speak_for_unit: (visitor) => takes(visitor, '/ke-hoach/bao-phu/HCM-SYT-2023/hcm-bth'),
  see_who_read: (visitor) => found(visitor.get('/pho-bien/HCM-BTH-2023/2/hcm-bth/nguoi')),
  propose_deputy: (visitor) => takes(visitor, '/uy-quyen/p-director/de-nghi'),
  register_for_others: (visitor) => found(visitor.get('/dang-ky-thay?chuong-trinh=HCM-BTH-2023')),
  inspect: (visitor) => found(visitor.get('/kiem-tra/vv-hcm-bth-vu-viec')),
  reassign: (visitor) => shows(visitor.get('/ho-so/d-1'), '/ho-so/d-1/giao-lai'),
  lift_freeze: (visitor) => found(visitor.get('/tam-dung/d-3')),
};
const holders = new Map<string, Promise<Visitor>>();

/** Somebody who holds the role there, and no other. */
function holding(role: string, place: Place): Promise<Visitor> {
  const name = `${role} ${place}`;
  const known =
    holders.get(name) ??
    somebody(role, place).then(async (one) => visitorFor(site, await sessionOf(site, one)));
  holders.set(name, known);
  return known;
}

async function somebody(role: string, place: Place): Promise<Person> {
  const unitId = places[place];
  const one = person(`x-${place}-${role.replaceAll(':', '-')}`, 'Người Thử', { unitId });
  await site.deps.organisation.save({
    people: [one],
    holdings: [{ tenant, personId: one.id, unitId, role, from: '2023-01-01' }],
  });
  return one;
}

describe.each(ids)('%s', (id) => {
  test('is for whom the table says, in the unit, above it and beside it', async () => {
    const all = (Object.keys(places) as Place[]).flatMap((place) =>
      roles.map((role) => ({ role, place })),
    );
    const wrong = await together(all, async ({ role, place }) => {
      const may = await trials[id](await holding(role, place));
      return may === expected(id, role, place) ? [] : [`${role} ${place}: ${may}`];
    });
    expect(wrong.flat()).toEqual([]);
  }, 300_000);
});

describe('an inspector of the department', () => {
  test('reads every dossier, board and report below, is offered nothing to do, and changes nothing', async () => {
    const inspector = await holding('inspector', 'above');
    const report = site.theirs.report.replaceAll('#', '~');
    for (const path of ['/ho-so/d-1', '/don-vi/hcm-bth', `/bao-cao/${report}`])
      expect([path, (await inspector.get(path)).status]).toEqual([path, 200]);
    expect(await (await inspector.get('/ho-so/d-1')).text()).not.toContain('action="/ho-so/d-1/');
    expect((await inspector.get('/ho-so/d-2')).status).toBe(404);
    expect((await inspector.get('/kiem-tra/vv-hcm-bth-vu-viec')).status).toBe(404);
    const before = await site.storedOf(tenant);
    const first = Object.fromEntries(
      Object.entries({ ...idsOf(site.theirs), ...parts }).map(([name, [value = '']]) => [
        name,
        value,
      ]),
    );
    const forms = everyRoute(site.deps).filter(
      ({ method, path }) => method === 'POST' && path !== '/dang-xuat',
    );
    for (const route of forms) {
      const answer = await tried(inspector, route, filled(route.path, first));
      expect([route.path, answer.status >= 400]).toEqual([route.path, true]);
    }
    expect(await site.storedOf(tenant)).toEqual(before);
  }, 300_000);
});

describe('misuse cases', () => {
  const misuse = '/kiem-tra/vv-hcm-bth-vu-viec';
  const visitorOf = async (id: string) => {
    const found = await site.deps.organisation.person(tenant, id);
    if (!found) throw new Error(id);
    return visitorFor(site, await sessionOf(site, found));
  };

  test('are for the inspecting bodies by name: no administrator, author or leader of another body', async () => {
    expect((await (await visitorOf('p-quality')).get(misuse)).status).toBe(200);
    for (const id of ['p-admin', 'p-mau', 'p-personnel', 'p-focal', 'p-deputy-1', 'p-next'])
      expect([id, (await (await visitorOf(id)).get(misuse)).status]).toEqual([id, 404]);
  });
});
