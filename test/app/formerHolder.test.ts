import type { PersonRef } from '../../events/schema/envelope.ts';
import { tellOfFormerHolder } from '../../shared/app/formerHolder.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import { readLink } from '../../shared/app/links.ts';
import { render } from '../../shared/messages/render.ts';
import type { Holding, LinkRequest } from '../../shared/ports.ts';
import {
  administrator,
  appraised,
  deputy,
  director,
  drafted,
  personnel,
  planning,
  quality,
  submitted,
  thu,
  votes,
} from '../support/dossiers.ts';
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
import { wholeChain } from '../support/trail.ts';

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

const day = '2023-06-12';
const moment = on(day);

/** The link of a mail to somebody about `d-1`. */
async function mailed(
  who: PersonRef,
  more: Partial<LinkRequest> = {},
  actingFor?: PersonRef,
): Promise<string> {
  const request: LinkRequest = {
    purpose: 'decide',
    dossierId: 'd-1',
    obligationId: 'intake:intake:1',
    permits: ['receive'],
    expiresAt: '2023-06-20T02:00:00.000Z',
    ...more,
  };
  const { link, token } = issueLink(keys, {
    tenant,
    mailId: `thu-${who.personId}`,
    mailedAt: '2023-06-06T01:00:00.000Z',
    request,
    person: who,
    ...(actingFor && { actingFor }),
  });
  await deps.links.save(link);
  return token;
}

const leave = ({ personId, name }: PersonRef) =>
  deps.organisation.save({ people: [person(personId, name, { active: false })] });

const tell = (token: string) => tellOfFormerHolder(deps)(token, moment);
const warning = (who: PersonRef, to: PersonRef = administrator) =>
  deps.outbox.find(tenant, `thu-${who.personId}#former_holder#${to.personId}`);

/** Entries of the audit trail about such tries. */
async function entries() {
  await deps.trail.extend(tenant, moment.now);
  const chain = (await wholeChain(deps)).map(({ text = '{}' }) => JSON.parse(text));
  return chain.filter(({ kind }) => kind === 'former_holder_tried');
}

test('who left the hospital: the administrator of its unit gets a mail, and the trail an entry', async () => {
  await playOn(deps, submitted);
  const token = await mailed(quality);
  await leave(quality);
  await tell(token);
  const { number } = (await deps.dossiers.find(tenant, 'd-1')) ?? {};
  const mail = await warning(quality);
  expect(mail).toMatchObject({
    template: 'former_holder',
    to: administrator,
    unitId: 'hcm-bth',
    status: 'pending',
    facts: { personName: 'Phạm Thị Chất Lượng', problem: 'left', number, at: moment.now },
  });
  if (!mail) throw new Error('no mail');
  const { subject, text } = render(mail, { publicUrl: deps.publicUrl });
  expect(subject).toBe('Liên kết của người không còn giữ việc vừa được dùng: Phạm Thị Chất Lượng');
  expect(text).toContain('/quan-tri/nhat-ky');
  expect(await entries()).toEqual([
    expect.objectContaining({
      by: expect.objectContaining({ personId: 'p-quality' }),
      channel: 'link',
      subject: { id: 'd-1', name: number },
      unitId: 'hcm-bth',
      after: { problem: 'left', mailId: 'thu-p-quality' },
    }),
  ]);
});

test('the same link again, also twice at once, is told once', async () => {
  await playOn(deps, submitted);
  const token = await mailed(quality);
  await leave(quality);
  await Promise.all([tell(token), tell(token), tell(token)]);
  await deps.organisation.save({ holdings: [administering(thu)] });
  await tell(token);
  expect(await entries()).toHaveLength(1);
  expect(await warning(quality)).toBeDefined();
  expect(await warning(quality, thu)).toBeUndefined();
});

const administering = ({ personId }: PersonRef, unitId = 'hcm-bth'): Holding => ({
  tenant,
  unitId,
  role: 'administrator',
  personId,
  from: '2023-01-01',
});

test('whose task was given to somebody else is told of, and still reads why', async () => {
  await playOn(deps, submitted);
  const token = await mailed(quality);
  const given = await ask(
    deps,
    administrator,
    { type: 'reassign', part: 'main', to: personnel, reason: 'Đổi vị trí việc làm' },
    '2023-06-07',
    { administrator: true },
  );
  expect(given.accepted).toBe(true);
  await tell(token);
  expect(await warning(quality)).toMatchObject({ facts: { problem: 'passed_on' } });
});

test('a role that ended leaves its open task with the person, who is told of only when it goes to another', async () => {
  await playOn(deps, submitted);
  const token = await mailed(quality);
  await deps.organisation.save({
    holdings: [
      {
        tenant,
        unitId: 'hcm-bth',
        role: 'quality_office',
        personId: quality.personId,
        from: '2023-01-01',
        to: '2023-06-06',
      },
    ],
  });
  await tell(token);
  expect(await entries()).toEqual([]);
  expect(await readLink(deps)(token, on('2023-06-07'))).toMatchObject({ state: 'open' });
  expect(await ask(deps, quality, { type: 'receive' }, day)).toMatchObject({ accepted: true });
});

test('a deputy whose delegation is over is told of while the task is still there', async () => {
  await playOn(deps, submitted);
  await tell(await mailed(planning, {}, quality));
  expect(await warning(planning)).toMatchObject({ facts: { problem: 'delegation_over' } });
});

test('who did the task, or saw a colleague do it, has lost nothing', async () => {
  await playOn(deps, [...appraised, ...votes('for')]);
  await tell(await mailed(quality));
  await tell(await mailed(deputy(1), { obligationId: 'vote:decision:1', permits: ['vote'] }));
  expect(await entries()).toEqual([]);
});

test('who still has the task may send nonsense without being told of', async () => {
  await playOn(deps, submitted);
  await tell(await mailed(quality));
  expect(await entries()).toEqual([]);
});

test('only links that decide are told of, and a forged one costs no read', async () => {
  await playOn(deps, submitted);
  await leave(quality);
  await tell(await mailed(quality, { purpose: 'sign_in', dossierId: undefined, permits: [] }));
  expect(await entries()).toEqual([]);
  let calls = 0;
  const counting = depsOn(
    interrupted(tables, async (_action, _input, call) => {
      calls++;
      return call();
    }),
  );
  await tellOfFormerHolder(counting)('eyJrIjoiazEifQ.AAAA', moment);
  expect(calls).toBe(0);
});

test('the administrator concerned and those of other units get no mail; the entry stays', async () => {
  await playOn(deps, submitted);
  const token = await mailed(administrator);
  await deps.organisation.save({ holdings: [administering(thu, 'hcm-other')] });
  await tell(token);
  expect(await warning(administrator)).toBeUndefined();
  expect(await warning(administrator, thu)).toBeUndefined();
  expect(await entries()).toHaveLength(1);
});

test('of a draft neither entry nor mail says more than that it is one', async () => {
  await playOn(deps, drafted);
  const token = await mailed(director, { obligationId: 'consent:p-director' });
  await leave(director);
  await tell(token);
  const { title = '' } = (await deps.dossiers.find(tenant, 'd-1'))?.content ?? {};
  expect(title).not.toBe('');
  const told = JSON.stringify([await warning(director), await entries()]);
  expect(told).toContain('p-director');
  expect(told).not.toContain(title);
});
