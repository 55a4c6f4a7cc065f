import { globSync, readFileSync } from 'node:fs';

const root = new URL('../..', import.meta.url).pathname;
const sources = globSync('{functions,shared,events}/**/*.{ts,tsx}', { cwd: root });
const writesIntoTraces =
  /aws-xray-sdk|lambda-powertools\/tracer|putAnnotation|putMetadata|_X_AMZN_TRACE_ID/;

test('a trace holds what Lambda measures of a call: no code of ours writes a word into one', () => {
  expect(sources.length).toBeGreaterThan(500);
  const writing = sources.filter((file) =>
    writesIntoTraces.test(readFileSync(root + file, 'utf8')),
  );
  expect(writing).toEqual([]);
});

test('nor does a package that could be asked to', () => {
  const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const names = Object.keys(dependencies);
  expect(names).toContain('@aws-lambda-powertools/logger');
  expect(names.filter((name) => /tracer|xray|opentelemetry/.test(name))).toEqual([]);
});
