import fc from 'fast-check';
import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import { dynamoBoards } from '../../shared/adapters/dynamo/boards.ts';
import { dynamoDossiers } from '../../shared/adapters/dynamo/dossiers.ts';
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { dynamoUnfinished } from '../../shared/adapters/dynamo/unfinished.ts';
import { previewMail } from '../../shared/messages/previewFacts.ts';
import type { Boards } from '../../shared/ports.ts';
import {
  agreed,
  appraised,
  director,
  mau,
  play,
  quality,
  submit,
  submitted,
  tenant,
  urgentDraft,
} from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';

let local: TestTables;
let tables: Tables;
let boards: Boards;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  boards = dynamoBoards(tables);
});

/** Stores a played life in one piece, under another id if asked. */
async function stored(acts: Parameters<typeof play>[0], id = 'd-1'): Promise<DossierEvent[]> {
  const { dossier, events } = play(acts);
  if (!dossier) throw new Error('nothing happened');
  const renamed = events.map((event) => ({
    ...event,
    dossierId: id,
    id: `${id}#${String(event.seq).padStart(6, '0')}`,
  }));
  await dynamoDossiers(tables).commit({
    before: undefined,
    after: { ...dossier, id },
    events: renamed,
    attentionOn: undefined,
  });
  return renamed;
}

const counts = async () => {
  const all = await boards.counts(tenant, 'HCM-BTH-2023');
  return Object.fromEntries(all.map(({ status, count }) => [status, count]));
};

test('a dossier counts once, under the status it has now', async () => {
  for (const event of await stored(agreed)) await boards.project(event);
  expect(await counts()).toEqual({ agreed_pending_document: 1 });
});

test('whatever the order and however often events come, desks and counts end the same', async () => {
  const events = await stored(appraised);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...events, ...events], {
        minLength: events.length * 2,
        maxLength: events.length * 2,
      }),
      async (delivered) => {
        const clean = await local.fresh();
        const { dossier } = play(appraised);
        if (!dossier) throw new Error('nothing happened');
        await dynamoDossiers(clean).commit({
          before: undefined,
          after: dossier,
          events,
          attentionOn: undefined,
        });
        const board = dynamoBoards(clean);
        for (const event of delivered) await board.project(event);
        expect(await board.counts(tenant, 'HCM-BTH-2023')).toEqual([
          { unitId: 'hcm-bth', status: 'deciding', count: 1 },
        ]);
        expect(await board.tasksOf(tenant, quality.personId)).toEqual([]);
        const [task] = await board.tasksOf(tenant, director.personId);
        expect(task?.obligation?.kind).toBe('vote');
      },
    ),
    { numRuns: 5, seed: 7 },
  );
});

test('dossiers of one unit projected at the same time add up to a recount', async () => {
  const lives = [submitted, appraised, agreed, submitted, appraised];
  const all = await Promise.all(lives.map((acts, n) => stored(acts, `d-${n}`)));
  await Promise.all(
    all.map(async (events) => {
      for (const event of events) await boards.project(event);
    }),
  );
  expect(await counts()).toEqual({ registered: 2, deciding: 2, agreed_pending_document: 1 });
});

test('a task stands on the desk of whoever owes it, and leaves when it is done', async () => {
  const events = await stored(submitted);
  for (const event of events) await boards.project(event);
  expect(await boards.tasksOf(tenant, quality.personId)).toMatchObject([
    { dossierId: 'd-1', status: 'registered', obligation: { kind: 'intake' } },
  ]);
  const { dossier, events: more } = play(appraised);
  const before = play(submitted).dossier;
  if (!dossier || !before) throw new Error('nothing happened');
  const next = more.slice(events.length);
  await dynamoDossiers(tables).commit({
    before: { ...before, version: events.length },
    after: dossier,
    events: next,
    attentionOn: undefined,
  });
  for (const event of next) await boards.project(event);
  expect(await boards.tasksOf(tenant, quality.personId)).toEqual([]);
});

test('urgent work stands first on a desk', async () => {
  for (const event of await stored(submitted, 'd-calm')) await boards.project(event);
  for (const event of await stored([...urgentDraft, submit()], 'd-urgent'))
    await boards.project(event);
  const tasks = await boards.tasksOf(tenant, quality.personId);
  expect(tasks.map(({ dossierId }) => dossierId)).toEqual(['d-urgent', 'd-calm']);
});

test('an author sees every own dossier, newest first', async () => {
  for (const id of ['d-1', 'd-2'])
    for (const event of await stored(submitted, id)) await boards.project(event);
  const mine = await boards.dossiersOf(tenant, mau.personId);
  expect(mine.map(({ dossierId }) => dossierId)).toEqual(['d-2', 'd-1']);
});

test.each(['told first', 'projected first'])(
  'an event that both consumers finished leaves the list of the unfinished (%s)',
  async (order) => {
    const [event] = await stored(submitted);
    if (!event) throw new Error('nothing happened');
    const unfinished = async () =>
      (await dynamoUnfinished(tables).events(tenant, '2024-01-01T00:00:00.000Z')).map(
        ({ seq }) => seq,
      );
    const all = await unfinished();
    const steps = [
      () => dynamoOutbox(tables).tell([], { tenant, eventId: event.id }),
      () => boards.project(event),
    ];
    for (const step of order === 'told first' ? steps : steps.reverse()) {
      expect(await unfinished()).toEqual(all);
      await step();
    }
    expect(await unfinished()).toEqual(all.filter((seq) => seq !== event.seq));
  },
);

test('both consumers at once leave nothing unfinished', async () => {
  const events = await stored(agreed);
  await Promise.all(
    events.flatMap((event) => [
      boards.project(event),
      dynamoOutbox(tables).tell([], { tenant, eventId: event.id }),
    ]),
  );
  expect(await dynamoUnfinished(tables).events(tenant, '2024-01-01T00:00:00.000Z')).toEqual([]);
  expect(await counts()).toEqual({ agreed_pending_document: 1 });
});

describe('what was handed in on which day', () => {
  const registered = () => boards.registered(tenant, 'HCM-BTH-2023');
  const day = { unitId: 'hcm-bth', on: '2023-06-05', count: 1 };

  test('a draft is none, and a dossier counts once on its day, whatever becomes of it', async () => {
    const events = await stored(agreed);
    for (const event of events.slice(0, 2)) await boards.project(event);
    expect(await registered()).toEqual([]);
    for (const event of [...events, ...events]) await boards.project(event);
    expect(await registered()).toEqual([day]);
  });

  test('what went into another dossier is counted as that one', async () => {
    const events = await stored(submitted);
    for (const event of events) await boards.project(event);
    const last = events.at(-1);
    if (!last) throw new Error('nothing happened');
    const { seq, after } = last;
    const into = { dossierId: 'd-2', title: 'Hồ sơ kia' };
    const merged: DossierEvent = {
      ...last,
      id: `d-1#${String(seq + 1).padStart(6, '0')}`,
      seq: seq + 1,
      type: 'Merged',
      data: { into, shares: [], reason: 'Trùng nhau' },
      after: { ...after, status: 'merged', obligations: [] },
    };
    const { dossier } = play(submitted);
    if (!dossier) throw new Error('nothing happened');
    await dynamoDossiers(tables).commit({
      before: dossier,
      after: { ...dossier, version: seq + 1 },
      events: [merged],
      attentionOn: undefined,
    });
    await boards.project(merged);
    expect(await registered()).toEqual([]);
    expect(await counts()).toEqual({ merged: 1 });
  });
});

/** The same tables, with every write that was tried. */
function notingWrites() {
  const tried: string[] = [];
  const call: Tables['client']['call'] = (action, input) => {
    if (/Update|Put|Write/.test(action)) tried.push(action);
    return tables.client.call(action, input);
  };
  return { tried, noted: { ...tables, client: { ...tables.client, call } } };
}

test('whoever comes second marks at the first try, and no refused write is paid', async () => {
  const [told, projected] = await stored(submitted);
  if (!told || !projected) throw new Error('two events are needed');
  const { tried, noted } = notingWrites();
  await dynamoOutbox(noted).tell([], { tenant, eventId: told.id });
  await dynamoBoards(noted).project(told);
  await dynamoBoards(noted).project(projected);
  await dynamoOutbox(noted).tell([previewMail('task', { to: quality, tenant })], {
    tenant,
    eventId: projected.id,
  });
  expect(tried).toEqual([
    'UpdateItem',
    'TransactWriteItems',
    'TransactWriteItems',
    'TransactWriteItems',
  ]);
});
