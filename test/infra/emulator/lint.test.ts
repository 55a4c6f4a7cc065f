import { type Finding, unexplained } from '../../../infra/emulator/lint.ts';

const finding = (Id: string): Finding => ({
  Rule: { Id },
  Message: 'dependency already enforced',
  Location: { Path: ['Resources', 'Web', 'DependsOn', 0, 'more'] },
});

test('a finding without a reason is told with its place', () => {
  expect(unexplained([finding('E3012')], {})).toEqual([
    'E3012 Resources/Web/DependsOn/0: dependency already enforced',
  ]);
});

test('a finding with a reason is passed over, however often it comes', () => {
  const reasons = { W3005: 'CDK says it twice.' };
  expect(unexplained([finding('W3005'), finding('W3005')], reasons)).toEqual([]);
});

test('a reason that nothing needs any more is told, so that the list stays short', () => {
  expect(unexplained([], { W3005: 'CDK says it twice.' })).toEqual([
    expect.stringContaining('W3005 has a reason'),
  ]);
});
