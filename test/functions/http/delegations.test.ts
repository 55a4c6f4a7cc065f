import { type SampleSite, sampleSite } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor, visitorOf } from '../../support/visitor.ts';

let site: SampleSite;
let office: Visitor;
let administrator: Visitor;
let author: Visitor;

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  office = await signedInAs(site, 'Phòng Quản lý');
  administrator = await signedInAs(site, 'Quản trị');
  author = await signedInAs(site, 'Tác giả');
}, 120_000);
afterAll(() => site.stop());

/** Whoever the page of one's own delegations belongs to. */
const ownPage = async (visitor: Visitor): Promise<string> =>
  (await visitor.get('/uy-quyen')).headers.get('location') ?? '';

const colleague = (at: number) => {
  const person = site.cast.staff[at];
  if (!person) throw new Error('nobody of that number');
  return person;
};

const wanted = (at: number, more: Record<string, string> = {}) => ({
  who: colleague(at).staffCode,
  from: '2023-10-02',
  to: '6/10/2023',
  programme: 'all',
  reason: 'Đi công tác',
  ...more,
});

test('a role holder names a deputy and revokes the delegation, and the pages of both show it', async () => {
  const page = await ownPage(office);
  const sent = await office.submit(page, page, wanted(30));
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${page}?xong=dat`]);
  const html = await (await office.get(`${page}?xong=dat`)).text();
  expect(html).toContain('Đã đặt ủy quyền; cả hai người được báo bằng thư.');
  expect(html).toContain(colleague(30).name);
  expect(html).toContain('từ 02/10/2023 đến hết 06/10/2023');
  expect(html).toContain('Chưa đến ngày');
  const theirs = `/uy-quyen/${encodeURIComponent(colleague(30).id)}`;
  expect(await (await administrator.get(theirs)).text()).toContain('xử lý thay');
  const revoked = await office.submit(page, `${page}/1/thu-hoi`);
  expect(revoked.headers.get('location')).toBe(`${page}?xong=thu-hoi`);
  expect(await (await office.get(page)).text()).toContain('Đã thu hồi');
  expect(await (await office.get(page)).text()).not.toContain('/1/thu-hoi');
});

test('bad input names its field, keeps what was typed and changes nothing', async () => {
  const page = await ownPage(office);
  const before = await site.everything();
  const said = async (more: Record<string, string>) => {
    const answer = await office.submit(page, page, wanted(31, more));
    return [answer.status, await answer.text()] as const;
  };
  for (const [more, words] of [
    [{ who: '' }, 'Người được ủy quyền: chưa nhập.'],
    [{ who: 'KHONG-CO' }, 'Không có mã nhân viên này trong đơn vị.'],
    [{ from: '2023-02-30' }, 'không phải là một ngày có thật'],
    [{ to: '2023-10-01' }, 'không được trước ngày bắt đầu'],
    [{ programme: '' }, 'hãy chọn một mục trong danh sách'],
    [{ reason: ' ' }, 'Lý do: chưa có nội dung.'],
    [{ reason: 'a'.repeat(501) }, 'quá dài, nhiều nhất 500 ký tự'],
  ] as const)
    expect(await said(more)).toEqual([422, expect.stringContaining(words)]);
  expect((await said({ from: '2023-02-30' }))[1]).toContain('Đi công tác');
  expect(await site.everything()).toBe(before);
});

test('an administrator sets it for somebody of the unit; nobody else sees the page', async () => {
  const page = await ownPage(office);
  expect((await author.get(page)).status).toBe(404);
  expect((await author.post(page, { fields: wanted(32) })).status).toBe(403);
  const sheet = page.replace('/uy-quyen/', '/quan-tri/nguoi/');
  expect(await (await administrator.get(sheet)).text()).toContain(`href="${page}"`);
  const sent = await administrator.submit(
    page,
    page,
    wanted(32, { from: '2023-11-01', to: '2023-11-03' }),
  );
  expect(sent.status).toBe(303);
  const html = await (await office.get(page)).text();
  expect(html).toContain(`${site.cast.administrator.name} đặt lúc`);
});

test('without a session, or from another site, nothing is shown and nothing done', async () => {
  const stranger = visitorOf(site);
  const page = await ownPage(office);
  expect((await stranger.get(page)).headers.get('location')).toBe('/dang-nhap');
  expect((await stranger.post(page, { fields: wanted(33) })).status).toBe(401);
  const foreign = { fields: wanted(33), headers: { origin: 'https://evil.example' } };
  expect((await office.post(page, foreign)).status).toBe(403);
});

test('the deputy finds the tasks on the desk, and the dossier says in whose place', async () => {
  const page = await ownPage(office);
  const deputy = await signedInAs(site, 'Phó Giám đốc');
  expect(await (await deputy.get('/viec')).text()).not.toContain('Thay mặt');
  const who = site.cast.deputies[1]?.staffCode ?? '';
  const today = { who, from: '2023-09-11', to: '2023-09-15' };
  expect((await office.submit(page, page, wanted(0, today))).status).toBe(303);
  const [, lent = ''] = (await (await deputy.get('/viec')).text()).split('Thay mặt ');
  expect(lent).toContain(site.cast.qualityOffice[0]?.name);
  const task = /href="(\/ho-so\/[^"]+)"/.exec(lent)?.[1] ?? '';
  const dossier = await (await deputy.get(task)).text();
  expect(dossier).toContain('Ông/Bà được ủy quyền xử lý thay');
  expect(dossier).toMatch(new RegExp(`action="${task}/(tiep-nhan|danh-gia|chap-nhan)`));
});
