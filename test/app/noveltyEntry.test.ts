import { keepNoveltyEntry } from '../../shared/app/noveltyEntry.ts';
import type { NoveltyEntry } from '../../shared/domain/novelty/entry.ts';
import {
  type Act,
  act,
  dossierId,
  drafted,
  fullContent,
  mau,
  quality,
  submitted,
  tenant,
} from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, playOn, type TestDeps } from '../support/hospital.ts';

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

const lateAndTwice = async (): Promise<void> => {
  const events = await deps.dossiers.history(tenant, dossierId);
  for (const event of [...events, ...events.toReversed()]) await keepNoveltyEntry(deps)(event);
};
const found = (): Promise<readonly NoveltyEntry[]> => deps.novelty.ofYears(tenant, ['2023']);
const returned: Act[] = [
  act(quality, { type: 'return', reasons: 'Cần nói rõ cách làm hơn nữa.' }, '2023-06-06'),
];
const revised = { title: 'Điều phối máu hiếm bằng một đầu mối của thành phố' };
const resubmitted: Act[] = [act(mau, { type: 'resubmit', content: revised }, '2023-06-07')];

test('a draft is not found', async () => {
  await playOn(deps, drafted);
  await lateAndTwice();
  expect(await found()).toEqual([]);
});

test('a dossier that was handed in has one entry, with what it is about', async () => {
  await playOn(deps, submitted);
  await lateAndTwice();
  expect(await found()).toMatchObject([
    {
      dossierId,
      year: '2023',
      title: fullContent.title,
      unitName: 'Bệnh viện Truyền máu Huyết học',
      authorIds: [mau.personId],
    },
  ]);
  expect((await found())[0]?.gist.length).toBeGreaterThan(0);
});

test('after a revision the entry says what the dossier says now', async () => {
  await playOn(deps, submitted);
  await lateAndTwice();
  await playOn(deps, [...returned, ...resubmitted]);
  await lateAndTwice();
  expect((await found()).map(({ title }) => title)).toEqual([revised.title]);
});

test('a withdrawn dossier is not found any more', async () => {
  await playOn(deps, submitted);
  await lateAndTwice();
  await playOn(deps, [act(mau, { type: 'withdraw', reason: 'Làm lại năm sau.' }, '2023-06-06')]);
  await lateAndTwice();
  expect(await found()).toEqual([]);
});
