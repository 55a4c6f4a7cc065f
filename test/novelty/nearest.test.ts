import { hardNegatives, tuning } from '../../bench/novelty/tuning.ts';
import { termsOfWork } from '../../shared/domain/novelty/entry.ts';
import { noOutline, sentencesOf, spelled } from '../../shared/domain/novelty/reading.ts';
import { fold } from '../../shared/domain/text/vietnamese.ts';
import { nearestAmong } from '../../shared/novelty/nearest.ts';

const gistOf = (text: string) =>
  spelled(sentencesOf(text, noOutline)).map((words) => words.join(' '));
const works = [...tuning.flat(), ...hardNegatives.map(({ other }) => other)].filter(
  (one, at, all) => all.indexOf(one) === at,
);
const terms = works.map(({ title, summary }) => termsOfWork(title, gistOf(summary)));
const find = nearestAmong(terms.map((one, at) => ({ id: String(at), terms: one })));
const titlesNear = (text: string, most = 3) =>
  find(termsOfWork(text), most).map(({ id }) => works[Number(id)]?.title);

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
  const near = find(termsOfWork('Trồng chuối trên sân thượng'), 3);
  expect(near.filter(({ telling }) => telling)).toEqual([]);
  const alike = find(termsOfWork('Cảnh báo trùng hoạt chất khi kê đơn'), 1);
  expect(alike.map(({ telling }) => telling)).toEqual([true]);
});
