import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import { dossierFileKey } from '../../shared/app/dossierFileKey.ts';
import type { Command } from '../../shared/domain/dossier/commands.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Files, MailStatus, OutboxMail } from '../../shared/ports.ts';
import { drafted, mau, sharedBy, started, thu } from './dossiers.ts';
import { ask, on, playOn, type TestDeps, tenant } from './hospital.ts';
import { hospitalPlan } from './programmes.ts';
import { itemsIn, kindsOfItems } from './stored.ts';
import { finishEvents } from './trail.ts';
import type { TwoDepartments } from './twoDepartments.ts';

/** Over on the last day of 2023; drafts written until then are kept to the last day of 2025. */
export const endedPlan: Programme = {
  ...hospitalPlan,
  version: 3,
  valid: { from: '2023-01-01', to: '2023-12-31' },
};
const endless: Programme = { ...hospitalPlan, id: 'HCM-BTH-MAI', version: 1 };

const attachment = (fileId: string) => ({
  type: 'addAttachment' as const,
  file: { fileId, name: `${fileId}.pdf`, type: 'application/pdf', bytes: 3 },
});

const mail = (id: string, createdAt: string): OutboxMail => ({
  tenant,
  id,
  template: 'receipt',
  to: thu,
  thread: 'd-1',
  dossierId: 'd-1',
  unitId: 'hcm-bth',
  facts: { dossier: { title: 'Điều phối máu hiếm' }, urgentReason: 'Người bệnh đang chờ' },
  link: { purpose: 'decide', permits: ['receive'], expiresAt: createdAt, dossierId: 'd-1' },
  createdAt,
  status: 'pending',
  attempts: 0,
});

/** Mails of three years and longer ago, one for each end that a mail can have. */
const oldMails: Readonly<Record<string, MailStatus>> = {
  'm-sent': 'sent',
  'm-delivered': 'delivered',
  'm-bounced': 'bounced',
  'm-complained': 'complained',
  'm-suppressed': 'suppressed',
  'm-rejected': 'rejected',
};

async function storeMails({ outbox }: TestDeps): Promise<void> {
  const old = '2022-12-30T02:00:00.000Z';
  for (const [id, status] of Object.entries(oldMails)) {
    await outbox.add([mail(id, old)]);
    const outcome = { status, sesId: `ses-${id}`, address: 'p-thu@bth.example', reason: 'mailbox' };
    await outbox.mark(tenant, id, outcome);
  }
  await outbox.add([mail('m-given-up', old), mail('m-waiting', old), mail('m-claimed', old)]);
  await outbox.mark(tenant, 'm-given-up', { status: 'unknown' });
  await outbox.giveUp(tenant, 'm-given-up', -60);
  await outbox.claim(tenant, 'm-claimed', 'mailer', 60);
  // a day too young
  await outbox.add([mail('m-young', '2022-12-31T02:00:00.000Z')]);
  await outbox.mark(tenant, 'm-young', { status: 'delivered', sesId: 'ses-young' });
}

const [start] = started;
if (start?.command.type !== 'startDraft') throw new Error('nothing starts');
const begin = start.command;

async function does(deps: TestDeps, id: string, command: Command, day: string) {
  const more = { dossierId: id, ...(command.type === 'remind' && { system: true }) };
  const outcome = await ask(deps, mau, command, day, more);
  if (!outcome.accepted) throw new Error(`${command.type}: ${JSON.stringify(outcome.refusal)}`);
}

/** Drafts old and young, with files, and what was withdrawn or handed in. */
async function storeDrafts({ deps, theirs }: TwoDepartments, files: Files): Promise<void> {
  const call = { id: theirs.call, title: 'Đặt hàng kín' };
  await does(deps, 'd-old', { ...begin, call }, '2023-06-01');
  await deps.planCalls.answered(tenant, endedPlan.id, call.id, 'd-old');
  const authors = sharedBy([mau, 60], [thu, 40]);
  await does(deps, 'd-old', { type: 'saveDraft', content: { authors } }, '2023-06-03');
  for (const id of ['anh', 'bo-di', 'phieu']) {
    await does(deps, 'd-old', attachment(id), '2023-06-04');
    await files.put(dossierFileKey(tenant, 'd-old', id), Buffer.from(id), 'application/pdf');
  }
  const paper = { personId: thu.personId, fileId: 'phieu' };
  await does(deps, 'd-old', { type: 'recordPaperConsent', ...paper }, '2023-06-05');
  await does(deps, 'd-old', { type: 'removeAttachment', fileId: 'bo-di' }, '2023-06-05');
  // as long as its plan was at work somebody was reminded of it
  await does(deps, 'd-old', { type: 'remind' }, '2023-12-29');

  await playOn(deps, drafted, 'd-young');
  const written = { type: 'saveDraft', content: { title: 'Còn viết' } } as const;
  await does(deps, 'd-young', written, '2024-03-02');
  await playOn(deps, drafted, 'd-off');
  await does(deps, 'd-off', { type: 'withdraw', reason: 'Không làm nữa' }, '2023-06-06');
  for (const id of ['d-young', 'd-off', 'd-1', 'd-2']) {
    const key = dossierFileKey(tenant, id, id === 'd-2' ? theirs.file : 'anh');
    await files.put(key, Buffer.from(id), 'application/pdf');
  }
  await files.put(`reports/${tenant}/kin`, Buffer.from('kin'), 'application/pdf');
  // of a plan without a last day
  await deps.programmes.save(tenant, endless);
  const more = { dossierId: 'd-mai', programmeId: endless.id };
  expect(await ask(deps, mau, begin, '2023-06-01', more)).toMatchObject({ accepted: true });
}

/** What the sample has none of, some as their adapters write it and the rest as their keys say. */
async function storeTheRest({ deps, tables }: TwoDepartments): Promise<void> {
  const at = '2022-01-05T02:00:00.000Z';
  const record = { tenant, id: 'r-1', consumer: 'mail', reason: 'unreadable', at, record: {} };
  await deps.sessions.save('s-1', { tenant, personId: mau.personId, expiresAt: at });
  await deps.outbox.suppress(tenant, 'cu@bth.example', 'bounced');
  for (const table of ['records', 'outbox'] as const)
    await dynamoParking(tables, table).park(record);
  const there = [...(await itemsIn(tables.endpoint, tables)).keys()];
  for (const { place, like } of kindsOfItems(tenant)) {
    if (there.some((one) => like.test(one))) continue;
    const [, table = '', pk = '', sk = ''] = /^(\w+) (.+) \/ (.+)$/.exec(place) ?? [];
    const Item = { pk: { S: pk }, sk: { S: sk }, v: { N: '1' }, data: { S: '{}' } };
    const TableName = tables[table === 'outbox' ? 'outbox' : 'records'];
    await tables.client.call('PutItem', { TableName, Item });
  }
}

/**
 * The two departments with what retention looks at: old and young drafts with files, old and young mails,
 * and one of every other kind of record. Everything has reached desks, counters and audit chain.
 */
export async function oldDepartment(site: TwoDepartments, files: Files): Promise<void> {
  const { deps } = site;
  for (const year of ['2025', '2026'])
    await deps.holidays.save(tenant, year, { holidays: [], workingSaturdays: [] });
  await storeDrafts(site, files);
  await deps.programmes.save(tenant, endedPlan);
  await storeMails(deps);
  for (const id of ['d-1', 'd-2', 'd-old', 'd-young', 'd-off', 'd-mai'])
    await finishEvents(deps, id);
  await deps.trail.extend(tenant, on('2024-03-04').now);
  const place = await deps.trail.head(tenant);
  if (place) await deps.trail.keepCheckpoint(tenant, { ...place, week: '2024-03-04' }, []);
  await storeTheRest(site);
}
