import { issueLink } from '../../shared/app/issueLink.ts';
import { personOfSession, signOut } from '../../shared/app/session.ts';
import { requestSignIn, signIn } from '../../shared/app/signIn.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import {
  depsOn,
  fillHospital,
  keys,
  on,
  person,
  type TestDeps,
  tenant,
} from '../support/hospital.ts';

let local: TestTables;
let deps: TestDeps;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  deps = depsOn(await local.fresh());
  await fillHospital(deps);
});

const moment = on('2023-06-06');
const hour = '2023-06-06T02';
const mailIdOf = (n: number, personId = 'p-mau') => `sign-in#${personId}#fresh#${hour}#${n}`;
const request = (email = 'p-mau@bth.example') => requestSignIn(deps)({ tenant, email, moment });
const mailOf = (n: number, personId?: string) => deps.outbox.find(tenant, mailIdOf(n, personId));

/** Asks for a link and takes it from the mail, as the mailer would write it. */
async function mailedLink() {
  await request();
  const mail = await mailOf(1);
  if (!mail?.link) throw new Error('no sign-in mail');
  const issued = issueLink(keys, {
    tenant,
    mailId: mail.id,
    mailedAt: mail.createdAt,
    request: mail.link,
    person: mail.to,
  });
  await deps.links.save(issued.link);
  return issued;
}

test('a registered address gets a link that lives for ten minutes', async () => {
  await request();
  expect(await mailOf(1)).toMatchObject({
    template: 'sign_in',
    to: { personId: 'p-mau' },
    facts: { minutes: 10 },
    link: { purpose: 'sign_in', expiresAt: '2023-06-06T02:10:00.000Z', permits: [] },
  });
});

test('an unknown address, a shared mailbox and somebody who left get nothing, and nobody is told', async () => {
  await deps.organisation.save({
    people: [
      person('p-shared', 'Hộp thư Khoa', { sharedMailbox: true }),
      person('p-left', 'Đã Nghỉ', { active: false }),
    ],
  });
  for (const email of ['la@bth.example', 'p-shared@bth.example', 'p-left@bth.example'])
    expect(await request(email)).toBeUndefined();
  expect(await mailOf(1, 'p-shared')).toBeUndefined();
  expect(await mailOf(1, 'p-left')).toBeUndefined();
});

test('nobody can be flooded with sign-in mails', async () => {
  for (let n = 0; n < 5; n++) await request();
  expect(await mailOf(3)).toBeDefined();
  expect(await mailOf(4)).toBeUndefined();
});

test('link and code together make a session of twelve hours, once', async () => {
  const { token, code } = await mailedLink();
  const session = await signIn(deps)({ token, code, moment });
  if ('refused' in session) throw new Error(session.refused);
  expect(session.personId).toBe('p-mau');
  expect(await personOfSession(deps)(session.sessionToken, moment)).toMatchObject({ id: 'p-mau' });
  const last = { now: '2023-06-06T14:00:00.000Z', today: '2023-06-06' };
  expect(await personOfSession(deps)(session.sessionToken, last)).toBeDefined();
  const over = { now: '2023-06-06T14:00:00.001Z', today: '2023-06-06' };
  expect(await personOfSession(deps)(session.sessionToken, over)).toBeUndefined();
  expect(await signIn(deps)({ token, code, moment })).toEqual({ refused: 'dead_link' });
});

test('two browsers with the same link: one of them is signed in', async () => {
  const { token, code } = await mailedLink();
  const sessions = await Promise.all([1, 2, 3].map(() => signIn(deps)({ token, code, moment })));
  expect(sessions.filter((one) => 'sessionToken' in one)).toHaveLength(1);
});

test('five wrong codes lock the link', async () => {
  const { token, code } = await mailedLink();
  const wrong = code === 'BBBB' ? 'CCCC' : 'BBBB';
  for (let n = 0; n < 5; n++)
    expect(await signIn(deps)({ token, code: wrong, moment })).toEqual({ refused: 'wrong_code' });
  expect(await signIn(deps)({ token, code, moment })).toEqual({ refused: 'dead_link' });
});

test('after ten minutes the link is dead', async () => {
  const { token, code } = await mailedLink();
  const late = { now: '2023-06-06T02:10:00.001Z', today: '2023-06-06' };
  expect(await signIn(deps)({ token, code, moment: late })).toEqual({ refused: 'dead_link' });
});

test('who leaves between mail and click, or during the session, is out', async () => {
  const { token, code } = await mailedLink();
  const session = await signIn(deps)({ token, code, moment });
  if ('refused' in session) throw new Error(session.refused);
  await deps.organisation.save({ people: [person('p-mau', 'Nguyễn Văn Mẫu', { active: false })] });
  expect(await personOfSession(deps)(session.sessionToken, moment)).toBeUndefined();
});

test('a session token is worth nothing in another tenant, changed, or after signing out', async () => {
  const { token, code } = await mailedLink();
  const session = await signIn(deps)({ token, code, moment });
  if ('refused' in session) throw new Error(session.refused);
  const { sessionToken } = session;
  const read = (text: string) => personOfSession(deps)(text, moment);
  expect(await read(sessionToken.replace(/^hcm/, 'dn'))).toBeUndefined();
  expect(await read(`${sessionToken}x`)).toBeUndefined();
  expect(await read('')).toBeUndefined();
  await signOut(deps)(sessionToken);
  expect(await read(sessionToken)).toBeUndefined();
});
