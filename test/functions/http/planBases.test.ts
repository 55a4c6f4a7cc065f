import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor, visitorOf } from '../../support/visitor.ts';

let site: SampleSite;
let administrator: Visitor;
let proposer: Visitor;
let stranger: Visitor;

const planId = 'HCM-BTH-2023';
const form = `/ke-hoach/${planId}/can-cu`;
const publicPlan = `/pho-bien/ke-hoach/${planId}`;
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const evidence = 'Bản sao y của Văn phòng Sở, đối chiếu với bản ký ngày 05/06/2023';

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  administrator = await signedInAs(site, 'Quản trị');
  proposer = await signedInAs(site, 'Người đề xuất');
  stranger = visitorOf(site);
}, 120_000);
afterAll(() => site.stop());
afterEach(() => expect(site.failures).toEqual([]));

const htmlOf = async (by: Visitor, path: string) => (await by.get(path)).text();
const records = () => site.deps.planLife.records(tenant, planId);

async function send(fields: Readonly<Record<string, string>>, file?: File): Promise<Response> {
  const body = new FormData();
  const all = { ...(await administrator.formOn(form, form)), source: evidence, ...fields };
  for (const [name, value] of Object.entries(all)) body.set(name, value);
  if (file) body.set('file', file);
  return administrator.post(form, { fields: body });
}

test('only the issuer’s administrators publish; nothing published means nothing to read', async () => {
  expect((await proposer.get(form)).status).toBe(404);
  expect(await htmlOf(administrator, form)).toContain('Chưa đăng toàn văn');
  expect(await htmlOf(stranger, publicPlan)).not.toContain('Đọc toàn văn');
  expect((await stranger.get(`${publicPlan}/can-cu/1`)).status).toBe(404);
});

test('a text file is read in full by everybody, without signing in and without a name', async () => {
  const words = 'Điều 1. Phạm vi điều chỉnh\n\nĐiều 2. <b>Đối tượng</b> áp dụng';
  const answer = await send({ place: '1' }, new File([words], 'ke hoach 9317.txt'));
  expect(answer.headers.get('location')).toBe(`${form}?xong=dang`);
  expect(await htmlOf(stranger, publicPlan)).toContain(`href="${publicPlan}/can-cu/1"`);
  const html = await htmlOf(stranger, `${publicPlan}/can-cu/1`);
  expect(html).toContain('Điều 1. Phạm vi điều chỉnh');
  expect(html).toContain('&lt;b&gt;Đối tượng&lt;/b&gt;');
  expect(html).toContain(evidence);
  const [record] = await records();
  expect(record).toMatchObject({
    kind: 'basis_published',
    evidence,
    text: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(html).not.toContain(record?.by.name);
  expect(await htmlOf(proposer, `/ke-hoach/${planId}`)).toContain('Đăng toàn văn');
});

test('a PDF is given as it came, with the words that were pasted beside it', async () => {
  const pdf = new File(['%PDF-1.7 mẫu'], 'nghi dinh.pdf');
  await send({ place: '2', text: 'Điều 1. Chữ đã dán' }, pdf);
  expect(await htmlOf(stranger, `${publicPlan}/can-cu/2`)).toContain('Điều 1. Chữ đã dán');
  const file = await stranger.get(`${publicPlan}/can-cu/2/tep`);
  expect(file.status).toBe(303);
  expect(file.headers.get('location')).toContain(`/published/${tenant}/${planId}/`);
});

test('an official address alone is linked, and what was published before gives way', async () => {
  const url = 'https://congbao.example/nghi-dinh-73';
  await send({ place: '1', url });
  const html = await htmlOf(stranger, `${publicPlan}/can-cu/1`);
  expect(html).toContain(`href="${url}"`);
  expect(html).not.toContain('Điều 1. Phạm vi điều chỉnh');
});

test.each<[string, Record<string, string>, File | undefined, string]>([
  ['no basis', { place: '9', text: 'Chữ' }, undefined, 'hãy chọn một căn cứ'],
  ['nothing to read', { place: '1' }, undefined, 'hãy gửi tệp'],
  ['no source', { place: '1', text: 'Chữ', source: '' }, undefined, 'Nguồn: chưa có nội dung'],
  ['a plain address', { place: '1', url: 'http://x.example' }, undefined, 'https://'],
  ['a picture', { place: '1' }, new File([picture], 'anh.docx'), 'Tệp'],
  ['a program', { place: '1' }, new File(['MZ\u0000\u0001'], 'x.docx'), 'Tệp'],
])('%s is refused by name and changes nothing', async (_, fields, file, message) => {
  const before = await site.everything();
  const answer = await send(fields, file);
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(message)]);
  expect(await site.everything()).toBe(before);
});

test('what was published by mistake is taken down with a reason, and stays on record', async () => {
  const action = `${form}/go`;
  const place = '2';
  expect((await administrator.submit(form, action, { place, reason: '' })).status).toBe(422);
  await administrator.submit(form, action, { place, reason: 'Nhầm bản dự thảo' });
  expect((await stranger.get(`${publicPlan}/can-cu/2`)).status).toBe(404);
  expect((await stranger.get(`${publicPlan}/can-cu/2/tep`)).status).toBe(404);
  expect((await records()).at(-1)).toMatchObject({
    kind: 'basis_taken_down',
    evidence: 'Nhầm bản dự thảo',
  });
  expect((await administrator.submit(form, action, { place: '1', reason: 'x' })).status).toBe(303);
});

test('looking changes nothing', async () => {
  const before = await site.everything();
  for (const path of [publicPlan, `${publicPlan}/can-cu/1`]) await stranger.get(path);
  await administrator.get(form);
  expect(await site.everything()).toBe(before);
});
