import { beginning, entryOf, gistCharacters } from '../../../shared/domain/novelty/entry.ts';
import { dossierAfter, drafted, mau, submitted } from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const dossier = dossierAfter(submitted);
const told = (sections: Record<string, string>) => ({
  ...dossier,
  content: { ...dossier.content, sections },
});

test('a dossier that was handed in is found in its year, under its title, unit and authors', () => {
  expect(entryOf(dossier, hospitalPlan)).toMatchObject({
    tenant: dossier.tenant,
    dossierId: dossier.id,
    version: dossier.version,
    year: '2023',
    listed: true,
    title: dossier.content.title,
    unitId: 'hcm-bth',
    unitName: 'Bệnh viện Truyền máu Huyết học',
    authorIds: [mau.personId],
  });
});

test('nobody searches in what was not handed in', () => {
  expect(entryOf(dossierAfter(drafted), hospitalPlan)).toBeUndefined();
});

test.each([
  ['withdrawn', false],
  ['merged', false],
  ['refused', true],
  ['archived', true],
] as const)('whether a dossier that is %s is still found: %s', (outcome, listed) => {
  const current = { kind: 'ended', outcome, on: '2023-06-09' };
  expect(entryOf({ ...dossier, current } as typeof dossier, hospitalPlan)?.listed).toBe(listed);
});

test('its gist is of the essential sections only, a sentence an entry', () => {
  const sections = { I: 'Phòng mổ.', III: 'Tủ lạnh vắc xin. Máu hiếm.', 'V.3': 'Nhà thuốc.' };
  expect(entryOf(told(sections), hospitalPlan)?.gist).toEqual([
    'tủ lạnh vắc xin',
    'máu hiếm',
    'nhà thuốc',
  ]);
});

test('where no section is essential its gist is of every section that has text', () => {
  const plain = {
    ...hospitalPlan,
    form: {
      ...hospitalPlan.form,
      sections: hospitalPlan.form.sections.map((one) => ({ ...one, essential: false })),
    },
  };
  const sections = { I: 'Phòng mổ.', V: 'Không có chữ.', 'V.3': 'Nhà thuốc.' };
  expect(entryOf(told(sections), plain)?.gist).toEqual(['phòng mổ', 'nhà thuốc']);
});

test('the essential sections share the room of the gist', () => {
  const long = Array.from({ length: 200 }, () => 'Tủ lạnh vắc xin.').join(' ');
  const gist = entryOf(told({ III: long, 'V.3': 'Nhà thuốc.' }), hospitalPlan)?.gist ?? [];
  expect(gist.join('')).toHaveLength(gistCharacters / 2 + 'nhà thuốc'.length);
  expect(gist.at(-1)).toBe('nhà thuốc');
});

describe('the beginning of a text', () => {
  const sentences = [
    ['tủ', 'lạnh'],
    ['máu', 'hiếm'],
    ['nhà', 'thuốc'],
  ];

  test('is its first sentences, the last one cut where the room ends', () => {
    expect(beginning(sentences, 100)).toEqual(['tủ lạnh', 'máu hiếm', 'nhà thuốc']);
    expect(beginning(sentences, 10)).toEqual(['tủ lạnh', 'máu']);
  });

  test('has no empty sentence where the room is just full, and part of a character is a whole one', () => {
    expect(beginning(sentences, 7)).toEqual(['tủ lạnh']);
    expect(beginning(sentences, 2.5)).toEqual(['tủ ']);
    expect(beginning(sentences, 0)).toEqual([]);
  });
});
