import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor, visitorOf } from '../../support/visitor.ts';

let site: SampleSite;
/** Administers the hospital alone. */
let hospital: Visitor;
/** Administers the whole department. */
let department: Visitor;
let proposer: Visitor;

const today = '2023-09-11';
const pageOf = (id: string) => `/quan-tri/don-vi/${id}`;
const formOf = (id: string, slug: string) => `${pageOf(id)}/${slug}`;
const basis = 'Quyết định 12/QĐ-UBND thử nghiệm';

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  hospital = await signedInAs(site, 'Quản trị');
  const personId = site.cast.department.focal[0]?.id ?? '';
  await site.deps.organisation.save({
    holdings: [{ tenant, personId, unitId: tenant, role: 'administrator', from: '2023-01-01' }],
  });
  department = await signedInAs(site, 'Đầu mối');
  proposer = await signedInAs(site, 'Người đề xuất');
}, 120_000);
afterAll(() => site.stop());

const unit = (id: string, on = today) => site.deps.organisation.unit(tenant, id, on);
const htmlOf = async (answer: Promise<Response>) => (await answer).text();

/** The preview as shown, and the same form sent on by its button. */
async function act(by: Visitor, id: string, slug: string, fields: Record<string, string>) {
  const answer = await by.submit(formOf(id, slug), formOf(id, slug), { basis, ...fields });
  const html = await answer.text();
  const hidden = Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
  const save = () => by.post(formOf(id, slug), { fields: { ...hidden, buoc: 'luu' } });
  return { status: answer.status, html, save };
}

test('the pages are the administrators’ alone, each in the own realm, and looking changes nothing', async () => {
  const before = await site.everything();
  expect((await proposer.get(pageOf('hcm-bth'))).status).toBe(404);
  expect((await visitorOf(site).get(pageOf('hcm-bth'))).status).toBe(303);
  expect((await hospital.get(pageOf('hcm-nd1'))).status).toBe(404);
  expect((await department.get(pageOf('khong-co'))).status).toBe(404);
  expect((await department.get(formOf('hcm-nd1', 'khong-co'))).status).toBe(404);
  for (const slug of ['doi-ten', 'chuyen', 'sap-nhap', 'tach', 'giai-the'])
    expect((await department.get(formOf('hcm-nd1', slug))).status).toBe(200);
  expect(await site.everything()).toBe(before);
});

test('who administers a hospital changes its khoa, not the hospital itself', async () => {
  expect(await htmlOf(hospital.get(pageOf('hcm-bth')))).not.toContain('Ghi thay đổi');
  expect((await hospital.get(formOf('hcm-bth', 'doi-ten'))).status).toBe(404);
  const own = await hospital.formOn(
    formOf('hcm-bth-vs', 'doi-ten'),
    formOf('hcm-bth-vs', 'doi-ten'),
  );
  const forced = await hospital.post(formOf('hcm-bth', 'doi-ten'), {
    fields: { ...own, on: '2023-10-01', basis, name: 'Bệnh viện Chiếm', code: 'X' },
  });
  expect([forced.status, await forced.text()]).toEqual([
    422,
    expect.stringContaining('không thuộc phạm vi'),
  ]);
  const khoa = await act(hospital, 'hcm-bth-vs', 'doi-ten', {
    on: today,
    name: 'Khoa Vi sinh mẫu',
    code: 'VSM',
  });
  expect((await khoa.save()).status).toBe(303);
  expect((await unit('hcm-bth-vs'))?.name).toBe('Khoa Vi sinh mẫu');
});

test('a new name of the future is shown before it is saved, saved once, and waits for its day', async () => {
  const before = await site.everything();
  const name = 'Bệnh viện Hùng Vương mẫu';
  const rename = await act(department, 'hcm-hv', 'doi-ten', {
    on: '2023-12-01',
    name,
    code: 'HVM',
  });
  expect(rename.status).toBe(200);
  expect(rename.html).toContain('Chưa lưu gì');
  expect(await site.everything()).toBe(before);
  expect((await rename.save()).status).toBe(303);
  expect((await rename.save()).status).toBe(303);
  expect((await unit('hcm-hv'))?.name).toBe('Bệnh viện Hùng Vương');
  expect((await unit('hcm-hv', '2023-12-01'))?.name).toBe(name);
  const html = await htmlOf(department.get(`${pageOf('hcm-hv')}?xong=1`));
  for (const part of ['Đã ghi.', 'Chưa đến ngày', `Tên: ${name}`, basis, '01/12/2023'])
    expect(html).toContain(part);
  const records = await site.deps.organisation.unitRecords(tenant);
  expect(records.find(({ id }) => id === 'hcm-hv')?.changes).toHaveLength(1);
});

test('a merger says which people, roles and open dossiers it concerns, and where they go', async () => {
  const fields = { on: '2023-10-01', other: 'hcm-nd1', dossiers: 'continues', together: '' };
  const merger = await act(department, 'hcm-bth', 'sap-nhap', fields);
  expect(merger.html).toMatch(
    /Bệnh viện Truyền máu Huyết học: \d+ người đang làm việc, từ ngày đó thuộc Bệnh viện Nhi Đồng 1/,
  );
  expect(merger.html).toContain('Phòng Quản lý chất lượng');
  expect(merger.html).toContain('Chưa có ai');
  expect(merger.html).toContain('Từ ngày đó do Bệnh viện Nhi Đồng 1 xử lý');
  const ends = await act(department, 'hcm-bth', 'sap-nhap', { ...fields, dossiers: 'ends' });
  expect(ends.html).toContain('Dừng lại: không đơn vị nào tiếp tục');
});

test('two units become a new one, and both sides tell the history', async () => {
  const merger = await act(department, 'hcm-q1', 'sap-nhap', {
    on: today,
    other: '',
    newId: 'hcm-mau-chung',
    newName: 'Bệnh viện Mẫu Chung',
    newCode: 'MC',
    together: 'hcm-115',
    dossiers: 'ends',
  });
  expect([merger.status, merger.html]).toEqual([
    422,
    expect.stringContaining('còn thay đổi ghi cho ngày 09/08/2025'),
  ]);
  const other = await act(department, 'hcm-gd', 'sap-nhap', {
    on: today,
    other: '',
    newId: 'hcm-mau-chung',
    newName: 'Bệnh viện Mẫu Chung',
    newCode: 'MC',
    together: 'hcm-115',
    dossiers: 'ends',
  });
  expect((await other.save()).status).toBe(303);
  expect((await other.save()).status).toBe(303);
  const made = await htmlOf(department.get(pageOf('hcm-mau-chung')));
  for (const part of [
    'Nhận sáp nhập từ Bệnh viện Nhân dân 115',
    'Nhận sáp nhập từ Bệnh viện Nhân dân Gia Định',
  ])
    expect(made).toContain(part);
  const ended = await htmlOf(department.get(pageOf('hcm-gd')));
  expect(ended).toContain('Sáp nhập vào Bệnh viện Mẫu Chung');
  expect(ended).toContain('Đã ngừng từ 11/09/2023');
  expect(ended).toContain(formOf('hcm-gd', 'tiep-tuc'));
  expect(await htmlOf(department.get('/quan-tri/nhan-su'))).toContain('Bệnh viện Mẫu Chung');
});

test('who carries on is said afterwards', async () => {
  const later = await act(department, 'hcm-gd', 'tiep-tuc', { on: today, other: 'hcm-mau-chung' });
  expect((await later.save()).status).toBe(303);
  expect((await unit('hcm-gd'))?.carriedOnBy).toBe('hcm-mau-chung');
});

test.each([
  [
    'a day that does not exist',
    'doi-ten',
    { on: '2023-02-30', name: 'X', code: '' },
    'ngày có thật',
  ],
  ['no document', 'doi-ten', { on: today, basis: '', name: 'X', code: '' }, 'Văn bản căn cứ'],
  [
    'the same name',
    'doi-ten',
    { on: today, name: 'Bệnh viện Truyền máu Huyết học', code: 'BTH' },
    'không có gì thay đổi',
  ],
  [
    'itself as superior',
    'chuyen',
    { on: today, link: 'parentId', other: 'hcm-bth' },
    'chính đơn vị này',
  ],
  [
    'its own khoa as superior',
    'chuyen',
    { on: today, link: 'parentId', other: 'hcm-bth-xn' },
    'cấp trên của chính mình',
  ],
  [
    'people without a successor',
    'giai-the',
    { on: today, other: '', dossiers: 'ends' },
    'người đang làm việc: hãy chọn đơn vị kế thừa',
  ],
  ['no word on the dossiers', 'giai-the', { on: today, other: 'hcm-nd1' }, 'Hồ sơ đang xử lý'],
  [
    'an id that is taken',
    'tach',
    { on: today, newId: 'hcm-nd1', newName: 'Tách', newCode: '' },
    'đã là mã',
  ],
  [
    'an id that would break a key',
    'tach',
    { on: today, newId: 'a#b', newName: 'Tách', newCode: '' },
    'chữ thường không dấu',
  ],
])('%s is refused beside the field, and nothing changes', async (_name, slug, fields, message) => {
  const before = await site.everything();
  const refused = await act(department, 'hcm-bth', slug, fields as Record<string, string>);
  expect([refused.status, refused.html]).toEqual([422, expect.stringContaining(message)]);
  expect(await site.everything()).toBe(before);
});

test('names are cleaned, and hostile ones come back as text', async () => {
  const name = `<script>alert(1)</script>\u0007 ${'Bệnh viện Mới'.normalize('NFD')}`;
  const { html } = await act(department, 'hcm-cdc', 'doi-ten', {
    on: '2024-01-01',
    name,
    code: '',
  });
  expect(html).not.toContain('<script>alert');
  const form = await department.formOn(formOf('hcm-cdc', 'doi-ten'), formOf('hcm-cdc', 'doi-ten'));
  const fields = { ...form, on: '2024-01-01', basis, name, code: '', buoc: 'luu' };
  expect((await department.post(formOf('hcm-cdc', 'doi-ten'), { fields })).status).toBe(303);
  const saved = (await unit('hcm-cdc', '2024-01-01'))?.name ?? '';
  expect(saved).toBe(saved.normalize('NFC'));
  expect(saved).toContain('Bệnh viện Mới');
  expect(saved).not.toContain('\u0007');
});

test('a form without the session’s nonce does nothing', async () => {
  const before = await site.everything();
  const fields = { nonce: 'x', commandId: 'c-12345678', on: today, basis, name: 'X', buoc: 'luu' };
  expect((await department.post(formOf('hcm-nd1', 'doi-ten'), { fields })).status).toBe(403);
  expect(await site.everything()).toBe(before);
});
