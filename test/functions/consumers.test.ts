import type { DynamoDBRecord } from 'aws-lambda';
import { manifest } from '../../functions/manifest.ts';
import type { Observation } from '../../functions/middleware.ts';
import { sweep } from '../../functions/schedule/sweep.ts';
import { mail } from '../../functions/stream/mail.ts';
import { notify } from '../../functions/stream/notify.ts';
import { project } from '../../functions/stream/project.ts';
import { streamHandler } from '../../functions/stream/streamHandler.ts';
import { feedback } from '../../functions/topic/feedback.ts';
import { type LocalSes, startSes } from '../../infra/local/ses.ts';
import type { SesEvent } from '../../infra/local/sesEvents.ts';
import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { sesSendMail } from '../../shared/adapters/ses/sendMail.ts';
import { readMailReference } from '../../shared/app/mailReference.ts';
import { previewMail } from '../../shared/messages/previewFacts.ts';
import type { SendMail } from '../../shared/ports.ts';
import { agreed, appraised, quality, submitted } from '../support/dossiers.ts';
import {
  interrupted,
  startTables,
  type TestTables,
  testCredentials,
  testRegion,
} from '../support/dynamo.ts';
import {
  depsOn,
  fillHospital,
  person,
  playOn,
  type TestDeps,
  tenant,
} from '../support/hospital.ts';
import { lambdaContext, pendingMails, storedEvents, streamOf } from '../support/streams.ts';
import { asFunction } from '../support/underRole.ts';

let local: TestTables;
let tables: Tables;
let deps: TestDeps;
let ses: LocalSes;
let told: SesEvent[];
let counted: Record<string, number>;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  deps = depsOn(tables);
  await fillHospital(deps);
  told = [];
  counted = {};
  ses = await startSes({
    verified: ['mail.soyte.example'],
    configurationSets: ['product'],
    publish: (event) => void told.push(event),
  });
});
afterEach(() => ses.stop());

const observe: Observation = {
  count: (metric, value = 1) => {
    counted[metric] = (counted[metric] ?? 0) + value;
  },
  failed: () => {},
  note: () => {},
};

const sendMail = () =>
  sesSendMail({
    region: testRegion,
    credentials: () => testCredentials,
    endpoint: ses.endpoint,
    from: 'Sáng kiến <sang-kien@mail.soyte.example>',
    configurationSet: 'product',
  });

const consumer = (
  name: 'notify' | 'project' | 'mail',
  take: Parameters<typeof streamHandler>[0]['take'],
): ReturnType<typeof streamHandler> => {
  const handler = streamHandler({
    name: 'test',
    parking: dynamoParking(tables, manifest[name].triggers[0].table),
    observe,
    reserveMilliseconds: 5_000,
    atOnce: 4,
    take,
  });
  return (event, context) => asFunction(name, () => handler(event, context));
};

const notifying = (on: Tables) => notify({ ...depsOn(on), sendMail: sendMail() }, observe);
/** As in a burst of events, when the mails are the mailer's. */
const notifier = (on = tables) =>
  consumer('notify', (image, context) => notifying(on)(image, context, 100));
/** As when little happens: small sets of mails leave at once. */
const quietNotifier = (on = tables) => consumer('notify', notifying(on));
const projector = (on = tables) => consumer('project', project(depsOn(on)));
const mailer = (on = tables) =>
  consumer('mail', mail({ ...depsOn(on), sendMail: sendMail() }, observe));

type Handler = ReturnType<typeof streamHandler>;

/** Delivers a batch as Lambda would: what failed comes again, a limited number of times. */
async function deliver(handler: Handler, records: readonly DynamoDBRecord[], attempts = 8) {
  let left = [...records];
  for (let attempt = 0; left.length > 0 && attempt < attempts; attempt++) {
    const { batchItemFailures } = await handler({ Records: left }, lambdaContext());
    const again = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    left = left.filter(({ dynamodb }) => again.has(dynamodb?.SequenceNumber ?? ''));
  }
  return left.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');
}

const events = async () => storedEvents(await streamOf(local.endpoint, tables.records));
const mails = async () => pendingMails(await streamOf(local.endpoint, tables.outbox));
const ofDossier = () => deps.outbox.ofDossier(tenant, 'd-1');

/** What reached SES after so many mails, by the mail it is; twice the same is a double mail. */
const sentIds = (after = 0) =>
  ses.mails
    .all()
    .slice(after)
    .map(({ tags }) => readMailReference(tags.mail ?? '')?.id ?? '')
    .sort();
const allMailIds = async () => (await ofDossier()).map(({ id }) => id).sort();

const laterThanAll = '2024-01-01T00:00:00.000Z';
const sweepOnce = (at = laterThanAll) =>
  asFunction('sweep', () => sweep(deps, [tenant], observe)({ tick: 'sweep', at }));
const takeFeedback = (event: object) =>
  asFunction('feedback', () => feedback(deps)(event as never));
const unfinished = async () => [
  ...(await deps.unfinished.events(tenant, laterThanAll)).map(({ id }) => id),
  ...(await deps.unfinished.mails(tenant, laterThanAll)).map(({ id }) => id),
];

test('from decision to mailbox: every event told once, every mail sent once, nothing left over', async () => {
  await playOn(deps, agreed);
  const records = await events();
  expect(await deliver(notifier(), records)).toEqual([]);
  expect(await deliver(projector(), records)).toEqual([]);
  expect(await deliver(mailer(), await mails())).toEqual([]);
  const ids = await allMailIds();
  expect(ids.length).toBeGreaterThan(10);
  expect(sentIds()).toEqual(ids);
  expect(await unfinished()).toEqual([]);
});

test('when little happens the notifier sends the mails itself, and the mailer never hears of them', async () => {
  await playOn(deps, submitted);
  for (const record of await events()) expect(await deliver(quietNotifier(), [record])).toEqual([]);
  expect(await mails()).toEqual([]);
  expect(sentIds()).toEqual(await allMailIds());
  expect(sentIds().length).toBeGreaterThan(0);
  await deliver(projector(), await events());
  expect(await unfinished()).toEqual([]);
});

test('the mails of a batch read their people together, and sixteen at most are on their way', async () => {
  await playOn(deps, agreed);
  await deliver(notifier(), await events());
  const records = await mails();
  expect(records.length).toBeGreaterThan(16);
  const reads: string[] = [];
  const counting = interrupted(tables, async (action, _input, call) => {
    if (action.includes('Get')) reads.push(action);
    return call();
  });
  let onTheirWay = 0;
  let most = 0;
  const send = sendMail();
  const slow: SendMail = async (one) => {
    most = Math.max(most, ++onTheirWay);
    const outcome = await send(one);
    onTheirWay--;
    return outcome;
  };
  const handler = streamHandler({
    name: 'test',
    parking: dynamoParking(tables, 'outbox'),
    observe,
    reserveMilliseconds: 5_000,
    atOnce: 100,
    take: mail({ ...depsOn(counting), sendMail: slow }, observe),
  });
  expect(await deliver(handler, records)).toEqual([]);
  expect(sentIds()).toEqual(await allMailIds());
  expect(reads).toHaveLength(2);
  expect(most).toBe(16);
});

test('a mail whose turn comes when little time is left is not begun, and leaves with the next call', async () => {
  await playOn(deps, submitted);
  await deliver(notifier(), await events());
  const records = await mails();
  const { batchItemFailures } = await mailer()({ Records: records }, lambdaContext(10_000));
  expect(batchItemFailures).toHaveLength(records.length);
  expect(sentIds()).toEqual([]);
  expect((await ofDossier()).map(({ status }) => status)).toEqual(records.map(() => 'pending'));
  await deliver(mailer(), records);
  expect(sentIds()).toEqual(await allMailIds());
});

test('every record twice, in any order: the same mails and the same counts', async () => {
  await playOn(deps, appraised);
  const records = await events();
  const twice = [...records].reverse().concat(records);
  for (const handler of [notifier(), projector()]) {
    for (const one of twice) expect(await deliver(handler, [one])).toEqual([]);
    expect(await deliver(handler, twice)).toEqual([]);
  }
  const mailRecords = await mails();
  await deliver(mailer(), [...mailRecords, ...mailRecords].reverse());
  expect(sentIds()).toEqual(await allMailIds());
  const counts = await deps.boards.counts(tenant, 'HCM-BTH-2023');
  expect(counts).toEqual([{ unitId: 'hcm-bth', status: 'deciding', count: 1 }]);
});

test('poison in the middle is parked after one attempt, and everybody else gets through', async () => {
  await playOn(deps, appraised);
  const records = await events();
  const [, second] = records;
  if (!second?.dynamodb) throw new Error('records expected');
  const poison: DynamoDBRecord = {
    ...second,
    eventID: 'poison-1',
    dynamodb: {
      ...second.dynamodb,
      SequenceNumber: '000000000000000000999',
      NewImage: { ...second.dynamodb.NewImage, data: { S: '{"type":"NoSuchEvent"}' } },
    },
  };
  const batch = [...records.slice(0, 3), poison, ...records.slice(3)];
  const { batchItemFailures } = await notifier()({ Records: batch }, lambdaContext());
  expect(batchItemFailures).toEqual([]);
  expect(counted.RecordParked).toBe(1);
  const [parked] = await dynamoParking(tables, 'records').list(tenant);
  expect(parked).toMatchObject({ id: 'poison-1', consumer: 'test', tenant });
  expect(parked?.reason).toContain('does not fit');
  await deliver(mailer(), await mails());
  expect(sentIds()).toEqual(await allMailIds());
});

test('a mail that nobody can word is refused with its reason and holds up nobody', async () => {
  const broken = {
    tenant,
    id: 'broken#task#p-quality',
    template: 'task' as const,
    to: { personId: 'p-quality', name: 'Phạm Thị Chất Lượng' },
    thread: 'd-1',
    dossierId: 'd-1',
    facts: { nothing: 'of use' },
    createdAt: '2023-06-06T02:00:00.000Z',
    status: 'pending' as const,
    attempts: 0,
  };
  await deps.outbox.add([broken]);
  expect(await deliver(mailer(), await mails())).toEqual([]);
  expect(await deps.outbox.find(tenant, broken.id)).toMatchObject({
    status: 'rejected',
    reason: 'wrong_facts',
  });
});

describe('a crash', () => {
  /** Runs a consumer over and over, each time dying at the next call to a table, before or after it happened. */
  async function crashEverywhere(
    handlerOn: (tables: Tables) => Handler,
    records: readonly DynamoDBRecord[],
    when: 'before' | 'after',
  ): Promise<void> {
    for (let deadly = 0; ; deadly++) {
      let calls = 0;
      let died = false;
      const shaky = interrupted(tables, async (_action, _input, call) => {
        const dies = calls++ === deadly;
        died ||= dies;
        if (dies && when === 'before') throw new Error('crash');
        const answer = await call();
        if (dies) throw new Error('crash');
        return answer;
      });
      await deliver(handlerOn(shaky), records, 1);
      if (!died) return;
    }
  }

  test.each(['before', 'after'] as const)(
    '%s any step of telling and projecting loses nothing and doubles nothing',
    async (when) => {
      await playOn(deps, submitted);
      const records = await events();
      await crashEverywhere(notifier, records, when);
      await crashEverywhere(projector, records, when);
      await deliver(mailer(), await mails());
      expect(sentIds()).toEqual(await allMailIds());
      expect(sentIds().length).toBeGreaterThan(0);
      expect(await unfinished()).toEqual([]);
      const counts = await deps.boards.counts(tenant, 'HCM-BTH-2023');
      expect(counts).toEqual([{ unitId: 'hcm-bth', status: 'registered', count: 1 }]);
      const searched = await deps.novelty.ofYears(tenant, ['2023']);
      expect(searched.map(({ dossierId }) => dossierId)).toEqual(['d-1']);
    },
  );

  type When = 'before' | 'after';

  /** On fresh tables, one mail and a mailer that dies at one of its calls; then the record comes again. */
  async function mailerDyingAt(deadly: number, when: When) {
    tables = await local.fresh();
    deps = depsOn(tables);
    await fillHospital(deps);
    await playOn(deps, submitted);
    await deliver(notifier(), await events());
    const [record] = await mails();
    if (!record) throw new Error('a mail expected');
    const before = ses.mails.all().length;
    const calls: string[] = [];
    const shaky = interrupted(tables, async (action, input, call) => {
      const dies = calls.push(`${action} ${JSON.stringify(input)}`) - 1 === deadly;
      if (dies && when === 'before') throw new Error('crash');
      const answer = await call();
      if (dies) throw new Error('crash');
      return answer;
    });
    await deliver(mailer(shaky), [record], 1);
    await deliver(mailer(), [record]);
    const id = /#MAIL#(.+)$/.exec(record.dynamodb?.Keys?.pk?.S ?? '')?.[1] ?? '';
    return {
      calls,
      sent: ses.mails.all().length - before,
      status: (await deps.outbox.find(tenant, id))?.status,
    };
  }

  /** Before the claim it just goes on; after it nobody sends until the mail's fate is settled. */
  function settledAs(deadly: number, claimAt: number, when: When) {
    if (deadly < claimAt || (deadly === claimAt && when === 'before'))
      return { sent: 1, status: 'sent' };
    if (deadly === claimAt) return { sent: 0, status: 'claimed' };
    return { sent: 1, status: when === 'after' ? 'sent' : 'claimed' };
  }

  test.each(['before', 'after'] as const)(
    '%s any step of mailing loses nothing and sends nothing twice',
    async (when) => {
      const { calls } = await mailerDyingAt(Number.POSITIVE_INFINITY, when);
      const claimAt = calls.findIndex((call) => call.includes('#owner = :owner'));
      expect(claimAt).toBeGreaterThan(1);
      for (let deadly = 0; deadly < calls.length; deadly++)
        expect({ deadly, ...(await mailerDyingAt(deadly, when)) }).toMatchObject({
          deadly,
          ...settledAs(deadly, claimAt, when),
        });
    },
    120_000,
  );

  /** On fresh tables, one event and a notifier that dies at one of its calls; then the record comes again. */
  async function quietNotifierDyingAt(deadly: number, when: When) {
    tables = await local.fresh();
    deps = depsOn(tables);
    await fillHospital(deps);
    await playOn(deps, submitted);
    const told = (await events()).slice(-1);
    const before = ses.mails.all().length;
    let calls = 0;
    const shaky = interrupted(tables, async (_action, _input, call) => {
      const dies = calls++ >= deadly;
      if (dies && when === 'before') throw new Error('crash');
      const answer = await call();
      if (dies) throw new Error('crash');
      return answer;
    });
    await deliver(quietNotifier(shaky), told, 1);
    await deliver(quietNotifier(), told);
    await deliver(mailer(), await mails());
    const found = await ofDossier();
    return { calls, ids: found.map(({ id }) => id), sent: sentIds(before), found };
  }

  test.each(['before', 'after'] as const)(
    '%s any step of telling and sending at once loses nothing and sends nothing twice',
    async (when) => {
      const whole = await quietNotifierDyingAt(Number.POSITIVE_INFINITY, when);
      expect(whole.ids.length).toBeGreaterThan(0);
      for (let deadly = 0; deadly < whole.calls; deadly++) {
        const { ids, sent, found } = await quietNotifierDyingAt(deadly, when);
        const copies = (id: string) => sent.filter((one) => one === id).length;
        expect({ deadly, twice: ids.filter((id) => copies(id) > 1) }).toEqual({
          deadly,
          twice: [],
        });
        // what did not leave is claimed by the dead: its fate is settled by the sweep
        const lost = found.filter(({ id, status }) => copies(id) === 0 && status !== 'claimed');
        expect({ deadly, lost }).toEqual({ deadly, lost: [] });
      }
    },
    120_000,
  );

  test('between claim and answer ends in a second copy at most, which says that it may be one', async () => {
    await mailerDyingAt(Number.POSITIVE_INFINITY, 'before');
    const [record, next] = await mails();
    const claimed = next ?? record;
    const id = /#MAIL#(.+)$/.exec(claimed?.dynamodb?.Keys?.pk?.S ?? '')?.[1] ?? '';
    await deps.outbox.claim(tenant, id, 'died', -1);
    await sweepOnce();
    expect(await deps.outbox.find(tenant, id)).toMatchObject({ status: 'unknown' });
    await sweepOnce();
    expect(await deps.outbox.find(tenant, id)).toMatchObject({ status: 'unknown' });
    await deps.outbox.resend(tenant, id, 0);
    await deliver(mailer(), claimed ? [claimed] : []);
    expect(await deps.outbox.find(tenant, id)).toMatchObject({ status: 'sent', repeat: true });
  });
});

describe('SES in trouble', () => {
  beforeEach(async () => {
    await playOn(deps, submitted);
    await deliver(notifier(), await events());
  });

  test('refusing while the notifier sends: its mails are left to the mailer, and each leaves once', async () => {
    tables = await local.fresh();
    deps = depsOn(tables);
    await fillHospital(deps);
    await playOn(deps, submitted);
    ses.behave({ refuse: { code: 'Throttling' } });
    for (const record of await events())
      expect(await deliver(quietNotifier(), [record])).toEqual([]);
    expect(sentIds()).toEqual([]);
    ses.behave({});
    await deliver(mailer(), await mails());
    expect(sentIds()).toEqual(await allMailIds());
    expect((await ofDossier()).every(({ repeat }) => repeat === undefined)).toBe(true);
  });

  test('refusing for ten minutes: the stream gives up, the sweep does not, and each mail leaves once', async () => {
    ses.behave({ refuse: { code: 'Throttling' } });
    const records = await mails();
    expect(await deliver(mailer(), records)).toHaveLength(records.length);
    expect(sentIds()).toEqual([]);
    expect(await mails()).toHaveLength(records.length);
    ses.behave({});
    await sweepOnce();
    expect(counted.OldestPendingMailMinutes).toBeGreaterThan(0);
    await deliver(mailer(), (await mails()).slice(records.length));
    expect(sentIds()).toEqual(await allMailIds());
    expect((await ofDossier()).every(({ repeat }) => repeat === undefined)).toBe(true);
    await sweepOnce();
    expect((await mails()).length).toBe(records.length * 2);
  });

  test('a lost answer is settled by the news that SES took the mail, and nothing is sent again', async () => {
    ses.behave({ dropAnswers: 100 });
    await deliver(mailer(), await mails());
    expect(counted.MailUnknown).toBe((await allMailIds()).length);
    expect((await ofDossier()).every(({ status }) => status === 'unknown')).toBe(true);
    await ses.published();
    const notifications = told.map((event) => ({ Sns: { Message: JSON.stringify(event) } }));
    await takeFeedback({ Records: notifications });
    expect((await ofDossier()).every(({ status }) => status === 'delivered')).toBe(true);
    await sweepOnce();
    expect(sentIds()).toEqual(await allMailIds());
  });

  test('a lost answer without any news: after the waiting time a second copy goes out and says so', async () => {
    ses.behave({ dropAnswers: 100 });
    await deliver(mailer(), await mails());
    ses.behave({});
    await sweepOnce();
    expect(sentIds()).toEqual(await allMailIds());
    for (const { id } of await ofDossier()) await deps.outbox.resend(tenant, id, 0);
    await deliver(mailer(), (await mails()).slice((await allMailIds()).length));
    expect(sentIds()).toEqual([...(await allMailIds()), ...(await allMailIds())].sort());
    const last = ses.mails.all().at(-1);
    const { text = '' } = await ses.mails.read(last?.messageId ?? '');
    expect(text).toContain('có thể');
    expect((await ofDossier()).every(({ repeat }) => repeat)).toBe(true);
  });

  test('that SES took a mail is nothing new when its answer said so', async () => {
    await deliver(mailer(), await mails());
    await ses.published();
    const changes = (await streamOf(local.endpoint, tables.outbox)).length;
    const taken = told.filter(({ eventType }) => eventType === 'Send');
    const notifications = taken.map((event) => ({ Sns: { Message: JSON.stringify(event) } }));
    expect(taken.length).toBeGreaterThan(0);
    await takeFeedback({ Records: notifications });
    expect((await streamOf(local.endpoint, tables.outbox)).length).toBe(changes);
  });

  test('news about mails that are not ours changes nothing', async () => {
    const foreign = {
      eventType: 'Bounce',
      mail: { messageId: 'x', timestamp: '2023-06-06T02:00:00.000Z', tags: { mail: ['%%%'] } },
    };
    await takeFeedback({ Records: [{ Sns: { Message: JSON.stringify(foreign) } }] });
    expect((await ofDossier()).every(({ status }) => status === 'pending')).toBe(true);
  });
});

test('DynamoDB throttling for a while loses nothing', async () => {
  await playOn(deps, appraised);
  let calls = 0;
  const throttled = interrupted(tables, async (_action, _input, call) => {
    if (calls++ < 300 && (calls * 9) % 10 < 3) throw new Error('ThrottlingException');
    return call();
  });
  expect(await deliver(notifier(throttled), await events(), 100)).toEqual([]);
  expect(await deliver(projector(throttled), await events(), 100)).toEqual([]);
  await deliver(mailer(), await mails());
  expect(sentIds()).toEqual(await allMailIds());
  expect(await unfinished()).toEqual([]);
});

test('what the streams never delivered is told, projected and sent by the sweep', async () => {
  await playOn(deps, submitted);
  await sweepOnce();
  expect(await deps.unfinished.events(tenant, laterThanAll)).toEqual([]);
  const tasks = await deps.boards.tasksOf(tenant, 'p-quality');
  expect(tasks).toHaveLength(1);
  const first = (await mails()).length;
  await sweepOnce();
  await deliver(mailer(), (await mails()).slice(first));
  expect(sentIds()).toEqual(await allMailIds());
});

test('the sweep leaves alone what is only some minutes old', async () => {
  await playOn(deps, submitted);
  await sweepOnce('2023-06-01T02:04:00.000Z');
  expect((await deps.unfinished.events(tenant, laterThanAll)).length).toBeGreaterThan(0);
});

describe('addresses', () => {
  const bounceOf = async (address: string) => {
    await ses.published();
    return told.filter(
      ({ eventType, mail: { destination } }) =>
        eventType === 'Bounce' && (destination as string[]).includes(address),
    );
  };
  const takeNews = async () => {
    await ses.published();
    const Records = told.map((event) => ({ Sns: { Message: JSON.stringify(event) } }));
    await takeFeedback({ Records });
  };
  const send = async () => {
    await deliver(notifier(), await events());
    await deliver(mailer(), await mails());
  };

  test('mail that comes back closes the address and tells the office that receives dossiers', async () => {
    ses.treat('p-mau@bth.example', 'bounced');
    await playOn(deps, submitted);
    await send();
    expect((await bounceOf('p-mau@bth.example')).length).toBeGreaterThan(0);
    await takeNews();
    expect(await deps.outbox.isSuppressed(tenant, 'p-mau@bth.example')).toBe(true);
    const bad = await deps.outbox.badAddresses(tenant, 'hcm-bth');
    expect(bad.every(({ to }) => to.personId === 'p-mau')).toBe(true);
    await deliver(mailer(), await mails());
    const officer = ses
      .mailsTo('p-quality@bth.example')
      .map(({ tags }) => readMailReference(tags.mail ?? '')?.id);
    expect(officer.filter((id) => id?.includes('#bad_address#'))).toHaveLength(bad.length);
    await takeNews();
    const before = (await mails()).length;
    await takeNews();
    expect((await mails()).length).toBe(before);
  });

  test('mere news for a closed address is listed and does not tell the office again', async () => {
    ses.treat('p-mau@bth.example', 'bounced');
    await playOn(deps, submitted);
    await send();
    await takeNews();
    await playOn(deps, appraised.slice(submitted.length));
    await send();
    await deliver(mailer(), await mails());
    const bad = await deps.outbox.badAddresses(tenant, 'hcm-bth');
    expect(bad.length).toBeGreaterThan(1);
    const told = ses
      .mailsTo('p-quality@bth.example')
      .filter(({ tags }) => readMailReference(tags.mail ?? '')?.id.includes('#bad_address#'));
    expect(told).toHaveLength(1);
  });

  test("the same mail then goes to the person's second address, with a link of its own", async () => {
    await deps.organisation.save({
      people: [
        person('p-quality', 'Phạm Thị Chất Lượng', { secondEmail: 'chat-luong@nha.example' }),
      ],
    });
    ses.treat('p-quality@bth.example', 'bounced');
    await playOn(deps, submitted);
    await send();
    await takeNews();
    const waiting = (await deps.outbox.ofDossier(tenant, 'd-1')).filter(({ id }) =>
      /#second$/.test(id),
    );
    expect(waiting.map(({ maker }) => maker)).toEqual([undefined]);
    await deliver(mailer(), await mails());
    const second = ses.mailsTo('chat-luong@nha.example');
    expect(second).toHaveLength(1);
    expect(readMailReference(second[0]?.tags.mail ?? '')?.id).toMatch(/#second$/);
  });

  test('but a code is only asked for again: the page that waits for it knows no other', async () => {
    await deps.organisation.save({
      people: [
        person('p-quality', 'Phạm Thị Chất Lượng', { secondEmail: 'chat-luong@nha.example' }),
      ],
    });
    ses.treat('p-quality@bth.example', 'bounced');
    await deps.outbox.add([previewMail('answer_code', { to: quality, tenant })]);
    await deliver(mailer(), await mails());
    await takeNews();
    await deliver(mailer(), await mails());
    expect(ses.mailsTo('p-quality@bth.example')).toHaveLength(1);
    expect(ses.mailsTo('chat-luong@nha.example')).toEqual([]);
  });

  test('a complaint closes the address in its own tenant only', async () => {
    ses.treat('p-mau@bth.example', 'complained');
    await playOn(deps, submitted);
    await send();
    await takeNews();
    expect(await deps.outbox.isSuppressed(tenant, 'p-mau@bth.example')).toBe(true);
    expect(await deps.outbox.isSuppressed('dn', 'p-mau@bth.example')).toBe(false);
  });

  test('a shared mailbox gets no link; who must act is reported as unreachable', async () => {
    await deps.organisation.save({
      people: [
        person('p-personnel', 'Hoàng Văn Tổ Chức', {
          sharedMailbox: true,
          email: 'tccb@bth.example',
        }),
      ],
    });
    await playOn(deps, appraised.slice(0, 4));
    await send();
    const task = (await ofDossier()).find(
      ({ to, template }) => to.personId === 'p-personnel' && template === 'task',
    );
    expect(task).toMatchObject({ status: 'rejected', reason: 'shared_mailbox' });
    expect(ses.mailsTo('tccb@bth.example')).toEqual([]);
  });

  test('people without mail cost nobody a mail, and are listed', async () => {
    await deps.organisation.save({
      people: [person('p-mau', 'Nguyễn Văn Mẫu', { email: undefined })],
    });
    await playOn(deps, submitted);
    await send();
    const bad = await deps.outbox.badAddresses(tenant, 'hcm-bth');
    expect(bad.map(({ to, reason }) => [to.personId, reason])).toContainEqual([
      'p-mau',
      'no_address',
    ]);
  });
});

test('a batch with too little time left is not begun', async () => {
  await playOn(deps, submitted);
  const records = await events();
  const { batchItemFailures } = await notifier()({ Records: records }, lambdaContext(1_000));
  expect(batchItemFailures).toHaveLength(records.length);
  expect(await mails()).toEqual([]);
});
