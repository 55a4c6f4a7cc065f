import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { verify } from '../../support/trail.ts';
import type { Visitor } from '../../support/visitor.ts';
import { publicUrl, signedInAs } from '../../support/visitor.ts';

let site: SampleSite;
let inspector: Visitor;
let hospital: Visitor;
let office: Visitor;
const address = '/quan-tri/nhat-ky';

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  inspector = await signedInAs(site, 'Thanh tra');
  hospital = await signedInAs(site, 'Quản trị');
  office = await signedInAs(site, 'Phòng Quản lý');
}, 180_000);
afterAll(() => site.stop());

const period = { from: '2023-06-01', to: '2023-12-31' };
const ask = (by: Visitor, fields: Record<string, string> = {}) =>
  by.submit(address, address, { ...period, ...fields });

/** Makes an export. @returns the name of its files. */
async function made(by: Visitor, fields: Record<string, string> = {}): Promise<string> {
  const answer = await ask(by, fields);
  expect(answer.status).toBe(303);
  return new URL(answer.headers.get('location') ?? '', publicUrl).searchParams.get('xong') ?? '';
}

const storedAs = (ending: string): string =>
  [...site.deps.files.stored.keys()].findLast((key) => key.endsWith(ending)) ?? '';
const textOf = (key: string): string =>
  new TextDecoder().decode(site.deps.files.stored.get(key) ?? new Uint8Array());

test('administrators and inspectors see the trail, nobody else does', async () => {
  expect((await inspector.get(address)).status).toBe(200);
  expect((await hospital.get(address)).status).toBe(200);
  for (const path of [address, `${address}/verify-audit.mjs`, `${address}/tai/a.csv`])
    expect((await office.get(path)).status).toBe(404);
  const forged = { ...(await inspector.formOn(address, address)), ...period };
  expect((await office.post(address, { fields: forged })).status).toBe(404);
});

test('looking changes nothing', async () => {
  const before = await site.everything();
  await inspector.get(address);
  await inspector.get(`${address}/verify-audit.mjs`);
  expect(await site.everything()).toBe(before);
});

test('an inspector of the department gets two files by private links, and the program that checks one', async () => {
  const id = await made(inspector);
  const page = await (await inspector.get(`${address}?xong=${id}`)).text();
  expect(page).toContain(`${address}/tai/${id}.jsonl`);
  for (const ending of ['jsonl', 'csv']) {
    const answer = await inspector.get(`${address}/tai/${id}.${ending}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^https:\/\/files\.example\/exports\//);
  }
  const program = await (await inspector.get(`${address}/verify-audit.mjs`)).text();
  expect(program).toContain('#!/usr/bin/env node');
  const text = textOf(storedAs('.jsonl'));
  expect(text.split('\n').length).toBeGreaterThan(10);
  expect(verify(text)).toMatchObject({ status: 0 });
});

test('the administrator of a hospital gets the own units only', async () => {
  await made(hospital);
  const entries = textOf(storedAs('.jsonl'))
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));
  const units = new Set(
    entries.flatMap(({ entry }) => entry?.unitId ?? entry?.after?.unitId ?? []),
  );
  expect([...units].every((id) => String(id).startsWith('hcm-bth'))).toBe(true);
  expect((await ask(hospital, { unit: tenant })).status).toBe(422);
});

test('nobody fetches what somebody else exported', async () => {
  const id = await made(inspector);
  expect(textOf(storedAs('.jsonl'))).toContain('trail_exported');
  const key = async (by: Visitor) =>
    new URL(
      (await by.get(`${address}/tai/${id}.csv`)).headers.get('location') ?? '',
    ).pathname.slice(1);
  expect(site.deps.files.stored.has(await key(inspector))).toBe(true);
  expect(site.deps.files.stored.has(await key(hospital))).toBe(false);
});

test.each([
  ['../../x.csv', 404],
  ['nhat-ky-2023-06-01-2023-06-30-1600000000-0123456789ab.csv', 410],
  ['nhat-ky-2023-06-01-2023-06-30-1600000000-0123456789ab.exe', 404],
])('the file %s answers %i', async (file, status) => {
  expect((await inspector.get(`${address}/tai/${encodeURIComponent(file)}`)).status).toBe(status);
});

test.each([
  [{ from: '2023-02-30' }, 'Từ ngày: không phải là một ngày có thật.'],
  [{ to: '2023-01-01' }, 'Đến hết ngày: không được trước ngày bắt đầu.'],
  [{ unit: 'khong-co' }, 'Đơn vị: không thuộc phạm vi'],
])('%j is refused with field and reason', async (fields, said) => {
  const before = site.deps.files.stored.size;
  const answer = await ask(inspector, fields);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(said);
  expect(site.deps.files.stored.size).toBe(before);
});

test('a form of somebody else’s session exports nothing', async () => {
  const fields = { ...(await hospital.formOn(address, address)), ...period };
  expect((await inspector.post(address, { fields })).status).toBe(403);
});
