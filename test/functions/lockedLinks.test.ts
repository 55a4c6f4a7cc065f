import { tellingOfLocks } from '../../functions/lockedLinks.ts';
import { dynamoLinks } from '../../shared/adapters/dynamo/links.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { tenant } from '../support/hospital.ts';

let local: TestTables;
beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());

const link = {
  tenant,
  hash: 'h-1',
  purpose: 'decide',
  personId: 'p-director',
  personName: 'Giám đốc',
  permits: ['vote'],
  expiresAt: '2023-06-20T02:00:00.000Z',
  codeHash: 'c-1',
  wrongCodes: 0,
  mailId: 'thu-1',
  mailedAt: '2023-06-12T01:00:00.000Z',
} as const;

test('a link that locks is told of once with its department, however many wrong codes come at the same time', async () => {
  const told: string[] = [];
  const links = tellingOfLocks(dynamoLinks(local), (department) => void told.push(department));
  await links.save(link);
  await Promise.all([1, 2, 3, 4].map(() => links.countWrongCode(tenant, link.hash)));
  expect(told).toEqual([]);
  await Promise.all([5, 6, 7].map(() => links.countWrongCode(tenant, link.hash)));
  expect(told).toEqual([tenant]);
  expect((await links.find(tenant, link.hash))?.wrongCodes).toBe(7);
});
