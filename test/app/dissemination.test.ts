import { confirmByCode, openCode, printCode } from '../../shared/app/disseminationCode.ts';
import {
  confirmByLink,
  openReading,
  type ReadingOutcome,
  takeBackByLink,
} from '../../shared/app/disseminationReading.ts';
import { stampOf } from '../../shared/app/disseminationStamp.ts';
import {
  brief,
  moveMember,
  publish,
  remindUnit,
  type UnitAct,
} from '../../shared/app/disseminationUnit.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import { readLink } from '../../shared/app/links.ts';
import type { BriefingFacts } from '../../shared/domain/dissemination/briefing.ts';
import { triesInTenMinutes } from '../../shared/domain/dissemination/printedCode.ts';
import type { Moment } from '../../shared/ports.ts';
import {
  countedAndTrue,
  drain,
  launch,
  launchedOn,
  mailId,
  placeOf as placeOfRound,
  programmeId,
  readingMails,
  staff,
} from '../support/dissemination.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import {
  depsOn,
  fillHospital,
  keys,
  on,
  person,
  type TestDeps,
  tenant,
  unit,
} from '../support/hospital.ts';

let local: TestTables;
let deps: TestDeps;

const own = 'hcm-bv1';
const other = 'hcm-bv2';
const officer = { personId: 'p-quality', name: 'Phạm Thị Chất Lượng' };
const today = '2023-06-12';

/** Every test has a plan of its own: a version far from those of the others. */
let version = 2;

beforeAll(async () => {
  local = await startTables();
  deps = depsOn(local);
  await fillHospital(deps);
  await deps.organisation.save({
    units: [own, other].map((id) => unit(id)),
    people: [
      ...staff(3, own),
      ...['t1', 't2', 't3', 't4'].map((id, n) =>
        person(id, `Người Trực ${n}`, { unitId: own, email: undefined, staffCode: `TRUC-${n}` }),
      ),
      ...staff(2, other),
    ],
  });
});
afterAll(() => local.stop());
beforeEach(async () => {
  version += 10;
  await launch(deps, [own, other], { version });
  await drain(deps);
});

const placeOf = (unitId: string, of = version) => placeOfRound(unitId, of);

const [first, second] = [`${own}-0000`, `${own}-0001`];

async function linkOf(personId: string, of = version) {
  const id = mailId(own, personId, of);
  const mail = await deps.outbox.find(tenant, id);
  if (!mail?.link) throw new Error(`no link for ${personId}`);
  const { token } = issueLink(keys, {
    tenant,
    mailId: id,
    mailedAt: mail.createdAt,
    request: mail.link,
    person: mail.to,
  });
  return { token };
}

/** So many seconds into the day. */
const at = (seconds: number, day = today): Moment => ({
  now: new Date(Date.parse(on(day).now) + seconds * 1000).toISOString(),
  today: day,
});

const press = (token: string, after = 30, day = today): Promise<ReadingOutcome> =>
  confirmByLink(deps)({ token, stamp: stampOf(keys, token, at(0, day)), moment: at(after, day) });
const counts = async (unitId = own) => (await deps.dissemination.coverage(placeOf(unitId)))?.counts;
/** The counters, after making sure that they are what the members add up to. */
async function trueCounts(unitId = own) {
  const { counted, true: stored } = await countedAndTrue(deps, placeOf(unitId));
  expect(counted).toEqual(stored);
  return counted;
}

describe('a reading link', () => {
  test('shows the plan to its person and changes nothing until the button is pressed', async () => {
    const { token } = await linkOf(first);
    const view = await openReading(deps)(token, on(today));
    expect(view).toMatchObject({ state: 'open', member: { personId: first } });
    expect(await counts()).toMatchObject({ read: 0 });
    expect(await press(token)).toMatchObject({ outcome: 'done', view: { member: { read: {} } } });
    expect(await trueCounts()).toMatchObject({ read: 1, withMail: 3, withoutMail: 4 });
    expect(await counts(other)).toMatchObject({ read: 0 });
  });

  test('counts once, in two tabs at once and days later, and says when it was', async () => {
    const { token } = await linkOf(first);
    await Promise.all([press(token), press(token), press(token, 31)]);
    const readAt = (await deps.dissemination.member(placeOf(own), first))?.read?.at;
    const again = await press(token, 40, '2023-06-20');
    expect(again).toMatchObject({ outcome: 'done', view: { member: { read: { at: readAt } } } });
    expect(await trueCounts()).toMatchObject({ read: 1 });
  });

  test('is counted for each of many who press at the same moment', async () => {
    const links = await Promise.all([0, 1, 2].map((n) => linkOf(`${own}-000${n}`)));
    await Promise.all(links.map(({ token }) => press(token)));
    expect(await trueCounts()).toMatchObject({ read: 3 });
  });

  test('what is pressed sooner than anybody reads, or with a stamp that is not ours, is not counted', async () => {
    const { token } = await linkOf(first);
    const tried = (stamp: string, after: number) =>
      confirmByLink(deps)({ token, stamp, moment: at(after) });
    const stamp = stampOf(keys, token, at(0));
    const foreign = stampOf(keys, (await linkOf(second)).token, at(0));
    for (const outcome of [
      await press(token, 9),
      await tried('', 30),
      await tried(`${at(-60).now}${stamp.slice(24)}`, 30),
      await tried(foreign, 30),
      await tried(stamp, -30),
      await tried(stamp, 25 * 3600),
    ])
      expect(outcome.outcome).toBe('too_soon');
    expect(await counts()).toMatchObject({ read: 0 });
    expect(await press(token, 10)).toMatchObject({ outcome: 'done' });
  });

  test('can be taken back by whoever did not press, and used again', async () => {
    const { token } = await linkOf(first);
    await press(token);
    await takeBackByLink(deps)({ token, moment: on(today) });
    expect(await trueCounts()).toMatchObject({ read: 0 });
    await takeBackByLink(deps)({ token, moment: on(today) });
    expect(await trueCounts()).toMatchObject({ read: 0 });
    await press(token);
    expect(await trueCounts()).toMatchObject({ read: 1 });
  });

  test('is one for reading only: no other door takes it, and it takes no other', async () => {
    const { token } = await linkOf(first);
    expect(await readLink(deps)(token, on(today))).toMatchObject({ state: 'dead', why: 'unknown' });
    const request = {
      purpose: 'decide',
      permits: [],
      expiresAt: '2023-12-01T00:00:00.000Z',
    } as const;
    const decide = issueLink(keys, {
      tenant,
      mailId: 'm-1',
      mailedAt: on(today).now,
      request,
      person: officer,
    });
    await deps.links.save(decide.link);
    expect(await openReading(deps)(decide.token, on(today))).toMatchObject({ why: 'unknown' });
  });

  test.each(['', 'x', 'a.b', 'a'.repeat(700)])(
    'what is no link of ours is none (%#)',
    async (token) => {
      expect(await openReading(deps)(token, on(today))).toMatchObject({ why: 'unknown' });
    },
  );

  test('one that was changed costs no read, whoever it names', async () => {
    const { token } = await linkOf(first);
    const never = () => Promise.reject(new Error('read'));
    const dissemination = { ...deps.dissemination, member: never };
    const [body = '', sign = ''] = token.split('.');
    const named = Buffer.from(body, 'base64url').toString().replace(first, second);
    for (const forged of [
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      `${Buffer.from(named).toString('base64url')}.${sign}`,
    ])
      expect(await openReading({ ...deps, dissemination })(forged, on(today))).toMatchObject({
        why: 'unknown',
      });
  });

  test('dies with a newer version, which sends its own', async () => {
    const { token } = await linkOf(first);
    await launch(deps, [own], { version: version + 1, day: '2023-06-11' });
    expect(await openReading(deps)(token, on(today))).toEqual({
      state: 'dead',
      why: 'superseded',
      programmeId,
    });
    expect(await press(token)).toMatchObject({ outcome: 'dead', view: { why: 'superseded' } });
    await drain(deps);
    expect(await press((await linkOf(first, version + 1)).token)).toMatchObject({
      outcome: 'done',
    });
    expect(await trueCounts()).toMatchObject({ read: 0 });
  });

  test('dies after its days; who confirmed before still sees when', async () => {
    const { token } = await linkOf(first);
    const confirmed = await linkOf(second);
    await press(confirmed.token);
    expect(await press(token, 30, '2023-09-10')).toMatchObject({ view: { why: 'expired' } });
    expect(await openReading(deps)(confirmed.token, on('2023-09-10'))).toMatchObject({
      state: 'open',
    });
  });

  test('dies with the person, and with the place on the list', async () => {
    const [one, two] = [await linkOf(first), await linkOf(second)];
    const gone = await deps.organisation.person(tenant, first);
    if (gone) await deps.organisation.save({ people: [{ ...gone, active: false }] });
    expect(await openReading(deps)(one.token, on(today))).toMatchObject({ why: 'unknown' });
    if (gone) await deps.organisation.save({ people: [gone] });
    expect(await move('left', second)).toEqual({ accepted: true });
    expect(await press(two.token)).toMatchObject({ outcome: 'dead', view: { why: 'left' } });
  });
});

let acts = 0;
const act = (unitId = own, day = today, commandId = `command-${++acts}`): UnitAct => ({
  place: placeOf(unitId),
  by: officer,
  moment: on(day),
  commandId,
});

const roundOf = async () => {
  const round = await deps.dissemination.round(tenant, programmeId, version);
  if (!round) throw new Error('no round');
  return round;
};

async function move(way: 'joined' | 'left', personId: string, day = today) {
  const found = await deps.organisation.person(tenant, personId);
  return moveMember(deps)({
    ...act(),
    round: await roundOf(),
    staffCode: found?.staffCode ?? personId,
    on: day,
    move: way,
  });
}
const refusal = (outcome: { accepted: boolean; refusal?: { because: string } }) =>
  outcome.refusal?.because;

describe('people who come and go', () => {
  test('are entered with their day; the frozen number stays', async () => {
    const joining = person('new', 'Lý Văn Mới', { unitId: own });
    await deps.organisation.save({ people: [joining] });
    expect(await move('joined', 'new')).toEqual({ accepted: true });
    expect(await move('left', first)).toEqual({ accepted: true });
    expect(await trueCounts()).toMatchObject({ frozen: 7, joined: 1, left: 1, withMail: 3 });
    expect(await readingMails(deps, version)).toContain(mailId(own, 'new', version));
    expect(refusal(await move('joined', 'new'))).toBe('already_listed');
    expect(refusal(await move('left', first))).toBe('not_listed');
    await deps.organisation.save({ people: [{ ...joining, active: false }] });
  });

  test('who comes back is on the list again, without a second mail', async () => {
    const mails = await readingMails(deps, version);
    expect(await move('left', first)).toEqual({ accepted: true });
    expect(await move('joined', first)).toEqual({ accepted: true });
    expect(await trueCounts()).toMatchObject({ frozen: 7, joined: 0, left: 0, withMail: 3 });
    expect(await readingMails(deps, version)).toEqual(mails);
  });

  test('strangers, other units’ people and wrong days are refused', async () => {
    expect(refusal(await move('joined', `${other}-0000`))).toBe('no_such_person');
    expect(refusal(await move('left', 'nobody'))).toBe('no_such_person');
    expect(refusal(await move('left', first, '2023-06-04'))).toBe('before_launch');
    expect(refusal(await move('left', first, '2023-06-13'))).toBe('day_ahead');
    expect(await trueCounts()).toMatchObject({ joined: 0, left: 0 });
  });
});

const facts = (more: Partial<BriefingFacts> = {}): BriefingFacts => ({
  on: '2023-06-09',
  kind: 'shift_meeting',
  topic: 'Giao ban sáng',
  headCount: 20,
  withoutMail: 2,
  named: ['t1', 't2'],
  ...more,
});
const write = async (entered: BriefingFacts, replaces?: number, by = act()) =>
  brief(deps)(by, entered, { round: await roundOf(), replaces });
const mostAttending = async () => (await deps.dissemination.coverage(placeOf(own)))?.mostAttending;

describe('the log of briefings', () => {
  test('reaches people without mail, once each, and keeps what a correction replaced', async () => {
    expect(await write(facts())).toEqual({ accepted: true });
    expect(await write(facts({ named: ['t2', 't3'] }))).toEqual({ accepted: true });
    expect(await trueCounts()).toMatchObject({ heard: 3 });
    expect(await write(facts({ named: ['t4'], withoutMail: 1 }), 1)).toEqual({ accepted: true });
    expect(await trueCounts()).toMatchObject({ heard: 3 });
    expect(await write(facts({ named: [], withoutMail: 4 }), 2)).toEqual({ accepted: true });
    expect(await trueCounts()).toMatchObject({ heard: 1 });
    expect(await mostAttending()).toBe(4);
    const log = await deps.dissemination.briefings(placeOf(own));
    expect(log.map(({ number, replaces }) => [number, replaces])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 1],
      [4, 2],
    ]);
    expect(refusal(await write(facts(), 1))).toBe('already_replaced');
  });

  test('the same form twice is one entry; two forms at once are two, and neither count is lost', async () => {
    const once = act();
    await Promise.all([write(facts(), undefined, once), write(facts(), undefined, once)]);
    expect(await deps.dissemination.briefings(placeOf(own))).toHaveLength(1);
    await Promise.all([write(facts({ named: ['t3'] })), write(facts({ named: ['t4'] }))]);
    expect(await deps.dissemination.briefings(placeOf(own))).toHaveLength(3);
    expect(await trueCounts()).toMatchObject({ heard: 4 });
  });

  test('of two corrections of one entry only one is taken', async () => {
    expect(await write(facts())).toEqual({ accepted: true });
    const both = await Promise.all([
      write(facts({ named: ['t3'] }), 1),
      write(facts({ named: ['t4'] }), 1),
    ]);
    expect(both.map(refusal).sort()).toEqual(['already_replaced', undefined]);
    expect(await trueCounts()).toMatchObject({ heard: 1 });
  });

  test('more people without mail than the unit has are refused, and nothing is written', async () => {
    expect(refusal(await write(facts({ withoutMail: 5 })))).toBe('more_than_without_mail');
    expect(refusal(await write(facts({ named: [first], withoutMail: 1 })))).toBe(
      'not_without_mail',
    );
    expect(await deps.dissemination.briefings(placeOf(own))).toEqual([]);
    expect(await trueCounts()).toMatchObject({ heard: 0 });
  });
});

test('proof of publication keeps every entry, the newest in front; the same form twice is one', async () => {
  const url = 'https://bv1.example/ke-hoach';
  const twice = act();
  expect(await publish(deps)(twice, { url, on: '2023-06-08' })).toEqual({ accepted: true });
  expect(await publish(deps)(twice, { url, on: '2023-06-08' })).toEqual({ accepted: true });
  expect(refusal(await publish(deps)(act(), { url, on: '2023-06-08' }))).toBe('same_as_before');
  await publish(deps)(act(), { url: `${url}?ban=2`, on: '2023-06-09' });
  const entries = await deps.dissemination.publications(placeOf(own));
  expect(entries.map(({ number, on: day, by }) => [number, day, by.personId])).toEqual([
    [1, '2023-06-08', officer.personId],
    [2, '2023-06-09', officer.personId],
  ]);
  const coverage = await deps.dissemination.coverage(placeOf(own));
  expect(coverage?.publication).toEqual({ url: `${url}?ban=2`, on: '2023-06-09' });
  expect((await deps.dissemination.coverage(placeOf(other)))?.publication).toBeUndefined();
});

describe('a reminder', () => {
  const remind = async (day = today) => remindUnit(deps)(act(own, day), await roundOf());

  test('mails once more whoever of the unit has not confirmed, at most once a day', async () => {
    await press((await linkOf(first)).token);
    const before = await readingMails(deps, version);
    expect(await remind()).toEqual({ accepted: true });
    expect(refusal(await remind())).toBe('reminded_today');
    await drain(deps);
    const added = (await readingMails(deps, version)).filter((id) => !before.includes(id));
    const again = (id: string) =>
      `reading-${programmeId}-${version}-${own}-${today}#plan_reading#${id}`;
    expect(added).toEqual([again(second), again(`${own}-0002`)]);
    expect(await deps.outbox.find(tenant, again(second))).toMatchObject({ facts: { again: true } });
    expect(await remind('2023-06-13')).toEqual({ accepted: true });
  });

  test('pressed twice at once is one', async () => {
    const both = await Promise.all([remind(), remind()]);
    expect(both.map(refusal).sort()).toEqual(['reminded_today', undefined]);
    expect(await deps.dissemination.unfinished(tenant, '9999')).toHaveLength(1);
  });

  test('is refused when everybody has confirmed', async () => {
    for (const n of [0, 1, 2]) await press((await linkOf(`${own}-000${n}`)).token);
    expect(refusal(await remind())).toBe('everybody_read');
  });
});

describe('a printed code', () => {
  async function print(day = today, by = act()) {
    const printed = await printCode(deps)(by, day);
    if (!printed.accepted) throw new Error(printed.refusal.because);
    return printed.secret;
  }
  const enter = (secret: string, staffCode: string, day = today) =>
    confirmByCode(deps)({ tenant, secret, staffCode, moment: on(day) });
  const dead = async (secret: string, day = today) => {
    const view = await openCode(deps)(tenant, secret, on(day));
    return view.state === 'dead' ? view.why : view.state;
  };

  test('counts a member once, with mail or without', async () => {
    const secret = await print();
    for (const code of ['TRUC-0', 'TRUC-0', `${own.toUpperCase()}-0`])
      expect(await enter(secret, code)).toBe('confirmed');
    await Promise.all(['TRUC-1', 'TRUC-1', 'TRUC-2'].map((code) => enter(secret, code)));
    expect(await write(facts({ named: ['t1', 't2'] }))).toEqual({ accepted: true });
    await press((await linkOf(first)).token);
    expect(await trueCounts()).toMatchObject({ heard: 3, read: 1 });
  });

  test('tells a staff code that is nobody’s like one that is somebody else’s', async () => {
    const secret = await print();
    for (const code of ['NOBODY', `${other.toUpperCase()}-0`, 'NV-p-quality'])
      expect(await enter(secret, code)).toBe('not_on_the_list');
    expect(await counts(other)).toMatchObject({ read: 0 });
  });

  test('works to the end of its day, until the next sheet or the next version', async () => {
    const secret = await print();
    expect([await dead(secret), await dead(secret, '2023-06-13')]).toEqual(['open', 'over']);
    expect(await enter(secret, 'TRUC-0', '2023-06-13')).toMatchObject({ why: 'over' });
    const next = await print();
    expect([await dead(secret), await dead(next)]).toEqual(['printed_again', 'open']);
    await launch(deps, [own], { version: version + 1, day: today });
    expect(await dead(next)).toBe('superseded');
    expect(await trueCounts()).toMatchObject({ heard: 0 });
  });

  test('is the same on the same sheet shown again, another on every other, and none is stored', async () => {
    const sheet = act();
    const [one, again] = [await print(today, sheet), await print(today, sheet)];
    expect(again).toBe(one);
    expect(await print()).not.toBe(one);
    expect(JSON.stringify(await deps.dissemination.coverage(placeOf(own)))).not.toContain(one);
  });

  test.each(['', 'x', 'A'.repeat(22), '../../x'])('%j is none', async (secret) => {
    expect(await dead(secret)).toBe('unknown');
    expect(await enter(secret, 'TRUC-0')).toMatchObject({ state: 'dead', why: 'unknown' });
  });

  test('nobody can go through the staff codes with it', async () => {
    const secret = await print();
    const tries = Array.from({ length: triesInTenMinutes }, (_, n) => enter(secret, `GUESS-${n}`));
    expect(new Set(await Promise.all(tries))).toEqual(new Set(['not_on_the_list']));
    expect(await enter(secret, 'TRUC-0')).toBe('too_many_tries');
    const later = at(600);
    const moment = { ...later, today };
    expect(await confirmByCode(deps)({ tenant, secret, staffCode: 'TRUC-0', moment })).toBe(
      'confirmed',
    );
  });
});

test('before its list is frozen nothing of a unit can be written', async () => {
  await launch(deps, [own], { version: version + 1, day: launchedOn });
  const place = placeOf(own, version + 1);
  const early = { ...act(), place };
  const round = { ...(await roundOf()), version: version + 1 };
  expect(refusal(await publish(deps)(early, { url: 'https://a.example', on: today }))).toBe(
    'not_frozen',
  );
  expect(refusal(await brief(deps)(early, facts(), { round }))).toBe('not_frozen');
  expect(refusal(await remindUnit(deps)(early, round))).toBe('not_frozen');
  expect(refusal(await printCode(deps)(early, today))).toBe('not_frozen');
});
