import { readFileSync } from 'node:fs';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { parseProgramme } from '../../../shared/programmes/parseProgramme.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor, visitorOf } from '../../support/visitor.ts';

let site: SampleSite;
/** Administers the hospital alone. */
let hospital: Visitor;
/** Administers the whole department. */
let department: Visitor;
let proposer: Visitor;

const draftId = 'BTH-2023-B';
const page = `/ke-hoach/${draftId}`;
const form = `${page}/so`;
const facts = {
  symbol: '77/KH-BTH',
  issuedOn: '4/9/2023',
  signer: 'Phạm Văn Giả Định, Giám đốc',
  evidence: 'Sổ văn bản đi năm 2023, số 77',
};

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  hospital = await signedInAs(site, 'Quản trị');
  const personId = site.cast.department.focal[0]?.id ?? '';
  await site.deps.organisation.save({
    holdings: [{ tenant, personId, unitId: tenant, role: 'administrator', from: '2023-01-01' }],
  });
  department = await signedInAs(site, 'Đầu mối');
  proposer = await signedInAs(site, 'Người đề xuất');
  await site.deps.programmes.save(tenant, await draftPlan());
  await site.deps.programmes.save(tenant, cityPlan());
}, 120_000);
afterAll(() => site.stop());
afterEach(() => expect(site.failures).toEqual([]));

const latest = (id: string) => site.deps.programmes.latest(tenant, id);
const htmlOf = async (answer: Promise<Response>) => (await answer).text();

function cityPlan(): Programme {
  const file = 'shared/programmes/HCM-SYT-2023.yaml';
  const { programme } = parseProgramme(readFileSync(file, 'utf8'), file);
  if (!programme) throw new Error('no plan');
  return programme;
}

async function draftPlan(): Promise<Programme> {
  const plan = await latest('HCM-BTH-2023');
  if (!plan) throw new Error('no plan');
  return {
    ...plan,
    id: draftId,
    version: 1,
    name: 'Kế hoạch mẫu còn là dự thảo',
    instrument: { ...plan.instrument, symbol: '…/KH-BTH', numberIncomplete: true, issuedOn: '' },
  };
}

/** The fields of a form as a browser would send them, with a file. */
async function withFile(
  by: Visitor,
  path: string,
  fields: Record<string, string>,
  content: string,
) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...(await by.formOn(path, path)), ...fields }))
    body.set(name, value);
  body.set('file', new File([content], 'ban ky.pdf'));
  return by.post(path, { fields: body });
}

test('everybody of the department reads where a plan stands; its administrators alone may write', async () => {
  const html = await htmlOf(proposer.get(page));
  expect(html).toContain('Dự thảo, chưa có số và ngày');
  expect(html).not.toContain('Ghi số, ngày, người ký</a>');
  expect(await htmlOf(hospital.get(page))).toContain(`href="${form}"`);
  expect((await proposer.get(form)).status).toBe(404);
  expect((await hospital.get('/ke-hoach/HCM-SYT-2023/so')).status).toBe(404);
  expect((await visitorOf(site).get(page)).headers.get('location')).toBe('/dang-nhap');
  expect((await hospital.get('/ke-hoach/KHONG-CO')).status).toBe(404);
});

test('bad input names its field and changes nothing', async () => {
  const before = await site.everything();
  for (const [more, words] of [
    [{ symbol: '' }, 'Số, ký hiệu: chưa có nội dung.'],
    [{ symbol: '…/KH-BTH' }, 'ghi đủ số của văn bản'],
    [{ issuedOn: '2023-09-12' }, 'không được sau hôm nay'],
    [{ issuedOn: '31/02/2023' }, 'không phải là một ngày có thật'],
    [{ signer: ' ' }, 'Người ký: chưa có nội dung.'],
    [{ evidence: '' }, 'Căn cứ: chưa có nội dung.'],
  ] as const) {
    const answer = await hospital.submit(form, form, { ...facts, ...more });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
  }
  const wrongFile = await withFile(hospital, form, facts, 'không phải PDF');
  expect([wrongFile.status, await wrongFile.text()]).toEqual([
    422,
    expect.stringContaining('Tệp: Tệp không phải là PDF'),
  ]);
  const foreign = await proposer.post(form, { fields: facts });
  expect(foreign.status).toBe(404);
  expect(await site.everything()).toBe(before);
});

test('a number that another plan of the issuer bears this year is asked about once', async () => {
  const other = { ...(await draftPlan()), id: 'BTH-2023-C', name: 'Quyết định mẫu cùng số' };
  await site.deps.programmes.save(tenant, {
    ...other,
    instrument: {
      ...other.instrument,
      symbol: facts.symbol,
      numberIncomplete: false,
      issuedOn: '2023-08-01',
    },
  });
  const answer = await hospital.submit(form, form, facts);
  const html = await answer.text();
  expect([answer.status, html]).toEqual([422, expect.stringContaining('Quyết định mẫu cùng số')]);
  expect(html).toContain('name="repeated"');
  expect((await latest(draftId))?.version).toBe(1);
});

test('number, day and signed file make the next version with its round and its record', async () => {
  const stale = await hospital.formOn(form, form);
  const sent = await withFile(hospital, form, { ...facts, repeated: 'co' }, '%PDF-1.7 mẫu');
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${page}?xong=so`]);
  expect(await latest(draftId)).toMatchObject({
    version: 2,
    instrument: { symbol: '77/KH-BTH', issuedOn: '2023-09-04', numberIncomplete: false },
  });
  // nobody was asked to read the draft, so its paper is what they read
  expect(await site.deps.dissemination.round(tenant, draftId, 2)).toMatchObject({ version: 2 });
  const html = await htmlOf(proposer.get(page));
  expect(html).toContain('Đã ban hành');
  expect(html).toContain(
    'Ghi số 77/KH-BTH, ngày 04/09/2023, người ký Phạm Văn Giả Định, Giám đốc; lập bản 2.',
  );
  expect(html).toContain('Sổ văn bản đi năm 2023, số 77');
  const [file = ''] = /\/ke-hoach\/[^"]*\/tep\/[^"]+/.exec(html) ?? [];
  const opened = await proposer.get(file);
  expect(opened.headers.get('location')).toContain('ban%20ky.pdf');
  expect((await proposer.get(`${page}/tep/khac`)).status).toBe(404);

  const late = await hospital.post(form, { fields: { ...stale, ...facts, repeated: 'co' } });
  expect([late.status, await late.text()]).toEqual([
    422,
    expect.stringContaining('Có người vừa ghi vào kế hoạch này trước'),
  ]);
  expect((await hospital.get(form)).status).toBe(404);
});

test('two who record at once: one is told, and one record stands', async () => {
  await site.deps.programmes.save(tenant, { ...(await draftPlan()), id: 'BTH-2023-D' });
  const there = '/ke-hoach/BTH-2023-D/so';
  const fields = { ...facts, repeated: 'co' };
  const [first, second] = await Promise.all([
    department.submit(there, there, fields),
    hospital.submit(there, there, { ...fields, symbol: '78/KH-BTH' }),
  ]);
  expect([first.status, second.status].toSorted()).toEqual([303, 422]);
  expect(await site.deps.planLife.records(tenant, 'BTH-2023-D')).toHaveLength(1);
});

test('the same form sent twice is one record', async () => {
  await site.deps.programmes.save(tenant, { ...(await draftPlan()), id: 'BTH-2023-E' });
  const there = '/ke-hoach/BTH-2023-E/so';
  const fields = { ...(await hospital.formOn(there, there)), ...facts, repeated: 'co' };
  const sent = [await hospital.post(there, { fields }), await hospital.post(there, { fields })];
  expect(sent.map(({ status }) => status)).toEqual([303, 303]);
  expect((await latest('BTH-2023-E'))?.version).toBe(2);
});

test('a version shows what it says otherwise, and that dossiers keep theirs', async () => {
  const plan = await latest(draftId);
  if (!plan) throw new Error('no plan');
  await site.deps.programmes.save(tenant, {
    ...plan,
    version: 3,
    window: { ...plan.window, to: '2023-11-30' },
  });
  expect(await htmlOf(proposer.get(page))).toContain('Đã ban hành, bản sửa đổi');
  const html = await htmlOf(proposer.get(`${page}/ban/3`));
  const removed = html.split('<del>').slice(1).join();
  expect(removed).toContain('Từ 31/05/2023 đến hết 31/12/2023');
  expect(html.split('<ins>').slice(1).join()).toContain('Từ 31/05/2023 đến hết 30/11/2023');
  expect(html).not.toContain('Tiếp nhận và kiểm tra hồ sơ');
  expect(html).toContain('Hồ sơ lập theo bản 2 trở về trước giữ bản của mình');
  for (const wrong of ['1', '4', '0', 'x'])
    expect((await proposer.get(`${page}/ban/${wrong}`)).status).toBe(404);
});

test('days that papers claim differently stand side by side until one is confirmed with evidence', async () => {
  const there = '/ke-hoach/HCM-SYT-2023';
  const open = await htmlOf(proposer.get(there));
  for (const words of ['18/10/2023', '28/10/2023', 'dẫn ba lần', 'Chưa ai xác nhận'])
    expect(open).toContain(words);
  const confirm = `${there}/ngay?van-ban=${encodeURIComponent('5337/KH-UBND')}`;
  expect((await hospital.get(confirm)).status).toBe(404);
  expect((await department.get(`${there}/ngay?van-ban=khac`)).status).toBe(404);
  const before = await site.everything();
  for (const [fields, words] of [
    [{ on: '2023-10-20', evidence: 'Bản gốc' }, 'hãy chọn một trong các ngày'],
    [{ on: '2023-10-18', evidence: ' ' }, 'Căn cứ: chưa có nội dung.'],
  ] as const) {
    const answer = await department.submit(confirm, `${there}/ngay`, fields);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
  }
  expect(await site.everything()).toBe(before);
  const sent = await department.submit(confirm, `${there}/ngay`, {
    on: '2023-10-18',
    evidence: 'Bản chính lưu ở Văn phòng Sở',
  });
  expect(sent.headers.get('location')).toBe(`${there}?xong=ngay`);
  const told = await htmlOf(proposer.get(there));
  expect(told).toContain('Đã xác nhận <strong>18/10/2023</strong>');
  expect(told).toContain('28/10/2023');
  expect((await latest('HCM-SYT-2023'))?.relatedInstruments?.[0]?.issuedOn).toBe('');
  const stored = await site.deps.planLife.records(tenant, 'HCM-SYT-2023');
  expect(stored).toMatchObject([{ kind: 'date_confirmed', on: '2023-10-18', channel: 'web' }]);
});
