import { firstRefusal, optional, required, tidy } from '../../../shared/domain/dossier/words.ts';

const longest = 'a'.repeat(5000);
const missing = { accepted: false, refusal: { because: 'reason_required', field: 'reason' } };
const tooLong = {
  accepted: false,
  refusal: { because: 'invalid_field', field: 'reason', problem: 'too_long' },
};

test.each([
  ['nothing', '', missing],
  ['spaces alone', ' \n\t ', missing],
  ['a word', ' Trùng ', undefined],
  ['the longest text', longest, undefined],
  ['the longest text between spaces', ` ${longest} `, undefined],
  ['one character more', `${longest}a`, tooLong],
])('%s as a reason that must be given', (_, raw, answer) => {
  expect(required('reason', raw)).toEqual(answer);
});

test('a text of substance has so many characters without the spaces around it', () => {
  expect(required('reason', ` ${'a'.repeat(29)} `, 30)).toEqual(missing);
  expect(required('reason', 'a'.repeat(30), 30)).toBeUndefined();
});

test('a remark may be left out, but is no longer than any other text', () => {
  expect(optional('reason', undefined)).toBeUndefined();
  expect(optional('reason', longest)).toBeUndefined();
  expect(optional('reason', `${longest}a`)).toEqual(tooLong);
});

test('a remark without words is stored as none', () => {
  expect(tidy(undefined)).toBeUndefined();
  expect(tidy(' \n ')).toBeUndefined();
  expect(tidy(' Nên làm ')).toBe('Nên làm');
});

test('of several refusals the first is told', () => {
  const [first, second] = [required('reason', ''), required('text', '')];
  expect(firstRefusal(undefined, first, second)).toBe(first);
  expect(firstRefusal(undefined, undefined)).toBeUndefined();
});
