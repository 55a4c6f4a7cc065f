import { functionFor } from '../../../../infra/local/web/http.ts';

const http = {
  functionName: 'web',
  areas: [{ under: '/quan-tri', functionName: 'administration' }],
  originHeaders: [],
};

test.each([
  ['/', 'web'],
  ['/quan-tri', 'administration'],
  ['/quan-tri/don-vi', 'administration'],
  ['/quan-tri-khac', 'web'],
])('%s is served by %s', (path, name) => {
  expect(functionFor(http, path)).toBe(name);
});
