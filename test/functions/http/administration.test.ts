import { fold } from '../../../shared/domain/text/vietnamese.ts';
import { render } from '../../../shared/messages/render.ts';
import type { OutboxMail } from '../../../shared/ports.ts';
import { reformPlan } from '../../programmes/reading/papers.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor, visitorOf } from '../../support/visitor.ts';
import { wholeSite } from '../../support/wholeSite.ts';

let site: SampleSite;
let hospital: Visitor;
let department: Visitor;
let office: Visitor;

const pages = [
  '/quan-tri',
  '/quan-tri/nhap',
  '/quan-tri/nhap/mau/danh-sach.xlsx',
  '/quan-tri/nhan-su',
  '/quan-tri/nhan-su/hcm-bth',
  '/quan-tri/thu',
  '/quan-tri/thu/hcm-bth/task',
  '/quan-tri/thu/hcm-bth/task/ban-xem',
  '/quan-tri/ngay-nghi',
  '/quan-tri/ngay-nghi/2023',
  '/quan-tri/chuong-trinh',
  '/quan-tri/chuong-trinh/doc',
];

/** Signs in as somebody who gets no printed link, by a printed role of theirs. */
async function departmentAdministrator(): Promise<Visitor> {
  const { administrator } = site.cast.department;
  const role = { tenant, unitId: tenant, role: 'administrator', from: '2023-01-01' };
  const focal = site.cast.department.focal[0]?.id ?? '';
  await site.deps.organisation.save({ holdings: [{ ...role, personId: focal }] });
  expect(administrator.unitId).toBe(tenant);
  return signedInAs(site, 'Đầu mối');
}

beforeAll(async () => {
  const sample = await sampleSite(publicUrl);
  // The visitor calls nothing but `request`, which both apps have.
  site = { ...sample, app: wholeSite(sample.deps) as unknown as SampleSite['app'] };
  hospital = await signedInAs(site, 'Quản trị');
  department = await departmentAdministrator();
  office = await signedInAs(site, 'Phòng Quản lý');
}, 120_000);

afterAll(() => site.stop());
afterEach(() => expect(site.failures.splice(0)).toEqual([]));

const csv = (text: string, name = 'nhan-su.csv') => new File([text], name, { type: 'text/csv' });

/** Opens a page and sends a file with the form that posts to `action`. */
async function sendFile(by: Visitor, action: string, file: File): Promise<Response> {
  const fields = new FormData();
  for (const [name, value] of Object.entries(await by.formOn(action, action)))
    fields.append(name, value);
  fields.append('file', file);
  return by.post(action, { fields });
}

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

describe('who gets in', () => {
  test('for everybody but administrators there is no such page, and no entry in the header', async () => {
    const unknown = await (await office.get('/khong-co')).text();
    for (const path of pages) {
      const answer = await office.get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).toBe(
        unknown.replaceAll(/\/(kieu\.css|trang\.js)\?v=[\w-]+/g, '/$1'),
      );
    }
    expect(await (await office.get('/viec')).text()).not.toContain('/quan-tri');
    expect(await (await hospital.get('/viec')).text()).toContain('/quan-tri');
  });

  test('every page opens for an administrator, and looking changes nothing', async () => {
    const before = await site.everything();
    for (const path of pages) {
      expect([path, (await hospital.get(path)).status]).toEqual([path, 200]);
      await hospital.request(path, { method: 'HEAD' });
    }
    expect(await site.everything()).toBe(before);
  });

  test('a stranger is led to sign in', async () => {
    const answer = await visitorOf(site).get('/quan-tri');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/dang-nhap']);
  });

  test('another unit’s people, roles and mails do not exist for the hospital', async () => {
    const outside = site.cast.department.leader.id;
    for (const path of [
      '/quan-tri/nhan-su/hcm-nd1',
      `/quan-tri/nguoi/${outside}`,
      '/quan-tri/thu?don-vi=hcm-syt',
      '/quan-tri/thu/hcm-syt/task',
      '/quan-tri/ngay-nghi/2050',
    ])
      expect([path, (await hospital.get(path)).status]).toEqual([path, 404]);
    expect((await department.get('/quan-tri/nhan-su/hcm-nd1')).status).toBe(200);
  });

  test('a form without the session’s nonce does nothing', async () => {
    const before = await site.everything();
    for (const action of [
      '/quan-tri/nhap/luu',
      '/quan-tri/thu/hcm-bth/task',
      '/quan-tri/thu/hcm-bth/task/gui-thu',
      `/quan-tri/nguoi/${site.cast.director.id}/giao`,
    ]) {
      const answer = await hospital.post(action, {
        fields: { nonce: 'x', commandId: 'c-12345678' },
      });
      expect([action, answer.status]).toEqual([action, 403]);
    }
    expect(await site.everything()).toBe(before);
  });
});

describe('taking lists from files', () => {
  const header = 'Mã nhân viên,Họ và tên,Chức danh,Mã đơn vị,Thư điện tử\r\n';
  const found = (code: string) => site.deps.organisation.personByStaffCode(tenant, 'hcm-bth', code);

  test('the preview counts and saves nothing; saving takes the file that was kept', async () => {
    const before = await site.everything();
    const file = csv(`\uFEFF${header}M1,Nguyễn Văn Mẫu,Bác sĩ,hcm-bth,m1@bth.example\r\n`);
    const seen = await sendFile(hospital, '/quan-tri/nhap', file);
    const html = await seen.text();
    expect(seen.status).toBe(200);
    expect(html).toContain('Xem trước, chưa lưu gì');
    expect(html).toContain('M1 Nguyễn Văn Mẫu');
    expect(await site.everything()).toBe(before);
    const fields = hiddenIn(html, '/quan-tri/nhap/luu');
    const saved = await hospital.post('/quan-tri/nhap/luu', { fields });
    expect([saved.status, await saved.text()]).toEqual([200, expect.stringContaining('thêm 1')]);
    expect(await found('M1')).toMatchObject({ name: 'Nguyễn Văn Mẫu', title: 'Bác sĩ' });
    const again = await hospital.post('/quan-tri/nhap/luu', { fields });
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('đã lưu rồi'),
    ]);
  });

  test('one wrong row keeps all out, and says the column and what to do', async () => {
    const before = await site.everything();
    const file = csv(`${header}M2,Trần Thị Thử,,hcm-bth,\r\nM3,,,hcm-bth,sai@@x\r\n`);
    const answer = await sendFile(hospital, '/quan-tri/nhap', file);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('Chưa lưu gì: 1 dòng có lỗi');
    expect(html).toContain('<strong>Họ và tên:</strong>');
    expect(html).not.toContain('/quan-tri/nhap/luu');
    expect(await site.everything()).toBe(before);
  });

  test('a kept file is of one session and of one hour', async () => {
    const file = csv(`${header}M4,Lê Văn Ví Dụ,,hcm-bth,\r\n`);
    const html = await (await sendFile(hospital, '/quan-tri/nhap', file)).text();
    const { tep = '', ten = '' } = hiddenIn(html, '/quan-tri/nhap/luu');
    const foreign = await department.formOn('/quan-tri/nhap', '/quan-tri/nhap');
    const stolen = await department.post('/quan-tri/nhap/luu', {
      fields: { ...foreign, tep, ten },
    });
    expect(stolen.status).toBe(422);
    const own = await hospital.formOn('/quan-tri/nhap', '/quan-tri/nhap');
    const [, rest] = tep.split(/^\d{10}/);
    for (const wrong of [`1694390000${rest}`, '../../dossiers', '', `${tep}x`])
      expect(
        (await hospital.post('/quan-tri/nhap/luu', { fields: { ...own, tep: wrong, ten } })).status,
      ).toBe(422);
    expect(await found('M4')).toBeUndefined();
  });

  test('another unit’s rows are refused', async () => {
    const file = csv(`${header}M5,Phạm Văn Ngoài,,hcm-nd1,\r\n`);
    const html = await (await sendFile(hospital, '/quan-tri/nhap', file)).text();
    expect(html).toContain('không thuộc phạm vi');
    expect(html).not.toContain('/quan-tri/nhap/luu');
  });

  test.each([
    ['a program', new File([Uint8Array.of(0x4d, 0x5a, 0, 1, 2, 255)], 'a.exe')],
    ['an empty file', csv('')],
    ['another table', csv('a,b\r\n1,2\r\n')],
  ])('%s is refused beside the field', async (_, file) => {
    const answer = await sendFile(hospital, '/quan-tri/nhap', file);
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('id="nhap-file-error"'),
    ]);
  });

  test('hostile names come back as text, on one line and without controls', async () => {
    const file = csv(
      `${header}M6,"<script>alert(1)</script>\r\nBcc: x@y.example\u0007",'=HYPERLINK(1),hcm-bth,\r\n`,
      '"><img src=x>.csv',
    );
    const html = await (await sendFile(hospital, '/quan-tri/nhap', file)).text();
    for (const bad of ['<script>alert', '<img src=x', '\u0007']) expect(html).not.toContain(bad);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; Bcc');
  });

  test.each(['don-vi.csv', 'nhan-su.csv', 'vai-tro.csv', 'danh-sach.xlsx'])(
    'the template %s is understood by the import',
    async (name) => {
      const answer = await hospital.get(`/quan-tri/nhap/mau/${name}`);
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="mau-${name}"`);
      const file = new File([new Uint8Array(await answer.arrayBuffer())], name);
      const html = await (await sendFile(hospital, '/quan-tri/nhap', file)).text();
      expect(html).toContain('Từng dòng');
    },
  );
});

describe('units, people and roles', () => {
  const holdings = (id: string) => site.deps.organisation.holdingsOf(tenant, id);
  const roleForm = (id: string, slug: string) =>
    [`/quan-tri/nguoi/${id}`, `/quan-tri/nguoi/${id}/${slug}`] as const;

  test('the tree names the type of every unit', async () => {
    const html = await (await department.get('/quan-tri/nhan-su')).text();
    for (const type of ['Sở Y tế ·', 'Bệnh viện ·', 'Trung tâm y tế ·', 'Khoa ·', 'Phòng ·'])
      expect(html).toContain(type);
    const own = await (await hospital.get('/quan-tri/nhan-su')).text();
    expect(own).not.toContain('hcm-nd1');
  });

  test('people stand in order of their given names, and are found without marks', async () => {
    const [person] = site.cast.staff;
    const search = encodeURIComponent(fold(person?.name ?? ''));
    const html = await (await hospital.get(`/quan-tri/nhan-su/hcm-bth?tim=${search}`)).text();
    expect(html).toContain(person?.name);
    const all = await (await hospital.get('/quan-tri/nhan-su/hcm-bth')).text();
    const given = [...all.matchAll(/\/quan-tri\/nguoi\/[^"]+">([^<]+)</g)].map(
      ([, name = '']) => name.split(' ').at(-1) ?? '',
    );
    const { compare } = new Intl.Collator('vi');
    expect(given.length).toBeGreaterThan(100);
    expect(given).toEqual(given.toSorted(compare));
  });

  test('the page of a leader names the body that manages the person', async () => {
    const leader = { ...site.cast.director, managing: true, managedBy: 'hcm-nd1' };
    await site.deps.organisation.save({ people: [leader] });
    const html = await (await hospital.get(`/quan-tri/nguoi/${leader.id}`)).text();
    expect(html).toContain('<dt>Lãnh đạo, quản lý</dt><dd>có</dd>');
    expect(html).toContain('<dt>Cơ quan quản lý</dt><dd>Bệnh viện Nhi Đồng 1</dd>');
  });

  test('a role is given with its term, not twice, and ended', async () => {
    const { id } = site.cast.deputies[0] ?? site.cast.director;
    const [path, give] = roleForm(id, 'giao');
    const role = { role: 'inspector', unit: 'hcm-bth', from: '2023-09-01', to: '' };
    expect((await hospital.submit(path, give, role)).status).toBe(303);
    expect(await holdings(id)).toContainEqual({
      tenant,
      personId: id,
      unitId: 'hcm-bth',
      role: 'inspector',
      from: '2023-09-01',
    });
    const twice = await hospital.submit(path, give, { ...role, from: '2023-10-01' });
    expect([twice.status, await twice.text()]).toEqual([
      422,
      expect.stringContaining('đã giữ vai trò này từ 01/09/2023'),
    ]);
    const [, end] = roleForm(id, 'ket-thuc');
    const early = await hospital.submit(path, end, { ...role, to: '2023-08-31' });
    expect(early.status).toBe(422);
    expect((await hospital.submit(path, end, { ...role, to: '2023-09-30' })).status).toBe(303);
    expect((await holdings(id)).find((one) => one.role === 'inspector')?.to).toBe('2023-09-30');
  });

  test.each([
    ['an unknown role', { role: 'vua', unit: 'hcm-bth', from: '2023-09-01' }, 'Vai trò'],
    ['a unit outside', { role: 'inspector', unit: 'hcm-syt', from: '2023-09-01' }, 'Đơn vị'],
    ['no such day', { role: 'inspector', unit: 'hcm-bth', from: '31/02/2023' }, 'Từ ngày'],
    [
      'an end before',
      { role: 'inspector', unit: 'hcm-bth', from: '2023-09-01', to: '2023-08-01' },
      'Đến ngày',
    ],
    [
      'an odd end',
      { role: 'inspector', unit: 'hcm-bth', from: '2023-09-01', to: 'mai' },
      'Ngày kết thúc: không phải',
    ],
  ])('%s is refused by name and nothing is given', async (_, role, said) => {
    const { id } = site.cast.director;
    const before = await site.everything();
    const answer = await hospital.submit(...roleForm(id, 'giao'), role);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(said)]);
    expect(await site.everything()).toBe(before);
  });

  test('nobody ends the own role of administrator', async () => {
    const { id } = site.cast.administrator;
    const own = (await holdings(id)).find(({ role }) => role === 'administrator');
    const answer = await hospital.submit(...roleForm(id, 'ket-thuc'), {
      role: 'administrator',
      unit: 'hcm-bth',
      from: own?.from ?? '',
      to: '2023-12-31',
    });
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('không tự kết thúc'),
    ]);
  });
});

describe('wording of mails', () => {
  const path = '/quan-tri/thu/hcm-bth/task';
  const stored = () => site.deps.wordings.find(tenant, 'task', 'hcm-bth');

  test('an unknown placeholder is refused by name, and what was typed is kept', async () => {
    const answer = await hospital.submit(path, path, { opening: 'Kính gửi {{ten_la}}' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('Không có chỗ điền {{ten_la}}');
    expect(html).toContain('Kính gửi {{ten_la}}</textarea>');
    expect(await stored()).toBeUndefined();
  });

  test('the preview shows words not saved yet, inert and in a frame of our own only', async () => {
    const fields = {
      ...(await hospital.formOn(path, path)),
      opening: 'Mời {{nguoi_nhan}} <script>alert(1)</script>',
    };
    const html = await hospital.post(`${path}/ban-xem`, { fields: { ...fields, ban: 'html' } });
    expect(html.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    const policy = html.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toMatch(/; sandbox$/);
    const shown = await html.text();
    expect(shown).toContain(`Mời ${site.cast.administrator.name}`);
    expect(shown).not.toContain('<script>');
    const text = await hospital.post(`${path}/ban-xem`, { fields: { ...fields, ban: 'chu' } });
    expect(await text.text()).toContain('<pre');
    expect(await stored()).toBeUndefined();
    const page = await hospital.get(path);
    expect(page.headers.get('content-security-policy')).toContain("frame-src 'self'");
    expect(await page.text()).toContain('sandbox=""');
  });

  test('saved words are used, tested by mail to oneself alone, and given up again', async () => {
    const saved = await hospital.submit(path, path, {
      opening: 'Kính mời {{nguoi_nhan}}.\r\nBcc: x@y.example\u0000',
      closing: '',
    });
    expect(saved.status).toBe(303);
    expect(await stored()).toEqual({ opening: 'Kính mời {{nguoi_nhan}}.\nBcc: x@y.example' });
    const form = await hospital.formOn(path, `${path}/gui-thu`);
    for (let click = 0; click < 2; click++)
      expect((await hospital.post(`${path}/gui-thu`, { fields: form })).status).toBe(303);
    const me = site.cast.administrator;
    const mail = (await site.deps.outbox.find(
      tenant,
      `${form.commandId}#test_send#${me.id}`,
    )) as OutboxMail;
    expect(mail).toMatchObject({
      template: 'test_send',
      unitId: 'hcm-bth',
      facts: { template: 'task' },
      to: { personId: me.id },
    });
    const words = render(mail, { publicUrl, wording: (await stored()) ?? {} });
    expect(words.subject).toContain('[Thư thử]');
    expect(words.text).toContain(`Kính mời ${me.name}.`);
    expect((await hospital.submit(path, `${path}/chuan`)).status).toBe(303);
    expect(await stored()).toEqual({});
  });

  test('mails that nobody may word have no page', async () => {
    for (const template of ['misuse_case', 'test_send', 'sign_in', 'khong-co'])
      expect((await hospital.get(`/quan-tri/thu/hcm-bth/${template}`)).status).toBe(404);
  });
});

describe('days off', () => {
  const path = '/quan-tri/ngay-nghi/2030';
  const lawful =
    '01/01/2030 Tết Dương lịch\n30/4/2030 Ngày Chiến thắng\n1/5/2030 Quốc tế lao động\n2/9/2030 Quốc khánh';
  const table = {
    holidays: lawful,
    workingSaturdays: '05/01/2030',
    source: 'Thông báo mẫu',
    state: 'provisional',
  };
  const stored = async () => (await site.deps.holidays.years(tenant))['2030'];

  test('the hospital looks and does not change', async () => {
    const html = await (await hospital.get('/quan-tri/ngay-nghi/2023')).text();
    expect(html).not.toContain('action="/quan-tri/ngay-nghi/2023"');
    const form = await hospital.formOn('/quan-tri/nhap', '/quan-tri/nhap');
    const answer = await hospital.post('/quan-tri/ngay-nghi/2023', {
      fields: { ...form, ...table },
    });
    expect(answer.status).toBe(404);
  });

  test.each([
    ['a day that is none', { holidays: `${lawful}\n31/02/2030 Sai` }, 'Ngày nghỉ, dòng 5'],
    ['a day without a name', { holidays: `${lawful}\n03/02/2030` }, 'dòng 5: thiếu tên'],
    ['a lawful day missing', { holidays: '01/01/2030 Tết' }, 'Thiếu ngày nghỉ 30/04/2030'],
    ['a day of another year', { holidays: `${lawful}\n01/01/2031 Tết` }, 'không thuộc năm 2030'],
    ['a make-up day in the week', { workingSaturdays: '07/01/2030' }, 'không phải cuối tuần'],
    ['no source', { source: ' ' }, 'Nguồn: chưa có nội dung'],
    ['no choice', { state: '' }, 'Tình trạng: hãy chọn'],
  ])('%s is refused beside the field', async (_, part, said) => {
    const answer = await department.submit(path, path, { ...table, ...part });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(said)]);
    expect(await stored()).toBeUndefined();
  });

  test('a table is kept with who entered it; two people at once are told', async () => {
    const form = await department.formOn(path, path);
    const saved = await department.post(path, { fields: { ...form, ...table } });
    expect(saved.status).toBe(303);
    expect(await stored()).toMatchObject({
      confirmed: false,
      workingSaturdays: ['2030-01-05'],
      changed: { by: site.cast.department.focal[0]?.name, on: '2023-09-11' },
    });
    expect((await department.post(path, { fields: { ...form, ...table } })).status).toBe(409);
  });

  test('provisional years are marked', async () => {
    const html = await (await department.get('/quan-tri/ngay-nghi')).text();
    expect(html).toContain('Tạm tính');
  });
});

describe('programmes', () => {
  const action = '/quan-tri/chuong-trinh';
  const latest = () => site.deps.programmes.latest(tenant, 'HCM-BTH-2023');
  const plan = async () => {
    const { readFileSync } = await import('node:fs');
    return readFileSync('shared/programmes/HCM-BTH-2023.yaml', 'utf8');
  };
  const yaml = (text: string) => new File([text], 'ke-hoach.yaml');

  test('a mistake is named with line and field, and nothing is launched', async () => {
    const broken = (await plan()).replace(/workingDays: \d+/, 'workingDays: ba');
    const answer = await sendFile(hospital, action, yaml(broken));
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toMatch(/<code>[\w.[\]]*workingDays<\/code>/);
    expect(html).not.toContain('/phat-hanh');
  });

  test('a plan of another unit, or for everybody, is not the hospital’s to launch', async () => {
    const text = await plan();
    const foreign = text.replace(/unitId: hcm-bth/, 'unitId: hcm-syt');
    expect(foreign).not.toBe(text);
    const html = await (await sendFile(hospital, action, yaml(foreign))).text();
    expect(html).toContain('không thuộc phạm vi');
  });

  test('a sound plan is told in words, then launched as the next version, once', async () => {
    const before = await latest();
    const seen = await sendFile(hospital, action, yaml(await plan()));
    const html = await seen.text();
    expect(html).toContain('Các bước, thời hạn và thư');
    expect(await latest()).toEqual(before);
    const fields = hiddenIn(html, `${action}/phat-hanh`);
    const launched = await hospital.post(`${action}/phat-hanh`, { fields });
    expect(launched.status).toBe(303);
    expect((await latest())?.version).toBe((before?.version ?? 0) + 1);
    expect((await hospital.post(`${action}/phat-hanh`, { fields })).status).toBe(422);
    expect((await latest())?.version).toBe((before?.version ?? 0) + 1);
  });
});

describe('a plan read from its document', () => {
  const action = '/quan-tri/chuong-trinh/doc';
  const paste = async (text: string) =>
    hospital.post(action, { fields: { ...(await hospital.formOn(action, action)), text } });

  test('shows what was found with its sentences, what to look at and what is missing', async () => {
    const before = await site.everything();
    const answer = await paste(reformPlan);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('…/KH-SYT');
    expect(html).toContain('Dòng 1:');
    expect(html).toContain('nhập vào Khánh Hòa');
    expect(html).toMatch(/Không tìm thấy \(2\)[\s\S]*<li>Kinh phí<\/li><li>Báo cáo<\/li>/);
    expect(await site.everything()).toBe(before);
  });

  test('its draft goes straight to the check, which names what is still to be filled', async () => {
    const html = await (await paste(reformPlan)).text();
    const check = '/quan-tri/chuong-trinh';
    const draft = /<textarea id="ban-nhap-text"[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '';
    const text = draft.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    const checked = await hospital.post(check, { fields: { ...hiddenIn(html, check), text } });
    const told = await checked.text();
    expect(checked.status).toBe(422);
    expect(told).toContain('<code>issuer.unitId</code>');
    expect(told).toContain('CẦN ĐIỀN');
  });

  test('a file is told by its content, and why it cannot be read', async () => {
    const sent = await sendFile(hospital, action, new File([reformPlan], 'ke-hoach.pdf'));
    expect([sent.status, (await sent.text()).includes('Đã đọc “ke-hoach.pdf”')]).toEqual([
      200,
      true,
    ]);
    const refused = await sendFile(hospital, action, new File(['%PDF-1.7'], 'ke-hoach.txt'));
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(html).toContain('href="#doc-file"');
    expect(html).toContain('Chưa đọc được tệp PDF');
  });

  test('what gives more than a plan can is refused', async () => {
    const answer = await paste(`I. A\n1. B\n${'- Nộp trước ngày 1/1/2023.\n'.repeat(1_000)}`);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('quá nhiều điều');
  });

  test('without text it says so at the field', async () => {
    const answer = await paste('  ');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('href="#doc-text"');
  });

  test('what the document says is shown as text, never as markup', async () => {
    const html = await (await paste(reformPlan.replace('Lãnh đạo Sở', '<b>Lãnh đạo</b>'))).text();
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;Lãnh đạo');
  });
});
