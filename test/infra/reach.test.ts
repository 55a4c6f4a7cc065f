import { permissionsOf } from '../../infra/tools/reach/reach.ts';

const adapter = (code: string) => ({ path: 'shared/adapters/dynamo/plans.ts', code });
const verb = (code: string) => ({ path: 'shared/app/verb.ts', code });
const wiring = (code: string) => ({ path: 'functions/lambda/plans.ts', code });

const below = adapter('const below = (table, pk) => ({ TableName: table, pk });');
const queryAll = adapter(
  "const queryAll = ({ client }, input) => client.call('Query', { ...input });",
);
const plans = adapter(`
  function dynamoPlans(tables) {
    const { records } = tables;
    const put = (item) => ({ Put: { TableName: records, Item: item } });
    return {
      list: async () => queryAll(tables, below(records, 'PLAN')),
      waiting: () => queryAll(tables, { TableName: tables.outbox, IndexName: 'todo' }),
      save: (plan) => tables.client.call('TransactWriteItems', { TransactItems: [put(plan)] }),
      end: (id) => tables.client.call('DeleteItem', { TableName: records, Key: id }),
    };
  }`);
const made = wiring('run({ plans: dynamoPlans(tables) });');
const reached = (...code: { path: string; code: string }[]) =>
  permissionsOf([below, queryAll, plans, made, ...code]);

test('a verb that is asked for is followed to its table, whoever in between builds the request', () => {
  expect(reached(verb('deps.plans.list();'))).toEqual(['dynamodb:Query on records']);
  expect(reached(verb('const ask = ({ plans }) => plans.waiting();'))).toEqual([
    'dynamodb:Query on outbox/todo',
  ]);
});

test('a transaction asks for what its parts ask for', () => {
  expect(reached(verb('deps.plans.save(one);'))).toEqual(['dynamodb:PutItem on records']);
});

test('a verb that nobody asks for is not reached, nor one of the same name elsewhere', () => {
  expect(reached(verb('deps.people.end(); deps.plans.list();'))).toEqual([
    'dynamodb:Query on records',
  ]);
});

test('a name that the bundler changed is still the port that it came from', () => {
  expect(reached(verb('const ask = ({ plans: plans2 }) => plans2.list();'))).toEqual([
    'dynamodb:Query on records',
  ]);
});

test('of a port that is handed on by another name every verb counts that is asked of anything', () => {
  expect(reached(verb('finish(deps.plans); const finish = (them) => them.end();'))).toEqual([
    'dynamodb:DeleteItem on records',
  ]);
  expect(reached(verb('const { end } = deps.plans; end();'))).toEqual([
    'dynamodb:DeleteItem on records',
  ]);
});

test('a table that is given as an argument is the one that is given', () => {
  const parking = adapter(`
    const dynamoParking = (tables, table) => ({
      park: (item) => tables.client.call('PutItem', { TableName: tables[table], Item: item }),
    });`);
  const code = [parking, wiring("run({ parking: dynamoParking(tables, 'outbox') });")];
  expect(permissionsOf([...code, verb('parking.park(); deps.parking.park();')])).toEqual([
    'dynamodb:PutItem on outbox',
  ]);
});

test('files are those of the folders that some key begins with', () => {
  const files = {
    path: 'shared/adapters/s3/files.ts',
    code: "const s3Files = (signed) => ({ put: () => signed('PUT'), get: () => signed('GET') });",
  };
  const code = [files, wiring('run({ files: s3Files(signed) });')];
  const store = verb("deps.files.get('reports/' + id);");
  expect(permissionsOf([...code, store])).toEqual(['s3:GetObject on files/reports/*']);
});

test('a call whose table cannot be told is a mistake, not a permission less', () => {
  const lost = adapter(
    "const dynamoLost = (client, name) => client.call('PutItem', { TableName: name });",
  );
  expect(() => permissionsOf([lost, wiring('run({ lost: dynamoLost });')])).toThrow(
    'PutItem on what?',
  );
});
