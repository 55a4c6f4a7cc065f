import {
  issuedWords,
  numberWords,
  paperName,
} from '../../../shared/domain/programmes/planPaper.ts';

const issued = { type: 'KH', symbol: '12/KH-SYT', issuedOn: '2026-06-05' };

test('a plan is named by its number and day', () => {
  expect(paperName(issued)).toBe('KH 12/KH-SYT ngày 05/06/2026');
});

test('a plan without a day is named by what its print says', () => {
  const plan = { ...issued, symbol: '…/KH-SYT', issuedOn: '', printedDate: 'ngày … năm 2025' };
  expect(paperName(plan)).toBe('KH …/KH-SYT, ngày … năm 2025');
});

test('a plan that lost its day says after which one it was issued', () => {
  const plan = { type: 'HD', symbol: '', issuedOn: '', issuedAfter: '2014-01-24' };
  expect(paperName(plan)).toBe('HD chưa có số, không còn ngày, sau 24/01/2014');
});

test('a draft has neither number nor day', () => {
  const draft = { type: 'KH', symbol: '', issuedOn: '' };
  expect([numberWords(draft), issuedWords(draft)]).toEqual([
    'KH chưa có số',
    'chưa có ngày ban hành',
  ]);
});
