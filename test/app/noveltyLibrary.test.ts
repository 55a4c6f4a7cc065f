import { libraryOf } from '../../shared/app/noveltyLibrary.ts';
import type { NoveltyEntry } from '../../shared/domain/novelty/entry.ts';
import { profileOf } from '../../shared/domain/novelty/profile.ts';

const tenant = 'hcm-syt';

const entry = (
  dossierId: string,
  title: string,
  more: Partial<NoveltyEntry> = {},
): NoveltyEntry => ({
  tenant,
  dossierId,
  version: 1,
  year: '2023',
  listed: true,
  title,
  unitId: 'hcm-bth',
  unitName: 'Bệnh viện Truyền máu Huyết học',
  authorIds: ['p-mau'],
  gist: [],
  ...more,
});

/** Entries in memory that count which years are read. */
function shelf() {
  const kept = new Map<string, NoveltyEntry>();
  const revisions = new Map<string, number>();
  const asked: string[] = [];
  return {
    asked,
    keep: (one: NoveltyEntry) => {
      kept.set(one.dossierId, one);
      revisions.set(one.year, (revisions.get(one.year) ?? 0) + 1);
    },
    novelty: {
      revisions: async () => new Map(revisions),
      ofYears: async (_: string, years: readonly string[]) => {
        asked.push(...years);
        return [...kept.values()].filter(({ year, listed }) => years.includes(year) && listed);
      },
    },
  };
}

const near = (library: Awaited<ReturnType<typeof libraryOf>>, title: string) =>
  library.works.nearest(profileOf(title), 1).map(({ id }) => id);

test('a year is read once, and again only after something in it changed', async () => {
  const { novelty, keep, asked } = shelf();
  keep(entry('d-1', 'Điều phối máu hiếm'));
  keep(entry('d-2', 'Hẹn giờ lấy máu', { year: '2022' }));
  await libraryOf(novelty, tenant, ['2021', '2022', '2023']);
  await libraryOf(novelty, tenant, ['2021', '2022', '2023']);
  expect(asked).toEqual(['2021', '2022', '2023']);
  keep(entry('d-3', 'Đếm gạc trong phòng mổ'));
  const library = await libraryOf(novelty, tenant, ['2021', '2022', '2023']);
  expect(asked.slice(3)).toEqual(['2023']);
  expect(near(library, 'Kiểm đếm gạc khi mổ')).toEqual(['d-3']);
});

test('a changed title is found by its new words, a withdrawn work no more', async () => {
  const { novelty, keep } = shelf();
  keep(entry('d-1', 'Điều phối máu hiếm'));
  keep(entry('d-2', 'Hẹn giờ lấy máu'));
  await libraryOf(novelty, tenant, []);
  keep(entry('d-1', 'Đếm gạc trong phòng mổ', { version: 2 }));
  keep(entry('d-2', 'Hẹn giờ lấy máu', { version: 2, listed: false }));
  const { entries, works } = await libraryOf(novelty, tenant, []);
  expect([...entries.keys()]).toEqual(['d-1']);
  expect(works.nearest(profileOf('Kiểm đếm gạc khi mổ'), 5).map(({ id }) => id)).toEqual(['d-1']);
});

test('one department never sees the library of another', async () => {
  const { novelty, keep } = shelf();
  const seen: string[] = [];
  const spied = {
    ...novelty,
    ofYears: async (of: string, years: readonly string[]) => {
      seen.push(of);
      return of === tenant ? novelty.ofYears(of, years) : [];
    },
  };
  keep(entry('d-1', 'Điều phối máu hiếm'));
  expect((await libraryOf(spied, tenant, [])).entries.size).toBe(1);
  expect((await libraryOf(spied, 'hcm-khac', [])).entries.size).toBe(0);
  expect(seen).toEqual([tenant, 'hcm-khac']);
});
