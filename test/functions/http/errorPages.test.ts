import { startTables, type TestTables } from '../../support/dynamo.ts';
import { everyRoute, filled, paramsIn, together } from '../../support/everyRoute.ts';
import { depsOn, fillHospital, tenant } from '../../support/hospital.ts';
import { memoryFiles } from '../../support/sampleSite.ts';
import { publicUrl, visitorOf } from '../../support/visitor.ts';
import { wholeSite } from '../../support/wholeSite.ts';

/** What AWS says of a failure names the account, the role and the table. */
const inside =
  'User: arn:aws:sts::111122223333:assumed-role/Web is not authorized on table/records-secret for Nguyễn Thị Mẫu';

let local: TestTables;
const failures: unknown[] = [];
beforeAll(async () => {
  local = await startTables();
  await fillHospital(depsOn(local));
});
afterAll(() => local.stop());

/** Every page on tables that fail at every call, for whoever shows a session. */
function failing() {
  const fail = () => {
    throw new Error(inside, { cause: new Error(inside) });
  };
  const deps = {
    ...depsOn({ ...local, client: { ...local.client, call: fail, inScope: () => fail() } }),
    publicUrl,
    files: memoryFiles(),
    tenants: [tenant],
    onFailure: (failure: unknown) => void failures.push(failure),
  };
  const visitor = visitorOf({ app: wholeSite(deps) });
  visitor.jar.set('phien', `${tenant}.${'A'.repeat(43)}`);
  return { deps, visitor };
}

test('K169 whatever fails behind a page, nobody is shown where or why: no stack, table, account or name', async () => {
  const { deps, visitor } = failing();
  const paths = new Set(
    everyRoute(deps)
      .filter(({ method }) => method === 'GET')
      .map(({ path }) =>
        filled(path, Object.fromEntries(paramsIn(path).map((name) => [name, 'x1']))),
      ),
  );
  const answers = await together([...paths], async (path) => {
    const answer = await visitor.get(path);
    return { path, status: answer.status, text: await answer.text() };
  });
  const broken = answers.filter(({ status }) => status === 500);
  expect(broken.length).toBeGreaterThan(30);
  expect(failures).toHaveLength(broken.length);
  for (const { path, text } of answers)
    expect([path, text]).toEqual([
      path,
      expect.not.stringMatching(
        /arn:aws|records-secret|111122223333|Nguyễn Thị Mẫu|not authorized|\.tsx?\b|node_modules|\bat \w+ \(/,
      ),
    ]);
  for (const { path, text } of broken) {
    expect([path, text]).toEqual([path, expect.stringContaining('Có lỗi ở phía chúng tôi')]);
    expect([path, text]).toEqual([path, expect.stringContaining('kèm mã r-1')]);
  }
}, 60_000);
