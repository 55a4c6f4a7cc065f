import { permitsOf } from '../../shared/domain/notifications/links.ts';
import { choicesOf } from '../../shared/pages/decision/choices.ts';

const facts = {
  parts: [{ id: 'legality', name: 'Tính pháp lý' }],
  periods: [{ id: '2023-07', name: 'Tháng 7/2023' }],
};

describe('the choices behind a mailed link', () => {
  test.each(Object.entries(permitsOf).filter(([, permits]) => permits.length > 0))(
    'cover every command that a mail about %s permits',
    (_, permits) => {
      const offered = choicesOf(permits, facts).map(({ command }) => command('lý do').type);
      expect([...new Set(offered)].toSorted()).toEqual([...permits].toSorted());
    },
  );

  test('offer nothing that the mail did not', () => {
    expect(choicesOf(['vote'], facts).map(({ command }) => command(''))).toEqual([
      { type: 'vote', vote: 'for' },
      { type: 'vote', vote: 'against' },
      { type: 'vote', vote: 'abstain' },
    ]);
  });

  test('have values of their own', () => {
    const all = choicesOf(Object.values(permitsOf).flat(), facts).map(({ value }) => value);
    expect(new Set(all).size).toBe(all.length);
  });

  test('need words where the rules do', () => {
    const words = Object.fromEntries(
      choicesOf(['receive', 'return', 'refuse', 'ask', 'vote'], facts).map((one) => [
        one.value,
        one.words,
      ]),
    );
    expect(words).toEqual({
      receive: 'none',
      return: 'required',
      refuse: 'required',
      ask: 'required',
      'vote:for': 'optional',
      'vote:against': 'optional',
      'vote:abstain': 'optional',
    });
  });
});
