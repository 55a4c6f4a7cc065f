import { actOnDossier } from '../../shared/app/actOnDossier.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import { decideByLink, freshLink, readLink } from '../../shared/app/links.ts';
import { readToken, writeToken } from '../../shared/app/linkToken.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { addDays } from '../../shared/domain/calendar/days.ts';
import type { Command } from '../../shared/domain/dossier/commands.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { LinkRequest, OutboxMail } from '../../shared/ports.ts';
import { appraised, deputy, director, quality, received, submitted } from '../support/dossiers.ts';
import { interrupted, startTables, type TestTables } from '../support/dynamo.ts';
import {
  ask,
  depsOn,
  fillHospital,
  keys,
  on,
  person,
  playOn,
  type TestDeps,
  tenant,
} from '../support/hospital.ts';
import { hospitalPlan } from '../support/programmes.ts';

let local: TestTables;
let tables: Awaited<ReturnType<TestTables['fresh']>>;
let deps: TestDeps;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  deps = depsOn(tables);
  await fillHospital(deps);
});

const day = '2023-06-06';
const vote: Command = { type: 'vote', vote: 'for' };
const receive: Command = { type: 'receive' };

/** Mails a link to one person and returns what the person then holds. */
async function mailed(
  who: { personId: string; name: string },
  more: Partial<LinkRequest> = {},
  mailId = `mail-${who.personId}`,
  mailedAt = `${day}T01:00:00.000Z`,
) {
  const dossier = await deps.dossiers.find(tenant, 'd-1');
  const request: LinkRequest = {
    purpose: 'decide',
    dossierId: 'd-1',
    contentVersion: dossier?.contentVersion ?? 0,
    obligationId: 'intake:intake:1',
    permits: ['receive', 'return', 'refuse', 'ask'],
    expiresAt: '2023-06-20T02:00:00.000Z',
    ...more,
  };
  const mail: OutboxMail = {
    tenant,
    id: mailId,
    template: 'task',
    to: who,
    thread: 'd-1',
    dossierId: 'd-1',
    unitId: 'hcm-bth',
    facts: {},
    link: request,
    createdAt: on(day).now,
    status: 'sent',
    attempts: 1,
    maker: 'notify',
  };
  await deps.outbox.add([mail]);
  const issued = issueLink(keys, { tenant, mailId, mailedAt, request, person: who });
  await deps.links.save(issued.link);
  return issued;
}

const toVote = (who: { personId: string; name: string }) =>
  mailed(
    who,
    { obligationId: 'vote:decision:1', permits: ['vote', 'return', 'ask'] },
    undefined,
    '2023-06-12T01:00:00.000Z',
  );

let clicks = 0;
const decide = (
  { token, code }: { token: string; code: string },
  command: Command = receive,
  more: { commandId?: string; today?: string; code?: string } = {},
) =>
  decideByLink(deps)({
    token,
    code: more.code ?? code,
    command,
    moment: on(more.today ?? day),
    commandId: more.commandId ?? `click-${++clicks}`,
  });

const wrong = (code: string): string => (code === 'BBBB' ? 'CCCC' : 'BBBB');

describe('a token', () => {
  const content = {
    tenant,
    purpose: 'decide',
    secret: 'AAAAAAAAAAAAAAAAAAAAAA',
    expiresAt: '2023-06-20T02:00:00.000Z',
  } as const;
  const token = writeToken(keys.current, content);
  const read = (text: string) => readToken(keys, text, ['decide']);

  test('says what was written into it', () => {
    expect(read(token)).toEqual(content);
  });

  test('with any bit of any letter changed is none of ours', () => {
    for (let place = 0; place < token.length; place++) {
      const changed = String.fromCharCode(token.charCodeAt(place) ^ 1);
      expect(read(token.slice(0, place) + changed + token.slice(place + 1))).toBeUndefined();
    }
  });

  test.each([
    ['letters added', `${token}A`],
    ['padding', `${token}=`],
    ['a part more', `${token}.x`],
    ['no MAC', token.slice(0, token.indexOf('.') + 1)],
    ['nothing', ''],
    ['something enormous', `${'A'.repeat(100_000)}.${'B'.repeat(43)}`],
    ['a body that is no JSON', `${Buffer.from('x').toString('base64url')}.AAAA`],
    [
      'a field more',
      `${Buffer.from(JSON.stringify({ k: 'k1', t: tenant, p: 'decide', s: 's', e: 'e', x: 1 })).toString('base64url')}.AAAA`,
    ],
  ])('with %s is none of ours', (_what, text) => {
    expect(read(text)).toBeUndefined();
  });

  test('of one purpose opens no other door, even with its purpose rewritten', () => {
    const signIn = writeToken(keys.current, { ...content, purpose: 'sign_in' });
    expect(read(signIn)).toBeUndefined();
    const [body = '', mac] = signIn.split('.');
    const rewritten = Buffer.from(body, 'base64url').toString().replace('sign_in', 'decide');
    expect(read(`${Buffer.from(rewritten).toString('base64url')}.${mac}`)).toBeUndefined();
  });

  test('of a retired key still works, of an unknown key not', () => {
    const rotated = { current: 'k2', k1: 'k'.repeat(64), k2: 'z'.repeat(64) };
    expect(readToken(signingKeysFrom(JSON.stringify(rotated)), token, ['decide'])).toEqual(content);
    const { k1: _gone, ...left } = rotated;
    expect(readToken(signingKeysFrom(JSON.stringify(left)), token, ['decide'])).toBeUndefined();
  });
});

test('signing keys without their current key, or too short, are refused', () => {
  expect(() => signingKeysFrom('{"current":"k2","k1":"short"}')).toThrow();
  expect(() => signingKeysFrom(JSON.stringify({ current: 'k2', k1: 'k'.repeat(64) }))).toThrow();
});

test('the same mail sent twice carries the same link and code', async () => {
  await playOn(deps, submitted);
  const first = await mailed(quality);
  const again = await mailed(quality);
  expect(again).toEqual(first);
  const other = await mailed(quality, {}, 'another-mail');
  expect(other.token).not.toBe(first.token);
  expect(first.code).toMatch(/^[BCDFGHJKMNPQRTVWXY346789]{4}$/);
});

test('nothing that would let a thief of the table act is stored', async () => {
  await playOn(deps, submitted);
  const { link, token, code } = await mailed(quality);
  const stored = JSON.stringify(await deps.links.find(tenant, link.hash));
  expect(stored).not.toContain(code);
  expect(token).not.toContain(link.hash);
});

test('a forged token costs no read', async () => {
  let calls = 0;
  const counting = depsOn(
    interrupted(tables, async (_action, _input, call) => {
      calls++;
      return call();
    }),
  );
  const forged = { token: 'eyJrIjoiazEifQ.AAAA', code: 'AAAA' };
  expect(await readLink(counting)(forged.token, on(day))).toEqual({
    state: 'dead',
    why: 'unknown',
  });
  await decideByLink(counting)({ ...forged, command: receive, moment: on(day), commandId: 'x' });
  await freshLink(counting)(forged.token, on(day));
  expect(calls).toBe(0);
});

test('a decision waits four times for the tables once such a decision was made before', async () => {
  let rounds = 0;
  let under = 0;
  const watched = depsOn(
    interrupted(tables, async (_action, _input, call) => {
      if (under++ === 0) rounds++;
      return call().finally(() => under--);
    }),
  );
  const decided = async (dossierId: string) => {
    await playOn(deps, submitted, dossierId);
    const { token, code } = await mailed(quality, { dossierId }, `mail-${dossierId}`);
    rounds = 0;
    const outcome = await decideByLink(watched)({
      token,
      code,
      command: receive,
      moment: on(day),
      commandId: `decide-${dossierId}`,
    });
    expect(outcome.accepted).toBe(true);
    return rounds;
  };
  await decided('d-1');
  // the link; its person and dossier; everybody in the dossier's units; the transaction
  expect(await decided('d-2')).toBe(4);
});

test('looking at a link changes nothing, however often', async () => {
  await playOn(deps, submitted);
  const { token } = await mailed(quality);
  for (let n = 0; n < 3; n++)
    expect(await readLink(deps)(token, on(day))).toMatchObject({
      state: 'open',
      dossier: { id: 'd-1' },
      programme: { id: 'HCM-BTH-2023' },
    });
});

test('a link with its code decides in the name of its person, once', async () => {
  await playOn(deps, submitted);
  const link = await mailed(quality);
  expect(await decide(link)).toMatchObject({ accepted: true });
  const [last] = (await deps.dossiers.history(tenant, 'd-1')).filter(
    ({ type }) => type === 'Received',
  );
  expect(last).toMatchObject({ by: { personId: 'p-quality' }, channel: 'link' });
  expect(await decide(link)).toMatchObject({
    refusal: {
      because: 'dead_link',
      view: {
        why: 'used',
        personName: 'Phạm Thị Chất Lượng',
        decidedBy: 'Phạm Thị Chất Lượng',
        decidedOn: day,
      },
    },
  });
});

test('a double click is one decision with one answer', async () => {
  await playOn(deps, submitted);
  const link = await mailed(quality);
  const outcomes = await Promise.all([
    decide(link, receive, { commandId: 'click' }),
    decide(link, receive, { commandId: 'click' }),
  ]);
  expect(outcomes.every(({ accepted }) => accepted)).toBe(true);
  expect((await decide(link, receive, { commandId: 'click' })).accepted).toBe(true);
});

test('two opposite clicks at once: one decision, and the other hears what was decided', async () => {
  await playOn(deps, appraised);
  const link = await toVote(director);
  const outcomes = await Promise.all([
    decide(link, vote, { today: '2023-06-12' }),
    decide(link, { type: 'vote', vote: 'against' }, { today: '2023-06-12' }),
  ]);
  expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
  expect(outcomes).toContainEqual(
    expect.objectContaining({ refusal: expect.objectContaining({ because: 'dead_link' }) }),
  );
});

test('the code counts in any case and spacing', async () => {
  await playOn(deps, submitted);
  const link = await mailed(quality);
  const typed = ` ${link.code.slice(0, 2).toLowerCase()} ${link.code.slice(2).toLowerCase()}`;
  expect((await decide(link, receive, { code: typed })).accepted).toBe(true);
});

test('wrong codes are counted, and the person can still decide before the fifth', async () => {
  await playOn(deps, submitted);
  const link = await mailed(quality);
  for (const left of [4, 3, 2, 1])
    expect(await decide(link, receive, { code: wrong(link.code) })).toEqual({
      accepted: false,
      refusal: { because: 'wrong_code', left },
    });
  expect((await decide(link)).accepted).toBe(true);
});

test('five wrong codes lock the link and mail a fresh one to the registered address', async () => {
  await playOn(deps, submitted);
  const link = await mailed(quality);
  for (let n = 0; n < 5; n++) await decide(link, receive, { code: wrong(link.code) });
  expect(await decide(link)).toMatchObject({ refusal: { view: { why: 'locked' } } });
  const fresh = (await deps.outbox.ofDossier(tenant, 'd-1')).filter(({ id }) =>
    id.startsWith(`mail-p-quality#fresh#`),
  );
  expect(fresh).toHaveLength(1);
  expect(fresh[0]?.to).toEqual(quality);
});

test('a link decides nothing that its mail did not offer', async () => {
  await playOn(deps, submitted);
  const link = await mailed(quality, { permits: ['ask'] });
  expect(await decide(link)).toMatchObject({ refusal: { because: 'not_yours' } });
  expect(await readLink(deps)(link.token, on(day))).toMatchObject({ state: 'open' });
});

test('a refused decision does not use the link up', async () => {
  await playOn(deps, submitted);
  const link = await mailed(quality);
  expect(await decide(link, { type: 'return', reasons: ' ' })).toMatchObject({ accepted: false });
  expect((await decide(link)).accepted).toBe(true);
});

test('a link lives to its last moment and no longer', async () => {
  await playOn(deps, submitted);
  const link = await mailed(quality, { expiresAt: on(day).now });
  expect(await readLink(deps)(link.token, on(day))).toMatchObject({ state: 'open' });
  const late = { now: '2023-06-06T02:00:00.001Z', today: day };
  expect(await readLink(deps)(link.token, late)).toMatchObject({ state: 'dead', why: 'expired' });
});

test('changed content makes the older links dead', async () => {
  await playOn(deps, submitted);
  const link = await mailed(quality, { contentVersion: 0 });
  expect(await decide(link)).toMatchObject({ refusal: { view: { why: 'superseded' } } });
});

test('what a colleague did in the meantime is said with name and day', async () => {
  await playOn(deps, submitted);
  const link = await mailed(quality);
  await playOn(deps, received.slice(-1));
  expect(await readLink(deps)(link.token, on('2023-06-07'))).toMatchObject({
    state: 'dead',
    why: 'decided',
    decidedBy: 'Phạm Thị Chất Lượng',
    decidedOn: '2023-06-06',
  });
});

test('whoever no longer works or holds the task decides nothing', async () => {
  await playOn(deps, appraised);
  const link = await toVote(deputy(1));
  const own = await toVote(deputy(2));
  await deps.organisation.save({
    people: [person('p-deputy-1', 'Đỗ Thị Phó 1', { active: false })],
  });
  expect(await decide(link, vote)).toMatchObject({
    refusal: { because: 'dead_link', view: { why: 'unknown' } },
  });
  await ask(deps, deputy(2), vote, '2023-06-12');
  expect(await decide(own, vote, { today: '2023-06-12' })).toMatchObject({
    refusal: { view: { why: 'decided', decidedBy: 'Đỗ Thị Phó 2' } },
  });
});

describe('a fresh link', () => {
  test('goes out three times an hour and then no more', async () => {
    await playOn(deps, submitted);
    const { token } = await mailed(quality, { expiresAt: '2023-06-05T00:00:00.000Z' });
    const wish = () => freshLink(deps)(token, on(day));
    expect([await wish(), await wish(), await wish(), await wish()]).toEqual([
      'mailed',
      'mailed',
      'mailed',
      'too_many',
    ]);
    const later = { now: '2023-06-06T03:00:00.000Z', today: day };
    expect(await freshLink(deps)(token, later)).toBe('mailed');
  });

  test('asked for from a fresh mail counts for the same request', async () => {
    await playOn(deps, submitted);
    const { token, link } = await mailed(quality);
    await freshLink(deps)(token, on(day));
    const [mail] = (await deps.outbox.ofDossier(tenant, 'd-1')).filter(({ id }) =>
      id.includes('#fresh#'),
    );
    if (!mail?.link) throw new Error('no fresh mail');
    expect(mail.link.expiresAt).toBe(`${addDays(day, 14)}T02:00:00.000Z`);
    const second = issueLink(keys, {
      tenant,
      mailId: mail.id,
      mailedAt: mail.createdAt,
      request: mail.link,
      person: quality,
    });
    await deps.links.save(second.link);
    expect(second.link.hash).not.toBe(link.hash);
    expect(await freshLink(deps)(second.token, on(day))).toBe('mailed');
    expect(await freshLink(deps)(token, on(day))).toBe('mailed');
    expect(await freshLink(deps)(second.token, on(day))).toBe('too_many');
  });

  test('is left to the mailer, also when the first mail was sent by its maker', async () => {
    await playOn(deps, submitted);
    const { token } = await mailed(quality);
    await freshLink(deps)(token, on(day));
    const fresh = (await deps.outbox.ofDossier(tenant, 'd-1')).find(({ id }) =>
      id.includes('#fresh#'),
    );
    expect(fresh).toMatchObject({ status: 'pending', attempts: 0 });
    expect(fresh).not.toHaveProperty('maker');
  });

  test('is about the content of today', async () => {
    await playOn(deps, submitted);
    const { token } = await mailed(quality, { contentVersion: 0 });
    await freshLink(deps)(token, on(day));
    const fresh = (await deps.outbox.ofDossier(tenant, 'd-1')).find(({ id }) =>
      id.includes('#fresh#'),
    );
    expect(fresh?.link?.contentVersion).toBe(1);
  });

  test('is not made when there is nothing left to decide', async () => {
    await playOn(deps, submitted);
    const { token } = await mailed(quality);
    await playOn(deps, received.slice(-1));
    expect(await freshLink(deps)(token, on(day))).toBe('unknown');
  });
});

test('a link of another tenant is looked for in its own tenant only', async () => {
  await playOn(deps, submitted);
  const { link } = await mailed(quality);
  const foreign = issueLink(keys, {
    tenant: 'dn',
    mailId: link.mailId,
    mailedAt: link.mailedAt,
    request: link,
    person: quality,
  });
  expect(await readLink(deps)(foreign.token, on(day))).toEqual({ state: 'dead', why: 'unknown' });
});

test('the runner itself refuses a used link', async () => {
  await playOn(deps, appraised);
  const { link } = await toVote(director);
  const request = {
    tenant,
    dossierId: 'd-1',
    by: director,
    moment: on('2023-06-12'),
    channel: 'link' as const,
    usesLink: link.hash,
  };
  await actOnDossier(deps)({ ...request, command: vote, commandId: 'one' });
  await expect(
    actOnDossier(deps)({ ...request, command: { type: 'takeBackVote' }, commandId: 'two' }),
  ).rejects.toThrow();
  const votes = (await deps.dossiers.history(tenant, 'd-1')).filter(({ type }) =>
    type.startsWith('Vote'),
  );
  expect(votes.map(({ type }) => type)).toEqual(['VoteCast']);
});

describe('haste and rest', () => {
  const at = (seconds: number) => ({
    now: new Date(Date.parse(on(day).now) + seconds * 1000).toISOString(),
    today: day,
  });
  const sentAt = (link: { token: string; code: string }, seconds: number, code = link.code) =>
    decideByLink(deps)({
      token: link.token,
      code,
      command: receive,
      moment: at(seconds),
      commandId: `haste-${++clicks}`,
    });

  test('a decision within ten seconds of the mail is asked for again and counts nothing', async () => {
    await playOn(deps, submitted);
    const link = await mailed(quality, {}, undefined, on(day).now);
    const tooFast = { accepted: false, refusal: { because: 'too_fast' } };
    expect(await sentAt(link, 0)).toEqual(tooFast);
    expect(await sentAt(link, 9.999, wrong(link.code))).toEqual(tooFast);
    expect(await deps.links.find(tenant, link.link.hash)).toMatchObject({ wrongCodes: 0 });
    expect(await sentAt(link, 10)).toMatchObject({ accepted: true });
  });

  test('a clock that stands before the mail stops nobody', async () => {
    await playOn(deps, submitted);
    const link = await mailed(quality, {}, undefined, on(day).now);
    expect(await sentAt(link, -1)).toMatchObject({ accepted: true });
  });

  test('after two days the page asks for a fresh mail, which then decides', async () => {
    await playOn(deps, submitted);
    const link = await mailed(quality, {}, undefined, on(day).now);
    const twoDays = 48 * 3600;
    expect(await readLink(deps)(link.token, at(twoDays))).toMatchObject({ state: 'open' });
    expect(await readLink(deps)(link.token, at(twoDays + 0.001))).toMatchObject({
      state: 'dead',
      why: 'resting',
    });
    expect(await sentAt(link, twoDays + 1)).toMatchObject({
      refusal: { because: 'dead_link', view: { why: 'resting' } },
    });
    expect(await freshLink(deps)(link.token, at(twoDays + 1))).toBe('mailed');
  });
});

describe('a step of high stakes', () => {
  const guarded: Programme = {
    ...hospitalPlan,
    route: hospitalPlan.route.map((step) =>
      step.id === 'intake' ? { ...step, highStakes: true } : step,
    ),
  };
  const send = (link: { token: string; code: string }, signedInAs?: string, code = link.code) =>
    decideByLink(deps)({
      token: link.token,
      code,
      command: receive,
      moment: on(day),
      commandId: `stakes-${++clicks}`,
      ...(signedInAs && { signedInAs }),
    });
  const signInMail = () => deps.outbox.find(tenant, 'sign-in#p-quality#fresh#2023-06-06T02#1');

  beforeEach(async () => {
    deps = depsOn(await local.fresh());
    await fillHospital(deps, guarded);
    await playOn(deps, submitted);
  });

  test('is decided by link only where its person is signed in; a second mail helps to do so', async () => {
    const link = await mailed(quality);
    expect(await send(link)).toEqual({
      accepted: false,
      refusal: { because: 'sign_in_first', mailed: true },
    });
    expect(await signInMail()).toMatchObject({
      template: 'sign_in',
      to: { personId: 'p-quality' },
    });
    expect(await send(link, 'p-director')).toMatchObject({ refusal: { because: 'sign_in_first' } });
    expect(await send(link, 'p-quality')).toMatchObject({ accepted: true });
  });

  test('mails nothing to whoever does not know the code of the first mail', async () => {
    const link = await mailed(quality);
    expect(await send(link, undefined, wrong(link.code))).toMatchObject({
      refusal: { because: 'wrong_code' },
    });
    expect(await signInMail()).toBeUndefined();
  });

  test('says so when too many mails went out already', async () => {
    const link = await mailed(quality);
    for (let n = 0; n < 3; n++) await send(link);
    expect(await send(link)).toEqual({
      accepted: false,
      refusal: { because: 'sign_in_first', mailed: false },
    });
  });
});
