import { tuning } from '../../bench/novelty/tuning.ts';
import { profileOf } from '../../shared/domain/novelty/profile.ts';
import { noOutline, sentencesOf, spelled } from '../../shared/domain/novelty/reading.ts';
import { indexOf } from '../../shared/novelty/nearest.ts';
import { workSearch } from '../../shared/novelty/workSearch.ts';

const gistOf = (text: string) =>
  spelled(sentencesOf(text, noOutline)).map((words) => words.join(' '));
const works = tuning.flat();
const profiles = works.map(({ title, summary }) => profileOf(title, gistOf(summary)));

/** The works of the pairs among so many others that nobody reads them all. */
function library(others: number) {
  const search = workSearch();
  for (const [at, { title, summary }] of works.entries())
    search.put(String(at), { title, gist: gistOf(summary) });
  for (let at = 0; at < others; at++)
    search.put(`other-${at}`, { title: `Đề tài số ${at} về cây trồng vụ ${at % 7}`, gist: [] });
  return search;
}

const partnersFound = (search: ReturnType<typeof workSearch>): number =>
  works.filter((_, at) => {
    const profile = profiles[at];
    const partner = String(at % 2 === 0 ? at + 1 : at - 1);
    const near = profile ? search.nearest(profile, 3, String(at)) : [];
    return near.some(({ id }) => id === partner);
  }).length;

test('among few works all are compared whole, as an index of them all would', () => {
  const all = indexOf(profiles.map((profile, at) => ({ id: String(at), profile })));
  const search = library(0);
  for (const profile of profiles)
    expect(search.nearest(profile, 5)).toEqual(all.nearest(profile, 5));
});

test('among thousands a partner is found as often as among the works of the pairs alone', () => {
  expect(partnersFound(library(3_000))).toBeGreaterThanOrEqual(partnersFound(library(0)));
});

test('a work whose title and text changed is found by what it says now, a removed one never', () => {
  const search = library(1_000);
  const words = 'Trồng sả quanh nhà xác để đuổi muỗi';
  search.put('other-1', { title: words, gist: gistOf('Hàng sả trồng quanh tường.') });
  expect(search.nearest(profileOf(words), 1)[0]?.id).toBe('other-1');
  search.put('other-1', { title: 'Đề tài khác', gist: [] });
  expect(search.nearest(profileOf(words), 50).map(({ id }) => id)).not.toContain('other-1');
  search.put('other-1', { title: words, gist: [] });
  search.remove('other-1');
  expect(search.nearest(profileOf(words), 50).map(({ id }) => id)).not.toContain('other-1');
});
