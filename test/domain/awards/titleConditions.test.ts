import {
  conditionsFor,
  possibleWithoutInitiative,
} from '../../../shared/domain/awards/titleConditions.ts';

const base = (year: number) => {
  const found = conditionsFor('base_emulation_fighter', year);
  if (!found) throw new Error(`no criteria for ${year}`);
  return found;
};

test('check 17: from 2024 the base title is possible without an initiative, up to 2023 it is not', () => {
  expect(possibleWithoutInitiative(base(2023))).toBe(false);
  expect(possibleWithoutInitiative(base(2015))).toBe(false);
  expect(possibleWithoutInitiative(base(2024))).toBe(true);
  expect(possibleWithoutInitiative(base(2026))).toBe(true);
});

test('up to 2023 the base title needs an initiative, from 2024 excellent work will do', () => {
  const advanced = 'đạt danh hiệu Lao động tiên tiến';
  const initiative = 'có sáng kiến được cơ sở công nhận, hoặc đề tài khoa học đã nghiệm thu';
  expect(base(2023).ways).toEqual([{ all: [advanced, initiative] }]);
  expect(base(2024).ways).toEqual([
    { all: [advanced, 'hoàn thành xuất sắc nhiệm vụ'] },
    { all: [advanced, initiative] },
  ]);
});

test('each year’s criteria name the law of that year', () => {
  expect(base(2023).clause).toContain('2003');
  expect(base(2024).clause).toContain('2022');
});

test('a title without recorded criteria has none', () => {
  expect(conditionsFor('letter_of_commendation', 2024)).toBeUndefined();
});
