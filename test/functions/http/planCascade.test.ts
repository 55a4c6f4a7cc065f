import { readFileSync } from 'node:fs';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { parseProgramme } from '../../../shared/programmes/parseProgramme.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor } from '../../support/visitor.ts';

let site: SampleSite;
/** Administers the hospital alone. */
let hospital: Visitor;
/** Holds a role in the department, which issued the plan. */
let department: Visitor;
let proposer: Visitor;

const board = '/ke-hoach/bao-phu/HCM-SYT-2023';
const own = `${board}/hcm-bth`;
const paper = { symbol: '45/KH-BTH', issuedOn: '2023-09-04' };

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  hospital = await signedInAs(site, 'Quản trị');
  department = await signedInAs(site, 'Đầu mối');
  proposer = await signedInAs(site, 'Người đề xuất');
  const file = 'shared/programmes/HCM-SYT-2023.yaml';
  const { programme } = parseProgramme(readFileSync(file, 'utf8'), file);
  if (programme) await site.deps.programmes.save(tenant, programme);
}, 120_000);
afterAll(() => site.stop());
afterEach(() => expect(site.failures).toEqual([]));

const htmlOf = async (answer: Promise<Response>) => (await answer).text();
const mails = async () =>
  (await site.deps.unfinished.mails(tenant, '9999')).filter(({ id }) => id.includes('plan_news'));

test('the issuer sees every unit and may ask; a unit sees itself; others see nothing', async () => {
  const all = await htmlOf(department.get(board));
  expect(all).toContain('Bệnh viện Truyền máu Huyết học');
  expect(all).toMatch(/<strong>0<\/strong> trên \d\d+ đơn vị/);
  const mine = await htmlOf(hospital.get(board));
  expect(mine).toContain('<strong>0</strong> trên 1 đơn vị');
  expect(mine).not.toContain('>Nhắc<');
  expect((await proposer.get(board)).status).toBe(404);
  expect((await hospital.get(`${board}/hcm-nd1`)).status).toBe(404);
});

test('plans under a paper that is not in the system stand side by side, neither above the other', async () => {
  const html = await htmlOf(department.get(board));
  expect(html).toContain('9317/KH-SYT (văn bản này không có trong hệ thống)');
  expect(html).toContain('href="/ke-hoach/HCM-BTH-2023"');
});

test('a unit without a plan is asked once a day, by mail to its head, and the asking is kept', async () => {
  const chase = `${own}/nhac`;
  const twice = { fields: await department.formOn(board, chase) };
  expect((await hospital.post(chase, twice)).status).toBe(404);
  const first = await department.post(chase, twice);
  expect(first.headers.get('location')).toBe(`${board}?xong=nhac`);
  const again = await department.post(chase, twice);
  expect([again.status, await again.text()]).toEqual([
    409,
    expect.stringContaining('Hôm nay đã nhắc đơn vị này'),
  ]);
  expect(await mails()).toHaveLength(1);
  const html = await htmlOf(department.get(own));
  expect(html).toContain(`nhắc ${site.cast.director.name} bằng thư`);
  expect(html).not.toContain('Ghi kế hoạch đã ban hành');
});

test('bad input names its field and changes nothing', async () => {
  const before = await site.everything();
  for (const [fields, words] of [
    [{ ...paper, url: '' }, 'ghi địa chỉ trang đăng kế hoạch hoặc chọn tệp'],
    [{ ...paper, url: 'http://bv.example' }, 'phải bắt đầu bằng https://'],
    [{ ...paper, symbol: 'KH', url: 'https://bv.example' }, 'ghi đủ số của văn bản'],
    [{ ...paper, issuedOn: '2023-09-12', url: 'https://bv.example' }, 'không được sau hôm nay'],
  ] as const) {
    const answer = await hospital.submit(own, own, fields);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
  }
  const foreign = { fields: { ...(await hospital.formOn(own, own)), ...paper } };
  expect((await department.post(own, foreign)).status).toBe(404);
  expect(await site.everything()).toBe(before);
});

test('a plan issued on paper counts, is asked for no more, and stays when it is corrected', async () => {
  const url = 'https://bth.example/ke-hoach-45';
  const sent = await hospital.submit(own, own, { ...paper, url });
  expect(sent.headers.get('location')).toBe(`${own}?xong=ghi`);
  await hospital.submit(own, own, { ...paper, symbol: '46/KH-BTH', url });
  const html = await htmlOf(hospital.get(own));
  expect(html).toContain('45/KH-BTH');
  expect(html).toContain('46/KH-BTH');
  const all = await htmlOf(department.get(board));
  expect(all).toContain('Đã ban hành 04/09/2023');
  expect(all).not.toContain(`action="${own}/nhac"`);
  const chased = await department.post(`${own}/nhac`, {
    fields: await department.formOn(board, `${board}/hcm-nd1/nhac`),
  });
  expect([chased.status, await chased.text()]).toEqual([
    409,
    expect.stringContaining('Đơn vị đã ban hành kế hoạch'),
  ]);
});

test('a plan of the system that names its parent stands on the board by itself', async () => {
  const plan = (await site.deps.programmes.latest(tenant, 'HCM-BTH-2023')) as Programme;
  const issuer = { ...plan.issuer, unitId: 'hcm-nd1', snapshotName: 'Bệnh viện mẫu' };
  const child = { ...plan, id: 'ND1-2023', parentProgramme: 'HCM-SYT-2023', issuer };
  const draft = { ...child.instrument, symbol: '', numberIncomplete: false, issuedOn: '' };
  await site.deps.programmes.save(tenant, { ...child, instrument: draft });
  expect(await htmlOf(department.get(`${board}`))).toContain('Dự thảo');
  await site.deps.programmes.save(tenant, { ...child, version: 2 });
  expect(await htmlOf(department.get(board))).toContain('href="/ke-hoach/ND1-2023"');
  expect(await htmlOf(department.get(board))).toContain('<strong>2</strong> trên');
});
