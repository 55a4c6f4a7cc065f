import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { DisseminationDeps } from '../../functions/http/dissemination.ts';
import { SetsReserved } from '../../functions/http/reservedFields.ts';
import type { WebHono } from '../../functions/http/web.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { actOnCase } from '../../shared/app/actOnCase.ts';
import { actOnDossier } from '../../shared/app/actOnDossier.ts';
import { giveDeputy } from '../../shared/app/delegations.ts';
import { printCode } from '../../shared/app/disseminationCode.ts';
import { launchWithRound } from '../../shared/app/disseminationLaunch.ts';
import { spread } from '../../shared/app/disseminationSpread.ts';
import { secretHash } from '../../shared/app/linkToken.ts';
import { keepNoveltyEntry } from '../../shared/app/noveltyEntry.ts';
import { postCall } from '../../shared/app/planCalls.ts';
import { giveTime } from '../../shared/app/planTime.ts';
import { realmOf } from '../../shared/app/realm.ts';
import { askToTransfer } from '../../shared/app/transfers.ts';
import { type Place, placeIn } from '../../shared/domain/dissemination/round.ts';
import { usualPortions } from '../../shared/domain/dissemination/spread.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Holding, Moment, Person } from '../../shared/ports.ts';
import { type Recorded, wallsOver } from './departmentWalls.ts';
import { appraised } from './dossiers.ts';
import { startTables, type TestTables, testCredentials, testRegion } from './dynamo.ts';
import {
  depsOn,
  fillHospital,
  on,
  person,
  playOn,
  type TestDeps,
  tenant,
  unit,
} from './hospital.ts';
import { hospitalPlan } from './programmes.ts';
import { memoryFiles } from './sampleSite.ts';
import { publicUrl, type Visitor, visitorOf } from './visitor.ts';
import { wholeSite } from './wholeSite.ts';

/** The pages, and the ports behind them. */
interface Site {
  readonly deps: TestDeps & DisseminationDeps;
  readonly app: WebHono;
}

/** The day of the sample. */
const moment: Moment = on('2023-09-11');

/** Ids and addresses of things that a place really has. */
export interface Things {
  readonly unit: string;
  readonly person: Person;
  readonly dossier: string;
  readonly draft: string;
  /** A file of the draft. */
  readonly file: string;
  /** A file that hangs on the call's plan, and somebody who is about to leave the unit. */
  readonly leaver: string;
  readonly programme: string;
  readonly report: string;
  readonly inspection: string;
  readonly misuse: string;
  readonly finding: string;
  readonly call: string;
  readonly code: string;
}

let commands = 0;
const commandId = (): string => `two-departments-${++commands}`;

const refOf = ({ id, name }: Person) => ({ personId: id, name });

/** Somebody of the unit inspects it, and finds something. */
async function inspected({ deps }: Site, plan: Programme, by: Person, unitId: string) {
  const about = { programmeId: plan.id, unitId, unitName: 'Đơn vị', inspectors: [refOf(by)] };
  const run = async (
    caseId: string,
    command: Parameters<ReturnType<typeof actOnCase>>[0]['command'],
  ) => {
    const outcome = await actOnCase(deps)({
      tenant: by.tenant,
      caseId,
      command,
      by: refOf(by),
      moment,
      commandId: commandId(),
      channel: 'web',
    });
    if (!outcome.accepted) throw new Error(JSON.stringify(outcome.refusal));
    return outcome.oversightCase;
  };
  const inspection = `vv-${unitId}-kiem-tra`;
  await run(inspection, {
    type: 'recordInspection',
    ...about,
    place: 'Khoa Xét nghiệm kín',
    visitedOn: '2023-09-08',
    checklist: [],
  });
  const found = await run(inspection, {
    type: 'raiseFinding',
    text: 'Kiến nghị kín của đơn vị.',
    responsible: refOf(by),
    workingDays: 5,
  });
  const misuse = `vv-${unitId}-vu-viec`;
  await run(misuse, {
    type: 'openMisuseCase',
    programmeId: plan.id,
    unitId,
    unitName: 'Đơn vị',
    account: 'Nội dung kín của vụ việc.',
    concerns: [],
  });
  const finding = found.kind === 'inspection' ? found.findings[0]?.id : undefined;
  return { inspection, misuse, finding: finding ?? '' };
}

/** The plan is in force anew with a round, and a code hangs in the unit. */
async function disseminated({ deps }: Site, plan: Programme, by: Person, unitId: string) {
  const next = { ...plan, version: 2 };
  const { tenant: of } = by;
  await launchWithRound(deps)({ tenant: of, programme: next, by: refOf(by), moment });
  for (;;) {
    const [step] = await deps.dissemination.unfinished(of, '9999');
    if (!step) break;
    await spread(deps, usualPortions)(step);
  }
  const place: Place = placeIn({ tenant: of, programmeId: plan.id, version: next.version }, unitId);
  const printed = await printCode(deps)(
    { place, by: refOf(by), moment, commandId: commandId() },
    '2023-09-12',
  );
  if (!printed.accepted) throw new Error(JSON.stringify(printed.refusal));
  return { plan: next, code: printed.secret };
}

async function reported({ deps }: Site, of: string, programmeId: string, unitId: string) {
  const stored = { fileId: `reports/${of}/kin`, name: 'kin', type: 'application/pdf', bytes: 1 };
  const report = {
    tenant: of,
    id: `${programmeId}#nam#${unitId}`,
    programmeId,
    dutyId: 'nam',
    unitId,
    name: 'Báo cáo kín',
    dataFrom: '2023-01-01',
    dataTo: '2023-06-30',
    snapshotAt: '2023-07-01T00:00:00.000Z',
    status: 'requested' as const,
  };
  await deps.reports.request(report);
  await deps.reports.finish({ ...report, status: 'issued', files: { docx: stored, pdf: stored } });
  return report.id;
}

/** What hangs on a plan and a unit: a call, time given, cases, a report, a round with a code. */
async function furnished(site: Site, plan: Programme, by: Person, unitId: string) {
  const { deps } = site;
  const { plan: latest, code } = await disseminated(site, plan, by, unitId);
  const act = () => ({
    tenant: by.tenant,
    programme: latest,
    by: refOf(by),
    moment,
    channel: 'web' as const,
    commandId: commandId(),
  });
  const title = 'Đặt hàng kín';
  await postCall(deps)(act(), {
    title,
    description: 'Kín.',
    unitIds: [unitId],
    lastDay: '2023-10-01',
  });
  const [call] = await deps.planCalls.ofPlan(by.tenant, plan.id);
  if (!call) throw new Error('no call');
  const until = { until: '2024-03-31', liftsTimeBar: false };
  const time = await giveTime(deps)({ ...act(), unitId, reason: 'Chuyển trụ sở' }, until);
  if (!time.accepted) throw new Error(JSON.stringify(time.refusal));
  const report = await reported(site, by.tenant, plan.id, unitId);
  return { ...(await inspected(site, latest, by, unitId)), call: call.id, code, report };
}

/** Two people of the unit: one stands in for the other, and a third is about to leave. */
async function stoodIn({ deps }: Site, principal: Person, deputy: Person) {
  const outcome = await giveDeputy(deps)({
    tenant: principal.tenant,
    personId: principal.id,
    deputyId: deputy.id,
    from: '2023-09-12',
    to: '2023-09-20',
    programmeId: 'all',
    reason: 'Nghỉ phép kín',
    by: refOf(principal),
    commandId: commandId(),
    moment,
  });
  if (!outcome.accepted) throw new Error(JSON.stringify(outcome.refusal));
}

/** Its author adds a file to the draft. */
async function withFile({ deps }: Site, of: string, dossierId: string): Promise<string> {
  const dossier = await deps.dossiers.find(of, dossierId);
  const lead = dossier?.content.authors.find((one) => one.lead)?.person;
  if (!lead) throw new Error(`no lead of ${dossierId}`);
  const file = {
    fileId: `tep-${dossierId}`,
    name: 'kin.pdf',
    type: 'application/pdf',
    bytes: 12,
  };
  const outcome = await actOnDossier(deps)({
    tenant: of,
    dossierId,
    command: { type: 'addAttachment', file },
    by: lead,
    moment,
    commandId: commandId(),
    channel: 'web',
  });
  if (!outcome.accepted) throw new Error(JSON.stringify(outcome.refusal));
  return file.fileId;
}

/** Somebody whom another unit is asked to take. */
async function leaving({ deps }: Site, by: Person, who: Person | undefined, toUnitId: string) {
  if (!who) throw new Error('nobody leaves');
  const units = await deps.organisation.units(who.tenant, moment.today);
  const outcome = await askToTransfer(deps)({
    realm: realmOf(units, [who.unitId]),
    person: who,
    fromUnitId: who.unitId,
    toUnitId,
    firstDay: '2023-10-02',
    act: { by: refOf(by), at: moment.now, channel: 'web', commandId: commandId() },
    moment,
  });
  if (!outcome.accepted) throw new Error(JSON.stringify(outcome.refusal));
  return who.id;
}

/** The hospital of `hospital.ts` with dossiers: what nobody of elsewhere may reach. */
async function hospitalsThings(site: Site): Promise<Things> {
  const { deps } = site;
  await fillHospital(deps, { ...hospitalPlan, version: 1 });
  await deps.organisation.save({
    holdings: [
      { tenant, unitId: 'hcm-syt', role: 'administrator', personId: 'p-focal', from: '2023-01-01' },
    ],
  });
  await playOn(deps, appraised, 'd-1');
  await playOn(deps, appraised.slice(0, 1), 'd-2');
  for (const event of await deps.dossiers.history(tenant, 'd-1'))
    await keepNoveltyEntry(deps)(event);
  const [office, administrator, leaver] = await Promise.all(
    ['p-quality', 'p-admin', 'p-thu'].map((id) => deps.organisation.person(tenant, id)),
  );
  if (!office || !administrator || !leaver) throw new Error('people are missing');
  const furniture = await furnished(site, hospitalPlan, office, 'hcm-bth');
  const personnel = await deps.organisation.person(tenant, 'p-personnel');
  await stoodIn(site, office, personnel ?? office);
  return {
    ...furniture,
    unit: 'hcm-bth',
    person: office,
    programme: hospitalPlan.id,
    dossier: 'd-1',
    draft: 'd-2',
    file: await withFile(site, tenant, 'd-2'),
    leaver: await leaving(site, administrator, leaver, 'hcm-other'),
  };
}

export const smallTenant = 'xa-syt';
const smallHospital = 'xa-bv';
const smallClinic = 'xa-tt';

/** Every body that a plan may name, so that no door stays shut for want of a role. */
const powers = [
  'administrator',
  'head_of_unit',
  'deputy_head',
  'board_of_directors',
  'quality_office',
  'personnel_office',
  'general_planning_office',
  'records_office',
  'focal_office',
  'inspector',
] as const;

const allPowers = (of: Person, units: readonly string[]): Holding[] =>
  units.flatMap((unitId) =>
    powers.map((role) => ({
      tenant: of.tenant,
      personId: of.id,
      unitId,
      role,
      from: '2023-01-01',
    })),
  );

/** A second department with one hospital, where one person may do everything. */
async function smallDepartment(site: Site): Promise<Things> {
  const { deps } = site;
  const mine = { tenant: smallTenant } as const;
  const almighty = person('xa-p1', 'Tô Thị Toàn Quyền', { ...mine, unitId: smallHospital });
  const colleague = person('xa-p2', 'Mạc Văn Đồng Nghiệp', { ...mine, unitId: smallHospital });
  await deps.organisation.save({
    units: [
      unit(smallTenant, {
        ...mine,
        type: 'health_department',
        name: 'Sở Y tế X',
        parentId: undefined,
      }),
      unit(smallHospital, { ...mine, parentId: smallTenant }),
      unit(smallClinic, { ...mine, parentId: smallTenant }),
    ],
    people: [almighty, colleague],
    holdings: allPowers(almighty, [smallTenant, smallHospital]),
  });
  const plan: Programme = {
    ...hospitalPlan,
    id: 'XA-2023',
    issuer: { ...hospitalPlan.issuer, unitId: smallHospital },
    eligibility: { ...hospitalPlan.eligibility, units: [smallHospital] },
    registrars: ['quality_office'],
  };
  await deps.programmes.save(smallTenant, plan);
  for (const year of ['2022', '2023', '2024'])
    await deps.holidays.save(smallTenant, year, { holidays: [], workingSaturdays: [] });
  const furniture = await furnished(site, plan, almighty, smallHospital);
  await stoodIn(site, almighty, colleague);
  const visitor = visitorFor(site, await sessionOf(site, almighty));
  const begun = await visitor.submit('/soan/moi?chuong-trinh=XA-2023', '/soan/moi', {
    title: 'Hồ sơ của đơn vị X',
    channel: 'annual_plan',
  });
  const draft = begun.headers.get('location')?.split('/').at(-1) ?? '';
  return {
    ...furniture,
    unit: smallHospital,
    person: almighty,
    programme: plan.id,
    dossier: draft,
    draft,
    file: await withFile(site, smallTenant, draft),
    leaver: await leaving(site, almighty, colleague, smallClinic),
  };
}

let sessions = 0;

/** Value of the cookie of somebody who is signed in. */
export async function sessionOf({ deps }: Pick<Site, 'deps'>, of: Person): Promise<string> {
  const random = `i${String(++sessions).padStart(42, '0')}`;
  await deps.sessions.save(secretHash(random), {
    tenant: of.tenant,
    personId: of.id,
    expiresAt: '2024-01-01T00:00:00.000Z',
  });
  return `${of.tenant}.${random}`;
}

export function visitorFor(site: Pick<Site, 'app'>, session: string): Visitor {
  const visitor = visitorOf(site);
  visitor.jar.set('phien', session);
  return visitor;
}

/** Another hospital of the first department, where one person holds every role. */
async function neighbour({ deps }: Site): Promise<Person> {
  const almighty = person('p-next', 'Lã Thị Láng Giềng', { unitId: 'hcm-other' });
  await deps.organisation.save({
    people: [almighty],
    holdings: allPowers(almighty, ['hcm-other']),
  });
  return almighty;
}

/** Every stored item, to see that nothing changed. */
async function everyItem({ endpoint, records, outbox }: TestTables): Promise<readonly string[]> {
  const client = new DynamoDBClient({
    region: testRegion,
    endpoint,
    credentials: testCredentials,
  });
  const items: string[] = [];
  for (const TableName of [records, outbox])
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      items.push(...Items.map((item) => JSON.stringify(item)));
  client.destroy();
  return items.toSorted();
}

export type TwoDepartments = Awaited<ReturnType<typeof twoDepartments>>;

/**
 * One deployment that serves two departments from the same tables, behind the second wall: that of
 * `hospital.ts`, and a small one whose one person holds every role there is. Both really have one of
 * everything.
 */
export async function twoDepartments() {
  const local = await startTables();
  const failures: unknown[] = [];
  const deps = {
    ...depsOn(local),
    publicUrl,
    files: memoryFiles(),
    tenants: [tenant, smallTenant],
    // every form is sent every field there is, also a role where a form has none
    onFailure: ({ error }: { readonly error: unknown }) => {
      if (!(error instanceof SetsReserved)) failures.push(error);
    },
  };
  /** The same pages on other tables. */
  const appOn = (tables: Tables) => {
    const { publicUrl: _elsewhere, ...ports } = depsOn(tables);
    return wholeSite({ ...deps, ...ports });
  };
  const recorded: Recorded[] = [];
  const site: Site = { deps, app: appOn(wallsOver(local, recorded)) };
  const theirs = await hospitalsThings(site);
  const next = await neighbour(site);
  const own = await smallDepartment(site);
  return {
    ...site,
    failures,
    recorded,
    theirs,
    own,
    neighbour: next,
    appOn,
    tables: local,
    everything: () => everyItem(local),
    /** All that is stored of a department. */
    storedOf: async (of: string): Promise<readonly string[]> =>
      (await everyItem(local)).filter((item) => item.includes(`"T#${of}#`)),
    stop: local.stop,
  };
}
