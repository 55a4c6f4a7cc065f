import type { UnitRecord } from '../../../shared/domain/organisation/unit.ts';
import {
  predecessorsOf,
  successorsOf,
  unitOn,
  unitsOn,
  withFacts,
} from '../../../shared/domain/organisation/unitOn.ts';

const basis = 'Quyết định 1/QĐ-SYT';
const record = (id: string, more: Partial<UnitRecord> = {}): UnitRecord => ({
  tenant: 'hcm',
  id,
  type: 'hospital',
  name: `Bệnh viện ${id}`,
  code: 'BV',
  parentId: 'so',
  province: 'Bình Dương',
  place: 'Bình Dương',
  active: true,
  ...more,
});
const ended = { on: '2025-07-01', set: { active: false }, basis };

test('changes hold in the order of their days, whatever order they were stored in', () => {
  const renamed = record('a', {
    changes: [
      { on: '2025-07-01', set: { name: 'Bệnh viện Sau' }, basis },
      { on: '2024-01-01', set: { name: 'Bệnh viện Trước' }, basis },
    ],
  });
  expect(unitOn(renamed, '2025-07-01')?.name).toBe('Bệnh viện Sau');
  expect(unitOn(renamed, '2024-12-31')?.name).toBe('Bệnh viện Trước');
});

test('a unit of which no change is recorded is as it was first, and nothing more', () => {
  const first = record('a');
  expect(unitOn(first, '2025-07-01')).toStrictEqual(first);
});

test('an end that nobody recorded has no day', () => {
  const closed = record('a', { active: false });
  expect(unitOn(closed, '2025-07-01')).toStrictEqual(closed);
  const renamed = { on: '2024-01-01', set: { name: 'Bệnh viện Trước' }, basis };
  const unit = unitOn(record('a', { active: false, changes: [renamed] }), '2025-07-01');
  expect(unit).not.toHaveProperty('dissolvedOn');
});

test('a unit has ended on the day of its end, whatever was recorded of it afterwards', () => {
  const corrected = { on: '2025-08-01', set: { place: 'Thủ Dầu Một' }, basis };
  const unit = unitOn(record('a', { changes: [ended, corrected] }), '2026-01-01');
  expect(unit).toMatchObject({ dissolvedOn: '2025-07-01', place: 'Thủ Dầu Một' });
});

test('a unit that is opened again has no end', () => {
  const reopened = { on: '2025-09-01', set: { active: true }, basis };
  const unit = unitOn(record('a', { changes: [ended, reopened] }), '2025-09-01');
  expect(unit?.active).toBe(true);
  expect(unit).not.toHaveProperty('dissolvedOn');
});

test('what was split off before its end takes over nothing of an ended unit', () => {
  const split = { on: '2024-01-01', kind: 'split', to: 'c', basis } as const;
  const unit = unitOn(record('a', { changes: [ended], successions: [split] }), '2025-07-01');
  expect(unit).toMatchObject({ active: false, dissolvedOn: '2025-07-01' });
  expect(unit).not.toHaveProperty('successorId');
  expect(unit).not.toHaveProperty('carriedOnBy');
});

test('the latest successor holds, from its day on', () => {
  const heir = (on: string, to: string) =>
    ({ on, kind: 'carrying_on', to, dossiers: 'continues', basis }) as const;
  const left = record('a', {
    changes: [ended],
    successions: [heir('2025-09-01', 'c'), heir('2025-07-01', 'b')],
  });
  expect(unitOn(left, '2025-08-31')?.carriedOnBy).toBe('b');
  expect(unitOn(left, '2025-09-01')?.carriedOnBy).toBe('c');
  expect(successorsOf(left).map(({ to }) => to)).toEqual(['b', 'c']);
});

test('of a unit without a succession nobody is the successor', () => {
  expect(successorsOf(record('a'))).toEqual([]);
});

test('ended units are still among those of the day, units to come are not', () => {
  const all = [record('a', { changes: [ended] }), record('b', { since: '2026-01-01' })];
  expect(unitsOn(all, '2025-07-01').map(({ id }) => id)).toEqual(['a']);
  expect(unitsOn(all, '2026-01-01').map(({ id }) => id)).toEqual(['a', 'b']);
});

test('null ends a link; what is left out stays', () => {
  const { parentId: _, ...alone } = record('a');
  expect(withFacts(record('a'), { parentId: null, code: 'BVA' })).toStrictEqual({
    ...alone,
    code: 'BVA',
  });
});

test('a unit comes from those that went into it, in the order of the days, and from no other', () => {
  const into = (on: string, to: string) =>
    ({ on, kind: 'merge', to, dossiers: 'continues', basis }) as const;
  const all = [
    record('a', { successions: [into('2025-07-01', 'c')] }),
    record('b', { successions: [into('2024-01-01', 'c')] }),
    record('d', { successions: [into('2024-01-01', 'e')] }),
    record('c'),
  ];
  expect(predecessorsOf(all, 'c').map(({ from }) => from.id)).toEqual(['b', 'a']);
  expect(predecessorsOf(all, 'a')).toEqual([]);
});
