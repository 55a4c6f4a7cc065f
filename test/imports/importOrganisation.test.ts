import { writeXlsx } from 'hucre/xlsx';
import { sampleOrganisation } from '../../infra/rehearsal/organisation.ts';
import { shippedProgramme } from '../../infra/rehearsal/sampleFiles.ts';
import { type DynamoPorts, dynamoPorts } from '../../shared/adapters/dynamo/dynamoPorts.ts';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { importOrganisation } from '../../shared/app/importOrganisation.ts';
import { columnsOf, type ImportKind, kindNames } from '../../shared/imports/columns.ts';
import type { Person } from '../../shared/ports.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';

const tenant = 'hcm-syt';
const sample = sampleOrganisation({ seed: 7, people: 40, units: 1 });
const moment = momentOf('2023-06-01T02:00:00.000Z');

let tables: TestTables;
let ports: DynamoPorts;

beforeAll(async () => {
  tables = await startTables();
  ports = dynamoPorts(tables);
  await ports.organisation.save(sample.changes);
  await ports.programmes.save(tenant, shippedProgramme('HCM-BTH-2023'));
}, 60_000);

afterAll(() => tables.stop());

const send = (by: Person, content: Uint8Array, dryRun = false) =>
  importOrganisation(ports)({
    tenant,
    file: { name: 'to-chuc.xlsx', content },
    dryRun,
    by: { personId: by.id, name: by.name },
    moment,
  });
const csv = (text: string) => new TextEncoder().encode(text);
const { administrator, director } = sample.cast;

/** One workbook with a new department, its two people and their roles. */
const workbook = () => {
  const rows: Record<ImportKind, readonly (readonly string[])[]> = {
    units: [['hcm-bth-moi', 'Khoa Mẫu mới', 'Khoa', 'hcm-bth', 'MM', '', '', '', '']],
    people: [
      [
        'BTH0901',
        'Nguyễn Văn Nháp',
        'Trưởng khoa',
        'hcm-bth',
        'hcm-bth-moi',
        'Viên chức',
        'nhap@bth.example',
        '',
        '',
        '',
      ],
      ['BTH0902', 'Trần Thị Ví', 'Hộ lý', '', 'hcm-bth-moi', 'Người lao động', '', '', '', ''],
    ],
    holdings: [
      ['hcm-bth-moi', 'Trưởng khoa, phòng', 'BTH0901', '01/06/2023', ''],
      ['hcm-bth', 'quality_office', 'BTH0902', '01/06/2023', '31/12/2023'],
    ],
  };
  return writeXlsx({
    sheets: (['units', 'people', 'holdings'] as const).map((kind) => ({
      name: kindNames[kind],
      rows: [columnsOf[kind].map(({ header }) => header), ...rows[kind].map((row) => [...row])],
    })),
  });
};

describe('an administrator sends a workbook', () => {
  test('a dry run says what would happen and saves nothing', async () => {
    const result = await send(administrator, await workbook(), true);
    expect(result).toMatchObject({
      understood: true,
      saved: false,
      counts: { new: 5, update: 0, unchanged: 0, error: 0 },
      ignoredColumns: [],
    });
    expect(await ports.organisation.unit(tenant, 'hcm-bth-moi', moment.today)).toBeUndefined();
  });

  test('units, people and roles of one file are saved together', async () => {
    expect(await send(administrator, await workbook())).toMatchObject({ saved: true });
    expect(await ports.organisation.unit(tenant, 'hcm-bth-moi', moment.today)).toMatchObject({
      name: 'Khoa Mẫu mới',
      place: 'Thành phố Hồ Chí Minh',
    });
    const nhap = await ports.organisation.personByStaffCode(tenant, 'hcm-bth', 'BTH0901');
    expect(nhap?.name).toBe('Nguyễn Văn Nháp');
    const heads = await ports.organisation.holders(
      tenant,
      'hcm-bth-moi',
      'head_of_department',
      '2023-06-01',
    );
    expect(heads.map(({ name }) => name)).toEqual(['Nguyễn Văn Nháp']);
    const quality = (on: string) =>
      ports.organisation.holders(tenant, 'hcm-bth', 'quality_office', on);
    expect((await quality('2023-12-31')).map(({ name }) => name)).toContain('Trần Thị Ví');
    expect((await quality('2024-01-01')).map(({ name }) => name)).not.toContain('Trần Thị Ví');
  });

  test('the same file again changes nothing', async () => {
    expect(await send(administrator, await workbook())).toMatchObject({
      counts: { new: 0, update: 0, unchanged: 5, error: 0 },
    });
  });

  test('people are updated by staff code, and keep their ids and roles', async () => {
    const text = 'Mã nhân viên,Họ và tên,Thư điện tử\nBTH0902,Trần Thị Dụ,du@bth.example\n';
    expect(await send(administrator, csv(text))).toMatchObject({
      saved: true,
      counts: { update: 1 },
    });
    const [found] = await ports.organisation.peopleByEmail(tenant, 'du@bth.example');
    expect(found).toMatchObject({ id: 'hcm-bth-bth0902', name: 'Trần Thị Dụ' });
  });
});

describe('nothing is saved', () => {
  test('when one row is wrong', async () => {
    const text = 'Mã nhân viên,Họ và tên\nBTH0911,Lê Văn Tạm\nBTH0912,\n';
    expect(await send(administrator, csv(text))).toMatchObject({
      saved: false,
      counts: { new: 1, error: 1 },
    });
    expect(
      await ports.organisation.personByStaffCode(tenant, 'hcm-bth', 'BTH0911'),
    ).toBeUndefined();
  });

  test('when an address belongs to somebody of another unit', async () => {
    const email = sample.cast.department.leader.email;
    const text = `Mã nhân viên,Họ và tên,Email\nBTH0911,Lê Văn Tạm,${email}\n`;
    expect(await send(administrator, csv(text))).toMatchObject({
      saved: false,
      counts: { error: 1 },
    });
  });

  test('when an old list names somebody who works in another unit by now', async () => {
    const text = 'Mã nhân viên,Họ và tên\nBTH0912,Phan Thị Chuyển\n';
    expect(await send(administrator, csv(text))).toMatchObject({ saved: true });
    const person = await ports.organisation.personByStaffCode(tenant, 'hcm-bth', 'BTH0912');
    if (!person) throw new Error('nobody to move');
    const moved = { ...person, unitId: 'hcm-nd1', staffCode: 'ND-7' };
    await ports.organisation.save({ people: [moved] });
    expect(await send(administrator, csv(text))).toMatchObject({
      saved: false,
      counts: { error: 1 },
    });
    expect(await ports.organisation.person(tenant, person.id)).toEqual(moved);
  });

  test('when the sender administers nothing, or only another unit', async () => {
    const text = csv('Mã nhân viên,Họ và tên,Mã đơn vị\nA1,Lê Văn Tạm,hcm-nd1\n');
    expect(await send(director, text)).toMatchObject({ understood: false });
    expect(await send(administrator, text)).toMatchObject({ saved: false, counts: { error: 1 } });
    expect(await send(sample.cast.department.administrator, text)).toMatchObject({ saved: true });
  });

  test('when the file cannot be read', async () => {
    expect(await send(administrator, csv('không phải bảng'))).toMatchObject({ understood: false });
    expect(await send(administrator, new Uint8Array([0x50, 0x4b, 3, 4]))).toEqual({
      understood: false,
      refusal: {
        problem: 'Tệp Excel bị hỏng.',
        remedy: 'Mở tệp bằng Excel, lưu lại dạng .xlsx rồi gửi lại.',
      },
    });
  });
});
