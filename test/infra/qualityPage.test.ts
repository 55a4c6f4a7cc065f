import { isEnough, qualityPage } from '../../infra/tools/qualityPage.ts';

const calendar = { caught: 278, missed: 7, on: '2026-11-22' };
const awards = { caught: 9, missed: 1, on: '2026-11-29' };

test('the page of the scores says what was measured and what was not', () => {
  const page = qualityPage({ awards, calendar }, ['approvals', 'awards', 'calendar'], '');
  expect(page).toContain('**Score 97.3 %**: 287 of 295 changes were noticed.');
  expect(page).toContain('Not measured yet: approvals.');
  expect(page.endsWith('| `calendar` | 285 | 7 | 97.5 % | 2026-11-22 |\n')).toBe(true);
});

test('what is written by hand below the table stays when a folder is measured anew', () => {
  const byHand = '\nHow these figures came about:\n\n| other | table |\n| --- | --- |\n';
  const before = `${qualityPage({ calendar }, ['awards', 'calendar'], '')}${byHand}`;
  const after = qualityPage({ awards, calendar }, ['awards', 'calendar'], before);
  expect(after.endsWith(`| 2026-11-22 |\n${byHand}`)).toBe(true);
  expect(after.split('How these figures came about')).toHaveLength(2);
});

test('85 of 100 changes are enough, fewer are not, and where none can be made none is missed', () => {
  expect(isEnough({ caught: 85, missed: 15 })).toBe(true);
  expect(isEnough({ caught: 849, missed: 151 })).toBe(false);
  expect(isEnough({ caught: 0, missed: 0 })).toBe(true);
  const approvals = { caught: 0, missed: 0, on: '2026-11-29' };
  expect(qualityPage({ approvals }, ['approvals'], '')).toContain('| 0 | 0 | nothing to change |');
});
