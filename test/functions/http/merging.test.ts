import { isMergeable } from '../../../shared/domain/dossier/openMerge.ts';
import { leadOf } from '../../../shared/domain/dossier/people.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import { statusOf } from '../../../shared/domain/dossier/status.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor } from '../../support/visitor.ts';

let site: SampleSite;
let office: Visitor;
let head: Visitor;
let gone: Dossier;
let surviving: Dossier;

const page = (id: string) => `/gop-ho-so/${id}`;
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
const find = async (id: string): Promise<Dossier> => {
  const found = await site.deps.dossiers.find(tenant, id);
  if (!found) throw new Error(`no dossier ${id}`);
  return found;
};

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  office = await signedInAs(site, 'Phòng Quản lý');
  head = await signedInAs(site, 'Giám đốc');
  const all = await site.deps.dossiers.ofUnit(tenant, 'HCM-BTH-2023', 'hcm-bth');
  const leads = new Set<string>();
  const [first, second] = all.filter(isMergeable).filter(({ content }) => {
    const [lead] = leadOf(content.authors);
    if (!lead || leads.has(lead.personId)) return false;
    leads.add(lead.personId);
    return true;
  });
  if (!first || !second) throw new Error('the sample has no two dossiers to merge');
  [gone, surviving] = [first, second];
}, 120_000);

afterAll(() => site.stop());

const evidence = 'Cùng một giải pháp, cùng nơi áp dụng, chỉ khác tên gọi.';
const reason = 'Hai hồ sơ của cùng một việc';

test('until somebody found them to be the same there is nothing to propose', async () => {
  expect(await textOf(office, page(gone.id))).toContain('Không có đề nghị gộp nào đang chờ');
});

test('the office finds, chooses, shares out and proposes; nothing is merged by that', async () => {
  const similarity = `/trung-lap/ho-so/${gone.id}`;
  const verdict = { condition: 'N2', finding: 'duplicate', compared: surviving.id, evidence };
  await office.submit(similarity, `${similarity}/ket-luan`, verdict);
  expect(await textOf(office, similarity)).toContain(`href="${page(gone.id)}"`);
  expect(await textOf(office, page(gone.id))).toContain(`?vao=${surviving.id}`);
  const chosen = `${page(gone.id)}?vao=${surviving.id}`;
  const form = await textOf(office, chosen);
  expect(form).toContain('(cần đúng 100%)');

  const action = `${page(gone.id)}/de-nghi`;
  const wrong = await office.submit(chosen, action, { 'authors.0.share': '1', reason });
  expect([wrong.status, await wrong.text()]).toEqual([
    422,
    expect.stringContaining('Tỷ lệ đóng góp'),
  ]);
  const shares = Object.fromEntries(
    [...form.matchAll(/name="(authors\.\d+\.share)"[^>]*value="(\d+)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
  const sent = await office.submit(chosen, action, { ...shares, reason });
  expect(sent.headers.get('location')).toBe(`${page(gone.id)}?xong=de-nghi`);
  expect((await find(gone.id)).merge).toMatchObject({ reason, agreed: [] });
  expect(statusOf(await find(gone.id))).toBe(statusOf(gone));
  expect(await textOf(office, `/ho-so/${gone.id}`)).toContain('Xem đề nghị gộp');
});

test('a leader reads the proposal and has no form; a forged answer changes nothing', async () => {
  const html = await textOf(head, page(gone.id));
  expect(html).toContain('Hồ sơ sẽ đi tiếp');
  expect(html).not.toContain('/tra-loi"');
  const before = await site.everything();
  const nonce = /name="nonce" value="([^"]+)"/.exec(await textOf(head, '/viec'))?.[1] ?? '';
  const forged = await head.post(`${page(gone.id)}/tra-loi`, {
    fields: { nonce, commandId: 'c-12345678', choice: 'co' },
  });
  expect(forged.status).toBe(403);
  expect(await site.everything()).toBe(before);
});

test('the office takes its proposal back, with words', async () => {
  const action = `${page(gone.id)}/thoi`;
  expect((await office.submit(page(gone.id), action)).status).toBe(422);
  const sent = await office.submit(page(gone.id), action, { reason: 'Đề nghị nhầm' });
  expect(sent.status).toBe(303);
  expect((await find(gone.id)).merge).toBeUndefined();
});

test('looking changes nothing, and strangers find no page', async () => {
  const before = await site.everything();
  await office.get(page(gone.id));
  expect((await office.get(page('khong-co'))).status).toBe(404);
  expect(await site.everything()).toBe(before);
});
