import { askedAhead } from '../../shared/app/askedAhead.ts';
import type { Needs } from '../../shared/app/dependencies.ts';
import type { Organisation, Unit } from '../../shared/ports.ts';
import { unit } from '../support/hospital.ts';

const tenant = 'hcm';
const on = '2023-06-01';
const kind = 'hcm plan 1 hcm-bth';

/** An organisation that notes what it is asked before it answers any of it. */
function listening(units: Readonly<Record<string, Unit>>, broken: ReadonlySet<string> = new Set()) {
  const rounds: string[][] = [];
  let round: string[] | undefined;
  const answer = async <T>(asked: string, value: T): Promise<T> => {
    if (!round) {
      round = [];
      rounds.push(round);
      setImmediate(() => {
        round = undefined;
      });
    }
    round.push(asked);
    await new Promise((done) => setImmediate(done));
    if (broken.has(asked)) throw new Error(`${asked} cannot be read`);
    return value;
  };
  const organisation = {
    unit: (_tenant: string, id: string) => answer(`unit ${id}`, units[id]),
    staffing: (_tenant: string, id: string) =>
      answer(`staffing ${id}`, { head: [{ personId: id, name: id }] }),
  } as unknown as Organisation;
  return { organisation, rounds };
}

const asUnit = (id: string, parentId?: string): Unit => ({ ...unit(id, { parentId }) });

/** Who heads the unit above, found from below. */
const headAbove = async ({ organisation }: Needs<'organisation'>) => {
  const below = await organisation.unit(tenant, 'hcm-bth', on);
  const above = await organisation.unit(tenant, below?.parentId ?? '', on);
  const { head = [] } = await organisation.staffing(tenant, above?.id ?? '', on);
  return head[0]?.personId;
};

test('what was asked one after another the first time is asked at once the second time', async () => {
  const { organisation, rounds } = listening({
    'hcm-bth': asUnit('hcm-bth', 'hcm-syt'),
    'hcm-syt': asUnit('hcm-syt'),
  });
  const head = () => askedAhead({ organisation }, { tenant, kind, on }, headAbove);
  expect(await head()).toBe('hcm-syt');
  expect(rounds).toEqual([['unit hcm-bth'], ['unit hcm-syt'], ['staffing hcm-syt']]);
  rounds.length = 0;
  expect(await head()).toBe('hcm-syt');
  expect(rounds).toEqual([['unit hcm-bth', 'unit hcm-syt', 'staffing hcm-syt']]);
});

test('the answer is the one of today where the way leads elsewhere since, even when the old way is gone', async () => {
  const units: Record<string, Unit> = {
    'hcm-bth': asUnit('hcm-bth', 'hcm-syt'),
    'hcm-syt': asUnit('hcm-syt'),
    'hcm-moi': asUnit('hcm-moi'),
  };
  const broken = new Set<string>();
  const { organisation } = listening(units, broken);
  const head = () => askedAhead({ organisation }, { tenant, kind, on }, headAbove);
  expect(await head()).toBe('hcm-syt');
  units['hcm-bth'] = asUnit('hcm-bth', 'hcm-moi');
  broken.add('staffing hcm-syt');
  expect(await head()).toBe('hcm-moi');
});

test('a failure is heard where the answer is needed', async () => {
  const broken = new Set<string>();
  const { organisation } = listening(
    { 'hcm-bth': asUnit('hcm-bth', 'hcm-syt'), 'hcm-syt': asUnit('hcm-syt') },
    broken,
  );
  const head = () => askedAhead({ organisation }, { tenant, kind, on }, headAbove);
  await head();
  broken.add('staffing hcm-syt');
  await expect(head()).rejects.toThrow('staffing hcm-syt cannot be read');
});
