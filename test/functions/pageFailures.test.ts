import { SetsReserved } from '../../functions/http/reservedFields.ts';
import { failuresOfPages } from '../../functions/pageFailures.ts';
import { DynamoFailure } from '../../shared/adapters/dynamo/failure.ts';

/** What a failing page lets be counted and logged. */
function heard(error: unknown) {
  const counted: string[] = [];
  const logged: unknown[] = [];
  failuresOfPages({
    count: (metric) => void counted.push(metric),
    failed: (what, _error, ids) => void logged.push([what, ids]),
    note: (what, facts) => void logged.push([what, facts]),
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

test('of a field that was ignored the name is noted, and nothing failed', () => {
  expect(heard(new SetsReserved('score'))).toEqual({
    counted: [],
    logged: [['reserved field ignored', { field: 'score', requestId: 'r-1' }]],
  });
});
