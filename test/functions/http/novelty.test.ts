import { leadOf } from '../../../shared/domain/dossier/people.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import { statusOf } from '../../../shared/domain/dossier/status.ts';
import { olderEntryOf } from '../../../shared/domain/novelty/older.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor, visitorOf } from '../../support/visitor.ts';

let site: SampleSite;
let office: Visitor;
let author: Visitor;
let drafter: Visitor;
let head: Visitor;
let all: readonly Dossier[];

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  office = await signedInAs(site, 'Phòng Quản lý');
  author = await signedInAs(site, 'Tác giả');
  drafter = await signedInAs(site, 'Người đề xuất');
  head = await signedInAs(site, 'Giám đốc');
  all = await site.deps.dossiers.ofUnit(tenant, 'HCM-BTH-2023', 'hcm-bth');
}, 120_000);

afterAll(() => site.stop());

const handedIn = () => all.filter(({ findings }) => findings.submittedOn);
const leadId = ({ content }: Dossier) => leadOf(content.authors)[0]?.personId;
const one = (find: (dossier: Dossier) => boolean): Dossier => {
  const found = all.find(find);
  if (!found) throw new Error('no such dossier in the sample');
  return found;
};
const judged = () => one((dossier) => statusOf(dossier) === 'implementing');
const draft = () => one((dossier) => statusOf(dossier) === 'draft');
/** Another one, of another author. */
const named = () =>
  one((dossier) => handedIn().includes(dossier) && leadId(dossier) !== leadId(judged()));

const pageOf = ({ id }: Dossier) => `/trung-lap/ho-so/${id}`;
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
const reason = 'Cùng một đầu mối và cùng biểu mẫu, chỉ khác nơi thanh toán.';
const given = { condition: 'N2', finding: 'related', evidence: reason } as const;
const conclude = (fields: Record<string, string>, by = office, dossier = judged()) =>
  by.submit(pageOf(dossier), `${pageOf(dossier)}/ket-luan`, fields);
const mailsTo = async (dossier: Dossier) =>
  (await site.deps.outbox.ofDossier(tenant, dossier.id)).filter(
    ({ template }) => template === 'novelty_verdict',
  );

describe('titles near to the one being typed', () => {
  const near = (visitor: Visitor, title: string, besides = '') =>
    visitor.get(`/trung-lap/goi-y?ho-so=${besides}&tua=${encodeURIComponent(title)}`);

  test('at most three, with unit and year, and a way to the page that compares', async () => {
    const html = await (await near(drafter, judged().content.title, draft().id)).text();
    expect(html).toContain(`${judged().content.title} <span`);
    expect(html).toContain('Bệnh viện Truyền máu Huyết học, 2023');
    expect(html.match(/<li>/g)?.length).toBeLessThanOrEqual(3);
    expect(html).toContain(`href="${pageOf(draft())}"`);
    expect(html).not.toContain('<html');
  });

  test('the dossier itself is never among them', async () => {
    const html = await (await near(author, judged().content.title, judged().id)).text();
    expect(html).not.toContain(`${judged().content.title} <span`);
  });

  test('typed without marks, or with them elsewhere, it is the same', async () => {
    const title = judged().content.title;
    const bare = title.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    expect(await (await near(drafter, bare)).text()).toContain(`${title} <span`);
    expect(await (await near(drafter, title.normalize('NFD'))).text()).toContain(`${title} <span`);
  });

  test.each(['', 'máu', 'Trồng chuối trên sân thượng', '<b>'.repeat(2000)])(
    'nothing is said about %.30s',
    async (title) => {
      const answer = await near(drafter, title);
      expect([answer.status, await answer.text()]).toEqual([200, '']);
    },
  );

  test('a stranger gets no page into the form', async () => {
    const answer = await near(visitorOf(site), judged().content.title);
    expect([answer.status, await answer.text()]).toEqual([401, '']);
  });

  test('the title fields say where to ask', async () => {
    expect(await textOf(drafter, `/soan/${draft().id}`)).toContain(
      `data-similar="/trung-lap/goi-y?ho-so=${draft().id}&amp;tua="`,
    );
    expect(await textOf(drafter, '/soan/moi?chuong-trinh=HCM-BTH-2023')).toContain(
      'data-similar="/trung-lap/goi-y?tua="',
    );
  });
});

describe('the page that compares', () => {
  test('says where it looked, what it left out, and stands beside the dossier', async () => {
    const html = await textOf(office, pageOf(judged()));
    const searched = handedIn().filter((dossier) => statusOf(dossier) !== 'withdrawn');
    expect(html).toContain(
      `${searched.length - 1} hồ sơ đã gửi và 0 sáng kiến cũ của 1 đơn vị, năm 2023`,
    );
    expect(html).toContain('Đã bỏ ra khi so');
    expect(html).toContain('tài liệu đã công bố (N3)');
    expect(html).toContain('Hồ sơ này · ');
    expect(html).toContain('Hồ sơ so sánh · ');
    expect(html).not.toMatch(/\d ?%/);
    expect(await textOf(office, `/ho-so/${judged().id}`)).toContain(`href="${pageOf(judged())}"`);
  });

  test('an author sees the near titles, but passages only of own work, and no form', async () => {
    const html = await textOf(author, pageOf(judged()));
    expect(html).toContain('Gần nhất (');
    expect(html).toContain('Chỉ hiện tên, đơn vị và năm');
    expect(html).not.toContain('Hồ sơ so sánh · ');
    expect(html).not.toContain('/ket-luan"');
  });

  test('a leader reads passages and has no form; a draft is its author’s alone', async () => {
    const html = await textOf(head, pageOf(judged()));
    expect(html).toContain('Hồ sơ so sánh · ');
    expect(html).not.toContain('/ket-luan"');
    expect((await drafter.get(pageOf(draft()))).status).toBe(200);
    for (const visitor of [office, author])
      expect((await visitor.get(pageOf(draft()))).status).toBe(404);
    expect((await office.get('/trung-lap/ho-so/khong-co')).status).toBe(404);
  });
});

describe('a verdict', () => {
  test('is recorded under its condition, and both leads are told, each what may be told', async () => {
    const sent = await conclude({ ...given, compared: named().id });
    expect(sent.headers.get('location')).toBe(`${pageOf(judged())}?xong=ket-luan`);
    expect(await site.deps.novelty.verdictsOn(tenant, judged().id)).toMatchObject([
      {
        number: 1,
        condition: 'N2',
        finding: 'related',
        evidence: reason,
        compared: { kind: 'dossier', dossierId: named().id },
        by: { personId: site.cast.qualityOffice[0]?.id },
      },
    ]);
    for (const reader of [office, author]) {
      const html = await textOf(reader, pageOf(judged()));
      expect(html).toContain('Có liên quan, cần ghi nhận');
      expect(html).toContain(reason);
    }
    const [own, ...noMore] = await mailsTo(judged());
    expect(own).toMatchObject({
      to: { personId: leadId(judged()) },
      facts: { yours: true, evidence: reason },
    });
    const [other] = await mailsTo(named());
    expect(other?.to.personId).toBe(leadId(named()));
    expect(other?.facts).not.toHaveProperty('evidence');
    expect(noMore).toEqual([]);
    const page = await textOf(office, pageOf(named()));
    expect(page).toContain('Hồ sơ này được nêu khi thẩm định hồ sơ khác');
    expect(page).not.toContain(reason);
  });

  test('without a duplicate nobody is told, and earlier verdicts stay', async () => {
    const before = (await mailsTo(judged())).length;
    await conclude({ ...given, finding: 'not_duplicate' });
    await conclude({ ...given, condition: 'N3', finding: 'duplicate', other: 'Đề tài X, 2021' });
    const verdicts = await site.deps.novelty.verdictsOn(tenant, judged().id);
    expect(verdicts.map(({ condition, finding }) => [condition, finding])).toEqual([
      ['N2', 'related'],
      ['N2', 'not_duplicate'],
      ['N3', 'duplicate'],
    ]);
    expect(await mailsTo(judged())).toHaveLength(before + 1);
  });

  test('a double click gives it once', async () => {
    const dossier = named();
    const hidden = await office.formOn(pageOf(dossier), `${pageOf(dossier)}/ket-luan`);
    const fields = { ...hidden, ...given, other: 'Đề tài Y, 2020' };
    const clicks = await Promise.all(
      [1, 2].map(() => office.post(`${pageOf(dossier)}/ket-luan`, { fields })),
    );
    expect(clicks.map(({ status }) => status)).toEqual([303, 303]);
    expect(await site.deps.novelty.verdictsOn(tenant, dossier.id)).toHaveLength(1);
  });

  test.each([
    ['no condition', { condition: '' }, 'hãy chọn một trong các lựa chọn'],
    ['an invented finding', { finding: 'duplicate_of_all' }, 'hãy chọn một trong các lựa chọn'],
    ['nothing to compare', { finding: 'duplicate' }, 'Đối chiếu với: hãy chọn một hồ sơ'],
    ['an unknown dossier', { compared: 'khong-co' }, 'Đối chiếu với: hãy chọn một hồ sơ'],
    ['no evidence', { other: 'X', evidence: ' ' }, 'chưa có nội dung'],
    ['hardly any evidence', { other: 'X', evidence: 'Giống' }, 'ít nhất 30 ký tự'],
    ['a novel', { other: 'X', evidence: 'a'.repeat(5001) }, 'quá dài'],
  ])(
    '%s is refused by name, what was typed stays, and nothing changes',
    async (_, more, message) => {
      const before = await site.everything();
      const answer = await conclude({ ...given, ...more });
      const html = await answer.text();
      expect([answer.status, html]).toEqual([422, expect.stringContaining(message)]);
      expect(html).toContain('value="N2"');
      expect(await site.everything()).toBe(before);
    },
  );

  test('comparing with itself or with a draft is refused', async () => {
    for (const compared of [judged().id, draft().id])
      expect((await conclude({ ...given, compared })).status).toBe(422);
  });

  test('authors and leaders cannot give one, readers without sight find no page, forged forms do nothing', async () => {
    const before = await site.everything();
    const post = (visitor: Visitor, dossier: Dossier, nonce: string) =>
      visitor.post(`${pageOf(dossier)}/ket-luan`, {
        fields: { nonce, commandId: 'c-12345678', ...given, other: 'X' },
      });
    const nonceOf = async (visitor: Visitor) =>
      /name="nonce" value="([^"]+)"/.exec(await textOf(visitor, '/viec'))?.[1] ?? '';
    const own = await post(author, judged(), await nonceOf(author));
    expect([own.status, await own.text()]).toEqual([
      403,
      expect.stringContaining('không tự kết luận'),
    ]);
    expect((await post(head, judged(), await nonceOf(head))).status).toBe(403);
    expect((await post(drafter, named(), await nonceOf(drafter))).status).toBe(404);
    expect((await post(office, judged(), 'x')).status).toBe(403);
    expect(await site.everything()).toBe(before);
  });

  test('looking changes nothing', async () => {
    const before = await site.everything();
    await office.get(pageOf(judged()));
    await drafter.get('/trung-lap/goi-y?tua=Dieu%20phoi%20mau%20hiem');
    expect(await site.everything()).toBe(before);
  });
});

describe('an initiative recognised before the system', () => {
  const older = () =>
    olderEntryOf(
      {
        title: judged().content.title,
        unitId: '',
        unitName: 'Bệnh viện Đã Nhập',
        authors: 'Nguyễn Văn Mẫu',
        level: 'Cấp ngành',
        decisionNumber: '45/QĐ-SYT',
        decisionDate: '2019-04-08',
        summary: Object.values(judged().content.sections).join('. '),
      },
      { tenant, id: 'cu-45', version: 1 },
    );

  test('stands among the nearest with its decision, and a verdict may name it', async () => {
    await textOf(office, pageOf(judged()));
    const by = { personId: 'p-quan-tri', name: 'Lê Thị Quản Trị' };
    const act = { by, at: '2023-09-11T02:00:00.000Z', channel: 'web' } as const;
    await site.deps.novelty.keepOlder(tenant, [{ after: older() }], act);
    const html = await textOf(office, pageOf(judged()));
    expect(html).toContain('và 1 sáng kiến cũ của 2 đơn vị, các năm 2019–2023');
    expect(html).toContain('Cấp ngành, Quyết định số 45/QĐ-SYT ngày 08/04/2019');
    expect(html).toContain('Hồ sơ so sánh · Tóm tắt');
    expect(html).not.toContain('/ho-so/cu-45');
    await conclude({ ...given, condition: 'N3', compared: 'cu-45' });
    const verdicts = await site.deps.novelty.verdictsOn(tenant, judged().id);
    expect(verdicts.at(-1)?.compared).toEqual({
      kind: 'other',
      text: `${judged().content.title} (Bệnh viện Đã Nhập, Quyết định số 45/QĐ-SYT ngày 08/04/2019)`,
    });
  });
});
