import {
  achievementsOf,
  awardEntryOf,
  sharedBy,
} from '../../../shared/domain/awards/achievements.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import {
  act,
  dossierAfter,
  evaluated,
  hospital,
  mau,
  nominated,
  personnel,
  received,
  save,
  started,
  submit,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const movement: Programme = {
  ...hospitalPlan,
  id: 'DN-TD-2024',
  code: 'TD24',
  form: {
    ...hospitalPlan.form,
    risks: 'not_asked',
    sections: [
      ...hospitalPlan.form.sections.map((one) => ({ ...one, required: false, essential: false })),
      {
        id: 'achievement',
        heading: 'Thành tích dùng làm căn cứ',
        text: true,
        required: false,
        essential: false,
        maximumCharacters: 2000,
        achievements: true,
      },
    ],
  },
};
const world = { ...hospital, programme: movement };

const registered = (lines: string) =>
  dossierAfter(
    [
      ...started,
      save({
        title: 'Khoa không giấy',
        sections: { achievement: lines },
        obstacles: ['unclear'],
        declared: true,
        committed: true,
      }),
      submit(),
    ],
    world,
  );

const keysOf = (lines: string) =>
  achievementsOf(registered(lines), movement).flatMap(({ keys }) => keys);

test('only the form’s own section names achievements, each line one, without its margins', () => {
  const dossier = registered('  Sáng kiến BTH-2023-0001 \nkhông có\nQuy trình giao nhận máu hiếm');
  const [other] = hospitalPlan.form.sections;
  const sections = { ...dossier.content.sections, [other?.id ?? '']: 'Đề án BTH-2022-0009' };
  const told = { ...dossier, content: { ...dossier.content, sections } };
  expect(achievementsOf(told, movement).map(({ words }) => words)).toEqual([
    'Sáng kiến BTH-2023-0001',
    'Quy trình giao nhận máu hiếm',
  ]);
});

test('ten letters are enough to be an achievement, nine say too little', () => {
  expect(keysOf('Rửa tay đủ')).toEqual(['words:rua tay du']);
  expect(keysOf('Ghép thận')).toEqual([]);
});

describe('check 18: the same achievement for two awards', () => {
  const entry = (lines: string) => {
    const kept = awardEntryOf(registered(lines), movement);
    if (!kept) throw new Error('nothing kept');
    return kept;
  };
  const found = (lines: string, dossierId: string) =>
    entry(lines).keys.map((key) => ({ key, use: { ...entry(lines).use, dossierId } }));

  test('check 18: the same achievement in two registrations raises a warning that names the other', () => {
    const own = achievementsOf(registered('Sáng kiến BTH-2023-0001'), movement);
    const [shared, ...more] = sharedBy(own, found('bth-2023-0001 về máu hiếm', 'd-2'), 'd-1');
    expect(more).toEqual([]);
    expect(shared).toMatchObject({
      dossierId: 'd-2',
      achievement: 'Sáng kiến BTH-2023-0001',
      lead: mau.name,
    });
  });

  test('check 18: marks, case and signs do not hide it', () => {
    const own = achievementsOf(registered('Quy trình giao nhận máu hiếm.'), movement);
    expect(sharedBy(own, found('QUY TRINH giao nhận – máu hiếm', 'd-2'), 'd-1')).toHaveLength(1);
  });

  test('check 18: a nomination rests on its own dossier, by number and by title', () => {
    const dossier = dossierAfter(nominated);
    const kept = awardEntryOf(dossier, hospitalPlan);
    expect(kept?.keys).toEqual([
      'number:BTH-2023-0001',
      'words:dieu phoi nhanh don vi mau nhom hiem giua cac benh vien',
    ]);
    expect(kept?.use.form).toBe('Giấy khen');
    const uses = (kept?.keys ?? []).map((key) => ({
      key,
      use: { ...entry('x').use, dossierId: 'd-9' },
    }));
    for (const line of ['BTH-2023-0001', dossier.content.title])
      expect(sharedBy(achievementsOf(registered(line), movement), uses, 'd-1')).toHaveLength(1);
  });

  test('check 18: another achievement, the dossier itself and no achievement raise none', () => {
    const own = achievementsOf(registered('BTH-2023-0001'), movement);
    expect(sharedBy(own, found('BTH-2023-0002', 'd-2'), 'd-1')).toEqual([]);
    expect(sharedBy(own, found('BTH-2023-0001', 'd-1'), 'd-1')).toEqual([]);
    expect(keysOf('không có')).toEqual([]);
    expect(keysOf('')).toEqual([]);
  });
});

test('each other dossier that rests on it is shown', () => {
  const use = { title: 't', programmeName: 'p', unitName: 'u', lead: 'l' };
  const found = ['d-2', 'd-3'].map((dossierId) => ({
    key: 'number:BTH-2023-0001',
    use: { ...use, dossierId },
  }));
  const shared = sharedBy(achievementsOf(registered('BTH-2023-0001'), movement), found, 'd-1');
  expect(shared.map(({ dossierId }) => dossierId)).toEqual(['d-2', 'd-3']);
});

test('what is kept shows the dossier by its number once it has one', () => {
  const dossier = dossierAfter(nominated);
  expect(awardEntryOf(dossier, hospitalPlan)?.use).toEqual({
    dossierId: dossier.id,
    number: 'BTH-2023-0001',
    title: dossier.content.title,
    programmeName: dossier.programmeName,
    unitName: dossier.unitName,
    lead: mau.name,
    form: 'Giấy khen',
  });
  const { number: _, ...unnumbered } = registered('BTH-2023-0001');
  const kept = awardEntryOf(unnumbered, movement)?.use;
  expect(kept).not.toHaveProperty('number');
  expect(kept).not.toHaveProperty('form');
});

test('a dossier that is considered without a number is named by its title alone', () => {
  const { number: _, ...unnumbered } = dossierAfter(nominated);
  expect(achievementsOf(unnumbered, hospitalPlan).map(({ words }) => words)).toEqual([
    unnumbered.content.title,
  ]);
});

test('a dossier that nobody considers for an award is no achievement of its own', () => {
  expect(achievementsOf(dossierAfter(started), hospitalPlan)).toEqual([]);
  const archived = { kind: 'ended', outcome: 'archived', on: '2023-12-01' } as const;
  expect(achievementsOf({ ...dossierAfter(received), current: archived }, hospitalPlan)).toEqual(
    [],
  );
});

test('a dossier named twice over is shown once', () => {
  const line = 'BTH-2023-0001 Quy trình giao nhận máu hiếm';
  const own = achievementsOf(registered(line), movement);
  const uses = own.flatMap(({ keys }) =>
    keys.map((key) => ({
      key,
      use: { dossierId: 'd-2', title: 't', programmeName: 'p', unitName: 'u', lead: 'l' },
    })),
  );
  expect(uses).toHaveLength(2);
  expect(sharedBy(own, uses, 'd-1')).toHaveLength(1);
});

test('while it is only considered, and once it was declined, nothing is used up', () => {
  const considered = dossierAfter(evaluated);
  expect(achievementsOf(considered, hospitalPlan)).toHaveLength(1);
  expect(awardEntryOf(considered, hospitalPlan)?.keys).toEqual([]);
  const declined = act(
    personnel,
    { type: 'declineNomination', reason: 'Chưa nổi bật' },
    '2023-08-25',
  );
  const dossier = dossierAfter([...evaluated, declined]);
  expect(awardEntryOf(dossier, hospitalPlan)?.keys).toEqual([]);
  const sections = { achievement: 'BTH-2023-0009' };
  const told = { ...dossier, content: { ...dossier.content, sections } };
  expect(achievementsOf(told, movement)).toHaveLength(1);
  expect(awardEntryOf(told, movement)?.keys).toEqual([]);
});

test('a withdrawn registration gives its achievement free', () => {
  const dossier = registered('BTH-2023-0001');
  expect(awardEntryOf(dossier, movement)?.keys).toEqual(['number:BTH-2023-0001']);
  const gone = { ...dossier, current: { kind: 'ended', outcome: 'withdrawn', on: '2023-06-09' } };
  expect(awardEntryOf(gone as typeof dossier, movement)?.keys).toEqual([]);
});

test('where a plan leads to no award nothing is kept, nor of a draft', () => {
  const noAward = {
    ...hospitalPlan,
    route: hospitalPlan.route.filter(({ type }) => type !== 'nomination'),
  };
  expect(awardEntryOf(dossierAfter(received), noAward)).toBeUndefined();
  const registers = { ...movement, route: noAward.route };
  expect(awardEntryOf(registered('BTH-2023-0001'), registers)?.keys).toHaveLength(1);
  expect(awardEntryOf(dossierAfter(started), hospitalPlan)).toBeUndefined();
});
