import { lettered, letterOf, romanOf } from '../../shared/documents/lettering.ts';

test('check 8: points are lettered a b c d đ e g h i k l m n o p q r s t u v x y', () => {
  const letters = Array.from({ length: 23 }, (_, n) => letterOf(n)).join(' ');
  expect(letters).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  expect(letters).not.toMatch(/[fjwzăâêôơư]/);
});

test('after y the letters are doubled, so that no two points are called the same', () => {
  expect(new Set(Array.from({ length: 69 }, (_, n) => letterOf(n))).size).toBe(69);
  expect(letterOf(23)).toBe('aa');
});

test('each point carries its letter', () => {
  expect(lettered(['Một', 'Hai'])).toEqual(['a) Một', 'b) Hai']);
});

test.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [5, 'V'],
  [9, 'IX'],
  [14, 'XIV'],
])('annex %i is number %s', (n, roman) => {
  expect(romanOf(n)).toBe(roman);
});
