import { canonicalJson } from '../../../shared/domain/audit/canonicalJson.ts';

test('one value has one text, in whatever order it was built', () => {
  const text = '{"by":{"name":"Nguyễn Văn Mẫu","personId":"p-mau"},"on":"2023-06-09"}';
  const by = { personId: 'p-mau', name: 'Nguyễn Văn Mẫu' };
  const turned = { name: 'Nguyễn Văn Mẫu', personId: 'p-mau' };
  expect(canonicalJson({ on: '2023-06-09', by })).toBe(text);
  expect(canonicalJson({ by: turned, on: '2023-06-09' })).toBe(text);
});

test('many fields come in the order of their names', () => {
  expect(canonicalJson({ c: 3, a: 1, d: 4, b: 2 })).toBe('{"a":1,"b":2,"c":3,"d":4}');
});

test('a list keeps its order, and what stands in it is sorted too', () => {
  expect(canonicalJson([{ b: 1, a: 2 }, 'z', 'a'])).toBe('[{"a":2,"b":1},"z","a"]');
});

test('a field that is not there and one that is undefined are the same', () => {
  expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
});

test('nothing is a value of its own, as are words, numbers and no', () => {
  expect(canonicalJson({ before: null, after: 'Khoa Dược', count: 0, done: false })).toBe(
    '{"after":"Khoa Dược","before":null,"count":0,"done":false}',
  );
  expect(canonicalJson(null)).toBe('null');
});
