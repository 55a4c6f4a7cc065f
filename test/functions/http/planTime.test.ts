import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor } from '../../support/visitor.ts';

let site: SampleSite;
let hospital: Visitor;
let proposer: Visitor;

const id = 'HCM-BTH-2023';
const page = `/ke-hoach/${id}/gia-han`;
const fields = { unit: 'hcm-bth', until: '20/9/2023', reason: 'Đơn vị chuyển trụ sở' };

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  hospital = await signedInAs(site, 'Quản trị');
  proposer = await signedInAs(site, 'Người đề xuất');
  const plan = (await site.deps.programmes.latest(tenant, id)) as Programme;
  const window = { ...plan.window, to: '2023-09-01', hardTo: '2023-09-08' };
  await site.deps.programmes.save(tenant, { ...plan, version: 2, window });
}, 120_000);
afterAll(() => site.stop());
afterEach(() => expect(site.failures).toEqual([]));

const htmlOf = async (answer: Promise<Response>) => (await answer).text();

test('after the hard date the pages show both dates and offer no new dossier', async () => {
  for (const path of ['/viec', `/chuong-trinh/${id}`, `/soan/moi?chuong-trinh=${id}`]) {
    const html = await htmlOf(proposer.get(path));
    expect(html).toContain('đến hết 01/09/2023; nhận muộn đến hết 08/09/2023');
  }
  const offer = `href="/soan/moi?chuong-trinh=${id}"`;
  expect(await htmlOf(proposer.get('/viec'))).not.toContain(offer);
  expect(await htmlOf(proposer.get(`/chuong-trinh/${id}`))).not.toContain(offer);
});

test('bad input names its field and changes nothing; nobody else may give time', async () => {
  const before = await site.everything();
  for (const [more, words] of [
    [{ unit: '' }, 'Đơn vị: chưa có nội dung.'],
    [{ unit: 'hcm-nd1' }, 'hãy chọn một đơn vị tham gia kế hoạch'],
    [{ until: '2023-09-10' }, 'không được trước hôm nay'],
    [{ until: '2025-01-01' }, 'xa nhất là'],
    [{ liftsTimeBar: 'co' }, 'không có thời hạn kể từ lần áp dụng đầu'],
    [{ reason: ' ' }, 'Lý do: chưa có nội dung.'],
  ] as const) {
    const answer = await hospital.submit(page, page, { ...fields, ...more });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
  }
  expect(await htmlOf(proposer.get(page))).not.toContain('<form method="post" action="/ke-hoach');
  const own = await hospital.formOn(page, page);
  expect((await proposer.post(page, { fields: { ...own, ...fields } })).status).toBe(404);
  expect(await site.everything()).toBe(before);
});

test('a unit that was given time sees it everywhere and may start again', async () => {
  const sent = await hospital.submit(page, page, fields);
  expect(sent.headers.get('location')).toBe(`${page}?xong=gia-han`);
  for (const path of ['/viec', `/chuong-trinh/${id}`, `/soan/moi?chuong-trinh=${id}`])
    expect(await htmlOf(proposer.get(path))).toContain('đơn vị được gia hạn đến hết 20/09/2023');
  expect(await htmlOf(proposer.get(page))).toContain('Đơn vị chuyển trụ sở');
  const form = `/soan/moi?chuong-trinh=${id}`;
  const started = await proposer.submit(form, '/soan/moi', {
    title: 'Hồ sơ trong thời gian gia hạn',
    channel: 'annual_plan',
  });
  expect(started.status).toBe(303);
});

test('time that is taken back stays on record with both reasons', async () => {
  const revoke = `${page}/hcm-bth/1/thu-hoi`;
  const silent = await hospital.submit(page, revoke, { reason: '' });
  expect(silent.status).toBe(422);
  const sent = await hospital.submit(page, revoke, { reason: 'Đã hoàn tất việc chuyển' });
  expect(sent.headers.get('location')).toBe(`${page}?xong=thu-hoi`);
  const html = await htmlOf(hospital.get(page));
  for (const words of ['Đã thu hồi', 'Đơn vị chuyển trụ sở', 'Đã hoàn tất việc chuyển'])
    expect(html).toContain(words);
  expect(html).not.toContain(revoke);
  expect(await htmlOf(proposer.get('/viec'))).not.toContain('được gia hạn');
  expect((await hospital.submit(page, page, fields)).status).toBe(303);
  const missing = await hospital.post(`${page}/hcm-bth/9/thu-hoi`, {
    fields: { ...(await hospital.formOn(page, page)), reason: 'x' },
  });
  expect(missing.status).toBe(404);
});
