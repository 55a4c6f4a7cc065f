import { issueLink } from '../../../shared/app/issueLink.ts';
import type { OutboxMail } from '../../../shared/ports.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor, visitorOf } from '../../support/visitor.ts';

let site: SampleSite;
let stranger: Visitor;
let administrator: Visitor;
let author: Visitor;

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  stranger = visitorOf(site);
  administrator = await signedInAs(site, 'Quản trị');
  author = await signedInAs(site, 'Tác giả');
}, 120_000);
afterAll(() => site.stop());

/** Dossiers that a test has stopped are not stopped again. */
const taken = new Set<string>();

/** The receipt of a vote on a dossier whose vote is still open, with its link. */
async function receiptOf(template: OutboxMail['template'] = 'decision_receipt') {
  const dossiers = await site.deps.dossiers.ofUnit(tenant, 'HCM-BTH-2023', 'hcm-bth');
  for (const { id, current, findings } of dossiers) {
    if (current.kind !== 'step' || findings.approvedOn || taken.has(id)) continue;
    const mail = (await site.deps.outbox.ofDossier(tenant, id)).find(
      (one) => one.template === template && one.link?.purpose === 'disown',
    );
    if (!mail?.link) continue;
    const { link, token, code } = issueLink(await site.deps.secret(), {
      tenant,
      mailId: mail.id,
      mailedAt: '2023-09-11T01:00:00.000Z',
      request: { ...mail.link, expiresAt: '2023-12-01T00:00:00.000Z' },
      person: mail.to,
    });
    await site.deps.links.save(link);
    taken.add(id);
    return { id, mail, token, code, path: `/khong-phai-toi/${token}` };
  }
  throw new Error('no receipt to object to');
}

const stored = (id: string) => site.deps.dossiers.find(tenant, id);
const stop = async (path: string, code: string) =>
  expect((await stranger.submit(path, path, { code })).status).toBe(200);
const newsOf = async (id: string) => {
  await site.settle();
  return (await site.deps.outbox.ofDossier(tenant, id)).filter(
    ({ template }) => template === 'dossier_frozen',
  );
};

test('whoever did not do it stops the dossier by the link of the receipt; looking changes nothing', async () => {
  const { id, mail, token, code, path } = await receiptOf();
  const before = await site.everything();
  const led = await stranger.get(`/q/${token}`);
  expect([led.status, led.headers.get('location')]).toEqual([303, path]);
  const html = await (await stranger.get(path)).text();
  expect(html).toContain('Không phải tôi, dừng hồ sơ');
  expect(html).not.toContain(mail.to.name);
  expect(await site.everything()).toBe(before);

  const wrong = await stranger.submit(path, path, { code: code === 'BBBB' ? 'CCCC' : 'BBBB' });
  expect([wrong.status, await wrong.text()]).toEqual([
    422,
    expect.stringContaining('Mã không đúng; còn 4 lần thử.'),
  ]);
  expect((await stored(id))?.frozen).toBeUndefined();

  const answer = await stranger.submit(path, path, { code });
  expect([answer.status, await answer.text()]).toEqual([
    200,
    expect.stringContaining('Hồ sơ đã dừng'),
  ]);
  expect((await stored(id))?.frozen).toMatchObject({ by: { personId: mail.to.personId } });
  expect((await stranger.get(path)).status).toBe(410);
  const told = await newsOf(id);
  expect(told.map(({ to }) => to.personId)).toEqual(
    expect.arrayContaining([mail.to.personId, site.cast.administrator.id, site.cast.director.id]),
  );
});

test('the administrator sees to it, with a reason, and the dossier goes on', async () => {
  const { id, code, path } = await receiptOf();
  await stop(path, code);
  const page = `/tam-dung/${id}`;
  expect((await author.get(page)).status).toBe(404);
  expect(await (await administrator.get(page)).text()).toContain('ghi dưới tên mình');
  const unclear = await administrator.submit(page, page, { reason: 'Đã gọi hỏi' });
  expect([unclear.status, await unclear.text()]).toEqual([
    422,
    expect.stringContaining('Xử lý: hãy chọn một trong hai cách.'),
  ]);
  const silent = await administrator.submit(page, page, { how: 'release', reason: ' ' });
  expect(silent.status).toBe(422);
  expect((await stored(id))?.frozen).toBeDefined();
  const done = await administrator.submit(page, page, { how: 'release', reason: 'Đã gọi hỏi' });
  expect([done.status, done.headers.get('location')]).toEqual([303, `${page}?xong=1`]);
  expect((await stored(id))?.frozen).toBeUndefined();
  expect((await newsOf(id)).some(({ facts }) => facts.news === 'released')).toBe(true);
});

test('taken back, the step begins anew, and the history tells it all', async () => {
  const { id, code, path } = await receiptOf();
  await stop(path, code);
  const page = `/tam-dung/${id}`;
  const done = await administrator.submit(page, page, { how: 'takeBack', reason: 'Bị giả mạo' });
  expect(done.status).toBe(303);
  const types = (await site.deps.dossiers.history(tenant, id)).map(({ type }) => type);
  expect(types.slice(-4)).toEqual([
    'DossierFrozen',
    'FreezeLifted',
    'DecisionTakenBack',
    'StepStarted',
  ]);
});

test('the link of a decision, or one that is none of ours, opens no such page', async () => {
  expect((await stranger.get('/khong-phai-toi/abc.def')).status).toBe(410);
  expect((await stranger.get('/tam-dung/khong-co')).headers.get('location')).toBe('/dang-nhap');
  expect((await administrator.get('/tam-dung/khong-co')).status).toBe(404);
});
