import { remailAll } from '../../infra/tools/keys/remail.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import { readLink } from '../../shared/app/links.ts';
import { remailRequests } from '../../shared/app/remailRequests.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { tellOfEvent } from '../../shared/app/tellOfEvent.ts';
import { quality, submitted } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import {
  ask,
  depsOn,
  fillHospital,
  on,
  playOn,
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
  await playOn(deps, submitted);
  for (const event of await deps.dossiers.history(tenant, 'd-1')) await tellOfEvent(deps)(event);
});

const occasion = 'k1';
const moment = on('2023-06-07');
const again = () => remailRequests(deps)(tenant, 'd-1', occasion, moment);
const ofOccasion = async () =>
  (await deps.outbox.ofDossier(tenant, 'd-1')).filter(({ id }) => id.endsWith(`#key#${occasion}`));

test('whoever still has to answer is mailed once more, with a link that a new key opens', async () => {
  expect(await again()).toBe(1);
  const [mail] = await ofOccasion();
  expect(mail).toMatchObject({
    template: 'task',
    to: { personId: quality.personId },
    status: 'pending',
  });
  const keys = signingKeysFrom(JSON.stringify({ current: 'k2', k2: 'n'.repeat(64) }));
  const { link, token } = issueLink(keys, {
    tenant,
    mailId: mail?.id ?? '',
    mailedAt: moment.now,
    request: mail?.link as never,
    person: mail?.to as never,
  });
  await deps.links.save(link);
  const view = await readLink({ ...deps, secret: async () => keys })(token, moment);
  expect(view.state).toBe('open');
});

test('the same occasion mails nobody twice', async () => {
  await again();
  expect(await again()).toBe(0);
  expect(await ofOccasion()).toHaveLength(1);
});

test('what was answered meanwhile is not asked for again', async () => {
  await ask(deps, quality, { type: 'receive' }, '2023-06-06');
  expect(await again()).toBe(0);
});

test('all departments are gone through at a pace, and an interrupted run goes on where it was', async () => {
  const pauses: number[] = [];
  const run = (tenants: readonly string[]) =>
    remailAll({
      dossiers: deps.dossiers,
      remail: remailRequests(deps),
      tenants,
      occasion,
      moment,
      mailsPerMinute: 60,
      pause: async (milliseconds) => void pauses.push(milliseconds),
    });
  expect(await run(['other', tenant])).toBe(1);
  expect(pauses).toEqual([1_000]);
  expect(await run([tenant])).toBe(0);
});
