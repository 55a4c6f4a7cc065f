import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { parseMailFeedback } from '../../events/schema/mailFeedback.ts';
import { scheduledMoment } from '../../functions/schedule/scheduleInput.ts';
import { readEvent } from '../../shared/adapters/dynamo/eventItem.ts';
import { withData } from '../../shared/adapters/dynamo/itemData.ts';
import { fromItem as mailFrom } from '../../shared/adapters/dynamo/mailItem.ts';
import { fromItem as reportFrom } from '../../shared/adapters/dynamo/reports.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { Unreadable } from '../../shared/errors.ts';
import { anything, broken, readOrRefused, survives, text } from './outside.ts';

const samples = join(import.meta.dirname, '../../events/samples');
const json = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join(samples, ...path), 'utf8'));
const all = (folder: string): unknown[] =>
  readdirSync(join(samples, folder)).map((file) => json(folder, file));

const events = all('domain');
const image = (data: unknown): Item =>
  withData(
    { pk: { S: 'T#hcm-syt#DOSSIER#d1' }, sk: { S: 'EVENT#000001' } },
    JSON.stringify(data) ?? '',
  );

const brokenEvent = fc.constantFrom(...events).chain(broken);
const items: fc.Arbitrary<Item> = fc.oneof(
  brokenEvent.map(image),
  // an image that is no item of ours is still the JSON of a stream record
  broken(image(events[0])).map((value) => (Object(value) === value ? value : {}) as Item),
);

test('a stream image is an event, a mail or a report of ours, or it is parked; nothing else happens', () => {
  survives(
    fc.property(items, (item) => {
      for (const read of [readEvent, mailFrom, reportFrom])
        readOrRefused<unknown>(() => read(item), Unreadable);
    }),
  );
});

test('why an image cannot be read never quotes what people wrote in it', () => {
  const secret = 'Nguyễn Thị Cúc Quỳ';
  const [event = {}] = events;
  survives(
    fc.property(fc.constantFrom(...Object.keys(Object(event))), anything, (field, value) => {
      const item = image({ ...Object(event), [field]: [secret, value] });
      try {
        readEvent(item);
      } catch (error) {
        expect(String(error)).not.toContain(secret);
      }
    }),
  );
});

test('a notification is one of SES with its time and id, or it is refused', () => {
  const real = all('ses');
  survives(
    fc.property(fc.oneof(fc.constantFrom(...real).chain(broken), anything), (raw) => {
      const told = readOrRefused(() => parseMailFeedback(raw), z.core.$ZodError);
      if (told) {
        expect(typeof told.sesId).toBe('string');
        expect(told.addresses.every((one) => typeof one === 'string')).toBe(true);
      }
    }),
  );
});

test('a schedule’s input gives a real moment, or the run fails at once', () => {
  const real = all('schedule');
  const inputs = fc.oneof(
    fc.constantFrom(...real).chain(broken),
    text.map((at) => ({ at })),
    anything,
  );
  survives(
    fc.property(inputs, (raw) => {
      const moment = readOrRefused(() => scheduledMoment(raw), Error);
      if (moment) {
        expect(new Date(moment.now).toISOString()).toBe(moment.now);
        expect(moment.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }),
  );
});
