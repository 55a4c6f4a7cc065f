import { eventKey } from '../../shared/adapters/dynamo/eventItem.ts';
import { withData } from '../../shared/adapters/dynamo/itemData.ts';
import { keyOf, type Tables } from '../../shared/adapters/dynamo/table.ts';
import { dailyTick } from '../../shared/app/dailyTick.ts';
import { type GiveRequest, giveDeputy, revokeDeputy } from '../../shared/app/delegations.ts';
import { dossierView } from '../../shared/app/dossierView.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import { later } from '../../shared/app/later.ts';
import { decideByLink, freshLink, readLink } from '../../shared/app/links.ts';
import { takeMailFeedback } from '../../shared/app/mailFeedback.ts';
import { mailReference } from '../../shared/app/mailReference.ts';
import { tellOfEvent } from '../../shared/app/tellOfEvent.ts';
import type { Command } from '../../shared/domain/dossier/commands.ts';
import type { OutboxMail } from '../../shared/ports.ts';
import {
  appraised,
  deputy,
  director,
  mau,
  outsider,
  personnel,
  planning,
  quality,
  received,
  submitted,
  thu,
  votes,
} from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
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

let local: TestTables;
let tables: Tables;
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

type Ref = { readonly personId: string; readonly name: string };

let asked = 0;
const give = (who: Ref, to: Ref | undefined, more: Partial<GiveRequest> = {}) =>
  giveDeputy(deps)({
    tenant,
    personId: who.personId,
    deputyId: to?.personId,
    from: '2023-06-05',
    to: '2023-06-30',
    programmeId: 'all',
    reason: 'Đi công tác',
    by: who,
    commandId: `give-${++asked}`,
    moment: on('2023-06-05'),
    ...more,
  });
const revoke = (who: Ref, day: string, number = 1) =>
  revokeDeputy(deps)({
    tenant,
    personId: who.personId,
    number,
    by: who,
    commandId: `revoke-${++asked}`,
    moment: on(day),
  });

/** Does what the stream does after each event: mails and desks. */
async function settle(): Promise<void> {
  const told = tellOfEvent(deps);
  for (const event of await deps.dossiers.history(tenant, 'd-1')) {
    await told(event);
    await deps.boards.project(event);
  }
}

const mailsTo = async (who: Ref, template: OutboxMail['template']) =>
  (await deps.outbox.ofDossier(tenant, 'd-1')).filter(
    (mail) => mail.to.personId === who.personId && mail.template === template,
  );

/** Opens the link of the mail, as whoever got it holds it. */
async function linkIn(mail: OutboxMail | undefined) {
  if (!mail?.link) throw new Error('no mail with a link');
  const { id: mailId, createdAt, link: request, to, actingFor } = mail;
  const mailedAt = later(createdAt, -3_600_000);
  const who = { person: to, ...(actingFor && { actingFor }) };
  const issued = issueLink(keys, { tenant, mailId, mailedAt, request, ...who });
  await deps.links.save(issued.link);
  return issued;
}

const decide = (
  { token, code }: { token: string; code: string },
  command: Command,
  day = '2023-06-06',
) => decideByLink(deps)({ token, code, command, moment: on(day), commandId: `click-${++asked}` });

const last = async (type: string) =>
  (await deps.dossiers.history(tenant, 'd-1')).findLast((event) => event.type === type);

const receive: Command = { type: 'receive' };
const vote: Command = { type: 'vote', vote: 'for' };

test('the deputy gets a link of his own and acts in the other’s place, who hears of it', async () => {
  expect(await give(quality, planning)).toMatchObject({ accepted: true });
  await playOn(deps, submitted);
  await settle();
  const [own] = await mailsTo(quality, 'task');
  const [copy, ...more] = await mailsTo(planning, 'task');
  expect(own?.actingFor).toBeUndefined();
  expect(more).toEqual([]);
  expect(copy).toMatchObject({
    id: `${own?.id}#deputy#p-planning`,
    actingFor: { personId: 'p-quality', name: quality.name },
  });
  const link = await linkIn(copy);
  expect(await readLink(deps)(link.token, on('2023-06-06'))).toMatchObject({
    state: 'open',
    link: { personId: 'p-planning', actingFor: { personId: 'p-quality' } },
  });
  expect(await decide(link, receive)).toMatchObject({ accepted: true });
  const event = await last('Received');
  expect(event).toMatchObject({
    by: { personId: 'p-planning', actingFor: { personId: 'p-quality', name: quality.name } },
    channel: 'link',
  });
  await settle();
  expect((await mailsTo(planning, 'decision_receipt'))[0]?.facts).toMatchObject({
    deed: { by: `${planning.name} (thay mặt ${quality.name})` },
  });
  expect(await mailsTo(quality, 'handled_by_other')).toHaveLength(1);
  expect(await mailsTo(planning, 'handled_by_other')).toEqual([]);
});

test('the other keeps the right to act, and then the deputy hears of it and his link is dead', async () => {
  await give(quality, planning);
  await playOn(deps, submitted);
  await settle();
  const link = await linkIn((await mailsTo(planning, 'task'))[0]);
  await ask(deps, quality, receive, '2023-06-06');
  await settle();
  const [told, ...more] = await mailsTo(planning, 'handled_by_other');
  expect(told).toMatchObject({ actingFor: { personId: 'p-quality' } });
  expect(told?.link).toBeUndefined();
  expect(more).toEqual([]);
  expect(await decide(link, receive)).toMatchObject({
    refusal: { because: 'dead_link', view: { why: 'decided', decidedBy: quality.name } },
  });
});

test('both are told by mail when it is given and when it is revoked', async () => {
  const outcome = await give(quality, planning);
  expect(outcome.accepted && outcome.delegation).toMatchObject({ number: 1, handedOver: true });
  const told = async (news: string, { personId }: Ref) =>
    (await deps.outbox.find(tenant, `delegation-p-quality-1#${news}#${personId}`))?.facts;
  expect(await told('given', quality)).toMatchObject({ toDeputy: false, by: quality.name });
  expect(await told('given', planning)).toMatchObject({ toDeputy: true, reason: 'Đi công tác' });
  expect(await revoke(quality, '2023-06-06')).toBe('revoked');
  expect(await told('revoked', quality)).toMatchObject({ toDeputy: false });
  expect(await told('revoked', planning)).toMatchObject({ toDeputy: true });
  expect(await revoke(quality, '2023-06-06')).toBe('already_over');
  expect(await revoke(quality, '2023-06-06', 2)).toBe('not_found');
});

test.each([
  ['revoked', '2023-06-06', () => revoke(quality, '2023-06-06')],
  ['over', '2023-07-01', async () => undefined],
])('when it is %s the deputy’s links die, also for asking a fresh one', async (_, day, end) => {
  await give(quality, planning);
  await playOn(deps, submitted);
  await settle();
  const link = await linkIn((await mailsTo(planning, 'task'))[0]);
  await end();
  expect(await readLink(deps)(link.token, on(day))).toMatchObject({
    state: 'dead',
    why: 'delegation_over',
    personName: planning.name,
  });
  expect(await decide(link, receive, day)).toMatchObject({
    refusal: { because: 'dead_link', view: { why: 'delegation_over' } },
  });
  expect(await freshLink(deps)(link.token, on(day))).toBe('unknown');
  expect(await last('Received')).toBeUndefined();
});

test('a deputy asks for a fresh link and gets it in the same place', async () => {
  await give(quality, planning);
  await playOn(deps, submitted);
  await settle();
  const link = await linkIn((await mailsTo(planning, 'task'))[0]);
  expect(await freshLink(deps)(link.token, on('2023-06-07'))).toBe('mailed');
  const [, fresh] = (await mailsTo(planning, 'task')).toSorted((a, b) => a.id.length - b.id.length);
  expect(fresh).toMatchObject({ actingFor: { personId: 'p-quality' } });
  expect(await decide(await linkIn(fresh), receive, '2023-06-07')).toMatchObject({
    accepted: true,
  });
});

test('an author is nobody’s deputy on his own dossier', async () => {
  await give(quality, mau);
  await playOn(deps, submitted);
  await settle();
  expect(await mailsTo(mau, 'task')).toEqual([]);
  expect(await ask(deps, mau, receive, '2023-06-06', { actingFor: quality })).toMatchObject({
    refusal: { because: 'not_yours' },
  });
  await ask(deps, quality, receive, '2023-06-06');
  await settle();
  expect(await mailsTo(mau, 'handled_by_other')).toEqual([]);
});

test('a deputy with a vote does not vote twice; another votes in the absent one’s place', async () => {
  await give(director, deputy(1));
  await give(deputy(2), planning);
  await playOn(deps, appraised);
  await settle();
  const ofDirector = (await mailsTo(deputy(1), 'task')).filter(({ actingFor }) => actingFor);
  expect(ofDirector).toEqual([]);
  expect(await ask(deps, deputy(1), vote, '2023-06-12', { actingFor: director })).toMatchObject({
    refusal: { because: 'not_yours' },
  });
  const link = await linkIn(
    (await mailsTo(planning, 'task')).find(({ actingFor }) => actingFor?.personId === 'p-deputy-2'),
  );
  expect(await decide(link, vote, '2023-06-09')).toMatchObject({ accepted: true });
  expect(await last('VoteCast')).toMatchObject({
    by: { personId: 'p-planning' },
    data: { voter: { personId: 'p-deputy-2' } },
  });
  expect(await ask(deps, deputy(2), vote, '2023-06-12')).toMatchObject({
    refusal: { because: 'already_decided' },
  });
});

test('the head’s deputy answers for a failed vote, though he voted himself', async () => {
  await give(director, deputy(1));
  await playOn(deps, [
    ...appraised,
    ...votes('against', 'against', 'against', 'against', 'against', 'against'),
  ]);
  const refuse: Command = { type: 'refuse', reason: 'Chưa đủ điều kiện thực hiện' };
  expect(await ask(deps, deputy(1), refuse, '2023-06-13')).toMatchObject({ accepted: true });
  expect(await last('Refused')).toMatchObject({
    by: { personId: 'p-deputy-1', actingFor: { personId: 'p-director' } },
  });
});

test('a chain reaches the deputy’s deputy, and no further', async () => {
  await give(planning, personnel);
  expect(await give(quality, planning)).toMatchObject({ accepted: true });
  expect(await give(personnel, director)).toMatchObject({
    refusal: { because: 'chain_too_long' },
  });
  expect(await give(personnel, quality)).toMatchObject({ refusal: { because: 'circle' } });
  await playOn(deps, submitted);
  await settle();
  const [copy] = await mailsTo(personnel, 'task');
  expect(copy).toMatchObject({ actingFor: { personId: 'p-quality' } });
  expect(await decide(await linkIn(copy), receive)).toMatchObject({ accepted: true });
  await settle();
  expect(await mailsTo(planning, 'handled_by_other')).toHaveLength(1);
});

test('two people who name each other at once: one of them is refused', async () => {
  const outcomes = await Promise.all([give(quality, planning), give(planning, quality)]);
  expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
  expect(outcomes).toContainEqual({ accepted: false, refusal: { because: 'circle' } });
});

test('the same click twice is one delegation', async () => {
  const first = await give(quality, planning, { commandId: 'click' });
  expect(await give(quality, planning, { commandId: 'click' })).toEqual(first);
  expect((await deps.delegations.of(tenant, 'p-quality')).given).toHaveLength(1);
});

test('only people of the unit with a role and an address of their own can be concerned', async () => {
  await deps.organisation.save({
    people: [
      person('p-silent', 'Lâm Thị Không Thư', { email: undefined }),
      person('p-shared', 'Hồ Văn Chung', { sharedMailbox: true }),
      person('p-second', 'Tạ Thị Hai Thư', { sharedMailbox: true, secondEmail: 'ta@bth.example' }),
      person('p-gone', 'Mai Văn Nghỉ', { active: false }),
    ],
  });
  const refused = async (who: Ref, to: string | undefined, more: Partial<GiveRequest> = {}) => {
    const outcome = await give(
      who,
      to === undefined ? undefined : { personId: to, name: '' },
      more,
    );
    return outcome.accepted ? 'accepted' : outcome.refusal.because;
  };
  expect(await refused(quality, undefined)).toBe('unknown_deputy');
  expect(await refused(quality, 'p-nobody')).toBe('unknown_deputy');
  expect(await refused(quality, 'p-gone')).toBe('unknown_deputy');
  expect(await refused(quality, outsider.personId)).toBe('other_unit');
  expect(await refused(quality, 'p-silent')).toBe('no_own_address');
  expect(await refused(quality, 'p-shared')).toBe('no_own_address');
  expect(await refused(thu, planning.personId)).toBe('holds_no_role');
  expect(await refused(quality, planning.personId, { programmeId: 'other' })).toBe(
    'unknown_programme',
  );
  expect(await refused(quality, 'p-second')).toBe('accepted');
});

test('for one programme it leaves the others alone', async () => {
  const other = { ...(await deps.programmes.list(tenant))[0], id: 'OTHER' };
  await deps.programmes.save(tenant, other as never);
  await give(quality, planning, { programmeId: 'OTHER' });
  await playSubmitted();
  expect(await mailsTo(planning, 'task')).toEqual([]);
  expect(await ask(deps, planning, receive, '2023-06-06')).toMatchObject({
    refusal: { because: 'not_yours' },
  });
  await give(quality, planning, { programmeId: 'HCM-BTH-2023' });
  expect(await ask(deps, planning, receive, '2023-06-06')).toMatchObject({ accepted: true });
});

/** A dossier of the hospital's plan where a second plan exists too. */
async function playSubmitted(): Promise<void> {
  for (const { by, command, on: day } of submitted)
    await ask(deps, by, command, day, { programmeId: 'HCM-BTH-2023' });
  await settle();
}

describe('what is open when it begins', () => {
  beforeEach(async () => {
    await playOn(deps, received);
    await settle();
  });
  const requests = async (who: Ref) =>
    (await mailsTo(who, 'task')).filter(({ actingFor }) => actingFor);

  test('goes to the deputy at once when that is today', async () => {
    await give(personnel, quality, { moment: on('2023-06-07'), from: '2023-06-07' });
    const [mail, ...more] = await requests(quality);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      createdAt: on('2023-06-07').now,
      actingFor: { personId: 'p-personnel' },
      facts: { asked: 'appraisal', because: { act: 'StepStarted' } },
      link: { permits: ['appraise', 'return', 'ask'], contentVersion: 1 },
    });
    const opinion = { finding: 'favourable', opinion: 'Phù hợp' } as const;
    const part = mail?.link?.obligationId?.split(':').at(-1) ?? '';
    const given = await decide(
      await linkIn(mail),
      { type: 'appraise', part, ...opinion },
      '2023-06-07',
    );
    expect(given).toMatchObject({ accepted: true });
  });

  test('is asked for though a later release, taken back since, recorded something on the dossier', async () => {
    const dossier = await deps.dossiers.find(tenant, 'd-1');
    const seq = (dossier?.version ?? 0) + 1;
    const newer = { v: 2, id: `d-1#${seq}`, seq, on: '2023-06-05', type: 'Recalled' };
    await tables.client.call('PutItem', {
      TableName: tables.records,
      Item: withData(keyOf(eventKey(tenant, 'd-1', seq)), JSON.stringify(newer)),
    });
    await give(personnel, quality, { moment: on('2023-06-07'), from: '2023-06-07' });
    expect(await requests(quality)).toHaveLength(1);
  });

  test('waits for its day, is handed over by the tick, once', async () => {
    await give(personnel, quality, { from: '2023-06-08' });
    expect(await requests(quality)).toEqual([]);
    const run = async (day: string) => (await dailyTick(deps)(tenant, on(day))).requestsHandedOver;
    expect(await run('2023-06-07')).toBe(0);
    expect(await run('2023-06-08')).toBe(1);
    expect(await requests(quality)).toHaveLength(1);
    expect(await run('2023-06-09')).toBe(0);
    expect((await deps.delegations.of(tenant, 'p-personnel')).given).toMatchObject([
      { handedOver: true },
    ]);
  });

  test('is not handed over when it was revoked before', async () => {
    await give(personnel, quality, { from: '2023-06-08' });
    await revoke(personnel, '2023-06-07');
    expect((await dailyTick(deps)(tenant, on('2023-06-08'))).requestsHandedOver).toBe(0);
    expect(await requests(quality)).toEqual([]);
  });

  test('is handed over again to whoever is named again', async () => {
    const today = { moment: on('2023-06-07'), from: '2023-06-07' };
    await give(personnel, quality, today);
    await revoke(personnel, '2023-06-07');
    expect(await give(personnel, quality, today)).toMatchObject({ accepted: true });
    expect(await requests(quality)).toHaveLength(2);
  });

  test('goes on to the deputy’s deputy, and from those whose deputy one is oneself', async () => {
    await give(quality, director);
    const today = { moment: on('2023-06-07'), from: '2023-06-07' };
    await give(personnel, quality, today);
    expect(await requests(director)).toHaveLength(1);
    await revoke(quality, '2023-06-07');
    await give(quality, deputy(1), today);
    expect(await requests(deputy(1))).toMatchObject([{ actingFor: { personId: 'p-personnel' } }]);
  });

  test('does not go to an author of the dossier', async () => {
    await give(personnel, mau, { moment: on('2023-06-07'), from: '2023-06-07' });
    expect(await requests(mau)).toEqual([]);
  });
});

describe('a request that does not reach its person', () => {
  const bounce = (mail: OutboxMail | undefined, day: string) =>
    takeMailFeedback(deps)(
      {
        kind: 'bounced',
        permanent: true,
        addresses: [`${mail?.to.personId}@bth.example`],
        reference: mailReference(tenant, mail?.id ?? ''),
        at: on(day).now,
        sesId: 'ses-1',
      },
      on(day),
    );
  const toldOfficers = async () =>
    (
      await Promise.all(
        ['p-quality', 'p-admin'].map(async (id) => {
          const [mail] = await mailsTo(personnel, 'task');
          return deps.outbox.find(tenant, `${mail?.id}#bad_address#${id}`);
        }),
      )
    ).flatMap((mail) => mail?.facts ?? []);

  beforeEach(async () => {
    await playOn(deps, received);
    await settle();
  });

  test('goes to the deputy of that day, and the officer reads who has it', async () => {
    await give(personnel, quality, { from: '2023-06-07' });
    const [own] = await mailsTo(personnel, 'task');
    await bounce(own, '2023-06-07');
    const [copy] = (await mailsTo(quality, 'task')).filter(({ actingFor }) => actingFor);
    expect(copy).toMatchObject({
      status: 'pending',
      createdAt: on('2023-06-07').now,
      actingFor: { personId: 'p-personnel' },
    });
    expect(await toldOfficers()).toMatchObject([{ deputies: [quality.name] }]);
    await bounce(own, '2023-06-07');
    const again = (await mailsTo(quality, 'task')).filter(({ actingFor }) => actingFor);
    expect(again).toHaveLength(1);
  });

  test('goes nowhere else without one, and the officer is told as ever', async () => {
    await give(personnel, quality, { from: '2023-06-08' });
    await bounce((await mailsTo(personnel, 'task'))[0], '2023-06-07');
    expect((await mailsTo(quality, 'task')).filter(({ actingFor }) => actingFor)).toEqual([]);
    const [told] = await toldOfficers();
    expect(told).toMatchObject({ personName: personnel.name, problem: 'bounced' });
    expect(told).not.toHaveProperty('deputies');
  });
});

test('a signed-in deputy sees the dossier and may do what the other may, nothing that is an author’s', async () => {
  const stranger = person('p-stranger', 'Kiều Thị Xa Lạ');
  await deps.organisation.save({ people: [stranger] });
  const look = () => dossierView(deps)(stranger, 'd-1', on('2023-06-06'));
  await playOn(deps, submitted);
  expect(await look()).toBeUndefined();
  await give(quality, { personId: 'p-stranger', name: '' });
  const view = await look();
  expect(view?.actingFor).toMatchObject([{ personId: 'p-quality' }]);
  expect(view?.actions).toEqual(expect.arrayContaining(['receive', 'return', 'ask', 'comment']));
  expect(view?.actions).not.toContain('withdraw');
  expect(
    await ask(deps, { personId: 'p-stranger', name: '' }, receive, '2023-06-06'),
  ).toMatchObject({ accepted: true });
  expect(await last('Received')).toMatchObject({ by: { actingFor: { personId: 'p-quality' } } });
});

test('being somebody’s deputy elsewhere opens no dossier here', async () => {
  const other = person('p-other-head', 'Trịnh Văn Nơi Khác', { unitId: 'hcm-other' });
  await deps.organisation.save({
    people: [other],
    holdings: [
      { tenant, unitId: 'hcm-other', role: 'head_of_unit', personId: other.id, from: '2023-01-01' },
    ],
  });
  expect(await give({ personId: other.id, name: other.name }, outsider)).toMatchObject({
    accepted: true,
  });
  await playOn(deps, submitted);
  const say: Command = { type: 'comment', text: 'Xin góp ý' };
  expect(await ask(deps, outsider, say, '2023-06-06')).toMatchObject({
    refusal: { because: 'not_yours' },
  });
});
