import {
  endedBy,
  namedBy,
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

const carryOn = { ...common, kind: 'carry_on', unitId: 'a', successorId: 'b' } as const;
const split = {
  ...common,
  kind: 'split',
  unitId: 'a',
  into: { id: 'c', name: 'Bệnh viện c', code: 'C', type: 'hospital' },
} as const;
const accepted = (act: Reorganisation, over: readonly UnitRecord[] = records) => {
  const planned = plan(act, over);
  if (!planned.accepted) throw new Error(planned.refusal.because);
  return planned.records.map(({ after }) => after);
};

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
  const dissolved = () => recorded(merge);
  const cases: readonly (readonly [string, () => unknown, object])[] = [
    [
      'a day that does not exist',
      () => because(rename('a', 'X', '2025-02-30')),
      { because: 'no_such_day' },
    ],
    [
      'a unit that nobody knows',
      () => because(rename('z', 'X')),
      { because: 'unknown_unit', unitId: 'z' },
    ],
    [
      'a superior that nobody knows',
      () => because(move('a', 'z')),
      { because: 'unknown_unit', unitId: 'z' },
    ],
    [
      'an id that is taken',
      () =>
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
      () => because(rename('moi', 'X', '2023-12-31')),
      { because: 'not_yet_there', on: '2024-01-01' },
    ],
    ['its first day', () => because(rename('moi', 'X', '2024-01-01')), { because: 'same_day' }],
    [
      'a second name for one day',
      () => because(rename('a', 'Y'), recorded(rename('a', 'X'))),
      { because: 'same_day' },
    ],
    [
      'a change after the end',
      () => because(rename('a', 'X', '2025-08-01'), dissolved()),
      { because: 'dissolved', on: '2025-07-01' },
    ],
    [
      'a second end',
      () => because({ ...merge, on: '2026-01-01' }, dissolved()),
      { because: 'dissolved' },
    ],
    [
      'a successor that has ended',
      () =>
        because({ ...dissolve('a'), unitId: 'b', on: '2025-08-01' } as Reorganisation, dissolved()),
      { because: 'dissolved' },
    ],
    [
      'an end before a recorded change',
      () => because(merge, recorded(rename('a', 'X', '2025-12-01'))),
      { because: 'later_change', on: '2025-12-01' },
    ],
    ['the same name', () => because(rename('a', 'Bệnh viện a')), { because: 'unchanged' }],
    ['a unit below itself', () => because(move('a', 'a')), { because: 'same_unit' }],
    [
      'an end with people and no successor',
      () => because(dissolve(), records, 3),
      { because: 'people_left', people: 3 },
    ],
    [
      'an end with units below and no successor',
      () => because({ ...dissolve(), unitId: 'so' } as Reorganisation),
      { because: 'units_left', units: ['Bệnh viện a', 'Bệnh viện b', 'Bệnh viện moi'] },
    ],
    [
      'to carry on for a unit that is there',
      () => because({ ...common, kind: 'carry_on', unitId: 'a', successorId: 'b' }),
      { because: 'not_dissolved' },
    ],
    [
      'to carry on what it carries on already',
      () => because({ ...carryOn, on: '2025-08-01' }, dissolved()),
      { because: 'unchanged', unitName: 'Bệnh viện a' },
    ],
    [
      'to carry on for itself',
      () => because({ ...carryOn, on: '2025-08-01', successorId: 'a' }, dissolved()),
      { because: 'same_unit', unitName: 'Bệnh viện a' },
    ],
    ['the same superior', () => because(move('a', 'so')), { because: 'unchanged' }],
    ['an end into itself', () => because(dissolve('a')), { because: 'same_unit' }],
    [
      'a merger of a unit with itself alone',
      () => because({ ...merge, into: { id: 'a' } }),
      { because: 'same_unit' },
    ],
    [
      'a part of a unit that nobody knows',
      () => because({ ...split, unitId: 'z' }),
      { because: 'unknown_unit', unitId: 'z' },
    ],
    [
      'a successor that nobody knows',
      () => because(dissolve('z')),
      { because: 'unknown_unit', unitId: 'z' },
    ],
    [
      'a second code for one day, also where other days have theirs',
      () => {
        const named = recorded(rename('a', 'X'), recorded(rename('a', 'W', '2024-01-01')));
        return because({ ...rename('a', 'X'), code: 'BVX' } as Reorganisation, named);
      },
      { because: 'same_day', unitName: 'Bệnh viện a', on: '2025-07-01' },
    ],
    [
      'an end with units below of which some ended before',
      () =>
        because({ ...dissolve(), unitId: 'so', on: '2025-08-01' } as Reorganisation, dissolved()),
      { because: 'units_left', units: ['Bệnh viện b', 'Bệnh viện moi'] },
    ],
  ];
  test.each(cases)('%s', (_name, refusal, expected) => {
    expect(refusal()).toMatchObject(expected);
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

  test('no new code for an old name', () => {
    expect(because({ ...rename('a', 'Bệnh viện a'), code: 'BVA' } as Reorganisation)).toBe(
      'accepted',
    );
  });

  test('no circle that was over before the day', () => {
    const change = (on: string, parentId: string) => ({ on, set: { parentId }, basis: 'QĐ' });
    const once = [
      record('so', { type: 'health_department', parentId: undefined }),
      record('a', { parentId: 'b' }),
      record('b', { changes: [change('2024-01-01', 'a'), change('2024-06-01', 'so')] }),
    ];
    expect(because(rename('a', 'Bệnh viện Mới'), once)).toBe('accepted');
  });

  test('no end on the day of a new name, nor after one', () => {
    expect(because(merge, recorded(rename('a', 'X')))).toBe('accepted');
    expect(because(merge, recorded(rename('a', 'X', '2024-01-01')))).toBe('accepted');
  });
});

describe('an act', () => {
  const into = split.into;
  test('ends the units that are merged or dissolved, but not the one they go into', () => {
    expect(endedBy(rename('a', 'X'))).toEqual([]);
    expect(endedBy(split)).toEqual([]);
    expect(endedBy(dissolve())).toEqual(['a']);
    expect(endedBy({ ...merge, unitIds: ['a', 'b'] })).toEqual(['a']);
    expect(endedBy({ ...merge, unitIds: ['a', 'b'], into })).toEqual(['a', 'b']);
  });

  test('speaks of each unit that it needs or makes', () => {
    expect(namedBy(rename('a', 'X'))).toEqual(['a']);
    expect(namedBy(move('a', 'b'))).toEqual(['a', 'b']);
    expect(namedBy({ ...merge, unitIds: ['a', 'b'], into })).toEqual(['a', 'b', 'c']);
    expect(namedBy(split)).toEqual(['a', 'c']);
    expect(namedBy(dissolve())).toEqual(['a']);
    expect(namedBy(dissolve('b'))).toEqual(['a', 'b']);
    expect(namedBy(carryOn)).toEqual(['a', 'b']);
  });

  test('changes only the units it speaks of', () => {
    expect(accepted(rename('a', 'X')).map(({ id }) => id)).toEqual(['a']);
    expect(accepted(merge).map(({ id }) => id)).toEqual(['a']);
    expect(accepted({ ...merge, unitIds: ['a', 'b'] }).map(({ id }) => id)).toEqual(['a']);
    expect(accepted(split).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(accepted(dissolve()).map(({ id }) => id)).toEqual(['a']);
  });

  test('names its document and who recorded it', () => {
    const by = { personId: 'p-admin', name: 'Ngô Văn Quản Trị' };
    const who = { by, at: '2025-06-20T02:00:00.000Z', commandId: 'c-1' };
    const planned = planReorganisation(merge, { records, people: new Map(), recorded: who });
    const [change] = planned.accepted ? planned.records : [];
    const note = { on: '2025-07-01', basis: 'Quyết định 1/QĐ-SYT', recorded: who };
    expect(change?.before).toBe(records[1]);
    expect(change?.after.changes).toEqual([{ ...note, set: { active: false } }]);
    expect(change?.after.successions).toEqual([
      { ...note, kind: 'merge', to: 'b', dossiers: 'continues' },
    ]);
    const [unsigned] = accepted(rename('a', 'X'));
    expect(unsigned?.changes?.[0]).toStrictEqual({
      on: '2025-07-01',
      basis: 'Quyết định 1/QĐ-SYT',
      set: { name: 'X', code: 'BV' },
    });
  });

  test('leaves the changes in the order of their days', () => {
    const [unit] = accepted(rename('a', 'Y', '2024-01-01'), recorded(rename('a', 'X')));
    expect(unit?.changes?.map((one) => one.on)).toEqual(['2024-01-01', '2025-07-01']);
  });
});

describe('a move', () => {
  test('takes the unit to another province and place where it says so', () => {
    const place = { province: 'Thành phố Hồ Chí Minh', place: 'Thủ Dầu Một' };
    const all = recorded({ ...move('a', 'b'), ...place } as Reorganisation);
    expect(on(all, 'a', '2025-07-01')).toMatchObject({ parentId: 'b', ...place });
  });

  test('leaves it where it is otherwise', () => {
    const [unit] = accepted(move('a', 'b'));
    expect(unit?.changes?.[0]?.set).toStrictEqual({ parentId: 'b' });
  });
});

describe('a dissolution', () => {
  test('gives the people to the successor, and the dossiers only where it says so', () => {
    const all = recorded(dissolve('b'));
    expect(on(all, 'a', '2025-07-01')).toMatchObject({ active: false, successorId: 'b' });
    expect(on(all, 'a', '2025-07-01')).not.toHaveProperty('carriedOnBy');
    expect(predecessorsOf(all, 'b')).toMatchObject([
      { from: { id: 'a' }, succession: { kind: 'dissolution', dossiers: 'ends' } },
    ]);
  });

  test('without a successor leaves nobody in its place', () => {
    const [unit] = accepted(dissolve());
    expect(unit).not.toHaveProperty('successions');
    expect(unit && unitOn(unit, '2025-07-01')).toMatchObject({ active: false });
  });
});

test('a new unit has no address of its own yet, whoever it comes of', () => {
  const withMail = records.map((one) => ({ ...one, contactEmail: 'a@example.vn' }));
  const made = accepted(split, withMail).at(-1);
  expect(made).toStrictEqual({ ...base, ...split.into, parentId: 'so', since: '2025-07-01' });
});
