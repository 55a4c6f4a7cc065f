import type { PersonRef } from '../../events/schema/envelope.ts';
import type { GiveRequest } from '../../shared/app/delegations.ts';
import {
  answerByLink,
  answerProposal,
  endProposal,
  proposeForLeader,
  readProposalLink,
} from '../../shared/app/deputyProposals.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import { freshLink } from '../../shared/app/links.ts';
import type { OutboxMail } from '../../shared/ports.ts';
import { deputy, director, personnel, quality, thu } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, keys, on, type TestDeps, tenant } from '../support/hospital.ts';

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

const assistant = thu;
let commands = 0;
const today = '2023-06-05';
const propose = (more: Partial<GiveRequest> = {}) =>
  proposeForLeader(deps)({
    tenant,
    personId: director.personId,
    deputyId: deputy(1).personId,
    by: assistant,
    from: '2023-06-06',
    to: '2023-06-16',
    programmeId: 'all',
    reason: 'Đi công tác',
    commandId: `c-${++commands}`,
    moment: on(today),
    ...more,
  });
const answer = (agrees: boolean, day = '2023-06-06', number = 1) =>
  answerProposal(deps)({
    tenant,
    personId: director.personId,
    number,
    by: director,
    agrees,
    moment: on(day),
    commandId: `c-${++commands}`,
  });
const given = async ({ personId }: PersonRef) =>
  (await deps.delegations.of(tenant, personId)).given;
const mailsOf = async (ids: readonly string[]) =>
  (await Promise.all(ids.map((id) => deps.outbox.find(tenant, id)))).filter(
    (mail): mail is OutboxMail => mail !== undefined,
  );
const thread = `deputy-proposal-${director.personId}-1`;

test('a proposal lets nobody act and mails the leader alone, with a link', async () => {
  expect(await propose()).toMatchObject({ accepted: true });
  expect(await given(director)).toEqual([]);
  const [mail, ...more] = await mailsOf([
    `${thread}#proposed#${director.personId}`,
    `${thread}#proposed#${deputy(1).personId}`,
  ]);
  expect(mail).toMatchObject({
    link: { purpose: 'deputise', proposal: 1, permits: [] },
    facts: { news: 'proposed', by: assistant.name },
  });
  expect(more).toEqual([]);
});

test('the leader’s yes gives the delegation, and all three hear of it', async () => {
  await propose();
  expect(await answer(true)).toMatchObject({ accepted: true });
  expect(await given(director)).toMatchObject([
    {
      deputy: { personId: deputy(1).personId },
      given: { by: { personId: director.personId } },
      proposedBy: { personId: assistant.personId },
    },
  ]);
  const told = await mailsOf([
    `delegation-${director.personId}-1#given#${director.personId}`,
    `delegation-${director.personId}-1#given#${deputy(1).personId}`,
    `${thread}#proposal_confirmed#${assistant.personId}`,
  ]);
  expect(told).toHaveLength(3);
  expect(await answer(true)).toBe('not_waiting');
});

test('the leader’s no, or the assistant’s second thought, leaves nothing, and the other hears of it', async () => {
  await propose();
  expect(await answer(false)).toBe('ended');
  expect(await mailsOf([`${thread}#proposal_ended#${assistant.personId}`])).toHaveLength(1);
  await propose();
  const end = { tenant, personId: director.personId, number: 2, by: assistant };
  const request = { ...end, moment: on(today), commandId: 'c-end' };
  expect(await endProposal(deps)(request)).toBe('ended');
  expect(await endProposal(deps)(request)).toBe('ended');
  expect(await answer(true, '2023-06-06', 2)).toBe('not_waiting');
  expect(await given(director)).toEqual([]);
});

test('confirmed late it begins that day, and after its last day it waits no more', async () => {
  await propose();
  await answer(true, '2023-06-09');
  expect(await given(director)).toMatchObject([{ from: '2023-06-09', to: '2023-06-16' }]);
  await propose({ from: '2023-06-19', to: '2023-06-20', moment: on('2023-06-10') });
  expect(await answer(true, '2023-06-21', 2)).toBe('not_waiting');
});

test('what has become impossible meanwhile is refused when it is confirmed', async () => {
  await propose();
  const gone = await deps.organisation.person(tenant, deputy(1).personId);
  if (!gone) throw new Error('no deputy');
  await deps.organisation.save({ people: [{ ...gone, active: false }] });
  expect(await answer(true)).toMatchObject({
    accepted: false,
    refusal: { because: 'unknown_deputy' },
  });
});

test('two who propose at once: one of them waits, the other is told', async () => {
  const both = await Promise.all([propose(), propose()]);
  expect(both.map(({ accepted }) => accepted).toSorted()).toEqual([false, true]);
});

test('confirming twice at once gives one delegation', async () => {
  await propose();
  await Promise.all([answer(true), answer(true)]);
  expect(await given(director)).toHaveLength(1);
});

describe('the mailed link', () => {
  async function mailed() {
    await propose();
    const [mail] = await mailsOf([`${thread}#proposed#${director.personId}`]);
    if (!mail?.link) throw new Error('no link');
    const { link: request, id: mailId, createdAt: mailedAt } = mail;
    const issued = issueLink(keys, { tenant, mailId, mailedAt, request, person: director });
    await deps.links.save(issued.link);
    return issued;
  }
  const later = on('2023-06-06');

  test('shows the proposal and changes nothing; the code answers, once', async () => {
    const { token, code } = await mailed();
    for (let looks = 0; looks < 2; looks++)
      expect((await readProposalLink(deps)(token, later))?.proposal.number).toBe(1);
    expect(await given(director)).toEqual([]);
    const decision = { token, agrees: true, moment: later, commandId: 'c-link' };
    expect(await answerByLink(deps)({ ...decision, code: 'XXXX' })).toEqual({
      because: 'wrong_code',
      left: 4,
    });
    expect(await answerByLink(deps)({ ...decision, code })).toMatchObject({
      because: 'answered',
      outcome: { accepted: true },
    });
    expect(await answerByLink(deps)({ ...decision, code, commandId: 'c-two' })).toEqual({
      because: 'dead_link',
    });
  });

  test('does not answer seconds after the mail', async () => {
    const { token, code } = await mailed();
    const soon = { now: '2023-06-05T02:00:03.000Z', today };
    expect(
      await answerByLink(deps)({ token, code, agrees: true, moment: soon, commandId: 'c-soon' }),
    ).toEqual({ because: 'too_fast' });
  });

  test('is no link for anything else, and nothing else is a link for it', async () => {
    const { token } = await mailed();
    expect(await readProposalLink(deps)(`${token}x`, later)).toBeUndefined();
    await answer(false);
    expect(await readProposalLink(deps)(token, later)).toBeUndefined();
  });

  test('may be mailed afresh to the leader', async () => {
    const { token } = await mailed();
    expect(await freshLink(deps)(token, later)).toBe('mailed');
  });
});

test('somebody without a role has nothing to hand over', async () => {
  const { personId } = thu;
  expect(await propose({ personId, by: quality, deputyId: personnel.personId })).toMatchObject({
    refusal: { because: 'holds_no_role' },
  });
});
