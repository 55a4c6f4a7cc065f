import { drain, placeOf, programmeId, readingMails } from '../../support/dissemination.ts';
import {
  type DisseminationSite,
  disseminationSite,
  other,
  own,
  today,
} from '../../support/disseminationSite.ts';
import { on, person, tenant } from '../../support/hospital.ts';
import { publicUrl, visitorOf } from '../../support/visitor.ts';

const board = `/pho-bien/${programmeId}/2`;
const ours = `${board}/${own}`;
const theirs = `${board}/${other}`;

let site: DisseminationSite;
let deps: DisseminationSite['deps'];

beforeAll(async () => {
  site = await disseminationSite(publicUrl);
  ({ deps } = site);
});
afterAll(() => site.stop());
afterEach(() => expect(site.failures).toEqual([]));

/** Seconds of the day at which a browser asks. */
const browser = (seconds = 0, day = today) =>
  visitorOf(site, new Date(Date.parse(on(day).now) + seconds * 1000).toISOString());

async function signedIn(personId: string) {
  const visitor = browser();
  visitor.jar.set('phien', await site.sessionOf(personId));
  return visitor;
}
const textOf = async (answer: Promise<Response> | Response) => (await answer).text();
const status = async (answer: Promise<Response>) => (await answer).status;
const counts = async () => (await deps.dissemination.coverage(placeOf(own)))?.counts;

const readingPath = (personId: string) => site.readingPath(personId);

describe('for everybody', () => {
  test('the plan is public, in full and without any person', async () => {
    const html = await textOf(browser().get(`/pho-bien/ke-hoach/${programmeId}`));
    const plan = await deps.programmes.latest(tenant, programmeId);
    for (const said of [
      plan?.issuer.snapshotName,
      ...(plan?.instrument.legalBases ?? []),
      ...(plan?.instrument.recipients.map(({ name }) => name) ?? []),
      ...(plan?.instrument.attachments ?? []),
    ])
      expect(html).toContain(said);
    for (const { name } of [
      ...(await deps.organisation.peopleOf(tenant, own)),
      ...(await deps.organisation.peopleOf(tenant, 'hcm-bth')),
    ])
      expect(html).not.toContain(name);
  });

  test('an older version says so; what is no version is not found', async () => {
    expect(await textOf(browser().get(`/pho-bien/ke-hoach/${programmeId}/1`))).toContain('bản cũ');
    for (const odd of ['0', '7', 'x', '1e1', '99999'])
      expect(await status(browser().get(`/pho-bien/ke-hoach/${programmeId}/${odd}`))).toBe(404);
    expect(await status(browser().get('/pho-bien/ke-hoach/KHONG-CO'))).toBe(404);
  });

  test('the list of plans offers boards only to those who follow units', async () => {
    expect(await textOf(browser().get('/pho-bien'))).not.toContain('Mức phổ biến theo đơn vị');
    const officer = await signedIn('p-officer');
    expect(await textOf(officer.get('/pho-bien'))).toContain('Mức phổ biến theo đơn vị');
  });

  test('boards ask strangers to sign in', async () => {
    for (const path of [board, ours, `${ours}/nguoi`, `${ours}/buoi`, `${ours}/ma`])
      expect((await browser().get(path)).headers.get('location')).toBe('/dang-nhap');
  });
});

describe('the link of a reading mail', () => {
  const reader = `${own}-0000`;

  test('leads to the full text of a legal basis once there is one', async () => {
    const path = await readingPath(reader);
    const plan = await deps.programmes.latest(tenant, programmeId);
    const [basis = ''] = plan?.instrument.legalBases ?? [];
    const way = `href="/pho-bien/ke-hoach/${programmeId}/can-cu/1"`;
    expect(await textOf(browser().get(path))).not.toContain(way);
    await deps.planLife.record(tenant, programmeId, {
      kind: 'basis_published',
      number: 1,
      by: { personId: 'p-admin', name: 'Ngô Văn Quản Trị' },
      at: on(today).now,
      channel: 'web',
      evidence: 'Công báo',
      commandId: 'c-basis',
      basis,
      url: 'https://congbao.example/ke-hoach',
    });
    expect(await textOf(browser().get(path))).toContain(way);
  });

  test('GET, HEAD and scanners change nothing; the person presses and sees when', async () => {
    const path = await readingPath(reader);
    const before = await counts();
    const shown = browser();
    const html = await textOf(shown.get(path));
    expect(html).toContain('Tôi đã đọc');
    expect(html).not.toContain('Người Thứ 0');
    expect(html).toContain('Người T*** 0***');
    await shown.request(path, { method: 'HEAD' });
    const robot = await shown.submit(path, path);
    expect([robot.status, await robot.text()]).toEqual([
      409,
      expect.stringContaining('Trang vừa mở được mấy giây'),
    ]);
    expect(await counts()).toEqual(before);
    const fields = await shown.formOn(path, path);
    const later = browser(30);
    for (const [name, value] of shown.jar) later.jar.set(name, value);
    const done = await later.post(path, { fields });
    expect([done.status, await done.text()]).toEqual([
      200,
      expect.stringContaining('Đã ghi nhận lúc 09:00 ngày 12/06/2023'),
    ]);
    expect(await textOf(browser(90, '2023-06-14').get(path))).toContain(
      'Đã ghi nhận lúc 09:00 ngày 12/06/2023',
    );
    expect(await counts()).toMatchObject({ read: 1 });
    const back = await later.submit(path, `${path}/chua-doc`);
    expect(await back.text()).toContain('Tôi đã đọc');
    expect(await counts()).toEqual(before);
  });

  test('needs our own form: no nonce, another site and a session of nobody do nothing', async () => {
    const path = await readingPath(reader);
    const shown = browser();
    const fields = await shown.formOn(path, path);
    expect(await status(browser(30).post(path, { fields }))).toBe(403);
    const headers = { origin: 'https://elsewhere.example' };
    expect(await status(shown.post(path, { fields, headers }))).toBe(403);
    expect(await counts()).toMatchObject({ read: 0 });
    expect(shown.jar.has('phien')).toBe(false);
  });

  test('a link that is none is one page, the same for every kind', async () => {
    const path = await readingPath(reader);
    const pages = await Promise.all(
      ['/pho-bien/doc/x', `${path}A`, `${path.slice(0, -2)}xx`].map((one) => browser().get(one)),
    );
    for (const answer of pages)
      expect([answer.status, await answer.text()]).toEqual([
        410,
        expect.stringContaining('Không tìm thấy liên kết'),
      ]);
    expect(await status(browser().get(path.replace('/pho-bien/doc', '/q')))).toBe(410);
  });
});

describe('who sees what', () => {
  test('the department sees every unit and nobody’s name', async () => {
    const focal = await signedIn('p-focal');
    const html = await textOf(focal.get(`${board}?xem=tat-ca`));
    expect(html).toContain(`href="${ours}"`);
    expect(html).toContain(`href="${theirs}"`);
    const page = await textOf(focal.get(ours));
    expect(page).not.toContain('Người Thứ');
    expect(page).not.toContain('<form method="post" action="/pho-bien');
    for (const path of ['nguoi', 'buoi', 'ma'])
      expect(await status(focal.get(`${ours}/${path}`))).toBe(404);
  });

  test('an officer sees the own unit with names, and no other unit at all', async () => {
    const officer = await signedIn('p-officer');
    const html = await textOf(officer.get(`${board}?xem=tat-ca`));
    expect(html).toContain(`href="${ours}"`);
    expect(html).not.toContain(theirs);
    expect(await textOf(officer.get(`${ours}/nguoi?xem=all`))).toContain('Đỗ Thị Trực');
    for (const path of ['', '/nguoi', '/buoi', '/ma'])
      expect(await status(officer.get(`${theirs}${path}`))).toBe(404);
  });

  test('another role of the unit sees its figures only; an administrator above it sees names', async () => {
    const clerk = await signedIn('p-clerk');
    expect(await status(clerk.get(ours))).toBe(200);
    expect(await status(clerk.get(`${ours}/nguoi`))).toBe(404);
    const administrator = await signedIn('p-admin');
    expect(await textOf(administrator.get(`${ours}/nguoi?xem=all`))).toContain('Đỗ Thị Trực');
  });

  test('whoever holds no role has no board', async () => {
    const nobody = await signedIn(`${own}-0001`);
    for (const path of [board, ours]) expect(await status(nobody.get(path))).toBe(404);
  });

  test('nobody posts for a unit that is not theirs', async () => {
    const officer = await signedIn('p-officer');
    const { nonce = '', commandId = '' } = await officer.formOn(ours, `${ours}/nhac`);
    for (const path of ['nhac', 'dang-tai', 'nguoi', 'buoi', 'ma'])
      expect(
        await status(officer.post(`${theirs}/${path}`, { fields: { nonce, commandId } })),
      ).toBe(404);
    expect(await status(officer.post(`${ours}/nhac`, { fields: { commandId } }))).toBe(403);
  });

  test('units of the frozen list that are whole leave the first view of the board', async () => {
    const focal = await signedIn('p-focal');
    expect(await textOf(focal.get(board))).toContain('Đơn vị chưa đủ 100% (2)');
    expect(await textOf(focal.get(`/pho-bien/${programmeId}`))).toContain(
      'Đơn vị chưa đủ 100% (2)',
    );
    expect(await textOf(focal.get(`/pho-bien/${programmeId}/1`))).toContain(
      'chưa có danh sách phổ biến',
    );
  });
});

describe('the officer writes', () => {
  const meeting = {
    on: '2023-06-09',
    kind: 'shift_meeting',
    topic: 'Giao ban\r\nsáng <b>thứ Sáu</b>',
    headCount: '12',
    withoutMail: '',
    named: 'truc-1',
    note: '',
  };

  test('a briefing, and corrects it; the first entry stays to be seen', async () => {
    const officer = await signedIn('p-officer');
    const sent = await officer.submit(`${ours}/buoi`, `${ours}/buoi`, meeting);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${ours}?xong=buoi`]);
    const html = await textOf(officer.get(`${ours}?xong=buoi`));
    expect(html).toContain('Giao ban sáng &lt;b&gt;thứ Sáu&lt;/b&gt;');
    expect(html).toContain('Đã ghi buổi phổ biến.');
    expect(await counts()).toMatchObject({ heard: 1 });
    const form = await textOf(officer.get(`${ours}/buoi/1`));
    expect(form).toContain('value="truc-1" checked');
    const fields = { ...meeting, topic: 'Giao ban chiều' };
    const corrected = await officer.submit(`${ours}/buoi/1`, `${ours}/buoi/1`, fields);
    expect(corrected.status).toBe(303);
    expect(await textOf(officer.get(ours))).toContain('Các lần ghi đã được thay (1)');
    expect(await status(officer.get(`${ours}/buoi/1`))).toBe(404);
    expect(await counts()).toMatchObject({ heard: 1 });
  });

  test.each([
    ['headCount', '-3', 'phải là số nguyên'],
    ['headCount', '0', 'phải là số nguyên'],
    ['headCount', '12,5', 'phải là số nguyên'],
    ['headCount', '99999', 'phải là số nguyên'],
    ['withoutMail', '-1', 'phải là số nguyên'],
    ['withoutMail', '3', 'chỉ có 2 người'],
    ['topic', '', 'chưa có nội dung'],
    ['topic', 'x'.repeat(301), 'quá dài'],
    ['note', 'x'.repeat(10_001), 'quá dài'],
    ['kind', 'party', 'hãy chọn'],
    ['on', '2023-02-30', 'không phải là một ngày có thật'],
    ['on', '2023-06-13', 'chưa đến'],
    ['named', 'nobody', 'không thuộc danh sách'],
  ])(
    'a briefing with %s %j is refused with its reason and changes nothing',
    async (field, value, words) => {
      const officer = await signedIn('p-officer');
      const log = await deps.dissemination.briefings(placeOf(own));
      const fields = { ...meeting, [field]: value };
      const answer = await officer.submit(`${ours}/buoi`, `${ours}/buoi`, fields);
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain(words);
      expect(html).toContain(`href="#buoi-${field}"`);
      expect(await deps.dissemination.briefings(placeOf(own))).toEqual(log);
    },
  );

  test('proof of publication, shown as a link and in its history', async () => {
    const officer = await signedIn('p-officer');
    const url = 'https://bv1.example/ke-hoach';
    const sent = await officer.submit(ours, `${ours}/dang-tai`, { url, on: '2023-06-08' });
    expect(sent.headers.get('location')).toBe(`${ours}?xong=dang-tai`);
    const wrong = { url: 'javascript:alert(1)', on: '2023-06-08' };
    const refused = await officer.submit(ours, `${ours}/dang-tai`, wrong);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('phải bắt đầu bằng https://'),
    ]);
    const second = { url: `${url}-2`, on: '2023-06-09' };
    expect((await officer.submit(ours, `${ours}/dang-tai`, second)).status).toBe(303);
    const html = await textOf(officer.get(ours));
    expect(html).toContain(`href="${url}-2"`);
    expect(html).toContain('Các lần ghi trước (1)');
    const focal = await signedIn('p-focal');
    expect(await textOf(focal.get(`${board}?xem=tat-ca`))).toContain('09/06/2023');
  });

  test('a reminder, once a day', async () => {
    const officer = await signedIn('p-officer');
    const before = (await readingMails(deps)).length;
    expect((await officer.submit(ours, `${ours}/nhac`)).status).toBe(303);
    const again = await officer.submit(ours, `${ours}/nhac`);
    expect([again.status, await again.text()]).toEqual([
      409,
      expect.stringContaining('mỗi ngày chỉ gửi một lần'),
    ]);
    await drain(deps);
    expect((await readingMails(deps)).length).toBeGreaterThan(before);
  });

  test('who came and who left, by staff code in any case', async () => {
    const officer = await signedIn('p-officer');
    const joining = person('p-moi', 'Lý Văn Mới', { unitId: own, staffCode: 'MOI-1' });
    await deps.organisation.save({ people: [joining] });
    const path = `${ours}/nguoi`;
    const sent = await officer.submit(path, path, {
      move: 'joined',
      staffCode: 'moi-1',
      on: today,
    });
    expect(sent.status).toBe(303);
    expect(await textOf(officer.get(`${path}?xem=moved`))).toContain('Lý Văn Mới');
    const wrong = await officer.submit(path, path, { move: 'left', staffCode: 'X', on: today });
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('không có trong danh sách của đơn vị'),
    ]);
  });
});

describe('the printed code', () => {
  async function printed(day = today) {
    const officer = await signedIn('p-officer');
    const sheet = await officer.submit(`${ours}/ma`, `${ours}/ma`, { on: day });
    const html = await sheet.text();
    expect(html).toContain('<svg class="qr"');
    const [, path = ''] = /http:\/\/127\.0\.0\.1:3999(\/pho-bien\/ma\/[\w-]{22})</.exec(html) ?? [];
    return path;
  }

  test('is opened by a phone, takes the staff code, and signs nobody in', async () => {
    const path = await printed();
    const phone = browser();
    const before = await counts();
    expect(await textOf(phone.get(path))).toContain('Mã nhân viên của Ông/Bà');
    expect(await counts()).toEqual(before);
    const done = await phone.submit(path, path, { staffCode: ' truc-2 ' });
    const html = await done.text();
    expect([done.status, html]).toEqual([200, expect.stringContaining('TRUC-2')]);
    expect(html).not.toContain('Hồ Văn Trực');
    expect(phone.jar.has('phien')).toBe(false);
    expect(await phone.submit(path, path, { staffCode: 'TRUC-2' }).then((r) => r.status)).toBe(200);
    expect(await counts()).toMatchObject({ heard: 2 });
  });

  test('answers every staff code that is not on the list in the same words', async () => {
    const path = await printed();
    const phone = browser();
    const said: unknown[] = [];
    for (const staffCode of ['KHONG-CO', `${other.toUpperCase()}-0`]) {
      const answer = await phone.submit(path, path, { staffCode });
      const [, alert = ''] = (await answer.text()).split('role="alert"');
      said.push([answer.status, /<ul>.*?<\/ul>/s.exec(alert)?.[0]]);
    }
    expect(said[0]).toEqual(said[1]);
    expect(said[0]).toEqual([422, expect.stringContaining('không có trong danh sách')]);
    const empty = await phone.submit(path, path, { staffCode: '' });
    expect(empty.status).toBe(422);
  });

  test('is dead the day after, when printed again, and when it is none', async () => {
    const path = await printed();
    expect(await textOf(browser(0, '2023-06-13').get(path))).toContain('đã hết hiệu lực');
    const next = await printed();
    expect(await textOf(browser().get(path))).toContain('Đã có tờ mã mới');
    expect(await status(browser().get(next))).toBe(200);
    expect(await status(browser().get('/pho-bien/ma/x'))).toBe(410);
  });

  test('is refused for a day that is over or far', async () => {
    const officer = await signedIn('p-officer');
    for (const [day, words] of [
      ['2023-06-11', 'đã qua'],
      ['2023-06-20', 'nhiều nhất 7 ngày'],
      ['', 'không phải là một ngày'],
    ] as const) {
      const answer = await officer.submit(`${ours}/ma`, `${ours}/ma`, { on: day });
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
    }
  });
});
