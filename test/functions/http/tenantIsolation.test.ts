import { globSync, readFileSync } from 'node:fs';
import { manifest } from '../../../functions/manifest.ts';
import type { Tables } from '../../../shared/adapters/dynamo/table.ts';
import { type Recorded, wallsOver } from '../../support/departmentWalls.ts';
import { everyRoute, filled, paramsIn, type Route, together } from '../../support/everyRoute.ts';
import {
  type Attempt,
  attemptsOn,
  type Ids,
  idsOf,
  nobodys,
  places,
  plainly,
  tried,
} from '../../support/foreignIds.ts';
import { tenant } from '../../support/hospital.ts';
import {
  sessionOf,
  smallTenant,
  type TwoDepartments,
  twoDepartments,
  visitorFor,
} from '../../support/twoDepartments.ts';
import { publicUrl, type Visitor, visitorOf } from '../../support/visitor.ts';
import { appsOf } from '../../support/wholeSite.ts';

let site: TwoDepartments;
/** Holds every role of the small department. */
let almighty: Visitor;

beforeAll(async () => {
  site = await twoDepartments();
  almighty = visitorFor(site, await sessionOf(site, site.own.person));
  // the nonce of pages for strangers stays the same from here on
  await almighty.get('/dang-nhap');
}, 120_000);
afterAll(() => site.stop());
afterEach(() => expect(site.failures.splice(0)).toEqual([]));

/** Doors that open to whoever bears a link or a code; `links.test.ts` and `mailedLinks.test.ts` try them. */
const bearers: readonly string[] = ['token', 'secret'];
/** Parameters that name nothing of anybody: a year, a kind of list, a kind of mail. */
const common: Ids = { year: ['2023'], name: ['nguoi'], template: ['task'] };

test('every function with pages is tried here, and every parameter of every route is known', () => {
  const withPages = Object.entries(manifest)
    .filter(([, { triggers }]) => triggers.some(({ kind }) => kind === 'http'))
    .map(([name]) => name);
  expect(Object.keys(appsOf(site.deps)).sort()).toEqual(withPages.sort());
  const known = [...Object.keys({ ...idsOf(site.theirs), ...places, ...common }), ...bearers];
  const names = everyRoute(site.deps).flatMap(({ path }) => paramsIn(path));
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

/** What the answers differ in, if in anything. */
async function differences(
  visitor: Visitor,
  routes: readonly Route[],
  ids: { readonly theirs: Ids; readonly own: Ids },
) {
  const attempts = routes.flatMap((route) => attemptsOn(route, ids));
  const controls = new Map<string, Promise<Response>>();
  const unknown = ({ route, control }: Attempt): Promise<Response> => {
    const name = `${route.method} ${control}`;
    const asked = controls.get(name) ?? tried(visitor, route, control);
    controls.set(name, asked);
    return asked;
  };
  const found = await together(attempts, async (attempt) => {
    const { route, path } = attempt;
    const real = await plainly(await tried(visitor, route, path), attempt.ids);
    const never = await plainly((await unknown(attempt)).clone(), attempt.ids);
    const same = JSON.stringify(real) === JSON.stringify(never);
    return same ? [] : [`${route.method} ${path}: ${real.status}, otherwise ${never.status}`];
  });
  return { found: found.flat(), tries: attempts.length };
}

/** Every plan may be read by everybody, as `/pho-bien` lists them; nothing of a unit stands there. */
const openPlan = /^\/pho-bien\/ke-hoach\/:programme/;

describe('whoever is almighty in one department, in another', () => {
  test('gets for everything that is there the answer for what never was, and changes nothing', async () => {
    const before = await site.storedOf(tenant);
    const routes = everyRoute(site.deps).filter(({ path }) => !openPlan.test(path));
    const ids = { theirs: idsOf(site.theirs), own: idsOf(site.own) };
    const { found, tries } = await differences(almighty, routes, ids);
    expect(found).toEqual([]);
    expect(tries).toBeGreaterThan(500);
    expect(await site.storedOf(tenant)).toEqual(before);
  }, 300_000);

  test('finds nothing by what an address asks for after its question mark', async () => {
    const source = globSync('functions/http/**/*.{ts,tsx}').map((file) =>
      readFileSync(file, 'utf8'),
    );
    const names = new Set(source.join('\n').match(/(?<=req\.query\(')[^']+/g));
    const { dossier, unit, programme, call, person } = site.theirs;
    const asked: Readonly<Record<string, string>> = {
      'chuong-trinh': programme,
      'dat-hang': call,
      'don-vi': unit,
      'ho-so': dossier,
      vao: dossier,
      tim: person.name,
    };
    const harmless = [
      ...['tua', 'van-ban', 'phan', 'trang', 'xem', 'xong', 'v', 'years', 'da-luu'],
      ...['tu', 'den'],
    ];
    expect([...names].filter((name) => !(name in asked) && !harmless.includes(name))).toEqual([]);
    const queryOf = (values: Readonly<Record<string, string>>) => new URLSearchParams(values);
    const never = Object.fromEntries(Object.keys(asked).map((name) => [name, nobodys]));
    const own = idsOf(site.own);
    const pages = everyRoute(site.deps).filter(
      ({ method, path }) => method === 'GET' && path !== '/pho-bien' && !openPlan.test(path),
    );
    for (const route of pages) {
      const path = filled(route.path, firstOf({ ...own, ...places, ...common }));
      const [real, other] = await Promise.all(
        [asked, never].map(async (values) =>
          plainly(await almighty.get(`${path}?${queryOf(values)}`), [
            ...Object.values(values).flatMap((one) => [encodeURIComponent(one), one]),
            queryOf(values).toString(),
          ]),
        ),
      );
      expect([path, real]).toEqual([path, other]);
    }
  }, 300_000);

  test('is offered no similar work of the other department', async () => {
    const title = (await site.deps.dossiers.find(tenant, site.theirs.dossier))?.content.title ?? '';
    const answer = await almighty.get(`/trung-lap/goi-y?${new URLSearchParams({ tua: title })}`);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    const office = visitorFor(site, await sessionOf(site, site.theirs.person));
    const there = await office.get(`/trung-lap/goi-y?${new URLSearchParams({ tua: title })}`);
    expect(await there.text()).toContain(title);
  });

  test('reads every plan, and is led to the boards of the own department’s only', async () => {
    const plans = await (await almighty.get('/pho-bien')).text();
    expect(plans).toContain(`href="/pho-bien/ke-hoach/${site.theirs.programme}"`);
    expect(plans).toContain(`href="/pho-bien/${site.own.programme}"`);
    expect(plans).not.toContain(`href="/pho-bien/${site.theirs.programme}"`);
  });

  test.each([
    ['a colleague for a deputy', '/uy-quyen/xa-p1', 'who'],
    ['a leader for a finding', '/kiem-tra/vv-xa-bv-kiem-tra/kien-nghi', 'who'],
    ['a role in a unit', '/quan-tri/nguoi/xa-p2/giao', 'unit'],
    ['time for a unit', '/ke-hoach/XA-2023/gia-han', 'unit'],
    ['a call to a unit', '/ke-hoach/XA-2023/dat-hang', 'units'],
    ['a unit to move to', '/quan-tri/nguoi/xa-p1/chuyen', 'unit'],
  ])('%s of elsewhere is nobody: %s, %s', async (_what, path, field) => {
    const before = await site.everything();
    const { person, unit } = site.theirs;
    const values = field === 'who' ? [person.email ?? '', person.staffCode, person.id] : [unit];
    for (const value of values) {
      const answer = await tried(almighty, { method: 'POST' }, path, { [field]: value });
      const never = await tried(almighty, { method: 'POST' }, path, { [field]: nobodys });
      expect([value, answer.status]).toEqual([value, 422]);
      expect((await plainly(answer, values)).text).not.toContain(person.name);
      expect(never.status).toBe(422);
    }
    expect(await site.everything()).toEqual(before);
  });
});

const firstOf = (ids: Ids): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(ids).map(([name, values]) => [name, values[0] ?? '']));

describe('whoever holds every role of one hospital, in another of the same department', () => {
  test('gets for everything that is there the answer for what never was, and changes nothing', async () => {
    const visitor = visitorFor(site, await sessionOf(site, site.neighbour));
    const { programme, ...theirs } = idsOf(site.theirs);
    const plans = programme ?? [];
    const ids = {
      theirs: {
        ...theirs,
        id: (theirs.id ?? []).filter((id) => !plans.includes(id)),
        // the other one is about to come here
        person: [site.theirs.person.id],
      },
      own: {
        id: [site.neighbour.id],
        programme: plans,
        unit: ['hcm-other'],
        person: [site.neighbour.id],
      },
    };
    const before = await site.storedOf(tenant);
    const { found, tries } = await differences(visitor, everyRoute(site.deps), ids);
    expect(found).toEqual([]);
    expect(tries).toBeGreaterThan(400);
    expect(await site.storedOf(tenant)).toEqual(before);
  }, 300_000);
});

describe('a department named anywhere but in session and token', () => {
  const form = '/ke-hoach/XA-2023/gia-han';
  const own = { unit: 'xa-bv', until: '2024-05-01', reason: 'Thử' };

  test('in a form is refused, is written down, and nothing is done', async () => {
    const before = await site.everything();
    const answer = await tried(almighty, { method: 'POST' }, form, { ...own, tenant });
    expect(answer.status).toBe(400);
    expect(await site.everything()).toEqual(before);
    expect(site.failures.splice(0)).toEqual([expect.objectContaining({ name: 'NamesDepartment' })]);
  });

  test('in the address, a header or another cookie changes nothing in the answer', async () => {
    const path = '/quan-tri/nhan-su';
    const usual = await plainly(await almighty.get(path), []);
    expect(usual.text).toContain('Bệnh viện xa-bv');
    expect(await plainly(await almighty.get(`${path}?tenant=${tenant}`), [])).toEqual(usual);
    const headers = { 'x-tenant': tenant, 'x-tenant-id': tenant, host: `${tenant}.example` };
    expect(await plainly(await almighty.get(path, headers), [])).toEqual(usual);
    const both = visitorFor(site, almighty.jar.get('phien') ?? '');
    both.jar.set('tenant', tenant);
    expect(await plainly(await both.get(path), [])).toEqual(usual);
  });

  test('in the cookie of the session signs nobody in', async () => {
    const session = almighty.jar.get('phien') ?? '';
    for (const other of [tenant, 'khong-co', '', '../', `${tenant}#X`]) {
      const visitor = visitorFor(site, session.replace(smallTenant, other));
      expect([other, (await visitor.get('/viec')).status]).toEqual([other, 303]);
    }
  });
});

describe('the second wall', () => {
  /** The first wall removed: a key builder that takes the department from elsewhere than the session. */
  const forgetful = (tables: Tables): Tables => {
    const elsewhere = (input: unknown) =>
      JSON.parse(
        JSON.stringify(input).replace(
          `":pk":{"S":"T#${smallTenant}#UNITS`,
          `":pk":{"S":"T#${tenant}#UNITS`,
        ),
      );
    const { client } = tables;
    const call: typeof client.call = (action, input) => client.call(action, elsewhere(input));
    return { ...tables, client: { ...client, call, inScope: () => ({ ...client, call }) } };
  };
  test('every call of every page went through it, and each named its own department only', async () => {
    expect(site.recorded.length).toBeGreaterThan(1000);
    expect(new Set(site.recorded.map(({ tag }) => tag))).toEqual(new Set([tenant, smallTenant]));
    for (const { tag, leadingKeys } of site.recorded)
      for (const key of leadingKeys) expect(key.startsWith(`T#${tag}#`)).toBe(true);
  });

  test('holds where the first was forgotten: what leaked before is refused', async () => {
    const open = { app: site.appOn(forgetful(site.tables)) };
    const session = almighty.jar.get('phien') ?? '';
    const leaking = await visitorFor(open, session).get('/don-vi');
    expect(await leaking.text()).toContain('Bệnh viện Truyền máu Huyết học');
    const recorded: Recorded[] = [];
    const walled = { app: site.appOn(forgetful(wallsOver(site.tables, recorded))) };
    const answer = await visitorFor(walled, session).get('/don-vi');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('Bệnh viện Truyền máu Huyết học');
    expect(site.failures.splice(0)).toEqual([
      expect.objectContaining({ name: 'AccessDeniedException' }),
    ]);
  });
});

describe('looking', () => {
  test('GET, HEAD and OPTIONS of every route change nothing and open no session', async () => {
    const before = await site.everything();
    const ids = firstOf({
      ...idsOf(site.own),
      ...places,
      ...common,
      token: ['a.b'],
      secret: ['AAAA'],
    });
    const paths = new Set(everyRoute(site.deps).map(({ path }) => path));
    await together([...paths], async (path) => {
      for (const [method, visitor] of [
        ['GET', almighty],
        ['HEAD', almighty],
        ['OPTIONS', almighty],
        ['GET', visitorOf(site)],
      ] as const) {
        const headers = { origin: publicUrl };
        const answer = await visitor.request(filled(path, ids), { method, headers });
        const cookies = answer.headers.getSetCookie().filter((one) => !one.startsWith('bieu-mau='));
        expect([method, path, cookies]).toEqual([method, path, []]);
        expect([method, path, answer.status < 500]).toEqual([method, path, true]);
      }
    });
    expect(await site.everything()).toEqual(before);
  }, 300_000);

  test('no form of ours is answered for a stranger, nor from another site', async () => {
    const before = await site.everything();
    const ids = firstOf({
      ...idsOf(site.own),
      ...places,
      ...common,
      token: ['a.b'],
      secret: ['AAAA'],
    });
    const origins = ['https://ke-xau.example', 'null', `${publicUrl}.ke-xau.example`];
    const forms = everyRoute(site.deps).filter(({ method }) => method === 'POST');
    for (const [at, route] of forms.entries()) {
      const path = filled(route.path, ids);
      const stranger = await tried(visitorOf(site), route, path);
      expect([path, [303, 401, 403, 404].includes(stranger.status)]).toEqual([path, true]);
      const origin = origins[at % origins.length] ?? '';
      const body = new URLSearchParams({ nonce: 'x' });
      const answer = await almighty.request(path, { method: 'POST', headers: { origin }, body });
      expect([path, origin, answer.status]).toEqual([path, origin, 403]);
    }
    expect(await site.everything()).toEqual(before);
  }, 300_000);
});
