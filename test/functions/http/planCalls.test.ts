import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor } from '../../support/visitor.ts';

let site: SampleSite;
let director: Visitor;
let deputy: Visitor;
let office: Visitor;
let proposer: Visitor;

const id = 'HCM-BTH-2023';
const calls = `/ke-hoach/${id}/dat-hang`;
const facts = {
  title: 'Giảm giờ chờ lấy máu',
  description: 'Người bệnh chờ hơn một giờ.',
  units: 'hcm-bth',
  lastDay: '30/9/2023',
};

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  director = await signedInAs(site, 'Giám đốc');
  deputy = await signedInAs(site, 'Phó Giám đốc');
  office = await signedInAs(site, 'Phòng Quản lý');
  proposer = await signedInAs(site, 'Người đề xuất');
}, 120_000);
afterAll(() => site.stop());
afterEach(() => expect(site.failures).toEqual([]));

const htmlOf = async (answer: Promise<Response>) => (await answer).text();
const only = async () => {
  const [call] = await site.deps.planCalls.ofPlan(tenant, id);
  if (!call) throw new Error('no call');
  return call;
};

test('leaders post; for others there is no form, and bad input changes nothing', async () => {
  const before = await site.everything();
  for (const [more, words] of [
    [{ title: ' ' }, 'Vấn đề cần giải quyết: chưa có nội dung.'],
    [{ description: '' }, 'Mô tả: chưa có nội dung.'],
    [{ units: 'hcm-nd1' }, 'hãy chọn ít nhất một đơn vị'],
    [{ lastDay: '2023-09-10' }, 'không được trước hôm nay'],
    [{ lastDay: '2024-01-01' }, 'kế hoạch chỉ nhận đăng ký đến hết 31/12/2023'],
  ] as const) {
    const answer = await director.submit(calls, calls, { ...facts, ...more });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
  }
  expect(await htmlOf(proposer.get(calls))).not.toContain(`action="${calls}"`);
  expect((await proposer.post(calls, { fields: facts })).status).toBe(404);
  expect((await office.post(calls, { fields: facts })).status).toBe(404);
  expect(await site.everything()).toBe(before);
});

test('a call is one however often it is sent; the units’ officers are mailed, staff see it', async () => {
  const fields = { ...(await director.formOn(calls, calls)), ...facts };
  for (const _ of ['first', 'again'])
    expect((await director.post(calls, { fields })).status).toBe(303);
  expect(await site.deps.planCalls.ofPlan(tenant, id)).toHaveLength(1);
  const mails = (await site.deps.unfinished.mails(tenant, '9999')).filter((one) =>
    one.id.includes('plan_news'),
  );
  expect(mails.map((one) => one.id.split('#').at(-1))).toEqual(
    site.cast.qualityOffice.map((one) => one.id),
  );
  expect(await htmlOf(proposer.get(`/chuong-trinh/${id}`))).toContain(facts.title);
});

test('officers and staff of the units asked see it on the desk with its last day and its answers', async () => {
  const { id: callId } = await only();
  for (const reader of [office, proposer]) {
    const html = await htmlOf(reader.get('/viec'));
    expect(html).toContain('Đặt hàng của lãnh đạo');
    expect(html).toContain(`href="${calls}/${callId}"`);
    expect(html).toContain('30/09/2023');
    expect(html).toContain('Chưa có hồ sơ trả lời');
    expect(html).toContain(`dat-hang=${callId}`);
  }
});

test('an answer is a draft by the call’s channel that shows the call, and counts on its page', async () => {
  const { id: callId } = await only();
  const there = `${calls}/${callId}`;
  const answer = `/soan/moi?chuong-trinh=${id}&dat-hang=${callId}`;
  expect(await htmlOf(proposer.get(there))).toContain('Trả lời đặt hàng này');
  expect(await htmlOf(proposer.get(answer))).toContain(facts.description);
  const sent = await proposer.submit(answer, '/soan/moi', { title: 'Lấy máu theo khung giờ' });
  const dossierId = sent.headers.get('location')?.replace('/soan/', '') ?? '';
  const dossier = await site.deps.dossiers.find(tenant, dossierId);
  expect(dossier).toMatchObject({
    call: { id: callId, title: facts.title },
    content: { channel: 'commissioned' },
  });
  expect(await htmlOf(proposer.get(`/ho-so/${dossierId}`))).toContain(`href="${there}"`);
  const page = await htmlOf(director.get(there));
  expect(page).toContain('1 hồ sơ đang soạn');
  expect(page).not.toContain('Lấy máu theo khung giờ');
  expect(await htmlOf(office.get('/viec'))).toContain('1 hồ sơ trả lời');
  await site.deps.planCalls.answered(tenant, id, callId, 'ho-chua-tung-co');
  expect(await htmlOf(director.get(there))).toContain('1 hồ sơ đang soạn');
});

test('its author alone closes it; then nobody answers any more', async () => {
  const { id: callId } = await only();
  const there = `${calls}/${callId}`;
  const answer = `/soan/moi?chuong-trinh=${id}&dat-hang=${callId}`;
  const opened = await proposer.formOn(answer, '/soan/moi');
  const form = await director.formOn(there, `${there}/dong`);
  expect(await htmlOf(deputy.get(there))).not.toContain(`${there}/dong`);
  const foreign = { ...form, nonce: (await deputy.formOn(calls, calls)).nonce ?? '' };
  expect((await deputy.post(`${there}/dong`, { fields: foreign })).status).toBe(404);
  const closed = await director.post(`${there}/dong`, { fields: form });
  expect(closed.headers.get('location')).toBe(`${there}?xong=dong`);
  expect(await htmlOf(proposer.get(there))).not.toContain('Trả lời đặt hàng này');
  expect((await proposer.get(answer)).status).toBe(404);
  const late = await proposer.post('/soan/moi', { fields: { ...opened, title: 'Muộn' } });
  expect([late.status, await late.text()]).toEqual([
    422,
    expect.stringContaining('Đặt hàng này đã đóng'),
  ]);
  expect(await htmlOf(proposer.get(`/chuong-trinh/${id}`))).not.toContain('Đặt hàng đang chờ');
  expect(await htmlOf(office.get('/viec'))).not.toContain('Đặt hàng của lãnh đạo');
});
