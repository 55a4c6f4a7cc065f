import type { Status } from '../../../events/schema/envelope.ts';
import { SetsReserved } from '../../../functions/http/reservedFields.ts';
import { issueLink } from '../../../shared/app/issueLink.ts';
import { statusOf } from '../../../shared/domain/dossier/status.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor, visitorOf } from '../../support/visitor.ts';
import { wholeSite } from '../../support/wholeSite.ts';

let site: SampleSite;
let author: Visitor;
let office: Visitor;

const dossiers = () => site.deps.dossiers.ofUnit(tenant, 'HCM-BTH-2023', 'hcm-bth');
const idIn = async (status: Status): Promise<string> => {
  const found = (await dossiers()).find((dossier) => statusOf(dossier) === status);
  if (!found) throw new Error(`no dossier is ${status}`);
  return found.id;
};
const stored = (id: string) => site.deps.dossiers.find(tenant, id);

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  author = await signedInAs(site, 'Người đề xuất');
  office = await signedInAs(site, 'Phòng Quản lý');
}, 120_000);

afterAll(() => site.stop());

/** A fresh link for a mail that asks for one of these commands. */
async function mailedLink(permit: string) {
  for (const { id } of await dossiers()) {
    const mails = await site.deps.outbox.ofDossier(tenant, id);
    const mail = mails.findLast(({ link }) => link?.permits.includes(permit));
    if (!mail?.link) continue;
    const request = { ...mail.link, expiresAt: '2023-12-01T00:00:00.000Z' };
    const { link, token, code } = issueLink(await site.deps.secret(), {
      tenant,
      mailId: mail.id,
      mailedAt: '2023-09-11T01:00:00.000Z',
      request,
      person: mail.to,
    });
    await site.deps.links.save(link);
    const visitor = visitorOf(site);
    if ((await visitor.get(`/q/${token}`)).status === 200)
      return { token, code, dossierId: id, path: `/q/${token}` };
  }
  throw new Error(`no open link permits ${permit}`);
}

describe('looking', () => {
  test('every page answers with strict headers and starts with a doctype', async () => {
    for (const path of [
      '/viec',
      '/don-vi/hcm-bth',
      '/bao-cao',
      '/chuong-trinh/HCM-BTH-2023',
      '/khong-co',
    ]) {
      const answer = await office.get(path);
      expect((await answer.text()).startsWith('<!doctype html><html lang="vi">')).toBe(true);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
      expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(answer.headers.get('referrer-policy')).toBe('same-origin');
    }
  });

  test('no page has inline script or style', async () => {
    for (const path of ['/viec', `/soan/${await idIn('draft')}?phan=gui`, '/dang-nhap']) {
      const html = await (await author.get(path)).text();
      expect(html).not.toMatch(/<style|style="|<script>|\son[a-z]+="/);
    }
  });

  test('GET, HEAD and OPTIONS change nothing and open no session', async () => {
    const { path } = await mailedLink('appraise');
    const draft = await idIn('draft');
    const paths = [
      '/',
      '/dang-nhap',
      path,
      `${path}/lien-ket-moi`,
      '/viec',
      '/don-vi',
      '/don-vi/hcm-bth?xem=late',
      '/bao-cao',
      '/soan/moi?chuong-trinh=HCM-BTH-2023',
      `/ho-so/${draft}`,
      `/soan/${draft}`,
      `/soan/${draft}/gui`,
      `/ho-so/${draft}/rut`,
      `/ho-so/${await idIn('registered')}/tiep-nhan`,
    ];
    const before = await site.everything();
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      for (const one of paths) {
        await office.request(one, { method });
        const stranger = visitorOf(site);
        await stranger.request(one, { method });
        expect([...stranger.jar.keys()].filter((name) => name !== 'bieu-mau')).toEqual([]);
      }
    expect(await site.everything()).toBe(before);
  }, 60_000);

  test('what does not exist and what is somebody else’s get the same answer', async () => {
    const draft = await idIn('draft');
    const foreign = await office.get(`/ho-so/${draft}`);
    const unknown = await office.get('/ho-so/khong-co');
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(await foreign.text()).toBe(await unknown.text());
    expect((await author.get('/don-vi/hcm-bth')).status).toBe(404);
    expect((await author.get('/bao-cao')).status).toBe(404);
  });

  test('a stranger is led to sign in', async () => {
    const answer = await visitorOf(site).get('/viec');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/dang-nhap']);
  });

  test('a method that a page does not know is refused by name', async () => {
    const answer = await office.request('/viec', {
      method: 'DELETE',
      headers: { origin: publicUrl },
    });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('stylesheet and script may be kept for a year under an address of their content', async () => {
    const html = await (await office.get('/dang-nhap')).text();
    const [href = ''] = /\/kieu\.css\?v=[\w-]{12}/.exec(html) ?? [];
    const answer = await office.get(href);
    expect(answer.headers.get('content-type')).toContain('text/css');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  test('the board counts and lists dossiers, drafts excepted', async () => {
    const html = await (await office.get('/don-vi/hcm-bth')).text();
    const submitted = (await dossiers()).filter(({ current }) => current.kind !== 'draft');
    expect(html).toContain(`Tất cả hồ sơ (${submitted.length})`);
    for (const { id } of submitted) expect(html).toContain(`/ho-so/${id}`);
    expect(html).not.toContain(await idIn('draft'));
  });
});

describe('signing in', () => {
  test('a known and an unknown address get the same page', async () => {
    const known = site.cast.director?.email ?? '';
    const pages = [];
    for (const email of [known, 'khong.co@benhvien.example']) {
      const visitor = visitorOf(site);
      const answer = await visitor.submit('/dang-nhap', '/dang-nhap', { email });
      pages.push(`${answer.status} ${await answer.text()}`);
    }
    expect(pages[0]).toBe(pages[1]);
  });

  test('people of every department of the deployment are mailed their link', async () => {
    const officer = site.cast.planningOffice[1];
    const app = wholeSite({ ...site.deps, tenants: ['nt-syt', tenant] });
    const asked = `sign-in#${officer?.id}#`;
    expect(await site.everything()).not.toContain(asked);
    const email = officer?.email ?? '';
    const answer = await visitorOf({ app }).submit('/dang-nhap', '/dang-nhap', { email });
    expect(answer.status).toBe(200);
    expect(await site.everything()).toContain(asked);
  });

  test('what is no address is named, and what was typed is kept', async () => {
    const answer = await visitorOf(site).submit('/dang-nhap', '/dang-nhap', { email: '"><b>x' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('Thư điện tử: không phải là một địa chỉ thư điện tử.');
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;x"');
  });

  test('opening the link signs nobody in; a wrong code neither; the code does, once', async () => {
    const [link] = await site.links();
    const path = new URL(link?.url ?? '').pathname.replace('/q/', '/dang-nhap/');
    const visitor = visitorOf(site);
    expect((await visitor.get(path)).status).toBe(200);
    expect((await visitor.submit(path, path, { code: 'ZZZZ' })).status).toBe(422);
    expect((await visitor.get('/viec')).status).toBe(303);
    const answer = await visitor.submit(path, path, { code: link?.code ?? '' });
    expect(answer.headers.get('set-cookie')).toMatch(/^phien=.*HttpOnly.*SameSite=Lax/);
    expect((await visitor.get('/viec')).status).toBe(200);
    expect((await visitorOf(site).get(path)).status).toBe(410);
  });

  test('signing out ends the session', async () => {
    const visitor = await signedInAs(site, 'Giám đốc');
    const cookie = visitor.jar.get('phien') ?? '';
    await visitor.submit('/viec', '/dang-xuat');
    visitor.jar.set('phien', cookie);
    expect((await visitor.get('/viec')).status).toBe(303);
  });
});

describe('forms from elsewhere', () => {
  const tryToReceive = async (
    headers: Record<string, string>,
    fields: Record<string, string> = {},
  ) => {
    const id = await idIn('registered');
    const action = `/ho-so/${id}/tiep-nhan`;
    const form = await office.formOn(`/ho-so/${id}`, action);
    const answer = await office.request(action, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ ...form, ...fields }),
    });
    expect(statusOf((await stored(id)) ?? raise())).toBe('registered');
    return answer;
  };
  const raise = (): never => {
    throw new Error('the dossier is gone');
  };

  test('another site’s form is refused', async () => {
    expect((await tryToReceive({ origin: 'https://ac-y.example' })).status).toBe(403);
  });

  test('the origin null is refused', async () => {
    expect((await tryToReceive({ origin: 'null' })).status).toBe(403);
  });

  test('a request that the browser calls cross-site is refused even with our origin', async () => {
    expect((await tryToReceive({ origin: publicUrl, 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
  });

  test('a form without origin comes back with a button to send it again', async () => {
    const answer = await tryToReceive({});
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('name="commandId"');
  });

  test('autosave without origin is told so in its own words', async () => {
    const answer = await tryToReceive({ accept: 'application/json' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([403, 'application/json']);
  });

  test('a form without our nonce is refused', async () => {
    const answer = await tryToReceive({ origin: publicUrl }, { nonce: 'x' });
    expect(answer.status).toBe(403);
  });

  test('around the front door there is nothing', async () => {
    const { webApp } = await import('../../../functions/http/webApp.tsx');
    const app = webApp({ ...site.deps, originSecret: 'cua-truoc' });
    const env = { event: { requestContext: { timeEpoch: 1_694_397_600_000 } } };
    expect((await app.request('/dang-nhap', {}, env)).status).toBe(403);
    const wrong = { headers: { 'x-origin-secret': 'cua-sau' } };
    expect((await app.request('/dang-nhap', wrong, env)).status).toBe(403);
    const known = await app.request(
      '/dang-nhap',
      { headers: { 'x-origin-secret': 'cua-truoc' } },
      env,
    );
    expect(known.status).toBe(200);
  });
});

describe('bodies that cannot be read', () => {
  const save = async (fields: URLSearchParams | string, headers: Record<string, string> = {}) => {
    const id = await idIn('draft');
    const before = await stored(id);
    const answer = await author.request(`/soan/${id}/luu`, {
      method: 'POST',
      headers: { origin: publicUrl, ...headers },
      body: fields,
    });
    expect(await stored(id)).toEqual(before);
    return answer.status;
  };

  test('a single field sent twice is refused', async () => {
    const id = await idIn('draft');
    const form = await author.formOn(`/soan/${id}`, `/soan/${id}/luu`);
    const fields = new URLSearchParams({ ...form, title: 'Tên thứ nhất' });
    fields.append('title', 'Tên thứ hai');
    expect(await save(fields)).toBe(400);
  });

  test('ten thousand fields are refused', async () => {
    const fields = new URLSearchParams(
      Array.from({ length: 10_000 }, (_, n): [string, string] => [`f${n}`, 'x']),
    );
    expect(await save(fields)).toBe(400);
  });

  test('more than fits is refused', async () => {
    expect(await save(new URLSearchParams({ title: 'x'.repeat(4 * 1024 * 1024) }))).toBe(413);
  });

  test('JSON and text are not forms', async () => {
    expect(await save('{"title":"x"}', { 'content-type': 'application/json' })).toBe(415);
    expect(await save('title=x', { 'content-type': 'text/plain' })).toBe(415);
  });
});

describe('writing a dossier', () => {
  const draftForm = async (stage: string) => {
    const id = await idIn('draft');
    const action = `/soan/${id}/luu`;
    return { id, action, form: await author.formOn(`/soan/${id}?phan=${stage}`, action) };
  };

  test('autosave stores what is on the page and answers with what the next one needs', async () => {
    const { id, action, form } = await draftForm('chung');
    const title = 'Tên sửa bằng tự lưu <b>đậm</b>';
    const answer = await author.post(action, {
      fields: { ...form, title, outputKind: 'plan', channel: 'annual_plan', obstacles: 'unclear' },
      headers: { accept: 'application/json' },
    });
    const next = (await answer.json()) as Record<string, string>;
    expect((await stored(id))?.content).toMatchObject({
      title,
      outputKind: 'plan',
      obstacles: ['unclear'],
    });
    const html = await (await author.get(`/ho-so/${id}`)).text();
    expect(html).toContain('Tên sửa bằng tự lưu &lt;b&gt;đậm&lt;/b&gt;');
    expect(html).not.toContain('<b>đậm');
    const again = await author.post(action, {
      fields: { ...form, ...next, title: 'Tên sửa lần nữa', obstacles: 'unclear' },
      headers: { accept: 'application/json' },
    });
    expect(again.status).toBe(200);
    expect((await stored(id))?.content.title).toBe('Tên sửa lần nữa');
  });

  test('a page opened before somebody else’s change does not overwrite it silently', async () => {
    const { id, action, form } = await draftForm('chung');
    const fresh = await author.formOn(`/soan/${id}?phan=chung`, action);
    await author.post(action, {
      fields: { ...fresh, title: 'Sửa ở máy khác', obstacles: 'unclear' },
    });
    const answer = await author.post(action, { fields: { ...form, title: 'Bản cũ hơn' } });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Bản cũ hơn');
    expect((await stored(id))?.content.title).toBe('Sửa ở máy khác');
  });

  test('too long a section is named and kept in the form', async () => {
    const { id, action, form } = await draftForm('de-cuong-1');
    const answer = await author.post(action, {
      fields: { ...form, 'sections.I': 'à'.repeat(3001) },
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('quá dài, nhiều nhất 3000 ký tự');
    expect(html).toContain('à'.repeat(3001));
    expect((await stored(id))?.content.sections.I).not.toContain('à'.repeat(300));
  });

  test('nobody becomes an author by a field of their own making', async () => {
    const { id, action, form } = await draftForm('tac-gia');
    const director = site.cast.director?.id ?? '';
    const answer = await author.post(action, {
      fields: {
        ...form,
        'authors.0.share': '100',
        'authors.5.personId': director,
        'authors.5.share': '50',
        state: 'approved',
        status: 'approved',
        score: '100',
      },
    });
    site.failures.splice(0);
    expect(answer.status).toBe(303);
    expect((await stored(id))?.content.authors.map(({ person }) => person.personId)).not.toContain(
      director,
    );
  });

  test('F93 fields that no form of ours has are ignored, whatever they would set, and leave an event', async () => {
    const { id, action, form } = await draftForm('chung');
    const entered = { title: 'Tên không đổi', outputKind: 'plan', channel: 'annual_plan' };
    await author.post(action, { fields: { ...form, ...entered } });
    const before = await stored(id);
    const again = await author.formOn(`/soan/${id}?phan=chung`, action);
    const answer = await author.post(action, {
      fields: {
        ...again,
        ...entered,
        state: 'approved',
        status: 'approved',
        score: '100',
        role: 'administrator',
        number: 'SK-1',
        unitId: 'hcm-khac',
        contentVersion: '99',
        'current.kind': 'ended',
      },
    });
    expect(answer.status).toBe(303);
    const after = await stored(id);
    expect(after?.content.title).toBe('Tên không đổi');
    const { version: _, commandIds: _saves, ...kept } = after ?? { version: 0, commandIds: [] };
    expect(before).toMatchObject(kept);
    const events = site.failures.splice(0);
    expect(events.map((event) => (event as SetsReserved).field)).toEqual([
      'state',
      'status',
      'score',
      'role',
      'contentVersion',
    ]);
    expect(events.every((event) => event instanceof SetsReserved)).toBe(true);
  });

  test('a colleague is added by staff code and asked', async () => {
    const { id, action, form } = await draftForm('tac-gia');
    const lead = (await stored(id))?.content.authors[0]?.person.personId;
    const colleague = site.cast.staff.find((one) => one.id !== lead);
    const added = await author.post(action, {
      fields: { ...form, 'authors.0.share': '100', who: colleague?.staffCode ?? '' },
    });
    expect(added.status).toBe(303);
    expect((await stored(id))?.content.authors.at(-1)).toMatchObject({
      person: { personId: colleague?.id },
      share: 0,
      consent: 'pending',
    });
    const unknown = await author.submit(`/soan/${id}?phan=tac-gia`, action, {
      'authors.0.share': '60',
      'authors.1.share': '40',
      who: 'KHONG-CO',
    });
    expect(unknown.status).toBe(422);
    expect(await unknown.text()).toContain('Không có mã nhân viên này trong đơn vị.');
  });

  test('handing in names what is missing and hands in nothing', async () => {
    const { id, form } = await draftForm('gui');
    const answer = await author.post(`/soan/${id}/gui`, { fields: { ...form, urgentReason: '' } });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('chưa xác nhận cam đoan');
    expect((await stored(id))?.current.kind).toBe('draft');
  });

  test('a new dossier is opened once, however often its form is sent', async () => {
    const action = '/soan/moi';
    const form = await author.formOn('/soan/moi?chuong-trinh=HCM-BTH-2023', action);
    const fields = { ...form, title: 'Hồ sơ mới thử nghiệm', channel: 'annual_plan' };
    const places = [
      await author.post(action, { fields }),
      await author.post(action, { fields }),
    ].map((answer) => answer.headers.get('location'));
    expect(places[0]).toMatch(/^\/soan\/ho-[0-9a-f]{20}$/);
    expect(places[0]).toBe(places[1]);
  });
});

describe('files', () => {
  const upload = async (name: string, content: Uint8Array<ArrayBuffer>) => {
    const id = await idIn('draft');
    const action = `/soan/${id}/them-tep`;
    const form = new FormData();
    for (const [field, value] of Object.entries(
      await author.formOn(`/soan/${id}?phan=tep`, action),
    ))
      form.append(field, value);
    form.append('file', new File([content], name));
    return { id, answer: await author.post(action, { fields: form }) };
  };
  const pdf = new TextEncoder().encode('%PDF-1.7 thử');

  test('a PDF is stored under a safe name and only its reader gets a link', async () => {
    const { id, answer } = await upload('../../<tối mật>.exe', pdf);
    expect(answer.status).toBe(303);
    const file = (await stored(id))?.attachments.at(-1);
    expect(file).toMatchObject({ name: 'tối mật.pdf', type: 'application/pdf', bytes: pdf.length });
    const link = await author.get(`/ho-so/${id}/tep/${file?.fileId}`);
    expect(link.headers.get('location')).toContain(`attachments/${tenant}/${id}/${file?.fileId}`);
    expect((await office.get(`/ho-so/${id}/tep/${file?.fileId}`)).status).toBe(404);
  });

  test('a scanned paper answers for a co-author whom no mail reaches', async () => {
    const { id } = await upload('giay-dong-y.pdf', pdf);
    const silent = async () =>
      (await stored(id))?.content.authors.find(({ consent }) => consent === 'pending')?.person;
    if (!(await silent())) {
      const action = `/soan/${id}/luu`;
      const form = await author.formOn(`/soan/${id}?phan=tac-gia`, action);
      const lead = (await stored(id))?.content.authors[0]?.person.personId;
      const colleague = site.cast.staff.find((one) => one.id !== lead);
      const fields = { ...form, 'authors.0.share': '100', who: colleague?.staffCode ?? '' };
      await author.post(action, { fields });
    }
    const { personId = '' } = (await silent()) ?? {};
    const fileId = (await stored(id))?.attachments.at(-1)?.fileId ?? '';
    const answer = await author.submit(`/ho-so/${id}`, `/ho-so/${id}/giay-dong-y`, {
      personId,
      fileId,
    });
    expect(answer.status).toBe(303);
    const authors = (await stored(id))?.content.authors;
    expect(authors?.find(({ person }) => person.personId === personId)?.consent).toBe('given');
    expect(await (await author.get(`/ho-so/${id}`)).text()).toContain(
      'Theo giấy có chữ ký: giay-dong-y.pdf',
    );
  });

  test('a program that calls itself a PDF is refused', async () => {
    const before = site.deps.files.stored.size;
    const { answer } = await upload('bao-cao.pdf', new TextEncoder().encode('MZ\u0090'));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Tệp không phải là PDF');
    expect(site.deps.files.stored.size).toBe(before);
  });
});

describe('acting on a dossier', () => {
  test('reasons that are missing are named; the form stays open', async () => {
    const id = await idIn('registered');
    const action = `/ho-so/${id}/tra-lai`;
    const answer = await office.submit(`/ho-so/${id}`, action, { reasons: '  \u0000 ' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('href="#tra-lai-reasons"');
    expect(html).toContain('Lý do: chưa có nội dung.');
  });

  test('what the person may not do is refused and said why', async () => {
    const id = await idIn('registered');
    const form = await office.formOn(`/ho-so/${id}`, `/ho-so/${id}/tiep-nhan`);
    const answer = await office.post(`/ho-so/${id}/bieu-quyet`, {
      fields: { ...form, vote: 'for' },
    });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Hồ sơ không còn ở bước cho phép việc này');
  });

  test('receiving twice with one form is one act', async () => {
    const id = await idIn('registered');
    const action = `/ho-so/${id}/tiep-nhan`;
    const fields = await office.formOn(`/ho-so/${id}`, action);
    const first = await office.post(action, { fields });
    const second = await office.post(action, { fields });
    expect([first.status, second.status]).toEqual([303, 303]);
    const received = (await site.deps.dossiers.history(tenant, id)).filter(
      ({ type }) => type === 'Received',
    );
    expect(received).toHaveLength(1);
  });
});

describe('deciding behind a mailed link', () => {
  test('the page names its person only in part and chooses nothing beforehand', async () => {
    const { path } = await mailedLink('vote');
    const html = await (await visitorOf(site).get(path)).text();
    expect(html).toMatch(/dành riêng cho <strong>[^ ]+ \S\*\*\*/);
    expect(html).not.toContain('checked');
  });

  test('without the code from the mail nothing is decided, and the person is told how often is left', async () => {
    const { path, dossierId } = await mailedLink('vote');
    const before = await stored(dossierId);
    const visitor = visitorOf(site);
    const wrong = await visitor.submit(path, path, { choice: 'vote:for', words: '', code: 'ZZZZ' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('còn 4 lần thử');
    expect(await stored(dossierId)).toEqual(before);
  });

  test('a choice outside the mail’s offer is no choice', async () => {
    const { path, code } = await mailedLink('vote');
    const answer = await visitorOf(site).submit(path, path, { choice: 'receive', code });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('hãy chọn một trong các lựa chọn');
  });

  test('cookies blocked: no decision', async () => {
    const { path, code } = await mailedLink('vote');
    const visitor = visitorOf(site);
    const form = await visitor.formOn(path, path);
    visitor.jar.clear();
    expect(
      (await visitor.post(path, { fields: { ...form, choice: 'vote:for', code } })).status,
    ).toBe(403);
  });

  test('choice and code together decide once; a double click sees the receipt; later the link says why it is dead', async () => {
    const { path, code, dossierId } = await mailedLink('vote');
    const visitor = visitorOf(site);
    const fields: Record<string, string> = {
      ...(await visitor.formOn(path, path)),
      choice: 'vote:for',
      words: 'Nên làm sớm.',
      code,
    };
    const first = await visitor.post(path, { fields });
    expect(first.status).toBe(200);
    expect(await first.text()).toContain('Nên làm sớm.');
    expect((await visitor.post(path, { fields })).status).toBe(200);
    const votes = (await site.deps.dossiers.history(tenant, dossierId)).filter(
      ({ type, commandId }) => type === 'VoteCast' && commandId === fields.commandId,
    );
    expect(votes).toHaveLength(1);
    const dead = await visitorOf(site).get(path);
    expect(dead.status).toBe(410);
    expect(await dead.text()).toContain('Liên kết không dùng được');
  });

  test('a flipped sign in the token is a link that nobody knows', async () => {
    const { path } = await mailedLink('appraise');
    const answer = await visitorOf(site).get(`${path}x`);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('Liên kết không dùng được');
  });
});

test('nothing failed behind the scenes', () => {
  expect(site.failures).toEqual([]);
});
