import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import { streamHandler } from '../../functions/stream/streamHandler.ts';
import * as eventItem from '../../shared/adapters/dynamo/eventItem.ts';
import * as mailItem from '../../shared/adapters/dynamo/mailItem.ts';
import * as reports from '../../shared/adapters/dynamo/reports.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { sendMail } from '../../shared/app/sendMail.ts';
import { turns } from '../../shared/app/turns.ts';
import { Unreadable } from '../../shared/errors.ts';
import { render } from '../../shared/messages/render.ts';
import type { ParkedRecord } from '../../shared/ports.ts';
import { lambdaContext } from '../support/streams.ts';

const folder = join(import.meta.dirname, '../../events/samples/neighbours');
const image = (name: string): Item =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

/** How each consumer reads the image that its stream hands it. */
const readers: Readonly<Record<string, (item: Item) => unknown>> = {
  event: eventItem.readEvent,
  mail: mailItem.fromItem,
  report: reports.fromItem,
};

/** The image through a stream's handler: what was taken, parked, counted and reported as undone. */
async function consumed(kind: string, item: Item) {
  const taken: unknown[] = [];
  const parked: ParkedRecord[] = [];
  const counted: string[] = [];
  const handler = streamHandler({
    name: kind,
    parking: { park: async (record) => void parked.push(record) },
    observe: { count: (metric) => void counted.push(metric), failed: () => {}, note: () => {} },
    reserveMilliseconds: 1_000,
    atOnce: 1,
    take: async (one) => void taken.push(readers[kind]?.(one)),
  });
  const record = { eventID: '1', dynamodb: { Keys: { pk: item.pk }, NewImage: item } };
  const { batchItemFailures } = await handler(
    { Records: [record as unknown as DynamoDBRecord] },
    lambdaContext(),
  );
  return { taken, parked, counted, undone: batchItemFailures };
}

const kinds = Object.keys(readers);

test('of each kind a record of the release before, of the next and of none is kept', () => {
  expect(readdirSync(folder).sort()).toEqual(
    kinds.flatMap((kind) => [0, 2, 9].map((v) => `${kind}.v${v}.json`)).sort(),
  );
});

test.each(kinds.flatMap((kind) => [0, 2].map((v) => [kind, v] as const)))(
  'a record of %s in version %i is taken',
  async (kind, v) => {
    const { taken, parked, undone } = await consumed(kind, image(`${kind}.v${v}`));
    expect({ taken: taken.length, parked, undone }).toEqual({ taken: 1, parked: [], undone: [] });
  },
);

test.each(kinds)(
  'a record of %s in an unknown version is parked, rung for and holds nobody up',
  async (kind) => {
    const { taken, parked, counted, undone } = await consumed(kind, image(`${kind}.v9`));
    expect(taken).toEqual([]);
    expect(parked).toEqual([
      expect.objectContaining({ consumer: kind, reason: expect.stringContaining('body') }),
    ]);
    expect(counted).toEqual(['RecordParked']);
    expect(undone).toEqual([]);
  },
);

test('what the next release adds does not change what this one reads', () => {
  const { event } = eventItem.readEvent(image('event.v2'));
  const { event: before } = eventItem.readEvent(image('event.v0'));
  expect({ ...event, v: 0 }).toEqual(before);
});

/** What a later release might store of a dossier whose present status and obligations this one lacks too. */
const newer = (): Item => {
  const item = image('event.v2');
  const stored = JSON.parse(item.data?.S ?? '');
  const after = { ...stored.after, status: 'recalled', obligations: [{ kind: 'recall' }] };
  return {
    ...item,
    data: { S: JSON.stringify({ ...stored, type: 'Recalled', channel: 'app', after, data: 7 }) },
  };
};

test('an event of a type that only a later release knows is parked, rung for and holds nobody up', async () => {
  const { taken, parked, counted, undone } = await consumed('event', newer());
  expect({ taken, counted, undone }).toEqual({ taken: [], counted: ['RecordParked'], undone: [] });
  expect(parked).toMatchObject([{ reason: expect.stringContaining('EVENT#000011') }]);
});

test('whoever looks at the history sees that it happened and when, and no more', () => {
  expect(eventItem.recordedFrom(newer())).toEqual({
    newer: true,
    id: 'hs-0001#000011',
    seq: 11,
    on: '2023-06-06',
  });
});

test('an event of a known type that does not fit is not excused as a later release’s', () => {
  const item = newer();
  const stored = JSON.parse(item.data?.S ?? '');
  const misfit = { ...item, data: { S: JSON.stringify({ ...stored, type: 'Received' }) } };
  expect(() => eventItem.recordedFrom(misfit)).toThrow(Unreadable);
});

test('a mail whose template only a later release knows waits parked; it is not rejected for good', async () => {
  const mail = { ...mailItem.fromItem(image('mail.v2')), template: 'new_kind' as never };
  const deps = {} as Parameters<typeof sendMail>[0];
  await expect(
    sendMail(deps, render)(mail, {
      owner: 'x',
      moment: { now: mail.createdAt, today: '2023-09-11' },
      turn: turns(1),
    }),
  ).rejects.toThrow(Unreadable);
});

test('a mail in a status of a later release is parked as well', () => {
  const { status: _, ...rest } = image('mail.v2');
  expect(() => mailItem.fromItem({ ...rest, status: { S: 'postponed' } })).toThrow(Unreadable);
});
