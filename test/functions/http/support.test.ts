import { momentOf } from '../../../shared/adapters/system/clock.ts';
import { issueLink } from '../../../shared/app/issueLink.ts';
import { closeOverdue } from '../../../shared/app/supportAccess.ts';
import { sweep } from '../../../shared/app/sweep.ts';
import { type Right, rights } from '../../../shared/domain/organisation/rights.ts';
import { everyRoute, filled } from '../../support/everyRoute.ts';
import { idsOf, places, tried } from '../../support/foreignIds.ts';
import { keys, person, tenant } from '../../support/hospital.ts';
import { fillDepartment, inspector, letIn, wish } from '../../support/supportAccess.ts';
import { wholeChain } from '../../support/trail.ts';
import {
  sessionOf,
  type TwoDepartments,
  twoDepartments,
  visitorFor,
} from '../../support/twoDepartments.ts';
import { type Visitor, visitorOf } from '../../support/visitor.ts';

const address = '/quan-tri/ho-tro';
const began = '2023-09-11T02:00:00.000Z';
const lastMoment = '2023-09-11T03:59:59.999Z';
const over = '2023-09-11T04:00:00.000Z';

let site: TwoDepartments;
let focal: Visitor;
let second: Visitor;
beforeAll(async () => {
  site = await twoDepartments();
  await fillDepartment(site.deps);
  focal = await signedIn('p-focal');
  second = await signedIn('p-second');
}, 180_000);
afterAll(() => site.stop());
afterEach(() => expect(site.failures.splice(0)).toEqual([]));

async function signedIn(id: string): Promise<Visitor> {
  const found = await site.deps.organisation.person(tenant, id);
  if (!found) throw new Error(id);
  return visitorFor(site, await sessionOf(site, found));
}

/** The same browser at another moment. */
function at(visitor: Visitor, now: string): Visitor {
  const later = visitorOf(site, now);
  for (const [name, value] of visitor.jar) later.jar.set(name, value);
  return later;
}

const fields = { ...wish, hours: '2' };
const ask = (by: Visitor, more: Record<string, string> = {}) =>
  by.submit(address, address, { ...fields, ...more });

const newest = async () => (await site.deps.supportAccesses.list(tenant)).at(-1);

/** Goes through the mailed link, as the mailer would write it. */
async function mailedIn(personId: string, now: string): Promise<Visitor> {
  const visitor = visitorOf(site, now);
  const asked = await visitor.submit('/dang-nhap', '/dang-nhap', { email: wish.email });
  expect(asked.status).toBe(200);
  const mailId = `sign-in#${personId}#fresh#${now.slice(0, 13)}#1`;
  const mail = await site.deps.outbox.find(tenant, mailId);
  if (!mail?.link) throw new Error('no sign-in mail');
  const { link, token, code } = issueLink(keys, {
    tenant,
    mailId,
    mailedAt: mail.createdAt,
    request: mail.link,
    person: mail.to,
  });
  await site.deps.links.save(link);
  const path = `/dang-nhap/${token}`;
  const answer = await visitor.submit(path, path, { code });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/don-vi']);
  return visitor;
}

/** The browser of whoever an access let in. */
async function supportIn(hours = 2): Promise<Visitor> {
  const moment = momentOf(began);
  const { number } = await letIn(site.deps, moment, { hours });
  const found = await site.deps.organisation.person(tenant, `ho-tro-${number}`);
  if (!found) throw new Error('nobody was let in');
  return visitorFor(site, await sessionOf(site, found));
}

/** Ends whatever waits or runs. */
async function ended(): Promise<void> {
  const access = await newest();
  if (!access) return;
  const slug = access.status === 'waiting' ? 'tu-choi' : 'ket-thuc';
  if (access.status === 'waiting' || access.status === 'running')
    await focal.submit(address, `${address}/${access.number}/${slug}`);
}
afterEach(ended);

async function trail() {
  await site.deps.trail.extend(tenant, over);
  return (await wholeChain(site.deps)).map(({ text = '{}' }) => JSON.parse(text));
}

const mailsTo = async (number: number, news: string, ...ids: readonly string[]) =>
  Promise.all(
    ids.map((id) =>
      site.deps.outbox.find(tenant, `support-${number}-${news}#support_access#${id}`),
    ),
  );

describe('asked by one administrator', () => {
  test('the other gets a mail, nobody is let in, and the first finds no button to agree', async () => {
    expect((await ask(focal)).status).toBe(303);
    const { number = 0 } = (await newest()) ?? {};
    const [mail, own] = await mailsTo(number, 'asked', 'p-second', 'p-focal');
    expect(mail).toMatchObject({ facts: { news: 'asked', reason: wish.reason, hours: 2 } });
    expect(own).toBeUndefined();
    expect(await site.deps.organisation.person(tenant, `ho-tro-${number}`)).toBeUndefined();
    const html = await (await focal.get(address)).text();
    expect(html).toContain('Chờ quản trị thứ hai');
    expect(html).not.toContain(`${address}/${number}/dong-y`);
  });

  test('cannot be agreed to by the same, whatever is sent', async () => {
    await ask(focal);
    const { number = 0 } = (await newest()) ?? {};
    const form = await focal.formOn(address, `${address}/${number}/tu-choi`);
    const answer = await focal.post(`${address}/${number}/dong-y`, { fields: form });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('phải là một quản trị khác');
    expect(await newest()).toMatchObject({ status: 'waiting' });
  });

  test('nor by a second name of the same mailbox', async () => {
    const alias = person('p-alias', 'Lý Thị Tên Khác', {
      unitId: 'hcm-syt',
      email: 'P-FOCAL@bth.example',
    });
    const holding = { tenant, unitId: 'hcm-syt', role: 'administrator', personId: alias.id };
    await site.deps.organisation.save({
      people: [alias],
      holdings: [{ ...holding, from: '2023-01-01' }],
    });
    await ask(focal);
    const { number = 0 } = (await newest()) ?? {};
    expect(await mailsTo(number, 'asked', alias.id)).toEqual([undefined]);
    const other = await signedIn(alias.id);
    const answer = await other.submit(address, `${address}/${number}/dong-y`);
    expect(answer.status).toBe(409);
    expect(await newest()).toMatchObject({ status: 'waiting' });
    await site.deps.organisation.save({ people: [{ ...alias, active: false }] });
  });

  test('the second agrees: it begins, and the department and the support person are mailed', async () => {
    await ask(focal);
    const { number = 0 } = (await newest()) ?? {};
    expect((await second.submit(address, `${address}/${number}/dong-y`)).status).toBe(303);
    expect(await newest()).toMatchObject({ status: 'running', until: over, opened: 0 });
    const mails = await mailsTo(number, 'begun', 'p-focal', 'p-second', inspector.personId);
    for (const mail of mails)
      expect(mail?.facts).toMatchObject({
        name: wish.name,
        reason: wish.reason,
        until: over,
        answeredBy: 'Cao Thị Thứ Hai',
      });
    expect(mails.map((mail) => mail?.facts.administers)).toEqual([true, true, false]);
    const [welcome] = await mailsTo(number, 'welcome', `ho-tro-${number}`);
    expect(welcome?.facts).toMatchObject({ news: 'welcome', email: wish.email, until: over });
  });

  test('the second declines: nobody reads, and the first hears of it', async () => {
    await ask(focal);
    const { number = 0 } = (await newest()) ?? {};
    expect((await second.submit(address, `${address}/${number}/tu-choi`)).status).toBe(303);
    expect(await newest()).toMatchObject({ status: 'declined' });
    const [told] = await mailsTo(number, 'declined', 'p-focal');
    expect(told?.facts).toMatchObject({ answeredBy: 'Cao Thị Thứ Hai' });
    expect(await site.deps.organisation.person(tenant, `ho-tro-${number}`)).toBeUndefined();
  });

  test('two who answer at once: one of them wins, and the other is told', async () => {
    await ask(focal);
    const { number = 0 } = (await newest()) ?? {};
    const [agree, decline] = await Promise.all([
      second.formOn(address, `${address}/${number}/dong-y`),
      focal.formOn(address, `${address}/${number}/tu-choi`),
    ]);
    const answers = await Promise.all([
      second.post(`${address}/${number}/dong-y`, { fields: agree }),
      focal.post(`${address}/${number}/tu-choi`, { fields: decline }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const [agreed] = answers;
    expect((await newest())?.status).toBe(agreed?.status === 303 ? 'running' : 'declined');
  });

  test.each([
    ['name', '', 'Họ tên người hỗ trợ'],
    ['email', 'khong-phai-thu', 'Địa chỉ thư'],
    ['email', 'p-mau@bth.example', 'là của một người trong Sở'],
    ['reason', '', 'Lý do'],
    ['hours', '0', 'Số giờ'],
    ['hours', '9', 'Số giờ'],
    ['hours', '1.5', 'Số giờ'],
  ])('%s %j is sent back with its field, and nothing is asked', async (name, value, words) => {
    const before = await site.deps.supportAccesses.list(tenant);
    const answer = await ask(focal, { [name]: value });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(`href="#ho-tro-${name}"`);
    expect(html).toContain(words);
    expect(await site.deps.supportAccesses.list(tenant)).toEqual(before);
  });

  test('where there is no second administrator the page says so, and what to do', async () => {
    const other = await signedInElsewhere();
    const html = await (await other.get(address)).text();
    expect(html).toContain('quản trị duy nhất của Sở');
    expect(html).toContain('href="/quan-tri/nhan-su"');
    expect(html).not.toContain(`action="${address}"`);
    const sent = await tried(other, { method: 'POST' }, address, fields);
    expect(sent.status).toBe(422);
    expect(await site.deps.supportAccesses.list(site.own.person.tenant)).toEqual([]);
  });

  test('is no matter of a hospital’s administrator or an inspector, nor of another department', async () => {
    await ask(focal);
    const { number = 0 } = (await newest()) ?? {};
    for (const by of [
      await signedIn('p-admin'),
      await signedIn(inspector.personId),
      await signedInElsewhere(),
    ])
      for (const slug of ['dong-y', 'tu-choi', 'ket-thuc'])
        expect((await tried(by, { method: 'POST' }, `${address}/${number}/${slug}`)).status).toBe(
          404,
        );
    expect((await (await signedIn('p-admin')).get(address)).status).toBe(404);
    expect(await newest()).toMatchObject({ status: 'waiting' });
  });

  test('nothing is asked, agreed to or ended by opening an address', async () => {
    await ask(focal);
    const { number = 0 } = (await newest()) ?? {};
    const before = await site.storedOf(tenant);
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      for (const path of [
        `${address}?name=A&email=a@b.example&reason=r&hours=1`,
        ...['dong-y', 'tu-choi', 'ket-thuc'].map((slug) => `${address}/${number}/${slug}`),
      ])
        await second.request(path, { method });
    expect(await site.storedOf(tenant)).toEqual(before);
  });
});

/** Signing in and out, mailed links and printed codes. */
const asksNoSession = (path: string): boolean =>
  /:(token|secret)/.test(path) || ['/dang-nhap', '/dang-xuat'].includes(path);

const signedInElsewhere = async () => visitorFor(site, await sessionOf(site, site.own.person));

describe('while it runs', () => {
  test('the support person signs in by a mailed link like everybody, and no session outlives the time', async () => {
    await ask(focal);
    const { number = 0 } = (await newest()) ?? {};
    await second.submit(address, `${address}/${number}/dong-y`);
    const support = await mailedIn(`ho-tro-${number}`, '2023-09-11T02:10:00.000Z');
    expect((await support.get('/don-vi')).status).toBe(200);
    expect((await at(support, lastMoment).get('/don-vi')).status).toBe(200);
    expect((await at(support, over).get('/don-vi')).headers.get('location')).toBe('/dang-nhap');
    const late = visitorOf(site, over);
    const asked = await late.submit('/dang-nhap', '/dang-nhap', { email: wish.email });
    expect(asked.status).toBe(200);
    const mailId = `sign-in#ho-tro-${number}#fresh#${over.slice(0, 13)}#1`;
    expect(await site.deps.outbox.find(tenant, mailId)).toBeUndefined();
  });

  test('boards, reports, dossiers, plans and the trail are read, and each page is an entry of the trail', async () => {
    const support = await supportIn();
    const before = (await trail()).length;
    const report = site.theirs.report.replaceAll('#', '~');
    const paths = [
      '/don-vi',
      '/don-vi/hcm-bth',
      '/don-vi/theo-to-chuc',
      '/bao-cao',
      `/bao-cao/${report}`,
      '/ho-so/d-1',
      '/trung-lap/ho-so/d-1',
      '/chuong-trinh/HCM-BTH-2023',
      '/ke-hoach/HCM-BTH-2023',
      '/ke-hoach/HCM-BTH-2023/dat-hang',
      '/pho-bien/HCM-BTH-2023',
      '/pho-bien/HCM-BTH-2023/2/hcm-bth',
      '/quan-tri/nhat-ky',
    ];
    for (const path of paths) expect([path, (await support.get(path)).status]).toEqual([path, 200]);
    const { number = 0, ...access } = (await newest()) ?? {};
    expect(access).toMatchObject({ opened: paths.length });
    expect((await trail()).slice(before)).toEqual(
      expect.arrayContaining(
        paths.map((path) =>
          expect.objectContaining({
            kind: 'support_opened',
            channel: 'support',
            by: { personId: `ho-tro-${number}`, name: wish.name },
            subject: { id: path },
            after: { access: number },
          }),
        ),
      ),
    );
  });

  test('what an address asks for after its question mark stays out of the trail', async () => {
    const support = await supportIn();
    await support.get('/don-vi?chuong-trinh=BI-MAT-0912345678');
    expect(JSON.stringify(await trail())).not.toContain('0912345678');
  });

  test('of all rights it has those that read as an inspector does, and never the one to keep the trail', () => {
    const ids = Object.keys(rights) as (keyof typeof rights)[];
    const has = (role: string) =>
      ids.filter((id) => {
        const { roles }: Right = rights[id];
        return roles === 'any' || roles.includes(role);
      });
    expect(has('software_support')).toEqual(has('inspector').filter((id) => id !== 'keep_trail'));
    for (const id of has('software_support')) expect([id, rights[id].does]).toEqual([id, 'reads']);
  });

  test('every form of every function is refused, and nothing is stored', async () => {
    const support = await supportIn();
    const before = await site.storedOf(tenant);
    const common = { year: ['2023'], name: ['nguoi'], template: ['task'] };
    const ids = Object.fromEntries(
      Object.entries({ ...idsOf(site.theirs), ...places, ...common }).map(
        ([name, [value = '']]) => [name, value],
      ),
    );
    const forms = everyRoute(site.deps).filter(
      ({ method, path }) => method === 'POST' && !asksNoSession(path),
    );
    expect(forms.length).toBeGreaterThan(80);
    for (const route of forms) {
      const answer = await tried(support, route, filled(route.path, ids));
      expect([route.path, answer.status]).toEqual([route.path, 403]);
    }
    expect(await site.storedOf(tenant)).toEqual(before);
  }, 120_000);

  test('files, exports, misuse cases, drafts, desks and the administration stay shut', async () => {
    const support = await supportIn();
    const opened = async () => {
      const access = await newest();
      return access && 'opened' in access ? access.opened : undefined;
    };
    const report = site.theirs.report.replaceAll('#', '~');
    for (const path of [
      '/viec',
      '/soan/moi',
      '/kiem-tra',
      `/kiem-tra/${site.theirs.misuse}`,
      `/kiem-tra/${site.theirs.inspection}`,
      '/ho-so/d-2/tep/tep-d-2',
      `/bao-cao/${report}/tai/docx`,
      `/bao-cao/${report}/tai/pdf`,
      '/quan-tri/nhat-ky/tai/nhat-ky-2023-06-01-2023-06-30-1694397600-0123456789ab.csv',
      '/quan-tri',
      '/quan-tri/nguoi/p-mau',
      '/quan-tri/ho-tro',
      '/pho-bien/HCM-BTH-2023/2/hcm-bth/nguoi',
      '/uy-quyen',
    ])
      expect([path, (await support.get(path)).status]).toEqual([path, 403]);
    expect((await support.get('/trung-lap/goi-y?tua=Dieu phoi mau hiem')).status).toBe(401);
    expect(await opened()).toBe(0);
    expect((await support.get('/ho-so/d-2')).status).toBe(404);
    expect(await (await support.get('/quan-tri/nhat-ky')).text()).not.toContain('Lập tệp');
  });

  test('of another department nothing is found', async () => {
    const support = await supportIn();
    for (const path of [`/don-vi/${site.own.unit}`, `/ho-so/${site.own.dossier}`])
      expect([path, (await support.get(path)).status]).toEqual([path, 404]);
  });

  test('nobody can give the support person a role or a task, and no unit lists the person', async () => {
    await supportIn();
    const { number = 0 } = (await newest()) ?? {};
    expect((await focal.get(`/quan-tri/nguoi/ho-tro-${number}`)).status).toBe(404);
    const people = await site.deps.organisation.peopleOf(tenant, 'hcm-syt');
    expect(people.map(({ id }) => id)).not.toContain(`ho-tro-${number}`);
    const roles = await (await focal.get('/quan-tri/nguoi/p-second')).text();
    expect(roles).toContain('value="inspector"');
    expect(roles).not.toContain('software_support');
    const answer = await tried(focal, { method: 'POST' }, '/uy-quyen/p-focal', {
      who: wish.email,
      from: '2023-09-12',
      to: '2023-09-13',
      programme: 'all',
      reason: 'Đi vắng',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Không có ai đăng ký địa chỉ này');
  });
});

describe('after it', () => {
  test('not a page more is opened, even with an open session, whether or not anybody closed it', async () => {
    const support = await supportIn();
    expect((await at(support, lastMoment).get('/ho-so/d-1')).status).toBe(200);
    for (const path of ['/ho-so/d-1', '/don-vi', '/viec', '/quan-tri/nhat-ky'])
      expect((await at(support, over).get(path)).headers.get('location')).toBe('/dang-nhap');
    const { number = 0 } = (await newest()) ?? {};
    const by = { personId: `ho-tro-${number}`, name: wish.name };
    const visit = { tenant, number, by, unitId: 'hcm-syt', at: over, path: '/don-vi' };
    expect(await site.deps.supportVisits.open(visit)).toBe(false);
    expect(await newest()).toMatchObject({ status: 'running', opened: 1 });
  });

  test('the department is mailed once that it ended by itself, with the number of pages', async () => {
    const support = await supportIn();
    await support.get('/don-vi');
    await support.get('/ho-so/d-1');
    const [early] = await site.deps.supportAccesses.overdue(tenant, lastMoment);
    expect(early).toBeUndefined();
    const [access] = await site.deps.supportAccesses.overdue(tenant, over);
    if (!access) throw new Error('nothing is overdue');
    const late = momentOf('2023-09-11T04:14:00.000Z');
    expect(await sweep(site.deps)(tenant, late)).toMatchObject({ accessesEnded: 1 });
    expect(await sweep(site.deps)(tenant, late)).toMatchObject({ accessesEnded: 0 });
    expect(await closeOverdue(site.deps)(access, late)).toBe(false);
    expect(await newest()).toMatchObject({ status: 'ended', endedAt: over, opened: 2 });
    for (const mail of await mailsTo(
      access.number,
      'ended',
      'p-focal',
      'p-second',
      inspector.personId,
    )) {
      expect(mail?.facts).toMatchObject({ news: 'ended', endedAt: over, opened: 2 });
      expect(mail?.facts).not.toHaveProperty('endedBy');
    }
    expect((await support.get('/don-vi')).headers.get('location')).toBe('/dang-nhap');
  });

  test('any administrator of the department ends it at once, and the open session with it', async () => {
    const support = await supportIn();
    await support.get('/don-vi');
    const { number = 0 } = (await newest()) ?? {};
    expect((await focal.submit(address, `${address}/${number}/ket-thuc`)).status).toBe(303);
    expect((await support.get('/don-vi')).headers.get('location')).toBe('/dang-nhap');
    expect(await newest()).toMatchObject({ status: 'ended', endedAt: began, opened: 1 });
    const [mail] = await mailsTo(number, 'ended', inspector.personId);
    expect(mail?.facts).toMatchObject({ endedBy: 'Lý Thị Đầu Mối', opened: 1 });
    const stranger = visitorOf(site, '2023-09-11T03:10:00.000Z');
    const asked = await stranger.submit('/dang-nhap', '/dang-nhap', { email: wish.email });
    expect(asked.status).toBe(200);
    const mailId = `sign-in#ho-tro-${number}#fresh#2023-09-11T03#1`;
    expect(await site.deps.outbox.find(tenant, mailId)).toBeUndefined();
  });

  test('a page that was asked for in the same moment as the end is counted or not shown', async () => {
    const support = await supportIn();
    const { number = 0 } = (await newest()) ?? {};
    const form = await focal.formOn(address, `${address}/${number}/ket-thuc`);
    const [end, ...pages] = await Promise.all([
      focal.post(`${address}/${number}/ket-thuc`, { fields: form }),
      ...Array.from({ length: 6 }, () => support.get('/don-vi')),
    ]);
    const shown = pages.filter(({ status }) => status === 200).length;
    const entries = (await trail()).filter(
      ({ kind, after }) => kind === 'support_opened' && after.access === number,
    );
    expect(entries).toHaveLength(shown);
    if (end?.status === 303) expect(await newest()).toMatchObject({ opened: shown });
  });

  test('the trail tells who asked, who agreed and how it ended', async () => {
    await supportIn();
    const { number = 0 } = (await newest()) ?? {};
    await second.submit(address, `${address}/${number}/ket-thuc`);
    const told = (await trail()).filter(
      ({ kind, subject }) => kind === 'support_access_changed' && subject.id === `ho-tro-${number}`,
    );
    expect(told.map(({ by, after }) => `${after.status} by ${by.personId}`).sort()).toEqual([
      'ended by p-second',
      'running by p-second',
      'waiting by p-focal',
    ]);
  });
});
