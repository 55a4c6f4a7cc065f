import { changedFrom, corrected, difference } from '../../../shared/domain/organisation/correct.ts';
import type { Unit, UnitRecord } from '../../../shared/domain/organisation/unit.ts';
import { unitOn } from '../../../shared/domain/organisation/unitOn.ts';

const unit: Unit = {
  tenant: 'hcm',
  id: 'q1',
  type: 'hospital',
  name: 'Bệnh viện quận 1',
  code: 'BVQ1',
  parentId: 'so',
  province: 'Thành phố Hồ Chí Minh',
  place: 'Thành phố Hồ Chí Minh',
  active: true,
};
const { parentId: _, ...withoutSuperior } = unit;

/** Since 9 August 2025 it has been called after Tân Định. */
const record: UnitRecord = {
  ...unit,
  changes: [
    { on: '2024-01-01', set: { code: 'BVQ' }, basis: 'Quyết định 1/QĐ-SYT' },
    { on: '2025-08-09', set: { name: 'Bệnh viện Tân Định' }, basis: 'Quyết định 2/QĐ-SYT' },
  ],
};
const on = (of: UnitRecord, day: string): Unit => {
  const found = unitOn(of, day);
  if (!found) throw new Error(`not there on ${day}`);
  return found;
};
const nameOn = (of: UnitRecord, day: string) => on(of, day).name;

describe('the difference between a unit and the same unit', () => {
  test('is what changed, and nothing else', () => {
    expect(difference(unit, unit)).toEqual({});
    expect(difference(unit, { ...unit, name: 'Bệnh viện Tân Định' })).toEqual({
      name: 'Bệnh viện Tân Định',
    });
  });

  test('is null for a superior that is no more, and the superior where one is new', () => {
    expect(difference(unit, withoutSuperior)).toEqual({ parentId: null });
    expect(difference(withoutSuperior, unit)).toEqual({ parentId: 'so' });
  });

  test('says nothing of what follows from an end', () => {
    expect(difference(unit, { ...unit, dissolvedOn: '2025-07-01', successorId: 'q3' })).toEqual({});
  });
});

describe('a correction', () => {
  test('of a name goes where the name of that day comes from; earlier days keep theirs', () => {
    const after = corrected(record, '2026-11-22', {
      ...unit,
      code: 'BVQ',
      name: 'Bệnh viện Sài Gòn',
    });
    expect(nameOn(after, '2025-08-08')).toBe('Bệnh viện quận 1');
    expect(nameOn(after, '2025-08-09')).toBe('Bệnh viện Sài Gòn');
    expect(after.changes).toEqual([
      record.changes?.[0],
      { ...record.changes?.[1], set: { name: 'Bệnh viện Sài Gòn' } },
    ]);
  });

  test('may be of the very day of the change', () => {
    const after = corrected(record, '2025-08-09', {
      ...on(record, '2025-08-09'),
      name: 'Tân Định',
    });
    expect(nameOn(after, '2025-08-09')).toBe('Tân Định');
    expect(nameOn(after, '2025-08-08')).toBe('Bệnh viện quận 1');
  });

  test('of a day before the change puts right how it was first', () => {
    const after = corrected(record, '2025-08-08', {
      ...on(record, '2025-08-08'),
      name: 'Quận Nhất',
    });
    expect(nameOn(after, '2025-08-08')).toBe('Quận Nhất');
    expect(nameOn(after, '2025-08-09')).toBe('Bệnh viện Tân Định');
    expect(after.changes).toEqual(record.changes);
  });

  test('of what never changed puts right how it was first', () => {
    const after = corrected(record, '2026-11-22', {
      ...on(record, '2026-11-22'),
      place: 'Sài Gòn',
    });
    expect(after).toEqual({ ...record, place: 'Sài Gòn' });
    const { changes: _changes, ...unchanged } = record;
    expect(corrected(unchanged, '2026-11-22', { ...unit, place: 'Sài Gòn' })).toEqual({
      ...unit,
      place: 'Sài Gòn',
    });
  });

  test('leaves what else was set on the same day', () => {
    const set = { name: 'Bệnh viện Tân Định', code: 'BVTĐ' };
    const both = { ...record, changes: [{ on: '2025-08-09', set, basis: 'Quyết định 2/QĐ-SYT' }] };
    const after = corrected(both, '2026-11-22', { ...unit, ...set, name: 'Tân Định' });
    expect(on(after, '2026-11-22')).toMatchObject({ name: 'Tân Định', code: 'BVTĐ' });
  });

  test('may end the link to a superior', () => {
    expect(corrected({ ...unit }, '2026-11-22', withoutSuperior)).toStrictEqual(withoutSuperior);
  });

  test('of a day before the unit’s first changes nothing', () => {
    const young = { ...record, since: '2024-01-01' };
    expect(corrected(young, '2023-12-31', { ...unit, name: 'Khác' })).toBe(young);
  });
});

describe('a change from a day on', () => {
  const basis = 'Quyết định 3/QĐ-SYT';

  test('is added with its document, in the order of the days', () => {
    const name = 'Bệnh viện Bến Thành';
    const after = changedFrom(record, '2025-07-01', { ...on(record, '2025-07-01'), name }, basis);
    expect(after.changes?.map((one) => one.on)).toEqual(['2024-01-01', '2025-07-01', '2025-08-09']);
    expect(after.changes?.[1]).toEqual({ on: '2025-07-01', set: { name }, basis });
    expect(nameOn(after, '2025-06-30')).toBe('Bệnh viện quận 1');
  });

  test('is put together with what is recorded for the same day already', () => {
    const after = changedFrom(
      record,
      '2025-08-09',
      { ...on(record, '2025-08-09'), code: 'BVTĐ' },
      basis,
    );
    expect(after.changes).toEqual([
      record.changes?.[0],
      {
        on: '2025-08-09',
        set: { name: 'Bệnh viện Tân Định', code: 'BVTĐ' },
        basis: 'Quyết định 2/QĐ-SYT',
      },
    ]);
  });

  test('is the first of a unit of which none was recorded', () => {
    const after = changedFrom({ ...unit }, '2025-07-01', { ...unit, code: 'BVTĐ' }, basis);
    expect(after.changes).toEqual([{ on: '2025-07-01', set: { code: 'BVTĐ' }, basis }]);
  });

  test('is none where nothing is different, or the unit is not there yet', () => {
    expect(changedFrom(record, '2026-11-22', on(record, '2026-11-22'), basis)).toBe(record);
    const young = { ...record, since: '2024-01-01' };
    expect(changedFrom(young, '2023-12-31', { ...unit, name: 'Khác' }, basis)).toBe(young);
  });
});
