import { type LocalObjects, startObjects } from '../../infra/local/parts/objects.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { type BuildNeeds, buildReport } from '../../shared/app/buildReport.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import { openReport } from '../../shared/app/openReport.ts';
import { figuresOf } from '../../shared/app/reportFiles.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { render } from '../../shared/messages/render.ts';
import type { IssuedReport } from '../../shared/ports.ts';
import { agreed } from '../support/dossiers.ts';
import { startTables, type TestTables, testCredentials, testRegion } from '../support/dynamo.ts';
import {
  depsOn,
  fillHospital,
  keys,
  on,
  playOn,
  type TestDeps,
  tenant,
  unit,
} from '../support/hospital.ts';
import { hospitalPlan } from '../support/programmes.ts';

let local: TestTables;
let objects: LocalObjects;
let deps: TestDeps & BuildNeeds;

const plan: Programme = {
  ...hospitalPlan,
  reports: [
    {
      id: 'year',
      name: 'Báo cáo tổng kết',
      subject: 'Kết quả thực hiện',
      on: '2023-12-15',
      dataFrom: '2023-01-01',
      dataTo: '2023-12-10',
      clause: 'Mục IV',
      owner: 'quality_office',
      receivers: ['unit:head_of_unit', 'department:focal_office'],
      narrative: [],
    },
  ],
};

const request: IssuedReport = {
  tenant,
  id: 'HCM-BTH-2023#year#hcm-bth',
  programmeId: 'HCM-BTH-2023',
  dutyId: 'year',
  unitId: 'hcm-bth',
  name: 'Báo cáo tổng kết',
  dataFrom: '2023-01-01',
  dataTo: '2023-12-10',
  snapshotAt: on('2023-12-15').now,
  status: 'requested',
};

beforeAll(async () => {
  local = await startTables();
  objects = await startObjects({ region: testRegion, buckets: ['files'], queues: [] });
});
afterAll(async () => {
  await local.stop();
  await objects.stop();
});
beforeEach(async () => {
  const files = s3Files({
    name: 'files',
    region: testRegion,
    credentials: () => testCredentials,
    endpoint: objects.endpoint,
  });
  const paper = (text: string) => new TextEncoder().encode(text);
  deps = {
    ...depsOn(await local.fresh()),
    files,
    renderReport: async ({ figures }) => ({
      docx: paper(`docx ${figures.unitId}`),
      pdf: paper(`pdf ${figures.unitId}`),
    }),
  };
  await fillHospital(deps, plan);
  await deps.reports.request(request);
});

const build = (more: Partial<BuildNeeds> = {}) =>
  buildReport({ ...deps, ...more })(tenant, request.id, on('2023-12-15'));
const found = () => deps.reports.find(tenant, request.id);
const mailTo = (template: string, personId: string) =>
  deps.outbox.find(tenant, [request.id, template, personId].join('#'));

test('the paper bears the names of the day of its figures, not of the period and not of later', async () => {
  const set = (on: string, name: string) => ({ on, set: { name }, basis: 'Quyết định thử nghiệm' });
  await deps.organisation.save({
    units: [
      unit('hcm-bth', {
        name: 'Bệnh viện Cũ',
        changes: [set('2023-12-01', 'Bệnh viện Nay'), set('2023-12-16', 'Bệnh viện Sau')],
      }),
      unit('hcm-syt', {
        type: 'health_department',
        name: 'Sở Y tế Cũ',
        parentId: undefined,
        changes: [set('2023-12-15', 'Sở Y tế Nay')],
      }),
    ],
  });
  await playOn(deps, agreed);
  await build();
  const report = await found();
  if (!report) throw new Error('no report');
  expect((await figuresOf(deps)(report))?.heading).toMatchObject({
    issuer: 'Bệnh viện Nay',
    superior: 'Sở Y tế Nay',
  });
});

test('figures are frozen, paper is stored, and each receiver gets one mail that can be worded', async () => {
  await playOn(deps, agreed);
  expect(await build()).toBe('issued');
  const report = await found();
  if (!report?.files) throw new Error('no files');
  expect(new TextDecoder().decode(await deps.files.get(report.files.pdf.fileId))).toBe(
    'pdf hcm-bth',
  );
  expect(report.files.docx.fileId).toMatch(/^reports\/hcm\/HCM-BTH-2023\/year\/hcm-bth\//);
  const figures = await figuresOf(deps)(report);
  expect(figures?.lists.registered).toHaveLength(1);
  for (const receiver of ['p-director', 'p-focal']) {
    const mail = await mailTo('report', receiver);
    if (!mail) throw new Error(`no mail to ${receiver}`);
    expect(mail.link).toMatchObject({ purpose: 'report', reportId: request.id, permits: [] });
    const { text } = render(mail, { publicUrl: 'https://x.example' });
    expect(text).toContain('Báo cáo tổng kết');
  }
  expect(await mailTo('report_failed', 'p-quality')).toBeUndefined();
});

test('an empty report goes to nobody but its owner', async () => {
  expect(await build()).toBe('empty');
  expect(await found()).toMatchObject({ status: 'empty' });
  expect(await mailTo('report', 'p-director')).toBeUndefined();
  const told = await mailTo('report_failed', 'p-quality');
  if (!told) throw new Error('the owner was not told');
  expect(render(told, { publicUrl: 'https://x.example' }).text).toContain('không có hồ sơ');
});

test('a report that cannot be set tells its owner and nobody else', async () => {
  await playOn(deps, agreed);
  const renderReport = () => Promise.reject(new RangeError('page too long'));
  expect(await build({ renderReport })).toBe('failed');
  expect(await found()).toMatchObject({ status: 'failed', reason: 'RangeError' });
  expect(await mailTo('report', 'p-focal')).toBeUndefined();
  expect((await mailTo('report_failed', 'p-quality'))?.facts).toMatchObject({ outcome: 'failed' });
});

test('built again after a crash at any step, it is the same report with the same mails', async () => {
  await playOn(deps, agreed);
  const crash = () => Promise.reject(new Error('crash'));
  const steps: Partial<BuildNeeds>[] = [
    { files: { ...deps.files, put: crash } },
    { outbox: { ...deps.outbox, add: crash } },
    { reports: { ...deps.reports, finish: crash } },
  ];
  for (const step of steps) {
    await expect(build(step)).rejects.toThrow('crash');
    expect((await found())?.status).toBe('requested');
  }
  expect(await build()).toBe('issued');
  const first = await found();
  expect(await build()).toBe('issued');
  expect(await found()).toEqual(first);
  const mails = await deps.unfinished.mails(tenant, '2024-12-31T00:00:00.000Z');
  expect(mails.map(({ id }) => id)).toHaveLength(2);
});

test('what happens after the report is issued does not change it', async () => {
  await playOn(deps, agreed);
  await build();
  const before = await figuresOf(deps)(request);
  await playOn(deps, agreed, 'd-2');
  await build();
  expect(await figuresOf(deps)(request)).toEqual(before);
});

test('an order that names no report is set aside', async () => {
  await expect(buildReport(deps)(tenant, 'none', on('2023-12-15'))).rejects.toThrow(
    'never requested',
  );
});

describe('the mailed link', () => {
  const linkOf = async () => {
    await playOn(deps, agreed);
    await build();
    const mail = await mailTo('report', 'p-focal');
    if (!mail?.link) throw new Error('no link');
    const issued = issueLink(keys, {
      tenant,
      mailId: mail.id,
      mailedAt: mail.createdAt,
      request: mail.link,
      person: mail.to,
    });
    await deps.links.save(issued.link);
    return issued;
  };
  const moment = on('2023-12-18');

  test('opens the report with the code of the mail, as often as its reader likes', async () => {
    const { token, code } = await linkOf();
    for (let n = 0; n < 2; n++)
      expect(await openReport(deps)({ token, code, moment })).toMatchObject({
        report: { id: request.id, status: 'issued' },
        personName: 'Lý Thị Đầu Mối',
      });
  });

  test('stays shut for a wrong code, and locks after five', async () => {
    const { token, code } = await linkOf();
    const wrong = code === 'BBBB' ? 'CCCC' : 'BBBB';
    for (const refused of ['wrong_code', 'wrong_code', 'wrong_code', 'wrong_code', 'dead_link'])
      expect(await openReport(deps)({ token, code: wrong, moment })).toEqual({ refused });
    expect(await openReport(deps)({ token, code, moment })).toEqual({ refused: 'dead_link' });
  });

  test('is dead after a fortnight', async () => {
    const { token, code } = await linkOf();
    expect(await openReport(deps)({ token, code, moment: on('2023-12-30') })).toEqual({
      refused: 'dead_link',
    });
  });
});
