import type { PersonRef } from '../../events/schema/envelope.ts';
import { dynamoDossiers } from '../../shared/adapters/dynamo/dossiers.ts';
import type { Outcome } from '../../shared/app/actOnDossier.ts';
import { dossierView } from '../../shared/app/dossierView.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import { decideByLink } from '../../shared/app/links.ts';
import { actOnMerge, mergeView, sharesToBegin } from '../../shared/app/merging.ts';
import { giveNoveltyVerdict } from '../../shared/app/noveltyVerdict.ts';
import { tellOfEvent } from '../../shared/app/tellOfEvent.ts';
import { statusOf } from '../../shared/domain/dossier/status.ts';
import { VersionConflict } from '../../shared/errors.ts';
import {
  mau,
  outsider,
  personnel,
  quality,
  received,
  sameWork,
  submittedBy,
  thu,
  vidu,
} from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import {
  ask,
  depsOn,
  fillHospital,
  keys,
  on,
  playOn,
  type TestDeps,
  tenant,
} from '../support/hospital.ts';

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
  await playOn(deps, received);
  await playOn(deps, submittedBy(vidu), 'd-2');
});

const personOf = async ({ personId }: PersonRef) => {
  const found = await deps.organisation.person(tenant, personId);
  if (!found) throw new Error(`nobody is ${personId}`);
  return found;
};

let commands = 0;
const finds = async (finding: 'duplicate' | 'not_duplicate', day: string): Promise<void> => {
  await giveNoveltyVerdict(deps)({
    person: await personOf(quality),
    dossierId: 'd-1',
    condition: 'N2',
    finding,
    evidence: 'Cùng một cách điều phối, cùng kho máu, cùng nhóm người bệnh',
    against: { dossierId: 'd-2' },
    commandId: `verdict-${++commands}`,
    moment: on(day),
  });
};

const proposal = {
  type: 'proposeMerge',
  into: 'd-2',
  shares: [
    { personId: vidu.personId, share: 60 },
    { personId: mau.personId, share: 40 },
  ],
  reason: 'Cùng một cách điều phối',
} as const;
const yes = { type: 'answerMerge', agrees: true, reason: '' } as const;

const merge = async (
  by: PersonRef,
  command: Parameters<ReturnType<typeof actOnMerge>>[0]['command'],
  day = '2023-06-07',
): Promise<Outcome> => {
  const outcome = await actOnMerge(deps)({
    person: await personOf(by),
    dossierId: 'd-1',
    command,
    commandId: `merge-${++commands}`,
    moment: on(day),
  });
  return outcome;
};

const bothNow = async () => {
  const [gone, surviving] = await Promise.all(
    ['d-1', 'd-2'].map((id) => deps.dossiers.find(tenant, id)),
  );
  if (!gone || !surviving) throw new Error('one of them is gone');
  return { gone, surviving };
};

test('nothing may be proposed before a person found the two to be the same, or after another finding', async () => {
  expect(await merge(quality, proposal)).toMatchObject({ refusal: { because: 'not_found_same' } });
  await finds('duplicate', '2023-06-06');
  await finds('not_duplicate', '2023-06-07');
  expect(await merge(quality, proposal)).toMatchObject({ refusal: { because: 'not_found_same' } });
});

test('a dossier found to be the same that cannot be merged is named with the reason', async () => {
  await finds('duplicate', '2023-06-06');
  const view = async () => mergeView(deps)(await personOf(quality), 'd-1', on('2023-06-08'));
  expect(await view()).toMatchObject({ candidates: [{ id: 'd-2' }], apart: [] });
  await ask(deps, vidu, { type: 'withdraw', reason: 'Thôi không làm nữa' }, '2023-06-07', {
    dossierId: 'd-2',
  });
  expect(await view()).toMatchObject({
    candidates: [],
    apart: [{ dossier: { id: 'd-2' }, because: 'past_appraisal' }],
  });
});

test('both consents merge both dossiers in one moment, with whole histories', async () => {
  await finds('duplicate', '2023-06-06');
  expect(await merge(quality, proposal)).toMatchObject({ accepted: true });
  expect(await merge(vidu, yes)).toMatchObject({ accepted: true });
  expect(statusOf((await bothNow()).gone)).toBe('appraising');
  expect(await merge(mau, yes)).toMatchObject({ accepted: true });
  const { gone, surviving } = await bothNow();
  expect(gone).toMatchObject({
    current: { kind: 'ended', outcome: 'merged', reason: proposal.reason },
    merge: { into: { dossierId: 'd-2' } },
  });
  expect(surviving.takenIn).toMatchObject([{ dossierId: 'd-1' }]);
  expect(surviving.content.authors).toMatchObject([
    { person: { personId: vidu.personId }, share: 60, lead: true },
    { person: { personId: mau.personId }, share: 40, lead: false },
  ]);
  for (const id of ['d-1', 'd-2'])
    expect(await dynamoDossiers(tables).brokenHistory(tenant, id)).toBeUndefined();
});

test('a refusal on the other side merges neither', async () => {
  await finds('duplicate', '2023-06-06');
  await merge(quality, proposal);
  await merge(vidu, yes);
  await ask(deps, vidu, { type: 'withdraw', reason: 'Không làm nữa' }, '2023-06-07', {
    dossierId: 'd-2',
  });
  expect(await merge(mau, yes)).toMatchObject({ refusal: { because: 'not_in_this_state' } });
  const { gone, surviving } = await bothNow();
  expect([statusOf(gone), statusOf(surviving)]).toEqual(['appraising', 'withdrawn']);
});

test('whoever saves the other dossier first makes the merger begin anew', async () => {
  await finds('duplicate', '2023-06-06');
  await merge(quality, proposal);
  await merge(vidu, yes);
  const { gone, surviving } = await bothNow();
  const stale = { before: surviving, after: surviving, events: [], attentionOn: undefined };
  await ask(deps, vidu, { type: 'comment', text: 'Xin chờ' }, '2023-06-07', { dossierId: 'd-2' });
  const nothing = { before: gone, after: gone, events: [], attentionOn: undefined };
  await expect(deps.dossiers.commit({ ...nothing, together: stale })).rejects.toThrow(
    VersionConflict,
  );
  expect(await merge(mau, yes)).toMatchObject({ accepted: true });
});

test('a lead agrees by the mailed link, once', async () => {
  await finds('duplicate', '2023-06-06');
  await merge(quality, proposal);
  const events = await deps.dossiers.history(tenant, 'd-1');
  const asked = events.find(({ type }) => type === 'MergeProposed');
  if (!asked) throw new Error('nobody was asked');
  await tellOfEvent(deps)(asked);
  const mails = await deps.outbox.ofDossier(tenant, 'd-1');
  const mail = mails.find(
    ({ to, link }) => to.personId === vidu.personId && link?.permits?.includes('answerMerge'),
  );
  if (!mail?.link) throw new Error('the other lead has no link');
  const { link: request, id: mailId, createdAt: mailedAt } = mail;
  const issued = issueLink(keys, { tenant, mailId, mailedAt, request, person: vidu });
  await deps.links.save(issued.link);
  const { token, code } = issued;
  const answer = () =>
    decideByLink(deps)({
      token,
      code,
      command: yes,
      moment: on('2023-06-08'),
      commandId: `link-${++commands}`,
    });
  expect(await answer()).toMatchObject({ accepted: true });
  expect(await answer()).toMatchObject({ refusal: { because: 'dead_link' } });
  expect((await bothNow()).gone.merge?.agreed).toMatchObject([{ personId: vidu.personId }]);
});

describe('who sees what', () => {
  const sees = async (by: PersonRef) =>
    mergeView(deps)(await personOf(by), 'd-1', on('2023-06-07'));

  test('the office is offered what was found to be the same, and nothing else', async () => {
    expect((await sees(quality))?.candidates).toEqual([]);
    await finds('duplicate', '2023-06-06');
    expect((await sees(quality))?.candidates.map(({ id }) => id)).toEqual(['d-2']);
    expect(await sees(mau)).toMatchObject({ office: false, candidates: [], answers: 'none' });
    expect(await sees(personnel)).toMatchObject({ office: true });
  });

  test('the lead of the other dossier reads this one while asked, and after the merger', async () => {
    const reads = async (by: PersonRef) =>
      (await dossierView(deps)(await personOf(by), 'd-1', on('2023-06-08'))) !== undefined;
    expect(await reads(vidu)).toBe(false);
    await finds('duplicate', '2023-06-06');
    await merge(quality, proposal);
    expect([await reads(vidu), await reads(thu), await reads(outsider)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await sees(vidu)).toMatchObject({ answers: 'owed' });
    await merge(vidu, yes);
    expect(await sees(vidu)).toMatchObject({ answers: 'given' });
    await merge(mau, yes);
    expect([await reads(vidu), await reads(mau)]).toEqual([true, true]);
  });

  test('a proposal that was called off opens nothing', async () => {
    await finds('duplicate', '2023-06-06');
    await merge(quality, proposal);
    await merge(quality, { type: 'callOffMerge', reason: 'Đề nghị nhầm' });
    expect(await sees(vidu)).toBeUndefined();
  });
});

test('the shares to begin with are halves of today’s, 100 in all', () => {
  const { gone, surviving } = {
    gone: { ...sameWork, id: 'd-1' },
    surviving: {
      ...sameWork,
      content: {
        ...sameWork.content,
        authors: [
          { person: mau, share: 67, lead: true, consent: 'given' as const },
          { person: thu, share: 33, lead: false, consent: 'given' as const },
        ],
      },
    },
  };
  expect(sharesToBegin(gone, surviving).map(({ person, share }) => [person.name, share])).toEqual([
    [mau.name, 34],
    [thu.name, 16],
    [vidu.name, 50],
  ]);
});
