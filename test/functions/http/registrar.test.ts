import { shippedProgramme } from '../../../infra/rehearsal/sampleFiles.ts';
import { csvTemplate } from '../../../shared/imports/csvTemplate.ts';
import { olderColumns } from '../../../shared/imports/olderTable.ts';
import { registrationColumns } from '../../../shared/imports/registrationColumns.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor } from '../../support/visitor.ts';

const programmeId = 'HCM-BTH-2023';
const query = `?chuong-trinh=${programmeId}`;
const home = `/dang-ky-thay${query}`;
const look = `/dang-ky-thay/xem${query}`;
const keep = `/dang-ky-thay/luu${query}`;

let site: SampleSite;
let office: Visitor;
let staff: readonly { readonly id: string; readonly name: string; readonly staffCode: string }[];

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  office = await signedInAs(site, 'Phòng Quản lý');
  staff = site.cast.staff.slice(20, 26);
}, 120_000);
afterAll(() => site.stop());

const columns = registrationColumns(shippedProgramme(programmeId));
const words = 'Nội dung thử nghiệm đủ dài để gửi đi xem xét, có số liệu và cách làm cụ thể.';

/** One row of the list: everything filled in, with what a test wants otherwise. */
const row = (staffCode: string, title: string, more: Readonly<Record<string, string>> = {}) =>
  columns
    .map(({ id, example, required }) => {
      const given = { staffCode, title, signed: 'có', obstacles: 'còn chồng chéo', ...more }[id];
      return given ?? (id.startsWith('sections.') || required ? words : example);
    })
    .map((cell) => `"${cell}"`)
    .join(',');

const list = (...rows: readonly string[]) => {
  const [header = ''] = csvTemplate(columns).split('\r\n');
  return new File([`${header}\r\n${rows.join('\r\n')}\r\n`], 'danh-sach.csv');
};

async function send(file: File) {
  const form = new FormData();
  for (const [name, value] of Object.entries(await office.formOn(home, look)))
    form.set(name, value);
  form.set('file', file);
  const answer = await office.post(look, { fields: form });
  return { status: answer.status, html: await answer.text() };
}

const code = (at: number) => staff[at]?.staffCode ?? '';
const titled = async (title: string) =>
  (await site.deps.dossiers.ofUnit(tenant, programmeId, 'hcm-bth')).filter(
    ({ content }) => content.title === title,
  );

const hiddenIn = (html: string, action: string): Record<string, string> => {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`)) ?? '';
  const inputs = form.split('</form>')[0]?.match(/<input type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(
    inputs.map((input) => [
      /name="([^"]*)"/.exec(input)?.[1] ?? '',
      /value="([^"]*)"/.exec(input)?.[1] ?? '',
    ]),
  );
};

test('an officer begins a dossier for a colleague, who leads it', async () => {
  const answer = await office.submit(home, home, {
    who: code(0),
    title: 'Xe đẩy thuốc có khóa',
    channel: 'annual_plan',
  });
  expect(answer.status).toBe(303);
  const page = await (await office.get(answer.headers.get('location') ?? '')).text();
  expect(page).toContain('Xe đẩy thuốc có khóa');
  const [dossier] = await titled('Xe đẩy thuốc có khóa');
  expect(dossier).toMatchObject({
    content: { authors: [{ person: { personId: staff[0]?.id }, lead: true }] },
    registrar: { name: expect.any(String) },
  });
});

test('the desk leads an officer there, and nobody else', async () => {
  expect(await (await office.get('/viec')).text()).toContain(`href="${home}"`);
  const planning = await signedInAs(site, 'Phòng Kế hoạch');
  expect(await (await planning.get('/viec')).text()).not.toContain('/dang-ky-thay');
});

test('somebody who is no officer of the plan finds no such page', async () => {
  const planning = await signedInAs(site, 'Phòng Tổ chức');
  expect((await planning.get(home)).status).toBe(404);
  expect((await planning.post(home, { fields: {} })).status).toBe(404);
  expect((await office.get('/dang-ky-thay?chuong-trinh=khong-co')).status).toBe(404);
});

test('a colleague who is not in the unit, or a missing title, is named and nothing is begun', async () => {
  const before = await site.everything();
  const nobody = await office.submit(home, home, {
    who: 'KHONG-CO',
    title: 'A',
    channel: 'annual_plan',
  });
  expect([nobody.status, await nobody.text()]).toEqual([
    422,
    expect.stringContaining('Không có mã nhân viên này trong đơn vị.'),
  ]);
  const untitled = await office.submit(home, home, {
    who: code(0),
    title: ' ',
    channel: 'annual_plan',
  });
  expect(untitled.status).toBe(422);
  expect(await site.everything()).toBe(before);
});

describe('a list from a file', () => {
  test('is looked at first and saves nothing; then all rows are registered, and once only', async () => {
    const before = await site.everything();
    const file = () => list(row(code(1), 'Bảng nhắc rửa tay'), row(code(2), 'Kho biểu mẫu chung'));
    const seen = await send(file());
    expect([seen.status, seen.html]).toEqual([200, expect.stringContaining('2 dòng đều hợp lệ')]);
    expect(await site.everything()).toBe(before);
    const saved = await office.post(keep, { fields: hiddenIn(seen.html, keep) });
    expect([saved.status, await saved.text()]).toEqual([
      200,
      expect.stringContaining('Đã đăng ký 2 hồ sơ'),
    ]);
    const [dossier] = await titled('Bảng nhắc rửa tay');
    expect(dossier).toMatchObject({
      number: expect.stringMatching(/^BTH-2023-\d{4}$/),
      content: { authors: [{ person: { personId: staff[1]?.id } }], obstacles: ['overlapping'] },
      current: { stepId: 'intake' },
    });
    const again = await send(file());
    expect(again.html).toContain(`Đã đăng ký trước, số ${dossier?.number}`);
    await office.post(keep, { fields: hiddenIn(again.html, keep) });
    expect(await titled('Bảng nhắc rửa tay')).toHaveLength(1);
  });

  test('with one wrong row registers nobody, and every row says what is wrong', async () => {
    const before = await site.everything();
    const { status, html } = await send(
      list(
        row(code(3), 'Hồ sơ đúng'),
        row('KHONG-CO', 'Người không có'),
        row(code(4), 'Thiếu mục', { 'sections.V.3': '' }),
        row(code(5), 'Sai loại', { obstacles: 'loại lạ' }),
        row(code(5), 'Chưa ký', { signed: 'không' }),
      ),
    );
    expect(status).toBe(422);
    expect(html).toContain('4 dòng có lỗi, chưa lưu dòng nào');
    expect(html).toContain('không có ai đang làm việc trong đơn vị mang mã này');
    expect(html).toContain('Giải pháp');
    expect(html).toContain('Không có mục &quot;loại lạ&quot;');
    expect(html).toContain('Chưa xác nhận đã ký');
    expect(html).not.toContain(`action="${keep}"`);
    expect(await site.everything()).toBe(before);
  });

  test('that is no list of registrations is refused with what to do', async () => {
    const other = await send(new File(['a,b\r\n1,2\r\n'], 'khac.csv'));
    expect([other.status, other.html]).toEqual([
      422,
      expect.stringContaining('Dùng tệp mẫu của kế hoạch này'),
    ]);
    const empty = await send(list());
    expect(empty.html).toContain('Danh sách không có dòng nào');
    const long = await send(list(...Array.from({ length: 61 }, () => row(code(1), 'Nhiều'))));
    expect(long.html).toContain('mỗi lần nhận nhiều nhất 60 dòng');
  });

  test('has a template with the columns of the plan’s own form', async () => {
    const text = await (await office.get(`/dang-ky-thay/mau.csv${query}`)).text();
    expect(text).toContain('V.3. Giải pháp');
    expect(text).toContain('Đã ký cam đoan');
  });
});

describe('initiatives recognised before the system', () => {
  const olderHome = '/sang-kien-cu';
  const header = csvTemplate(olderColumns).split('\r\n')[0] ?? '';
  const older = (title: string, more: Readonly<Record<string, string>> = {}) =>
    olderColumns
      .map(
        ({ id, example }) => ({ title, summary: words, unit: 'hcm-bth', ...more })[id] ?? example,
      )
      .map((cell) => `"${cell}"`)
      .join(',');
  const file = (...rows: readonly string[]) =>
    new File([`${header}\r\n${rows.join('\r\n')}\r\n`], 'sang-kien-cu.csv');
  const sendOlder = async (sent: File) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(await admin.formOn(olderHome, `${olderHome}/xem`)))
      form.set(name, value);
    form.set('file', sent);
    const answer = await admin.post(`${olderHome}/xem`, { fields: form });
    return { status: answer.status, html: await answer.text() };
  };
  const saveOlder = async (html: string) =>
    admin.post(`${olderHome}/luu`, { fields: hiddenIn(html, `${olderHome}/luu`) });
  const kept = async () =>
    (await site.deps.novelty.ofYears(tenant, ['2019'])).map(({ title }) => title);

  let admin: Visitor;
  beforeAll(async () => {
    admin = await signedInAs(site, 'Quản trị');
  });

  test('for everybody but an administrator there is no such page', async () => {
    expect((await office.get(olderHome)).status).toBe(404);
    expect((await admin.get(olderHome)).status).toBe(200);
    expect(await (await admin.get(`${olderHome}/mau.csv`)).text()).toContain('Số quyết định');
  });

  test('one wrong row and nothing is kept; the row and its column are named', async () => {
    const { status, html } = await sendOlder(
      file(older('Phòng lạnh giữ máu'), older('Khay máu', { decisionDate: '31/02/2019' })),
    );
    expect(status).toBe(422);
    expect(html).toContain('1 dòng có lỗi, chưa lưu dòng nào');
    expect(html).toContain('Ngày quyết định: Không phải là một ngày có thật.');
    expect(html).not.toContain(`action="${olderHome}/luu"`);
    expect(await kept()).toEqual([]);
  });

  test('a look keeps nothing, saving keeps all, and the same file again changes nothing', async () => {
    const sent = file(older('Phòng lạnh giữ máu'), older('Khay máu'));
    const look = await sendOlder(sent);
    expect(look.status).toBe(200);
    expect(await kept()).toEqual([]);
    const saved = await saveOlder(look.html);
    expect(await saved.text()).toContain('Đã lưu 2 sáng kiến');
    expect((await kept()).toSorted()).toEqual(['Khay máu', 'Phòng lạnh giữ máu']);
    const again = await sendOlder(sent);
    expect(again.html).toContain('2 dòng đều đã có, không có gì phải lưu');
    const corrected = await sendOlder(file(older('Khay máu', { level: 'Cấp ngành' })));
    await saveOlder(corrected.html);
    const [tray] = (await site.deps.novelty.ofYears(tenant, ['2019'])).filter(
      ({ title }) => title === 'Khay máu',
    );
    expect(tray).toMatchObject({ version: 2, older: { level: 'Cấp ngành' } });
  });
});
