import { withPaper } from '../../../shared/domain/programmes/planLife.ts';
import { sameText } from '../../../shared/domain/programmes/planText.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const draft: Programme = {
  ...hospitalPlan,
  instrument: {
    ...hospitalPlan.instrument,
    symbol: '',
    issuedOn: '',
    printedDate: 'ngày … tháng 5 năm 2023',
    issuedAfter: '2023-04-30',
  },
};

test('a plan that gets its number says the same as before', () => {
  const numbered = withPaper(draft, { symbol: '917/KH-QLCL', issuedOn: '2023-05-31' });
  expect(numbered.version).toBe(draft.version + 1);
  expect(sameText(draft, numbered)).toBe(true);
});

test('any other word is another text', () => {
  const { instrument, window, route } = hospitalPlan;
  const others: Partial<Programme>[] = [
    { name: 'Tên khác' },
    { window: { ...window, to: '2023-12-30' } },
    { route: route.slice(0, -1) },
    { instrument: { ...instrument, legalBases: [] } },
    { instrument: { ...instrument, recipients: [] } },
  ];
  for (const other of others)
    expect(sameText(hospitalPlan, { ...hospitalPlan, version: 2, ...other })).toBe(false);
});

test('the order in which a file names its fields is no text', () => {
  const turned = Object.fromEntries(Object.entries(hospitalPlan).reverse());
  expect(sameText(hospitalPlan, turned as unknown as Programme)).toBe(true);
});
