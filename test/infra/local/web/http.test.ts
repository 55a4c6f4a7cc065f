import { functionFor } from '../../../../infra/local/web/http.ts';

const http = {
  functionName: 'web',
  areas: [
    { under: '/quan-tri', functionName: 'administration' },
    { under: '/quan-tri/chuong-trinh', functionName: 'plans' },
  ],
  originHeaders: [],
};

test.each([
  ['/', 'web'],
  ['/quan-tri', 'administration'],
  ['/quan-tri/don-vi', 'administration'],
  ['/quan-tri-khac', 'web'],
  ['/quan-tri/chuong-trinh', 'plans'],
  ['/quan-tri/chuong-trinh/doc', 'plans'],
])('%s is served by %s', (path, name) => {
  expect(functionFor(http, path)).toBe(name);
});
