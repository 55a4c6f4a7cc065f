import type { Unit } from '../../../shared/domain/organisation/unit.ts';
import {
  isAdministered,
  isInLoop,
  isOutside,
  presentUnit,
  unitsById,
  upFrom,
} from '../../../shared/domain/organisation/unitTree.ts';

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  tenant: 'hcm',
  id,
  type: 'hospital',
  name: `Đơn vị ${id}`,
  code: 'ĐV',
  province: 'Thành phố Hồ Chí Minh',
  place: 'Thành phố Hồ Chí Minh',
  active: true,
  ...more,
});

/** A department with a hospital and its ward; a hospital that went into it; a private clinic beside. */
const units = unitsById([
  unit('so', { type: 'health_department' }),
  unit('benh-vien', { parentId: 'so' }),
  unit('khoa', { type: 'clinical_department', parentId: 'benh-vien' }),
  unit('cu', { parentId: 'uy-ban', active: false, successorId: 'benh-vien' }),
  unit('cu-hon', { active: false, successorId: 'cu' }),
  unit('uy-ban', { type: 'provincial_peoples_committee' }),
  unit('phong-kham', { type: 'non_public_facility' }),
]);
const ids = (found: readonly Unit[]) => found.map(({ id }) => id);

describe('above a unit', () => {
  test('stand its superiors, the nearest first', () => {
    expect(ids(upFrom(units, 'khoa'))).toEqual(['khoa', 'benh-vien', 'so']);
    expect(ids(upFrom(units, 'so'))).toEqual(['so']);
  });

  test('stands its successor once it has ended, and no superior of before', () => {
    expect(ids(upFrom(units, 'cu'))).toEqual(['cu', 'benh-vien', 'so']);
  });

  test('stands nobody where the unit or its superior is unknown', () => {
    expect(upFrom(units, 'la')).toEqual([]);
    expect(ids(upFrom(unitsById([unit('a', { parentId: 'la' })]), 'a'))).toEqual(['a']);
  });

  test('stands each but once, even in a circle', () => {
    const circle = unitsById([unit('a', { parentId: 'b' }), unit('b', { parentId: 'a' })]);
    expect(ids(upFrom(circle, 'a'))).toEqual(['a', 'b']);
  });
});

describe('a circle of superiors', () => {
  const circle = unitsById([
    unit('a', { parentId: 'b' }),
    unit('b', { parentId: 'a' }),
    unit('c', { parentId: 'a' }),
  ]);

  test('is found from each unit in it, and not from one below it', () => {
    expect(isInLoop(circle, 'a', 'parentId')).toBe(true);
    expect(isInLoop(circle, 'b', 'parentId')).toBe(true);
    expect(isInLoop(circle, 'c', 'parentId')).toBe(false);
  });

  test('is one of a single kind of link', () => {
    expect(isInLoop(circle, 'a', 'managingParentId')).toBe(false);
  });

  test('is none where the way up ends', () => {
    expect(isInLoop(units, 'khoa', 'parentId')).toBe(false);
    expect(isInLoop(units, 'la', 'parentId')).toBe(false);
  });

  test('may go through the successor of an ended unit', () => {
    const through = unitsById([unit('a', { parentId: 'b' }), unit('b', { successorId: 'a' })]);
    expect(isInLoop(through, 'a', 'parentId')).toBe(true);
  });
});

describe('where a unit was, today there is', () => {
  test('the unit itself as long as it has no successor', () => {
    expect(presentUnit(units, 'khoa')?.id).toBe('khoa');
    expect(presentUnit(units, 'la')).toBeUndefined();
  });

  test('the last of its successors', () => {
    expect(presentUnit(units, 'cu')?.id).toBe('benh-vien');
    expect(presentUnit(units, 'cu-hon')?.id).toBe('benh-vien');
  });

  test('the last one known, where a successor is not', () => {
    const lost = unitsById([unit('a', { successorId: 'b' }), unit('b', { successorId: 'la' })]);
    expect(presentUnit(lost, 'a')?.id).toBe('b');
  });

  test('one of them, where they name each other', () => {
    const circle = unitsById([unit('a', { successorId: 'b' }), unit('b', { successorId: 'a' })]);
    expect(['a', 'b']).toContain(presentUnit(circle, 'a')?.id);
  });
});

test('outside is what lies below no health department', () => {
  expect(isOutside(units, 'phong-kham')).toBe(true);
  expect(isOutside(units, 'uy-ban')).toBe(true);
  expect(isOutside(units, 'khoa')).toBe(false);
  expect(isOutside(units, 'so')).toBe(false);
});

describe('an administrator', () => {
  test('of a unit looks after it and all below it, and nothing above or beside it', () => {
    expect(isAdministered(units, 'benh-vien', ['benh-vien'])).toBe(true);
    expect(isAdministered(units, 'khoa', ['phong-kham', 'benh-vien'])).toBe(true);
    expect(isAdministered(units, 'so', ['benh-vien'])).toBe(false);
    expect(isAdministered(units, 'phong-kham', ['benh-vien'])).toBe(false);
    expect(isAdministered(units, 'phong-kham', [])).toBe(false);
  });

  test('of a department also looks after what lies outside of every one', () => {
    expect(isAdministered(units, 'phong-kham', ['so'])).toBe(true);
    expect(isAdministered(units, 'phong-kham', ['benh-vien', 'so'])).toBe(true);
  });

  test('of a department looks after no unit of another department', () => {
    const two = unitsById([
      ...units.values(),
      unit('so-2', { type: 'health_department' }),
      unit('benh-vien-2', { parentId: 'so-2' }),
    ]);
    expect(isAdministered(two, 'benh-vien-2', ['so'])).toBe(false);
  });

  test('looks after no unit that nobody knows, and has nothing from a unit that nobody knows', () => {
    expect(isAdministered(units, 'la', ['so'])).toBe(false);
    expect(isAdministered(units, 'phong-kham', ['la'])).toBe(false);
  });
});
