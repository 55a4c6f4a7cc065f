import { dynamoNovelty } from '../../shared/adapters/dynamo/novelty.ts';
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import type { NoveltyEntry } from '../../shared/domain/novelty/entry.ts';
import type { NoveltyVerdict } from '../../shared/domain/novelty/verdict.ts';
import { VersionConflict } from '../../shared/errors.ts';
import { previewMail } from '../../shared/messages/previewFacts.ts';
import type { Act, Novelty } from '../../shared/ports.ts';
import { quality, tenant, thu } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';

let local: TestTables;
let tables: Tables;
let novelty: Novelty;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  novelty = dynamoNovelty(tables);
});

const entry = (more: Partial<NoveltyEntry> = {}): NoveltyEntry => ({
  tenant,
  dossierId: 'd-1',
  version: 5,
  year: '2023',
  listed: true,
  title: 'Điều phối máu hiếm',
  unitId: 'hcm-bth',
  unitName: 'Bệnh viện Truyền máu Huyết học',
  authorIds: ['p-mau'],
  gist: ['máu hiếm điều phối'],
  ...more,
});

const years = ['2022', '2023'];

test('the newest version of a dossier stays, whatever the order and however often it comes', async () => {
  for (const version of [5, 7, 6, 7, 5])
    await novelty.keep(entry({ version, title: `Bản ${version}` }));
  expect(await novelty.ofYears(tenant, years)).toEqual([entry({ version: 7, title: 'Bản 7' })]);
});

test('a withdrawn dossier is not found, and an older entry does not bring it back', async () => {
  await novelty.keep(entry({ version: 8, listed: false }));
  await novelty.keep(entry());
  expect(await novelty.ofYears(tenant, years)).toEqual([]);
});

test('all units and all years asked for are searched, other departments never', async () => {
  await novelty.keep(entry());
  await novelty.keep(entry({ dossierId: 'd-2', year: '2022', unitId: 'hcm-other' }));
  await novelty.keep(entry({ dossierId: 'd-3', year: '2021' }));
  await novelty.keep(entry({ dossierId: 'd-4', tenant: 'hcm-khac' }));
  const found = await novelty.ofYears(tenant, years);
  expect(found.map(({ dossierId }) => dossierId)).toEqual(['d-2', 'd-1']);
});

test('every change of a year gives it another revision, a repeated one as well', async () => {
  expect([...(await novelty.revisions(tenant))]).toEqual([]);
  await novelty.keep(entry());
  const first = await novelty.revisions(tenant);
  await novelty.keep(entry({ dossierId: 'd-2', year: '2022' }));
  const second = await novelty.revisions(tenant);
  expect([...second.keys()]).toEqual(years);
  expect(second.get('2023')).toBe(first.get('2023'));
  await novelty.keep(entry());
  expect((await novelty.revisions(tenant)).get('2023')).not.toBe(first.get('2023'));
  expect([...(await novelty.revisions('hcm-khac'))]).toEqual([]);
});

const act: Act = { by: quality, at: '2023-06-05T02:00:00.000Z', channel: 'web' };

const older = (number: number): NoveltyEntry =>
  entry({
    dossierId: `cu-${number}`,
    year: '2019',
    older: {
      authors: 'Nguyễn Văn Mẫu',
      level: 'Cấp cơ sở',
      decisionNumber: `${number}/QĐ-BV`,
      decisionDate: '2019-11-15',
      summary: 'Một đầu mối điều phối máu hiếm.',
    },
  });

test('older initiatives are kept in any number, and again in place of what was kept', async () => {
  const many = Array.from({ length: 60 }, (_, number) => older(number));
  await novelty.keepOlder(
    tenant,
    many.map((after) => ({ after })),
    act,
  );
  const [one] = many;
  if (one) {
    const after = { ...one, title: 'Tên đã sửa', version: 6 };
    await novelty.keepOlder(tenant, [{ before: one, after }], act);
  }
  const found = await novelty.ofYears(tenant, ['2019']);
  expect(found).toHaveLength(60);
  expect(found.filter(({ title }) => title === 'Tên đã sửa')).toHaveLength(1);
  expect((await novelty.revisions(tenant)).get('2019')).toBe(2);
});

const verdict = (more: Partial<NoveltyVerdict> = {}): NoveltyVerdict => ({
  tenant,
  dossierId: 'd-1',
  judged: { title: 'Điều phối máu hiếm', unitName: 'Bệnh viện Truyền máu Huyết học' },
  number: 1,
  condition: 'N2',
  finding: 'duplicate',
  compared: {
    kind: 'dossier',
    dossierId: 'd-2',
    title: 'Một đầu mối máu hiếm',
    unitId: 'hcm-other',
    unitName: 'Bệnh viện Khác',
    lead: thu,
  },
  evidence: 'Cùng một đầu mối, cùng biểu mẫu giao nhận máu.',
  by: quality,
  at: '2023-06-06T02:00:00.000Z',
  contentVersion: 1,
  commandId: 'c-12345678',
  ...more,
});
const mail = previewMail('novelty_verdict', { to: thu, tenant });

test('verdicts stay in order, with their mails; the named dossier hears of them without evidence', async () => {
  await novelty.commit({ verdict: verdict(), mails: [mail] });
  await novelty.commit({ verdict: verdict({ number: 2, finding: 'not_duplicate' }), mails: [] });
  expect(await novelty.verdictsOn(tenant, 'd-1')).toEqual([
    verdict(),
    verdict({ number: 2, finding: 'not_duplicate' }),
  ]);
  expect((await novelty.naming(tenant, 'd-2'))[0]).toEqual(verdict({ evidence: '' }));
  expect(await novelty.verdictsOn(tenant, 'd-2')).toEqual([]);
  expect(await novelty.verdictsOn('hcm-khac', 'd-1')).toEqual([]);
  expect(await dynamoOutbox(tables).find(tenant, mail.id)).toMatchObject({ status: 'pending' });
});

test('two verdicts cannot take one number, and the second one’s mail is not sent', async () => {
  await novelty.commit({ verdict: verdict(), mails: [] });
  const second = { verdict: verdict({ evidence: 'Khác' }), mails: [mail] };
  await expect(novelty.commit(second)).rejects.toThrow(VersionConflict);
  expect(await novelty.verdictsOn(tenant, 'd-1')).toEqual([verdict()]);
  expect(await dynamoOutbox(tables).find(tenant, mail.id)).toBeUndefined();
});
