import * as fc from 'fast-check';
import { sampleOrganisation } from '../../../infra/rehearsal/sample/sampleOrganisation.ts';
import { addDays } from '../../../shared/domain/calendar/days.ts';
import { byStructure, type UnitCount } from '../../../shared/domain/reports/byStructure.ts';
import { holds } from '../../support/properties.ts';

const { units } = sampleOrganisation('hcm-syt');
const hospital = 'hcm-bvdk-binh-duong';
const today = '2026-11-22';
/** Half-year 2025 straddles the merger. */
const counts: readonly UnitCount[] = [
  { unitId: hospital, on: '2025-06-20', count: 2 },
  { unitId: hospital, on: '2025-07-20', count: 3 },
  { unitId: hospital, on: '2025-09-20', count: 4 },
  { unitId: 'hcm-bth-xn', on: '2025-06-20', count: 1 },
];

const rows = (grouping: 'as_was' | 'as_is') =>
  byStructure(units, counts, grouping, today).map(({ name, under, count }) => [name, under, count]);

test('as it was, each count stands under the names and the department of its day', () => {
  expect(rows('as_was')).toEqual([
    ['Bệnh viện đa khoa Bình Dương', 'Sở Y tế Thành phố Hồ Chí Minh', 4],
    ['Bệnh viện đa khoa tỉnh Bình Dương', 'Sở Y tế Thành phố Hồ Chí Minh', 3],
    ['Bệnh viện đa khoa tỉnh Bình Dương', 'Sở Y tế tỉnh Bình Dương', 2],
    ['Bệnh viện Truyền máu Huyết học', 'Sở Y tế Thành phố Hồ Chí Minh', 1],
  ]);
});

test('as it is, all stand under the names and the department of today', () => {
  expect(rows('as_is')).toEqual([
    ['Bệnh viện đa khoa Bình Dương', 'Sở Y tế Thành phố Hồ Chí Minh', 9],
    ['Bệnh viện Truyền máu Huyết học', 'Sở Y tế Thành phố Hồ Chí Minh', 1],
  ]);
});

test('what a merged unit counted stands under its successor today', () => {
  const merged = byStructure(
    units,
    [{ unitId: 'hcm-syt-binh-duong', on: '2025-01-01', count: 5 }],
    'as_is',
    today,
  );
  expect(merged).toEqual([
    expect.objectContaining({
      unitId: 'hcm-syt',
      name: 'Sở Y tế Thành phố Hồ Chí Minh',
      count: 5,
      of: ['hcm-syt-binh-duong'],
    }),
  ]);
});

test('both groupings have the same total, also for units that nobody knows', () => {
  const count = fc.record({
    unitId: fc.constantFrom(...units.map(({ id }) => id), 'hcm-unknown'),
    on: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-07-01', days)),
    count: fc.nat(50),
  });
  const total = (all: readonly { readonly count: number }[]) =>
    all.reduce((sum, one) => sum + one.count, 0);
  holds(
    fc.property(fc.array(count, { maxLength: 40 }), (all) => {
      const was = total(byStructure(units, all, 'as_was', today));
      const is = total(byStructure(units, all, 'as_is', today));
      expect([was, is]).toEqual([total(all), total(all)]);
    }),
  );
});
