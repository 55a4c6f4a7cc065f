import {
  firstStep,
  launchChain,
  remindChain,
  stepAfter,
  usualPortions,
} from '../../../shared/domain/dissemination/spread.ts';

const chain = {
  tenant: 'hcm',
  programmeId: 'HCM-BTH-2023',
  version: 2,
  chain: launchChain,
  at: '2023-06-05T02:00:00.000Z',
};

test('a chain begins with its first portion', () => {
  const task = { do: 'list', unit: 0 } as const;
  expect(firstStep(chain, task)).toEqual({ ...chain, number: 1, task });
});

test('the next portion has the next number, and the moment at which the chain began', () => {
  const first = firstStep(chain, { do: 'list', unit: 0 });
  const task = { do: 'mail', unit: 0, after: 'p-mau' } as const;
  const second = stepAfter(first, task);
  expect(second).toEqual({ ...chain, number: 2, task });
  expect(stepAfter(second, task).number).toBe(3);
});

test('each reminder is a chain of its own, by unit and day; none is the launch', () => {
  const chains = [
    launchChain,
    remindChain('bth', '2023-06-12'),
    remindChain('bth', '2023-06-19'),
    remindChain('nd1', '2023-06-12'),
  ];
  expect(new Set(chains).size).toBe(4);
  expect(remindChain('bth', '2023-06-12')).toBe(remindChain('bth', '2023-06-12'));
});

test('a portion takes people and mails, so that a chain comes to its end', () => {
  expect(usualPortions.listed).toBeGreaterThan(0);
  expect(usualPortions.mailed).toBeGreaterThan(0);
});
