import { phraseAt } from '../../../shared/domain/novelty/phrases.ts';

const at = phraseAt(['máu hiếm', 'máu', 'máu hiếm gặp', 'tủ lạnh', 'hiếm', '…']);
const words = 'kho máu hiếm gặp và tủ mát'.split(' ');

test('at a place stands the longest phrase that begins there', () => {
  expect(at(words, 1)).toBe(3);
  expect(at(words.slice(0, 3), 1)).toBe(2);
  expect(at(['máu', 'khô'], 0)).toBe(1);
  expect(phraseAt(['máu hiếm gặp', 'máu'])(words, 1)).toBe(3);
});

test('a word in the middle of one phrase may begin another', () => {
  expect(at(words, 2)).toBe(1);
});

test('where none begins there is none, nor behind the last word', () => {
  expect(at(words, 0)).toBe(0);
  expect(at(words, 5)).toBe(0);
  expect(at(words, words.length)).toBe(0);
});
