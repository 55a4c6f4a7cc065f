import { failuresOfPages } from '../../functions/pageFailures.ts';
import { DynamoFailure } from '../../shared/adapters/dynamo/failure.ts';

/** What a failing page lets be counted and logged. */
function heard(error: unknown) {
  const counted: string[] = [];
  const logged: unknown[] = [];
  failuresOfPages({
    count: (metric) => void counted.push(metric),
    failed: (what, _error, ids) => void logged.push([what, ids]),
  })({ error, requestId: 'r-1' });
  return { counted, logged };
}

const logged = [['page failed', { requestId: 'r-1' }]];

test('what the second wall refuses is counted, so that somebody is woken, and logged as every failure', () => {
  const refused = new DynamoFailure('AccessDeniedException');
  expect(heard(refused)).toEqual({ counted: ['TableDenied'], logged });
});

test('other failures are logged alone', () => {
  expect(heard(new DynamoFailure('InternalServerError'))).toEqual({ counted: [], logged });
  expect(heard('AccessDeniedException')).toEqual({ counted: [], logged });
});
