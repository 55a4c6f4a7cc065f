import { planDifferences } from '../../shared/programmes/planDifferences.ts';

const part = (heading: string, ...lines: string[]) => ({ heading, lines });

test('only headings that changed are shown, with the lines that went and the lines that came', () => {
  const before = [part('Kế hoạch', 'a', 'b'), part('Đăng ký', 'c'), part('Bước', 'd')];
  const after = [part('Kế hoạch', 'a', 'B'), part('Đăng ký', 'c'), part('Mốc', 'e')];
  expect(planDifferences(before, after)).toEqual([
    { heading: 'Kế hoạch', removed: ['b'], added: ['B'] },
    { heading: 'Mốc', removed: [], added: ['e'] },
    { heading: 'Bước', removed: ['d'], added: [] },
  ]);
});

test('a line that stands twice before and once after was taken away once', () => {
  expect(planDifferences([part('x', 'a', 'a')], [part('x', 'a')])).toEqual([
    { heading: 'x', removed: ['a'], added: [] },
  ]);
});
