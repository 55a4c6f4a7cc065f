import {
  type CriteriaSet,
  type Criterion,
  inputWords,
  mostPoints,
  setWords,
} from '../../../shared/domain/programmes/criteria.ts';

const text = 'Tính mới của giải pháp';
const evidence: Criterion = { id: 'a', text, input: 'evidence' };
const points: Criterion = { id: 'b', text, input: 'points', most: 10 };
const yesNo: Criterion = { id: 'c', text, input: 'yes_no', most: 5 };
const choice: Criterion = {
  id: 'd',
  text,
  input: 'choice',
  options: [
    { id: 'fair', name: 'Khá', points: 6 },
    { id: 'good', name: 'Tốt', points: 10 },
    { id: 'none', name: 'Không', points: 0 },
  ],
};

test('a criterion brings at most its points, or those of the best option; evidence brings none', () => {
  expect([points, yesNo, choice, evidence].map(mostPoints)).toEqual([10, 5, 10, 0]);
});

test('whoever judges reads how a criterion is answered and what each answer brings', () => {
  expect([evidence, points, yesNo, choice].map(inputWords)).toEqual([
    'nêu minh chứng, không cho điểm',
    '0–10 điểm',
    'có: 5 điểm, không: 0 điểm',
    'Khá: 6 điểm; Tốt: 10 điểm; Không: 0 điểm',
  ]);
});

test('a set says in which step it is used, and what it adds up to where points are given', () => {
  const set: CriteriaSet = {
    id: 'tc',
    name: 'Tiêu chí chấm điểm',
    clause: 'Phụ lục 2',
    step: 'evaluation',
    groups: [],
  };
  expect(setWords({ ...set, total: 100 }, 'Đánh giá')).toBe(
    'Dùng ở bước “Đánh giá” (Phụ lục 2); tổng 100 điểm.',
  );
  expect(setWords(set, 'Đánh giá')).toBe(
    'Dùng ở bước “Đánh giá” (Phụ lục 2); không cho điểm, người xét nhận định theo minh chứng.',
  );
});
