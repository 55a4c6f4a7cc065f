import { olderEntryOf, yearOf } from '../../../shared/domain/novelty/older.ts';

const initiative = {
  title: 'Tủ lạnh vắc xin có báo nhiệt độ',
  unitId: 'hcm-bth',
  unitName: 'Bệnh viện Truyền máu Huyết học',
  authors: 'Nguyễn Văn Mẫu, Trần Thị Thử',
  level: 'Cấp cơ sở',
  decisionNumber: '12/QĐ-SYT',
  decisionDate: '2019-03-04',
  summary: 'Tủ lạnh báo nhiệt độ. Máu hiếm.',
};

test('an older initiative lies in the year of its decision', () => {
  expect(yearOf(initiative)).toBe('2019');
});

test('it is found by its title, unit and summary, and by no author of the system', () => {
  const { title, unitId, unitName, ...older } = initiative;
  expect(olderEntryOf(initiative, { tenant: 'hcm', id: 'o-1', version: 2 })).toEqual({
    tenant: 'hcm',
    dossierId: 'o-1',
    version: 2,
    year: '2019',
    listed: true,
    title,
    unitId,
    unitName,
    authorIds: [],
    older,
    gist: ['tủ lạnh báo nhiệt độ', 'máu hiếm'],
  });
});
