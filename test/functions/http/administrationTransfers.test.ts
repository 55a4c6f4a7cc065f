import type { TransferAct } from '../../../shared/domain/organisation/transfer.ts';
import type { Person } from '../../../shared/ports.ts';
import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor } from '../../support/visitor.ts';

let site: SampleSite;
/** Administers the hospital that people leave. */
let hospital: Visitor;
/** Administers the hospital that they go to. */
let children: Visitor;
/** Administers the whole department. */
let department: Visitor;
let office: Visitor;

const overview = '/quan-tri/chuyen-cong-tac';
const today = '2023-09-11';
const elsewhere = 'hcm-nd1';

/** Signs somebody in by a printed role of theirs, as an administrator of the unit for this day on. */
async function administrator(role: string, personId: string, unitId: string): Promise<Visitor> {
  const holding = { tenant, personId, unitId, role: 'administrator', from: '2023-01-01' };
  await site.deps.organisation.save({ holdings: [holding] });
  return signedInAs(site, role);
}

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  const { cast } = site;
  hospital = await signedInAs(site, 'Quản trị');
  department = await administrator('Đầu mối', cast.department.focal[0]?.id ?? '', tenant);
  children = await administrator('Phó Giám đốc', cast.deputies[1]?.id ?? '', elsewhere);
  office = await signedInAs(site, 'Phòng Quản lý');
}, 120_000);

afterAll(() => site.stop());

/** Each test moves somebody else. */
let taken = 0;
function somebody(): Person {
  const person = site.cast.staff[20 + taken++];
  if (!person) throw new Error('nobody left to move');
  return person;
}

const formOf = ({ id }: Person) => `/quan-tri/nguoi/${id}/chuyen`;
const pageOf = ({ id }: Person, number = 1) => `${overview}/${id}/${number}`;
const wanted = { unit: elsewhere, firstDay: '2023-10-02' };
const propose = (person: Person, fields: Record<string, string> = {}, by = hospital) =>
  by.submit(formOf(person), formOf(person), { ...wanted, ...fields });
const answer = (person: Person, slug: string, fields: Record<string, string> = {}, by = children) =>
  by.submit(pageOf(person), `${pageOf(person)}/${slug}`, fields);
const stored = ({ id }: Person) => site.deps.transfers.find(tenant, id, 1);
const said = async (response: Promise<Response>) => {
  const answered = await response;
  return [answered.status, await answered.text()] as const;
};

test('an administrator proposes, the other side accepts, and the person’s page tells both', async () => {
  const person = somebody();
  const sheet = `/quan-tri/nguoi/${person.id}`;
  expect(await (await hospital.get(sheet)).text()).toContain(`href="${formOf(person)}"`);
  const form = await (await hospital.get(formOf(person))).text();
  expect(form).toContain('Hồ sơ đã có giữ nguyên đơn vị');
  expect(form).not.toContain('value="hcm-bth-qlcl"');
  const sent = await propose(person);
  expect([sent.status, sent.headers.get('location')]).toEqual([
    303,
    `${pageOf(person)}?xong=de-nghi`,
  ]);
  expect(await (await hospital.get(sheet)).text()).not.toContain(`href="${formOf(person)}"`);
  expect((await hospital.get(formOf(person))).headers.get('location')).toBe(pageOf(person));
  expect(await (await children.get(overview)).text()).toContain('Chờ đơn vị mình trả lời (1)');
  expect(await (await hospital.get(overview)).text()).toContain('chờ đơn vị khác trả lời (1)');
  const both = await (await department.get(overview)).text();
  expect(both).toContain('Chờ đơn vị mình trả lời (1)');
  expect(both).toContain('chờ đơn vị khác trả lời (0)');
  const accepted = await answer(person, 'nhan', { staffCode: 'nd-0077' });
  expect(accepted.status).toBe(303);
  expect(await stored(person)).toMatchObject({
    status: 'accepted',
    staffCode: 'ND-0077',
    firstDay: '2023-10-02',
    proposed: { by: { name: site.cast.administrator.name }, channel: 'web' },
    answered: { by: { personId: site.cast.deputies[1]?.id }, channel: 'web' },
  });
  for (const reader of [hospital, children]) {
    const html = await (await reader.get(pageOf(person))).text();
    expect(html).toContain(`${site.cast.deputies[1]?.name} đã nhận lúc`);
    expect(html).not.toContain('/nhan"');
    expect(await (await reader.get(overview)).text()).toContain('chờ đến ngày (1)');
  }
});

test('accepted on the first day itself, the person is of the new unit at once', async () => {
  const person = somebody();
  const role = { tenant, personId: person.id, unitId: 'hcm-bth', role: 'inspector' };
  await site.deps.organisation.save({ holdings: [{ ...role, from: '2023-12-01' }] });
  await propose(person, { firstDay: today });
  await answer(person, 'nhan', { staffCode: 'ND-0078' });
  const moved = await site.deps.organisation.person(tenant, person.id);
  expect(moved).toMatchObject({ unitId: elsewhere, staffCode: 'ND-0078' });
  expect((await hospital.get(`/quan-tri/nguoi/${person.id}`)).status).toBe(404);
  const html = await (await children.get(`/quan-tri/nguoi/${person.id}`)).text();
  expect(html).toContain('Đã chuyển');
  expect(html).toContain('lẽ ra từ 01/12/2023, không bắt đầu');
});

test('a refusal needs a reason, and shows it to the proposer', async () => {
  const person = somebody();
  await propose(person);
  expect(await said(answer(person, 'tu-choi', { reason: ' ' }))).toEqual([
    422,
    expect.stringContaining('Lý do: chưa có nội dung.'),
  ]);
  expect((await answer(person, 'tu-choi', { reason: '<b>Hết</b> chỉ tiêu' })).status).toBe(303);
  const html = await (await hospital.get(pageOf(person))).text();
  expect(html).toContain('&lt;b&gt;Hết&lt;/b&gt; chỉ tiêu');
  expect(html).toContain('Bị từ chối');
});

test('the giving side takes a proposal back while it is open, and only then', async () => {
  const person = somebody();
  await propose(person);
  const form = await hospital.formOn(pageOf(person), `${pageOf(person)}/rut`);
  for (let click = 0; click < 2; click++)
    expect((await hospital.post(`${pageOf(person)}/rut`, { fields: form })).status).toBe(303);
  expect(await stored(person)).toMatchObject({ status: 'withdrawn', version: 2 });
});

test('an old page is told who answered and when', async () => {
  const person = somebody();
  await propose(person);
  const old = await department.formOn(pageOf(person), `${pageOf(person)}/nhan`);
  await answer(person, 'tu-choi', { reason: 'Hết chỉ tiêu' });
  const late = department.post(`${pageOf(person)}/nhan`, {
    fields: { ...old, staffCode: 'ND-0079' },
  });
  expect(await said(late)).toEqual([
    409,
    expect.stringMatching(
      new RegExp(
        `không còn chờ trả lời. ${site.cast.deputies[1]?.name} đã từ chối lúc \\d\\d:\\d\\d ngày 11/09/2023`,
      ),
    ),
  ]);
});

test('a double click proposes once; a second proposal is told of the first', async () => {
  const person = somebody();
  const fields = { ...(await hospital.formOn(formOf(person), formOf(person))), ...wanted };
  const other = await department.formOn(formOf(person), formOf(person));
  for (let click = 0; click < 2; click++)
    expect((await hospital.post(formOf(person), { fields })).status).toBe(303);
  expect(await site.deps.transfers.ofPerson(tenant, person.id)).toHaveLength(1);
  const second = department.post(formOf(person), { fields: { ...other, ...wanted } });
  expect(await said(second)).toEqual([
    409,
    expect.stringContaining(`do ${site.cast.administrator.name} lập lúc`),
  ]);
});

test.each([
  ['no unit', { unit: '' }, 'Đơn vị: chưa có nội dung.'],
  ['an unknown unit', { unit: 'khong-co' }, 'Đơn vị tiếp nhận: hãy chọn'],
  ['the same unit', { unit: 'hcm-bth' }, 'tại chính đơn vị đó'],
  ['a phòng', { unit: 'hcm-bth-qlcl' }, 'không chọn khoa hay phòng'],
  ['no such day', { firstDay: '31/02/2024' }, 'Ngày đầu tại đơn vị mới: không phải'],
  ['yesterday', { firstDay: '2023-09-10' }, 'không được trước hôm nay'],
  ['in two years', { firstDay: '2025-09-10' }, 'muộn nhất là 10/09/2024'],
  ['an old page', { fromUnit: 'hcm-bth-qlcl' }, 'vừa chuyển sang đơn vị khác'],
])('%s is refused by name, and nothing is stored', async (_, fields, message) => {
  const person = somebody();
  const before = await site.everything();
  const [status, html] = await said(propose(person, fields));
  expect([status === 422 || status === 409, html]).toEqual([
    true,
    expect.stringContaining(message),
  ]);
  expect(await site.everything()).toBe(before);
});

test('who has left is not moved, and nobody moves oneself', async () => {
  const gone = { ...somebody(), active: false };
  await site.deps.organisation.save({ people: [gone] });
  expect(await said(propose(gone))).toEqual([
    422,
    expect.stringContaining('không còn làm việc nên không chuyển được'),
  ]);
  expect(await said(propose(site.cast.administrator))).toEqual([
    422,
    expect.stringContaining('Không tự đề nghị chuyển chính mình'),
  ]);
  for (const { id } of [gone, site.cast.administrator])
    expect(await (await hospital.get(`/quan-tri/nguoi/${id}`)).text()).not.toContain('/chuyen"');
});

test('a staff code that somebody has is refused at its field', async () => {
  const person = somebody();
  const colleague = { ...somebody(), unitId: elsewhere, staffCode: 'ND-0001' };
  await site.deps.organisation.save({ people: [colleague] });
  await propose(person);
  for (const [staffCode, message] of [
    ['nd-0001', 'đã là của người khác trong đơn vị'],
    ['a b', 'Mã nhân viên: dùng chữ, số'],
  ] as const) {
    const [status, html] = await said(answer(person, 'nhan', { staffCode }));
    expect([status, html]).toEqual([422, expect.stringContaining(message)]);
    expect(html).toContain('id="nhan-staffCode-error"');
  }
});

test('each side sees its own forms only, and others see no page at all', async () => {
  const person = somebody();
  await propose(person);
  const forms = async (by: Visitor) =>
    [...(await (await by.get(pageOf(person))).text()).matchAll(/action="[^"]*\/([\w-]+)"/g)]
      .map(([, slug]) => slug)
      .filter((slug) => ['nhan', 'tu-choi', 'rut'].includes(slug ?? ''));
  expect(await forms(children)).toEqual(['nhan', 'tu-choi']);
  expect(await forms(hospital)).toEqual(['rut']);
  expect(await forms(department)).toEqual(['nhan', 'tu-choi', 'rut']);
  const own = await hospital.formOn(pageOf(person), `${pageOf(person)}/rut`);
  const foreign = await hospital.post(`${pageOf(person)}/nhan`, {
    fields: { ...own, staffCode: 'ND-0080' },
  });
  expect(foreign.status).toBe(404);
  expect(await stored(person)).toMatchObject({ status: 'open' });
  for (const path of [overview, pageOf(person), formOf(person)])
    expect([path, (await office.get(path)).status]).toEqual([path, 404]);
  for (const path of [formOf(person), pageOf(person, 2), `${overview}/${person.id}/x`])
    expect([path, (await children.get(path)).status]).toEqual([path, 404]);
});

test('a transfer between other units does not exist for the hospital', async () => {
  const act: TransferAct = {
    by: { personId: 'ai-do', name: 'Ai Đó' },
    at: '2023-09-11T02:00:00.000Z',
    channel: 'web',
    commandId: 'c-12345678',
  };
  await site.deps.transfers.commit({
    before: undefined,
    after: {
      tenant,
      person: { id: 'nguoi-xa', name: 'Người Ở Xa' },
      number: 1,
      version: 1,
      from: { id: tenant, name: 'Sở Y tế' },
      to: { id: elsewhere, name: 'Bệnh viện Nhi Đồng 1' },
      firstDay: '2023-10-02',
      proposed: act,
      status: 'open',
    },
    mails: [],
  });
  expect((await hospital.get(`${overview}/nguoi-xa/1`)).status).toBe(404);
  expect(await (await hospital.get(overview)).text()).not.toContain('Người Ở Xa');
  expect((await children.get(`${overview}/nguoi-xa/1`)).status).toBe(200);
});

test('looking changes nothing, and a form without the session’s nonce does nothing', async () => {
  const person = somebody();
  await propose(person);
  const before = await site.everything();
  for (const path of [overview, pageOf(person), formOf(person)]) {
    await children.get(path);
    await hospital.request(path, { method: 'HEAD' });
  }
  for (const slug of ['nhan', 'tu-choi', 'rut'])
    expect(
      (
        await children.post(`${pageOf(person)}/${slug}`, {
          fields: { nonce: 'x', commandId: 'c-12345678', staffCode: 'ND-1', reason: 'x' },
        })
      ).status,
    ).toBe(403);
  expect(await site.everything()).toBe(before);
});
