import type { AuditNote, AuditNoteKind } from '../../events/schema/auditNotes.ts';
import { auditNoteKind } from '../../events/schema/auditNotes.ts';
import { olderEntryOf } from '../../shared/domain/novelty/older.ts';
import type { Delegation } from '../../shared/domain/organisation/delegation.ts';
import type { SupportAccess } from '../../shared/domain/organisation/supportAccess.ts';
import type { Transfer } from '../../shared/domain/organisation/transfer.ts';
import type { Act, Link } from '../../shared/ports.ts';
import { mau, quality, thu } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, person, type TestDeps, tenant, unit } from '../support/hospital.ts';
import { hospitalPlan } from '../support/programmes.ts';
import { wish } from '../support/supportAccess.ts';
import { wholeChain } from '../support/trail.ts';

let local: TestTables;
let deps: TestDeps;

beforeAll(async () => {
  local = await startTables();
  deps = depsOn(await local.fresh());
  await fillHospital(deps);
}, 60_000);
afterAll(() => local.stop());

const at = '2023-06-05T02:00:00.000Z';
const act: Act = { by: quality, at, channel: 'web' };
const given = { by: quality, at, commandId: 'command-1' };
const place = { tenant, programmeId: hospitalPlan.id, version: 1, unitId: 'hcm-bth' };
const records = { number: 1, ...given, channel: 'web', evidence: 'Bản giấy' } as const;
const holding = {
  tenant,
  unitId: 'hcm-bth',
  role: 'inspector',
  personId: thu.personId,
  from: '2023-06-01',
};
const delegation: Delegation = {
  tenant,
  principal: mau,
  number: 1,
  deputy: thu,
  from: '2023-06-05',
  to: '2023-06-09',
  reason: 'Đi công tác',
  given,
};
const transfer: Transfer = {
  tenant,
  person: { id: mau.personId, name: mau.name },
  number: 1,
  version: 1,
  from: { id: 'hcm-bth', name: 'Bệnh viện Truyền máu Huyết học' },
  to: { id: 'hcm-other', name: 'Bệnh viện Khác' },
  firstDay: '2023-07-01',
  proposed: { ...given, channel: 'web' },
  status: 'open',
};

const access: SupportAccess = {
  tenant,
  number: 1,
  unit: { id: 'hcm-syt', name: 'Sở Y tế' },
  wish,
  asked: given,
  answerBy: '2023-06-06T02:00:00.000Z',
  status: 'waiting',
};

const asListed = {
  unitName: 'Bệnh viện Đã Nhập',
  authors: 'Nguyễn Văn Mẫu',
  level: 'Cấp ngành',
  decisionNumber: '45/QĐ-SYT',
  decisionDate: '2019-04-08',
  summary: 'Giữ lạnh mẫu máu khi vận chuyển.',
};
const oldCooler = { ...asListed, title: 'Thùng giữ lạnh', unitId: '' };

/** One change of each kind, and what its note must say besides who and when. */
const changes: readonly (readonly [AuditNoteKind, () => Promise<unknown>, Partial<AuditNote>])[] = [
  [
    'unit_saved',
    () =>
      deps.organisation.save({ units: [unit('hcm-other', { name: 'Bệnh viện Đổi tên' })] }, act),
    {
      unitId: 'hcm-other',
      before: expect.objectContaining({ name: 'Bệnh viện Khác' }),
      after: expect.objectContaining({ name: 'Bệnh viện Đổi tên' }),
    },
  ],
  [
    'person_saved',
    () =>
      deps.organisation.save(
        { people: [person(mau.personId, 'Nguyễn Văn Mẫu Mới')] },
        { ...act, channel: 'import' },
      ),
    {
      channel: 'import',
      before: expect.objectContaining({ name: mau.name }),
      after: expect.objectContaining({ name: 'Nguyễn Văn Mẫu Mới' }),
    },
  ],
  [
    'role_saved',
    async () => {
      await deps.organisation.save({ holdings: [holding] });
      await deps.organisation.save({ holdings: [{ ...holding, to: '2023-06-30' }] }, act);
    },
    { before: holding, after: { ...holding, to: '2023-06-30' } },
  ],
  [
    'transfer_changed',
    () => deps.transfers.commit({ before: undefined, after: transfer, mails: [] }),
    { subject: transfer.person, after: expect.objectContaining({ status: 'open' }) },
  ],
  [
    'delegation_changed',
    async () =>
      deps.delegations.commit({
        tenant,
        before: await deps.delegations.of(tenant, mau.personId),
        given: [delegation],
        mails: [],
      }),
    { after: expect.objectContaining({ deputy: thu }) },
  ],
  [
    'plan_version_saved',
    () => deps.dissemination.launch(tenant, { ...hospitalPlan, version: 2 }, undefined, act),
    { subject: { id: `${hospitalPlan.id}#2`, name: hospitalPlan.name } },
  ],
  [
    'plan_record_added',
    () =>
      deps.planLife.record(tenant, hospitalPlan.id, {
        ...records,
        kind: 'date_confirmed',
        symbol: '12/KH',
        on: '2023-05-31',
      }),
    { after: expect.objectContaining({ symbol: '12/KH' }) },
  ],
  [
    'plan_time_changed',
    () =>
      deps.planTime.save(tenant, hospitalPlan.id, {
        unitId: 'hcm-bth',
        version: 0,
        given: [
          {
            number: 1,
            until: '2023-07-01',
            liftsTimeBar: false,
            granted: { ...given, reason: 'Bão' },
          },
        ],
      }),
    { unitId: 'hcm-bth', after: expect.objectContaining({ until: '2023-07-01' }) },
  ],
  [
    'unit_plan_changed',
    () =>
      deps.planCascade.save(
        tenant,
        hospitalPlan.id,
        {
          unitId: 'hcm-bth',
          version: 0,
          papers: [{ number: 1, symbol: '7/KH', issuedOn: '2023-06-01', ...given }],
          chased: [],
        },
        [],
      ),
    { unitId: 'hcm-bth', after: expect.objectContaining({ symbol: '7/KH' }) },
  ],
  [
    'plan_call_changed',
    () =>
      deps.planCalls.save(tenant, hospitalPlan.id, {
        id: 'dh-1',
        version: 1,
        title: 'Giảm chờ lấy máu',
        description: 'Hàng chờ dài.',
        units: [],
        lastDay: '2023-07-01',
        by: quality,
        at,
      }),
    { subject: { id: 'dh-1', name: 'Giảm chờ lấy máu' } },
  ],
  [
    'wording_saved',
    async () => {
      await deps.wordings.save(tenant, 'task', 'hcm-bth', { opening: 'Kính gửi' }, act);
      await deps.trail.extend(tenant, at);
      await deps.wordings.save(tenant, 'task', 'hcm-bth', {}, act);
    },
    { subject: { id: 'task' }, before: { opening: 'Kính gửi' }, after: {} },
  ],
  [
    'holidays_saved',
    () =>
      deps.holidays.save(tenant, '2023', { holidays: [], workingSaturdays: ['2023-05-06'] }, act),
    {
      subject: { id: '2023' },
      before: { holidays: [], workingSaturdays: [] },
      after: { holidays: [], workingSaturdays: ['2023-05-06'] },
    },
  ],
  [
    'novelty_verdict_given',
    () =>
      deps.novelty.commit({
        verdict: {
          tenant,
          dossierId: 'd-1',
          judged: { title: 'Thùng giữ lạnh', unitName: 'Bệnh viện Truyền máu Huyết học' },
          number: 1,
          condition: 'N2',
          finding: 'not_duplicate',
          evidence: 'Đã so từng đoạn.',
          contentVersion: 1,
          ...given,
        },
        mails: [],
      }),
    { after: expect.objectContaining({ finding: 'not_duplicate' }) },
  ],
  [
    'older_initiative_saved',
    () => {
      const before = olderEntryOf(oldCooler, { tenant, id: 'cu-45', version: 1 });
      const after = { ...before, title: 'Thùng giữ lạnh mẫu máu', version: 2 };
      return deps.novelty.keepOlder(tenant, [{ before, after }], act);
    },
    {
      subject: { id: 'cu-45', name: 'Thùng giữ lạnh mẫu máu' },
      before: { ...asListed, title: 'Thùng giữ lạnh' },
      after: { ...asListed, title: 'Thùng giữ lạnh mẫu máu' },
    },
  ],
  [
    'briefing_recorded',
    async () => {
      await deps.dissemination.freeze(place, 'Bệnh viện Truyền máu Huyết học', []);
      const entry = {
        number: 1,
        root: 1,
        on: '2023-06-05',
        kind: 'training',
        topic: 'Phổ biến kế hoạch',
        headCount: 20,
        withoutMail: 3,
        named: [],
        ...given,
      } as const;
      await deps.dissemination.saveBriefing(place, entry, { members: [], mostAttending: 3 });
    },
    { unitId: 'hcm-bth', after: expect.objectContaining({ headCount: 20 }) },
  ],
  [
    'publication_recorded',
    () =>
      deps.dissemination.savePublication(place, {
        number: 1,
        url: 'https://bth.example/ke-hoach',
        on: '2023-06-05',
        ...given,
      }),
    { unitId: 'hcm-bth', after: expect.objectContaining({ url: 'https://bth.example/ke-hoach' }) },
  ],
  [
    'code_printed',
    () =>
      deps.dissemination.savePrintedCode({
        ...place,
        hash: 'hash-of-a-secret',
        unitName: 'Bệnh viện Truyền máu Huyết học',
        day: '2023-06-06',
        by: quality,
        at,
      }),
    { after: expect.not.objectContaining({ hash: expect.anything() }) },
  ],
  [
    'former_holder_tried',
    async () => {
      const link: Link = {
        tenant,
        hash: 'hash-of-a-link',
        purpose: 'decide',
        personId: quality.personId,
        personName: quality.name,
        permits: ['receive'],
        expiresAt: '2023-06-20T02:00:00.000Z',
        codeHash: 'hash-of-a-code',
        wrongCodes: 0,
        mailId: 'thu-1',
        mailedAt: at,
      };
      await deps.links.save(link);
      const after = { problem: 'left', mailId: link.mailId };
      const kind = 'former_holder_tried';
      const about = { subject: { id: 'd-1', name: 'BTH-2023-0001' }, unitId: 'hcm-bth' };
      const note = { ...act, channel: 'link', tenant, kind, ...about, after } as const;
      await deps.outbox.tellOfFormerHolder([], link, note);
    },
    {
      channel: 'link',
      subject: { id: 'd-1', name: 'BTH-2023-0001' },
      unitId: 'hcm-bth',
      after: { problem: 'left', mailId: 'thu-1' },
    },
  ],
  [
    'support_access_changed',
    () => deps.supportAccesses.commit({ before: undefined, after: access, mails: [] }),
    {
      channel: 'web',
      subject: { id: 'ho-tro-1', name: 'Đỗ Văn Kỹ Thuật' },
      unitId: 'hcm-syt',
      after: expect.objectContaining({ status: 'waiting' }),
    },
  ],
  [
    'support_opened',
    async () => {
      const running: SupportAccess = {
        ...access,
        status: 'running',
        agreed: given,
        until: '2023-06-05T04:00:00.000Z',
        opened: 0,
      };
      await deps.supportAccesses.commit({ before: access, after: running, mails: [] });
      // notes of one instant have no order among themselves
      await deps.trail.extend(tenant, at);
      const visit = { tenant, number: 1, by: quality, unitId: 'hcm-syt', at, path: '/ho-so/d-1' };
      expect(await deps.supportVisits.open(visit)).toBe(true);
    },
    { channel: 'support', subject: { id: '/ho-so/d-1' }, after: { access: 1 } },
  ],
];

test.each(changes)('%s says who, when, of what, before and after', async (kind, change, said) => {
  await change();
  await deps.trail.extend(tenant, at);
  const last = JSON.parse((await wholeChain(deps)).at(-1)?.text ?? '{}');
  expect(last).toMatchObject({ kind, by: quality, at, ...said });
});

test('a role in the trail is the role alone, without the copy that its entry keeps of the holder', async () => {
  await deps.organisation.save({ holdings: [holding] });
  await deps.organisation.save({ holdings: [{ ...holding, to: '2023-06-30' }] }, act);
  await deps.trail.extend(tenant, at);
  const last = JSON.parse((await wholeChain(deps)).at(-1)?.text ?? '{}');
  expect(last.before).toEqual(holding);
  expect(last.after).toEqual({ ...holding, to: '2023-06-30' });
});

test('every kind of note is tried here, with the export, the recount or the retention', () => {
  const elsewhere: AuditNoteKind[] = [
    'trail_exported',
    'export_refused',
    'counter_differs',
    'retention_applied',
  ];
  const tried = [...changes.map(([kind]) => kind), ...elsewhere];
  expect(tried.sort()).toEqual([...auditNoteKind.options].sort());
});

test('a change that is refused leaves no note', async () => {
  const before = await deps.trail.head(tenant);
  await expect(
    deps.planLife.record(tenant, hospitalPlan.id, {
      ...records,
      kind: 'date_confirmed',
      symbol: '13/KH',
      on: '2023-05-31',
    }),
  ).rejects.toThrow();
  await expect(
    deps.organisation.save(
      { people: [person('p-twin', 'Trùng Mã', { staffCode: `NV-${thu.personId}` })] },
      act,
    ),
  ).rejects.toThrow();
  expect(await deps.trail.extend(tenant, at)).toBe(0);
  expect(await deps.trail.head(tenant)).toEqual(before);
});

test('what a day brings about by itself is the system’s doing', async () => {
  await deps.transfers.commit({
    before: transfer,
    after: { ...transfer, version: 2, status: 'lapsed', endedAt: at },
    mails: [],
  });
  await deps.trail.extend(tenant, at);
  const last = JSON.parse((await wholeChain(deps)).at(-1)?.text ?? '{}');
  expect(last).toMatchObject({ by: { personId: 'system' }, channel: 'tick' });
});
