import { daysUntilOver } from '../../../shared/domain/notifications/links.ts';

describe('how long a mailed link lives', () => {
  test('until its due day is over', () => {
    expect(daysUntilOver('2023-06-05', '2023-06-08')).toBe(4);
    expect(daysUntilOver('2023-06-05', '2023-06-05')).toBe(1);
  });

  test('at most two weeks', () => {
    expect(daysUntilOver('2023-06-05', '2023-06-18')).toBe(14);
    expect(daysUntilOver('2023-06-05', '2023-06-30')).toBe(14);
  });

  test('two weeks where nothing is due or the day has passed', () => {
    expect(daysUntilOver('2023-06-05', undefined)).toBe(14);
    expect(daysUntilOver('2023-06-05', '2023-06-04')).toBe(14);
  });
});
