import { basesOf, basisRefusal } from '../../../shared/domain/programmes/planBases.ts';
import type { LifeRecord } from '../../../shared/domain/programmes/planLife.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const first = 'Nghị định số 73/2023/NĐ-CP ngày 29/9/2023 của Chính phủ';
const second = 'Kế hoạch số 9317/KH-SYT ngày 30/12/2022 của Sở Y tế';
const plan = {
  ...hospitalPlan,
  instrument: { ...hospitalPlan.instrument, legalBases: [first, second] },
};

const record = (number: number, basis: string, kind: LifeRecord['kind']) =>
  ({
    kind,
    basis,
    number,
    by: { personId: 'p-admin', name: 'Ngô Văn Quản Trị' },
    at: '2023-06-01T02:00:00.000Z',
    channel: 'web',
    evidence: 'Công báo',
    commandId: `c-${number}`,
  }) as LifeRecord;

const shown = (...records: readonly LifeRecord[]) =>
  basesOf(plan, records).map(({ place, published }) => [place, published?.number]);

test('every basis stands in the order of the plan, published or not', () => {
  expect(shown()).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
  expect(basesOf(plan, []).map(({ basis }) => basis)).toEqual([first, second]);
  expect(shown(record(1, second, 'basis_published'))).toEqual([
    [1, undefined],
    [2, 1],
  ]);
});

test('a later text takes the place of an earlier one, and one that was taken down is not shown', () => {
  const twice = [record(1, first, 'basis_published'), record(2, first, 'basis_published')];
  expect(shown(...twice)[0]).toEqual([1, 2]);
  expect(shown(...twice, record(3, first, 'basis_taken_down'))[0]).toEqual([1, undefined]);
  const again = [
    ...twice,
    record(3, first, 'basis_taken_down'),
    record(4, first, 'basis_published'),
  ];
  expect(shown(...again)[0]).toEqual([1, 4]);
});

test('what else is recorded of the plan is no text of it', () => {
  expect(shown(record(1, first, 'issued'))[0]).toEqual([1, undefined]);
});

test.each([
  ['no_such_basis', { basis: 'Luật không có' }],
  ['nothing_to_read', { hasText: false }],
  ['not_an_address', { url: 'http://congbao.example/nd73' }],
  ['not_an_address', { url: 'javascript:alert(1)' }],
  ['empty', { evidence: ' ' }],
])('%s is refused', (because, more) => {
  const facts = { basis: first, hasText: true, evidence: 'Công báo số 1', ...more };
  expect(basisRefusal(plan, facts)).toEqual({ because });
});

test('an official address alone is enough', () => {
  const url = 'https://congbao.example/nd73';
  expect(
    basisRefusal(plan, { basis: first, url, hasText: false, evidence: 'Công báo' }),
  ).toBeUndefined();
});
