import { summaryOf } from '../support/jestSummary.ts';

const file = (status: string, assertions: string[], message = '') => ({
  name: '/somewhere/test/domain/vote.test.ts',
  status,
  message,
  assertionResults: assertions.map((each, index) => ({
    status: each,
    fullName: `rule ${index + 1}`,
  })),
});

test('tests that passed are counted', () => {
  const results = { testResults: [file('passed', ['passed', 'passed'])] };
  expect(summaryOf(results, 0)).toEqual({ lines: [], passed: 2, failed: 0 });
});

test('a failure is named with its file', () => {
  const results = { testResults: [file('failed', ['passed', 'failed'])] };
  expect(summaryOf(results, 1)).toEqual({
    lines: ['FAILED  test/domain/vote.test.ts: rule 2'],
    passed: 1,
    failed: 1,
  });
});

test('a file that could not be loaded is a failure', () => {
  const results = { testResults: [file('failed', [], '\n  Cannot find module x\n  at y')] };
  expect(summaryOf(results, 1)).toEqual({
    lines: ['FAILED  test/domain/vote.test.ts did not run: Cannot find module x'],
    passed: 0,
    failed: 1,
  });
});

test('a skipped test has not passed', () => {
  const results = { testResults: [file('passed', ['passed', 'pending'])] };
  expect(summaryOf(results, 0)).toMatchObject({
    lines: ['NOT RUN  test/domain/vote.test.ts: rule 2'],
    passed: 1,
    failed: 1,
  });
});

test('a run that fails for another reason, or leaves no result, is a failure', () => {
  const results = { testResults: [file('passed', ['passed'])] };
  expect(summaryOf(results, 1)).toMatchObject({
    passed: 1,
    failed: 1,
    lines: ['FAILED  Jest ended with code 1'],
  });
  expect(summaryOf(undefined, null)).toMatchObject({ passed: 0, failed: 1 });
});
