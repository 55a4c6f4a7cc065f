import { jest } from '@jest/globals';
import { writeToken } from '../../../shared/app/linkToken.ts';
import type { LinkRequest } from '../../../shared/ports.ts';
import { administrator, appraised, deputy, director, quality } from '../../support/dossiers.ts';
import { startTables, type TestTables } from '../../support/dynamo.ts';
import { plainly } from '../../support/foreignIds.ts';
import { ask, depsOn, fillHospital, keys, on, playOn, tenant } from '../../support/hospital.ts';
import { mailedVote } from '../../support/mailedVote.ts';
import { memoryFiles } from '../../support/sampleSite.ts';
import { publicUrl, type Visitor, visitorOf } from '../../support/visitor.ts';
import { wholeSite } from '../../support/wholeSite.ts';

/** Attacks on mailed links and their pages; the numbers are those of the catalogue of attacks. */

let local: TestTables;
let deps: ReturnType<typeof depsOn>;
let app: ReturnType<typeof wholeSite>;
const failures: unknown[] = [];
const day = '2023-06-12';
const { now } = on(day);

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  deps = { ...depsOn(await local.fresh()), publicUrl };
  await fillHospital(deps);
  await playOn(deps, appraised);
  app = wholeSite({
    ...deps,
    files: memoryFiles(),
    tenants: [tenant],
    onFailure: ({ error }) => void failures.push(error),
  });
});
afterEach(() => expect(failures.splice(0)).toEqual([]));

jest.setTimeout(120_000);

const stranger = (at = now): Visitor => visitorOf({ app }, at);
/** A link to vote, or to what else is wished, in somebody's hands. */
const mailed = (person = director, more: Partial<LinkRequest> = {}, mailedAt?: string) =>
  mailedVote(deps, { person, more, ...(mailedAt && { mailedAt }) });

type Mailed = Awaited<ReturnType<typeof mailed>>;

const answer = async (
  { path, code }: Pick<Mailed, 'path' | 'code'>,
  fields: Record<string, string> = {},
  visitor = stranger(),
) => {
  const form = await visitor.formOn(path, path);
  return visitor.post(path, {
    fields: { ...form, choice: 'vote:for', words: '', code, ...fields },
  });
};

const votes = async () =>
  (await deps.dossiers.history(tenant, 'd-1')).filter(({ type }) => type === 'VoteCast');

/** What a browser sees, without the ids that differ from page to page. */
async function seen(path: string, visitor = stranger()) {
  const token = path.split('/')[2] ?? '';
  const page = await plainly(await visitor.get(path), [token, decodeURIComponent(token)]);
  return { ...page, text: page.text.replace(/name="nonce" value="[^"]*"/g, 'nonce') };
}

async function signedIn(person = director): Promise<Visitor> {
  const link = await mailed(person, { purpose: 'sign_in', dossierId: undefined, permits: [] });
  const path = link.path.replace('/q/', '/dang-nhap/');
  const visitor = stranger();
  await visitor.submit(path, path, { code: link.code });
  return visitor;
}

/** Links that no longer decide, each for its own reason. */
async function deadLinks(): Promise<Readonly<Record<string, string>>> {
  const used = await mailed(deputy(1));
  await answer(used);
  const locked = await mailed(deputy(2));
  for (let n = 0; n < 5; n++) await answer(locked, { code: 'ZZZZ' });
  const decided = await mailed(deputy(3));
  await ask(deps, deputy(3), { type: 'vote', vote: 'for' }, day);
  const expired = await mailed(director, { expiresAt: '2023-06-12T01:59:59.999Z' });
  const resting = await mailed(director, {}, '2023-06-09T01:00:00.000Z');
  const superseded = await mailed(director, { contentVersion: 0 });
  const content = { tenant, purpose: 'decide', expiresAt: '2023-06-26T02:00:00.000Z' } as const;
  const never = writeToken(keys.current, { ...content, secret: 'AAAAAAAAAAAAAAAAAAAAAA' });
  const foreign = writeToken(keys.current, {
    ...content,
    tenant: 'dn',
    secret: 'AAAAAAAAAAAAAAAAAAAAAA',
  });
  const good = await mailed();
  return {
    used: used.path,
    locked: locked.path,
    decided: decided.path,
    expired: expired.path,
    resting: resting.path,
    superseded: superseded.path,
    never: `/q/${never}`,
    foreign: `/q/${foreign}`,
    'A1 flipped': `${good.path.slice(0, -1)}${good.path.endsWith('A') ? 'B' : 'A'}`,
    'A3 longer': `${good.path}AA`,
    'A3 padded': `${good.path}=`,
    'A7 without MAC': `${good.path.split('.')[0]}.`,
    nonsense: '/q/khong-phai-lien-ket',
    enormous: `/q/${'A'.repeat(5000)}.${'B'.repeat(43)}`,
  };
}

test('A1–A17 bad, used, expired, decided and foreign links get one and the same page', async () => {
  const dead = await deadLinks();
  const first = await seen(dead.nonsense ?? '');
  expect(first.status).toBe(410);
  for (const [why, path] of Object.entries(dead))
    expect([why, await seen(path)]).toEqual([why, first]);
  expect(first.text).not.toContain('Đỗ Thị Phó');
  expect(first.text).not.toContain('Điều phối máu hiếm');
}, 120_000);

test('and one and the same answer to the wish for a new one, which mails three in an hour at most', async () => {
  const { expired = '', decided = '', nonsense = '' } = await deadLinks();
  const wish = async (path: string) => {
    const visitor = stranger();
    const form = await visitor.formOn(path, `${path}/lien-ket-moi`);
    const token = path.split('/')[2] ?? '';
    return plainly(await visitor.post(`${path}/lien-ket-moi`, { fields: form }), [token]);
  };
  const fresh = async () =>
    (await deps.outbox.ofDossier(tenant, 'd-1')).filter(
      ({ to, id }) => to.personId === 'p-director' && id.includes('#fresh#'),
    );
  const answers = [];
  for (const path of [expired, expired, expired, expired, decided, nonsense])
    answers.push(await wish(path));
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(await fresh()).toHaveLength(3);
}, 120_000);

test('A9 a link of one purpose opens no other door', async () => {
  const doors = ['/q', '/dang-nhap', '/khong-phai-toi', '/pho-bien/doc'];
  const decide = await mailed();
  for (const door of doors.slice(1)) {
    const page = await stranger().get(`${door}/${decide.token}`);
    expect([door, page.status]).toEqual([door, 410]);
  }
  const signIn = await mailed(director, { purpose: 'sign_in', dossierId: undefined, permits: [] });
  const asDecision = await stranger().post(signIn.path, {
    fields: { choice: 'vote:for', code: signIn.code },
  });
  expect(asDecision.status).toBe(403);
  expect((await stranger().get(`/khong-phai-toi/${signIn.token}`)).status).toBe(410);
  expect(await votes()).toEqual([]);
});

test('A13 a replay after the decision tells its person, signed in, what became of it, and nobody else', async () => {
  const link = await mailed();
  expect((await answer(link)).status).toBe(200);
  expect(await seen(link.path)).toEqual(await seen('/q/khong-phai-lien-ket'));
  expect((await seen(link.path, await signedIn(quality))).text).not.toContain(
    'Liên kết đã được dùng',
  );
  expect((await seen(link.path, await signedIn())).text).toContain('Liên kết đã được dùng');
});

test('A15 the server’s time decides when a link ends, to the millisecond', async () => {
  const link = await mailed(director, { expiresAt: now });
  expect((await stranger().get(link.path)).status).toBe(200);
  expect((await stranger('2023-06-12T02:00:00.001Z').get(link.path)).status).toBe(410);
});

test('A17 five wrong codes lock the link for its person too, and mail that person a fresh one', async () => {
  const link = await mailed();
  const said = [];
  for (let n = 0; n < 5; n++) said.push((await answer(link, { code: 'ZZZZ' })).status);
  expect(said).toEqual([422, 422, 422, 422, 410]);
  const form = await stranger().get(link.path);
  expect(form.status).toBe(410);
  const fresh = (await deps.outbox.ofDossier(tenant, 'd-1')).filter(({ id }) =>
    id.includes('#fresh#'),
  );
  expect(fresh.map(({ to }) => to)).toEqual([director]);
  expect(await votes()).toEqual([]);
});

test('B19 HEAD has no body and no effect', async () => {
  const link = await mailed();
  const head = await stranger().request(link.path, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect((await deps.links.find(tenant, link.link.hash))?.usedAt).toBeUndefined();
});

test('B25 the address as a scanner wraps it shows the same page', async () => {
  const link = await mailed();
  const wrapped = `${link.path}?url=https%3A%2F%2Fx.example&data=05%7C01&sdata=abc&reserved=0`;
  expect(await seen(wrapped.replace('?', '?'))).toMatchObject({ status: 200 });
  const plain = await seen(link.path);
  const page = await plainly(await stranger().get(wrapped), [link.token]);
  expect(page.text.replace(/name="nonce" value="[^"]*"/g, 'nonce')).toBe(plain.text);
});

test('B27 a preview in a chat shows no more than the number', async () => {
  const link = await mailed();
  const html = await (await stranger().get(link.path)).text();
  const head = html.slice(0, html.indexOf('</head>'));
  expect(head).not.toContain('Điều phối máu hiếm');
  expect(head).not.toMatch(/og:|twitter:|name="description"/);
  expect(head).toContain('noindex');
});

test.each(['https://ke-xau.example', 'null', 'http://127.0.0.1', `${publicUrl}.example`])(
  'C29, C31 a form from %s decides nothing',
  async (origin) => {
    const link = await mailed();
    const visitor = stranger();
    const form = await visitor.formOn(link.path, link.path);
    const fields = { ...form, choice: 'vote:for', code: link.code };
    const sent = await visitor.post(link.path, { fields, headers: { origin } });
    expect(sent.status).toBe(403);
    expect(await votes()).toEqual([]);
  },
);

test('C33 with cookies blocked, or those of another browser, nothing is decided', async () => {
  const link = await mailed();
  const visitor = stranger();
  const form = await visitor.formOn(link.path, link.path);
  const fields = { ...form, choice: 'vote:for', code: link.code };
  expect((await stranger().post(link.path, { fields })).status).toBe(403);
  const other = stranger();
  await other.get(link.path);
  expect((await other.post(link.path, { fields })).status).toBe(403);
  expect(await votes()).toEqual([]);
});

test('C35 a session that somebody put into the browser is not the one that sign-in makes', async () => {
  const link = await mailed(director, { purpose: 'sign_in', dossierId: undefined, permits: [] });
  const path = link.path.replace('/q/', '/dang-nhap/');
  const victim = stranger();
  const planted = `${tenant}.${'A'.repeat(43)}`;
  victim.jar.set('phien', planted);
  await victim.submit(path, path, { code: link.code });
  expect(victim.jar.get('phien')).not.toBe(planted);
  expect((await victim.get('/viec')).status).toBe(200);
  const attacker = stranger();
  attacker.jar.set('phien', planted);
  expect((await attacker.get('/viec')).status).toBe(303);
});

test('C37 no page of a link may stand in a frame, be kept, or tell others where it is', async () => {
  const { headers } = await stranger().get((await mailed()).path);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('same-origin');
});

test('C39 a false host turns up nowhere: pages and mails name the configured one', async () => {
  const link = await mailed();
  const headers = { host: 'ke-xau.example', 'x-forwarded-host': 'ke-xau.example' };
  expect(await (await stranger().get(link.path, headers)).text()).not.toContain('ke-xau');
  const visitor = stranger();
  const form = await visitor.formOn('/dang-nhap', '/dang-nhap');
  await visitor.post('/dang-nhap', {
    fields: { ...form, email: 'p-director@bth.example' },
    headers,
  });
  const [mail] = (await deps.unfinished.mails(tenant, '9999')).filter(({ id }) =>
    id.startsWith('sign-in#'),
  );
  expect(mail).toBeDefined();
  expect(JSON.stringify(mail)).not.toContain('ke-xau');
});

test('C41 two choices in one form are none', async () => {
  const link = await mailed();
  const visitor = stranger();
  const fields = new URLSearchParams(await visitor.formOn(link.path, link.path));
  fields.append('choice', 'vote:for');
  fields.append('choice', 'vote:against');
  fields.append('code', link.code);
  expect((await visitor.post(link.path, { fields })).status).toBe(400);
  expect(await votes()).toEqual([]);
});

test('a code in the address is no code', async () => {
  const link = await mailed();
  const visitor = stranger();
  const form = await visitor.formOn(link.path, link.path);
  const sent = await visitor.post(`${link.path}?code=${link.code}&choice=vote:for`, {
    fields: form,
  });
  expect(sent.status).toBe(422);
  expect(await votes()).toEqual([]);
});

test('a department named in the form of a link is refused and written down', async () => {
  expect((await answer(await mailed(), { tenant: 'dn' })).status).toBe(400);
  expect(failures.splice(0)).toEqual([expect.objectContaining({ name: 'NamesDepartment' })]);
  expect(await votes()).toEqual([]);
});

test('no header turns looking into deciding', async () => {
  const link = await mailed();
  for (const name of ['x-http-method-override', 'x-method-override', 'x-http-method']) {
    const path = `${link.path}?choice=vote:for&code=${link.code}&_method=POST`;
    expect((await stranger().get(path, { [name]: 'POST' })).status).toBe(200);
  }
  expect(await votes()).toEqual([]);
});

test('a body that is no form decides nothing', async () => {
  const link = await mailed();
  for (const type of ['application/json', 'text/plain', 'application/xml']) {
    const sent = await stranger().request(link.path, {
      method: 'POST',
      headers: { origin: publicUrl, 'content-type': type },
      body: JSON.stringify({ choice: 'vote:for', code: link.code }),
    });
    expect([type, sent.status]).toEqual([type, 415]);
  }
  expect(await votes()).toEqual([]);
});

test('the code of one mail is worth nothing on the link of another', async () => {
  const mine = await mailed();
  const yours = await mailed(deputy(1));
  expect((await answer({ path: yours.path, code: mine.code })).status).toBe(422);
  expect(await votes()).toEqual([]);
});

test('a link of somebody who left is as dead as one that never was', async () => {
  const link = await mailed();
  const person = await deps.organisation.person(tenant, 'p-director');
  if (person) await deps.organisation.save({ people: [{ ...person, active: false }] });
  expect(await seen(link.path)).toEqual(await seen('/q/khong-phai-lien-ket'));
});

describe('A11 somebody removed since the mail', () => {
  const leave = async ({ personId } = director) => {
    const person = await deps.organisation.person(tenant, personId);
    if (person) await deps.organisation.save({ people: [{ ...person, active: false }] });
  };
  const warning = ({ link }: Mailed) =>
    deps.outbox.find(tenant, `${link.mailId}#former_holder#${administrator.personId}`);

  /** Sends an answer, or a wish for a fresh mail, from the page as it was before. */
  const sent = async (path: string, to: string, fields: Record<string, string>) => {
    const visitor = stranger();
    const form = await visitor.formOn(
      '/q/khong-phai-lien-ket',
      '/q/khong-phai-lien-ket/lien-ket-moi',
    );
    const token = path.split('/')[2] ?? '';
    return plainly(await visitor.post(to, { fields: { ...form, ...fields } }), [token]);
  };
  const choice = (code: string) => ({ choice: 'vote:for', words: '', code });

  test('is refused on the one page of dead links, and the administrator of the unit hears of it once', async () => {
    const link = await mailed();
    await leave();
    const first = await sent(link.path, link.path, choice(link.code));
    expect(first.status).toBe(410);
    const never = '/q/khong-phai-lien-ket';
    const asNever = await sent(never, never, choice('ABCD'));
    const plain = ({ text }: { text: string }) => text.replace(/name="nonce" value="[^"]*"/g, '');
    expect(plain(first)).toBe(plain(asNever));
    expect(await votes()).toEqual([]);
    expect(await warning(link)).toMatchObject({
      to: administrator,
      facts: { personName: director.name, problem: 'left' },
    });
    expect(await deps.trail.extend(tenant, now)).toBeGreaterThan(0);
    expect((await sent(link.path, link.path, choice(link.code))).status).toBe(410);
    expect(await deps.trail.extend(tenant, now)).toBe(0);
  });

  test('is told of too when a fresh link is wished for, which nobody gets', async () => {
    const link = await mailed();
    await leave();
    const answer = await sent(link.path, `${link.path}/lien-ket-moi`, {});
    expect(answer.status).toBe(200);
    expect(await warning(link)).toBeDefined();
    expect(
      (await deps.outbox.ofDossier(tenant, 'd-1')).filter(({ id }) => id.includes('#fresh#')),
    ).toEqual([]);
  });

  test('who only looks, by GET or HEAD, is told of to nobody', async () => {
    const link = await mailed();
    await leave();
    await seen(link.path);
    await stranger().request(link.path, { method: 'HEAD' });
    expect(await warning(link)).toBeUndefined();
  });

  test('a form from another site is told of to nobody', async () => {
    const link = await mailed();
    await leave();
    const fields = choice(link.code);
    await stranger().post(link.path, { fields, headers: { origin: 'https://ke-xau.example' } });
    expect(await warning(link)).toBeUndefined();
  });
});

test('a session of another department is nobody behind the link of this one', async () => {
  const link = await mailed();
  const visitor = stranger();
  visitor.jar.set('phien', `dn.${'A'.repeat(43)}`);
  expect((await answer(link, {}, visitor)).status).toBe(200);
  expect(await votes()).toHaveLength(1);
});

test('within ten seconds of the mail nothing is decided and no try is counted', async () => {
  const link = await mailed(director, {}, '2023-06-12T01:59:55.000Z');
  expect((await answer(link)).status).toBe(422);
  expect((await deps.links.find(tenant, link.link.hash))?.wrongCodes).toBe(0);
  expect((await answer(link, {}, stranger('2023-06-12T02:00:06.000Z'))).status).toBe(200);
});

test('a decision written into other fields of the form stays what the person chose', async () => {
  const link = await mailed();
  await answer(link, {
    decision: 'against',
    vote: 'against',
    personId: 'p-mau',
    dossierId: 'd-9',
    state: 'approved',
    permits: 'reassign',
  });
  expect(failures.splice(0)).toEqual([
    expect.objectContaining({ name: 'SetsReserved', field: 'state' }),
    expect.objectContaining({ name: 'SetsReserved', field: 'permits' }),
  ]);
  const [vote] = await votes();
  expect(vote).toMatchObject({ by: { personId: 'p-director' }, data: { vote: 'for' } });
});
