import type { Browser } from 'playwright-core';
import { issueLink } from '../../shared/app/issueLink.ts';
import { factsSchemas } from '../../shared/messages/facts.ts';
import { previewMail } from '../../shared/messages/previewFacts.ts';
import { render } from '../../shared/messages/render.ts';
import type { LinkRequest, OutboxMail, Template } from '../../shared/ports.ts';
import { openBrowser } from '../support/browser.ts';
import { drain, launch, mailId, placeOf } from '../support/dissemination.ts';
import { appraised, director, quality } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, keys, on, playOn, tenant } from '../support/hospital.ts';
import { patientRobot, type Robot, robots, stubbornRobot } from '../support/robots.ts';
import { listening, memoryFiles, withoutCookies } from '../support/sampleSite.ts';
import { type Visitor, visitorOf } from '../support/visitor.ts';
import { wholeSite } from '../support/wholeSite.ts';

const port = 3999;
const publicUrl = `http://127.0.0.1:${port}`;
const withoutCookiesPort = 3996;
const withoutCookiesUrl = `http://127.0.0.1:${withoutCookiesPort}`;
const mailedAt = '2023-06-12T01:00:00.000Z';
const { now } = on('2023-06-12');
const expiresAt = '2023-06-20T02:00:00.000Z';

/** Every kind of mail there is: a new one is tried without being named here. */
const templates = Object.keys(factsSchemas) as Template[];

interface Letter {
  readonly template: Template;
  readonly purpose?: LinkRequest['purpose'];
  readonly path?: string;
  readonly hash?: string;
  readonly code: string;
  readonly dossierId: string;
  /** Every address in the mail. */
  readonly urls: readonly string[];
}

let local: TestTables;
let deps: ReturnType<typeof depsOn> & { readonly publicUrl: string };
let app: ReturnType<typeof wholeSite>;
let servers: readonly { readonly stop: () => Promise<void> }[];
let browser: Browser;
let letters: readonly Letter[];
const failures: unknown[] = [];

/** The mail's link as it would really be asked for: on a dossier of its own that waits for the director. */
async function requestFor(
  { link, template }: OutboxMail,
  dossierId: string,
): Promise<{ id: string; to: typeof director; request?: LinkRequest }> {
  const id = `thu-${template}`;
  if (link?.purpose === 'read') {
    const mail = await deps.outbox.find(tenant, mailId('hcm-bth', quality.personId));
    if (!mail?.link) throw new Error('no reading mail');
    return { id: mail.id, to: quality, request: mail.link };
  }
  if (link?.purpose === 'decide' || link?.purpose === 'disown')
    await playOn(deps, appraised, dossierId);
  const dossier = await deps.dossiers.find(tenant, dossierId);
  const history = await deps.dossiers.history(tenant, dossierId);
  const received = history.find(({ type }) => type === 'Received')?.seq ?? 0;
  switch (link?.purpose) {
    case 'decide':
      return {
        id,
        to: director,
        request: {
          purpose: 'decide',
          dossierId,
          contentVersion: dossier?.contentVersion ?? 0,
          obligationId: 'vote:decision:1',
          permits: ['vote', 'return', 'ask'],
          expiresAt,
        },
      };
    case 'disown':
      return { id, to: quality, request: { ...link, dossierId, eventSeq: received, expiresAt } };
    default:
      return { id, to: director, ...(link && { request: { ...link, expiresAt } }) };
  }
}

async function letterOf(template: Template): Promise<Letter> {
  const mail = previewMail(template, { to: director, tenant });
  const dossierId = `hs-${template}`;
  const { id, to, request } = await requestFor(mail, dossierId);
  const issued = request && issueLink(keys, { tenant, mailId: id, mailedAt, request, person: to });
  if (issued && !request?.reading) await deps.links.save(issued.link);
  const path = issued && `${request?.reading ? '/pho-bien/doc' : '/q'}/${issued.token}`;
  const link = issued && { url: `${publicUrl}${path}`, code: issued.code };
  const { html } = render(mail, { publicUrl, ...(link && { link }) });
  const urls = [...html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) =>
    url.replace(/&amp;/g, '&'),
  );
  return {
    template,
    code: issued?.code ?? '',
    dossierId,
    urls,
    ...(path && issued && { path, hash: issued.link.hash }),
    ...(request && { purpose: request.purpose }),
  };
}

beforeAll(async () => {
  local = await startTables();
  deps = { ...depsOn(local), publicUrl };
  await fillHospital(deps);
  await launch(deps, ['hcm-bth']);
  await drain(deps);
  const site = (url: string) =>
    wholeSite({
      ...deps,
      publicUrl: url,
      files: memoryFiles(),
      tenants: [tenant],
      onFailure: ({ error }) => void failures.push(error),
    });
  app = site(publicUrl);
  const made: Letter[] = [];
  for (const template of templates) made.push(await letterOf(template));
  letters = made;
  servers = [
    await listening(app, port, () => now),
    await listening(withoutCookies(site(withoutCookiesUrl)), withoutCookiesPort, () => now),
  ];
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  for (const { stop } of servers) await stop();
  await local.stop();
});

/** What was decided, read or signed in: not how often somebody guessed. */
async function decided() {
  const histories = await Promise.all(
    letters.map(({ dossierId }) => deps.dossiers.history(tenant, dossierId)),
  );
  const readers = await deps.dissemination.members(placeOf('hcm-bth'));
  const used = await Promise.all(
    letters.map(async ({ hash }) => (await deps.links.find(tenant, hash ?? ''))?.usedAt ?? null),
  );
  return JSON.stringify([histories, readers, used]);
}

/** Pages that the addresses of all mails lead to, one address for each. */
async function pagesOfMails(): Promise<readonly string[]> {
  const { request } = await browser.newContext();
  const found = new Map<string, string>();
  for (const url of new Set(letters.flatMap(({ urls }) => urls))) {
    const answer = await request.get(url);
    found.set(answer.url(), found.get(answer.url()) ?? url);
  }
  return [...found.values()];
}

test('every kind of mail has at most one address that bears a link, and some do', () => {
  expect(letters.map(({ template }) => template)).toEqual(templates);
  const purposes = letters.flatMap(({ purpose }) => purpose ?? []);
  expect(new Set(purposes)).toEqual(
    new Set(['decide', 'confirm', 'sign_in', 'disown', 'report', 'read']),
  );
});

/** Lets a robot loose on an address, in a browser of its own that is signed in nowhere afterwards. */
async function loose(robot: Robot, url: string): Promise<void> {
  const context = await browser.newContext();
  await robot(context, url);
  const cookies = (await context.cookies()).map(({ name }) => name);
  expect(cookies.filter((name) => name !== 'bieu-mau')).toEqual([]);
  await context.close();
}

test.each(Object.entries(robots))(
  'a robot that %s decides nothing and signs nobody in',
  async (_what, robot) => {
    const before = await decided();
    for (const url of await pagesOfMails()) await loose(robot, url);
    expect(await decided()).toBe(before);
    expect(failures).toEqual([]);
  },
  300_000,
);

test('B21 robots that run the scripts of every kind of mail and wait ten seconds decide nothing and sign nobody in', async () => {
  const before = await decided();
  const urls = await pagesOfMails();
  const began = performance.now();
  await Promise.all(urls.map((url) => loose(patientRobot, url)));
  expect(performance.now() - began).toBeGreaterThan(10_000);
  expect(urls.length).toBeGreaterThan(10);
  expect(await decided()).toBe(before);
  expect(failures).toEqual([]);
}, 300_000);

test.each(Object.entries({ ...robots, 'goes on pressing': stubbornRobot }))(
  'a robot that %s in a browser without cookies decides nothing, and has no code mailed',
  async (_what, robot) => {
    const before = await decided();
    for (const { path } of letters.filter(({ purpose }) => purpose === 'decide'))
      await loose(robot, `${withoutCookiesUrl}${path}`);
    expect(await decided()).toBe(before);
    const mails = await Promise.all(
      letters.map(({ dossierId }) => deps.outbox.ofDossier(tenant, dossierId)),
    );
    expect(mails.flat().filter(({ template }) => template === 'answer_code')).toEqual([]);
    expect(failures).toEqual([]);
  },
  300_000,
);

type Send = (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>;
type Deed = (letter: Required<Letter>, person: Visitor, send: Send) => Promise<void>;

/** What the person of each kind of link does with it. */
const deeds: Readonly<Partial<Record<LinkRequest['purpose'], Deed>>> = {
  decide: async ({ path, code, dossierId, template }, _person, send) => {
    const { status } = await send(path, { choice: 'vote:for', words: '', code });
    expect([template, status]).toEqual([template, 200]);
    const history = await deps.dossiers.history(tenant, dossierId);
    expect(history.at(-1)).toMatchObject({ type: 'VoteCast', by: { personId: 'p-director' } });
  },
  disown: async ({ path, code, dossierId }, _person, send) => {
    const { status } = await send(path.replace('/q/', '/khong-phai-toi/'), { code });
    expect(status).toBe(200);
    expect((await deps.dossiers.find(tenant, dossierId))?.frozen).toBeDefined();
  },
  sign_in: async ({ path, code }, person, send) => {
    const { status } = await send(path.replace('/q/', '/dang-nhap/'), { code });
    expect([status, (await person.get('/viec')).status]).toEqual([303, 200]);
  },
  read: async ({ path }, person) => {
    const form = await person.formOn(path, path);
    const later = visitorOf({ app }, '2023-06-12T02:00:20.000Z');
    for (const [name, value] of person.jar) later.jar.set(name, value);
    expect((await later.post(path, { fields: form })).status).toBe(200);
    const members = await deps.dissemination.members(placeOf('hcm-bth'));
    const reader = members.find(({ personId }) => personId === quality.personId);
    expect(reader).toMatchObject({ read: { way: 'link' } });
  },
};

test('after all robots, everybody still does what the mail asks for', async () => {
  for (const letter of letters) {
    const person = visitorOf({ app }, now);
    const send: Send = async (path, fields) =>
      person.post(path, { fields: { ...(await person.formOn(path, path)), ...fields } });
    const deed = letter.purpose && deeds[letter.purpose];
    await deed?.(letter as Required<Letter>, person, send);
  }
}, 300_000);
