import { type SampleSite, sampleSite } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor } from '../../support/visitor.ts';

let site: SampleSite;
let office: Visitor;
let author: Visitor;

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  office = await signedInAs(site, 'Phòng Quản lý');
  author = await signedInAs(site, 'Tác giả');
}, 120_000);

afterAll(() => site.stop());

const answers: Record<string, string> = Object.fromEntries(
  [0, 1, 2, 3, 4].map((index) => [`checklist.${index}.answer`, 'yes']),
);
const visit: Record<string, string> = {
  place: 'Khoa Xét nghiệm',
  visitedOn: '2023-09-08',
  ...answers,
};
const suspicion = { account: 'Đề xuất dùng để hợp thức hóa một gói mua sắm đã làm.' };

const pathAfter = (answer: Response): string => answer.headers.get('location') ?? '';

test('an inspecting body records a visit and raises a finding for a named colleague', async () => {
  const recorded = await office.submit('/kiem-tra/moi', '/kiem-tra', visit);
  expect(recorded.status).toBe(303);
  const path = pathAfter(recorded);
  const responsible = (await site.deps.organisation.peopleOf('hcm-syt', 'hcm-bth')).find(
    ({ email, sharedMailbox, active }) => email && !sharedMailbox && active,
  );
  const raised = await office.submit(path, `${path}/kien-nghi`, {
    text: 'Chưa phổ biến kế hoạch đến tổ trực.',
    who: responsible?.staffCode ?? '',
    workingDays: '5',
  });
  expect(raised.status).toBe(303);
  const page = await (await office.get(path)).text();
  expect(page).toContain('Chưa phổ biến kế hoạch đến tổ trực.');
  expect(page).toContain(`Chịu trách nhiệm: ${responsible?.name}`);
  expect(page).toContain('Căn cứ: Mục III.6.');
});

test('a visit with an unanswered question is refused, names the question and keeps what was typed', async () => {
  const { 'checklist.2.answer': _, ...unanswered } = visit;
  const refused = await office.submit('/kiem-tra/moi', '/kiem-tra', unanswered);
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('hãy chọn một trong các lựa chọn');
  expect(page).toContain('value="Khoa Xét nghiệm"');
});

test('a day that does not exist and a day to come are refused with the field', async () => {
  for (const visitedOn of ['2023-02-30', '2023-12-01']) {
    const refused = await office.submit('/kiem-tra/moi', '/kiem-tra', { ...visit, visitedOn });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('id="kt-visitedOn-error"');
  }
});

test('a finding for somebody who does not exist is refused and stores nothing', async () => {
  const path = pathAfter(await office.submit('/kiem-tra/moi', '/kiem-tra', visit));
  const refused = await office.submit(path, `${path}/kien-nghi`, {
    text: 'Thiếu biên bản.',
    who: 'KHONG-CO',
    workingDays: '5',
  });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Không có mã nhân viên này trong đơn vị.');
  expect(await (await office.get(path)).text()).toContain('Chưa có kiến nghị nào.');
});

test('a double click opens one case', async () => {
  const fields = { ...(await office.formOn('/kiem-tra/moi', '/kiem-tra')), ...visit };
  const [first, second] = await Promise.all([
    office.post('/kiem-tra', { fields }),
    office.post('/kiem-tra', { fields }),
  ]);
  expect(pathAfter(first)).toBe(pathAfter(second));
});

test('for everybody else oversight does not exist: not the list, not a misuse case, not its forms', async () => {
  const opened = await office.submit('/kiem-tra/vu-viec/moi', '/kiem-tra/vu-viec', suspicion);
  const path = pathAfter(opened);
  expect(await (await office.get(path)).text()).toContain(suspicion.account);
  for (const hidden of ['/kiem-tra', '/kiem-tra/moi', path])
    expect((await author.get(hidden)).status).toBe(404);
  const form = await office.formOn(path, `${path}/ghi-chep`);
  const desk = await (await author.get('/viec')).text();
  const nonce = /name="nonce" value="([^"]*)"/.exec(desk)?.[1] ?? '';
  const written = await author.post(`${path}/ghi-chep`, {
    fields: { ...form, nonce, text: 'Xem trộm.' },
  });
  expect(written.status).toBe(404);
});

test('hostile text in a case is shown as text', async () => {
  const account = '<script>alert(1)</script> & "nháy"';
  const path = pathAfter(
    await office.submit('/kiem-tra/vu-viec/moi', '/kiem-tra/vu-viec', { account }),
  );
  const page = await (await office.get(path)).text();
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toContain('<script>alert(1)');
});

test('a misuse case takes notes and a conclusion, and is then closed', async () => {
  const path = pathAfter(
    await office.submit('/kiem-tra/vu-viec/moi', '/kiem-tra/vu-viec', suspicion),
  );
  await office.submit(path, `${path}/ghi-chep`, { text: 'Đã xem chứng từ.' });
  const noVerdict = await office.submit(path, `${path}/ket-luan`, { reason: 'Đủ chứng từ.' });
  expect(noVerdict.status).toBe(422);
  await office.submit(path, `${path}/ket-luan`, { verdict: 'unfounded', reason: 'Đủ chứng từ.' });
  const page = await (await office.get(path)).text();
  expect(page).toContain('Đã kết luận: không có căn cứ');
  expect(page).not.toContain('/ghi-chep"');
});
