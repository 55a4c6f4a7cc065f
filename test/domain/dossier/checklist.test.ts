import { missingFrom } from '../../../shared/domain/dossier/checklist.ts';
import { emptyContent } from '../../../shared/domain/dossier/content.ts';
import type { Content } from '../../../shared/domain/dossier/state.ts';
import { dossierAfter, drafted, mau, thu, vidu, words } from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const { content } = dossierAfter(drafted);
const missing = (more: Partial<Content>, urgent = false) =>
  missingFrom({ ...content, ...more }, hospitalPlan, { urgent });
const author = (consent: 'given' | 'pending' | 'declined', share: number) => ({
  person: thu,
  share,
  lead: false,
  consent,
});
const lead = { person: mau, share: 60, lead: true, consent: 'given' as const };

test('full content lacks nothing', () => {
  expect(missing({})).toEqual([]);
});

test('empty content lacks everything, in the order of the form', () => {
  expect(missingFrom(emptyContent, hospitalPlan, { urgent: false })).toEqual([
    { field: 'title', problem: 'empty', label: 'Tên đề án, kế hoạch' },
    { field: 'obstacles', problem: 'empty', label: 'Loại khó khăn, vướng mắc' },
    { field: 'sections.I', problem: 'empty', label: 'I. MỤC ĐÍCH, YÊU CẦU' },
    { field: 'sections.III', problem: 'empty', label: 'III. MỤC TIÊU, VẤN ĐỀ CẦN GIẢI QUYẾT' },
    { field: 'sections.V.3', problem: 'empty', label: 'V.3. Giải pháp' },
    { field: 'sections.VII.2', problem: 'empty', label: 'VII.2. Tổ chức thực hiện' },
    { field: 'risks', problem: 'empty', label: 'Rủi ro và phương án khắc phục' },
    { field: 'authors', problem: 'shares_not_100', label: 'Tác giả và tỷ lệ đóng góp' },
    { field: 'declared', problem: 'not_declared', label: 'Lời cam đoan' },
    { field: 'committed', problem: 'not_committed', label: 'Cam kết của người đề xuất' },
  ]);
});

test('an urgent dossier lacks only what is essential, and its reason', () => {
  const fields = missingFrom(emptyContent, hospitalPlan, { urgent: true }).map(
    ({ field }) => field,
  );
  expect(fields).toEqual([
    'title',
    'obstacles',
    'sections.III',
    'sections.V.3',
    'authors',
    'declared',
    'committed',
    'urgentReason',
  ]);
  expect(missing({ urgentReason: 'Gấp' }, true)).toEqual([]);
});

test('a section must have its length, a voluntary one only when it is begun', () => {
  expect(missing({ sections: { ...content.sections, I: 'Ngắn' } })).toMatchObject([
    { field: 'sections.I', problem: 'too_short' },
  ]);
  expect(missing({ sections: { ...content.sections, I: 'a'.repeat(20) } })).toEqual([]);
  expect(missing({ sections: { ...content.sections, VIII: 'Ngắn' } })).toEqual([]);
});

test('no risk without a remedy, no remedy without a risk (requirement R3)', () => {
  const risks = [
    { risk: words('Rủi ro'), remedy: words('Khắc phục') },
    { risk: words('Rủi ro'), remedy: '' },
    { risk: '', remedy: words('Khắc phục') },
  ];
  expect(missing({ risks })).toEqual([
    {
      field: 'risks.1.remedy',
      problem: 'risk_without_remedy',
      label: 'Rủi ro và phương án khắc phục',
    },
    { field: 'risks.2.risk', problem: 'empty', label: 'Rủi ro và phương án khắc phục' },
  ]);
});

test('co-authors who have not consented are named', () => {
  expect(
    missing({
      authors: [lead, author('pending', 20), { ...author('declined', 20), person: vidu }],
    }),
  ).toEqual([
    { field: 'authors.1', problem: 'consent_pending', label: 'Trần Thị Thử' },
    { field: 'authors.2', problem: 'consent_declined', label: 'Lê Thị Ví Dụ' },
  ]);
});

test('check 15: contribution rates total 100 per cent', () => {
  expect(missing({ authors: [lead, author('given', 40)] })).toEqual([]);
  expect(missing({ authors: [lead, author('given', 39)] })).toMatchObject([
    { problem: 'shares_not_100' },
  ]);
  expect(missing({ authors: [lead, author('given', 41)] })).toMatchObject([
    { problem: 'shares_not_100' },
  ]);
});
