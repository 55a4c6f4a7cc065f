import {
  asks,
  callRefusal,
  isCallOpen,
  type PlanCall,
} from '../../../shared/domain/programmes/call.ts';

const call: PlanCall = {
  id: 'dh-1',
  version: 1,
  title: 'Vấn đề mẫu',
  description: 'Mô tả mẫu',
  units: [{ id: 'hcm-bth', name: 'Bệnh viện mẫu' }],
  lastDay: '2026-03-31',
  by: { personId: 'p-head', name: 'Phạm Văn Giả Định' },
  at: '2026-03-01T02:00:00.000Z',
};

test('a call takes answers on its last day, not after it and not once it is closed', () => {
  expect(isCallOpen(call, '2026-03-31')).toBe(true);
  expect(isCallOpen(call, '2026-04-01')).toBe(false);
  expect(isCallOpen({ ...call, closed: { by: call.by, at: call.at } }, '2026-03-02')).toBe(false);
});

test('it asks somebody, until a day from today to the plan’s own last day', () => {
  const refusal = (more: object) =>
    callRefusal({ ...call, ...more }, { today: '2026-03-01', last: '2026-03-31' });
  expect(refusal({})).toBeUndefined();
  expect(refusal({ lastDay: '2026-03-01' })).toBeUndefined();
  expect(refusal({ units: [] })).toEqual({ because: 'no_units' });
  expect(refusal({ lastDay: '31/3' })).toEqual({ because: 'not_a_day' });
  expect(refusal({ lastDay: '2026-02-28' })).toEqual({ because: 'in_past' });
  expect(refusal({ lastDay: '2026-04-01' })).toEqual({
    because: 'after_window',
    last: '2026-03-31',
  });
});

test('it asks each of its units and no other', () => {
  const two = { ...call, units: [...call.units, { id: 'hcm-nd1', name: 'Bệnh viện khác' }] };
  expect(['hcm-bth', 'hcm-nd1', 'hcm-khac'].map((id) => asks(two, id))).toEqual([
    true,
    true,
    false,
  ]);
});
