import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { headingOf } from '../../../shared/domain/reports/heading.ts';
import { plan, reportOf, yearEnd } from './sampleYear.ts';

const withInstrument = (changes: Partial<Programme['instrument']>) =>
  headingOf(
    reportOf([], { programme: { ...plan, instrument: { ...plan.instrument, ...changes } } }),
  );

test('the heading carries the names, the days and the reasons of the plan and of the unit', () => {
  expect(headingOf(reportOf([]))).toEqual({
    superior: 'Sở Y tế Thành phố Hồ Chí Minh',
    issuer: 'Bệnh viện Truyền máu Huyết học',
    symbol: 'BC-BTH',
    place: 'Thành phố Hồ Chí Minh',
    year: 2023,
    subject: yearEnd.subject,
    programmeName: plan.name,
    instrument: 'Kế hoạch số 9…/KH-QLCL ngày 31/05/2023 của Bệnh viện Truyền máu Huyết học',
    window: { from: '2023-05-31', to: '2023-12-31' },
    legalBases: plan.instrument.legalBases,
    clause: yearEnd.clause,
    addressees: ['Sở Y tế Thành phố Hồ Chí Minh'],
    recipients: ['BGĐ', 'Các khoa/phòng'],
    archive: 'VT, P.QLCL (Th)',
    signer: { name: 'Trần Thị Thử', title: 'Giám đốc' },
  });
});

test.each([
  ['KH', 'Kế hoạch số'],
  ['HD', 'Hướng dẫn số'],
  ['QĐ', 'Quyết định số'],
  ['CV', 'Công văn số'],
  ['Đề án', 'Đề án số'],
])('an instrument of the type %s is named "%s …"', (type, name) => {
  expect(withInstrument({ type }).instrument.startsWith(`${name} `)).toBe(true);
});

test.each([
  ['Lưu VT, P.QLCL (Th)', 'VT, P.QLCL (Th)'],
  ['Lưu: VT, TCCB', 'VT, TCCB'],
  ['LƯU : VT', 'VT'],
  ['Lưu:VT', 'VT'],
  ['VT, bản lưu', 'VT, bản lưu'],
])('the archive line "%s" is printed after its word as "%s"', (name, archive) => {
  const recipients = [{ name: 'BGĐ' }, { name, purpose: 'archive' as const }];
  expect(withInstrument({ recipients })).toMatchObject({ archive, recipients: ['BGĐ'] });
});

test('the records office keeps the paper where the plan says nothing of it', () => {
  expect(withInstrument({ recipients: [{ name: 'BGĐ' }] }).archive).toBe('VT');
});

test.each([
  [['department:department_focal'], 1],
  [['unit:head_of_unit', 'department:department_focal'], 1],
  [['unit:department_head'], 0],
  [[], 0],
])('a report to %j addresses %d body above', (receivers, n) => {
  const { addressees } = headingOf(reportOf([], { duty: { ...yearEnd, receivers } }));
  expect(addressees).toHaveLength(n);
});

test('a deputy signs for the head', () => {
  const unitHead = { name: 'Lê Thị Ví Dụ', title: 'Phó Giám đốc', deputyOf: 'Giám đốc' };
  expect(headingOf(reportOf([], { unitHead })).signer).toEqual(unitHead);
});

test('a plan without number or day is named by what is known of it', () => {
  const unnamed = withInstrument({ symbol: '', issuedOn: '', issuedAfter: '2014-01-24' });
  expect(unnamed.instrument).toBe(
    'Kế hoạch chưa có số, không còn ngày, sau 24/01/2014 của Bệnh viện Truyền máu Huyết học',
  );
});
