import { parseProgramme } from '../../../shared/programmes/parseProgramme.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor } from '../../support/visitor.ts';

let site: SampleSite;
let hospital: Visitor;
let proposer: Visitor;

const id = 'HCM-BTH-2023';
const page = `/ke-hoach/${id}/ky-moi`;
const launch = `${page}/phat-hanh`;
const sound = `${page}?years=1&from=2024-05-31&to=2024-12-31`;

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  hospital = await signedInAs(site, 'Quản trị');
  proposer = await signedInAs(site, 'Người đề xuất');
}, 120_000);
afterAll(() => site.stop());
afterEach(() => expect(site.failures).toEqual([]));

const htmlOf = async (answer: Promise<Response>) => (await answer).text();

test('administrators of the issuer see what would be moved, and looking saves nothing', async () => {
  expect((await proposer.get(page)).status).toBe(404);
  const before = await site.everything();
  expect(await htmlOf(hospital.get(page))).toContain('value="2024-05-31"');
  const html = await htmlOf(hospital.get(sound));
  expect(html).toContain('Đóng đăng ký: 31/12/2023 → 31/12/2024');
  expect(html).toContain('Phát hành bản 2');
  const file = await hospital.get(sound.replace('ky-moi?', 'ky-moi/tep?'));
  expect(file.headers.get('content-disposition')).toContain(`${id}.yaml`);
  expect(parseProgramme(await file.text(), 'x').programme).toMatchObject({
    id,
    window: { from: '2024-05-31' },
    instrument: { symbol: '', issuedOn: '' },
  });
  expect(await site.everything()).toBe(before);
});

test('days that are none, and a window that overlaps the running one, are refused in words', async () => {
  const wrong = await hospital.get(`${page}?years=0&from=2024-02-30&to=`);
  const html = await wrong.text();
  expect(wrong.status).toBe(422);
  for (const words of [
    'Số năm dời: phải là số nguyên',
    'Mở đăng ký: không phải là một ngày có thật',
  ])
    expect(html).toContain(words);
  const overlapping = `${page}?years=1&from=2023-12-31&to=2024-12-31`;
  const told = await htmlOf(hospital.get(overlapping));
  expect(told).toContain('trùng với đợt đang chạy');
  expect(told).not.toContain('Phát hành bản 2');
  const form = await hospital.formOn(sound, launch);
  const sent = await hospital.post(launch, { fields: { ...form, from: '2023-12-31' } });
  expect(sent.status).toBe(422);
  expect((await site.deps.programmes.latest(tenant, id))?.version).toBe(1);
});

test('the next cycle is the plan’s next version, once', async () => {
  const form = await hospital.formOn(sound, launch);
  const sent = await hospital.post(launch, { fields: form });
  expect(sent.headers.get('location')).toBe(`/ke-hoach/${id}?xong=ky-moi`);
  expect(await site.deps.programmes.latest(tenant, id)).toMatchObject({
    version: 2,
    window: { from: '2024-05-31', to: '2024-12-31' },
  });
  expect(await site.deps.dissemination.round(tenant, id, 2)).toMatchObject({ version: 2 });
  const again = await hospital.post(launch, { fields: form });
  expect([again.status, await again.text()]).toEqual([
    422,
    expect.stringContaining('Có người vừa ghi vào kế hoạch này trước'),
  ]);
});
