import { issueLink } from '../../../shared/app/issueLink.ts';
import { person, tenant } from '../../support/hospital.ts';
import {
  sessionOf,
  type TwoDepartments,
  twoDepartments,
  visitorFor,
} from '../../support/twoDepartments.ts';
import type { Visitor } from '../../support/visitor.ts';

let site: TwoDepartments;
let assistant: Visitor;
let director: Visitor;
let colleague: Visitor;
const page = '/uy-quyen/p-director/de-nghi';
const wanted = {
  who: 'NV-p-deputy-1',
  from: '2023-09-14',
  to: '2023-09-18',
  programme: 'all',
  reason: 'Đi công tác',
};

const signedIn = async (id: string) => {
  const found = await site.deps.organisation.person(tenant, id);
  if (!found) throw new Error(`nobody is ${id}`);
  return visitorFor(site, await sessionOf(site, found));
};

beforeAll(async () => {
  site = await twoDepartments();
  const clerk = person('p-clerk', 'Mai Thị Thư Ký');
  const held = { tenant, unitId: 'hcm-bth', from: '2023-01-01' };
  await site.deps.organisation.save({
    people: [clerk],
    holdings: [{ ...held, role: 'assistant', personId: clerk.id }],
  });
  assistant = await signedIn('p-clerk');
  director = await signedIn('p-director');
  colleague = await signedIn('p-mau');
}, 180_000);
afterAll(() => site.stop());
afterEach(() => expect(site.failures.splice(0)).toEqual([]));

const htmlOf = async (by: Visitor, path: string) => (await by.get(path)).text();
const given = async () => (await site.deps.delegations.of(tenant, 'p-director')).given;

test('an assistant finds the leaders of the own unit, and nobody else does', async () => {
  expect(await htmlOf(assistant, '/uy-quyen/p-clerk')).toContain('href="/uy-quyen/tro-ly"');
  expect(await htmlOf(assistant, '/uy-quyen/tro-ly')).toContain(`href="${page}"`);
  for (const path of ['/uy-quyen/tro-ly', page])
    expect((await colleague.get(path)).status).toBe(404);
  // whoever leads nobody has no absence to record
  expect((await assistant.get('/uy-quyen/p-mau/de-nghi')).status).toBe(404);
});

test('bad input names its field and records nothing', async () => {
  for (const [more, words] of [
    [{ who: '' }, 'chưa nhập'],
    [{ from: '2023-02-30' }, 'không phải là một ngày có thật'],
    [{ reason: ' ' }, 'chưa có nội dung'],
  ] as const) {
    const answer = await assistant.submit(page, page, { ...wanted, ...more });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
  }
  expect(await site.deps.delegations.proposal(tenant, 'p-director')).toBeUndefined();
});

test('what the assistant records waits for the leader, who answers on the own page', async () => {
  expect((await assistant.submit(page, page, wanted)).headers.get('location')).toBe(
    `${page}?xong=da-gui`,
  );
  expect(await htmlOf(assistant, page)).toContain('Chờ lãnh đạo xác nhận');
  expect(await given()).toEqual([]);
  const own = '/uy-quyen/p-director';
  expect(await htmlOf(director, own)).toContain('chờ Ông/Bà');
  const action = `${own}/de-nghi/1/tra-loi`;
  const none = await director.submit(own, action);
  expect(none.headers.get('location')).toBe(`${own}?xong=chua-chon`);
  // the assistant answers for nobody
  const forged = await assistant.formOn(page, `${page}/1/thoi`);
  expect((await assistant.post(action, { fields: { ...forged, choice: 'co' } })).status).toBe(404);
  expect(await given()).toEqual([]);
  await director.submit(own, action, { choice: 'khong' });
  expect(await htmlOf(assistant, page)).not.toContain('Chờ lãnh đạo xác nhận');
});

test('the mailed link shows the proposal to whoever holds it, and only its code answers', async () => {
  await assistant.submit(page, page, wanted);
  const id = 'deputy-proposal-p-director-2#proposed#p-director';
  const mail = await site.deps.outbox.find(tenant, id);
  if (!mail?.link) throw new Error('no link was mailed');
  const issued = issueLink(await site.deps.secret(), {
    tenant,
    mailId: id,
    mailedAt: '2023-06-01T00:00:00.000Z',
    request: { ...mail.link, expiresAt: '2030-01-01T00:00:00.000Z' },
    person: { personId: 'p-director', name: 'Đặng Văn Giám Đốc' },
  });
  await site.deps.links.save(issued.link);
  const stranger = visitorFor(site, '');
  const address = `/uy-quyen/xac-nhan/${issued.token}`;
  const forwarded = await stranger.get(`/q/${issued.token}`);
  expect(forwarded.headers.get('location')).toBe(address);
  const html = await htmlOf(stranger, address);
  expect(html).toContain('Đi công tác');
  expect(html).not.toContain('Đặng Văn Giám Đốc');
  expect(await given()).toEqual([]);
  for (const [fields, words] of [
    [{ code: issued.code }, 'hãy chọn một trong hai'],
    [{ choice: 'co', code: '' }, 'chưa nhập'],
    [{ choice: 'co', code: 'XXXX' }, 'Mã không đúng'],
  ] as const) {
    const answer = await stranger.submit(address, address, fields);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
  }
  const done = await stranger.submit(address, address, { choice: 'co', code: issued.code });
  expect(await done.text()).toContain('Đã đặt người xử lý thay');
  expect(await given()).toMatchObject([{ deputy: { personId: 'p-deputy-1' } }]);
  expect((await stranger.get(address)).status).toBe(410);
});
