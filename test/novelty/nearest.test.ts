import { hardNegatives, tuning } from '../../bench/novelty/tuning.ts';
import { profileOf } from '../../shared/domain/novelty/profile.ts';
import { noOutline, sentencesOf, spelled } from '../../shared/domain/novelty/reading.ts';
import { fold } from '../../shared/domain/text/vietnamese.ts';
import { indexOf, workIndex } from '../../shared/novelty/nearest.ts';

const gistOf = (text: string) =>
  spelled(sentencesOf(text, noOutline)).map((words) => words.join(' '));
const works = [...tuning.flat(), ...hardNegatives.map(({ other }) => other)].filter(
  (one, at, all) => all.indexOf(one) === at,
);
const profiles = works.map(({ title, summary }) => profileOf(title, gistOf(summary)));
const index = indexOf(profiles.map((profile, at) => ({ id: String(at), profile })));
const titlesNear = (text: string, most = 3) =>
  index.nearest(profileOf(text), most).map(({ id }) => works[Number(id)]?.title);

test.each(hardNegatives)('$name: never', ({ of, other, partner }) => {
  const order = titlesNear(`${of.title}. ${of.summary}`, works.length);
  const place = (title: string) => order.indexOf(title);
  expect(place(partner.title)).toBe(1);
  expect(place(other.title) === -1 || place(other.title) > 1).toBe(true);
});

test('accents removed or put elsewhere, the same works are near', () => {
  const title = 'Số hóa đơn thuốc và hẹn giờ tái khám cho người bệnh';
  const near = titlesNear(title);
  expect(near).toHaveLength(3);
  expect(titlesNear(title.replace('hóa', 'hoá').normalize('NFD'))).toEqual(near);
  expect(titlesNear(fold(title))[0]).toBe(near[0]);
});

test('what shares single words only is near by chance, and says so', () => {
  const near = index.nearest(profileOf('Trồng chuối trên sân thượng'), 3);
  expect(near.filter(({ telling }) => telling)).toEqual([]);
  const alike = index.nearest(profileOf('Cảnh báo trùng hoạt chất khi kê đơn'), 1);
  expect(alike.map(({ telling }) => telling)).toEqual([true]);
});

test('an index kept up to date work by work is as good as one made anew', () => {
  const kept = workIndex();
  for (const [at, profile] of profiles.entries()) {
    kept.put(String(at), profileOf('Trồng chuối trên sân thượng'));
    kept.put(String(at), profile);
  }
  kept.put('gone', profileOf('Cảnh báo trùng hoạt chất khi kê đơn'));
  kept.remove('gone');
  for (const profile of profiles)
    expect(kept.nearest(profile, 5)).toEqual(index.nearest(profile, 5));
});

test('a work is never near to itself, and nothing is near in an empty index', () => {
  const [first] = profiles;
  if (!first) throw new Error('no works');
  expect(index.nearest(first, 1)[0]?.id).toBe('0');
  expect(index.nearest(first, works.length, '0').map(({ id }) => id)).not.toContain('0');
  expect(workIndex().nearest(first, 3)).toEqual([]);
});
