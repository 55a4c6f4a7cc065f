import { unchainedPk } from '../../../shared/adapters/dynamo/auditNote.ts';
import { eventKey } from '../../../shared/adapters/dynamo/eventItem.ts';
import { withData } from '../../../shared/adapters/dynamo/itemData.ts';
import { type Key, keyOf, S } from '../../../shared/adapters/dynamo/table.ts';
import { momentOf } from '../../../shared/adapters/system/clock.ts';
import { issueLink } from '../../../shared/app/issueLink.ts';
import { readLink } from '../../../shared/app/links.ts';
import { canonicalJson } from '../../../shared/domain/audit/canonicalJson.ts';
import type { LinkRequest } from '../../../shared/ports.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, visitorOf } from '../../support/visitor.ts';

let site: SampleSite;
const line = 'Việc của một bản phần mềm mới hơn';
const secret = 'chỉ bản sau mới biết ai được xem';

beforeAll(async () => {
  site = await sampleSite(publicUrl);
}, 180_000);
afterAll(() => site.stop());

/** What the release that was taken back had stored, waiting for the audit chain. */
const store = (key: Key, event: Readonly<Record<string, unknown>>) =>
  site.tables.client.call('PutItem', {
    TableName: 'records',
    Item: withData(
      {
        ...keyOf(key),
        unit: S('hcm-bth'),
        todoPk: S(unchainedPk(tenant)),
        todoSk: S(`${event.at}#${event.id}`),
      },
      canonicalJson(event),
    ),
  });

const frame = {
  v: 2,
  tenant,
  at: '2023-09-10T03:00:00.000Z',
  on: '2023-09-10',
  by: { personId: 'p-x', name: 'Nguyễn Văn Sau' },
  channel: 'app',
  data: { remark: secret },
};

/** An event of an unknown type at the end of the history of a dossier in hand. */
async function recalled() {
  const all = await site.deps.dossiers.ofUnit(tenant, 'HCM-BTH-2023', 'hcm-bth');
  const dossier = all.find(({ current }) => current.kind === 'step');
  if (!dossier) throw new Error('no dossier in hand');
  const key = eventKey(tenant, dossier.id, dossier.version + 1);
  await store(key, {
    ...frame,
    id: `${dossier.id}#${key.sk.slice('EVENT#'.length)}`,
    dossierId: dossier.id,
    seq: dossier.version + 1,
    type: 'Recalled',
    after: { unitId: 'hcm-bth', status: 'recalled' },
  });
  return dossier;
}

test('the page of a dossier shows what a later release recorded as one plain line with its day', async () => {
  const officer = await signedInAs(site, 'Phòng Quản lý');
  const { id, content } = await recalled();
  const answer = await officer.get(`/ho-so/${id}`);
  const html = await answer.text();
  expect([answer.status, html]).toEqual([200, expect.stringContaining(content.title)]);
  const entry = html.split('<li>').find((part) => part.includes(line));
  expect(entry).toContain('10/09/2023');
  expect(html).not.toContain(secret);
});

test('a link of such a dossier that nobody owes any more says so, and its receipt opens', async () => {
  const { id } = await recalled();
  const [receipt] = (await site.deps.outbox.ofDossier(tenant, id)).filter(
    ({ link }) => link?.purpose === 'disown',
  );
  if (!receipt?.link) throw new Error('no receipt');
  const mailed = async (request: LinkRequest): Promise<string> => {
    const { link, token } = issueLink(await site.deps.secret(), {
      tenant,
      mailId: receipt.id,
      mailedAt: '2023-09-11T01:00:00.000Z',
      request: { ...request, expiresAt: '2023-12-01T00:00:00.000Z' },
      person: receipt.to,
    });
    await site.deps.links.save(link);
    return token;
  };
  const opened = await visitorOf(site).get(`/khong-phai-toi/${await mailed(receipt.link)}`);
  expect([opened.status, await opened.text()]).toEqual([
    200,
    expect.stringContaining('Không phải tôi, dừng hồ sơ'),
  ]);
  const permits = ['vote'];
  const task = await mailed({ ...receipt.link, purpose: 'decide', permits, obligationId: 'gone' });
  expect(await readLink(site.deps)(task, momentOf('2023-09-11T02:00:00.000Z'))).toMatchObject({
    state: 'dead',
    why: 'decided',
    dossier: { id },
  });
});

test('the audit trail counts it and keeps it back: this release cannot say who may see it', async () => {
  const inspector = await signedInAs(site, 'Thanh tra');
  await recalled();
  await store(
    { pk: `T#${tenant}#CASE#vv-9`, sk: 'EVENT#000001' },
    { ...frame, id: 'vv-9#000001', caseId: 'vv-9', seq: 1, type: 'MisuseReviewed' },
  );
  await store(
    { pk: `T#${tenant}#NOTE#n-9`, sk: 'NOTE' },
    { ...frame, v: 1, id: 'n-9', kind: 'badge_saved', unitId: 'hcm-bth', after: secret },
  );
  const address = '/quan-tri/nhat-ky';
  const period = { from: '2023-06-01', to: '2023-12-31' };
  expect((await inspector.submit(address, address, period)).status).toBe(303);
  const files = [...site.deps.files.stored].map(([name, bytes]) => ({
    name,
    text: new TextDecoder().decode(bytes),
  }));
  const lines = files.find(({ name }) => name.endsWith('.jsonl'))?.text.split('\n') ?? [];
  expect(lines.filter((one) => one.includes('"withheld":"newer"'))).toHaveLength(3);
  for (const { text } of files) expect(text).not.toContain(secret);
  const html = await (await inspector.get(address)).text();
  expect(html).toContain('(việc của một bản phần mềm mới hơn, chỉ có mã băm)');
  expect(html).not.toContain(secret);
});

test('the page of a case shows it as one line as well', async () => {
  const officer = await signedInAs(site, 'Phòng Quản lý');
  const answers = [0, 1, 2, 3, 4].map((index) => [`checklist.${index}.answer`, 'yes']);
  const visit = { place: 'Khoa Xét nghiệm', visitedOn: '2023-09-08' };
  const recorded = await officer.submit('/kiem-tra/moi', '/kiem-tra', {
    ...visit,
    ...Object.fromEntries(answers),
  });
  const path = recorded.headers.get('location') ?? '';
  const id = path.slice('/kiem-tra/'.length);
  await store(
    { pk: `T#${tenant}#CASE#${id}`, sk: 'EVENT#000002' },
    { ...frame, id: `${id}#000002`, caseId: id, seq: 2, type: 'FindingShared' },
  );
  const answer = await officer.get(path);
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(line)]);
});

test('nothing failed behind the scenes', () => {
  expect(site.failures).toEqual([]);
});
