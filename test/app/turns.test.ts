import { turns } from '../../shared/app/turns.ts';

/** Works that end when told, with the names of those that have begun. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => (): Promise<string> => {
    begun.push(name);
    return new Promise((resolve) => ends.set(name, () => resolve(name)));
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

const moment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('so many begin at once, and the next begins when one has ended, first come first served', async () => {
  const { begun, work, end } = works();
  const inTurn = turns(2);
  const done = ['a', 'b', 'c', 'd'].map((name) => inTurn(work(name)));
  await moment();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  expect(await done[1]).toBe('b');
  await moment();
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c']) end(name);
  await moment();
  end('d');
  expect(await Promise.all(done)).toEqual(['a', 'b', 'c', 'd']);
});

test('work that fails gives its turn on', async () => {
  const inTurn = turns(1);
  const failed = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(async () => 'done');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
});
