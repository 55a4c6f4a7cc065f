/** The part of Jest's JSON that the summary needs. */
export interface JestResults {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
    }[];
  }[];
}

/** What a run says at its end. */
export interface Summary {
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts tests; a file that could not even be loaded counts as one failure, and so does a run that
 * left no result or failed for another reason (coverage below its floor, say).
 */
export function summaryOf(results: JestResults | undefined, exitCode: number | null): Summary {
  if (!results) return { lines: ['FAILED  Jest ended without a result'], passed: 0, failed: 1 };
  const tests = results.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((each) => ({ file: name, ...each })),
  );
  const broken = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  const failures = tests.filter(({ status }) => status !== 'passed');
  const otherwise = exitCode !== 0 && failures.length + broken.length === 0;
  return {
    lines: [
      ...failures.map(
        ({ file, fullName, status }) => `${label(status)}  ${short(file)}: ${fullName}`,
      ),
      ...broken.map(
        ({ name, message }) => `FAILED  ${short(name)} did not run: ${firstLine(message)}`,
      ),
      ...(otherwise ? [`FAILED  Jest ended with code ${exitCode}`] : []),
    ],
    passed: tests.length - failures.length,
    failed: failures.length + broken.length + (otherwise ? 1 : 0),
  };
}

/** A skipped test is reported as what it is: not passed. */
const label = (status: string): string => (status === 'failed' ? 'FAILED' : 'NOT RUN');

const short = (file: string): string => file.slice(file.lastIndexOf('/test/') + 1);

const firstLine = (message: string): string => message.trim().split('\n')[0] ?? '';
