import { unitOn } from '../../shared/domain/organisation/unitOn.ts';
import type { Existing } from '../../shared/imports/existing.ts';
import { planImport } from '../../shared/imports/planImport.ts';
import { readTables } from '../../shared/imports/readTables.ts';
import { sheetsOf } from '../../shared/imports/sheets.ts';
import type { UnitRecord } from '../../shared/ports.ts';

const tenant = 'hcm-syt';
const record = (id: string, name: string, more: Partial<UnitRecord> = {}): UnitRecord => ({
  tenant,
  id,
  type: 'hospital',
  name,
  code: 'BV',
  parentId: tenant,
  province: 'Thành phố Hồ Chí Minh',
  place: 'Thành phố Hồ Chí Minh',
  active: true,
  ...more,
});
const records: readonly UnitRecord[] = [
  record(tenant, 'Sở Y tế', { type: 'health_department', parentId: undefined }),
  record('hcm-q1', 'Bệnh viện quận 1', {
    changes: [{ on: '2025-08-09', set: { name: 'Bệnh viện đa khoa Tân Định' }, basis: 'QĐ' }],
  }),
  record('hcm-q2', 'Bệnh viện quận 2'),
];
const existing: Existing = {
  tenant,
  today: '2026-11-22',
  records,
  people: [],
  byAddress: [],
  formerHolders: [],
  holdings: [],
  roles: [],
  administers: [tenant],
  defaultUnitId: tenant,
};

const header =
  'Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Chữ viết tắt,Hình thức,Có hiệu lực từ,Mã đơn vị tiền thân,Hồ sơ của đơn vị tiền thân';

function plan(over: Partial<Existing>, ...lines: string[]) {
  const content = new TextEncoder().encode([header, ...lines].join('\n'));
  const read = readTables({ name: 'a.csv', content });
  if ('refusal' in read) throw new Error(read.refusal.problem);
  const found = sheetsOf(read.tables);
  if ('refusal' in found) throw new Error(found.refusal.problem);
  const { rows, changes } = planImport(found.sheets, { ...existing, ...over });
  const saved = new Map((changes?.units ?? []).map((one) => [one.id, one]));
  return {
    statuses: rows.map(({ status }) => status),
    messages: rows.flatMap(({ messages }) =>
      messages.map(({ column, problem }) => `${column}: ${problem}`),
    ),
    units: changes?.units ?? [],
    after: records.filter(({ id }) => !saved.has(id)).concat(...saved.values()),
  };
}
const nameOn = (found: readonly UnitRecord[], id: string, day: string) => {
  const one = found.find((each) => each.id === id);
  return one && unitOn(one, day)?.name;
};

test('a row with a day says from when its name holds; the days before keep the old one', () => {
  const { statuses, after } = plan(
    {},
    'hcm-q2,Bệnh viện đa khoa An Khánh,Bệnh viện,hcm-syt,BV,,09/08/2025,,',
  );
  expect(statuses).toEqual(['update']);
  expect(nameOn(after, 'hcm-q2', '2025-08-08')).toBe('Bệnh viện quận 2');
  expect(nameOn(after, 'hcm-q2', '2025-08-09')).toBe('Bệnh viện đa khoa An Khánh');
});

test('a row without a day corrects the name of today and leaves the history alone', () => {
  const { after } = plan({}, 'hcm-q1,Bệnh viện Tân Định,Bệnh viện,hcm-syt,BV,,,,');
  expect(nameOn(after, 'hcm-q1', '2026-11-22')).toBe('Bệnh viện Tân Định');
  expect(nameOn(after, 'hcm-q1', '2025-08-08')).toBe('Bệnh viện quận 1');
});

test('a file of old, with today’s names and without the columns, changes nothing', () => {
  expect(plan({}, 'hcm-q1,Bệnh viện đa khoa Tân Định,Bệnh viện,hcm-syt,BV').units).toEqual([]);
});

test('a new unit is there from its day on, and ends those that it comes of', () => {
  const row = 'hcm-moi,Bệnh viện Mới,Bệnh viện,hcm-syt,BVM,,01/01/2026,"hcm-q2, hcm-q1",tiếp tục';
  const { statuses, after } = plan({}, row);
  expect(statuses).toEqual(['new']);
  expect(nameOn(after, 'hcm-moi', '2025-12-31')).toBeUndefined();
  for (const id of ['hcm-q1', 'hcm-q2']) {
    const ended = after.find((one) => one.id === id);
    expect(ended && unitOn(ended, '2026-01-01')).toMatchObject({
      active: false,
      successorId: 'hcm-moi',
      carriedOnBy: 'hcm-moi',
    });
    expect(ended && unitOn(ended, '2025-12-31')?.active).toBe(true);
  }
  const again = plan({ records: after }, row);
  expect([again.statuses, again.units]).toEqual([['unchanged'], []]);
});

test('dossiers are inherited only where the file says so', () => {
  const { after } = plan({}, 'hcm-moi,Bệnh viện Mới,Bệnh viện,hcm-syt,BVM,,01/01/2026,hcm-q2,');
  const ended = after.find(({ id }) => id === 'hcm-q2');
  expect(ended && unitOn(ended, '2026-01-01')?.carriedOnBy).toBeUndefined();
});

test('private and central hospitals need no superior', () => {
  const { units } = plan(
    {},
    'hcm-fv,Bệnh viện FV,Cơ sở ngoài công lập,,FV,,,,',
    'hcm-cr,Bệnh viện Chợ Rẫy,Bệnh viện,,BVCR,Trung ương,,,',
  );
  expect(units.map(({ ownership, parentId }) => [ownership, parentId])).toEqual([
    ['non_public', undefined],
    ['central', undefined],
  ]);
});

test.each([
  [
    'hcm-q2,Tên Mới,Bệnh viện,hcm-syt,BV,,30/02/2025,,',
    'Có hiệu lực từ: Không phải là ngày có thật.',
  ],
  ['hcm-moi,Tên Mới,Bệnh viện,hcm-syt,BV,,,hcm-q2,', 'Có hiệu lực từ: Thiếu ngày kế thừa.'],
  [
    'hcm-moi,Tên Mới,Bệnh viện,hcm-syt,BV,,01/01/2026,hcm-q9,',
    'Mã đơn vị tiền thân: Không có đơn vị "hcm-q9".',
  ],
  [
    'hcm-moi,Tên Mới,Bệnh viện,hcm-syt,BV,,01/01/2025,hcm-q1,',
    'Mã đơn vị tiền thân: Không ghi được đơn vị tiền thân hcm-q1 vào ngày này.',
  ],
  [
    'hcm-moi,Tên Mới,Bệnh viện,hcm-syt,BV,,01/01/2026,hcm-q2,để đó',
    'Hồ sơ của đơn vị tiền thân: Không rõ hồ sơ ra sao.',
  ],
  ['hcm-q2,Tên Mới,Bệnh viện,hcm-syt,BV,Tư,,,', 'Hình thức: Không có hình thức "Tư".'],
  ['hcm-q2,Tên Mới,Bệnh viện,,BV,,,,', 'Mã đơn vị cấp trên: Thiếu đơn vị cấp trên.'],
  ['hcm-khac,Sở Y tế khác,Sở Y tế,,SYT,,,,', 'Mã đơn vị cấp trên: Đã có Sở Y tế khác.'],
])('the row %s is refused: %s', (row, message) => {
  const refused = plan({}, row);
  expect(refused.messages).toContain(message);
  expect(refused.units).toEqual([]);
});

test('whoever administers a hospital alone cannot end another by naming it', () => {
  const { messages } = plan(
    { administers: ['hcm-q2'] },
    'hcm-q2,Bệnh viện quận 2,Bệnh viện,hcm-syt,BV,,01/01/2026,hcm-q1,',
  );
  expect(messages).toContain('Mã đơn vị cấp trên: Đơn vị này không thuộc phạm vi bạn quản trị.');
});
