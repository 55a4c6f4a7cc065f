import { jest } from '@jest/globals';
import { readToken, secretHash } from '../../../shared/app/linkToken.ts';
import { readyMail } from '../../../shared/app/sendMail.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { render } from '../../../shared/messages/render.ts';
import type { LinkRequest, OutboxMail } from '../../../shared/ports.ts';
import { administrator, appraised, deputy, director } from '../../support/dossiers.ts';
import { startTables, type TestTables } from '../../support/dynamo.ts';
import { ask, depsOn, fillHospital, keys, on, playOn, tenant } from '../../support/hospital.ts';
import { mailedVote } from '../../support/mailedVote.ts';
import { hospitalPlan } from '../../support/programmes.ts';
import { memoryFiles } from '../../support/sampleSite.ts';
import { hiddenFields, publicUrl, type Visitor, visitorOf } from '../../support/visitor.ts';
import { wholeSite } from '../../support/wholeSite.ts';

/** C33: browsers that keep no cookie answer a mailed link by a second code, and by nothing less. */

jest.setTimeout(120_000);

let local: TestTables;
let deps: ReturnType<typeof depsOn>;
let app: ReturnType<typeof wholeSite>;
const failures: unknown[] = [];
const day = '2023-06-12';
const { now } = on(day);

async function begin(plan: Programme = hospitalPlan, signIns = 600) {
  deps = { ...depsOn(await local.fresh()), publicUrl };
  await fillHospital(deps, plan);
  await playOn(deps, appraised);
  app = siteWith(signIns);
}

const siteWith = (signIns: number) =>
  wholeSite({
    ...deps,
    perNetwork: { failed: 100, sign_in: signIns },
    files: memoryFiles(),
    tenants: [tenant],
    onFailure: ({ error }) => void failures.push(error),
  });

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(() => begin());
afterEach(() => expect(failures.splice(0)).toEqual([]));

/** A browser that takes no cookie. */
function blocking(at = now, address?: string): Visitor {
  const visitor = visitorOf({ app }, at, address);
  visitor.jar.set = () => visitor.jar;
  return visitor;
}

/** A link to vote in somebody's hands. */
async function mailed(person = director, more: Partial<LinkRequest> = {}, mailId?: string) {
  const vote = await mailedVote(deps, { person, more, ...(mailId && { mailId }) });
  return { ...vote, ask: `${vote.path}/gui-ma`, answer: `${vote.path}/tra-loi-bang-ma` };
}
type Mailed = Awaited<ReturnType<typeof mailed>>;
type Fields = Readonly<Record<string, string>>;

const words = 'Cách làm rõ, nên cho phép.';

/** Opens the link, chooses, types the code of its mail and sends: the page that comes back. */
async function offered(link: Mailed, fields: Fields = {}, visitor = blocking()) {
  const form = await visitor.formOn(link.path, link.path);
  const typed = { choice: 'vote:for', words, code: link.code };
  const response = await visitor.post(link.path, { fields: { ...form, ...typed, ...fields } });
  return { response, html: await response.text() };
}

/** Presses the button of that page, too. */
async function asked(link: Mailed, fields: Fields = {}, visitor = blocking()) {
  const { html } = await offered(link, fields, visitor);
  const form = hiddenFields(html, link.ask);
  const response = await visitor.post(link.ask, { fields: { ...form, ...fields } });
  return { response, html: await response.text() };
}

/** The form that then waits for the code. */
async function waiting(link: Mailed, fields: Fields = {}, visitor = blocking()) {
  const { html } = await asked(link, fields, visitor);
  const form = hiddenFields(html, link.answer);
  if (!form) throw new Error('no form waits for a code');
  return form;
}

const sendCode = (link: Mailed, form: Fields, code: string, visitor = blocking()) =>
  visitor.post(link.answer, { fields: { ...form, words, code } });

const codeMails = async (): Promise<readonly OutboxMail[]> =>
  (await deps.outbox.ofDossier(tenant, 'd-1')).filter(({ template }) => template === 'answer_code');

/** The code mails as the mailer sends them, with what stands in them. */
async function letters() {
  const post = { ...deps, sendMail: async () => ({ kind: 'throttled' }) as const };
  return Promise.all(
    (await codeMails()).map(async (mail) => {
      const ready = await readyMail(post, render)(mail);
      if ('problem' in ready) throw new Error(ready.problem);
      const [, code = ''] = /^Mã xác nhận: (\w{4})$/m.exec(ready.words.text) ?? [];
      return { ...ready, code };
    }),
  );
}

async function lastCode(): Promise<string> {
  const code = (await letters()).at(-1)?.code;
  if (!code) throw new Error('no code was mailed');
  return code;
}

const votes = async () =>
  (await deps.dossiers.history(tenant, 'd-1')).filter(({ type }) => type === 'VoteCast');
const stored = ({ link }: Mailed) => deps.links.find(tenant, link.hash);
const wrong = (code: string): string => (code === 'BBBB' ? 'CCCC' : 'BBBB');

describe('an answer without our cookie', () => {
  test('decides nothing and counts nothing; its page offers a code by mail', async () => {
    const link = await mailed();
    const { response, html } = await offered(link);
    expect(response.status).toBe(403);
    expect(html).toContain('Gửi mã về hộp thư của tôi');
    expect(html).toContain(words);
    expect(await votes()).toEqual([]);
    expect(await codeMails()).toEqual([]);
    expect(await stored(link)).toMatchObject({ wrongCodes: 0 });
  });

  test('with no choice comes back as a form that asks for one', async () => {
    const { response, html } = await offered(await mailed(), { choice: '' });
    expect(response.status).toBe(422);
    expect(html).toContain('hãy chọn một trong các lựa chọn');
  });

  test('of a step of high stakes is told to come back where it can sign in, and gets no mail', async () => {
    await begin({
      ...hospitalPlan,
      route: hospitalPlan.route.map((step) =>
        step.id === 'decision' ? { ...step, highStakes: true } : step,
      ),
    });
    const { response, html } = await offered(await mailed());
    expect(response.status).toBe(403);
    expect(html).toContain('mở liên kết trong thư bằng trình duyệt khác');
    expect(html).not.toContain('Gửi mã về hộp thư của tôi');
    expect(await deps.outbox.ofDossier(tenant, 'd-1')).not.toContainEqual(
      expect.objectContaining({ template: 'sign_in' }),
    );
  });
});

describe('the code', () => {
  test('goes to the registered address of the link’s person, whatever the form names', async () => {
    const more = { email: 'ke-xau@ke-xau.example', to: 'p-outsider', personId: 'p-outsider' };
    const { response } = await asked(await mailed(), more);
    expect(response.status).toBe(200);
    expect((await codeMails()).map(({ to }) => to)).toEqual([director]);
    const [letter] = await letters();
    expect(letter?.to.address).toBe('p-director@bth.example');
    expect(letter?.words.text).toContain('Ý kiến: Tán thành');
    expect(letter?.words.text).not.toContain('http');
  });

  test('stands in no page and nowhere in the tables', async () => {
    const link = await mailed();
    const { html } = await asked(link);
    const code = await lastCode();
    const second = hiddenFields(html, link.answer)?.second ?? '';
    expect(html.replaceAll(second, '')).not.toContain(code);
    const secret = readToken(keys, second, ['confirm'])?.secret ?? '';
    const kept = await deps.links.find(tenant, secretHash(secret));
    expect(kept).toMatchObject({ purpose: 'confirm', confirms: { link: link.link.hash } });
    const texts = [kept, ...(await codeMails())].flatMap((one) => Object.values(one ?? {}));
    expect(
      texts.flatMap((one) => (typeof one === 'object' ? Object.values(one) : one)),
    ).not.toContain(code);
  });

  test('is mailed to nobody for whoever does not know the code of the first mail', async () => {
    const link = await mailed();
    const { response, html } = await asked(link, { code: wrong(link.code) });
    expect(response.status).toBe(422);
    expect(html).toContain('Mã không đúng; còn 4 lần thử.');
    expect(await codeMails()).toEqual([]);
  });

  test('is mailed three times an hour and no more, also through a fresh link', async () => {
    const link = await mailed();
    for (let n = 0; n < 3; n++) expect((await asked(link)).response.status).toBe(200);
    const fresh = await mailed(director, {}, `${link.link.mailId}#fresh#2023-06-12T01#1`);
    for (const one of [link, fresh]) {
      const { response, html } = await asked(one);
      expect(response.status).toBe(429);
      expect(html).toContain('Ba mã đã được gửi trong giờ này');
    }
    expect(await codeMails()).toHaveLength(3);
    const next = blocking('2023-06-12T03:00:00.000Z');
    expect((await asked(link, {}, next)).response.status).toBe(200);
  });

  test('is a wish for a mail like any other, of which one network has only so many', async () => {
    app = siteWith(2);
    const from = '203.0.113.7';
    const said = [];
    for (const person of [deputy(1), deputy(2), director])
      said.push((await asked(await mailed(person), {}, blocking(now, from))).response.status);
    expect(said).toEqual([200, 200, 429]);
    expect(await codeMails()).toHaveLength(2);
  });

  test('sends the answer once, in the person’s name, as an answer by mailed link', async () => {
    const link = await mailed();
    const form = await waiting(link);
    const code = await lastCode();
    const receipt = await sendCode(link, form, code);
    expect([receipt.status, await receipt.text()]).toEqual([
      200,
      expect.stringContaining('Đã ghi ý kiến của Ông/Bà'),
    ]);
    expect((await sendCode(link, form, code)).status).toBe(200);
    expect((await sendCode(link, { ...form, commandId: 'lan-thu-hai' }, code)).status).toBe(403);
    expect(await votes()).toEqual([
      expect.objectContaining({
        by: expect.objectContaining({ personId: 'p-director' }),
        channel: 'link',
        data: expect.objectContaining({ vote: 'for', remark: words }),
      }),
    ]);
    expect((await stored(link))?.usedAt).toBe(now);
  });

  test('works for fifteen minutes, to the millisecond', async () => {
    const link = await mailed();
    const form = await waiting(link);
    const code = await lastCode();
    const late = await sendCode(link, form, code, blocking('2023-06-12T02:15:00.001Z'));
    expect([late.status, await late.text()]).toEqual([
      422,
      expect.stringContaining('Mã vừa nhập đã quá hạn'),
    ]);
    expect(await votes()).toEqual([]);
    const inTime = blocking('2023-06-12T02:15:00.000Z');
    expect((await sendCode(link, form, code, inTime)).status).toBe(200);
  });

  test('typed wrong counts on its link: the fifth locks it, and mails a fresh one', async () => {
    const link = await mailed();
    const form = await waiting(link);
    const code = await lastCode();
    const said = [];
    for (let n = 0; n < 5; n++) said.push((await sendCode(link, form, wrong(code))).status);
    expect(said).toEqual([422, 422, 422, 422, 410]);
    expect(await stored(link)).toMatchObject({ wrongCodes: 5 });
    expect((await sendCode(link, form, code)).status).toBe(403);
    const fresh = (await deps.outbox.ofDossier(tenant, 'd-1')).filter(
      ({ id, template }) => template === 'task' && id.includes('#fresh#'),
    );
    expect(fresh.map(({ to }) => to)).toEqual([director]);
    expect(await votes()).toEqual([]);
  });

  test('typed before its mail has left is wrong, whatever it is', async () => {
    const link = await mailed();
    const form = await waiting(link);
    const early = await sendCode(link, form, link.code);
    expect([early.status, await early.text()]).toEqual([
      422,
      expect.stringContaining('còn 4 lần thử'),
    ]);
    expect((await sendCode(link, form, await lastCode())).status).toBe(200);
  });

  test('of the first mail does not do, and a wrong one leaves the answer as it was typed', async () => {
    const link = await mailed();
    const form = await waiting(link);
    const code = await lastCode();
    const again = await sendCode(link, form, link.code);
    const html = await again.text();
    expect([again.status, html]).toEqual([422, expect.stringContaining('còn 4 lần thử')]);
    expect(html).toContain(words);
    expect(hiddenFields(html, link.answer)).toMatchObject({ choice: 'vote:for' });
    expect((await sendCode(link, form, code)).status).toBe(200);
  });

  test.each(['vote:against', 'vote:abstain'])('of one answer does not send %s', async (choice) => {
    const link = await mailed();
    const form = await waiting(link);
    const sent = await sendCode(link, { ...form, choice }, await lastCode());
    expect(sent.status).toBe(422);
    expect(await votes()).toEqual([]);
  });

  test('of another link does not do, be it the same person’s', async () => {
    const mine = await mailed();
    const form = await waiting(mine);
    const code = await lastCode();
    for (const person of [director, deputy(1)]) {
      const other = await mailed(person);
      expect((await sendCode(other, form, code)).status).toBe(422);
    }
    expect(await votes()).toEqual([]);
  });

  test.each([
    ['nothing', () => ''],
    ['the first link’s own token', ({ token }: Mailed) => token],
    ['something invented', () => 'a.b'],
  ])('is asked for again where the form names %s as its mail', async (_what, second) => {
    const link = await mailed();
    const form = await waiting(link);
    const sent = await sendCode(link, { ...form, second: second(link) }, await lastCode());
    expect(sent.status).toBe(422);
    expect(await votes()).toEqual([]);
  });

  test('opens no page of its own', async () => {
    const { second = '' } = await waiting(await mailed());
    expect(await letters()).toHaveLength(1);
    for (const door of ['/q', '/dang-nhap', '/khong-phai-toi', '/pho-bien/doc'])
      expect([door, (await blocking().get(`${door}/${second}`)).status]).toEqual([door, 410]);
  });
});

describe('what ends a link ends its second way', () => {
  const ends: Readonly<Record<string, (link: Mailed) => Promise<unknown>>> = {
    'the matter was decided': () => ask(deps, director, { type: 'vote', vote: 'for' }, day),
    'the dossier went back to its authors': () =>
      ask(deps, director, { type: 'return', reasons: 'Cần nêu rõ chi phí.' }, day),
    'the link was used': ({ link }) => deps.links.use(tenant, link.hash, now),
    'the person left': async () => {
      const person = await deps.organisation.person(tenant, director.personId);
      if (person) await deps.organisation.save({ people: [{ ...person, active: false }] });
    },
  };

  test.each(Object.entries(ends))('%s', async (_what, end) => {
    const link = await mailed();
    const form = await waiting(link);
    const code = await lastCode();
    await end(link);
    const before = await votes();
    expect((await sendCode(link, form, code)).status).toBe(403);
    const pressed = await blocking().post(link.ask, {
      fields: { ...form, words, code: link.code },
    });
    expect(pressed.status).toBe(403);
    expect(await votes()).toEqual(before);
    expect(await codeMails()).toHaveLength(1);
  });

  test('the link ran out', async () => {
    const link = await mailed(director, { expiresAt: '2023-06-12T02:05:00.000Z' });
    const form = await waiting(link);
    const late = blocking('2023-06-12T02:05:00.001Z');
    expect((await sendCode(link, form, await lastCode(), late)).status).toBe(403);
    expect(await votes()).toEqual([]);
  });

  test('the person left, and the unit hears that somebody tried', async () => {
    const link = await mailed();
    const form = await waiting(link);
    await ends['the person left']?.(link);
    await sendCode(link, form, 'BBBB');
    const id = `${link.link.mailId}#former_holder#${administrator.personId}`;
    expect(await deps.outbox.find(tenant, id)).toMatchObject({ to: administrator });
  });
});

describe('nobody else comes by this way', () => {
  test.each(['https://ke-xau.example', 'null', `${publicUrl}.example`])(
    'a form from %s has no code mailed and decides nothing',
    async (origin) => {
      const link = await mailed();
      const form = await waiting(link);
      const fields = { ...form, words, code: await lastCode() };
      const headers = { origin };
      expect((await blocking().post(link.answer, { fields, headers })).status).toBe(403);
      const wish = { ...fields, code: link.code };
      expect((await blocking().post(link.ask, { fields: wish, headers })).status).toBe(403);
      expect(await votes()).toEqual([]);
      expect(await codeMails()).toHaveLength(1);
    },
  );

  test.each(['GET', 'HEAD', 'OPTIONS'])('%s changes nothing', async (method) => {
    const link = await mailed();
    const form = await waiting(link);
    const query = new URLSearchParams({ ...form, words, code: await lastCode() });
    for (const path of [link.ask, link.answer])
      expect((await blocking().request(`${path}?${query}`, { method })).status).toBe(405);
    expect(await votes()).toEqual([]);
    expect(await codeMails()).toHaveLength(1);
  });

  test('a form that names a department is refused and written down', async () => {
    const link = await mailed();
    const form = await waiting(link);
    const fields = { ...form, words, code: await lastCode(), tenant: 'dn' };
    for (const path of [link.path, link.ask, link.answer])
      expect((await blocking().post(path, { fields })).status).toBe(400);
    expect(failures.splice(0)).toHaveLength(3);
    expect(await votes()).toEqual([]);
  });

  test('the form of another browser is no form without cookies', async () => {
    const link = await mailed();
    const form = await blocking().formOn(link.path, link.path);
    const other = visitorOf({ app }, now);
    await other.get(link.path);
    const sent = await other.post(link.path, {
      fields: { ...form, choice: 'vote:for', words, code: link.code },
    });
    expect(sent.status).toBe(403);
    expect(await sent.text()).not.toContain('Gửi mã về hộp thư của tôi');
  });
});
