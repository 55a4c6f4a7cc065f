import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SNSEvent } from 'aws-lambda';
import { Hono } from 'hono';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { parseAuditNote } from '../../events/schema/auditNotes.ts';
import { caseEventData, parseCaseEvent } from '../../events/schema/caseEvents.ts';
import { eventData, parseDossierEvent } from '../../events/schema/dossierEvents.ts';
import { parseMailFeedback } from '../../events/schema/mailFeedback.ts';
import { scheduledMoment } from '../../functions/schedule/scheduleInput.ts';
import { readEvent } from '../../shared/adapters/dynamo/eventItem.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { readMailReference } from '../../shared/app/mailReference.ts';
import { noticesOf } from '../../shared/domain/notifications/policy.ts';
import { Unreadable } from '../../shared/errors.ts';
import { hospitalPlan } from '../support/programmes.ts';

const folder = join(import.meta.dirname, '..', '..', 'events', 'samples');
const namesIn = (kind: string) => readdirSync(join(folder, kind)).sort();
const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const sample = (path: string) => JSON.parse(text(path));

describe('events', () => {
  const dossierTypes = Object.keys(eventData);
  const caseTypes = Object.keys(caseEventData);

  test('every type has a sample, and no sample is of another type', () => {
    const expected = [...dossierTypes, ...caseTypes].map((type) => `${type}.v1.json`);
    expect(namesIn('domain')).toEqual(expected.sort());
  });

  test.each(dossierTypes)('%s is read whole', (type) => {
    const raw = sample(`domain/${type}.v1.json`);
    expect(raw.type).toBe(type);
    expect(parseDossierEvent(raw)).toEqual(raw);
  });

  test.each(caseTypes)('%s is read whole', (type) => {
    const raw = sample(`domain/${type}.v1.json`);
    expect(raw.type).toBe(type);
    expect(parseCaseEvent(raw)).toEqual(raw);
  });

  test.each(dossierTypes)('%s without its data is refused', (type) => {
    const { data: _, ...rest } = sample(`domain/${type}.v1.json`);
    expect(() => parseDossierEvent(rest)).toThrow();
    expect(() => parseDossierEvent({ ...rest, data: 7 })).toThrow();
  });

  test.each(dossierTypes)('%s can be told', (type) => {
    const event = parseDossierEvent(sample(`domain/${type}.v1.json`));
    for (const { to } of noticesOf(event, hospitalPlan)) expect(to.name).not.toBe('');
  });

  test('an unknown type or version is refused', () => {
    const raw = sample('domain/Received.v1.json');
    expect(() => parseDossierEvent({ ...raw, type: 'Vanished' })).toThrow('unknown event type');
    expect(() => parseDossierEvent({ ...raw, v: 3 })).toThrow();
    expect(() => parseDossierEvent({ ...raw, type: 'toString' })).toThrow();
  });

  test('released samples never change: consumers of older releases read them', () => {
    const sums = Object.fromEntries(
      namesIn('domain').map((name) => [
        name,
        createHash('sha256')
          .update(JSON.stringify(sample(`domain/${name}`)))
          .digest('hex'),
      ]),
    );
    expect(sample('checksums.json')).toEqual(sums);
  });
});

test('a note of the audit trail is read whole, and its sample never changes', () => {
  const raw = sample('audit/note.v1.json');
  expect(parseAuditNote(raw)).toEqual(raw);
  expect(() => parseAuditNote({ ...raw, kind: 'vanished' })).toThrow();
  const sum = createHash('sha256').update(JSON.stringify(raw)).digest('hex');
  expect(sum).toBe('96e9e3cbc19794a3c15b420f8374321043bef9ee706ddbd9388052fdea2b87f9');
});

describe('stream records', () => {
  const imagesOf = (name: string): Item[] =>
    sample(`stream/${name}.json`).Records.flatMap(
      ({ dynamodb }: { dynamodb: { NewImage?: Item } }) => dynamodb.NewImage ?? [],
    );

  test.each([
    ['insert', ['Submitted']],
    ['batchOfThree', ['Submitted', 'Received', 'VoteCast']],
    ['modify', ['Submitted']],
  ])('%s carries %j', (name, types) => {
    expect(imagesOf(name).map((image) => readEvent(image).event.type)).toEqual(types);
  });

  test('a modified event says which consumer was done', () => {
    expect(imagesOf('modify').map((image) => readEvent(image).done)).toEqual([['told']]);
  });

  test('an expired link is removed without a new image, by the table itself', () => {
    const [record] = sample('stream/ttlRemoval.json').Records;
    expect(imagesOf('ttlRemoval')).toEqual([]);
    expect(record).toMatchObject({
      eventName: 'REMOVE',
      userIdentity: { principalId: 'dynamodb.amazonaws.com' },
    });
  });

  test('malformed images are refused as unreadable', () => {
    const images = imagesOf('malformedImage');
    expect(images).toHaveLength(3);
    for (const image of images) expect(() => readEvent(image)).toThrow(Unreadable);
  });
});

describe('requests', () => {
  /** What the web function would see of a request. */
  async function seen(name: string) {
    const app = new Hono().all('*', async ({ req }) =>
      Response.json({
        method: req.method,
        path: req.path,
        chon: req.query('chon'),
        origin: req.header('origin'),
        body: await req.text(),
      }),
    );
    const event: LambdaEvent = sample(`http/${name}.json`);
    const context = {} as LambdaContext;
    const { body } = await handle(app)(event, context);
    return JSON.parse(body ?? '');
  }

  test('a submission is a form from our own origin', async () => {
    expect(await seen('submit')).toMatchObject({
      method: 'POST',
      path: '/ho-so/hs-0001/gui',
      origin: 'https://sangkien.soyte.example',
    });
  });

  test('a mailed button opens a page; its choice is in the query', async () => {
    expect(await seen('decisionGet')).toMatchObject({ method: 'GET', chon: 'vote', body: '' });
  });

  test('a decision carries choice and code in its body', async () => {
    const { method, body } = await seen('decisionPost');
    expect(method).toBe('POST');
    expect(Object.fromEntries(new URLSearchParams(body))).toMatchObject({
      choice: 'vote',
      vote: 'for',
      code: 'K7MP',
    });
  });

  test('a nonsense body arrives as it is', async () => {
    const { body } = await seen('nonsenseBody');
    expect(() => JSON.parse(body)).toThrow();
  });
});

describe('schedule', () => {
  test('the daily tick of 07:00 in Vietnam is of that day', () => {
    expect(scheduledMoment(sample('schedule/dailyTick.json'))).toEqual({
      now: '2023-06-12T00:00:00.000Z',
      today: '2023-06-12',
    });
  });

  test('the sweep has its own time', () => {
    expect(scheduledMoment(sample('schedule/sweep.json')).now).toBe('2023-06-12T00:15:00.000Z');
  });
});

describe('notifications of SES', () => {
  const told = (name: string) => {
    const { Records }: SNSEvent = sample(`ses/${name}.json`);
    return Records.map(({ Sns }) => parseMailFeedback(JSON.parse(Sns.Message)));
  };

  test.each([
    ['send', 'sent'],
    ['delivery', 'delivered'],
    ['bounce', 'bounced'],
    ['complaint', 'complained'],
  ])('%s is read as %s, of our mail', (name, kind) => {
    const [feedback] = told(name);
    expect(feedback?.kind).toBe(kind);
    expect(readMailReference(feedback?.reference ?? '')).toEqual({
      tenant: 'hcm',
      id: 'hs-0001#000006#receipt#bth-0001',
    });
  });

  test('a permanent bounce names the address', () => {
    expect(told('bounce')).toMatchObject([
      { permanent: true, addresses: ['nguyen.van.mau@benhvien.example'] },
    ]);
  });

  test('what is no notification is refused', () => {
    expect(() => told('notSes')).toThrow();
  });
});
