import {
  planReorganisation,
  type Reorganisation,
} from '../../../shared/domain/organisation/reorganise.ts';
import type { UnitRecord } from '../../../shared/domain/organisation/unit.ts';
import { actingFor, predecessorsOf, unitOn } from '../../../shared/domain/organisation/unitOn.ts';

const base = {
  tenant: 'hcm',
  type: 'hospital',
  code: 'BV',
  province: 'Bình Dương',
  place: 'Bình Dương',
  active: true,
} as const;
const record = (id: string, more: Partial<UnitRecord> = {}): UnitRecord => ({
  ...base,
  id,
  name: `Bệnh viện ${id}`,
  parentId: 'so',
  ...more,
});

const records: readonly UnitRecord[] = [
  record('so', { type: 'health_department', name: 'Sở Y tế', parentId: undefined }),
  record('a'),
  record('b'),
  record('moi', { since: '2024-01-01' }),
  record('a-khoa', { type: 'clinical_department', parentId: 'a' }),
];
const common = { on: '2025-07-01', basis: 'Quyết định 1/QĐ-SYT' } as const;
const plan = (act: Reorganisation, over: readonly UnitRecord[] = records, people = 0) =>
  planReorganisation(act, { records: over, people: new Map([['a', people]]) });

function recorded(
  act: Reorganisation,
  over: readonly UnitRecord[] = records,
): readonly UnitRecord[] {
  const planned = plan(act, over, 3);
  if (!planned.accepted) throw new Error(planned.refusal.because);
  const changed = new Map(planned.records.map((one) => [one.after.id, one.after]));
  return [
    ...over.map((one) => changed.get(one.id) ?? one),
    ...planned.records.flatMap((one) => (one.before ? [] : [one.after])),
  ];
}
const on = (all: readonly UnitRecord[], id: string, day: string) => {
  const found = all.find((one) => one.id === id);
  return found && unitOn(found, day);
};
const because = (act: Reorganisation, over?: readonly UnitRecord[], people?: number) => {
  const planned = plan(act, over, people);
  return planned.accepted ? 'accepted' : planned.refusal;
};

const rename = (unitId: string, name: string, day = '2025-07-01'): Reorganisation => ({
  ...common,
  on: day,
  kind: 'rename',
  unitId,
  name,
  code: 'BV',
});
const merge: Reorganisation = {
  ...common,
  kind: 'merge',
  unitIds: ['a'],
  into: { id: 'b' },
  dossiers: 'continues',
};
const dissolve = (successorId?: string): Reorganisation => ({
  ...common,
  kind: 'dissolve',
  unitId: 'a',
  dossiers: 'ends',
  ...(successorId && { successorId }),
});
const move = (unitId: string, parentId: string, day = '2025-07-01'): Reorganisation => ({
  ...common,
  on: day,
  kind: 'move',
  unitId,
  link: 'parentId',
  parentId,
});

describe('a unit from a day on', () => {
  test('has its old name the day before and the new one that day, under the same id', () => {
    const all = recorded(rename('a', 'Bệnh viện Mới'));
    expect(on(all, 'a', '2025-06-30')?.name).toBe('Bệnh viện a');
    expect(on(all, 'a', '2025-07-01')?.name).toBe('Bệnh viện Mới');
  });

  test('keeps a later name when an earlier one is recorded afterwards', () => {
    const all = recorded(
      rename('a', 'Bệnh viện Giữa', '2024-01-01'),
      recorded(rename('a', 'Bệnh viện Mới')),
    );
    const names = ['2023-12-31', '2024-01-01', '2025-07-01'].map((day) => on(all, 'a', day)?.name);
    expect(names).toEqual(['Bệnh viện a', 'Bệnh viện Giữa', 'Bệnh viện Mới']);
  });

  test('may get a name and a superior on the same day, by two documents', () => {
    const all = recorded(move('a', 'b'), recorded(rename('a', 'Bệnh viện Mới')));
    expect(on(all, 'a', '2025-07-01')).toMatchObject({ name: 'Bệnh viện Mới', parentId: 'b' });
  });

  test('is not there before its first day', () => {
    expect(on(records, 'moi', '2023-12-31')).toBeUndefined();
    expect(on(records, 'moi', '2024-01-01')?.name).toBe('Bệnh viện moi');
  });

  test('without any record of changes is the same on every day', () => {
    expect(on(records, 'a', '1990-01-01')).toEqual(on(records, 'a', '2090-01-01'));
  });
});

describe('a merger', () => {
  test('ends the unit on its day and names who takes over people and dossiers', () => {
    const all = recorded(merge);
    expect(on(all, 'a', '2025-06-30')).toMatchObject({ active: true });
    expect(on(all, 'a', '2025-07-01')).toMatchObject({
      active: false,
      dissolvedOn: '2025-07-01',
      successorId: 'b',
      carriedOnBy: 'b',
    });
    expect(predecessorsOf(all, 'b').map(({ from }) => from.id)).toEqual(['a']);
  });

  test('may make a new unit, which has the place and the superior of the first', () => {
    const into = { id: 'chung', name: 'Bệnh viện Chung', code: 'BVC', type: 'hospital' } as const;
    const all = recorded({ ...merge, unitIds: ['a', 'b'], into });
    expect(on(all, 'chung', '2025-06-30')).toBeUndefined();
    expect(on(all, 'chung', '2025-07-01')).toMatchObject({
      name: 'Bệnh viện Chung',
      parentId: 'so',
      province: 'Bình Dương',
    });
    expect(['a', 'b'].map((id) => on(all, id, '2025-07-01')?.successorId)).toEqual([
      'chung',
      'chung',
    ]);
  });
});

describe('who acts for a unit', () => {
  const acting = (all: readonly UnitRecord[], day: string) => {
    const unit = on(all, 'a', day);
    return unit && actingFor(unit);
  };
  test('is the unit itself until the day, then the successor where the record says so', () => {
    const all = recorded(merge);
    expect(acting(all, '2025-06-30')).toEqual({ kind: 'itself' });
    expect(acting(all, '2025-07-01')).toEqual({ kind: 'successor', unitId: 'b' });
  });

  test.each(['replaces', 'ends'] as const)('is nobody where the record says `%s`', (dossiers) => {
    expect(acting(recorded({ ...merge, dossiers }), '2025-07-01')).toEqual({
      kind: 'nobody',
      unitName: 'Bệnh viện a',
      since: '2025-07-01',
    });
  });

  test('is the one named afterwards, from its day on', () => {
    const carried = {
      ...common,
      on: '2025-09-01',
      kind: 'carry_on',
      unitId: 'a',
      successorId: 'b',
    } as const;
    const all = recorded(carried, recorded({ ...merge, dossiers: 'ends' }));
    expect(acting(all, '2025-08-31')).toMatchObject({ kind: 'nobody' });
    expect(acting(all, '2025-09-01')).toEqual({ kind: 'successor', unitId: 'b' });
  });
});

test('a part that becomes a unit leaves the unit itself in being', () => {
  const into = { id: 'c', name: 'Bệnh viện c', code: 'C', type: 'hospital' } as const;
  const all = recorded({ ...common, kind: 'split', unitId: 'a', into });
  expect(on(all, 'a', '2025-07-01')).toMatchObject({ active: true });
  expect(on(all, 'a', '2025-07-01')?.successorId).toBeUndefined();
  expect(predecessorsOf(all, 'c')).toMatchObject([
    { from: { id: 'a' }, succession: { kind: 'split' } },
  ]);
});

describe('refused is', () => {
  const dissolved = recorded(merge);
  const cases: readonly (readonly [string, unknown, object])[] = [
    [
      'a day that does not exist',
      because(rename('a', 'X', '2025-02-30')),
      { because: 'no_such_day' },
    ],
    [
      'a unit that nobody knows',
      because(rename('z', 'X')),
      { because: 'unknown_unit', unitId: 'z' },
    ],
    [
      'a superior that nobody knows',
      because(move('a', 'z')),
      { because: 'unknown_unit', unitId: 'z' },
    ],
    [
      'an id that is taken',
      because({
        ...common,
        kind: 'split',
        unitId: 'a',
        into: { id: 'b', name: 'B', code: '', type: 'hospital' },
      }),
      { because: 'id_taken' },
    ],
    [
      'a day before the unit',
      because(rename('moi', 'X', '2023-12-31')),
      { because: 'not_yet_there', on: '2024-01-01' },
    ],
    ['its first day', because(rename('moi', 'X', '2024-01-01')), { because: 'same_day' }],
    [
      'a second name for one day',
      because(rename('a', 'Y'), recorded(rename('a', 'X'))),
      { because: 'same_day' },
    ],
    [
      'a change after the end',
      because(rename('a', 'X', '2025-08-01'), dissolved),
      { because: 'dissolved', on: '2025-07-01' },
    ],
    ['a second end', because({ ...merge, on: '2026-01-01' }, dissolved), { because: 'dissolved' }],
    [
      'a successor that has ended',
      because({ ...dissolve('a'), unitId: 'b', on: '2025-08-01' } as Reorganisation, dissolved),
      { because: 'dissolved' },
    ],
    [
      'an end before a recorded change',
      because(merge, recorded(rename('a', 'X', '2025-12-01'))),
      { because: 'later_change', on: '2025-12-01' },
    ],
    ['the same name', because(rename('a', 'Bệnh viện a')), { because: 'unchanged' }],
    ['a unit below itself', because(move('a', 'a')), { because: 'same_unit' }],
    [
      'an end with people and no successor',
      because(dissolve(), records, 3),
      { because: 'people_left', people: 3 },
    ],
    [
      'an end with units below and no successor',
      because({ ...dissolve(), unitId: 'so' } as Reorganisation),
      { because: 'units_left', units: ['Bệnh viện a', 'Bệnh viện b', 'Bệnh viện moi'] },
    ],
    [
      'to carry on for a unit that is there',
      because({ ...common, kind: 'carry_on', unitId: 'a', successorId: 'b' }),
      { because: 'not_dissolved' },
    ],
  ];
  test.each(cases)('%s', (_name, refusal, expected) => {
    expect(refusal).toMatchObject(expected);
  });

  test('a circle of superiors, also one that closes only on a later day', () => {
    expect(because(move('so', 'a'))).toMatchObject({ because: 'loop' });
    const later = recorded(move('b', 'a', '2026-01-01'));
    expect(because(move('a', 'b', '2025-07-01'), later)).toMatchObject({ because: 'loop' });
    expect(because(move('a', 'b', '2025-07-01'))).toBe('accepted');
  });

  test('a circle of those who guide the work', () => {
    const guided = { ...move('b', 'a'), link: 'professionalParentId' } as Reorganisation;
    const back = {
      ...move('a', 'b', '2025-08-01'),
      link: 'professionalParentId',
    } as Reorganisation;
    expect(because(back, recorded(guided))).toMatchObject({ because: 'loop' });
  });

  test('nothing else: a unit without people ends without a successor', () => {
    expect(because(dissolve())).toBe('accepted');
    expect(because(dissolve('b'), records, 3)).toBe('accepted');
  });
});
