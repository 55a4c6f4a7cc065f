import { dynamoDissemination } from '../../shared/adapters/dynamo/dissemination.ts';
import { removedByExpiry } from '../../shared/domain/retention/policy.ts';
import { mau } from '../support/dossiers.ts';
import type { TestTables } from '../support/dynamo.ts';
import { depsOn, tenant } from '../support/hospital.ts';
import { itemsIn } from '../support/stored.ts';
import { type TwoDepartments, twoDepartments } from '../support/twoDepartments.ts';

let local: TestTables;
let site: TwoDepartments;
beforeAll(async () => {
  site = await twoDepartments();
  local = site.tables;
}, 60_000);
afterAll(() => site.stop());

const end = '2023-09-12T02:00:00.000Z';
const day = '2023-09-12';

type Kind = keyof typeof removedByExpiry;

/** Each kind: how one is stored, by which key it is known, and what its time is counted from. */
const kinds: Readonly<Record<Kind, readonly [() => Promise<unknown>, RegExp, string]>> = {
  session: [
    () => depsOn(local).sessions.save('s-1', { tenant, personId: mau.personId, expiresAt: end }),
    /#hcm#SESSION#/,
    end,
  ],
  link: [
    () =>
      depsOn(local).links.save({
        tenant,
        hash: 'h-1',
        purpose: 'decide',
        permits: [],
        personId: mau.personId,
        personName: mau.name,
        expiresAt: end,
        codeHash: 'c',
        wrongCodes: 0,
        mailId: 'm',
        mailedAt: '2023-09-01T02:00:00.000Z',
      }),
    /#LINK#/,
    end,
  ],
  network_tries: [
    () =>
      depsOn(local).tries.count(tenant, { kind: 'failed', network: 'n-1', most: 9, until: end }),
    /#TRIES#n-1/,
    end,
  ],
  printed_code: [
    // hangs in the hospital of the sample already
    async () => {},
    /#hcm#PRINTED#.+ \/ CODE/,
    day,
  ],
  printed_code_tries: [
    () => dynamoDissemination(local).countTry(tenant, 'p-1', end),
    /#PRINTED#p-1 \/ TRIES/,
    end,
  ],
};

test.each(Object.entries(kinds))(
  'a record of kind %s carries the end that the policy gives it',
  async (kind, [store, like, from]) => {
    await store();
    const items = await itemsIn(local.endpoint, local);
    const [, item = '{}'] = [...items].find(([place]) => like.test(place)) ?? [];
    const expiresAt = Number(JSON.parse(item).expiresAt?.N);
    const { days } = removedByExpiry[kind as Kind].keeps;
    expect(expiresAt).toBe(Date.parse(from) / 1000 + days * 86_400);
  },
);

test('no other kind of record has an end', async () => {
  const items = await itemsIn(local.endpoint, local);
  const ending = [...items].filter(([, item]) => item.includes('"expiresAt":{'));
  expect(ending.length).toBeGreaterThan(5);
  const known = Object.values(kinds).map(([, like]) => like);
  const others = ending.filter(([place]) => !known.some((like) => like.test(place)));
  expect(others.map(([place]) => place).filter((place) => !/ T#xa-syt#/.test(place))).toEqual([]);
});
